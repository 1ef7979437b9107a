import Actions
import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import People
import Statements

/// The learning record store under `/xapi` (xAPI 1.0.3 and 2.0): outside the part of the site that has sessions, forms and pages.
struct RecordStore: Sendable {
    let lms: LMS
    let address: ClientAddress
    let key: SymmetricKey
    let budget = BodyBudget(largest: 32 << 20, room: 192 << 20)
    /// Of forms, which are read before it is known who sends them: strangers take no room from those who are known.
    let forms = BodyBudget(largest: 16 << 20, room: 64 << 20)

    enum Resource: String, CaseIterable {
        case statements
        case state = "activities/state"
        case activityProfile = "activities/profile"
        case agentProfile = "agents/profile"
        case activities, agents, about

        var methods: [HTTPRequest.Method] {
            switch self {
            case .statements: [.get, .head, .put, .post]
            case .state, .activityProfile, .agentProfile: [.get, .head, .put, .post, .delete]
            case .activities, .agents, .about: [.get, .head]
            }
        }
    }

    func addRoutes(to router: Router<AppContext>) {
        for method in [HTTPRequest.Method.get, .head, .put, .post, .delete, .patch, .options] {
            router.on("/xapi/**", method: method) { request, _ in
                let missing = XAPIFailure(.notFound, "notFound").response(request.headers[.acceptLanguage])
                return finished(
                    missing, .about, request.headers.version ?? .v2, lms.now, isHead: request.method == .head)
            }
        }
        for resource in Resource.allCases {
            for method in [HTTPRequest.Method.get, .head, .put, .post, .delete, .patch, .options] {
                router.on("/xapi/\(resource.rawValue)", method: method) { request, context in
                    await answer(resource, request, context)
                }
            }
        }
    }

    private func answer(_ resource: Resource, _ request: Request, _ context: AppContext) async -> Response {
        if request.method == .options { return preflight(resource) }
        var version = request.headers.version ?? .v2
        var isHead = request.method == .head
        var response: Response
        // Before anything is read: what is written meanwhile may be missing in what is read.
        let through = lms.consistentThrough
        do {
            let call = try XAPICall(request)
            if call.isAlternate {
                response = try await forms.with(request) { body in
                    let call = try call.unfolded(body)
                    version = call.headers.version ?? version
                    isHead = call.method == .head
                    return try await answer(resource, call, request, context)
                }
            } else {
                response = try await answer(resource, call, request, context)
            }
        } catch {
            response = XAPIFailure(error, context).response(request.headers[.acceptLanguage])
        }
        return finished(response, resource, version, through, isHead: isHead, isPost: request.method == .post)
    }

    private func answer(
        _ resource: Resource, _ call: XAPICall, _ request: Request, _ context: AppContext
    ) async throws -> Response {
        guard resource.methods.contains(call.method) else {
            let allowed = resource.methods.map(\.rawValue).joined(separator: ", ")
            throw XAPIFailure(.methodNotAllowed, "methodNotAllowed", headers: [.allow: allowed])
        }
        if resource == .about { return try about(call) }
        guard let credentials = XAPICredentials(authorization: call.headers[.authorization]) else {
            throw XAPIFailure.unauthorized("noCredentials")
        }
        let client = try await lms.apiClient(
            key: credentials.key, secret: credentials.secret,
            from: address.address(of: request, peer: context.address))
        guard let version = call.headers.version else {
            let isMissing = HTTPFields.xapiVersion.flatMap { call.headers[$0] } == nil
            throw XAPIFailure(.badRequest, isMissing ? "noVersion" : "badVersion", path: "X-Experience-API-Version")
        }
        let asked = XAPIAsked(call: call, request: request, version: version, client: client)
        return switch resource {
        case .statements: try await statements(asked)
        case .state, .activityProfile, .agentProfile: try await documents(resource, asked)
        case .activities: try await activities(asked)
        case .agents: try await agents(asked)
        case .about: try about(call)
        }
    }

    /// The body: the form's content, or what is still to be read.
    /// - Parameter most: bytes of it.
    func withBody<T: Sendable>(
        _ asked: XAPIAsked, most: Int = .max, _ work: ([UInt8]) async throws -> T
    ) async throws -> T {
        guard let content = asked.call.content else {
            return try await budget.with(asked.request, of: asked.client.id.rawValue, most: most, work)
        }
        guard content.count <= most else { throw XAPIFailure(.contentTooLarge, "tooLarge") }
        return try await work(content)
    }

    // MARK: Headers

    private func preflight(_ resource: Resource) -> Response {
        var headers: HTTPFields = [
            .allow: resource.methods.map(\.rawValue).joined(separator: ", ") + ", OPTIONS",
            .accessControlAllowMethods: resource.methods.map(\.rawValue).joined(separator: ", "),
            .accessControlMaxAge: "86400"
        ]
        headers[.accessControlAllowHeaders] =
            "Accept, Accept-Language, Authorization, Content-Type, If-Match, If-None-Match, X-Experience-API-Version"
        return finished(
            Response(status: .noContent, headers: headers), resource, .v2, lms.consistentThrough, isHead: false)
    }

    private func finished(
        _ response: Response, _ resource: Resource, _ version: XAPIVersion, _ through: Instant, isHead: Bool,
        isPost: Bool = false
    ) -> Response {
        var response = response
        if let name = HTTPFields.xapiVersion { response.headers[name] = version.name }
        if resource == .statements, let name = HTTPFields.consistentThrough {
            response.headers[name] = through.description
        }
        // No cookie opens anything here, so that any page may ask in the name of who has a key.
        response.headers[.accessControlAllowOrigin] = "*"
        response.headers[.accessControlExposeHeaders] =
            "Content-Length, ETag, Last-Modified, X-Experience-API-Version, X-Experience-API-Consistent-Through"
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "private, no-cache" }
        guard isHead else { return response }
        guard isPost else { return response.createHeadResponse() }
        // Asked for by POST, the alternate way: a body is announced by its length.
        response.headers[.contentLength] = nil
        return Response(status: response.status, headers: response.headers)
    }

    private func about(_ call: XAPICall) throws -> Response {
        try call.allow([])
        // Whoever speaks 1.0 hears of that alone: clients of its time know no other.
        let spoken = call.headers.version == .v1 ? [.v1] : XAPIVersion.allCases
        let versions = spoken.map { JSONValue.string($0.name) }
        return json(.object([.init("version", .array(versions)), .init("extensions", .object([]))]))
    }

    func json(_ value: JSONValue, headers: HTTPFields = [:]) -> Response { json(value.bytes, headers: headers) }

    func json(_ bytes: [UInt8], headers: HTTPFields = [:]) -> Response {
        var headers = headers
        headers[.contentType] = "application/json"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

/// A request whose client and version are known.
struct XAPIAsked {
    var call: XAPICall
    /// Where the body comes from.
    var request: Request
    var version: XAPIVersion
    var client: APIClient
}

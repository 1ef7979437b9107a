import Actions
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Pages
import People
import Statements

/// A refusal of the learning record store: a status, what is wrong, and where.
struct XAPIFailure: Error {
    var status: HTTPResponse.Status
    /// Names the sentence that the client reads, `xapi.<code>`.
    var code: String
    var path: String?
    var headers: HTTPFields = [:]

    init(_ status: HTTPResponse.Status, _ code: String, path: String? = nil, headers: HTTPFields = [:]) {
        self.status = status
        self.code = code
        self.path = path
        self.headers = headers
    }

    init(_ status: HTTPResponse.Status, _ fault: StatementFault) {
        self.init(status, fault.reason.rawValue, path: fault.path)
    }

    /// The one place that maps refusals to statuses.
    init(_ refusal: XAPIRefusal) {
        switch refusal {
        case .fault(let fault): self.init(fault.isOfSize ? .contentTooLarge : .badRequest, fault)
        case .scope: self.init(.forbidden, "scope")
        case .otherPerson(let path): self.init(.forbidden, "otherPerson", path: path)
        case .otherRegistration(let path): self.init(.forbidden, "otherRegistration", path: path)
        case .otherActivity(let path): self.init(.forbidden, "otherActivity", path: path)
        case .mayNotVoid(let path): self.init(.forbidden, "mayNotVoid", path: path)
        case .differs(let path): self.init(.conflict, "differs", path: path)
        case .documentExists: self.init(.conflict, "documentExists")
        case .precondition: self.init(.preconditionFailed, "precondition")
        case .tooLarge: self.init(.contentTooLarge, "tooLarge")
        case .notFound: self.init(.notFound, "notFound")
        }
    }

    /// Any error; what nobody foresaw is logged whole and told as nothing but an internal one.
    init(_ error: any Error, _ context: AppContext) {
        switch error {
        case let failure as XAPIFailure: self = failure
        case let refusal as XAPIRefusal: self.init(refusal)
        case let fault as StatementFault: self.init(XAPIRefusal.fault(fault))
        case let refusal as APIClientRefusal:
            switch refusal {
            case .wrong: self = .unauthorized("wrongCredentials")
            case .tooMany(let seconds):
                self.init(.tooManyRequests, "tooManyTries", headers: [.retryAfter: String(seconds)])
            }
        default:
            context.logger.error("request to the record store failed", metadata: ["error": "\(error)"])
            self.init(.internalServerError, "broken")
        }
    }

    static func unauthorized(_ code: String) -> XAPIFailure {
        XAPIFailure(.unauthorized, code, headers: [.wwwAuthenticate: #"Basic realm="xAPI", charset="UTF-8""#])
    }

    /// In the language that the client likes best.
    func response(_ acceptLanguage: String?) -> Response {
        let reader = Reader(language: Language.pick(from: acceptLanguage))
        var error = JSONValue.object([.init("code", .string(code))])
        if let path { error["path"] = .string(path) }
        error["message"] = .string(reader.phrase("xapi.\(code)"))
        var headers = headers
        headers[.contentType] = "application/json"
        headers[.contentLanguage] = reader.language.tag
        let body = JSONValue.object([.init("error", error)]).bytes
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: body)))
    }
}

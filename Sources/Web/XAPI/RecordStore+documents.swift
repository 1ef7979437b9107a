import Actions
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Statements
import Storage

// Documents (Communication §2.2–2.3, 2.6–2.7), agents (§2.4), activities (§2.5).
extension RecordStore {
    func documents(_ resource: Resource, _ asked: XAPIAsked) async throws -> Response {
        let call = asked.call
        let idName = resource == .state ? "stateId" : "profileId"
        let isList = call.parameters[idName] == nil
        var names: Set<String> = [idName]
        if resource != .agentProfile { names.insert("activityId") }
        if resource != .activityProfile { names.insert("agent") }
        if resource == .state { names.insert("registration") }
        if call.method == .get || call.method == .head { names.insert("since") }
        try call.allow(names)
        let since = try call.moment("since")
        let key = try key(resource, call, version: asked.version, id: call.parameters[idName] ?? "")
        let condition = Precondition(
            match: call.headers.entityTags(.ifMatch), noneMatch: call.headers.entityTags(.ifNoneMatch))
        switch call.method {
        case .get, .head:
            return isList
                ? try await list(key, since, asked) : try await document(key, asked)
        case .delete:
            if isList {
                guard resource == .state else { throw XAPIFailure(.badRequest, StatementFault(.missing, path: idName)) }
                try await lms.deleteDocuments(key, client: asked.client)
            } else {
                try await lms.deleteDocument(key, if: condition, client: asked.client)
            }
        default:
            _ = try call.needed(idName)
            let type = call.headers[.contentType] ?? "application/octet-stream"
            try lms.admit(key, asked.client)
            try await withBody(asked, most: LMS.largestDocument) { body in
                if call.method == .put {
                    try await lms.put(body, type, at: key, if: condition, version: asked.version, client: asked.client)
                } else {
                    try await lms.merge(body, type, at: key, if: condition, client: asked.client)
                }
            }
        }
        return Response(status: .noContent)
    }

    private func key(
        _ resource: Resource, _ call: XAPICall, version: XAPIVersion, id: String
    ) throws -> DocumentKey {
        var key = DocumentKey(
            resource == .state ? .state : resource == .agentProfile ? .agentProfile : .activityProfile, id: id)
        if resource != .agentProfile {
            _ = try call.needed("activityId")
            key.activity = try call.iri("activityId")
        }
        if resource != .activityProfile {
            _ = try call.needed("agent")
            key.agent = try call.agent("agent", groups: version == .v2)?.key
        }
        if resource == .state { key.registration = try call.uuid("registration")?.description }
        return key
    }

    private func document(_ key: DocumentKey, _ asked: XAPIAsked) async throws -> Response {
        let document = try await lms.document(key, client: asked.client)
        return Response(
            status: .ok,
            headers: [
                .contentType: document.contentType, .eTag: document.etag,
                // Whoever opens it in a browser sees what somebody else wrote, and nothing of this service.
                .contentSecurityPolicy: "sandbox; default-src 'none'",
                .lastModified: HTTPDate.text(document.updated)
            ], body: .init(byteBuffer: ByteBuffer(bytes: document.body)))
    }

    private func list(_ key: DocumentKey, _ since: Instant?, _ asked: XAPIAsked) async throws -> Response {
        let (ids, newest) = try await lms.documentIDs(key, since: since, client: asked.client)
        let body = JSONValue.array(ids.map(JSONValue.string)).bytes
        var headers: HTTPFields = [.eTag: LMS.entityTag(of: body)]
        headers[.lastModified] = newest.map(HTTPDate.text)
        return json(body, headers: headers)
    }

    func activities(_ asked: XAPIAsked) async throws -> Response {
        try asked.call.allow(["activityId"])
        _ = try asked.call.needed("activityId")
        let iri = try asked.call.iri("activityId") ?? ""
        let body = try await lms.activity(iri, client: asked.client).bytes
        return json(body, headers: [.eTag: LMS.entityTag(of: body)])
    }

    func agents(_ asked: XAPIAsked) async throws -> Response {
        try asked.call.allow(["agent"])
        _ = try asked.call.needed("agent")
        guard let agent = try asked.call.agent("agent", groups: asked.version == .v2) else {
            throw XAPIFailure(.badRequest, StatementFault(.missing, path: "agent"))
        }
        let body = try await lms.personObject(agent.json, key: agent.key, client: asked.client).bytes
        return json(body, headers: [.eTag: LMS.entityTag(of: body)])
    }
}

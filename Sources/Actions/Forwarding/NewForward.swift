import Foundation
import Learning
import Outgoing
import People
import Statements
import Storage

/// What somebody wants forwarded, and where to.
public struct NewForward: Sendable {
    public var name: String
    /// Of the other learning record store, as https://lrs.example.org/xapi.
    public var address: String
    /// The user of HTTP Basic; empty where the secret is a bearer's token.
    public var login: String
    public var secret: String
    /// IRI of a verb; empty for all, as with the other conditions.
    public var verb: String
    /// IRI of an activity, which statements are about or have in their context.
    public var activity: String
    /// An agent's JSON, or an e-mail address: who acts, or is acted upon.
    public var agent: String
    /// UUID of a registration.
    public var registration: String
    /// Whether what stands in the log already is forwarded too.
    public var fromStart: Bool

    public init(
        name: String, address: String, login: String = "", secret: String = "", verb: String = "",
        activity: String = "", agent: String = "", registration: String = "", fromStart: Bool = false
    ) {
        self.name = name
        self.address = address
        self.login = login
        self.secret = secret
        self.verb = verb
        self.activity = activity
        self.agent = agent
        self.registration = registration
        self.fromStart = fromStart
    }
}

extension NewForward {
    /// The filter that it asks for.
    func filter(_ fields: inout [String: LearningError.Reason]) -> LogQuery? {
        var query = LogQuery()
        query.verb = iri(verb, "verb", &fields)
        query.activity = iri(activity, "activity", &fields)
        query.anyActivity = query.activity != nil
        if let registration = typed(registration) {
            query.registration = StatementID(registration)?.description
            if query.registration == nil { fields["registration"] = .uuidMalformed }
        }
        if let agent = typed(agent) {
            query.agent = Self.agentKey(agent)
            if query.agent == nil { fields["agent"] = .agentMalformed }
        }
        return query == LogQuery() ? nil : query
    }

    func check(_ fields: inout [String: LearningError.Reason]) {
        if !OutgoingPost.isAddress(trimmedAddress) { fields["address"] = .addressMalformed }
        Self.check(login: login, secret: secret, &fields)
    }

    /// RFC 7617 §2: a user has no colon, and neither it nor the password control characters.
    static func check(login: String, secret: String, _ fields: inout [String: LearningError.Reason]) {
        if login.utf8.count > 500 || login.contains(":") || !OutgoingPost.isHeaderText(login) {
            fields["login"] = .credentialMalformed
        }
        if secret.utf8.count > 8_000 || !OutgoingPost.isHeaderText(secret) { fields["secret"] = .credentialMalformed }
    }

    var trimmedAddress: String { address.trimmingCharacters(in: .whitespacesAndNewlines) }

    private func typed(_ text: String) -> String? {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty ? nil : text
    }

    private func iri(_ text: String, _ field: String, _ fields: inout [String: LearningError.Reason]) -> String? {
        guard let text = typed(text) else { return nil }
        guard ParameterValue.isIRI(text) else {
            fields[field] = .iriMalformed
            return nil
        }
        return text
    }

    /// How the log finds an agent; nil for what is neither an agent's JSON nor an address.
    private static func agentKey(_ text: String) -> String? {
        var json = text
        if !text.hasPrefix("{") {
            let address = text.hasPrefix("mailto:") ? text : "mailto:\(text)"
            let agent = JSONValue.object([.init("mbox", .string(address))])
            json = String(decoding: agent.bytes, as: UTF8.self)
        }
        return try? ParameterValue.agent(Array(json.utf8), groups: true).key
    }
}

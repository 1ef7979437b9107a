import Foundation
import Statements

/// A statement on its way into the log, with all worked out that can be before the writer's turn.
public final class LogEntry: Sendable {
    let sent: SentStatement
    public let authority: Authority
    /// The API client that it came through; `nil` for what the service says itself.
    let client: String?
    /// The terms that it is found by, and the parts that they play in it.
    let terms: [(value: String, parts: [Part])]

    /// - Parameter client: the id of the API client.
    public init(_ sent: SentStatement, authority: Authority, client: String?) {
        self.sent = sent
        self.authority = authority
        self.client = client
        terms = Self.terms(sent.facts, authority, client)
    }

    private static func terms(
        _ facts: StatementFacts, _ authority: Authority, _ client: String?
    ) -> [(value: String, parts: [Part])] {
        var terms: [(value: String, parts: [Part])] = [(facts.verb, [.verb])]
        terms.reserveCapacity(12)
        if let registration = facts.registration { terms.append((registration.description, [.registration])) }
        if let client { terms.append((client, [.client])) }
        for agent in facts.agents { terms.append((agent, [.agent, .anyAgent])) }
        for agent in facts.relatedAgents where !facts.agents.contains(agent) { terms.append((agent, [.anyAgent])) }
        for agent in authority.agents where !facts.agents.contains(agent) && !facts.relatedAgents.contains(agent) {
            terms.append((agent, [.anyAgent]))
        }
        if case .activity(let activity) = facts.object { terms.append((activity, [.activity, .anyActivity])) }
        for activity in facts.relatedActivities where facts.object != .activity(activity) {
            terms.append((activity, [.anyActivity]))
        }
        return terms
    }
}

/// Why a statement cannot be taken; nothing of its batch is.
public enum LogRefusal: Error, Hashable, Sendable {
    /// Another one bears its id (Data §2.3.1).
    case differs(StatementID, at: Int)
    /// It takes back one that is not its sender's, or the service's own.
    case mayNotVoid(StatementID, at: Int)
}

/// What became of a batch.
public struct Appended: Sendable {
    /// In the order sent.
    public var ids: [StatementID] = []
    /// Places, among those sent, of those that are new.
    public var new: [Int] = []
    /// The place in the log of the first new one; the others follow it.
    public var first = 0
    public var stored: Instant
    /// Registrations of statements that are taken back by this batch: what was folded from them is to be folded anew.
    public var refolded: Set<StatementID> = []
}

/// A statement as the log has it.
public struct LoggedStatement: Sendable {
    /// Its place in the log.
    public var number: Int
    public var stored: Instant
    public var client: String?
    /// Its whole JSON.
    public var body: [UInt8]
}

extension Statement {
    /// As the log takes what the service says itself.
    /// - Throws: `EncodingError` for a score that is no number; ``StatementFault`` for what the specification does not allow.
    func entry() throws -> LogEntry {
        let sent = try StatementReader.statements(Array(try jsonText().utf8), version: .v1)[0]
        return LogEntry(sent, authority: .service(actor.account.homePage), client: nil)
    }
}

import Foundation
import Statements

/// A statement on its way into the log.
public struct LogEntry: Sendable {
    public var sent: SentStatement
    public var authority: Authority
    /// The API client that it came through; `nil` for what the service says itself.
    public var client: String?

    public init(_ sent: SentStatement, authority: Authority, client: String?) {
        self.sent = sent
        self.authority = authority
        self.client = client
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
    /// Places of those that are new.
    public var new: [Int] = []
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

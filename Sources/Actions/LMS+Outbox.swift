import Consulting
import Learning
import People
import Statements
import Storage

/// What waits to be sent, what could not be, and how much was.
public struct Outbox: Sendable {
    public struct Line: Sendable {
        public var stored: StoredMessage
        /// Nil where the reader may not list people.
        public var name: String?
    }

    /// Given up, latest first.
    public var failed: [Line]
    /// Due or tried before; reminders that are for later are in the counts only.
    public var waiting: [Line]
    public var counts: [MessageCount]
}

extension LMS {
    /// Days back that the office sees counts of.
    public static let outboxDays = 14
    private static let longestOutbox = 100

    /// The messages of the last days, for whoever runs the service.
    public func outbox(_ actor: Actor) async throws -> Outbox {
        try permit(actor, .runBackup, .service)
        let now = now
        let showsNames = may(actor, .readPerson, .person(nil))
        return try await store.read { tx in
            func line(_ stored: StoredMessage) throws -> Outbox.Line {
                let name = showsNames ? try tx.person(stored.message.person)?.displayName : nil
                return Outbox.Line(stored: stored, name: name)
            }
            return Outbox(
                failed: try tx.messagesGivenUp(limit: LMS.longestOutbox).map(line),
                waiting: try tx.messagesUnderWay(at: now, limit: LMS.longestOutbox).map(line),
                counts: try tx.messageCounts(since: now.advanced(bySeconds: -LMS.outboxDays * 86_400)))
        }
    }

    /// Lets a message that was given up be tried again; one that is not any more stays as it is.
    public func resendMessage(_ id: Message.ID, _ actor: Actor) async throws {
        try permit(actor, .runBackup, .service)
        let now = now
        try await store.write { tx in
            guard try tx.message(id) != nil else { throw LearningError(.notFound) }
            guard try tx.resend(id, at: now) else { return }
            try tx.audit(actor.personID?.rawValue ?? "system", "message.resend", id.rawValue, at: now)
        }
    }
}

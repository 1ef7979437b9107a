import Consulting
import Learning
import People
import Statements
import Storage

/// A message with what is needed to word it, as things are now and as the person may see them.
public struct MessageFacts: Sendable {
    public var message: Message
    public var person: Person
    public var address: String
    /// The person's zone; a consultant's is that of the profile.
    public var zone: String?
    /// Nil for a digest.
    public var story: Case?
    /// What to call the other side, as the page of the case does.
    public var other: String?
    /// Why this consultant, for an offer; why nobody yet.
    public var placement: Placement?
    public var unserved: Unserved?
    public var policy: MatchingPolicy
    /// The session as a file for calendars, where the message tells of its date.
    public var calendar: String?
    /// Cases that need a person, for a digest.
    public var count: Int
}

/// What became of a message that was handed over.
public enum Delivery: Hashable, Sendable {
    case taken
    /// Never to be taken: why, as a code.
    case refused(String)
    /// To be tried again; `isServer` where others would fare alike now.
    case notNow(String, isServer: Bool)
    case cancelled
}

/// What one step of sending came to.
public enum SendingStep: Hashable, Sendable {
    case sent, dropped, refused, postponed
    /// The mail server takes nothing at the moment.
    case serverTrouble
    /// Nothing is due, or somebody else sends.
    case idle
}

extension LMS {
    /// How long one sender keeps others away while it hands a message over; more than an exchange may last.
    static let sendingSeconds = 180
    /// How long messages that came to an end are kept.
    static let keptMessageSeconds = 60 * 86_400
    /// When one is looked at again that came on top of a day's fill.
    private static let surplusSeconds = 3_600

    /// Sends the message that is due first, or finds that it needs no sending any more.
    ///
    /// A stop in the middle lets the message be sent again: at least once, never not at all.
    /// - Parameters:
    ///   - holder: names the sender among all processes.
    ///   - carry: hands the message over; no transaction is open meanwhile.
    public func sendNextMessage(
        _ holder: String, carry: @Sendable (MessageFacts) async -> Delivery
    ) async throws -> SendingStep {
        let now = now
        guard try await store.read({ try $0.nextMessage(at: now) }) != nil else { return .idle }
        let picked = try await store.write { tx -> Picked in
            guard try tx.claimSending(holder, until: now.advanced(bySeconds: LMS.sendingSeconds), at: now),
                let next = try tx.nextMessage(at: now)
            else { return .nothing }
            return try pick(next, holder, tx, at: now)
        }
        switch picked {
        case .nothing: return .idle
        case .done(let step): return step
        case .facts(let facts, let stored):
            let delivery = await carry(facts)
            return try await settle(stored, delivery, holder)
        }
    }

    private enum Picked: Sendable {
        case nothing
        case done(SendingStep)
        case facts(MessageFacts, StoredMessage)
    }

    private func pick(_ next: StoredMessage, _ holder: String, _ tx: Transaction, at now: Instant) throws -> Picked {
        let id = next.message.id
        switch try facts(of: next.message, tx, at: now) {
        case .failure(let drop):
            try tx.finish(id, .dropped, reason: drop.reason.rawValue, at: now)
            try tx.endSending(holder)
            return .done(.dropped)
        case .success(let facts):
            let day = now.advanced(bySeconds: -86_400)
            guard try tx.messagesSent(to: facts.person.id, since: day) >= Message.mostADay else {
                return .facts(facts, next)
            }
            try wait(next, seconds: LMS.surplusSeconds, "tooMany", tx, at: now)
            try tx.endSending(holder)
            return .done(.postponed)
        }
    }

    /// Writes down what became of a message, and lets the next sender in.
    private func settle(_ stored: StoredMessage, _ delivery: Delivery, _ holder: String) async throws -> SendingStep {
        let now = now
        return try await store.write { tx in
            try tx.endSending(holder)
            let id = stored.message.id
            switch delivery {
            case .taken:
                try tx.finish(id, .sent, at: now)
                return .sent
            case .refused(let reason):
                try tx.finish(id, .failed, reason: reason, tries: 1, at: now)
                return .refused
            case .notNow(let reason, let isServer):
                // Of a server in trouble the sender keeps away for a while; back again, it takes everything at once.
                let pause = Message.pause(afterTry: isServer ? 1 : stored.tries + 1)
                try wait(stored, seconds: pause, reason, tx, at: now)
                return isServer ? .serverTrouble : .postponed
            case .cancelled: return .idle
            }
        }
    }

    /// Lets a message wait, or gives it up where it has been tried for too long.
    private func wait(
        _ stored: StoredMessage, seconds: Int, _ reason: String, _ tx: Transaction, at now: Instant
    ) throws {
        let due = now.advanced(bySeconds: seconds)
        if due > stored.since.advanced(bySeconds: Message.patience) {
            try tx.finish(stored.message.id, .failed, reason: reason, tries: 1, at: now)
        } else {
            try tx.postpone(stored.message.id, until: due, reason: reason)
        }
    }

    /// Forgets messages that came to an end long ago.
    public func sweepMessages() async throws {
        let end = now.advanced(bySeconds: -LMS.keptMessageSeconds)
        try await store.write { try $0.deleteMessages(doneBefore: end) }
    }
}

/// Why a message is dropped, as an error.
struct Dropped: Error {
    var reason: Message.Drop
    init(_ reason: Message.Drop) { self.reason = reason }
}

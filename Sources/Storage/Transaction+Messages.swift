import Consulting
import Foundation
import People
import Statements

extension Transaction {
    // MARK: Queueing

    /// Queues what an event gives people to be told, in the event's own transaction.
    func tell(of event: CaseEvent, in story: Case, before: Case?, _ policy: MatchingPolicy) throws {
        guard tellsByMail else { return }
        let messages = try story.messages(
            after: event, from: before, promisedDays: policy.promisedDays,
            coordinators: try coordinators(of: story.request.country, at: event.at.date))
        for message in messages { try queue(message) }
    }

    /// Keeps a message until it is sent; one that was told of before is not kept again.
    public func queue(_ message: Message) throws {
        let (story, country): (String?, String?) =
            switch message.about {
            case .story(let id): (id.rawValue, nil)
            case .network(let country): (nil, country.rawValue)
            }
        try connection.run(
            """
            INSERT INTO messages (id, kind, person_id, case_id, country, occasion, state, since, due_at, tries)
            VALUES (\(message.id.rawValue), \(message.kind.rawValue), \(message.person.rawValue), \(story), \(country),
                \(message.occasion), 'waiting', \(message.due.description), \(message.due.description), 0)
            ON CONFLICT DO NOTHING
            """)
    }

    /// Who finds somebody for the requests of a country that need a person: its own coordinators, else those of the region.
    private func coordinators(of country: Country, at date: Date) throws -> [Person.ID] {
        var (local, whole): (Set<Person.ID>, Set<Person.ID>) = ([], [])
        for role in Role.ofNetwork {
            for grant in try grants(role: role) where grant.counts(at: date) {
                if grant.scope == .country(country) { local.insert(grant.person) }
                if grant.scope == .region { whole.insert(grant.person) }
            }
        }
        return (local.isEmpty ? whole : local).sorted()
    }

    // MARK: Sending

    /// Whether `holder` may send now: nobody else is at it, or stopped in the middle long enough ago.
    public func claimSending(_ holder: String, until end: Instant, at now: Instant) throws -> Bool {
        if let held = try setting(Transaction.sending)?.split(separator: " "), held.count == 2, held[0] != holder,
            let until = Instant(String(held[1])), now < until
        {
            return false
        }
        try set(Transaction.sending, to: "\(holder) \(end)")
        return true
    }

    /// Lets others send, where `holder` still may.
    public func endSending(_ holder: String) throws {
        guard try setting(Transaction.sending)?.hasPrefix(holder + " ") == true else { return }
        try connection.run("DELETE FROM settings WHERE name = \(Transaction.sending)")
    }

    private static let sending = "message-sending"

    /// The message that is due first. Behind one that waits for another try, those to the same person wait too, so that they arrive in
    /// order.
    public func nextMessage(at now: Instant) throws -> StoredMessage? {
        try connection.row(
            """
            SELECT * FROM messages AS next
            WHERE state = 'waiting' AND due_at <= \(now.description) AND NOT EXISTS (
                SELECT 1 FROM messages AS held
                WHERE held.person_id = next.person_id AND held.state = 'waiting' AND held.tries > 0
                    AND held.number < next.number)
            ORDER BY due_at, number LIMIT 1
            """
        ).map(storedMessage)
    }

    public func message(_ id: Message.ID) throws -> StoredMessage? {
        try connection.row("SELECT * FROM messages WHERE id = \(id.rawValue)").map(storedMessage)
    }

    /// Notes what became of a message. One that somebody else brought to its end stays as it is.
    public func finish(
        _ id: Message.ID, _ state: StoredMessage.State, reason: String? = nil, tries: Int = 0, at now: Instant
    ) throws {
        try connection.run(
            """
            UPDATE messages SET state = \(state.rawValue), reason = \(reason), tries = tries + \(tries),
                done_at = \(now.description)
            WHERE id = \(id.rawValue) AND state = 'waiting'
            """)
    }

    /// Lets a message wait for another try, or just for later.
    public func postpone(_ id: Message.ID, until due: Instant, reason: String, tries: Int = 1) throws {
        try connection.run(
            """
            UPDATE messages SET due_at = \(due.description), reason = \(reason), tries = tries + \(tries)
            WHERE id = \(id.rawValue) AND state = 'waiting'
            """)
    }

    /// Lets one that was given up be tried again from the start.
    public func resend(_ id: Message.ID, at now: Instant) throws -> Bool {
        try connection.run(
            """
            UPDATE messages SET state = 'waiting', since = \(now.description), due_at = \(now.description), tries = 0,
                reason = NULL, done_at = NULL
            WHERE id = \(id.rawValue) AND state = 'failed'
            """) == 1
    }

    // MARK: Looking

    public func messagesSent(to person: Person.ID, since: Instant) throws -> Int {
        try connection.row(
            """
            SELECT COUNT(*) AS count FROM messages
            WHERE person_id = \(person.rawValue) AND state = 'sent' AND done_at > \(since.description)
            """)?.integer("count") ?? 0
    }

    /// The latest first.
    public func messagesGivenUp(limit: Int) throws -> [StoredMessage] {
        try connection.rows(
            "SELECT * FROM messages WHERE state = 'failed' ORDER BY done_at DESC, number DESC LIMIT \(limit)"
        ).map(storedMessage)
    }

    /// Those that are due or were tried before, in the order of their next try.
    public func messagesUnderWay(at now: Instant, limit: Int) throws -> [StoredMessage] {
        try connection.rows(
            """
            SELECT * FROM messages WHERE state = 'waiting' AND (tries > 0 OR due_at <= \(now.description))
            ORDER BY due_at, number LIMIT \(limit)
            """
        ).map(storedMessage)
    }

    public func messages(to person: Person.ID) throws -> [StoredMessage] {
        try connection.rows("SELECT * FROM messages WHERE person_id = \(person.rawValue) ORDER BY number").map(
            storedMessage)
    }

    /// Those that wait, and those that came to an end since.
    public func messageCounts(since: Instant) throws -> [MessageCount] {
        try connection.rows(
            """
            SELECT kind, state, COUNT(*) AS count FROM messages
            WHERE state = 'waiting' OR done_at > \(since.description) GROUP BY kind, state ORDER BY kind, state
            """
        ).map { row in
            guard let kind = Message.Kind(rawValue: try row.text("kind")),
                let state = StoredMessage.State(rawValue: try row.text("state"))
            else { throw StorageError.unexpectedColumn("kind") }
            return MessageCount(kind: kind, state: state, count: try row.integer("count"))
        }
    }

    /// Forgets those that came to an end before.
    public func deleteMessages(doneBefore end: Instant) throws {
        try connection.run("DELETE FROM messages WHERE done_at < \(end.description)")
    }

    func deleteMessages(to person: Person.ID) throws {
        try connection.run("DELETE FROM messages WHERE person_id = \(person.rawValue)")
        try connection.run("DELETE FROM message_refusals WHERE person_id = \(person.rawValue)")
    }

    // MARK: The switch

    public func wantsMessages(_ person: Person.ID) throws -> Bool {
        try connection.row("SELECT person_id FROM message_refusals WHERE person_id = \(person.rawValue)") == nil
    }

    public func setWantsMessages(_ isWanted: Bool, _ person: Person.ID, at now: Instant) throws {
        if isWanted {
            try connection.run("DELETE FROM message_refusals WHERE person_id = \(person.rawValue)")
        } else {
            try connection.run(
                """
                INSERT INTO message_refusals (person_id, at) VALUES (\(person.rawValue), \(now.description))
                ON CONFLICT DO NOTHING
                """)
        }
    }

    // MARK: Rows

    private func storedMessage(_ row: Row) throws -> StoredMessage {
        guard let id = Message.ID(rawValue: try row.text("id")),
            let kind = Message.Kind(rawValue: try row.text("kind")),
            let state = StoredMessage.State(rawValue: try row.text("state"))
        else { throw StorageError.unexpectedColumn("id") }
        let about: Message.About
        if let story = try row.optionalText("case_id").flatMap({ Case.ID(rawValue: $0) }) {
            about = .story(story)
        } else if let country = try row.optionalText("country").flatMap({ Country(rawValue: $0) }) {
            about = .network(country)
        } else {
            throw StorageError.unexpectedColumn("case_id")
        }
        return StoredMessage(
            message: Message(
                id: id, kind, to: try row.person("person_id"), about: about, occasion: try row.text("occasion"),
                due: try row.instant("due_at")),
            state: state, since: try row.instant("since"), tries: try row.integer("tries"),
            reason: try row.optionalText("reason"), done: try row.optionalInstant("done_at"))
    }
}

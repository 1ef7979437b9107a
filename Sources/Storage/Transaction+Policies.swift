import Consulting
import People
import Statements

/// A version of the matching's weights and rules, and who made it.
public struct StoredPolicy: Sendable, Hashable {
    public var policy: MatchingPolicy
    public var at: Instant
    public var by: Person.ID?
    /// Why it was made.
    public var note: String
}

extension Transaction {
    /// The one in force: the last that was saved, else the one that comes with the service.
    public func policy() throws -> MatchingPolicy {
        try connection.row("SELECT body FROM policies ORDER BY version DESC LIMIT 1").map {
            try decode(MatchingPolicy.self, try $0.text("body"))
        } ?? MatchingPolicy()
    }

    public func policy(version: Int) throws -> MatchingPolicy? {
        if version == MatchingPolicy().version { return MatchingPolicy() }
        return try connection.row("SELECT body FROM policies WHERE version = \(version)").map {
            try decode(MatchingPolicy.self, try $0.text("body"))
        }
    }

    /// Newest first; the one that comes with the service is not among them.
    public func policies() throws -> [StoredPolicy] {
        try connection.rows("SELECT * FROM policies ORDER BY version DESC").map { row in
            StoredPolicy(
                policy: try decode(MatchingPolicy.self, try row.text("body")), at: try row.instant("at"),
                by: try row.optionalPerson("by_id"), note: try row.text("note"))
        }
    }

    /// Puts a policy in force, as the next version. What was decided under earlier ones stays as it was.
    @discardableResult
    public func save(
        _ policy: MatchingPolicy, by person: Person.ID?, at: Instant, note: String = ""
    ) throws -> MatchingPolicy {
        var next = policy
        next.version = try self.policy().version + 1
        try connection.run(
            """
            INSERT INTO policies (version, at, by_id, note, body)
            VALUES (\(next.version), \(at.description), \(person?.rawValue), \(note), \(try encode(next)))
            """)
        return next
    }
}

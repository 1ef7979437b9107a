import People
import Statements

/// A key that signs credentials, as stored.
public struct StoredKey: Sendable, Hashable {
    public var kid: String
    /// PKCS #8, PEM.
    public var pem: String
    public var created: Instant
    /// Set when it signs no more; it still verifies.
    public var retired: Instant?

    public init(kid: String, pem: String, created: Instant, retired: Instant? = nil) {
        self.kid = kid
        self.pem = pem
        self.created = created
        self.retired = retired
    }
}

// Settings, signing keys, answers to repeated requests, the audit trail.
extension Transaction {
    public func setting(_ name: String) throws -> String? {
        try connection.row("SELECT value FROM settings WHERE name = \(name)").map { try $0.text("value") }
    }

    public func set(_ name: String, to value: String) throws {
        try connection.run(
            """
            INSERT INTO settings (name, value) VALUES (\(name), \(value))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """)
    }

    /// Their names hold a digest of the link, their values begin with the person.
    public func deletePasswordLinks(of person: Person.ID) throws {
        try connection.run("DELETE FROM settings WHERE name LIKE 'password-link:%' AND value LIKE \("\(person) %")")
    }

    /// Newest first.
    public func keys() throws -> [StoredKey] {
        try connection.rows("SELECT * FROM signing_keys ORDER BY created_at DESC, kid").map { row in
            StoredKey(
                kid: try row.text("kid"), pem: try row.text("pem"), created: try row.instant("created_at"),
                retired: try row.optionalInstant("retired_at"))
        }
    }

    public func insert(_ key: StoredKey) throws {
        try connection.run(
            "INSERT INTO signing_keys (kid, pem, created_at) VALUES (\(key.kid), \(key.pem), \(key.created.description))"
        )
    }

    /// The answer that `person` got to the request `key` before, if any.
    public func repeated(_ key: String, by person: Person.ID) throws -> String? {
        try connection.row(
            "SELECT answer FROM repeats WHERE person_id = \(person.rawValue) AND key = \(key)"
        ).map { try $0.text("answer") }
    }

    public func remember(_ answer: String, to key: String, by person: Person.ID, at: Instant) throws {
        try connection.run(
            """
            INSERT INTO repeats (person_id, key, at, answer)
            VALUES (\(person.rawValue), \(key), \(at.description), \(answer))
            ON CONFLICT (person_id, key) DO NOTHING
            """)
    }

    public func audit(_ actor: String, _ action: String, _ object: String, _ detail: String = "", at: Instant) throws {
        try connection.run(
            """
            INSERT INTO audit (at, actor, action, object, detail)
            VALUES (\(at.description), \(actor), \(action), \(object), \(detail))
            """)
    }
}

extension Transaction {
    /// Reads a setting and removes it; whoever comes second gets `nil`.
    public func takeSetting(_ name: String) throws -> String? {
        try connection.row("DELETE FROM settings WHERE name = \(name) RETURNING value").map { try $0.text("value") }
    }
}

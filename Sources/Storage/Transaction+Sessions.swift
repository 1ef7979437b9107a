import People
import Statements

extension Transaction {
    /// Keeps a session; `hash` is the hash of its token, which itself is never stored.
    public func insertSession(_ hash: String, of person: Person.ID, at: Instant, until: Instant) throws {
        try connection.run("DELETE FROM sessions WHERE expires_at < \(at.description)")
        try connection.run(
            """
            INSERT INTO sessions (token_hash, person_id, created_at, expires_at)
            VALUES (\(hash), \(person.rawValue), \(at.description), \(until.description))
            """)
        try see(person, at: at)
    }

    public func session(_ hash: String, at: Instant) throws -> Person.ID? {
        try connection.row(
            "SELECT person_id FROM sessions WHERE token_hash = \(hash) AND expires_at > \(at.description)"
        ).map { try $0.person("person_id") }
    }

    public func deleteSession(_ hash: String) throws {
        touch(hash)
        try connection.run("DELETE FROM sessions WHERE token_hash = \(hash)")
    }

    /// Ends every session of a person, but the one kept.
    public func deleteSessions(of person: Person.ID, except hash: String = "") throws {
        touch(person.rawValue)
        try connection.run("DELETE FROM sessions WHERE person_id = \(person.rawValue) AND token_hash <> \(hash)")
    }
}

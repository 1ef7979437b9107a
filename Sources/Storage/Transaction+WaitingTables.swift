import Foundation
import People
import Statements

// Tables that were tried and wait to be taken: of each person the last, on every node and after a restart.
extension Transaction {
    public func keep(
        table bytes: Data, named name: String, key: String, of person: Person.ID, at instant: Instant
    ) throws {
        try connection.run(
            """
            INSERT INTO waiting_tables (person_id, key, at, name, content)
            VALUES (\(person.rawValue), \(key), \(instant.description), \(name), \([UInt8](bytes)))
            ON CONFLICT (person_id) DO UPDATE SET key = excluded.key, at = excluded.at, name = excluded.name,
                content = excluded.content
            """)
    }

    /// Nil where the person keeps none under that key since that instant.
    public func waitingTable(
        _ key: String, of person: Person.ID, since instant: Instant
    ) throws -> (bytes: Data, name: String)? {
        try connection.row(
            """
            SELECT name, content FROM waiting_tables
            WHERE person_id = \(person.rawValue) AND key = \(key) AND at > \(instant.description)
            """
        ).map { (Data(try $0.bytes("content")), try $0.text("name")) }
    }

    public func deleteWaitingTable(of person: Person.ID) throws {
        try connection.run("DELETE FROM waiting_tables WHERE person_id = \(person.rawValue)")
    }

    public func deleteWaitingTables(before instant: Instant) throws {
        try connection.run("DELETE FROM waiting_tables WHERE at <= \(instant.description)")
    }
}

import Foundation
import People

extension Migration {
    /// What the office's lists are ordered and filtered by: sort keys, country, organisation and last visit of people.
    ///
    /// Names are ordered by a stored key rather than by the engine's collation: SQLite has none for Spanish, PostgreSQL's
    /// depends on how the database was made, and a page of a list must begin where the one before it ended on either.
    static let office = Migration(
        name: "003-office",
        script: """
            ALTER TABLE people ADD COLUMN sort_name TEXT NOT NULL DEFAULT '';
            ALTER TABLE people ADD COLUMN country TEXT NOT NULL DEFAULT '';
            ALTER TABLE people ADD COLUMN organisation_id TEXT;
            ALTER TABLE people ADD COLUMN seen_at TEXT;
            CREATE INDEX people_by_sort_name ON people (sort_name, id);
            CREATE INDEX people_by_country ON people (country, sort_name);
            CREATE INDEX people_by_organisation ON people (organisation_id);
            ALTER TABLE organisations ADD COLUMN search TEXT NOT NULL DEFAULT '';
            ALTER TABLE organisations ADD COLUMN sort_name TEXT NOT NULL DEFAULT '';
            CREATE INDEX certificates_by_issue ON certificates (issued_at);
            """,
        fill: { connection in
            let decoder = JSONDecoder()
            for row in try connection.rows("SELECT id, body FROM people") {
                let person = try decoder.decode(Person.self, from: Data(try row.text("body").utf8))
                try connection.run(
                    """
                    UPDATE people SET sort_name = \(SortKey.of(person.displayName)), country = \(person.country.rawValue),
                        organisation_id = \(person.organisation?.rawValue) WHERE id = \(try row.text("id"))
                    """)
            }
            for row in try connection.rows("SELECT id, name FROM organisations") {
                let name = try row.text("name")
                try connection.run(
                    """
                    UPDATE organisations SET search = \(Transaction.folded(name)), sort_name = \(SortKey.of(name))
                    WHERE id = \(try row.text("id"))
                    """)
            }
            // Whoever is signed in was here when they signed in.
            try connection.run(
                "UPDATE people SET seen_at = (SELECT MAX(s.created_at) FROM sessions s WHERE s.person_id = people.id)")
        })
}

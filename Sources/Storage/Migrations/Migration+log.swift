import Foundation
import Statements

extension Migration {
    /// The log of statements as a learning record store has it: each whole, and found by what it speaks of.
    ///
    /// `terms` numbers what statements are looked up by, and `postings` lists for each term, and the part that it plays, the statements
    /// that have it, in the order of the log. A statement about another bears the postings of that one too.
    static let log = Migration(
        name: "014-log",
        script: """
            ALTER TABLE statements RENAME TO statements_before;
            DROP INDEX statements_by_registration;
            CREATE TABLE statements (
                number SERIAL PRIMARY KEY, id BYTES NOT NULL UNIQUE, stored_at BIGINT NOT NULL,
                voided INTEGER NOT NULL DEFAULT 0, client TEXT, body BYTES NOT NULL);
            CREATE INDEX statements_by_time ON statements (stored_at, number);

            CREATE TABLE terms (number SERIAL PRIMARY KEY, value TEXT NOT NULL UNIQUE);
            CREATE TABLE postings (
                key BIGINT NOT NULL, number BIGINT NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID;

            CREATE TABLE statement_targets (
                target BYTES NOT NULL, number BIGINT NOT NULL, voids INTEGER NOT NULL, lent BYTES NOT NULL,
                PRIMARY KEY (target, number));
            CREATE UNIQUE INDEX statement_targets_by_number ON statement_targets (number);

            CREATE TABLE activity_definitions (term BIGINT NOT NULL PRIMARY KEY, known BYTES NOT NULL);
            CREATE TABLE verb_displays (term BIGINT NOT NULL PRIMARY KEY, known BYTES NOT NULL);
            CREATE TABLE agent_names (term BIGINT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (term, name));

            CREATE TABLE attachments (
                sha2 TEXT NOT NULL PRIMARY KEY, digest TEXT NOT NULL, length BIGINT NOT NULL);

            CREATE TABLE documents (
                kind TEXT NOT NULL, activity TEXT NOT NULL, agent TEXT NOT NULL, registration TEXT NOT NULL,
                id TEXT NOT NULL, content_type TEXT NOT NULL, etag TEXT NOT NULL, updated_at BIGINT NOT NULL,
                body BYTES NOT NULL, PRIMARY KEY (kind, activity, agent, registration, id));
            """,
        fill: { connection in
            let tx = Transaction(
                connection: connection, changes: Changes(), profiles: Decoded(limit: 1), terms: Terms(),
                horizon: Horizon())
            var last = 0
            while true {
                let rows = try connection.rows(
                    "SELECT * FROM statements_before WHERE number > \(last) ORDER BY number LIMIT 500")
                guard let end = try rows.last?.integer("number") else { break }
                for row in rows {
                    let statement = try Statement(json: Data(try row.text("body").utf8))
                    try tx.append([try statement.entry()], at: try row.instant("stored_at"))
                }
                last = end
            }
            try connection.script("DROP TABLE statements_before")
        })
}

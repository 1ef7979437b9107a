extension Migration {
    /// Of a run when its offers went out, where it was a rehearsal, and when decisions of it were forgotten. Tables of consultants that
    /// wait to be taken.
    static let network = Migration(
        name: "012-network",
        script: """
            ALTER TABLE match_runs ADD COLUMN sent_at TEXT;
            ALTER TABLE match_runs ADD COLUMN thinned_at TEXT;

            CREATE TABLE waiting_tables (
                person_id TEXT NOT NULL PRIMARY KEY REFERENCES people (id), key TEXT NOT NULL, at TEXT NOT NULL,
                name TEXT NOT NULL, content BYTES NOT NULL);
            CREATE INDEX waiting_tables_by_time ON waiting_tables (at);
            """,
        fill: { connection in
            for row in try connection.rows("SELECT id FROM match_runs WHERE kind = 'rehearsal'") {
                let id = try row.text("id")
                let mark = "%\"\(id)\"%"
                let first = try connection.row("SELECT MIN(at) AS at FROM case_events WHERE body LIKE \(mark)")
                guard let sent = try first?.optionalText("at") else { continue }
                try connection.run("UPDATE match_runs SET sent_at = \(sent) WHERE id = \(id)")
            }
        })
}

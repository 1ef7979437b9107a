import Statements

extension Migration {
    /// Which files came with which statements: who reads a statement gets those, and a file goes with the last of them.
    static let statementFiles = Migration(
        name: "016-statement-files",
        script: """
            CREATE TABLE statement_files (
                sha2 TEXT NOT NULL, number BIGINT NOT NULL, PRIMARY KEY (sha2, number));
            CREATE INDEX statement_files_by_number ON statement_files (number);
            CREATE INDEX attachments_by_digest ON attachments (digest);
            """,
        fill: { connection in
            // Where no file ever came, no statement has to be looked at.
            guard try connection.row("SELECT sha2 FROM attachments LIMIT 1") != nil else { return }
            var last = 0
            while true {
                let rows = try connection.rows(
                    "SELECT number, body FROM statements WHERE number > \(last) ORDER BY number LIMIT 500")
                guard let end = try rows.last?.integer("number") else { return }
                for row in rows {
                    let number = try row.integer("number")
                    let attachments = try StatementReader.facts(ofStored: try row.bytes("body")).attachments
                    for sha2 in Set(attachments.map(\.sha2)) {
                        try connection.run(
                            """
                            INSERT INTO statement_files (sha2, number)
                            SELECT sha2, \(number) FROM attachments WHERE sha2 = \(sha2)
                            """)
                    }
                }
                last = end
            }
        })
}

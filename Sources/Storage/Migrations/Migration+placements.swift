import Consulting
import Foundation

extension Migration {
    /// What a run told of each request is held as bytes instead of JSON.
    static let placements = Migration(
        name: "010-placements",
        script: """
            ALTER TABLE match_placements RENAME TO told_before;
            DROP INDEX match_placements_by_case;
            CREATE TABLE match_placements (
                run_id TEXT NOT NULL REFERENCES match_runs (id), case_id TEXT NOT NULL,
                consultant_id TEXT, place INTEGER NOT NULL, told BYTES NOT NULL, PRIMARY KEY (run_id, case_id));
            CREATE INDEX match_placements_by_case ON match_placements (case_id);
            """,
        fill: { connection in
            for row in try connection.rows("SELECT run_id, case_id, consultant_id, place, body FROM told_before") {
                let body = Data(try row.text("body").utf8)
                let decoder = JSONDecoder()
                let consultant = try row.optionalText("consultant_id")
                let told =
                    consultant == nil
                    ? try decoder.decode(Unserved.self, from: body).bytes
                    : try decoder.decode(Placement.self, from: body).explanation.bytes
                try connection.run(
                    """
                    INSERT INTO match_placements (run_id, case_id, consultant_id, place, told)
                    VALUES (\(try row.text("run_id")), \(try row.text("case_id")), \(consultant),
                        \(try row.integer("place")), \(told))
                    """)
            }
            try connection.script("DROP TABLE told_before")
        })
}

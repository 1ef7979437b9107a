import Consulting
import Foundation
import Statements

extension Migration {
    /// When a case was accepted, how that choice was, and the days for which its waiting did not count, beside its body: so that the
    /// figures of months and countries are counted without reading what was written.
    static let caseFigures = Migration(
        name: "011-case-figures",
        script: """
            ALTER TABLE cases ADD COLUMN accepted_at TEXT;
            ALTER TABLE cases ADD COLUMN paused_days INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE cases ADD COLUMN named_choice INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE cases ADD COLUMN first_choice INTEGER;
            CREATE INDEX cases_by_acceptance ON cases (accepted_at);
            """,
        fill: { connection in
            for row in try connection.rows("SELECT id FROM cases") {
                let id = try row.text("id")
                guard let held = try connection.row("SELECT body FROM cases WHERE id = \(id)") else { continue }
                let story = try JSONDecoder().decode(Case.self, from: Data(try held.text("body").utf8))
                try connection.run(
                    """
                    UPDATE cases SET accepted_at = \(story.accepted?.description), paused_days = \(story.pausedDays),
                        named_choice = \(story.gotNamedChoice), first_choice = \(story.gotFirstChoice.map { $0 ? 1 : 0 })
                    WHERE id = \(id)
                    """)
            }
        })
}

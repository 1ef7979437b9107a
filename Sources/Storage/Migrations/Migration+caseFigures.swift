import Consulting
import Foundation
import Statements

extension Migration {
    /// What figures, forecasts and runs of the matching ask of a long past, beside the bodies of cases and in indexes that hold all of
    /// it: no row with what people wrote is read for it.
    ///
    /// `left_at` is when a request was withdrawn that nobody had accepted, `paused_days` those for which its waiting did not count,
    /// `no_shows` how many consultants did not come.
    static let caseFigures = Migration(
        name: "011-case-figures",
        script: """
            ALTER TABLE cases ADD COLUMN language TEXT;
            ALTER TABLE cases ADD COLUMN urgency TEXT;
            ALTER TABLE cases ADD COLUMN accepted_at TEXT;
            ALTER TABLE cases ADD COLUMN left_at TEXT;
            ALTER TABLE cases ADD COLUMN paused_days INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE cases ADD COLUMN named_choice INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE cases ADD COLUMN first_choice INTEGER;
            ALTER TABLE cases ADD COLUMN no_shows INTEGER NOT NULL DEFAULT 0;
            CREATE INDEX cases_by_asking ON cases
                (asked_at, id, country, topic, language, urgency, accepted_at, left_at);
            CREATE INDEX cases_by_acceptance ON cases (accepted_at, country, asked_at, named_choice, first_choice);
            CREATE INDEX cases_by_rating ON cases (consultant_id, rating) WHERE rating IS NOT NULL;
            CREATE INDEX cases_with_no_shows ON cases (asked_at) WHERE no_shows > 0;
            CREATE INDEX cases_missed ON cases (organisation_id, learner_id, missed) WHERE missed > 0;
            """,
        fill: { connection in
            for row in try connection.rows("SELECT id FROM cases") {
                let id = try row.text("id")
                guard let held = try connection.row("SELECT body FROM cases WHERE id = \(id)") else { continue }
                let story = try JSONDecoder().decode(Case.self, from: Data(try held.text("body").utf8))
                try connection.run(
                    """
                    UPDATE cases SET language = \(story.request.languages.first?.rawValue),
                        urgency = \(story.request.urgency.rawValue), accepted_at = \(story.accepted?.description),
                        left_at = \(story.left?.description), paused_days = \(story.pausedDays),
                        named_choice = \(story.gotNamedChoice), first_choice = \(story.gotFirstChoice.map { $0 ? 1 : 0 }),
                        no_shows = \(story.noShows) WHERE id = \(id)
                    """)
            }
        })
}

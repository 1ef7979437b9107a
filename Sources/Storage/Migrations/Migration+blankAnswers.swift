import Foundation
import Learning

extension Migration {
    /// Whether an answer says anything, so that those given are counted without reading them.
    static let blankAnswers = Migration(
        name: "002-blank-answers",
        script: "ALTER TABLE answers ADD COLUMN blank INTEGER NOT NULL DEFAULT 0;",
        fill: { connection in
            for row in try connection.rows("SELECT attempt_id, item_id, body FROM answers") {
                let body = Data(try row.text("body").utf8)
                guard try JSONDecoder().decode(Attempt.Answer.self, from: body).response.isBlank else { continue }
                try connection.run(
                    """
                    UPDATE answers SET blank = 1
                    WHERE attempt_id = \(try row.text("attempt_id")) AND item_id = \(try row.text("item_id"))
                    """)
            }
        })
}

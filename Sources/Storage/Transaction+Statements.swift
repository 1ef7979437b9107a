import Foundation
import Learning
import Statements

extension Transaction {
    /// Appends a statement of `enrolment` to the log and folds it into the progress beside it.
    ///
    /// - Returns: `false` when a statement of that id is there already; nothing is changed then.
    @discardableResult
    public func record(_ statement: Statement, for enrolment: Enrolment, at stored: Instant) throws -> Bool {
        // Only the step that the statement speaks of is read and written, however long the course.
        let activity = ActivityPath(iri: statement.object.id)?.activity
        var progress = try head(enrolment.id) ?? Learning.Progress()
        if let activity { progress.steps[activity] = try step(activity, of: enrolment.id) }
        return try record(statement, for: enrolment, at: stored, onto: &progress)
    }

    /// The same where the progress is at hand, read in this transaction; it becomes the new one.
    @discardableResult
    public func record(
        _ statement: Statement, for enrolment: Enrolment, at stored: Instant, onto progress: inout Learning.Progress
    ) throws -> Bool {
        touchProgress(enrolment.id)
        let body = try statement.jsonText()
        let added = try connection.run(
            """
            INSERT INTO statements (id, registration, verb, object, stored_at, body)
            VALUES (\(statement.id), \(statement.context.registration), \(statement.verb.id), \(statement.object.id),
                \(stored.description), \(body))
            ON CONFLICT (id) DO NOTHING
            """)
        guard added == 1 else { return false }
        progress.apply(statement)
        try saveHead(progress, of: enrolment.id)
        if let activity = ActivityPath(iri: statement.object.id)?.activity {
            try save(progress.steps[activity], activity, of: enrolment.id)
        }
        return true
    }

    /// All statements of an enrolment, in the order of the log.
    public func statements(registration: String) throws -> [Statement] {
        try connection.rows(
            "SELECT body FROM statements WHERE registration = \(registration) ORDER BY number"
        ).map { try Statement(json: Data(try $0.text("body").utf8)) }
    }

    public func statementCount() throws -> Int {
        try connection.row("SELECT COUNT(*) AS count FROM statements")?.integer("count") ?? 0
    }

    public func progress(_ enrolment: Enrolment.ID) throws -> Learning.Progress {
        guard var progress = try head(enrolment) else { return Learning.Progress() }
        for row in try connection.rows("SELECT * FROM progress_steps WHERE enrolment_id = \(enrolment.rawValue)") {
            progress.steps[Activity.ID(try row.text("activity_id"))] = try step(row)
        }
        return progress
    }

    /// Replaces the stored fold of an enrolment.
    public func replace(_ progress: Learning.Progress, of enrolment: Enrolment.ID) throws {
        touchProgress(enrolment)
        try connection.run("DELETE FROM progress_steps WHERE enrolment_id = \(enrolment.rawValue)")
        try connection.run("DELETE FROM progress WHERE enrolment_id = \(enrolment.rawValue)")
        guard progress.started != nil else { return }
        try saveHead(progress, of: enrolment)
        for (activity, step) in progress.steps { try save(step, activity, of: enrolment) }
    }

    private func head(_ enrolment: Enrolment.ID) throws -> Learning.Progress? {
        try connection.row("SELECT * FROM progress WHERE enrolment_id = \(enrolment.rawValue)").map { row in
            var progress = Learning.Progress()
            progress.started = try row.instant("started_at")
            progress.last = try row.instant("last_at")
            progress.completed = try row.optionalInstant("completed_at")
            progress.certified = try row.optionalInstant("certified_at")
            progress.mentored = try row.optionalText("mentored").map { try decode([String: Int].self, $0) }
            return progress
        }
    }

    private func saveHead(_ progress: Learning.Progress, of enrolment: Enrolment.ID) throws {
        try connection.run(
            """
            INSERT INTO progress (enrolment_id, started_at, last_at, completed_at, certified_at, mentored)
            VALUES (\(enrolment.rawValue), \(progress.started?.description), \(progress.last?.description),
                \(progress.completed?.description), \(progress.certified?.description),
                \(try progress.mentored.map { try encode($0) }))
            ON CONFLICT (enrolment_id) DO UPDATE SET last_at = excluded.last_at,
                completed_at = excluded.completed_at, certified_at = excluded.certified_at,
                mentored = excluded.mentored
            """)
    }

    private func step(_ activity: Activity.ID, of enrolment: Enrolment.ID) throws -> Learning.Progress.Step? {
        try connection.row(
            """
            SELECT * FROM progress_steps
            WHERE enrolment_id = \(enrolment.rawValue) AND activity_id = \(activity.rawValue)
            """
        ).map(step)
    }

    private func step(_ row: Row) throws -> Learning.Progress.Step {
        var step = Learning.Progress.Step(opened: try row.instant("opened_at"))
        step.done = try row.optionalInstant("done_at")
        step.passed = try row.optionalInstant("passed_at")
        step.attempts = try row.integer("attempts")
        step.scores = try row.text("scores").split(separator: " ").compactMap { Double($0) }
        step.waiting = try row.flag("waiting")
        return step
    }

    private func save(_ step: Learning.Progress.Step?, _ activity: Activity.ID, of enrolment: Enrolment.ID) throws {
        guard let step else {
            try connection.run(
                """
                DELETE FROM progress_steps
                WHERE enrolment_id = \(enrolment.rawValue) AND activity_id = \(activity.rawValue)
                """)
            return
        }
        let scores = step.scores.map { String($0) }.joined(separator: " ")
        try connection.run(
            """
            INSERT INTO progress_steps
                (enrolment_id, activity_id, opened_at, done_at, passed_at, attempts, scores, waiting)
            VALUES (\(enrolment.rawValue), \(activity.rawValue), \(step.opened.description), \(step.done?.description),
                \(step.passed?.description), \(step.attempts), \(scores), \(step.waiting))
            ON CONFLICT (enrolment_id, activity_id) DO UPDATE SET done_at = excluded.done_at,
                passed_at = excluded.passed_at, attempts = excluded.attempts, scores = excluded.scores,
                waiting = excluded.waiting
            """)
    }
}

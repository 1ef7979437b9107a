import Learning
import People
import Statements

extension Transaction {
    public func submission(_ id: Submission.ID) throws -> Submission? {
        try connection.row("SELECT body FROM submissions WHERE id = \(id.rawValue)").map(submission)
    }

    /// All of one assignment, first to last.
    public func submissions(_ enrolment: Enrolment.ID, _ activity: Activity.ID) throws -> [Submission] {
        try connection.rows(
            """
            SELECT body FROM submissions
            WHERE enrolment_id = \(enrolment.rawValue) AND activity_id = \(activity.rawValue) ORDER BY number
            """
        ).map(submission)
    }

    /// Handed in and not marked, of the enrolments allotted to `consultant`; oldest first.
    public func submissionsWaiting(for consultant: Person.ID) throws -> [Submission] {
        try connection.rows(
            """
            SELECT s.body FROM submissions s JOIN enrolments e ON e.id = s.enrolment_id
            WHERE s.state = 'submitted' AND e.consultant_id = \(consultant.rawValue) ORDER BY s.submitted_at, s.id
            """
        ).map(submission)
    }

    /// Marked or returned by `consultant`'s hand, newest first.
    public func submissionsDone(by consultant: Person.ID, limit: Int) throws -> [Submission] {
        try connection.rows(
            """
            SELECT s.body FROM submissions s JOIN enrolments e ON e.id = s.enrolment_id
            WHERE s.state IN ('returned', 'marked') AND e.consultant_id = \(consultant.rawValue)
            ORDER BY s.submitted_at DESC, s.id LIMIT \(limit)
            """
        ).map(submission)
    }

    public func save(_ submission: Submission) throws {
        try connection.run(
            """
            INSERT INTO submissions (id, enrolment_id, activity_id, number, state, submitted_at, body)
            VALUES (\(submission.id.rawValue), \(submission.enrolment.rawValue), \(submission.activity.rawValue),
                \(submission.number), \(submission.state.rawValue), \(submission.submitted?.description),
                \(try encode(submission)))
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, submitted_at = excluded.submitted_at,
                body = excluded.body
            """)
    }

    private func submission(_ row: Row) throws -> Submission { try decode(Submission.self, try row.text("body")) }
}

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

    /// Handed in and not settled, of the enrolments to which `marker` is allotted in whatever turn; oldest first.
    public func submissionsWaiting(for marker: Person.ID) throws -> [Submission] {
        try connection.rows(
            """
            SELECT s.body FROM submissions s JOIN enrolments e ON e.id = s.enrolment_id
            WHERE s.state = 'submitted' AND (e.consultant_id = \(marker.rawValue)
                OR e.second_marker_id = \(marker.rawValue) OR e.third_marker_id = \(marker.rawValue))
            ORDER BY s.submitted_at, s.id
            """
        ).map(submission)
    }

    /// With two marks that lie apart, and nobody allotted to decide; oldest first.
    public func submissionsUndecided() throws -> [Submission] {
        try connection.rows(
            """
            SELECT s.body FROM submissions s JOIN enrolments e ON e.id = s.enrolment_id
            WHERE s.state = 'submitted' AND s.unsettled = 2 AND e.third_marker_id IS NULL
            ORDER BY s.submitted_at, s.id
            """
        ).map(submission)
    }

    public func isUndecided(_ enrolment: Enrolment.ID) throws -> Bool {
        try connection.row(
            "SELECT 1 AS found FROM submissions WHERE enrolment_id = \(enrolment.rawValue) AND unsettled = 2") != nil
    }

    /// Marked or returned, or with marks that wait for others, of the enrolments to which `marker` is allotted; newest first.
    public func submissionsDone(by marker: Person.ID, limit: Int) throws -> [Submission] {
        try connection.rows(
            """
            SELECT s.body FROM submissions s JOIN enrolments e ON e.id = s.enrolment_id
            WHERE (s.state IN ('returned', 'marked') OR s.unsettled > 0) AND (e.consultant_id = \(marker.rawValue)
                OR e.second_marker_id = \(marker.rawValue) OR e.third_marker_id = \(marker.rawValue))
            ORDER BY s.submitted_at DESC, s.id LIMIT \(limit)
            """
        ).map(submission)
    }

    public func save(_ submission: Submission) throws {
        try connection.run(
            """
            INSERT INTO submissions (id, enrolment_id, activity_id, number, state, submitted_at, unsettled, body)
            VALUES (\(submission.id.rawValue), \(submission.enrolment.rawValue), \(submission.activity.rawValue),
                \(submission.number), \(submission.state.rawValue), \(submission.submitted?.description),
                \(submission.state == .submitted ? submission.marks.count : 0), \(try encode(submission)))
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, submitted_at = excluded.submitted_at,
                unsettled = excluded.unsettled, body = excluded.body
            """)
    }

    private func submission(_ row: Row) throws -> Submission { try decode(Submission.self, try row.text("body")) }
}

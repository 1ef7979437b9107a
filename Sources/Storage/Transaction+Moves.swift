import Learning
import People
import Statements

/// That an enrolment changed from one version to another, and by whom; `nil` for the service.
public struct StoredMove: Codable, Sendable, Hashable {
    public var from: String
    public var to: String
    public var at: Instant
    public var person: Person.ID?
}

extension Transaction {
    /// Enrolments in a course that are pinned to another version than `digest`, of accounts that still are; oldest first, `limit`
    /// from `offset`.
    public func enrolments(
        in course: Course.ID, besides digest: String, limit: Int, offset: Int
    ) throws -> [Enrolment] {
        try connection.rows(
            """
            SELECT e.id FROM enrolments e JOIN people p ON p.id = e.person_id
            WHERE e.course_id = \(course.rawValue) AND e.digest <> \(digest) AND p.state <> 'erased'
            ORDER BY e.enrolled_at, e.id LIMIT \(limit) OFFSET \(offset)
            """
        ).compactMap { try enrolment(Enrolment.ID(try $0.text("id"))) }
    }

    /// What a learner has begun and not ended.
    public func underWay(_ enrolment: Enrolment.ID) throws -> MovePlan.UnderWay {
        func activities(_ sql: SQL) throws -> Set<Activity.ID> {
            Set(try connection.rows(sql).map { Activity.ID(try $0.text("activity_id")) })
        }
        return MovePlan.UnderWay(
            attempts: try activities(
                "SELECT activity_id FROM attempts WHERE enrolment_id = \(enrolment.rawValue) AND state = 'open'"),
            drafts: try activities(
                "SELECT activity_id FROM submissions WHERE enrolment_id = \(enrolment.rawValue) AND state = 'draft'"))
    }

    /// Pins an enrolment to another version. What was closed and handed in before keeps the version that it was made under.
    public func move(_ enrolment: Enrolment, to digest: String, at: Instant, by person: Person.ID?) throws {
        let id = enrolment.id.rawValue
        touch(id)
        try connection.run(
            "UPDATE attempts SET digest = \(enrolment.package) WHERE enrolment_id = \(id) AND digest IS NULL")
        for var submission in try submissions(of: enrolment.id)
        where submission.package == nil && submission.state != .draft {
            submission.package = enrolment.package
            try save(submission)
        }
        try connection.run("UPDATE enrolments SET digest = \(digest) WHERE id = \(id)")
        try connection.run(
            """
            INSERT INTO moves (enrolment_id, from_digest, to_digest, at, person_id)
            VALUES (\(id), \(enrolment.package), \(digest), \(at.description), \(person?.rawValue))
            """)
    }

    /// First to last.
    public func moves(of enrolment: Enrolment.ID) throws -> [StoredMove] {
        try connection.rows("SELECT * FROM moves WHERE enrolment_id = \(enrolment.rawValue) ORDER BY number").map {
            StoredMove(
                from: try $0.text("from_digest"), to: try $0.text("to_digest"), at: try $0.instant("at"),
                person: try $0.optionalPerson("person_id"))
        }
    }

    public func forgetBookmark(of enrolment: Enrolment.ID) throws {
        touchProgress(enrolment)
        try connection.run("DELETE FROM bookmarks WHERE enrolment_id = \(enrolment.rawValue)")
    }

    /// All attempts of an enrolment, at whatever quiz of whatever version.
    public func attempts(of enrolment: Enrolment.ID) throws -> [StoredAttempt] {
        try connection.rows(
            "SELECT id FROM attempts WHERE enrolment_id = \(enrolment.rawValue) ORDER BY activity_id, number"
        ).compactMap { try attempt(Attempt.ID(try $0.text("id"))) }
    }

    /// All submissions of an enrolment, for whatever assignment of whatever version.
    public func submissions(of enrolment: Enrolment.ID) throws -> [Submission] {
        try connection.rows(
            "SELECT body FROM submissions WHERE enrolment_id = \(enrolment.rawValue) ORDER BY activity_id, number"
        ).map { try decode(Submission.self, try $0.text("body")) }
    }
}

import Learning
import People
import Statements

/// An attempt with the enrolment that it belongs to, and the score once it is closed.
public struct StoredAttempt: Sendable, Hashable {
    public var enrolment: Enrolment.ID
    public var attempt: Attempt
    /// Counts the pages that have shown it; the next page gets the next number.
    public var epoch: Int
    /// Set when it is closed.
    public var score: Score?
    /// Set when a person has marked what the key could not.
    public var marks: EssayMarks?
    /// The version that it was made under, where the enrolment has changed to another since.
    public var package: String?

    public init(
        enrolment: Enrolment.ID, attempt: Attempt, epoch: Int = 0, score: Score? = nil, marks: EssayMarks? = nil,
        package: String? = nil
    ) {
        self.enrolment = enrolment
        self.attempt = attempt
        self.epoch = epoch
        self.score = score
        self.marks = marks
        self.package = package
    }
}

extension Transaction {
    public func attempt(_ id: Attempt.ID) throws -> StoredAttempt? {
        try connection.row("SELECT * FROM attempts WHERE id = \(id.rawValue)").map(attempt)
    }

    /// All attempts at a quiz, first to last.
    public func attempts(_ enrolment: Enrolment.ID, at quiz: Activity.ID) throws -> [StoredAttempt] {
        try connection.rows(
            """
            SELECT * FROM attempts
            WHERE enrolment_id = \(enrolment.rawValue) AND activity_id = \(quiz.rawValue) ORDER BY number
            """
        ).map(attempt)
    }

    public func attemptCount(_ enrolment: Enrolment.ID, at quiz: Activity.ID) throws -> Int {
        try connection.row(
            """
            SELECT COUNT(*) AS count FROM attempts
            WHERE enrolment_id = \(enrolment.rawValue) AND activity_id = \(quiz.rawValue)
            """)?.integer("count") ?? 0
    }

    /// Open attempts whose last instant lies before `instant`.
    public func attemptsDue(at instant: Instant, limit: Int) throws -> [Attempt.ID] {
        try connection.rows(
            """
            SELECT id FROM attempts WHERE state = 'open' AND due_at < \(instant.description)
            ORDER BY due_at LIMIT \(limit)
            """
        ).map { Attempt.ID(try $0.text("id")) }
    }

    public func insert(_ stored: StoredAttempt) throws {
        let attempt = stored.attempt
        let due = attempt.lastInstant?.description
        try connection.run(
            """
            INSERT INTO attempts (id, enrolment_id, activity_id, number, state, due_at, epoch, body)
            VALUES (\(attempt.id.rawValue), \(stored.enrolment.rawValue), \(attempt.quiz.rawValue), \(attempt.number),
                \(attempt.state.rawValue), \(due), \(stored.epoch),
                \(try encode(attempt)))
            """)
    }

    /// Gives out the next epoch.
    public func nextEpoch(of id: Attempt.ID) throws -> Int {
        try connection.row(
            "UPDATE attempts SET epoch = epoch + 1 WHERE id = \(id.rawValue) RETURNING epoch"
        )?.integer("epoch") ?? 0
    }

    public func save(_ answer: Attempt.Answer, to question: Question.ID, of attempt: Attempt.ID) throws {
        try connection.run(
            """
            INSERT INTO answers (attempt_id, item_id, body, blank)
            VALUES (\(attempt.rawValue), \(question.rawValue), \(try encode(answer)), \(answer.response.isBlank))
            ON CONFLICT (attempt_id, item_id) DO UPDATE SET body = excluded.body, blank = excluded.blank
            """)
    }

    /// What is held for one question.
    public func answer(to question: Question.ID, of attempt: Attempt.ID) throws -> Attempt.Answer? {
        try connection.row(
            "SELECT body FROM answers WHERE attempt_id = \(attempt.rawValue) AND item_id = \(question.rawValue)"
        ).map { try decode(Attempt.Answer.self, try $0.text("body")) }
    }

    /// How many questions have an answer that says something.
    public func answeredCount(of attempt: Attempt.ID) throws -> Int {
        try connection.row(
            "SELECT COUNT(*) AS count FROM answers WHERE attempt_id = \(attempt.rawValue) AND blank = 0"
        )?.integer("count") ?? 0
    }

    /// An attempt without its answers, and whose it is; the enrolment with the version that the attempt was made under.
    public func sheet(_ id: Attempt.ID) throws -> (attempt: Attempt, enrolment: Enrolment)? {
        guard
            let row = try connection.row("SELECT body, enrolment_id, digest FROM attempts WHERE id = \(id.rawValue)"),
            var enrolment = try enrolment(Enrolment.ID(try row.text("enrolment_id")))
        else { return nil }
        enrolment.package = try row.optionalText("digest") ?? enrolment.package
        return (try decode(Attempt.self, try row.text("body")), enrolment)
    }

    public func isOpen(_ attempt: Attempt.ID) throws -> Bool {
        try connection.row("SELECT id FROM attempts WHERE id = \(attempt.rawValue) AND state = 'open'") != nil
    }

    /// Stores the closing and the score of an open attempt; `false` when it was closed already.
    public func close(_ attempt: Attempt, score: Score) throws -> Bool {
        touch(attempt.id.rawValue)
        return try connection.run(
            """
            UPDATE attempts SET state = 'closed', body = \(try encode(attempt.holding([:]))), score = \(try encode(score)),
                awaiting = \(score.awaiting)
            WHERE id = \(attempt.id.rawValue) AND state = 'open'
            """) == 1
    }

    /// Closed attempts of a consultant's learners that wait for marks, oldest first.
    public func attemptsAwaiting(consultant: Person.ID) throws -> [Attempt.ID] {
        try connection.rows(
            """
            SELECT a.id FROM attempts a JOIN enrolments e ON e.id = a.enrolment_id
            WHERE a.awaiting = 1 AND e.consultant_id = \(consultant.rawValue) ORDER BY e.enrolled_at, a.number, a.id
            """
        ).map { Attempt.ID(try $0.text("id")) }
    }

    /// Stores a person's marks and the score that they make final; `false` when nothing was waiting any more.
    public func save(_ marks: EssayMarks, score: Score, of id: Attempt.ID) throws -> Bool {
        try connection.run(
            """
            UPDATE attempts SET marks = \(try encode(marks)), score = \(try encode(score)), awaiting = 0
            WHERE id = \(id.rawValue) AND awaiting = 1
            """) == 1
    }

    private func attempt(_ row: Row) throws -> StoredAttempt {
        let bare = try decode(Attempt.self, try row.text("body"))
        var answers: [Question.ID: Attempt.Answer] = [:]
        for row in try connection.rows("SELECT item_id, body FROM answers WHERE attempt_id = \(bare.id.rawValue)") {
            answers[Question.ID(try row.text("item_id"))] = try decode(Attempt.Answer.self, try row.text("body"))
        }
        return StoredAttempt(
            enrolment: Enrolment.ID(try row.text("enrolment_id")), attempt: bare.holding(answers),
            epoch: try row.integer("epoch"),
            score: try row.optionalText("score").map { try decode(Score.self, $0) },
            marks: try row.optionalText("marks").map { try decode(EssayMarks.self, $0) },
            package: try row.optionalText("digest"))
    }
}

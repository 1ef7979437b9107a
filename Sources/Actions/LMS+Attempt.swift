import Learning
import People
import Statements
import Storage

/// An attempt with all that its pages need.
public struct Sitting: Sendable {
    public var study: Study
    public var quiz: Assessment
    public var stored: StoredAttempt
    public var attempt: Attempt { stored.attempt }
    /// Attempts at this quiz that are closed or open, this one among them.
    public var used: Int
    /// The learner's course as it is now; ``study`` is as it was when the attempt was made.
    public var present: Study

    public init(study: Study, quiz: Assessment, stored: StoredAttempt, used: Int, present: Study? = nil) {
        self.study = study
        self.present = present ?? study
        self.quiz = quiz
        self.stored = stored
        self.used = used
    }
}

extension LMS {
    /// Starts an attempt, or goes on with the open one: a learner has at most one open attempt at a quiz.
    public func start(_ quizID: Activity.ID, in courseID: Course.ID, _ visit: Visit) async throws -> Attempt.ID {
        let person = try visit.signedIn()
        try permit(visit.actor, .takeActivity, .enrolment(of: person.id, organisation: person.organisation))
        guard let study = try await study(person.id, courseID) else { throw LearningError(.forbidden, .notEnrolled) }
        guard case .quiz(let quiz)? = study.course.activity(quizID) else {
            throw LearningError(.notFound, .activityUnknown)
        }
        try await closeDue(study, quiz)
        let enrolment = study.enrolment
        let paper = try Paper.draw(quiz, from: study.course, seed: UInt64.random(in: 0...UInt64.max))
        let id = Attempt.ID(newID())
        let now = now
        let event = statement(
            .attempted, ActivityPath(course: courseID, activity: quizID), of: enrolment, type: ActivityType.assessment)
        return try await store.write { tx in
            guard try tx.enrolment(enrolment.id)?.package == enrolment.package else {
                throw LearningError(.conflict, .wrongState)
            }
            switch quiz.turn(after: try tx.attempts(enrolment.id, at: quizID).map(\.attempt)) {
            case .resume(let open): return open.id
            case .noneLeft: throw LearningError(.conflict, .noAttemptsLeft)
            case .start(let number):
                let attempt = Attempt(id: id, at: quiz, number: number, paper: paper, openedAt: now)
                try tx.insert(StoredAttempt(enrolment: enrolment.id, attempt: attempt))
                try tx.record(event, for: enrolment, at: now)
                try tx.save(Bookmark(activity: quizID), for: enrolment.id)
                return id
            }
        }
    }

    /// An attempt of the actor's own, closed first if its time is over.
    public func sitting(_ id: Attempt.ID, _ visit: Visit) async throws -> Sitting {
        let person = try visit.signedIn()
        var sitting = try await sitting(id)
        guard sitting.study.enrolment.person == person.id else { throw LearningError(.notFound, .attemptUnknown) }
        if sitting.attempt.isDue(at: now) {
            try await close(sitting, how: .timedOut)
            sitting = try await self.sitting(id)
        }
        return sitting
    }

    /// The number that the next page to show an attempt puts into its answers.
    public func nextEpoch(of id: Attempt.ID) async throws -> Int { try await store.write { try $0.nextEpoch(of: id) } }

    /// Hands an attempt in. A second time changes nothing.
    public func close(_ id: Attempt.ID, _ visit: Visit) async throws {
        let sitting = try await sitting(id, visit)
        guard sitting.attempt.state == .open else { return }
        try await close(sitting, how: .submitted)
    }

    /// Closes every attempt whose deadline and grace are over; answers how many. Called by the clock.
    public func closeDueAttempts() async throws -> Int {
        let now = now
        let due = try await store.read { try $0.attemptsDue(at: now, limit: 200) }
        var failure: (any Error)?
        for id in due {
            // One that cannot be closed must not keep the others open.
            do { try await close(try await sitting(id), how: .timedOut) } catch { failure = error }
        }
        if let failure { throw failure }
        return due.count
    }

    // MARK: Parts

    func sitting(_ id: Attempt.ID) async throws -> Sitting {
        let found = try await store.read { tx -> (StoredAttempt, Enrolment, Int)? in
            guard let stored = try tx.attempt(id), let enrolment = try tx.enrolment(stored.enrolment) else {
                return nil
            }
            return (stored, enrolment, try tx.attemptCount(enrolment.id, at: stored.attempt.quiz))
        }
        guard let (stored, enrolment, used) = found, let present = try await study(enrolment.person, enrolment.course)
        else { throw LearningError(.notFound, .attemptUnknown) }
        let study = try await study(present, under: stored.package)
        guard case .quiz(let quiz)? = study.course.activity(stored.attempt.quiz) else {
            throw LearningError(.notFound, .attemptUnknown)
        }
        return Sitting(study: study, quiz: quiz, stored: stored, used: used, present: present)
    }

    private func closeDue(_ study: Study, _ quiz: Assessment) async throws {
        let now = now
        let due = try await store.read { tx in
            try tx.attempts(study.enrolment.id, at: quiz.id).filter { $0.attempt.isDue(at: now) }
        }
        for stored in due { try await close(try await sitting(stored.attempt.id), how: .timedOut) }
    }

    /// Grades and closes, exactly once, with what the attempt holds at that moment.
    private func close(_ sitting: Sitting, how: Attempt.Closing) async throws {
        let now = now
        let country = try await store.read { try $0.person(sitting.study.enrolment.person)?.country }
        let (quiz, course, enrolment) = (sitting.quiz, sitting.study.course, sitting.study.enrolment)
        let isCompleted = try await store.write { tx in
            guard let stored = try tx.attempt(sitting.attempt.id) else { return false }
            var attempt = stored.attempt
            guard attempt.close(at: now, how: how) else { return false }
            let score = try attempt.paper.grade(attempt.responses, of: quiz, in: course, country: country)
            guard try tx.close(attempt, score: score) else { return false }
            for event in events(attempt, score, quiz, enrolment) { try tx.record(event, for: enrolment, at: now) }
            return try settle(enrolment, course, tx)
        }
        if isCompleted { await certifyIfPossible(enrolment) }
    }

    /// What the log says of a closed attempt: each answer, then the outcome.
    private func events(_ attempt: Attempt, _ score: Score, _ quiz: Assessment, _ enrolment: Enrolment) -> [Statement] {
        let path = ActivityPath(course: enrolment.course, activity: quiz.id)
        var events = score.items.compactMap { item -> Statement? in
            guard let answer = attempt.answers[item.question], let question = attempt.paper[item.question] else {
                return nil
            }
            var place = path
            place.item = question.item
            let result = Statement.Result(
                score: .init(scaled: item.credit, raw: item.earned, max: item.possible),
                success: item.verdict == .awaiting ? nil : item.verdict == .right, response: answer.response.plain)
            return statement(
                .answered, place, of: enrolment, type: "http://adlnet.gov/expapi/activities/cmi.interaction",
                result: result,
                id: LMS.derivedID("\(attempt.id)/\(item.question)"))
        }
        if score.awaiting {
            events.append(
                statement(
                    .submitted, path, of: enrolment, type: ActivityType.assessment,
                    id: LMS.derivedID("\(attempt.id)/closed")))
        } else {
            events.append(outcome(of: attempt, score, quiz, enrolment))
        }
        return events
    }

    /// That an attempt was passed or failed.
    func outcome(
        of attempt: Attempt, _ score: Score, _ quiz: Assessment, _ enrolment: Enrolment, instructor: Person.ID? = nil
    ) -> Statement {
        let passed = score.passes(quiz)
        let result = Statement.Result(
            score: .init(scaled: score.percent / 100, raw: score.earned, min: 0, max: score.possible), success: passed,
            completion: true)
        return statement(
            passed ? .passed : .failed, ActivityPath(course: enrolment.course, activity: quiz.id), of: enrolment,
            type: ActivityType.assessment, result: result, instructor: instructor,
            id: LMS.derivedID("\(attempt.id)/outcome"))
    }
}

extension Response {
    /// As one line, the way that `result.response` has it.
    var plain: String {
        switch self {
        case .choice(let ids), .order(let ids): ids.joined(separator: "[,]")
        case .text(let text): text
        case .map(let map): map.sorted { $0.key < $1.key }.map { "\($0.key)[.]\($0.value)" }.joined(separator: "[,]")
        }
    }
}

extension LMS {
    /// All attempts at a quiz within an enrolment, first to last.
    public func attempts(_ quiz: Activity.ID, in study: Study) async throws -> [StoredAttempt] {
        try await store.read { try $0.attempts(study.enrolment.id, at: quiz) }
    }
}

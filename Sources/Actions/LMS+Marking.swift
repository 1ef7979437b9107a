import Learning
import People
import Statements
import Storage

/// A submission with all that its marking page needs.
public struct MarkingCase: Sendable {
    public var submission: Submission
    public var study: Study
    public var learner: Person
    public var organisation: Organisation?
    public var assignment: Assignment
    public var rubric: Rubric
    /// Earlier submissions of the same assignment.
    public var earlier: [Submission]
    /// The earlier versions that some of them were handed in under.
    public var former: [String: Course] = [:]
}

/// A line of the consultant's inbox.
public struct DeskEntry: Sendable {
    public var submission: Submission
    public var learner: Person
    public var course: Course
    public var assignment: Assignment
}

/// What a consultant says of a submission.
public struct Marks: Sendable {
    public var levels: [Rubric.Criterion.ID: Rubric.Level.ID]
    public var comments: [Rubric.Criterion.ID: String]
    public var comment: String
    /// Back to the learner for another try.
    public var isReturned: Bool

    public init(
        levels: [Rubric.Criterion.ID: Rubric.Level.ID], comments: [Rubric.Criterion.ID: String], comment: String,
        isReturned: Bool
    ) {
        self.levels = levels
        self.comments = comments
        self.comment = comment
        self.isReturned = isReturned
    }
}

extension LMS {
    /// What waits for the consultant, oldest first.
    public func desk(_ visit: Visit) async throws -> [DeskEntry] {
        let person = try visit.signedIn()
        return try await entries(try await store.read { try $0.submissionsWaiting(for: person.id) })
    }

    /// What the consultant dealt with, newest first.
    public func deskDone(_ visit: Visit) async throws -> [DeskEntry] {
        let person = try visit.signedIn()
        return try await entries(try await store.read { try $0.submissionsDone(by: person.id, limit: 50) })
    }

    private func entries(_ submissions: [Submission]) async throws -> [DeskEntry] {
        var entries: [DeskEntry] = []
        for submission in submissions {
            guard
                let (enrolment, learner) = try await store.read({ tx -> (Enrolment, Person)? in
                    guard let enrolment = try tx.enrolment(submission.enrolment),
                        let learner = try tx.person(enrolment.person)
                    else { return nil }
                    return (enrolment, learner)
                }), let course = try await course(submission.package ?? enrolment.package),
                case .assignment(let assignment)? = course.activity(submission.activity)
            else { continue }
            entries.append(DeskEntry(submission: submission, learner: learner, course: course, assignment: assignment))
        }
        return entries
    }

    /// A submission, for its learner, its consultant, and those whose role reads it.
    public func submission(_ id: Submission.ID, _ visit: Visit) async throws -> MarkingCase {
        let person = try visit.signedIn()
        let found = try await store.read { tx -> (Submission, Enrolment, Person, Organisation?)? in
            guard let submission = try tx.submission(id), let enrolment = try tx.enrolment(submission.enrolment),
                let learner = try tx.person(enrolment.person)
            else { return nil }
            return (submission, enrolment, learner, try learner.organisation.flatMap { try tx.organisation($0) })
        }
        guard let (submission, enrolment, learner, organisation) = found else {
            throw LearningError(.notFound, .submissionUnknown)
        }
        if learner.id != person.id {
            // What is still being written is its learner's alone.
            guard submission.state != .draft else { throw LearningError(.notFound, .submissionUnknown) }
            let object = object(of: enrolment, learner, organisation)
            if try permit(visit.actor, .readSubmission, object).mustBeLogged {
                let now = now
                try await store.write {
                    try $0.audit(person.id.rawValue, "submission.read", id.rawValue, learner.id.rawValue, at: now)
                }
            }
        }
        guard let present = try await study(learner.id, enrolment.course) else {
            throw LearningError(.notFound, .submissionUnknown)
        }
        let study = try await study(present, under: submission.package)
        guard case .assignment(let assignment)? = study.course.activity(submission.activity),
            let rubric = study.course.rubric(assignment.rubric)
        else { throw LearningError(.notFound, .submissionUnknown) }
        let all = try await store.read { try $0.submissions(enrolment.id, submission.activity) }
        return MarkingCase(
            submission: submission, study: study, learner: learner, organisation: organisation, assignment: assignment,
            rubric: rubric, earlier: all.filter { $0.number < submission.number }, former: try await former(all))
    }

    private func object(of enrolment: Enrolment, _ learner: Person, _ organisation: Organisation?) -> Object {
        .submission(
            of: learner.id, organisation: learner.organisation, bodies: organisation?.bodies ?? [],
            country: learner.country, consultants: enrolment.consultant.map { [$0] } ?? [],
            assignmentIsOpen: enrolment.consultant != nil)
    }

    /// Gives a mark, or returns the work. The same marks a second time change nothing.
    public func mark(_ id: Submission.ID, _ marks: Marks, _ visit: Visit) async throws {
        let marker = try visit.signedIn()
        let work = try await submission(id, visit)
        let enrolment = work.study.enrolment
        try permit(visit.actor, .markSubmission, object(of: enrolment, work.learner, work.organisation))
        let judgement = work.rubric.judge(marks.levels)
        if marks.isReturned {
            guard !marks.comment.allSatisfy(\.isWhitespace) || marks.comments.values.contains(where: { !$0.isEmpty })
            else {
                throw LearningError(.invalid, fields: ["comment": .commentMissing])
            }
        } else if judgement == nil {
            let known = Set(work.rubric.levels.map(\.id))
            let missing = work.rubric.criteria.filter { marks.levels[$0.id].map(known.contains) != true }
            throw LearningError(
                .invalid,
                fields: Dictionary(uniqueKeysWithValues: missing.map { ("level-\($0.id)", .criterionMissing) }))
        }
        let now = now
        let mark = Submission.Mark(
            marker: marker.id, markerName: marker.displayName, at: now, levels: marks.levels,
            comments: marks.comments.mapValues { String($0.prefix(5_000)) },
            comment: String(marks.comment.prefix(20_000)),
            judgement: judgement)
        let event = event(mark, marks.isReturned, work)
        try await store.write { tx in
            guard var submission = try tx.submission(id) else { throw LearningError(.notFound, .submissionUnknown) }
            guard submission.state == .submitted else {
                let same = submission.mark?.marker == marker.id && submission.mark?.levels == marks.levels
                if same { return }
                throw LearningError(.conflict, .alreadyMarked)
            }
            submission.mark = mark
            submission.state = marks.isReturned ? .returned : .marked
            try tx.save(submission)
            try tx.record(event, for: enrolment, at: now)
            try settle(enrolment, work.study.course, tx)
        }
        try await certify(enrolment)
    }

    private func event(_ mark: Submission.Mark, _ isReturned: Bool, _ work: MarkingCase) -> Statement {
        let enrolment = work.study.enrolment
        let path = ActivityPath(course: enrolment.course, activity: work.assignment.id)
        let id = LMS.derivedID("\(work.submission.id)/marked")
        guard !isReturned, let judgement = mark.judgement else {
            return statement(
                .returned, path, of: enrolment, type: ActivityType.assignment, instructor: mark.marker, id: id)
        }
        let share = judgement.maximum > 0 ? judgement.total / judgement.maximum : 0
        return statement(
            judgement.passed ? .passed : .failed, path, of: enrolment, type: ActivityType.assignment,
            result: .init(
                score: .init(scaled: share, raw: judgement.total, min: 0, max: judgement.maximum),
                success: judgement.passed, completion: true), instructor: mark.marker, id: id)
    }
}

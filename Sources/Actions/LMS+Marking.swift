import Learning
import People
import Statements
import Storage

/// A submission with all that its marking page needs.
public struct MarkingCase: Sendable {
    /// With the marks that its reader may see.
    public var submission: Submission
    /// The look that it waits for.
    public var awaited: Submission.Look?
    /// Whether that look is the reader's to take.
    public var mayMark: Bool
    public var study: Study
    public var learner: Person
    public var organisation: Organisation?
    public var assignment: Assignment
    public var rubric: Rubric
    /// Earlier submissions of the same assignment.
    public var earlier: [Submission]
    /// The earlier versions that some of them were handed in under.
    public var former: [String: Course] = [:]
    var markers: Markers
}

/// What a consultant says of a submission.
public struct Marks: Sendable {
    public var levels: [Rubric.Criterion.ID: Rubric.Level.ID]
    public var comments: [Rubric.Criterion.ID: String]
    public var comment: String
    /// Back to the learner for another try.
    public var isReturned: Bool
    /// Whether they were given in sight of two marks that lie apart. A look that was meant to be independent decides nothing.
    public var isDecision: Bool

    public init(
        levels: [Rubric.Criterion.ID: Rubric.Level.ID], comments: [Rubric.Criterion.ID: String], comment: String,
        isReturned: Bool, isDecision: Bool = false
    ) {
        self.levels = levels
        self.comments = comments
        self.comment = comment
        self.isReturned = isReturned
        self.isDecision = isDecision
    }
}

extension LMS {
    /// A submission, for its learner, its markers, and those whose role reads it.
    public func submission(_ id: Submission.ID, _ visit: Visit) async throws -> MarkingCase {
        let person = try visit.signedIn()
        let found = try await store.read { tx -> (Submission, Enrolment, Person, Organisation?)? in
            guard let submission = try tx.submission(id), let enrolment = try tx.enrolment(submission.enrolment),
                let learner = try tx.person(enrolment.person)
            else { return nil }
            return (submission, enrolment, learner, try learner.organisation.flatMap { try tx.organisation($0) })
        }
        guard let (submission, enrolment, learner, organisation) = found,
            let present = try await study(learner.id, enrolment.course)
        else { throw LearningError(.notFound, .submissionUnknown) }
        let study = try await study(present, under: submission.package)
        guard case .assignment(let assignment)? = study.course.activity(submission.activity),
            let rubric = study.course.rubric(assignment.rubric)
        else { throw LearningError(.notFound, .submissionUnknown) }
        let markers = Markers(
            submission: submission, enrolment: enrolment, learner: learner, organisation: organisation, rubric: rubric)
        if learner.id != person.id {
            // What is still being written is its learner's alone.
            guard submission.state != .draft else { throw LearningError(.notFound, .submissionUnknown) }
            if try permit(visit.actor, .readSubmission, markers.reading).mustBeLogged {
                let now = now
                try await store.write {
                    try $0.audit(person.id.rawValue, "submission.read", id.rawValue, learner.id.rawValue, at: now)
                }
            }
        }
        let all = try await store.read { try $0.submissions(enrolment.id, submission.activity) }
        return MarkingCase(
            submission: markers.seen(by: visit.actor), awaited: submission.awaited,
            mayMark: markers.mayMark(visit.actor), study: study, learner: learner, organisation: organisation,
            assignment: assignment, rubric: rubric,
            earlier: all.filter { $0.number < submission.number }.map { $0.seen(by: person.id) },
            former: try await former(all), markers: markers)
    }

    /// Gives a mark, or returns the work. The same marks a second time change nothing.
    ///
    /// With double marking the first mark is kept, and the second settles it or leaves it to a third person: ``Rubric/settle(_:_:)``.
    public func mark(_ id: Submission.ID, _ marks: Marks, _ visit: Visit) async throws {
        let marker = try visit.signedIn()
        let work = try await submission(id, visit)
        try permit(visit.actor, .markSubmission, markable(work.markers, by: marker.id))
        let judgement = try judgement(of: marks, by: work.rubric)
        let now = now
        let mark = Submission.Mark(
            marker: marker.id, markerName: marker.displayName, at: now, levels: marks.levels,
            comments: try marks.comments.mapValues { try LMS.whole($0, upTo: 5_000) },
            comment: try LMS.whole(marks.comment, upTo: 20_000), judgement: judgement,
            package: work.study.enrolment.package)
        let enrolment = work.study.enrolment
        let present = try await store.write { tx in
            guard var submission = try tx.submission(id), let allotted = try tx.enrolment(enrolment.id) else {
                throw LearningError(.notFound, .submissionUnknown)
            }
            // Another look may have been taken, or the work allotted anew, since the page was read.
            var markers = work.markers
            (markers.submission, markers.enrolment) = (submission, allotted)
            try permit(visit.actor, .markSubmission, markable(markers, by: marker.id))
            if submission.awaited == .third, submission.mark(by: marker.id) == nil, !marks.isDecision {
                throw LearningError(.conflict, .marksApart)
            }
            let effect = try submission.take(mark, isReturned: marks.isReturned, by: work.rubric)
            guard effect != .unchanged else { return allotted }
            try tx.save(submission)
            try tx.record(event(effect, of: mark, work), for: enrolment, at: now)
            // Marked by the rubric that it was handed in under, completed by the version that the learner is on now.
            let course = try allotted.package == enrolment.package ? nil : tx.course(allotted.package)
            try settle(allotted, course ?? work.study.course, tx)
            return allotted
        }
        await certifyIfPossible(present)
    }

    /// What the marker is held against: the look that is awaited; who has marked already may say the same again.
    private func markable(_ markers: Markers, by marker: Person.ID) -> Object {
        guard let look = markers.submission.awaited, markers.submission.mark(by: marker) == nil else {
            return markers.reading
        }
        return markers.marking(at: look)
    }

    private func judgement(of marks: Marks, by rubric: Rubric) throws -> Rubric.Judgement? {
        let judgement = rubric.judge(marks.levels)
        if marks.isReturned {
            guard !marks.comment.allSatisfy(\.isWhitespace) || marks.comments.values.contains(where: { !$0.isEmpty })
            else {
                throw LearningError(.invalid, fields: ["comment": .commentMissing])
            }
        } else if judgement == nil {
            let known = Set(rubric.levels.map(\.id))
            let missing = rubric.criteria.filter { marks.levels[$0.id].map(known.contains) != true }
            throw LearningError(
                .invalid,
                fields: Dictionary(uniqueKeysWithValues: missing.map { ("level-\($0.id)", .criterionMissing) }))
        }
        return judgement
    }

    /// The one statement of a mark. A look that settles nothing says no points: the learner may read the log of their own course.
    private func event(_ effect: Submission.Effect, of mark: Submission.Mark, _ work: MarkingCase) -> Statement {
        let enrolment = work.study.enrolment
        let path = ActivityPath(course: enrolment.course, activity: work.assignment.id)
        func tell(_ verb: Verb, _ name: String, _ result: Statement.Result? = nil) -> Statement {
            statement(
                verb, path, of: enrolment, type: ActivityType.assignment, result: result, instructor: mark.marker,
                id: LMS.derivedID("\(work.submission.id)/\(name)"))
        }
        switch effect {
        case .marked(let judgement):
            let share = judgement.maximum > 0 ? judgement.total / judgement.maximum : 0
            return tell(
                judgement.passed ? .passed : .failed, "marked",
                .init(
                    score: .init(scaled: share, raw: judgement.total, min: 0, max: judgement.maximum),
                    success: judgement.passed, completion: true))
        case .kept(let look):
            var reviewed = tell(.reviewed, "look/\(look.rawValue)")
            reviewed.actor = agent(mark.marker)
            return reviewed
        case .returned, .unchanged: return tell(.returned, "marked")
        }
    }
}

import Consulting
import Learning
import People
import Statements
import Storage

/// What a firm did in the course from which it asked for mentoring: work for its sessions to begin from.
public struct CourseEvidence: Sendable {
    /// An assignment, and what was handed in last.
    public struct Work: Sendable {
        public var assignment: Assignment
        /// Nil until something is handed in; what is still being written is its learner's alone.
        public var submission: Submission?
        /// Whether the reader may open the submission.
        public var mayOpen: Bool
    }

    /// Questions that were not answered right the last time, by the lesson to which they belong.
    public struct Gap: Sendable {
        /// Nil for questions that name no lesson.
        public var lesson: Activity.ID?
        public var items: [Item]
    }

    public var study: Study
    public var works: [Work]
    /// In the order of the course's lessons.
    public var gaps: [Gap]
}

extension LMS {
    /// The course work behind a case, for who may read the learner's progress: its consultant, as long as the case is theirs. Nil
    /// where the request was not made from a course.
    public func courseEvidence(_ found: Case, _ visit: Visit) async throws -> CourseEvidence? {
        guard let id = found.request.origin?.enrolment.map({ Enrolment.ID($0) }) else { return nil }
        let stored = try await store.read { tx -> (Enrolment, Person, Organisation?)? in
            guard let enrolment = try tx.enrolment(id), enrolment.person == found.request.learner,
                let learner = try tx.person(enrolment.person)
            else { return nil }
            return (enrolment, learner, try learner.organisation.flatMap { try tx.organisation($0) })
        }
        guard let (enrolment, learner, organisation) = stored else { return nil }
        try permit(
            visit.actor, .readNamedProgress,
            .enrolment(
                of: learner.id, organisation: learner.organisation, bodies: organisation?.bodies ?? [],
                country: learner.country, consultants: found.consultant.map { [$0] } ?? [],
                assignmentIsOpen: found.assignmentIsOpen(at: now)))
        guard let study = try await study(learner.id, enrolment.course) else { return nil }
        var works: [CourseEvidence.Work] = []
        var wrong: [(lesson: Activity.ID?, item: Item)] = []
        for activity in study.course.activities {
            switch activity {
            case .lesson: continue
            case .assignment(let assignment):
                let last = try await store.read { try $0.submissions(enrolment.id, assignment.id) }
                    .last { $0.state != .draft }
                let mayOpen =
                    if let last, let rubric = study.course.rubric(assignment.rubric) {
                        may(
                            visit.actor, .readSubmission,
                            Markers(
                                submission: last, enrolment: enrolment, learner: learner, organisation: organisation,
                                rubric: rubric
                            ).reading)
                    } else { false }
                works.append(.init(assignment: assignment, submission: last, mayOpen: mayOpen))
            case .quiz(let quiz): wrong += try await wrongAnswers(quiz, in: study)
            }
        }
        return CourseEvidence(study: study, works: works, gaps: gaps(wrong, in: study.course))
    }

    /// The questions that the last closed attempt at a quiz did not answer right.
    private func wrongAnswers(_ quiz: Assessment, in study: Study) async throws -> [(Activity.ID?, Item)] {
        let attempts = try await attempts(quiz.id, in: study)
        guard let last = attempts.last(where: { $0.attempt.state == .closed }), let score = last.score else {
            return []
        }
        let course = try await self.study(study, under: last.package).course
        guard case .quiz(let made)? = course.activity(quiz.id) else { return [] }
        return score.items.compactMap { result in
            guard [.partial, .wrong, .unanswered].contains(result.verdict),
                let item = last.attempt.paper[result.question]?.lookup(in: made, of: course)
            else { return nil }
            return (item.see?.lesson, item)
        }
    }

    private func gaps(_ wrong: [(lesson: Activity.ID?, item: Item)], in course: Course) -> [CourseEvidence.Gap] {
        let lessons: [Activity.ID?] = course.activities.map(\.id) + [nil]
        let known = Set(course.activities.map(\.id))
        return lessons.compactMap { lesson in
            let items = wrong.filter { ($0.lesson.flatMap { known.contains($0) ? $0 : nil }) == lesson }.map(\.item)
            return items.isEmpty ? nil : CourseEvidence.Gap(lesson: lesson, items: items)
        }
    }
}

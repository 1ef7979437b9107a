import Learning
import People
import Statements
import Storage

/// A closed attempt with questions that wait for a person's marks.
public struct EssayCase: Sendable {
    public var sitting: Sitting
    public var learner: Person
    public var organisation: Organisation?

    /// The questions to mark, with their items, in the order of the paper.
    public var essays: [(question: Question, item: Item)] {
        sitting.attempt.paper.questions.compactMap { question in
            guard let item = question.lookup(in: sitting.quiz, of: sitting.study.course),
                case .essay = item.interaction,
                sitting.attempt.answers[question.id].map({ !$0.response.isBlank }) == true
            else { return nil }
            return (question, item)
        }
    }

    var object: Object {
        let consultant = sitting.study.enrolment.consultant
        return .submission(
            of: learner.id, organisation: learner.organisation, bodies: organisation?.bodies ?? [],
            country: learner.country, consultants: consultant.map { [$0] } ?? [], assignmentIsOpen: consultant != nil)
    }
}

extension LMS {
    /// Attempts that wait for the consultant, oldest first.
    public func essaysWaiting(_ visit: Visit) async throws -> [EssayCase] {
        let person = try visit.signedIn()
        let ids = try await store.read { try $0.attemptsAwaiting(consultant: person.id) }
        var cases: [EssayCase] = []
        for id in ids {
            let work = try await essayCase(id)
            if may(visit.actor, .readSubmission, work.object) { cases.append(work) }
        }
        return cases
    }

    public func mayMark(_ work: EssayCase, _ visit: Visit) -> Bool { may(visit.actor, .markSubmission, work.object) }

    public func essays(_ id: Attempt.ID, _ visit: Visit) async throws -> EssayCase {
        _ = try visit.signedIn()
        let work = try await essayCase(id)
        try permit(visit.actor, .readSubmission, work.object)
        guard work.sitting.attempt.state == .closed else { throw LearningError(.notFound, .attemptUnknown) }
        return work
    }

    private func essayCase(_ id: Attempt.ID) async throws -> EssayCase {
        let sitting = try await sitting(id)
        let person = sitting.study.enrolment.person
        guard
            let (learner, organisation) = try await store.read({ tx -> (Person, Organisation?)? in
                guard let learner = try tx.person(person) else { return nil }
                return (learner, try learner.organisation.flatMap { try tx.organisation($0) })
            })
        else { throw LearningError(.notFound, .attemptUnknown) }
        return EssayCase(sitting: sitting, learner: learner, organisation: organisation)
    }

    /// Marks every waiting question at once; the attempt's score is then final. The same marks a second time change nothing.
    public func markEssays(
        _ id: Attempt.ID, credits: [Question.ID: Double], comments: [Question.ID: String], comment: String,
        _ visit: Visit
    ) async throws {
        let marker = try visit.signedIn()
        let work = try await essays(id, visit)
        try permit(visit.actor, .markSubmission, work.object)
        let missing = work.essays.filter { credits[$0.question.id].map { (0...1).contains($0) } != true }
        guard missing.isEmpty else {
            let fields = missing.compactMap { essay in
                work.sitting.attempt.paper.questions.firstIndex { $0.id == essay.question.id }.map { "level-\($0 + 1)" }
            }
            throw LearningError(
                .invalid,
                fields: Dictionary(fields.map { ($0, .criterionMissing) }, uniquingKeysWith: { first, _ in first }))
        }
        let (sitting, now) = (work.sitting, now)
        let (quiz, course, enrolment) = (sitting.quiz, sitting.study.course, sitting.study.enrolment)
        let marks = EssayMarks(
            marker: marker.id, markerName: marker.displayName, at: now, credits: credits,
            comments: try comments.mapValues { try LMS.whole($0, upTo: 5_000) },
            comment: try LMS.whole(comment, upTo: 20_000))
        let score = try sitting.attempt.paper.grade(
            sitting.attempt.responses, of: quiz, in: course, country: work.learner.country, marks: credits)
        let event = outcome(of: sitting.attempt, score, quiz, enrolment, instructor: marker.id)
        try await store.write { tx in
            guard try tx.save(marks, score: score, of: id) else {
                if try tx.attempt(id)?.marks?.credits == credits { return }
                throw LearningError(.conflict, .alreadyMarked)
            }
            try tx.record(event, for: enrolment, at: now)
            try settle(enrolment, course, tx)
        }
        await certifyIfPossible(enrolment)
    }
}

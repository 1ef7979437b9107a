import Learning
import People

/// Who may read and who may mark one submission.
struct Markers {
    /// The whole submission, with every mark.
    var submission: Submission
    var enrolment: Enrolment
    var learner: Person
    var organisation: Organisation?
    var rubric: Rubric

    private func object(_ allotted: Set<Person.ID>) -> Object {
        .submission(
            of: learner.id, organisation: learner.organisation, bodies: organisation?.bodies ?? [],
            country: learner.country, consultants: allotted, assignmentIsOpen: !allotted.isEmpty)
    }

    /// The submission as somebody reads it. Who is to decide between two marks reads it from then on.
    var reading: Object {
        let isAtThird = submission.awaited == .third || submission.marks.count > 2
        let third = isAtThird ? enrolment.markers(rubric, at: .third) : []
        return object(enrolment.markers(rubric, at: .first).union(third))
    }

    /// The submission as somebody takes the look at it.
    func marking(at look: Submission.Look) -> Object { object(enrolment.markers(rubric, at: look)) }

    /// Whether it waits for a mark that `actor` may give: of several looks each is another person's.
    func mayMark(_ actor: Actor) -> Bool {
        guard let look = submission.awaited, let person = actor.personID, submission.mark(by: person) == nil else {
            return false
        }
        return authorize(actor, .markSubmission, marking(at: look)).isAllowed
    }

    /// The submission with the marks that `actor` may see.
    func seen(by actor: Actor) -> Submission {
        guard let person = actor.personID else { return submission }
        return submission.seen(by: person, deciding: submission.awaited == .third && mayMark(actor))
    }
}

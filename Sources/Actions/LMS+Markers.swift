import Consulting
import Learning
import People
import Statements
import Storage

extension LMS {
    /// Finds somebody to mark the work of an enrolment that nobody is allotted to: the consultant of the learner's open case that was
    /// asked for from this course, else the least loaded one accredited for the learner's country. Where there is none, the office
    /// allots.
    func allotMarker(to id: Enrolment.ID, _ tx: Transaction, at now: Instant) throws {
        guard let enrolment = try tx.enrolment(id), enrolment.consultant == nil,
            let learner = try tx.person(enrolment.person)
        else { return }
        let taken = [enrolment.person, enrolment.secondMarker, enrolment.thirdMarker]
        let mentors = try tx.cases(learner: learner.id).filter {
            $0.story.state.holdsUnit && $0.story.offer == nil
                && $0.story.request.origin?.course == enrolment.course.rawValue
        }.compactMap(\.story.consultant)
        guard let chosen = try (mentors + leastLoaded(for: learner, tx, at: now)).first(where: { !taken.contains($0) })
        else { return }
        try tx.allot(chosen, second: enrolment.secondMarker, third: enrolment.thirdMarker, to: id)
        try tx.audit("system", "consultant.allot", id.rawValue, chosen.rawValue, at: now)
    }

    /// Consultants accredited for the learner's country and of another firm, by cases and enrolments under way.
    private func leastLoaded(for learner: Person, _ tx: Transaction, at now: Instant) throws -> [Consultant.ID] {
        let holders = Set(try tx.grants(role: .consultant).filter { $0.counts(at: now.date) }.map(\.person))
        let day = Day(number: Int(now.milliseconds / 86_400_000))
        return try tx.consultants().filter { line in
            line.person.state == .active && holders.contains(line.person.id) && line.consultant.takesCases
                && line.consultant.accreditations[learner.country]?.state == .accredited
                && !line.consultant.leaves.contains { $0.covers(day) }
                && (learner.organisation == nil || line.person.organisation != learner.organisation)
        }.map { ($0.taken + (try tx.enrolments(consultant: $0.person.id).count), $0.person.id) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
    }
}

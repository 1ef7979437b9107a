import Foundation
import Learning
import People
import Statements
import Storage

extension LMS {
    /// The consultants who may be allotted, with the number of open enrolments of each.
    public func consultants() async throws -> [(person: Person, load: Int)] {
        let now = now
        return try await store.read { tx in
            try tx.grants(role: .consultant).filter { $0.counts(at: now.date) }.compactMap { grant in
                guard let person = try tx.person(grant.person), person.state == .active else { return nil }
                return (person, try tx.enrolments(consultant: person.id).count)
            }
        }
    }

    /// Allots markers to an enrolment: the consultant, for rubrics that ask for two marks the second marker, and who decides where
    /// the two lie apart. All are consultants, none is the learner, and no two are the same person. The same again changes nothing.
    public func allot(
        _ consultant: Person.ID?, second: Person.ID? = nil, third: Person.ID? = nil, to id: Enrolment.ID, _ actor: Actor
    ) async throws {
        guard
            let learner = try await store.read({ tx -> Person? in
                try tx.enrolment(id).flatMap { try tx.person($0.person) }
            })
        else { throw LearningError(.notFound, .notEnrolled) }
        let chosen = [("consultant", consultant), ("second", second), ("third", third)]
        for (_, person) in chosen {
            try permit(
                actor, .allotConsultant, .proposal(of: person, firm: learner.organisation, country: learner.country))
        }
        let known = Set(try await consultants().map(\.person.id))
        var taken: Set<Person.ID> = []
        for case (let field, let person?) in chosen {
            guard known.contains(person) else { throw LearningError(.invalid, fields: [field: .notAConsultant]) }
            guard person != learner.id else { throw LearningError(.conflict, .notPermitted) }
            guard taken.insert(person).inserted else { throw LearningError(.invalid, fields: [field: .sameMarker]) }
        }
        let now = now
        try await store.write { tx in
            guard let held = try tx.enrolment(id) else { throw LearningError(.notFound, .notEnrolled) }
            guard held.consultant != consultant || held.secondMarker != second || held.thirdMarker != third else {
                return
            }
            try tx.allot(consultant, second: second, third: third, to: id)
            let names = [consultant, second, third].map { $0?.rawValue ?? "" }.joined(separator: " ")
            try tx.audit(
                actor.personID?.rawValue ?? "system", "consultant.allot", id.rawValue,
                names.trimmingCharacters(in: .whitespaces), at: now)
        }
    }
}

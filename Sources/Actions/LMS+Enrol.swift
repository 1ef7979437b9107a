import Learning
import People
import Statements
import Storage

extension LMS {
    /// Enrols the actor in the published version of a course. Enrolled already: changes nothing.
    @discardableResult
    public func enrol(_ visit: Visit, in id: Course.ID, language: Language) async throws -> Enrolment {
        let person = try visit.signedIn()
        try permit(visit.actor, .enrol, .enrolment(of: person.id, organisation: person.organisation))
        return try await enrol(person, in: id, language: language)
    }

    /// Enrols somebody else.
    public func enrol(_ login: String, in id: Course.ID, by visit: Visit) async throws -> Enrolment {
        guard let name = try? LoginName.parse(login, country: visit.person?.country),
            let person = try await store.read({ try $0.person(login: name) })
        else { throw LearningError(.invalid, fields: ["person": .personUnknown]) }
        let organisation = try await organisation(of: person)
        try permit(
            visit.actor, .enrolOther,
            .cohort(organisation: person.organisation, bodies: organisation?.bodies ?? [], country: person.country))
        return try await enrol(person, in: id, language: person.language)
    }

    func organisation(of person: Person) async throws -> Organisation? {
        guard let id = person.organisation else { return nil }
        return try await store.read { try $0.organisation(id) }
    }

    private func enrol(_ person: Person, in id: Course.ID, language: Language) async throws -> Enrolment {
        if let enrolment = try await store.read({ try $0.enrolment(of: person.id, in: id) }) { return enrolment }
        guard let offer = try await offer(id) else { throw LearningError(.notFound, .courseUnknown) }
        try await requirePrerequisites(of: offer.course, for: person.id)
        let enrolment = Enrolment(
            id: Enrolment.ID(newID()), person: person.id, course: id, package: offer.package.digest,
            registration: newID(), enrolled: now, language: offer.course.language(for: language))
        let path = ActivityPath(course: id)
        let event = statement(.registered, path, of: enrolment, type: ActivityType.course)
        let stored = now
        return try await store.write { tx in
            // A second tab may have been quicker.
            if let first = try tx.enrolment(of: person.id, in: id) { return first }
            try tx.insert(enrolment)
            try tx.record(event, for: enrolment, at: stored)
            return enrolment
        }
    }

    /// The prerequisites that `person` lacks.
    public func missingPrerequisites(of course: Course, for person: Person.ID) async throws -> [Course.ID] {
        try await store.read { tx in
            try course.requires.filter { required in
                guard let enrolment = try tx.enrolment(of: person, in: required) else { return true }
                return try tx.progress(enrolment.id).completed == nil
            }
        }
    }

    private func requirePrerequisites(of course: Course, for person: Person.ID) async throws {
        let missing = try await missingPrerequisites(of: course, for: person)
        guard missing.isEmpty else {
            throw LearningError(
                .conflict, .prerequisiteMissing, detail: missing.map(\.rawValue).joined(separator: ", "))
        }
    }
}

import Consulting
import Learning
import People
import Storage

extension LMS {
    /// What to call the firms and persons of the actor's own declared conflicts; those that are gone are left out.
    public func conflictNames(_ conflicts: [Conflict], _ visit: Visit) async throws -> [Conflict:
        String]
    {
        let own = try await ownProfile(visit)?.conflicts ?? []
        let asked = conflicts.filter { own.contains($0) }
        return try await store.read { tx in
            var names: [Conflict: String] = [:]
            for conflict in asked {
                switch conflict {
                case .organisation(let id): names[conflict] = try tx.organisation(id)?.name
                case .person(let id): names[conflict] = try tx.person(id)?.displayName
                case .sector: continue
                }
            }
            return names
        }
    }

    /// The firms of a name, as a consultant declares a conflict with them: one too many does no harm.
    public func conflicts(withFirm name: String, _ visit: Visit) async throws -> [Conflict] {
        try needConsultant(visit)
        return try await store.read { try $0.organisations(named: name).map { .organisation($0.id) } }
    }

    /// Whoever signs in with a name, as a consultant declares a conflict with them; nil where nobody does.
    public func conflict(withPerson login: String, _ visit: Visit) async throws -> Conflict? {
        try needConsultant(visit)
        guard let name = try? LoginName.parse(login, country: visit.person?.country) else { return nil }
        return try await store.read { try $0.person(login: name)?.id }.map(Conflict.person)
    }

    private func needConsultant(_ visit: Visit) throws {
        _ = try visit.signedIn()
        guard visit.actor.has(.consultant) else { throw LearningError(.forbidden, .notPermitted) }
    }
}

import Learning
import People
import Statements
import Storage

/// A person as the office sees them.
public struct Dossier: Sendable {
    public var person: Person
    public var grants: [RoleGrant]
    public var organisation: Organisation?
    public var studies: [Study]
    /// The last visit known.
    public var seen: Instant?
}

extension LMS {
    public func person(_ id: Person.ID, _ actor: Actor) async throws -> Dossier {
        let decision = try permit(actor, .readPerson, .person(id))
        let now = now
        let found = try await store.read { tx -> Dossier? in
            guard let person = try tx.person(id) else { return nil }
            return Dossier(
                person: person, grants: try tx.grants(of: id),
                organisation: try person.organisation.flatMap { try tx.organisation($0) }, studies: [],
                seen: try tx.seen(id))
        }
        guard var dossier = found else { throw LearningError(.notFound, .personUnknown) }
        if decision.mustBeLogged {
            try await store.write {
                try $0.audit(actor.personID?.rawValue ?? "system", "person.read", id.rawValue, at: now)
            }
        }
        dossier.studies = try await studies(of: id)
        return dossier
    }

    /// Gives a role with a scope. The same role and scope a second time change nothing.
    public func grant(_ role: Role, _ scope: RoleGrant.Scope, to id: Person.ID, _ actor: Actor) async throws {
        try permit(actor, .grantRole, .person(id))
        guard role.admits(scope) else { throw LearningError(.invalid, fields: ["scope": .scopeMissing]) }
        let now = now
        try await store.write { tx in
            guard try tx.person(id) != nil else { throw LearningError(.notFound, .personUnknown) }
            let held = try tx.grants(of: id)
            guard !held.contains(where: { $0.role == role && $0.scope == scope && $0.counts(at: now.date) }) else {
                return
            }
            try tx.save(
                RoleGrant(
                    id: .random(), person: id, role: role, scope: scope, grantedBy: actor.personID, from: now.date))
            try tx.audit(
                actor.personID?.rawValue ?? "system", "role.grant", id.rawValue, "\(role.code) \(scope)", at: now)
        }
    }

    public func endGrant(_ grant: RoleGrant.ID, of id: Person.ID, _ actor: Actor) async throws {
        try permit(actor, .grantRole, .person(id))
        let now = now
        try await store.write { tx in
            guard var held = try tx.grants(of: id).first(where: { $0.id == grant }), held.counts(at: now.date) else {
                return
            }
            held.until = now.date
            try tx.save(held)
            try tx.audit(
                actor.personID?.rawValue ?? "system", "role.end", id.rawValue, "\(held.role.code) \(held.scope)",
                at: now)
        }
    }

    public func suspend(_ id: Person.ID, _ isSuspended: Bool, _ actor: Actor) async throws {
        try permit(actor, .suspendPerson, .person(id))
        let now = now
        try await store.write { tx in
            guard var person = try tx.person(id), person.state != .erased else {
                throw LearningError(.notFound, .personUnknown)
            }
            let state: Person.State = isSuspended ? .suspended : .active
            guard person.state != state else { return }
            person.state = state
            try tx.save(person)
            if isSuspended { try tx.deleteSessions(of: id) }
            try tx.audit(
                actor.personID?.rawValue ?? "system", isSuspended ? "person.suspend" : "person.restore", id.rawValue,
                at: now)
        }
    }

    /// Makes a link, good for a day and for one use, by which the person sets a password. It takes the place of any before.
    public func passwordLink(for id: Person.ID, _ actor: Actor) async throws -> String {
        try permit(actor, .resetPassword, .person(id))
        let token = LMS.randomToken()
        let now = now
        try await store.write { tx in
            guard try tx.person(id) != nil else { throw LearningError(.notFound, .personUnknown) }
            let until = now.advanced(bySeconds: 86_400)
            try tx.deletePasswordLinks(of: id)
            try tx.set("password-link:\(LMS.hash(token))", to: "\(id) \(until)")
            try tx.audit(actor.personID?.rawValue ?? "system", "password.link", id.rawValue, at: now)
        }
        return "\(site.address)/password/\(token)"
    }

    /// Sets the password by such a link; every session of the person ends.
    public func setPassword(_ password: String, token: String) async throws {
        let name = "password-link:\(LMS.hash(String(token.prefix(200))))"
        let parts = try await store.read { try $0.setting(name) }?.split(separator: " ") ?? []
        guard parts.count == 2, let id = Person.ID(rawValue: String(parts[0])), let until = Instant(String(parts[1])),
            until > now, let person = try await store.read({ try $0.person(id) })
        else { throw LearningError(.gone) }
        if let problem = LMS.problem(with: password, name: person.displayName, logins: person.loginNames) {
            throw LearningError(.invalid, fields: ["password": problem])
        }
        let hash = try await passwords.make(PasswordRule.normalised(password))
        let now = now
        try await store.write { tx in
            guard try tx.takeSetting(name) != nil else { throw LearningError(.gone) }
            try tx.setPassword(hash, of: id, at: now)
            try tx.deleteSessions(of: id)
            try tx.audit(id.rawValue, "password.set", id.rawValue, at: now)
        }
    }
}

extension LMS {
    /// A password for somebody else to change: four groups of five easy letters and digits, about 98 bits.
    public static func randomPassword() -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        return (0..<4).map { _ in String((0..<5).map { _ in letters[Int.random(in: 0..<letters.count)] }) }
            .joined(separator: "-")
    }
}

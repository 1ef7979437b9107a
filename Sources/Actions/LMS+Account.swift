import Learning
import People
import Statements
import Storage

/// A person's own data, as they see and change it.
public struct Profile: Sendable {
    public var person: Person
    public var organisation: Organisation?
    public var grants: [RoleGrant]
    public var consents: [Consent]
    /// Whether more messages are sent than the needed ones.
    public var wantsMessages: Bool
}

extension LMS {
    public func profile(_ visit: Visit) async throws -> Profile {
        let person = try visit.signedIn()
        let grants = visit.grants
        return try await store.read { tx in
            Profile(
                person: person, organisation: try person.organisation.flatMap { try tx.organisation($0) },
                grants: grants,
                consents: try tx.consents(of: person.id), wantsMessages: try tx.wantsMessages(person.id))
        }
    }

    public func changeProfile(
        name: String, login: String, country: Country?, organisation: String, language: Language?, _ visit: Visit
    ) async throws {
        let before = try visit.signedIn()
        try permit(visit.actor, .changeOwnProfile, .person(before.id))
        var fields: [String: LearningError.Reason] = [:]
        let name = LMS.checkedName(name, &fields)
        let login = LMS.checkedLogin(login, country ?? before.country, &fields)
        guard fields.isEmpty, let name, let login else { throw LearningError(.invalid, fields: fields) }
        let now = now
        try await store.write { tx in
            guard var person = try tx.person(before.id) else { throw LearningError(.notFound, .personUnknown) }
            if let holder = try tx.person(login: login), holder.id != person.id {
                throw LearningError(.invalid, fields: ["contact": .loginTaken])
            }
            person.displayName = name
            person.loginNames = [login] + person.loginNames.dropFirst().filter { $0 != login }
            if let country { person.country = country }
            if let language { person.language = language }
            let held = try person.organisation.flatMap { try tx.organisation($0) }
            if let text = try? DisplayName.parse(organisation), text != held?.name {
                let made = Organisation(id: .random(), name: text, kind: .mipyme, country: person.country)
                try tx.save(made)
                person.organisation = made.id
            } else if organisation.allSatisfy(\.isWhitespace) {
                person.organisation = nil
            }
            try tx.save(person)
            try tx.audit(person.id.rawValue, "person.change", person.id.rawValue, at: now)
        }
    }

    public func setLanguage(_ language: Language, _ visit: Visit) async throws {
        guard let id = visit.person?.id else { return }
        try await store.write { tx in
            guard var person = try tx.person(id), person.language != language else { return }
            person.language = language
            try tx.save(person)
        }
    }

    /// Sets a new password; every other session of the person ends.
    public func changePassword(from current: String, to password: String, _ visit: Visit) async throws {
        let person = try visit.signedIn()
        let stored = try await store.read { try $0.passwordHash(of: person.id) } ?? ""
        guard try await passwords.verify(PasswordRule.normalised(String(current.prefix(1_000))), stored) else {
            throw LearningError(.invalid, fields: ["current": .passwordWrong])
        }
        if let problem = LMS.problem(with: password, name: person.displayName, logins: person.loginNames) {
            throw LearningError(.invalid, fields: ["password": problem])
        }
        let hash = try await passwords.make(PasswordRule.normalised(password))
        let now = now
        try await store.write { tx in
            try tx.setPassword(hash, of: person.id, at: now)
            try tx.deleteSessions(of: person.id, except: visit.session ?? "")
            try tx.audit(person.id.rawValue, "password.set", person.id.rawValue, at: now)
        }
    }

    /// Gives and withdraws consents, so that exactly `wanted` and the needed one hold.
    public func setConsents(_ wanted: Set<Consent.Purpose>, _ visit: Visit) async throws {
        let person = try visit.signedIn()
        try permit(visit.actor, .giveConsent, .person(person.id))
        let now = now
        try await store.write { tx in
            let held = try tx.consents(of: person.id).filter { $0.holds(at: now.date) }
            for consent in held where !wanted.contains(consent.purpose) && !consent.purpose.isNeeded {
                try tx.replace(consent.withdrawn(at: now.date))
            }
            for purpose in wanted.sorted(by: { $0.rawValue < $1.rawValue })
            where !held.contains(where: { $0.purpose == purpose }) {
                try tx.add(
                    Consent(
                        id: .random(), person: person.id, purpose: purpose, textVersion: LMS.consentVersion,
                        language: person.language, given: now.date))
            }
        }
    }
}

extension LMS {
    /// Whose name stands behind an id, where a page may show it: a learner's own consultant, an author to the office.
    public func nameOf(_ id: Person.ID) async throws -> Person? { try await store.read { try $0.person(id) } }
}

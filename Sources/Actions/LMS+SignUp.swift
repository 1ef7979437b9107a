import Learning
import People
import Statements
import Storage

/// What somebody wrote into the sign-up form, or an administrator into the form for a new person.
public struct NewAccount: Sendable {
    public var name: String
    public var login: String
    /// `nil`: the account has no password until one is set by a link.
    public var password: String?
    public var language: Language
    public var country: Country?
    public var organisation: String
    public var consents: Set<Consent.Purpose>

    public init(
        name: String, login: String, password: String?, language: Language, country: Country?,
        organisation: String = "",
        consents: Set<Consent.Purpose> = []
    ) {
        self.name = name
        self.login = login
        self.password = password
        self.language = language
        self.country = country
        self.organisation = organisation
        self.consents = consents
    }
}

extension LMS {
    /// Version of the consent texts that are shown.
    public static let consentVersion = "2026-11"

    /// Makes an account for the visitor and signs them in.
    /// - Returns: the session's token.
    public func signUp(_ account: NewAccount) async throws -> String {
        guard account.consents.contains(.service) else {
            throw LearningError(.invalid, fields: ["consent-service": .consentMissing])
        }
        let person = try await make(account, by: nil)
        return try await openSession(person.id)
    }

    /// Makes an account for somebody else.
    public func createPerson(_ account: NewAccount, by actor: Actor) async throws -> Person {
        try permit(actor, .createPerson, .person(nil))
        return try await make(account, by: actor.personID)
    }

    /// Checks everything at once, so that one answer names every field to mend.
    private func make(_ account: NewAccount, by creator: Person.ID?) async throws -> Person {
        var fields: [String: LearningError.Reason] = [:]
        let name = Self.checkedName(account.name, &fields)
        let login = Self.checkedLogin(account.login, account.country, &fields)
        if account.country == nil { fields["country"] = .countryMissing }
        if let password = account.password {
            fields["password"] = Self.problem(with: password, name: account.name, logins: login.map { [$0] } ?? [])
        }
        guard fields.isEmpty, let name, let login, let country = account.country else {
            throw LearningError(.invalid, fields: fields)
        }
        let hash: String?
        if let password = account.password {
            hash = try await passwords.make(PasswordRule.normalised(password))
        } else {
            hash = nil
        }
        let now = now
        let organisation = (try? DisplayName.parse(account.organisation)).map {
            Organisation(id: .random(), name: $0, kind: .mipyme, country: country)
        }
        let person = Person(
            id: .random(), displayName: name, loginNames: [login], language: account.language, country: country,
            organisation: organisation?.id, created: now.date)
        let grant = RoleGrant(
            id: .random(), person: person.id, role: .learner, scope: .own, grantedBy: creator, from: now.date)
        try await store.write { tx in
            guard try !tx.isTaken(login) else { throw LearningError(.invalid, fields: ["contact": .loginTaken]) }
            if let organisation { try tx.save(organisation) }
            try tx.save(person)
            try tx.save(grant)
            if let hash { try tx.setPassword(hash, of: person.id, at: now) }
            for purpose in account.consents.sorted(by: { $0.rawValue < $1.rawValue }) {
                try tx.add(
                    Consent(
                        id: .random(), person: person.id, purpose: purpose, textVersion: LMS.consentVersion,
                        language: account.language, given: now.date, enteredBy: creator))
            }
            try tx.audit(creator?.rawValue ?? person.id.rawValue, "person.create", person.id.rawValue, at: now)
        }
        return person
    }

    static func checkedName(_ text: String, _ fields: inout [String: LearningError.Reason]) -> String? {
        do {
            return try DisplayName.parse(text)
        } catch {
            fields["name"] =
                switch error {
                case .empty, .noLetter: .nameMissing
                case .tooLong: .nameTooLong
                case .control, .direction, .invisible: .nameBadCharacters
                }
            return nil
        }
    }

    static func checkedLogin(
        _ text: String, _ country: Country?, _ fields: inout [String: LearningError.Reason]
    ) -> LoginName? {
        do {
            return try LoginName.parse(text, country: country)
        } catch {
            fields["contact"] = error == .empty ? .loginMissing : .loginMalformed
            return nil
        }
    }

    static func problem(with password: String, name: String, logins: [LoginName]) -> LearningError.Reason? {
        guard let problem = PasswordRule.problems(with: password, displayName: name, loginNames: logins).first else {
            return nil
        }
        return switch problem {
        case .tooShort: .passwordTooShort
        case .tooLong: .passwordTooLong
        case .ownName: .passwordLikeName
        case .common: .passwordCommon
        }
    }
}

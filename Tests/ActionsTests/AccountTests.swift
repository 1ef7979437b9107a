import Foundation
import Learning
import Statements
import People
import Storage
import Testing

@testable import Actions

@Suite struct AccountTests {
    static func account(
        name: String = "Nora Nueva", login: String = "nora@example.org", password: String = "un-secreto-largo",
        country: Country? = .UY, consents: Set<Consent.Purpose> = [.service]
    ) -> NewAccount {
        NewAccount(name: name, login: login, password: password, language: .es, country: country, consents: consents)
    }

    @Test(arguments: [
        (account(name: " "), "name", LearningError.Reason.nameMissing),
        (account(name: String(repeating: "a", count: 500)), "name", .nameTooLong),
        (account(name: "Ana\u{202E}"), "name", .nameBadCharacters), (account(login: ""), "contact", .loginMissing),
        (account(login: "a@b"), "contact", .loginMalformed), (account(login: "APRENDIZ"), "contact", .loginTaken),
        (account(password: "corta"), "password", .passwordTooShort),
        (account(password: String(repeating: "x1", count: 101)), "password", .passwordTooLong),
        (account(password: "contrasena123"), "password", .passwordCommon),
        (account(password: "Nora Nueva"), "password", .passwordLikeName),
        (account(country: nil), "country", .countryMissing), (account(consents: []), "consent-service", .consentMissing)
    ]) func `signing up says which field to mend`(
        _ account: NewAccount, _ field: String, _ reason: LearningError.Reason
    ) async throws {
        let school = try await School.open()
        let error = await #expect(throws: LearningError.self) { try await school.lms.signUp(account) }
        #expect(error?.code == .invalid)
        #expect(error?.fields[field] == reason)
        #expect(try await school.store.read { try $0.countPeople(PeopleFilter()) } == 6)
    }

    @Test func `every field to mend is named in one answer`() async throws {
        let school = try await School.open()
        let account = Self.account(name: "", login: "", password: "x", country: nil)
        let error = await #expect(throws: LearningError.self) { try await school.lms.signUp(account) }
        #expect(error?.fields.keys.sorted() == ["contact", "country", "name", "password"])
    }

    @Test func `a new account is a learner's, signed in, with its consents`() async throws {
        let school = try await School.open()
        let token = try await school.lms.signUp(Self.account(consents: [.service, .statistics]))
        let visit = try await school.lms.visit(token: token)
        #expect(visit.person?.displayName == "Nora Nueva")
        #expect(visit.actor.roles == [.learner])
        let profile = try await school.lms.profile(visit)
        #expect(Set(profile.consents.map(\.purpose)) == [.service, .statistics])
        let stored = try await school.store.read { try $0.passwordHash(of: profile.person.id) }
        #expect(stored?.contains("un-secreto-largo") == false)
        #expect(stored?.hasPrefix("scrypt$") == true)
    }

    @Test func `twenty sign-ups for one name make one account`() async throws {
        let school = try await School.open()
        let made = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 { group.addTask { (try? await school.lms.signUp(Self.account())) != nil } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(made == 1)
        #expect(try await school.store.read { try $0.countPeople(PeopleFilter(query: "nora")) } == 1)
    }

    @Test func `signing in needs the right password, in any letters' form of the name`() async throws {
        let school = try await School.open()
        for (name, password) in [
            ("aprendiz", "otra-clave-larga"), ("nadie", School.password), ("", ""), ("aprendiz", ""),
            ("aprendiz", School.password + " "), ("' OR 1=1 --", School.password)
        ] {
            await #expect(throws: LearningError(.invalid, .wrongCredentials), "\(name)") {
                try await school.lms.signIn(name: name, password: password, country: nil)
            }
        }
        for name in ["aprendiz", " APRENDIZ "] {
            let token = try await school.lms.signIn(name: name, password: School.password, country: nil)
            #expect(try await school.lms.visit(token: token).person?.id == school.learner.id)
        }
    }

    @Test func `a token is stored as its hash only, and ends`() async throws {
        let school = try await School.open()
        let token = try await school.lms.signIn(name: "aprendiz", password: School.password, country: nil)
        let (now, hash) = (school.clock.now, LMS.hash(token))
        #expect(try await school.store.read { try $0.session(token, at: now) } == nil)
        #expect(try await school.store.read { try $0.session(hash, at: now) } == school.learner.id)
        let visit = try await school.lms.visit(token: token)
        try await school.lms.signOut(visit)
        #expect(try await school.lms.visit(token: token).person == nil)
        let other = try await school.lms.openSession(school.learner.id)
        school.clock.advance(seconds: LMS.sessionSeconds)
        #expect(try await school.lms.visit(token: other).person == nil)
    }

    @Test(arguments: ["", "x", String(repeating: "a", count: 5000), "\u{0}", "' OR '1'='1"])
    func `a made-up token is nobody's`(_ token: String) async throws {
        #expect(try await School.open().lms.visit(token: token).person == nil)
    }

    @Test func `who is suspended is out at once, and comes back when restored`() async throws {
        let school = try await School.open()
        let token = try await school.lms.openSession(school.learner.id)
        let manager = try await school.visit(school.manager).actor
        try await school.lms.suspend(school.learner.id, true, manager)
        #expect(try await school.lms.visit(token: token).person == nil)
        await #expect(throws: LearningError(.forbidden, .suspended)) {
            try await school.lms.signIn(name: "aprendiz", password: School.password, country: nil)
        }
        await #expect(throws: LearningError(.invalid, .wrongCredentials)) {
            try await school.lms.signIn(name: "aprendiz", password: "una-clave-falsa", country: nil)
        }
        try await school.lms.suspend(school.learner.id, false, manager)
        _ = try await school.lms.signIn(name: "aprendiz", password: School.password, country: nil)
    }

    @Test func `a new password ends the other sessions`() async throws {
        let school = try await School.open()
        let other = try await school.lms.openSession(school.learner.id)
        let visit = try await school.visit(school.learner)
        await #expect(throws: LearningError(.invalid)) {
            try await school.lms.changePassword(from: "wrong", to: "otra-clave-mas-larga", visit)
        }
        try await school.lms.changePassword(from: School.password, to: "otra-clave-mas-larga", visit)
        #expect(try await school.lms.visit(token: other).person == nil)
        await #expect(throws: LearningError(.invalid, .wrongCredentials)) {
            try await school.lms.signIn(name: "aprendiz", password: School.password, country: nil)
        }
        _ = try await school.lms.signIn(name: "aprendiz", password: "otra-clave-mas-larga", country: nil)
    }

    @Test func `a password link works once and for a day`() async throws {
        let school = try await School.open()
        let manager = try await school.visit(school.manager).actor
        func token() async throws -> String {
            String(try await school.lms.passwordLink(for: school.learner.id, manager).split(separator: "/").last ?? "")
        }
        let first = try await token()
        await #expect(throws: LearningError(.invalid)) { try await school.lms.setPassword("corta", token: first) }
        try await school.lms.setPassword("clave-nueva-larga", token: first)
        await #expect(throws: LearningError(.gone)) {
            try await school.lms.setPassword("otra-clave-nueva", token: first)
        }
        let late = try await token()
        school.clock.advance(seconds: 86_400)
        await #expect(throws: LearningError(.gone)) {
            try await school.lms.setPassword("otra-clave-nueva", token: late)
        }
        await #expect(throws: LearningError(.gone)) {
            try await school.lms.setPassword("otra-clave-nueva", token: "none")
        }
        _ = try await school.lms.signIn(name: "aprendiz", password: "clave-nueva-larga", country: nil)
    }

    @Test func `the consent that the service needs cannot be withdrawn by a form`() async throws {
        let school = try await School.open()
        let visit = try await school.visit(school.learner)
        try await school.lms.setConsents([.statistics], visit)
        let now = school.clock.now.date
        let held = try await school.lms.profile(visit).consents.filter { $0.holds(at: now) }.map(\.purpose)
        #expect(Set(held) == [.service, .statistics])
        try await school.lms.setConsents([.statistics], visit)
        #expect(try await school.lms.profile(visit).consents.count == 3)
    }

    @Test func `a changed profile keeps names unique`() async throws {
        let school = try await School.open()
        let visit = try await school.visit(school.learner)
        func change(_ name: String, _ login: String) async throws {
            try await school.lms.changeProfile(
                name: name, login: login, country: .PY, organisation: "Granja", language: .pt, visit)
        }
        let error = await #expect(throws: LearningError.self) { try await change("Ana", "autor") }
        #expect(error?.fields["contact"] == .loginTaken)
        try await change("Ana Pérez", "ana@example.org")
        let profile = try await school.lms.profile(try await school.visit(school.learner))
        #expect(
            profile.person.displayName == "Ana Pérez" && profile.person.country == .PY && profile.person.language == .pt
        )
        #expect(profile.organisation?.name == "Granja")
        #expect(try await school.store.read { try $0.isTaken(.userName("aprendiz")) } == false)
    }
}

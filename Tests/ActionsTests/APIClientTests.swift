import Foundation
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

/// Making, listing and revoking the keys of programs.
@Suite struct APIClientTests {
    private let wanted = NewAPIClient(name: " Power  BI ", scopes: [.statementsRead, .state])

    @Test func `those who run the installation manage keys, nobody else`() async throws {
        let school = try await School.open()
        let operatorOfIt = try await school.lms.createPerson(
            NewAccount(
                name: "Olga Operadora", login: "operadora", password: nil, language: .es, country: .UY,
                consents: [.service]), by: .system)
        try await school.lms.grant(.systemOperator, .region, to: operatorOfIt.id, .system)
        for person in [school.manager, operatorOfIt] {
            let actor = try await school.visit(person).actor
            let (client, _) = try await school.lms.makeAPIClient(wanted, by: actor)
            #expect(client.createdBy == person.id)
            #expect(try await school.lms.apiClients(actor).contains { $0.maker?.id == person.id })
            try await school.lms.revokeAPIClient(client.id, by: actor)
        }
        let (client, _) = try await school.lms.makeAPIClient(wanted, by: .system)
        for person in [school.learner, school.consultant, school.author, school.reviewer] {
            let actor = try await school.visit(person).actor
            await #expect(throws: LearningError(.forbidden, .notPermitted)) {
                try await school.lms.makeAPIClient(wanted, by: actor)
            }
            await #expect(throws: LearningError(.forbidden, .notPermitted)) {
                try await school.lms.setAPIClient(key: "k", secret: "s", by: actor)
            }
            await #expect(throws: LearningError(.forbidden, .notPermitted)) {
                try await school.lms.revokeAPIClient(client.id, by: actor)
            }
            await #expect(throws: LearningError(.forbidden, .notPermitted)) { try await school.lms.apiClients(actor) }
            await #expect(throws: LearningError(.forbidden, .notPermitted)) {
                try await school.lms.apiClient(client.id, actor)
            }
        }
        await #expect(throws: LearningError(.signInRequired, .notPermitted)) {
            try await school.lms.apiClients(.visitor)
        }
    }

    @Test func `a key is public and short, its secret long and kept as a hash only`() async throws {
        let school = try await School.open()
        let (client, secret) = try await school.lms.makeAPIClient(wanted, by: .system)
        let letters = Set("abcdefghijklmnopqrstuvwxyz234567")
        #expect(client.key.count == 20 && client.key.allSatisfy(letters.contains))
        #expect(secret.count == 52 && secret.allSatisfy(letters.contains))
        #expect(client.name == "Power BI" && client.scopes == [.statementsRead, .state])
        #expect(client.expires == nil && client.person == nil && client.createdBy == nil)
        let stored = try #require(try await school.store.read { try $0.apiClient(key: client.key) })
        #expect(stored.client == client)
        #expect(stored.hash.hasPrefix("scrypt$") && !stored.hash.contains(secret))
        let other = try await school.lms.makeAPIClient(wanted, by: .system)
        #expect(other.client.key != client.key && other.secret != secret && other.client.id != client.id)
    }

    @Test func `base 32 is the standard's`() {
        // 13 bytes are 104 bits, 21 letters.
        #expect(LMS.randomLetters(bytes: 13).count == 21)
        #expect(LMS.randomLetters(bytes: 5).count == 8)
        #expect(LMS.randomLetters(bytes: 0).isEmpty)
        let seen = Set((0..<200).flatMap { _ in LMS.randomLetters(bytes: 32) })
        #expect(seen == Set("abcdefghijklmnopqrstuvwxyz234567"))
    }

    @Test func `what is wrong is told of every field at once`() async throws {
        let school = try await School.open()
        let wrong = NewAPIClient(
            name: " ", scopes: [], person: "nadie", registration: "x", activity: "no iri", days: 0)
        do {
            _ = try await school.lms.makeAPIClient(wrong, by: .system)
            Issue.record("made")
        } catch let error as LearningError {
            #expect(
                error.fields == [
                    "name": .fieldMissing, "scope": .scopeNotChosen, "person": .personUnknown,
                    "registration": .registrationUnknown, "activity": .iriMalformed, "days": .daysOutOfRange
                ])
        }
        #expect(try await school.lms.apiClients(.system).isEmpty)
    }

    @Test func `bound to a person it can be bound to their enrolments only`() async throws {
        let school = try await School.open()
        try await school.publish()
        let mine = try await school.lms.enrol(try await school.visit(school.learner), in: "curso", language: .es)
        let theirs = try await school.lms.enrol(try await school.visit(school.other), in: "curso", language: .pt)
        var bound = wanted
        bound.person = "APRENDIZ"
        bound.registration = " \(mine.registration.uppercased()) "
        bound.activity = ActivityPath(course: "curso").iri(site: school.lms.site.address)
        let (client, _) = try await school.lms.makeAPIClient(bound, by: .system)
        #expect(client.person == school.learner.id && client.registration == mine.registration)
        let line = try await school.lms.apiClient(client.id, .system)
        #expect(line.person?.id == school.learner.id && line.course == "curso")
        bound.registration = theirs.registration
        await #expect(throws: LearningError(.invalid)) { try await school.lms.makeAPIClient(bound, by: .system) }
        // Content from elsewhere has registrations of its own.
        bound.person = ""
        bound.registration = UUID().uuidString
        _ = try await school.lms.makeAPIClient(bound, by: .system)
    }

    @Test func `people find the keys that speak for them among their data`() async throws {
        let school = try await School.open()
        var bound = wanted
        bound.person = "aprendiz"
        let (client, secret) = try await school.lms.makeAPIClient(bound, by: .system)
        let own = try await school.lms.exportOwnData(try await school.visit(school.learner))
        #expect(own.clients == [client])
        #expect(!String(decoding: try JSONEncoder().encode(own), as: UTF8.self).contains(secret))
        #expect(try await school.lms.exportOwnData(try await school.visit(school.other)).clients.isEmpty)
    }

    @Test func `making and revoking stand in the audit log, without the secret`() async throws {
        let school = try await School.open()
        let manager = try await school.visit(school.manager).actor
        let (client, secret) = try await school.lms.makeAPIClient(wanted, by: manager)
        try await school.lms.revokeAPIClient(client.id, by: manager)
        try await school.lms.revokeAPIClient(client.id, by: manager)
        try await school.lms.setAPIClient(key: "k", secret: "muy-secreto", by: .system)
        let entries = try await school.auditEntries("client.")
        #expect(entries.map(\.action) == ["client.make", "client.revoke", "client.set"])
        #expect(entries.map(\.actor) == [school.manager.id.rawValue, school.manager.id.rawValue, "system"])
        #expect(entries[0].object == client.id.rawValue && entries[0].detail.hasPrefix(client.key))
        #expect(entries.allSatisfy { !$0.detail.contains(secret) && !$0.detail.contains("muy-secreto") })
    }

    @Test func `there is nothing to revoke or read of a client that is not`() async throws {
        let school = try await School.open()
        await #expect(throws: LearningError(.notFound, .clientUnknown)) {
            try await school.lms.revokeAPIClient(.random(), by: .system)
        }
        await #expect(throws: LearningError(.notFound, .clientUnknown)) {
            try await school.lms.apiClient(.random(), .system)
        }
    }
}

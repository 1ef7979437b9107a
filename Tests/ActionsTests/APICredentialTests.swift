import CourseFolder
import Foundation
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

/// Who is let in by a key and its secret.
@Suite struct APICredentialTests {
    private static let address = "192.0.2.1"

    private func enter(
        _ lms: LMS, _ key: String, _ secret: String, from address: String = Self.address
    ) async throws -> APIClient {
        try await lms.apiClient(key: key, secret: secret, from: address)
    }

    private func make(
        _ school: School, _ change: (inout NewAPIClient) -> Void = { _ in }
    ) async throws -> (client: APIClient, secret: String) {
        var wanted = NewAPIClient(name: "Informe", scopes: [.statementsRead])
        change(&wanted)
        return try await school.lms.makeAPIClient(wanted, by: .system)
    }

    /// Another service over the same records, by a connection of its own where they lie on disk.
    private func another(_ school: School, _ store: Store? = nil) -> LMS {
        LMS(
            store: store ?? school.store, site: school.lms.site, formats: [CourseFolder()],
            certification: school.lms.certification, passwords: PasswordHash(rounds: 16),
            clock: { [clock = school.clock] in clock.now })
    }

    private func isKnown(_ key: String, _ secret: String, _ lms: LMS) async throws -> Bool {
        let hash = try #require(try await lms.store.read { try $0.apiClient(key: key) }).hash
        return lms.secrets.holds(lms.secrets.code(of: secret, hash: hash), of: key)
    }

    @Test func `the right secret lets in, again and again`() async throws {
        let school = try await School.open()
        let (client, secret) = try await make(school)
        for _ in 0..<30 { #expect(try await enter(school.lms, client.key, secret) == client) }
        #expect(try await isKnown(client.key, secret, school.lms))
    }

    @Test func `no other secret or key does`() async throws {
        let school = try await School.open()
        let (client, secret) = try await make(school)
        let other = try await make(school)
        for isKnown in [false, true] {
            if isKnown { _ = try await enter(school.lms, client.key, secret) }
            for wrong in ["", "x", secret.uppercased(), secret + "a", String(secret.dropLast()), other.secret] {
                await #expect(throws: APIClientRefusal.wrong) { try await enter(school.lms, client.key, wrong) }
            }
            school.clock.advance(seconds: LMS.clientTrySeconds)
        }
        for key in ["", "none", client.key.uppercased(), client.key + " ", "' OR 1=1 --", client.id.rawValue] {
            await #expect(throws: APIClientRefusal.wrong) { try await enter(school.lms, key, secret) }
        }
        let long = String(repeating: "a", count: 5_000)
        await #expect(throws: APIClientRefusal.wrong) { try await enter(school.lms, client.key, long) }
        await #expect(throws: APIClientRefusal.wrong) { try await enter(school.lms, long, secret) }
    }

    @Test func `it ends with its days`() async throws {
        let school = try await School.open()
        let (client, secret) = try await make(school) { $0.days = 1 }
        _ = try await enter(school.lms, client.key, secret)
        school.clock.advance(seconds: 86_399)
        _ = try await enter(school.lms, client.key, secret)
        school.clock.advance(seconds: 1)
        await #expect(throws: APIClientRefusal.wrong) { try await enter(school.lms, client.key, secret) }
        await #expect(throws: APIClientRefusal.wrong) { try await enter(another(school), client.key, secret) }
    }

    @Test func `revoked, it is refused at once and its secret forgotten`() async throws {
        let school = try await School.open()
        let (client, secret) = try await make(school)
        let (other, otherSecret) = try await make(school)
        _ = try await enter(school.lms, client.key, secret)
        _ = try await enter(school.lms, other.key, otherSecret)
        try await school.lms.revokeAPIClient(client.id, by: .system)
        #expect(try await !isKnown(client.key, secret, school.lms))
        await #expect(throws: APIClientRefusal.wrong) { try await enter(school.lms, client.key, secret) }
        #expect(try await enter(school.lms, other.key, otherSecret) == other)
    }

    @Test func `what another process revokes is refused within two seconds`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rumbo-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let school = try await School.open(store: try await Store.open(folder: folder))
        let command = another(school, try await Store.open(folder: folder))
        let (client, secret) = try await command.makeAPIClient(
            NewAPIClient(name: "Informe", scopes: [.all]), by: .system)
        _ = try await enter(school.lms, client.key, secret)
        try await command.revokeAPIClient(client.id, by: .system)
        school.clock.advance(seconds: 2)
        await #expect(throws: APIClientRefusal.wrong) { try await enter(school.lms, client.key, secret) }
        try command.store.close()
        try school.store.close()
    }

    @Test func `a key that is bound to somebody goes with their account`() async throws {
        let school = try await School.open()
        let (client, secret) = try await make(school) { $0.person = "aprendiz" }
        #expect(client.person == school.learner.id)
        _ = try await enter(school.lms, client.key, secret)
        let manager = try await school.visit(school.manager).actor
        try await school.lms.suspend(school.learner.id, true, manager)
        await #expect(throws: APIClientRefusal.wrong) { try await enter(school.lms, client.key, secret) }
        try await school.lms.suspend(school.learner.id, false, manager)
        _ = try await enter(school.lms, client.key, secret)
        try await school.lms.eraseOwnData(try await school.visit(school.learner), password: School.password)
        await #expect(throws: APIClientRefusal.wrong) { try await enter(school.lms, client.key, secret) }
    }

    @Test func `wrong tries at a key are limited, and the known secret is not`() async throws {
        let school = try await School.open()
        let (client, secret) = try await make(school)
        _ = try await enter(school.lms, client.key, secret)
        for number in 0..<LMS.clientTries.key {
            await #expect(throws: APIClientRefusal.wrong) { try await enter(school.lms, client.key, "no-\(number)") }
        }
        await #expect(throws: APIClientRefusal.tooMany(retryAfter: LMS.clientTrySeconds)) {
            try await enter(school.lms, client.key, "no", from: "192.0.2.2")
        }
        #expect(try await enter(school.lms, client.key, secret) == client)
        school.clock.advance(seconds: LMS.clientTrySeconds)
        await #expect(throws: APIClientRefusal.wrong) { try await enter(school.lms, client.key, "no") }
    }

    @Test func `a secret that is not known yet waits like the wrong ones, then is let in and frees the key`()
        async throws
    {
        let school = try await School.open()
        let (client, secret) = try await make(school)
        for number in 0..<LMS.clientTries.key {
            await #expect(throws: APIClientRefusal.wrong) { try await enter(school.lms, client.key, "no-\(number)") }
        }
        await #expect(throws: APIClientRefusal.tooMany(retryAfter: LMS.clientTrySeconds)) {
            try await enter(school.lms, client.key, secret)
        }
        school.clock.advance(seconds: LMS.clientTrySeconds)
        for round in 0..<2 {
            for number in 0..<LMS.clientTries.key - 1 {
                await #expect(throws: APIClientRefusal.wrong) {
                    try await enter(school.lms, client.key, "\(round)-\(number)")
                }
            }
            if round == 0 { _ = try await enter(school.lms, client.key, secret) }
        }
    }

    @Test func `an address has its own limit, over unknown keys too, which then count against no key`() async throws {
        let school = try await School.open()
        let (client, secret) = try await make(school)
        for number in 0..<LMS.clientTries.address {
            await #expect(throws: APIClientRefusal.wrong) { try await enter(school.lms, "none-\(number)", "x") }
        }
        for number in 0..<20 {
            await #expect(throws: APIClientRefusal.tooMany(retryAfter: LMS.clientTrySeconds)) {
                try await enter(school.lms, client.key, "x-\(number)")
            }
        }
        #expect(try await enter(school.lms, client.key, secret, from: "192.0.2.2") == client)
        #expect(try await enter(school.lms, client.key, secret) == client)
    }

    @Test func `many connections that open at once pay for one hash`() async throws {
        let school = try await School.open()
        let (client, secret) = try await make(school)
        let entered = try await withThrowingTaskGroup(of: APIClient.self) { group in
            for _ in 0..<200 { group.addTask { try await enter(school.lms, client.key, secret) } }
            return try await group.reduce(into: 0) { count, found in if found == client { count += 1 } }
        }
        #expect(entered == 200)
    }

    @Test func `a change of other records leaves the secret known, a new secret takes its place`() async throws {
        let school = try await School.open()
        try await school.lms.setAPIClient(key: "clave", secret: "uno", by: .system)
        #expect(try await isKnown("clave", "uno", school.lms))
        _ = try await enter(school.lms, "clave", "uno")
        for number in 0...LMS.clientTries.key { _ = try? await enter(school.lms, "clave", "no-\(number)") }
        try await school.lms.setLanguage(.pt, try await school.visit(school.learner))
        school.clock.advance(seconds: LMS.heldClientSeconds)
        #expect(try await enter(school.lms, "clave", "uno").allows(.all))

        let first = try await enter(school.lms, "clave", "uno")
        try await school.lms.setAPIClient(key: "clave", secret: "dos", by: .system)
        #expect(try await enter(school.lms, "clave", "dos") == first)
        school.clock.advance(seconds: LMS.clientTrySeconds)
        await #expect(throws: APIClientRefusal.wrong) { try await enter(school.lms, "clave", "uno") }
    }

    @Test func `a client that is set again is let in again, with everything`() async throws {
        let school = try await School.open()
        try await school.lms.setAPIClient(key: "clave", secret: "uno", by: .system)
        let client = try await enter(school.lms, "clave", "uno")
        try await school.lms.revokeAPIClient(client.id, by: .system)
        try await school.lms.setAPIClient(key: "clave", secret: "uno", by: .system)
        let again = try await enter(school.lms, "clave", "uno")
        #expect(again.id == client.id && again.scopes == [.all] && again.revoked == nil)
    }

    @Test func `the day of the last use is written down, once`() async throws {
        let school = try await School.open()
        let (client, secret) = try await make(school)
        let manager = try await school.visit(school.manager).actor
        func day() async throws -> String? {
            let line = try await school.lms.apiClient(client.id, manager)
            return line.usedOn
        }
        try await school.lms.noteAPIClientUses()
        #expect(try await day() == nil)
        _ = try await enter(school.lms, client.key, secret)
        try await school.lms.noteAPIClientUses()
        let first = String(school.clock.now.description.prefix(10))
        #expect(try await day() == first)
        #expect(school.lms.clientUses.pending.isEmpty)
        _ = try await enter(school.lms, client.key, secret)
        #expect(school.lms.clientUses.pending.isEmpty)
        school.clock.advance(seconds: 86_400)
        _ = try await enter(school.lms, client.key, secret)
        try await school.lms.noteAPIClientUses()
        #expect(try await day() == String(school.clock.now.description.prefix(10)))
        #expect(try await day() != first)
    }

    @Test func `only so many secrets are held, the used ones longest`() {
        let secrets = KnownSecrets(limit: 4)
        func code(_ name: String) -> KnownSecrets.Code { secrets.code(of: "s", hash: name) }
        for number in 0..<8 { secrets.learn(code("\(number)"), of: "\(number)") }
        #expect(secrets.holds(code("4"), of: "4") && !secrets.holds(code("4"), of: "5"))
        for number in 8..<13 {
            secrets.learn(code("\(number)"), of: "\(number)")
            if number == 8 { #expect(secrets.holds(code("4"), of: "4")) }
        }
        #expect(secrets.holds(code("4"), of: "4") && !secrets.holds(code("5"), of: "5"))
        #expect(!secrets.holds(code("0"), of: "0"))
        #expect(secrets.holds(code("12"), of: "12"))
    }
}

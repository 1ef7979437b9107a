import Foundation
import People
import Statements
import Testing

@testable import Storage

@Suite struct APIClientRecordTests {
    private func client(_ key: String, person: Person? = nil, at instant: Instant = Sample.now) -> APIClient {
        APIClient(
            id: .random(), name: "Informe ñ", key: key, scopes: [.state, .statementsWrite], person: person?.id,
            registration: "0000aaaa-0000-4000-8000-000000000001", activity: "https://a.example/ñ",
            created: instant.date, createdBy: person?.id, expires: instant.advanced(bySeconds: 60).date)
    }

    @Test(arguments: Home.allCases) func `what is written is read`(_ home: Home) async throws {
        try await home.open { store in
            let ana = Sample.person("Ana")
            let client = client("clave", person: ana)
            try await store.write { tx in
                try tx.save(ana)
                try tx.save(client, hash: "h")
            }
            let stored = StoredAPIClient(client: client, hash: "h")
            #expect(try await store.read { try $0.apiClient(key: "clave") } == stored)
            #expect(try await store.read { try $0.apiClient(client.id) } == stored)
            #expect(try await store.read { try $0.apiClient(key: "CLAVE") } == nil)
            #expect(try await store.read { try $0.apiClients(of: ana.id) } == [client])

            var changed = client
            changed.scopes = [.all]
            changed.person = nil
            changed.expires = nil
            try await store.write { [changed] in try $0.save(changed, hash: "h2") }
            #expect(try await store.read { try $0.apiClient(key: "clave") } == .init(client: changed, hash: "h2"))
            #expect(try await store.read { try $0.apiClients(of: ana.id) } == [])
        }
    }

    @Test func `two clients share no key`() async throws {
        let store = try await Store.inMemory()
        try await store.write { try $0.save(client("una"), hash: "h") }
        await #expect(throws: (any Error).self) { try await store.write { try $0.save(client("una"), hash: "h") } }
        #expect(try await store.read { try $0.apiClients() }.count == 1)
    }

    @Test func `revoked once, and listed after the others`() async throws {
        let store = try await Store.inMemory()
        let (old, new) = (client("old"), client("new", at: Sample.now.advanced(bySeconds: 1)))
        try await store.write { tx in
            try tx.save(old, hash: "h")
            try tx.save(new, hash: "h")
        }
        #expect(try await store.read { try $0.apiClients() }.map(\.client.key) == ["new", "old"])
        #expect(try await store.write { try $0.revoke(new.id, at: Sample.now) })
        #expect(try await !store.write { try $0.revoke(new.id, at: Sample.now.advanced(bySeconds: 9)) })
        #expect(try await !store.write { try $0.revoke(.random(), at: Sample.now) })
        let clients = try await store.read { try $0.apiClients() }.map(\.client)
        #expect(clients.map(\.key) == ["old", "new"])
        #expect(clients.last?.revoked == Sample.now.date)
    }

    @Test func `the last day of use only goes forward`() async throws {
        let store = try await Store.inMemory()
        let client = client("clave")
        try await store.write { try $0.save(client, hash: "h") }
        for (day, kept) in [("2026-11-21", "2026-11-21"), ("2026-11-20", "2026-11-21"), ("2026-12-01", "2026-12-01")] {
            try await store.write { try $0.noteUse(of: client.id, on: day) }
            #expect(try await store.read { try $0.apiClient(client.id) }?.usedOn == kept)
        }
        // A change of the client leaves it.
        try await store.write { try $0.save(client, hash: "h2") }
        #expect(try await store.read { try $0.apiClient(client.id) }?.usedOn == "2026-12-01")
    }

    @Test func `changing and revoking say so, a use does not`() async throws {
        let store = try await Store.inMemory()
        let client = client("clave")
        func isTold(_ act: @escaping @Sendable (Transaction) throws -> Void) async throws -> Bool {
            let tick = store.freshness.tick
            try await store.write(act)
            return !store.freshness.holds([Freshness.client("clave")], since: tick)
        }
        #expect(try await isTold { try $0.save(client, hash: "h") })
        #expect(try await !isTold { try $0.noteUse(of: client.id, on: "2026-11-21") })
        #expect(try await isTold { try $0.revoke(client.id, at: Sample.now) })
    }

    @Test func `who is erased leaves no key that speaks for them`() async throws {
        let store = try await Store.inMemory()
        let (ana, eva) = (Sample.person("Ana"), Sample.person("Eva"))
        try await store.write { tx in
            try tx.save(ana)
            try tx.save(eva)
            try tx.save(client("de-ana", person: ana), hash: "h")
            try tx.save(client("de-eva", person: eva), hash: "h")
            _ = try tx.erase(ana, at: Sample.now)
        }
        #expect(try await store.read { try $0.apiClient(key: "de-ana") }?.client.revoked == Sample.now.date)
        #expect(try await store.read { try $0.apiClient(key: "de-eva") }?.client.revoked == nil)
    }
}

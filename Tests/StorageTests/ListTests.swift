import Foundation
import Learning
import People
import Statements
import Testing

@testable import Storage

@Suite struct ListTests {
    private static func names(_ store: Store, _ order: String, _ language: Language = .es) async throws -> [String] {
        let order = try #require(ListOrder<PeopleColumn>(order))
        return try await store.read {
            try $0.people(PeopleFilter(), by: order, language: language, limit: 9, offset: 0).map(\.person.displayName)
        }
    }

    private static func furnished() async throws -> Store {
        let store = try await Store.inMemory()
        let firm = Organisation(id: .random(), name: "Ñandutí S. A.", kind: .mipyme, country: .PY)
        var nora = Sample.person("Nora", country: .PY)
        nora.organisation = firm.id
        let (oscar, nandu) = (Sample.person("Óscar", country: .BR), Sample.person("Ñandú", country: .BO))
        try await store.write { [nora] tx in
            try tx.save(firm)
            for person in [oscar, nora, nandu] { try tx.save(person) }
            try tx.see(oscar.id, at: Sample.now)
            try tx.insertSession("s", of: nandu.id, at: Sample.now.advanced(bySeconds: 60), until: Sample.now)
        }
        return store
    }

    @Test func `people are ordered by every column in both directions`() async throws {
        let store = try await Self.furnished()
        #expect(try await Self.names(store, "name") == ["Nora", "Ñandú", "Óscar"])
        #expect(try await Self.names(store, "-name") == ["Óscar", "Ñandú", "Nora"])
        #expect(try await Self.names(store, "country") == ["Ñandú", "Óscar", "Nora"])
        #expect(try await Self.names(store, "-country") == ["Nora", "Óscar", "Ñandú"])
        // Who was never here, and who has no organisation, comes last either way.
        #expect(try await Self.names(store, "seen") == ["Óscar", "Ñandú", "Nora"])
        #expect(try await Self.names(store, "-seen") == ["Ñandú", "Óscar", "Nora"])
        #expect(try await Self.names(store, "organisation") == ["Nora", "Ñandú", "Óscar"])
        #expect(try await Self.names(store, "-organisation") == ["Nora", "Ñandú", "Óscar"])
        #expect(ListOrder<PeopleColumn>("id; DROP TABLE people") == nil && ListOrder<PeopleColumn>("") == nil)
    }

    @Test func `people are found by their organisation too`() async throws {
        let store = try await Self.furnished()
        let filter = PeopleFilter(query: "nanduti")
        let found = try await store.read { try $0.people(filter, limit: 9, offset: 0) }
        #expect(found.map(\.person.displayName) == ["Nora"] && found.first?.organisation?.name == "Ñandutí S. A.")
        #expect(try await store.read { try $0.countPeople(filter) } == 1)
    }

    @Test func `enrolments are bounded by a reach`() async throws {
        let store = try await Store.inMemory()
        let chamber = Organisation.ID.random()
        var firm = Organisation(id: .random(), name: "Firma", kind: .mipyme, country: .BR)
        firm.bodies = [chamber]
        var (ana, bruno) = (Sample.person("Ana", country: .UY), Sample.person("Bruno", country: .BR))
        bruno.organisation = firm.id
        ana.organisation = .random()
        try await store.write { [ana, bruno, firm] tx in
            try tx.insert(
                Sample.package(), course: Course(id: "c", version: "1", title: Localized()), lessons: [], entries: "{}")
            try tx.save(firm)
            for person in [ana, bruno] {
                try tx.save(person)
                try tx.insert(Sample.enrolment(person))
            }
        }
        func found(_ change: (inout Reach) -> Void) async throws -> [String] {
            var filter = EnrolmentFilter()
            filter.reach = Reach()
            change(&filter.reach)
            return try await store.read { [filter] tx in
                let lines = try tx.enrolments(filter, by: ListOrder(.person), limit: 9, offset: 0)
                guard try tx.countEnrolments(filter) == lines.count else { return ["the count differs"] }
                return lines.map(\.learner.displayName)
            }
        }
        #expect(try await found { $0.isWhole = true } == ["Ana", "Bruno"])
        #expect(try await found { _ in } == [])
        #expect(try await found { $0.countries = [.UY] } == ["Ana"])
        #expect(try await found { $0.organisations = [firm.id] } == ["Bruno"])
        #expect(try await found { $0.organisations = [chamber] } == [])
        #expect(try await found { $0.bodies = [chamber] } == ["Bruno"])
        #expect(try await found { $0.bodies = [firm.id] } == ["Bruno"])
        #expect(
            try await found {
                $0.bodies = [.random()]; $0.countries = [.UY, .BR]
            } == ["Ana", "Bruno"])
    }

    @Test func `records from before the columns are filled in`() async throws {
        let engine = try SQLiteEngine(path: nil)
        #expect(try await engine.migrate([.first]) == ["001-first"])
        let person = Sample.person("Íñigo Peña", country: .PE)
        let body = String(decoding: try JSONEncoder().encode(person), as: UTF8.self)
        try await engine.write { connection in
            try connection.run(
                """
                INSERT INTO people (id, name, search, state, created_at, body)
                VALUES (\(person.id.rawValue), 'x', 'x', 'active', 'x', \(body))
                """)
            try connection.run("INSERT INTO organisations (id, name, body) VALUES ('o', 'Ñandutí', '{}')")
            try connection.run(
                "INSERT INTO sessions (token_hash, person_id, created_at, expires_at) VALUES ('s', \(person.id.rawValue), '2026-01-01T00:00:00.000Z', 'x')"
            )
        }
        #expect(try await engine.migrate() == Migration.all.dropFirst().map(\.name))
        let row = try #require(try await engine.read { try $0.row("SELECT * FROM people") })
        #expect(try row.text("sort_name") == "inzzzigo0penzzza" && row.text("country") == "PE")
        #expect(try row.optionalText("organisation_id") == nil && row.text("seen_at") == "2026-01-01T00:00:00.000Z")
        let firm = try #require(try await engine.read { try $0.row("SELECT * FROM organisations") })
        #expect(try firm.text("search") == "nanduti" && firm.text("sort_name") == "nzzzanduti")
    }
}

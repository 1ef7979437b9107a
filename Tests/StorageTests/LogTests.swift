import Foundation
import Learning
import People
import Statements
import Testing

@testable import Storage

@Suite struct LogTests {
    static let authority = Authority.service("https://a.example")

    static func sent(
        id: StatementID = .random(), actor: String = "a", verb: String = "https://v.example/did",
        object: String = #"{"id":"https://o.example/1"}"#, more: String = ""
    ) throws -> SentStatement {
        let json = """
            {"id":"\(id)","actor":{"mbox":"mailto:\(actor)@e.example"},"verb":{"id":"\(verb)"},"object":\(object)\(more)}
            """
        return try StatementReader.statements(Array(json.utf8), version: .v1)[0]
    }

    static func reference(_ id: StatementID) -> String { #"{"objectType":"StatementRef","id":"\#(id)"}"# }

    static func entry(_ sent: SentStatement, by client: String? = "c") -> LogEntry {
        LogEntry(sent, authority: authority, client: client)
    }

    static func query(_ change: (inout LogQuery) -> Void) -> LogQuery {
        var query = LogQuery()
        change(&query)
        return query
    }

    static func found(_ store: Store, _ change: @escaping @Sendable (inout LogQuery) -> Void) async throws
        -> [StatementID?]
    {
        let asked = query(change)
        return try await store.read { try $0.statements(asked, limit: 100).statements }.map {
            StatementID(try JSONValue($0.body)["id"]?.text ?? "")
        }
    }

    @Test(arguments: [true, false]) func `a statement about another meets its conditions, whichever came first`(
        _ targetFirst: Bool
    ) async throws {
        let store = try await Store.inMemory()
        let (one, two, three) = (StatementID.random(), StatementID.random(), StatementID.random())
        var all = [
            try Self.sent(id: one, actor: "ana"), try Self.sent(id: two, actor: "bea", object: Self.reference(one)),
            try Self.sent(id: three, actor: "caro", object: Self.reference(two))
        ]
        if !targetFirst { all.reverse() }
        for sent in all {
            let entry = Self.entry(sent)
            try await store.write { _ = try $0.append([entry], at: Sample.now) }
        }
        let ofAna = try await Self.found(store) { $0.agent = "mailto:ana@e.example" }
        #expect(Set(ofAna) == [one, two, three])
        let ofCaro = try await Self.found(store) { $0.agent = "mailto:caro@e.example" }
        #expect(ofCaro == [three])
    }

    @Test func `statements about each other come to an end`() async throws {
        let store = try await Store.inMemory()
        let (one, two) = (StatementID.random(), StatementID.random())
        let entries = [
            Self.entry(try Self.sent(id: one, actor: "ana", object: Self.reference(two))),
            Self.entry(try Self.sent(id: two, actor: "bea", object: Self.reference(one)))
        ]
        try await store.write { _ = try $0.append(entries, at: Sample.now) }
        #expect(try await Set(Self.found(store) { $0.agent = "mailto:ana@e.example" }) == [one, two])
    }

    @Test(arguments: [true, false]) func `what is taken back is not listed, whichever came first`(
        _ targetFirst: Bool
    ) async throws {
        let store = try await Store.inMemory()
        let (target, voiding) = (StatementID.random(), StatementID.random())
        var entries = [
            Self.entry(try Self.sent(id: target)),
            Self.entry(
                try Self.sent(id: voiding, actor: "b", verb: StatementFacts.voided, object: Self.reference(target)))
        ]
        if !targetFirst { entries.reverse() }
        for entry in entries { try await store.write { _ = try $0.append([entry], at: Sample.now) } }
        #expect(try await Self.found(store) { _ in } == [voiding])
        #expect(try await Self.found(store) { $0.activity = "https://o.example/1" } == [voiding])
        #expect(try await store.read { try $0.isVoided(try #require(try $0.logged(target)).number) })
    }

    @Test func `nobody takes back what is another's or the service's, unless they may all`() async throws {
        let store = try await Store.inMemory()
        let (others, own) = (StatementID.random(), StatementID.random())
        let entries = [Self.entry(try Self.sent(id: others)), Self.entry(try Self.sent(id: own), by: nil)]
        try await store.write { _ = try $0.append(entries, at: Sample.now) }
        for (target, all, isRefused) in [(others, false, true), (own, true, true), (others, true, false)] {
            let entry = Self.entry(
                try Self.sent(verb: StatementFacts.voided, object: Self.reference(target)), by: "another")
            let before = try await store.read { try $0.endOfLog() }
            do {
                try await store.write { _ = try $0.append([entry], at: Sample.now, voidsAll: all) }
                #expect(!isRefused)
            } catch let refusal as LogRefusal {
                #expect(isRefused && refusal == .mayNotVoid(target, at: 0))
                #expect(try await store.read { try $0.endOfLog() } == before)
            }
        }
    }

    @Test func `the same id again: the same is passed over, another refuses the whole batch`() async throws {
        let store = try await Store.inMemory()
        let id = StatementID.random()
        let entry = Self.entry(try Self.sent(id: id))
        try await store.write { _ = try $0.append([entry], at: Sample.now) }
        let again = try await store.write { try $0.append([entry], at: Sample.now) }
        #expect(again.ids == [id] && again.new.isEmpty)
        let batch = [Self.entry(try Self.sent()), Self.entry(try Self.sent(id: id, actor: "z"))]
        await #expect(throws: LogRefusal.differs(id, at: 1)) {
            try await store.write { _ = try $0.append(batch, at: Sample.now) }
        }
        #expect(try await store.read { try $0.endOfLog() } == 1)
    }

    @Test func `moments of the log do not go back`() async throws {
        let store = try await Store.inMemory()
        var last = Instant(milliseconds: .min)
        for offset in [0, 5, -60, 2, -1] {
            let entry = Self.entry(try Self.sent())
            let told = store.consistentThrough(Sample.now.advanced(bySeconds: offset))
            let stored = try await store.write {
                try $0.append([entry], at: Sample.now.advanced(bySeconds: offset)).stored
            }
            #expect(stored >= last && stored > told)
            last = stored
        }
    }

    /// By a store of its own for each filter, statements are looked up without any of them being read in vain.
    @Test func `every filter goes by an index`() async throws {
        let store = try await Store.inMemory()
        let registration = "00000000-0000-4000-8000-000000000001"
        let entry = Self.entry(try Self.sent(more: #","context":{"registration":"\#(registration)"}"#))
        try await store.write { _ = try $0.append([entry], at: Sample.now) }
        let queries = [
            LogQuery(),
            Self.query { $0.agent = "mailto:a@e.example" },
            Self.query { ($0.agent, $0.anyAgent) = ("mailto:a@e.example", true) },
            Self.query { $0.verb = "https://v.example/did" },
            Self.query { $0.activity = "https://o.example/1" },
            Self.query { ($0.activity, $0.anyActivity) = ("https://o.example/1", true) },
            Self.query { $0.registration = registration },
            Self.query { $0.client = "c" },
            Self.query {
                ($0.agent, $0.anyAgent) = ("mailto:a@e.example", true)
                ($0.verb, $0.activity) = ("https://v.example/did", "https://o.example/1")
                $0.registration = registration
            }
        ]
        for var query in queries {
            for ascending in [true, false] {
                query.ascending = ascending
                let asked = query
                let plan = try await store.engine.read { connection in
                    let tx = Transaction(
                        connection: connection, changes: Changes(), profiles: Decoded(limit: 1), terms: Terms(),
                        horizon: Horizon())
                    let sql = tx.sql(try tx.keys(asked) ?? [], 0, 10, asked, 5)
                    return try connection.rows("EXPLAIN QUERY PLAN \(sql)").map { try $0.text("detail") }
                }
                #expect(
                    plan.allSatisfy { $0.hasPrefix("SEARCH") || $0.contains("CORRELATED SCALAR SUBQUERY") }, "\(plan)")
                #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
            }
        }
        let times = try await store.engine.read { connection in
            try connection.rows(
                "EXPLAIN QUERY PLAN SELECT number FROM statements WHERE stored_at <= \(5) ORDER BY stored_at DESC, number DESC LIMIT 1"
            ).map { try $0.text("detail") }
        }
        #expect(times.allSatisfy { $0.contains("statements_by_time") }, "\(times)")
    }

    @Test func `what statements say of an activity is brought together`() async throws {
        let store = try await Store.inMemory()
        for (language, name) in [("es", "Uno"), ("pt", "Um"), ("es", "Primero")] {
            let object = """
                {"id":"https://o.example/1","definition":{"name":{"\(language)":"\(name)"},"type":"https://t.example/\(language)"}}
                """
            let entry = Self.entry(try Self.sent(object: object))
            try await store.write { _ = try $0.append([entry], at: Sample.now) }
        }
        let known = try #require(try await store.read { try $0.definition(of: "https://o.example/1") })
        #expect(known["name"]?["es"]?.text == "Primero" && known["name"]?["pt"]?.text == "Um")
        #expect(known["type"]?.text == "https://t.example/es")
    }

    /// A data folder of before: its statements are found as those of today are.
    @Test func `statements of an older log are taken over`() async throws {
        let engine = try SQLiteEngine(path: nil)
        let place = try #require(Migration.all.firstIndex { $0.name == Migration.log.name })
        _ = try await engine.migrate(Array(Migration.all[..<place]))
        let enrolment = Sample.enrolment(Sample.person("Ana"))
        let statement = Sample.statement(.passed, "q", of: enrolment)
        let body = try statement.jsonText()
        try await engine.write { connection in
            try connection.run(
                """
                INSERT INTO statements (id, registration, verb, object, stored_at, body)
                VALUES (\(statement.id), \(enrolment.registration), \(statement.verb.id), \(statement.object.id),
                    \(Sample.now.description), \(body))
                """)
        }
        _ = try await engine.migrate()
        let store = Store(engine: engine, blobs: MemoryBlobs())
        let log = try await store.read { try $0.log(of: enrolment) }
        #expect(log.count == 1 && log.first?.stored == Sample.now)
        #expect(try log.first?.own() == statement)
        #expect(try JSONValue(try #require(log.first).body)["authority"]?["account"]?["name"]?.text == "rumbo")
    }
}

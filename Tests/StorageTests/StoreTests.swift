import Foundation
import Learning
import People
import Statements
import Testing

@testable import Storage

@Suite struct StoreTests {
    @Test func `migrations are applied once`() async throws {
        try await Folder.temporary { folder in
            let store = try await Store.open(folder: folder)
            let names = Migration.all.map(\.name)
            #expect(try await store.engine.migrate() == [])
            #expect(try await Self.applied(store) == names)
            try await store.write { try $0.set("a", to: "1") }
            try store.close()
            let again = try await Store.open(folder: folder)
            #expect(try await Self.applied(again) == names)
            #expect(try await again.read { try $0.setting("a") } == "1")
            try again.close()
        }
    }

    @Test func `files that came before are tied to their statements`() async throws {
        let engine = try SQLiteEngine(path: nil)
        let before = Migration.all.prefix { $0.name != Migration.statementFiles.name }
        _ = try await engine.migrate(Array(before))
        let (here, gone) = (String(repeating: "a", count: 64), String(repeating: "b", count: 64))
        let attachments = [here, gone].map { sha2 in
            """
            {"usageType":"u:1","display":{},"contentType":"text/plain","length":1,"sha2":"\(sha2)","fileUrl":"f:1"}
            """
        }
        let sent = try LogTests.sent(more: ",\"attachments\":[\(attachments.joined(separator: ","))]")
        let plain = try LogTests.sent()
        let bodies = [plain, sent, plain].map {
            $0.body(id: .random(), stored: Sample.now, authority: LogTests.authority)
        }
        try await engine.write { connection in
            for (number, body) in bodies.enumerated() {
                try connection.run(
                    "INSERT INTO statements (number, id, stored_at, client, body) VALUES (?1, ?2, 0, 'c', ?3)",
                    each: [[.integer(Int64(number + 1)), .bytes([UInt8(number)]), .bytes(body)]])
            }
            try connection.run("INSERT INTO attachments (sha2, digest, length) VALUES (\(here), \("d"), \(1))")
        }
        #expect(try await engine.migrate() == [Migration.statementFiles.name])
        let store = Store(engine: engine, blobs: MemoryBlobs())
        let files = try await store.read { tx in try (1...3).map { try tx.files(of: $0) } }
        #expect(files == [[], [StoredFile(sha2: here, digest: "d", length: 1)], []])
    }

    private static func applied(_ store: Store) async throws -> [String] {
        try await store.engine.read {
            try $0.rows("SELECT name FROM migrations ORDER BY position").map { try $0.text("name") }
        }
    }

    @Test func `data of a newer version is refused and left alone`() async throws {
        try await Folder.temporary { folder in
            let store = try await Store.open(folder: folder)
            try await store.engine.write {
                try $0.run("INSERT INTO migrations (name, position) VALUES ('999-later', 999)")
            }
            try store.close()
            await #expect(throws: StorageError.newerSchema("999-later")) { try await Store.open(folder: folder) }
        }
    }

    @Test func `commits on disk are durable, and it is read back`() async throws {
        try await Folder.temporary { folder in
            let store = try await Store.open(folder: folder)
            #expect(try await store.durability().contains("FULL"))
            let mode = try await store.engine.write { try $0.row("PRAGMA journal_mode")?.text("journal_mode") }
            #expect(mode == "wal")
            let keys = try await store.engine.write { try $0.row("PRAGMA foreign_keys")?.integer("foreign_keys") }
            #expect(keys == 1)
            try await store.engine.write { try $0.script("") }
            try store.close()
        }
        #expect(try await Store.inMemory().durability().contains("nothing is kept"))
    }

    @Test func `the data folder is nobody else's to read`() async throws {
        try await Folder.temporary { folder in
            try (await Store.open(folder: folder)).close()
            let rights = try FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions] as? Int
            #expect(rights == 0o700)
        }
    }

    // MARK: Group commit

    @Test(arguments: Home.allCases) func `of many writes at once, exactly those stay that did not throw`(_ home: Home)
        async throws
    {
        try await home.open { store in
            let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
                for number in 0..<200 {
                    group.addTask {
                        do {
                            try await store.write { tx in
                                try tx.set("first-\(number)", to: "x")
                                if number % 7 == 3 { throw Refused(number: number) }
                                try tx.set("second-\(number)", to: "x")
                            }
                            return (number, true)
                        } catch {
                            return (number, (error as? Refused)?.number != number)
                        }
                    }
                }
                return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
            }
            for number in 0..<200 {
                let wanted = number % 7 != 3
                #expect(outcomes[number] == wanted)
                let found = try await store.read { tx in
                    [try tx.setting("first-\(number)"), try tx.setting("second-\(number)")].map { $0 != nil }
                }
                #expect(found == [wanted, wanted], "write \(number)")
            }
        }
    }

    @Test(arguments: Home.allCases) func `a write that breaks a constraint takes back only itself`(_ home: Home)
        async throws
    {
        try await home.open { store in
            let ana = Sample.person("Ana", "ana")
            try await store.write { try $0.save(ana) }
            let names = (0..<40).map { $0 % 4 == 1 ? "ana" : "user\($0)" }
            let failures = await withTaskGroup(of: Bool.self) { group in
                for name in names {
                    group.addTask {
                        let person = Sample.person("X", name)
                        do {
                            try await store.write { try $0.save(person) }
                            return false
                        } catch {
                            return true
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(failures == 10)
            #expect(try await store.read { try $0.countPeople(PeopleFilter()) } == 31)
        }
    }

    @Test(arguments: Home.allCases) func `writes are told in the order in which one caller makes them`(_ home: Home)
        async throws
    {
        try await home.open { store in
            for number in 0..<50 {
                let seen = try await store.write { tx in
                    let seen = try tx.setting("n")
                    try tx.set("n", to: "\(number)")
                    return seen
                }
                #expect(seen == (number == 0 ? nil : "\(number - 1)"))
            }
        }
    }

    @Test func `what was written is there after the folder is opened anew`() async throws {
        try await Folder.temporary { folder in
            let store = try await Store.open(folder: folder)
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<100 {
                    group.addTask { try? await store.write { try $0.set("k\(number)", to: "\(number)") } }
                }
            }
            // Not closed: as after a kill, the log beside the database is all there is.
            let other = try await Store.open(folder: folder)
            for number in 0..<100 { #expect(try await other.read { try $0.setting("k\(number)") } == "\(number)") }
            try other.close()
            try store.close()
        }
    }

    // MARK: Values

    @Test(arguments: [
        "'); DROP TABLE settings; --", "\" OR 1=1 --", "?1", "$1", ":name", "\\'", "a'b''c\"d", "ñ ã g̃ \u{1F9ED}",
        "\n\t\r",
        "%_\\", ""
    ]) func `hostile text is a value and nothing more`(_ text: String) async throws {
        let store = try await Store.inMemory()
        try await store.write { tx in
            try tx.set(text, to: text)
            try tx.set("other", to: "stays")
        }
        #expect(try await store.read { try $0.setting(text) } == text)
        #expect(try await store.read { try $0.setting("other") } == "stays")
        #expect(try await store.read { try $0.people(PeopleFilter(query: text), limit: 10, offset: 0) } == [])
        #expect(try await store.write { try $0.takeSetting(text) } == text)
        #expect(try await store.write { try $0.takeSetting(text) } == nil)
    }

    @Test func `values come back as they went`() async throws {
        let store = try await Store.inMemory()
        let values: [Value] = [
            .null, .integer(.min), .integer(.max), .real(-0.5), .text(""), .text("ñ\u{0}😀"), .bytes([]),
            .bytes([0, 255, 0])
        ]
        let back = try await store.engine.write { connection in
            try connection.script("CREATE TABLE held (number INTEGER PRIMARY KEY, value)")
            for value in values { try connection.run("INSERT INTO held (value) VALUES (?1)", each: [[value]]) }
            try connection.run("INSERT INTO held (number, value) VALUES (?1, ?2)", pairs: [(90, -7), (.max, .min)])
            return try connection.rows("SELECT value FROM held ORDER BY number").map { $0.values[0] }
        }
        #expect(back == values + [.integer(-7), .integer(.min)])
    }

    @Test func `statements spliced into others keep their values apart`() {
        let inner: SQL = "a = \(1) AND b = \("x")"
        let outer: SQL = "SELECT * WHERE c = \(2.5) AND (\(inner)) AND d = \(nil as String?)"
        #expect(outer.text == "SELECT * WHERE c = ?1 AND (a = ?2 AND b = ?3) AND d = ?4")
        #expect(outer.values == [.real(2.5), .integer(1), .text("x"), .null])
    }
}

import Statements
import Testing

@Suite struct StatementReaderTests {
    static func random(_ seed: Int) -> JSONValue {
        var random = RandomStatement(generator: Seeded(seed))
        return random.statement()
    }

    static func read(_ json: JSONValue, _ version: XAPIVersion = .v1) throws -> SentStatement {
        try StatementReader.statements(json.bytes, version: version)[0]
    }

    @Test func `JSON comes back as it went`() throws {
        for seed in 0..<2_000 {
            var random = RandomStatement(generator: Seeded(seed))
            let value = random.anything()
            #expect(try JSONValue(value.bytes) == value)
        }
    }

    @Test func `what is kept is what was sent, with what the store gives`() throws {
        let moment = Instant(milliseconds: 1_790_000_000_000)
        for seed in 0..<2_000 {
            let json = Self.random(seed)
            let sent = try Self.read(json)
            let id = StatementID.random()
            let body = sent.body(id: id, stored: moment, authority: .service("https://a.example"))
            var back = try JSONValue(body)
            #expect(back["id"]?.text == id.description && back["stored"]?.text == moment.description)
            #expect(back["version"]?.text == "1.0.0" && back["authority"] != nil)
            if json["timestamp"] == nil { #expect(back["timestamp"]?.text == moment.description) }
            for name in ["id", "stored", "version", "authority"] { back[name] = nil }
            if json["timestamp"] == nil { back["timestamp"] = nil }
            #expect(back.sorted == Self.withLists(json).sorted)
            // Stored, it is read as the same again.
            #expect(StatementComparison.isSame(try JSONValue(body), json, version: .v1))
        }
    }

    /// A context activity alone is answered as a list.
    static func withLists(_ statement: JSONValue) -> JSONValue {
        var statement = statement
        if var context = statement["context"], var lists = context["contextActivities"] {
            if let other = lists["other"], other.elements == nil { lists["other"] = .array([other]) }
            context["contextActivities"] = lists
            statement["context"] = context
        }
        if let object = statement["object"], object["objectType"]?.text == "SubStatement" {
            statement["object"] = withLists(object)
        }
        return statement
    }

    @Test func `differences that do not count`() throws {
        for seed in 0..<1_000 {
            let json = Self.random(seed)
            var other = json
            other["id"] = .string(StatementID.random().description)
            other["stored"] = .string("2026-01-01T00:00:00Z")
            if var verb = other["verb"] {
                verb["display"] = .object([.init("de", .string("anders"))])
                other["verb"] = verb
            }
            if var object = other["object"], object["objectType"]?.text ?? "Activity" == "Activity" {
                object["definition"] = seed % 2 == 0 ? nil : .object([])
                other["object"] = object
            }
            if var actor = other["actor"], let members = actor["member"]?.elements {
                actor["member"] = .array(members.reversed())
                other["actor"] = actor
            }
            if let text = other["timestamp"]?.text {
                other["timestamp"] = .string(text.replacing("Z", with: "+00:00"))
            }
            #expect(StatementComparison.isSame(json, other.sorted, version: .v1), "\(seed)")
        }
    }

    @Test func `differences that count`() throws {
        let changes: [(inout JSONValue) -> Bool] = [
            {
                $0["actor"] = .object([.init("mbox", .string("mailto:other@e.example"))]); return true
            },
            {
                $0["verb"] = .object([.init("id", .string("https://e.example/another"))]); return true
            },
            {
                $0["object"] = .object([.init("id", .string("https://e.example/another"))]); return true
            },
            {
                $0["result"] = .object([.init("success", .bool(true))]); return true
            },
            {
                $0["context"] = .object([.init("language", .string("qu"))]); return true
            },
            { json in
                guard json["timestamp"] != nil else { return false }
                json["timestamp"] = .string("2020-01-01T00:00:00Z")
                return true
            }
        ]
        for seed in 0..<300 {
            for change in changes {
                let json = Self.random(seed)
                var other = json
                guard change(&other) else { continue }
                #expect(!StatementComparison.isSame(json, other, version: .v1), "\(seed)")
            }
        }
    }

    @Test(arguments: [
        (
            #"{"actor":{"mbox":"a@b"},"verb":{"id":"a:b"},"object":{"id":"a:b"}}"#, StatementFault.Reason.notMailbox,
            "$.actor.mbox"
        ),
        (
            #"[{"actor":{"mbox":"mailto:a@b"},"verb":{"id":"a:b"},"object":{"id":"a:b"}},{"verb":1}]"#, .notAnObject,
            "$[1].verb"
        ),
        (#"{"verb":{"id":"a:b","display":{"en-US":1}}}"#, .notAString, #"$.verb.display["en-US"]"#),
        (#"{"verb":{"id":"a:b"},"verb":{"id":"a:b"}}"#, .duplicateName, "$.verb"),
        (#"{"verb":{"id":"a:b"},"v\u0065rb":{"id":"a:b"}}"#, .duplicateName, "$.verb"),
        (#"{"result":{"extensions":{"a:b":{"k":1,"k":2}}}}"#, .duplicateName, #"$.result.extensions["a:b"].k"#),
        (#"{"actor":{"name":"\ud800"}}"#, .loneSurrogate, "$.actor.name"),
        (#"{"result":{"extensions":{"a:b":"# + String(repeating: "[", count: 10_000), .tooDeep, ""),
        (#"{"actor":{"mbox":"mailto:a@b"},"verb":{"id":"a:b"}}"#, .missing, "$.object"), ("[1", .notAnObject, "$[0]"),
        ("", .notAnObject, "$")
    ])
    func `a fault names its place`(_ json: String, _ reason: StatementFault.Reason, _ path: String) throws {
        let fault = try #require(throws: StatementFault.self) {
            try StatementReader.statements(Array(json.utf8), version: .v1)
        }
        #expect(fault.reason == reason && (path.isEmpty || fault.path == path), "\(fault)")
    }

    @Test func `bytes that are no UTF-8 are refused`() {
        for bytes: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82]] {
            #expect(throws: StatementFault.self) { try JSONValue([0x22] + bytes + [0x22]) }
        }
    }

    /// Whatever is cut off or changed: an answer or a fault, never a stop.
    @Test func `broken bytes do no harm`() throws {
        for seed in 0..<500 {
            var generator = Seeded(seed)
            var bytes = Self.random(seed).bytes
            for _ in 0..<Int.random(in: 1...5, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] = UInt8.random(in: 0...255, using: &generator)
            }
            bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator) / 3)
            if let sent = try? StatementReader.statements(bytes, version: .v2).first {
                try StoredStatementTests.check(sent)
            }
        }
    }

    @Test func `identities made one after the other stand so`() {
        let ids = (0..<200).map { StatementID.random(at: Instant(milliseconds: 1_790_000_000_000 + Int64($0))) }
        #expect(ids.map(\.description) == ids.map(\.description).sorted())
        #expect(ids.allSatisfy { Array($0.description)[14] == "4" && "89ab".contains(Array($0.description)[19]) })
        #expect(Set((0..<1_000).map { _ in StatementID.random(at: Instant(milliseconds: 0)) }).count == 1_000)
    }

    @Test func `identities are read without case`() throws {
        let id = try #require(StatementID("AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE"))
        #expect(id.description == "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee" && StatementID(bytes: id.bytes) == id)
        for text in [
            "", "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeee", "{aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee}",
            "aaaaaaaabbbb-4ccc-8ddd-eeeeeeeeeeeee-"
        ] {
            #expect(StatementID(text) == nil)
        }
    }
}

import Statements
import Testing

/// What was taken once can be read for ever.
@Suite struct StoredStatementTests {
    static func check(_ sent: SentStatement) throws {
        let body = sent.body(
            id: sent.id ?? .random(), stored: Instant(milliseconds: 0), authority: .service("https://a.example"))
        let back = try StatementReader.sent(ofStored: body)
        #expect(back.facts.agents == sent.facts.agents && back.facts.verb == sent.facts.verb)
        #expect(back.authority?.homePage == "https://a.example")
        // And it fits into a list, as it goes to others.
        _ = try StatementReader.statements([UInt8(ascii: "[")] + body + [UInt8(ascii: "]")], version: .v2)
        _ = try JSONValue(body)
    }

    static func json(_ more: String) -> [UInt8] {
        Array(
            """
            {"actor":{"mbox":"mailto:a@a.example"},"verb":{"id":"v:1"},"object":{"id":"o:1"}\(more)}
            """.utf8)
    }

    @Test func `statements of every kind`() throws {
        for seed in 0..<1_000 { try Self.check(try StatementReaderTests.read(StatementReaderTests.random(seed))) }
    }

    @Test(
        arguments: [
            ("2026-03-01T10:42:07Z", "2026-03-01T10:42:07Z"),
            ("2026-03-01T10:42:07.123456Z", "2026-03-01T10:42:07.123456Z"),
            ("20260301T104207Z", "2026-03-01T10:42:07.000Z"), ("2026-03-01T10:42Z", "2026-03-01T10:42:00.000Z"),
            ("2026-03-01 10:42:07,5Z", "2026-03-01T10:42:07.500Z"),
            ("2026-03-01t10:42:07z", "2026-03-01T10:42:07.000Z"),
            ("2026-03-01T10:42:07+02:00", "2026-03-01T08:42:07.000Z"), ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"), ("9999-12-31T23:59:59-01:00", nil),
            ("9999-12-31T23:59:60Z", nil), ("0000-01-01T00:00:00+01:00", nil)
        ] as [(String, String?)])
    func `moments are kept as everybody reads them`(_ sent: String, _ kept: String?) throws {
        let json = Self.json(#","timestamp":"\#(sent)""#)
        guard let kept else {
            let fault = #expect(throws: StatementFault.self) { try StatementReader.statements(json, version: .v1) }
            #expect(fault == StatementFault(.notTimestamp, path: "$.timestamp"))
            return
        }
        let statement = try StatementReader.statements(json, version: .v1)[0]
        #expect(try statement.json()["timestamp"]?.text == kept)
        try Self.check(statement)
    }

    /// An activity in the context is put into a list, which is a level more.
    @Test(arguments: [false, true], [55, 56, 57, 58, 59, 60]) func `depth counts as it is kept`(
        _ isList: Bool, _ levels: Int
    ) throws {
        let deep = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        let activity = #"{"id":"o:2","definition":{"extensions":{"e:1":\#(deep)}}}"#
        let json = Self.json(
            #","context":{"contextActivities":{"parent":\#(isList ? "[\(activity)]" : activity)}}"#)
        // The statement, context, contextActivities, the list, the activity, definition, extensions: seven.
        guard levels + 7 <= 64 else {
            let fault = #expect(throws: StatementFault.self) { try StatementReader.statements(json, version: .v1) }
            #expect(fault?.reason == .tooDeep)
            return
        }
        try Self.check(try StatementReader.statements(json, version: .v1)[0])
        // The same in a list of statements.
        _ = try StatementReader.statements([UInt8(ascii: "[")] + json + [UInt8(ascii: "]")], version: .v1)
    }

    @Test func `sizes have bounds`() throws {
        func reason(_ more: String) -> StatementFault.Reason? {
            do {
                let sent = try StatementReader.statements(Self.json(more), version: .v1)[0]
                let body = sent.body(id: .random(), stored: Instant(milliseconds: 0), authority: .service("a:b"))
                _ = try StatementReader.sent(ofStored: body)
                // What went in at the bound goes into another store too.
                _ = try StatementReader.statements(body, version: .v1)
                return nil
            } catch { return (error as? StatementFault)?.reason }
        }
        func response(_ count: Int) -> String { #","result":{"response":"\#(String(repeating: "a", count: count))"}"# }
        #expect(reason(response(1 << 20 - 200)) == nil)
        #expect(reason(response(1 << 20)) == .largeStatement)
        func values(_ count: Int) -> String {
            let list = String(repeating: "0,", count: count) + "0"
            return #","context":{"extensions":{"e:1":[\#(list)]}}"#
        }
        #expect(reason(values(99_900)) == nil)
        #expect(reason(values(100_000)) == .tooManyValues)
        func activities(_ count: Int) -> String {
            let list = (0..<count).map { #"{"id":"a:\#($0)"}"# }.joined(separator: ",")
            return #","context":{"contextActivities":{"other":[\#(list)]}}"#
        }
        #expect(reason(activities(999)) == nil)
        #expect(reason(activities(1_000)) == .largeStatement)
    }

    @Test func `what is forgotten of a person, and what stays`() throws {
        let ana = #"{"objectType":"Agent","name":"ANA","account":{"homePage":"https://a.example","name":"1"}}"#
        let bea = #"{"objectType":"Agent","name":"Bea","mbox":"mailto:b@a.example"}"#
        let words =
            #""result":{"success":true,"response":"W","extensions":{"e:1":"W"}},"context":{"extensions":{"e:1":"W"}}"#
        func forgotten(_ json: String, isTheirs: Bool) throws -> String {
            String(
                decoding: try JSONValue(Array(json.utf8)).forgetting(["https://a.example 1"], isTheirs: isTheirs).bytes,
                as: UTF8.self)
        }
        let sub = #"{"objectType":"SubStatement","actor":\#(ana),"verb":{"id":"v:1"},"object":{"id":"o:1"},\#(words)}"#
        let own = try forgotten(
            #"{"actor":\#(ana),"verb":{"id":"v:1"},"object":\#(sub),\#(words),"attachments":[{"display":{"es":"W"}}]}"#,
            isTheirs: true)
        #expect(!own.contains("ANA") && !own.contains("\"W\"") && !own.contains("attachments"))
        #expect(own.contains(#""result":{"success":true}"#) && own.contains(#""name":"1""#) && !own.contains("context"))
        let other = try forgotten(
            #"{"actor":\#(bea),"verb":{"id":"v:1"},"object":{"objectType":"Group","member":[\#(ana),\#(bea)]},\#(words)}"#,
            isTheirs: false)
        #expect(!other.contains("ANA") && other.contains("Bea") && other.contains("\"W\""))
    }
}

import Foundation
import Statements
import Testing

@Suite struct StatementTests {
    /// A statement with every part.
    static func full(id: String = "0b0d3c6e-0d52-4c34-9b53-6a8b7f6f0f10") -> Statement {
        let course = ActivityObject(id: "https://a.example/xapi/activities/courses/c")
        return Statement(
            id: id, actor: Agent(account: .init(homePage: "https://a.example", name: "p1")), verb: .passed,
            object: ActivityObject(
                id: "https://a.example/xapi/activities/courses/c/q",
                definition: .init(
                    type: "http://adlnet.gov/expapi/activities/assessment", name: ["es": "Final \u{1F9ED} \"ñ\""])),
            result: .init(
                score: .init(scaled: 0.6667, raw: 2, min: 0, max: 3), success: true, completion: true,
                response: "a/b\\\"é",
                duration: "PT12.5S"),
            context: .init(
                registration: "7f9d9c44-7f3c-4b59-9f9c-5a2f8d9c0a11",
                contextActivities: .init(parent: [course], grouping: [course]), language: "pt-BR", platform: "Rumbo",
                instructor: Agent(account: .init(homePage: "https://a.example", name: "c9"))),
            timestamp: Instant(milliseconds: 1_772_361_727_120))
    }

    @Test func `comes back as it went`() throws {
        for statement in [Self.full(), Self.bare] {
            #expect(try Statement(json: statement.json()) == statement)
        }
    }

    static let bare = Statement(
        id: "1", actor: Agent(account: .init(homePage: "https://a.example", name: "p")), verb: .initialized,
        object: ActivityObject(id: "https://a.example/xapi/activities/courses/c/l"), context: .init(registration: "r"),
        timestamp: Instant(milliseconds: 0))

    @Test func `equal statements give equal bytes`() throws {
        let first = try Self.full().json()
        for _ in 0..<50 { #expect(try Self.full().json() == first) }
        #expect(try Statement(json: first).json() == first)
        #expect(try Self.full(id: "2").json() != first)
    }

    @Test func `canonical text is as written down`() throws {
        // What the log holds of one event; a change of this text breaks the bytes that are stored already.
        #expect(
            String(decoding: try Self.bare.json(), as: UTF8.self)
                == #"{"actor":{"account":{"homePage":"https://a.example","name":"p"},"objectType":"Agent"},"#
                + #""context":{"platform":"Rumbo","registration":"r"},"id":"1","#
                + #""object":{"id":"https://a.example/xapi/activities/courses/c/l","objectType":"Activity"},"#
                + #""timestamp":"1970-01-01T00:00:00.000Z","#
                + #""verb":{"display":{"en":"initialized"},"id":"http://adlnet.gov/expapi/verbs/initialized"}}"#)
    }

    @Test func `is written as a JSON encoder would`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var generator = Seeded(state: 11)
        var statements = [Self.full(), Self.bare]
        let letters = (0...0x2FF).compactMap(Unicode.Scalar.init) + ["\u{303}", "\u{2028}", "\u{1F9ED}", "\u{10FFFF}"]
        for _ in 0..<300 {
            var statement = Self.full()
            let text = (0..<20).map { _ in String(letters.randomElement(using: &generator)!) }.joined()
            let numbers = [0, 1, -1, 0.1, 1e-7, 1e21, 66.67, .random(in: -1e9...1e9, using: &generator)]
            statement.result = .init(
                score: .init(
                    scaled: .random(in: -1...1, using: &generator), raw: numbers.randomElement(using: &generator),
                    min: Bool.random(using: &generator) ? 0 : nil),
                success: Bool.random(using: &generator) ? true : nil, response: text)
            statement.context.contextActivities?.parent = []
            statement.object.definition?.name = ["pt": text, "es": "", "en": "a"]
            statements.append(statement)
        }
        for statement in statements {
            let (ours, theirs) = (try statement.json(), try encoder.encode(statement))
            #expect(
                ours == theirs, "\(String(decoding: ours, as: UTF8.self))\n\(String(decoding: theirs, as: UTF8.self))")
        }
        var statement = Self.full()
        statement.result = .init(score: .init(scaled: .nan))
        #expect(throws: EncodingError.self) { try statement.json() }
    }

    @Test func `random results survive their JSON`() throws {
        var generator = Seeded(state: 7)
        for _ in 0..<500 {
            var statement = Self.full()
            statement.result = .init(
                score: .init(scaled: Double.random(in: -1...1, using: &generator)),
                success: Bool.random(using: &generator))
            let bytes = try statement.json()
            let back = try Statement(json: bytes)
            #expect(try back == statement && back.json() == bytes)
        }
    }

    @Test func `verbs are equal by id, and have ids of their own`() {
        let verbs: [Verb] = [
            .registered, .initialized, .attempted, .answered, .completed, .passed, .failed, .scored, .submitted,
            .returned, .earned
        ]
        #expect(Set(verbs.map(\.id)).count == verbs.count)
        #expect(Verb(id: Verb.passed.id, display: ["pt": "passou"]) == .passed)
        #expect(Set(verbs + [Verb(id: Verb.passed.id)]).count == verbs.count)
    }

    @Test(arguments: ["", "{}", "[]", #"{"id":"1"}"#]) func `what is no statement is refused`(_ text: String) {
        #expect(throws: (any Error).self) { try Statement(json: Data(text.utf8)) }
    }
}

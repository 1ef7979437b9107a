import Statements

/// Statements by chance, with every part that the specification knows, as JSON trees.
struct RandomStatement {
    var generator: any RandomNumberGenerator

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    mutating func chance(_ percent: Int = 50) -> Bool { number(1...100) <= percent }
    mutating func pick<T>(_ values: [T]) -> T { values[number(0...(values.count - 1))] }

    mutating func object(_ members: [(String, JSONValue)]) -> JSONValue {
        .object(members.shuffled(using: &generator).map { .init($0.0, $0.1) })
    }

    mutating func word() -> String {
        pick(["", "a", "ñandú", "\"quoted\"", "línea\nnueva", "\\", "\u{1F600}", "e\u{301}", "\u{0}", "x y", "/"])
    }

    mutating func uuid() -> JSONValue { .string(StatementID.random().description) }
    mutating func iri() -> JSONValue { .string("https://e.example/\(number(1...30))") }

    mutating func languageMap() -> JSONValue {
        object(["en", "es-UY", "pt-BR", "zh-Hans"].filter { _ in chance() }.map { ($0, .string(word())) })
    }

    mutating func anything(_ depth: Int = 0) -> JSONValue {
        switch number(0...(depth > 4 ? 4 : 6)) {
        case 0: .null
        case 1: .bool(chance())
        case 2: .number(pick(["0", "-0.0", "1e400", "12345678901234567890", "3.14", "1E-7"]))
        case 3, 4: .string(word())
        case 5: .array((0..<number(0...3)).map { _ in anything(depth + 1) })
        default: object((0..<number(0...3)).map { ("k\($0)", anything(depth + 1)) })
        }
    }

    mutating func extensions() -> JSONValue {
        object((0..<number(0...3)).map { ("https://x.example/\($0)", anything()) })
    }

    mutating func agent() -> JSONValue {
        var members: [(String, JSONValue)] = [
            pick([
                ("mbox", .string("mailto:p\(number(1...9))@e.example")),
                ("mbox_sha1sum", .string(String(repeating: "a", count: 39) + "\(number(0...9))")),
                ("openid", .string("https://id.example/\(number(1...9))")),
                (
                    "account",
                    .object([
                        .init("homePage", .string("https://h.example")), .init("name", .string("n\(number(1...9))"))
                    ])
                )
            ])
        ]
        if chance() { members.append(("objectType", .string("Agent"))) }
        if chance() { members.append(("name", .string(word()))) }
        return object(members)
    }

    mutating func group() -> JSONValue {
        object([
            ("objectType", .string("Group")), ("member", .array((0..<number(1...3)).map { _ in agent() }))
        ])
    }

    mutating func activity() -> JSONValue {
        var members: [(String, JSONValue)] = [("id", iri())]
        if chance() { members.append(("objectType", .string("Activity"))) }
        if chance() {
            members.append(
                ("definition", object([("name", languageMap()), ("type", iri()), ("extensions", extensions())])))
        }
        return object(members)
    }

    mutating func statement(inside: Bool = false) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("actor", chance(80) ? agent() : group()),
            ("verb", object([("id", iri()), ("display", languageMap())]))
        ]
        if !inside, chance(10) {
            var sub = statement(inside: true)
            sub["objectType"] = .string("SubStatement")
            members.append(("object", sub))
        } else {
            members.append(("object", activity()))
        }
        if chance() {
            members.append(
                (
                    "result",
                    object([
                        ("score", object([("scaled", .number(pick(["0.5", "1", "-1.00", "0.123456789"])))])),
                        ("duration", .string(pick(["PT1H", "P1DT2.5S", "P3W"]))), ("response", .string(word()))
                    ])
                ))
        }
        if chance() {
            members.append(
                (
                    "context",
                    object([
                        ("registration", uuid()), ("instructor", agent()), ("language", .string("es")),
                        ("contextActivities", object([("parent", .array([activity()])), ("other", activity())])),
                        ("extensions", extensions())
                    ])
                ))
        }
        if chance() { members.append(("timestamp", .string("2026-03-01T1\(number(0...9)):30:00.120Z"))) }
        return object(members)
    }
}

extension Seeded {
    init(_ seed: Int) { self.init(state: UInt64(seed)) }
}

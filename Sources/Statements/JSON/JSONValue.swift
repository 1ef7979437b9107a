/// A JSON value as a tree. Numbers keep the digits that they were written with; names their order.
public indirect enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    public struct Member: Hashable, Sendable {
        public var name: String
        public var value: JSONValue
        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// Members and elements of one tree; each takes some hundred bytes of memory.
    public static let most = 200_000

    /// - Throws: where the bytes are no JSON, with the place, or have more in them than ``most``.
    public init(_ bytes: [UInt8]) throws(StatementFault) {
        var scanner = JSONScanner(bytes, most: Self.most)
        self = try scanner.value()
        try scanner.finish()
    }

    /// Looks through JSON without making a tree of it.
    /// - Throws: where the bytes are no JSON, with the place.
    public static func check(_ bytes: [UInt8]) throws(StatementFault) {
        var scanner = JSONScanner(bytes)
        try scanner.anything()
        try scanner.finish()
    }

    public subscript(name: String) -> JSONValue? {
        get {
            guard case .object(let members) = self else { return nil }
            return members.first { $0.name == name }?.value
        }
        set {
            guard case .object(var members) = self else { return }
            if let place = members.firstIndex(where: { $0.name == name }) {
                if let newValue { members[place].value = newValue } else { members.remove(at: place) }
            } else if let newValue {
                members.append(Member(name, newValue))
            }
            self = .object(members)
        }
    }

    public var text: String? { if case .string(let text) = self { text } else { nil } }
    public var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }
    public var members: [Member]? { if case .object(let members) = self { members } else { nil } }

    /// Without spaces.
    public var bytes: [UInt8] {
        var out: [UInt8] = []
        write(to: &out)
        return out
    }

    func write(to out: inout [UInt8]) {
        switch self {
        case .null: out += "null".utf8
        case .bool(let flag): out += (flag ? "true" : "false").utf8
        case .number(let digits): out += digits.utf8
        case .string(let text): out.appendJSON(text)
        case .array(let elements):
            out.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                element.write(to: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let members):
            out.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                out.appendJSON(member.name)
                out.append(UInt8(ascii: ":"))
                member.value.write(to: &out)
            }
            out.append(UInt8(ascii: "}"))
        }
    }

    /// The same with the names of all objects in order.
    public var sorted: JSONValue {
        switch self {
        case .array(let elements): .array(elements.map(\.sorted))
        case .object(let members):
            .object(members.map { Member($0.name, $0.value.sorted) }.sorted { $0.name < $1.name })
        default: self
        }
    }
}

extension [UInt8] {
    /// Adds `text` as a JSON string; what must be escaped is, and nothing else (RFC 8259 §7).
    public mutating func appendJSON(_ text: String) {
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                append(UInt8(ascii: "\\"))
                append(byte)
            case 0..<0x20:
                self += "\\u00".utf8
                append(byte < 16 ? 0x30 : 0x31)
                let digit = byte & 0xF
                append(digit < 10 ? 0x30 + digit : 0x57 + digit)
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }
}

extension JSONScanner {
    mutating func value() throws(StatementFault) -> JSONValue {
        switch next() {
        case UInt8(ascii: "{"):
            var members: [JSONValue.Member] = []
            var open = try beginObject()
            while let name = try nextMember(&open) { members.append(.init(name, try value())) }
            return .object(members)
        case UInt8(ascii: "["):
            var elements: [JSONValue] = []
            try beginArray()
            while try nextElement(elements.count) { elements.append(try value()) }
            return .array(elements)
        case UInt8(ascii: "\""): return .string(text(try string()))
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool(try boolean())
        case UInt8(ascii: "n"):
            try literal("null")
            return .null
        case UInt8(ascii: "-"), 0x30...0x39: return .number(String(decoding: bytes[try number()], as: UTF8.self))
        default: throw fault(.syntax)
        }
    }
}

extension JSONValue: Encodable {
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .null, .bool, .number, .string:
            var container = encoder.singleValueContainer()
            switch self {
            case .bool(let flag): try container.encode(flag)
            case .string(let text): try container.encode(text)
            case .number(let digits):
                if let number = Int(digits) {
                    try container.encode(number)
                } else {
                    // What no computer's number holds stays as its digits.
                    let number = Double(digits) ?? .infinity
                    if number.isFinite { try container.encode(number) } else { try container.encode(digits) }
                }
            default: try container.encodeNil()
            }
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .object(let members):
            var container = encoder.container(keyedBy: Name.self)
            for member in members { try container.encode(member.value, forKey: Name(stringValue: member.name)) }
        }
    }

    private struct Name: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

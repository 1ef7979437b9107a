/// JSON being written, member after member in the order of the calls; quicker by far than coding by reflection.
struct JSONText {
    private(set) var text = ""
    private var isFirst = true

    /// Writes an object's member; `nil` leaves it out.
    mutating func member(_ name: String, _ value: String?) {
        guard let value else { return }
        begin(name)
        string(value)
    }

    mutating func member(_ name: String, _ value: Bool?) {
        guard let value else { return }
        begin(name)
        text += value ? "true" : "false"
    }

    /// - Throws: `EncodingError` for what is no number in JSON.
    mutating func member(_ name: String, _ value: Double?) throws {
        guard let value else { return }
        guard value.isFinite else {
            throw EncodingError.invalidValue(
                value, .init(codingPath: [], debugDescription: "\(name) is \(value), which JSON cannot say"))
        }
        begin(name)
        var number = value.description
        if number.hasSuffix(".0") { number.removeLast(2) }
        text += number
    }

    mutating func member(_ name: String, _ values: [String: String]?) {
        guard let values else { return }
        object(name) { json in
            for (key, value) in values.sorted(by: { $0.key < $1.key }) { json.member(key, value) }
        }
    }

    mutating func object(_ name: String, _ members: (inout JSONText) throws -> Void) rethrows {
        begin(name)
        try object(members)
    }

    mutating func objects<Element>(
        _ name: String, _ elements: [Element]?, _ members: (inout JSONText, Element) throws -> Void
    ) rethrows {
        guard let elements else { return }
        begin(name)
        text += "["
        for (index, element) in elements.enumerated() {
            if index > 0 { text += "," }
            try object { try members(&$0, element) }
        }
        text += "]"
    }

    mutating func object(_ members: (inout JSONText) throws -> Void) rethrows {
        text += "{"
        isFirst = true
        try members(&self)
        text += "}"
        isFirst = false
    }

    private mutating func begin(_ name: String) {
        if !isFirst { text += "," }
        isFirst = false
        string(name)
        text += ":"
    }

    private mutating func string(_ value: String) {
        text += "\""
        if value.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            text += value
        } else {
            for scalar in value.unicodeScalars { escape(scalar) }
        }
        text += "\""
    }

    /// RFC 8259 §7: what must be escaped, and nothing else.
    private mutating func escape(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\u{8}": text += "\\b"
        case "\u{C}": text += "\\f"
        case "\n": text += "\\n"
        case "\r": text += "\\r"
        case "\t": text += "\\t"
        case "\u{0}"..<"\u{20}":
            let digits = String(scalar.value, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: text.unicodeScalars.append(scalar)
        }
    }
}

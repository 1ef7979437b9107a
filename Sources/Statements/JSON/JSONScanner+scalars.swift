// Strings, numbers and words.
extension JSONScanner {
    /// What stands between the quotes of a string.
    struct Text {
        var range: Range<Int>
        var isEscaped: Bool
    }

    mutating func string() throws(StatementFault) -> Text {
        guard next() == UInt8(ascii: "\"") else { throw fault(.notAString) }
        let start = at + 1
        var place = start
        var isEscaped = false
        while place < end {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\"") {
                at = place + 1
                return Text(range: start..<place, isEscaped: isEscaped)
            }
            if byte == UInt8(ascii: "\\") {
                isEscaped = true
                place = try escape(place)
            } else if byte < 0x20 {
                throw fault(.syntax)
            } else if byte < 0x80 {
                place += 1
            } else {
                place = try character(place)
            }
        }
        throw fault(.syntax)
    }

    /// The place after the escape that begins at `place`.
    private func escape(_ place: Int) throws(StatementFault) -> Int {
        guard place + 1 < end else { throw fault(.syntax) }
        switch bytes[place + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return place + 2
        case UInt8(ascii: "u"):
            guard let unit = unit(place) else { throw fault(.syntax) }
            if (0xD800...0xDBFF).contains(unit) {
                guard place + 7 < end, bytes[place + 6] == UInt8(ascii: "\\"), bytes[place + 7] == UInt8(ascii: "u"),
                    let low = self.unit(place + 6), (0xDC00...0xDFFF).contains(low)
                else { throw fault(.loneSurrogate) }
                return place + 12
            }
            guard !(0xDC00...0xDFFF).contains(unit) else { throw fault(.loneSurrogate) }
            return place + 6
        default: throw fault(.syntax)
        }
    }

    /// The number of the escape `\uXXXX` at `place`.
    func unit(_ place: Int) -> UInt32? {
        guard place + 5 < end else { return nil }
        var unit: UInt32 = 0
        for byte in bytes[(place + 2)..<(place + 6)] {
            guard let digit = Self.hexDigit(byte) else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }

    static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// The place after the character of several bytes at `place` (RFC 3629 §4).
    private func character(_ place: Int) throws(StatementFault) -> Int {
        let first = bytes[place]
        let (more, second): (Int, ClosedRange<UInt8>) =
            switch first {
            case 0xC2...0xDF: (1, 0x80...0xBF)
            case 0xE0: (2, 0xA0...0xBF)
            case 0xED: (2, 0x80...0x9F)
            case 0xE1...0xEF: (2, 0x80...0xBF)
            case 0xF0: (3, 0x90...0xBF)
            case 0xF1...0xF3: (3, 0x80...0xBF)
            case 0xF4: (3, 0x80...0x8F)
            default: (0, 0x80...0xBF)
            }
        guard more > 0, place + more < end, second.contains(bytes[place + 1]) else { throw fault(.notUTF8) }
        for byte in bytes[(place + 1)...(place + more)].dropFirst() where byte & 0xC0 != 0x80 { throw fault(.notUTF8) }
        return place + more + 1
    }

    /// The place and extent of a number, as it is written.
    mutating func number() throws(StatementFault) -> Range<Int> {
        let first = next()
        guard first == UInt8(ascii: "-") || isDigit(at) else { throw fault(.notANumber) }
        let start = at
        if first == UInt8(ascii: "-") { at += 1 }
        guard isDigit(at) else { throw fault(.syntax) }
        if bytes[at] == UInt8(ascii: "0") { at += 1 } else { digits() }
        if at < end, bytes[at] == UInt8(ascii: ".") {
            at += 1
            guard isDigit(at) else { throw fault(.syntax) }
            digits()
        }
        if at < end, bytes[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            if at < end, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
            guard isDigit(at) else { throw fault(.syntax) }
            digits()
        }
        return start..<at
    }

    private func isDigit(_ place: Int) -> Bool { place < end && Self.isDigit(bytes[place]) }
    private mutating func digits() { while isDigit(at) { at += 1 } }

    mutating func boolean() throws(StatementFault) -> Bool {
        switch next() {
        case UInt8(ascii: "t"):
            try literal("true")
            return true
        case UInt8(ascii: "f"):
            try literal("false")
            return false
        default: throw fault(.notABoolean)
        }
    }

    mutating func literal(_ word: StaticString) throws(StatementFault) {
        let fits = word.withUTF8Buffer { at + $0.count <= end && bytes[at..<(at + $0.count)].elementsEqual($0) }
        guard fits else { throw fault(.syntax) }
        at += word.utf8CodeUnitCount
    }

    /// Reads over a value of any kind.
    mutating func anything() throws(StatementFault) {
        switch next() {
        case UInt8(ascii: "{"):
            var members = try beginObject()
            while try nextMember(&members) != nil { try anything() }
        case UInt8(ascii: "["):
            try beginArray()
            var index = 0
            while try nextElement(index) {
                try anything()
                index += 1
            }
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try boolean()
        case UInt8(ascii: "n"): try literal("null")
        case UInt8(ascii: "-"), 0x30...0x39: _ = try number()
        default: throw fault(.syntax)
        }
    }
}

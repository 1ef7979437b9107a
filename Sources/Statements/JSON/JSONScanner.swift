/// JSON (RFC 8259) read once from front to back, with the place of what is read kept for messages, and a copy made without the
/// spaces between tokens.
///
/// A name that an object has twice, lone surrogates, bytes that are no UTF-8 and depths over ``deepest`` are faults: a reader further on
/// might see something else in them.
struct JSONScanner {
    let bytes: [UInt8]
    private(set) var at: Int
    let end: Int
    /// What has been copied, and up to where in ``bytes``.
    private var copy: [UInt8] = []
    private var copied = 0
    private var path: [Step] = []
    /// Names of the objects that are open, the outermost first.
    private var names: [String] = []
    private var depth = 0

    static let deepest = 64

    private enum Step {
        case name(String)
        case index(Int)
    }

    init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) {
        self.bytes = bytes
        at = start
        self.end = end ?? bytes.count
    }

    /// The first byte of the next token; 0 at the end.
    mutating func next() -> UInt8 {
        skipSpace()
        return at < end ? bytes[at] : 0
    }

    private mutating func skipSpace() {
        guard at < end, Self.isSpace(bytes[at]) else { return }
        copyUpToHere()
        while at < end, Self.isSpace(bytes[at]) { at += 1 }
        copied = at
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// At the place that is being read, or at a member below it.
    func fault(_ reason: StatementFault.Reason, at names: String...) -> StatementFault {
        StatementFault(reason, path: names.reduce(pathText) { $0 + ".\($1)" })
    }

    private var pathText: String {
        path.reduce(into: "$") { text, step in
            switch step {
            case .index(let index): text += "[\(index)]"
            case .name(let name):
                if let first = name.utf8.first, !Self.isDigit(first), name.utf8.allSatisfy(Self.isPlain) {
                    text += ".\(name)"
                } else {
                    text += "[\"\(name.prefix(200).replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"]"
                }
            }
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || isDigit(byte) || byte == 0x5F || byte == 0x24
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

// MARK: The copy

extension JSONScanner {
    /// Begins a new copy, at this place.
    mutating func startCopy(reserving capacity: Int) {
        copy = []
        copy.reserveCapacity(capacity)
        copied = at
    }

    mutating func copyUpToHere() {
        if copied < at { copy.append(contentsOf: bytes[copied..<at]) }
        copied = at
    }

    /// Copies up to here, puts `text` behind it, and answers how long the copy is now.
    mutating func copied(_ text: StaticString) -> Int {
        copyUpToHere()
        text.withUTF8Buffer { copy.append(contentsOf: $0) }
        return copy.count
    }

    /// Puts a member's name into the copy; one that needs no escapes.
    mutating func copyName(_ name: String) {
        copyString(name)
        copy.append(UInt8(ascii: ":"))
    }

    /// Puts a string into the copy; one that needs no escapes.
    mutating func copyString(_ text: String) {
        copy.append(UInt8(ascii: "\""))
        copy.append(contentsOf: text.utf8)
        copy.append(UInt8(ascii: "\""))
    }

    /// Leaves everything since the copy was `count` long out of it.
    mutating func dropCopy(to count: Int) {
        copy.removeLast(copy.count - count)
        copied = at
    }

    mutating func takeCopy() -> [UInt8] {
        defer { copy = [] }
        return copy
    }
}

// MARK: Objects and arrays

extension JSONScanner {
    /// An object being read: names in the order in which they come.
    struct Members {
        fileprivate var base: Int
        fileprivate var isFirst = true
        /// Beyond a few names, looking through them one after the other would take long.
        fileprivate var many: Set<String>?
    }

    mutating func beginObject() throws(StatementFault) -> Members {
        guard next() == UInt8(ascii: "{") else { throw fault(.notAnObject) }
        at += 1
        try descend()
        return Members(base: names.count)
    }

    /// The name of the next member, its value to be read next; `nil` when the object ends.
    mutating func nextMember(_ members: inout Members) throws(StatementFault) -> String? {
        if !members.isFirst { path.removeLast() }
        let byte = next()
        if byte == UInt8(ascii: "}") {
            at += 1
            depth -= 1
            names.removeLast(names.count - members.base)
            return nil
        }
        if !members.isFirst {
            guard byte == UInt8(ascii: ",") else { throw fault(.syntax) }
            at += 1
            guard next() == UInt8(ascii: "\"") else { throw fault(.syntax) }
        }
        members.isFirst = false
        guard next() == UInt8(ascii: "\"") else { throw fault(.syntax) }
        let name = text(try string())
        path.append(.name(name))
        try note(name, &members)
        guard next() == UInt8(ascii: ":") else { throw fault(.syntax) }
        at += 1
        skipSpace()
        return name
    }

    private mutating func note(_ name: String, _ members: inout Members) throws(StatementFault) {
        let known = names.count - members.base
        if members.many == nil, known >= 24 { members.many = Set(names[members.base...]) }
        let isNew = members.many?.insert(name).inserted ?? !names[members.base...].contains(name)
        guard isNew else { throw fault(.duplicateName) }
        if members.many == nil { names.append(name) }
    }

    mutating func beginArray() throws(StatementFault) {
        guard next() == UInt8(ascii: "[") else { throw fault(.notAnArray) }
        at += 1
        try descend()
    }

    /// Whether another element comes, to be read next.
    /// - Parameter index: which; counted by the caller.
    mutating func nextElement(_ index: Int) throws(StatementFault) -> Bool {
        if index > 0 { path.removeLast() }
        let byte = next()
        if byte == UInt8(ascii: "]") {
            at += 1
            depth -= 1
            return false
        }
        if index > 0 {
            guard byte == UInt8(ascii: ",") else { throw fault(.syntax) }
            at += 1
            guard next() != UInt8(ascii: "]") else { throw fault(.syntax) }
        }
        path.append(.index(index))
        skipSpace()
        return true
    }

    private mutating func descend() throws(StatementFault) {
        depth += 1
        guard depth <= Self.deepest else { throw fault(.tooDeep) }
    }

    /// - Throws: where something follows what was read.
    mutating func finish() throws(StatementFault) {
        _ = next()
        guard at == end else { throw fault(.syntax) }
    }
}

// MARK: Scalars

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
    private func unit(_ place: Int) -> UInt32? {
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

// MARK: What a string says

extension JSONScanner {
    func text(_ text: Text) -> String {
        text.isEscaped
            ? String(decoding: unescaped(text.range), as: UTF8.self)
            : String(decoding: bytes[text.range], as: UTF8.self)
    }

    /// The bytes that the string stands for.
    func utf8(_ text: Text) -> ArraySlice<UInt8> {
        text.isEscaped ? unescaped(text.range)[...] : bytes[text.range]
    }

    private func unescaped(_ range: Range<Int>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        var place = range.lowerBound
        while place < range.upperBound {
            guard bytes[place] == UInt8(ascii: "\\") else {
                out.append(bytes[place])
                place += 1
                continue
            }
            switch bytes[place + 1] {
            case UInt8(ascii: "b"): out.append(0x08)
            case UInt8(ascii: "f"): out.append(0x0C)
            case UInt8(ascii: "n"): out.append(0x0A)
            case UInt8(ascii: "r"): out.append(0x0D)
            case UInt8(ascii: "t"): out.append(0x09)
            case UInt8(ascii: "u"):
                var unit = unit(place) ?? 0xFFFD
                if (0xD800...0xDBFF).contains(unit) {
                    unit = 0x10000 + (unit - 0xD800) << 10 + ((self.unit(place + 6) ?? 0xDC00) - 0xDC00)
                    place += 6
                }
                out.append(contentsOf: String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
                place += 4
            default: out.append(bytes[place + 1])
            }
            place += 2
        }
        return out
    }
}

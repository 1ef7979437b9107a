/// JSON (RFC 8259) read once from front to back, with the place of what is read kept for messages, and a copy made without the
/// spaces between tokens.
///
/// A name that an object has twice, lone surrogates, bytes that are no UTF-8 and depths over ``deepest`` are faults: a reader further on
/// might see something else in them.
struct JSONScanner {
    let bytes: [UInt8]
    var at: Int
    let end: Int
    /// What has been copied, and up to where in ``bytes``.
    private var copy: [UInt8] = []
    private var copied = 0
    private var path: [Step] = []
    /// Names of the objects that are open, the outermost first.
    private var names: [String] = []
    private var depth = 0
    /// Members and elements that may still come.
    var allowance: Int

    static let deepest = 64

    private enum Step {
        case name(String)
        case index(Int)
    }

    /// - Parameter most: members and elements that the text may have in all.
    init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil, most: Int = .max) {
        self.bytes = bytes
        at = start
        self.end = end ?? bytes.count
        allowance = most
    }

    private mutating func countOne() throws(StatementFault) {
        guard allowance > 0 else { throw fault(.tooManyValues) }
        allowance -= 1
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

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
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
        try countOne()
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
        try countOne()
        skipSpace()
        return true
    }

    /// One level deeper; also where a level is put in that the text does not have.
    mutating func descend() throws(StatementFault) {
        depth += 1
        guard depth <= Self.deepest else { throw fault(.tooDeep) }
    }

    mutating func ascend() { depth -= 1 }

    /// - Throws: where something follows what was read.
    mutating func finish() throws(StatementFault) {
        _ = next()
        guard at == end else { throw fault(.syntax) }
    }
}

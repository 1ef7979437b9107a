/// One look over a YAML text before it is composed: finds what the format refuses, and takes it out, so that
/// composing never expands an alias and reading can go on after a repeated key.
///
/// It knows only as much YAML as it takes to tell a marker from the same sign inside a text.
struct YAMLScan {
    enum Finding: Hashable {
        case anchor, alias, tag
        /// The key, and the line it first stood on.
        case repeated(String, Int)
        case tooDeep
    }

    private(set) var findings: [(line: Int, finding: Finding)] = []
    /// The text with markers blanked and repeated keys renamed; the same number of lines.
    var patched: String { String(decoding: bytes, as: UTF8.self) }

    /// How deep lists and maps may lie in one another.
    static let depthLimit = 32

    private struct Level {
        var column: Int
        var flow: Bool
        var sequence: Bool
        var keys: [String: Int] = [:]
    }

    private var bytes: [UInt8]
    private var at = 0
    private var line = 1
    private var lineStart = 0
    private var levels: [Level] = []
    private var renames: [(at: Int, suffix: String)] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        while at < bytes.count, !reachedTooDeep { scanToken() }
        for rename in renames.sorted(by: { $0.at > $1.at }) {
            bytes.insert(contentsOf: Array(rename.suffix.utf8), at: rename.at)
        }
    }

    private var reachedTooDeep: Bool {
        if case .tooDeep? = findings.last?.finding { true } else { false }
    }
    private var inFlow: Bool { levels.last?.flow ?? false }
    private var column: Int { at - lineStart }

    private func byte(_ offset: Int = 0) -> UInt8? { at + offset < bytes.count ? bytes[at + offset] : nil }

    private static func isBlank(_ byte: UInt8?) -> Bool {
        byte == nil || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
    }

    private mutating func advance() {
        if bytes[at] == UInt8(ascii: "\n") {
            line += 1
            lineStart = at + 1
        }
        at += 1
    }

    private mutating func push(_ level: Level) {
        levels.append(level)
        if levels.count > Self.depthLimit { findings.append((line, .tooDeep)) }
    }
}

// MARK: Tokens

extension YAMLScan {
    private mutating func scanToken() {
        guard let first = byte() else { return }
        switch first {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"): advance()
        case UInt8(ascii: "#"): skipLine()
        case _ where column == 0 && startsDocument: skipLine()
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            push(Level(column: column, flow: true, sequence: first == UInt8(ascii: "[")))
            advance()
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            if inFlow { levels.removeLast() }
            advance()
        case UInt8(ascii: ","), UInt8(ascii: ":"): advance()
        case UInt8(ascii: "-") where Self.isBlank(byte(1)) && !inFlow:
            openEntry()
            advance()
        case UInt8(ascii: "?") where Self.isBlank(byte(1)): advance()
        case UInt8(ascii: "&"): blankMarker(.anchor)
        case UInt8(ascii: "*"): blankMarker(.alias)
        case UInt8(ascii: "!"): blankMarker(.tag)
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            if inFlow { advance() } else { skipBlock() }
        default: scanScalar()
        }
    }

    private mutating func skipLine() {
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
    }

    /// `---` or `...`.
    private var startsDocument: Bool {
        guard let first = byte(), first == UInt8(ascii: "-") || first == UInt8(ascii: ".") else { return false }
        return byte(1) == first && byte(2) == first && Self.isBlank(byte(3))
    }

    /// `- `: an entry of a list in block style.
    private mutating func openEntry() {
        while let top = levels.last, !top.flow, top.column > column { levels.removeLast() }
        if let top = levels.last, !top.flow, top.column == column, top.sequence { return }
        push(Level(column: column, flow: false, sequence: true))
    }

    /// A marker with its name becomes spaces; an alias an empty text.
    private mutating func blankMarker(_ kind: Finding) {
        findings.append((line, kind))
        let start = at
        while let next = byte(), !Self.isBlank(next), !(inFlow && Self.endsFlow(next)) { at += 1 }
        for index in start..<at { bytes[index] = UInt8(ascii: " ") }
        if kind == .alias, at - start >= 2 {
            bytes[start] = UInt8(ascii: "\"")
            bytes[start + 1] = UInt8(ascii: "\"")
        }
    }

    private static func endsFlow(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "[")
            || byte == UInt8(ascii: "{")
    }

    /// `|` or `>`: all lines indented deeper than the level it belongs to.
    private mutating func skipBlock() {
        let parent = levels.last?.column ?? -1
        skipLine()
        while at < bytes.count {
            let newline = at
            var next = at + 1
            while next < bytes.count, bytes[next] == UInt8(ascii: " ") { next += 1 }
            let indent = next - newline - 1
            if next < bytes.count, bytes[next] != UInt8(ascii: "\n"), indent <= parent { return }
            if next >= bytes.count {
                at = bytes.count
                return
            }
            advance()
            skipLine()
        }
    }

    /// A quoted or plain text; when a colon follows, it was a key.
    private mutating func scanScalar() {
        let start = at
        let startLine = line
        let startColumn = column
        if let quote = byte(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            skipQuoted(quote)
        } else {
            skipPlain()
        }
        let end = at
        var ahead = at
        while ahead < bytes.count, bytes[ahead] == UInt8(ascii: " ") { ahead += 1 }
        guard ahead < bytes.count, bytes[ahead] == UInt8(ascii: ":"), line == startLine,
            Self.isBlank(ahead + 1 < bytes.count ? bytes[ahead + 1] : nil) || inFlow
        else {
            if !inFlow, line == startLine { skipContinuation(isQuoted: end > start && Self.isQuote(bytes[start])) }
            return
        }
        at = ahead + 1
        note(key: start..<end, line: startLine, column: startColumn)
    }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

    private mutating func skipQuoted(_ quote: UInt8) {
        advance()
        while let next = byte() {
            if next == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                advance()
                if at < bytes.count { advance() }
            } else if next == quote {
                advance()
                if quote == UInt8(ascii: "'"), byte() == quote { advance() } else { return }
            } else {
                advance()
            }
        }
    }

    private mutating func skipPlain() {
        while let next = byte(), inFlow || next != UInt8(ascii: "\n") {
            if next == UInt8(ascii: ":"), Self.isBlank(byte(1)) || (inFlow && byte(1).map(Self.endsFlow) == true) {
                break
            }
            if next == UInt8(ascii: "#"), at > 0, Self.isBlank(bytes[at - 1]) { break }
            if inFlow, Self.endsFlow(next) { break }
            advance()
        }
        while at > lineStart, bytes[at - 1] == UInt8(ascii: " ") { at -= 1 }
    }

    /// The further lines of a plain text, indented deeper than the level it belongs to.
    private mutating func skipContinuation(isQuoted: Bool) {
        guard !isQuoted, byte() == UInt8(ascii: "\n") else { return }
        let parent = levels.last?.column ?? -1
        while byte() == UInt8(ascii: "\n") {
            var next = at + 1
            while next < bytes.count, bytes[next] == UInt8(ascii: " ") { next += 1 }
            let isBlankLine = next >= bytes.count || bytes[next] == UInt8(ascii: "\n")
            if !isBlankLine, next - at - 1 <= parent || bytes[next] == UInt8(ascii: "#") { return }
            advance()
            skipLine()
        }
    }

    private mutating func note(key range: Range<Int>, line: Int, column: Int) {
        if !inFlow {
            while let top = levels.last, !top.flow, top.column > column || (top.column == column && top.sequence) {
                levels.removeLast()
            }
            if levels.last?.column != column { push(Level(column: column, flow: false, sequence: false)) }
        }
        guard !levels.isEmpty, !levels[levels.count - 1].sequence else { return }
        var name = String(decoding: bytes[range], as: UTF8.self)
        let isQuoted = Self.isQuote(bytes[range.lowerBound]) && range.count >= 2
        if isQuoted { name = String(name.dropFirst().dropLast()) }
        if let first = levels[levels.count - 1].keys[name] {
            findings.append((line, .repeated(name, first)))
            renames.append((isQuoted ? range.upperBound - 1 : range.upperBound, "\(YAMLScan.mark)\(range.lowerBound)"))
        } else {
            levels[levels.count - 1].keys[name] = line
        }
    }

    /// Stands in the name of a key that was repeated; no author can type it unnoticed.
    static let mark: Character = "\u{F0000}"
}

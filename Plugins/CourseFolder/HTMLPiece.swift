/// A stretch of an HTML text: a tag, or what lies between tags. Values stay as escaped as they stood.
enum HTMLPiece {
    case text(String)
    case tag(HTMLTag)

    /// Splits HTML as the Markdown library writes it. What is no well-formed tag stays text; nothing is lost.
    static func split(_ html: String) -> [HTMLPiece] {
        let bytes = Array(html.utf8)
        var pieces: [HTMLPiece] = []
        var start = 0
        var at = 0
        while at < bytes.count {
            guard bytes[at] == UInt8(ascii: "<"), let (tag, end) = HTMLTag.read(bytes, at) else {
                at += 1
                continue
            }
            if start < at { pieces.append(.text(String(decoding: bytes[start..<at], as: UTF8.self))) }
            pieces.append(.tag(tag))
            at = end
            start = end
        }
        if start < bytes.count { pieces.append(.text(String(decoding: bytes[start...], as: UTF8.self))) }
        return pieces
    }

    /// How many line ends it holds.
    var newlines: Int { source.utf8.count { $0 == 0x0A } }

    var source: String {
        switch self {
        case .text(let text): text
        case .tag(let tag): tag.source
        }
    }

    func isTag(_ name: String, closing: Bool = false) -> Bool {
        if case .tag(let tag) = self { tag.name == name && tag.closing == closing } else { false }
    }

    var isBlank: Bool {
        if case .text(let text) = self { text.allSatisfy(\.isWhitespace) } else { false }
    }
}

struct HTMLTag {
    /// Lower case.
    var name: String
    var closing: Bool
    var attributes: [(name: String, value: String)]
    /// As it stood.
    var source: String

    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// The tag that begins with the `<` at `start`, and where it ends.
    static func read(_ bytes: [UInt8], _ start: Int) -> (HTMLTag, end: Int)? {
        var at = start + 1
        let closing = at < bytes.count && bytes[at] == UInt8(ascii: "/")
        if closing { at += 1 }
        guard at < bytes.count, isLetter(bytes[at]) else { return nil }
        let name = word(bytes, &at)
        var attributes: [(name: String, value: String)] = []
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
            if isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "/") {
                at += 1
                continue
            }
            let attribute = word(bytes, &at)
            guard !attribute.isEmpty else { return nil }
            attributes.append((attribute, value(bytes, &at)))
        }
        guard at < bytes.count else { return nil }
        let source = String(decoding: bytes[start...at], as: UTF8.self)
        return (HTMLTag(name: name, closing: closing, attributes: attributes, source: source), at + 1)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func word(_ bytes: [UInt8], _ at: inout Int) -> String {
        let start = at
        while at < bytes.count, !isSpace(bytes[at]), !"=/><\"'".utf8.contains(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
    }

    /// The value after `=`, if there is one.
    private static func value(_ bytes: [UInt8], _ at: inout Int) -> String {
        while at < bytes.count, isSpace(bytes[at]) { at += 1 }
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return "" }
        at += 1
        while at < bytes.count, isSpace(bytes[at]) { at += 1 }
        guard at < bytes.count else { return "" }
        let quote = bytes[at]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { at += 1 }
        let start = at
        while at < bytes.count {
            if isQuoted ? bytes[at] == quote : isSpace(bytes[at]) || bytes[at] == UInt8(ascii: ">") { break }
            at += 1
        }
        let value = String(decoding: bytes[start..<at], as: UTF8.self)
        if isQuoted, at < bytes.count { at += 1 }
        return isQuoted && quote == UInt8(ascii: "'") ? value.replacing("\"", with: "&quot;") : value
    }
}

extension String {
    /// With `& < > "` written so that HTML shows them.
    var escapedForHTML: String {
        guard utf8.contains(where: { "&<>\"".utf8.contains($0) }) else { return self }
        return replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    /// The text of an HTML fragment, without tags and the five common entities.
    var plainText: String {
        HTMLPiece.split(self).map { piece in if case .text(let text) = piece { text } else { "" } }.joined()
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}

import Packaging

/// A part of a lesson's body that a remark can point to: a heading, a paragraph, a list, a table, a box, a picture.
public struct LessonBlock: Hashable, Sendable {
    /// A heading's own anchor, or how many parts after the last heading it stands: `idea`, `idea.2`; `0.1` before any heading.
    public var id: String
    public var html: String
    /// What a reader sees of it, on one line.
    public var text: String
    public var isHeading: Bool
    /// The text of the heading that it stands under.
    public var heading: String?
}

extension LessonText {
    private static let void: Set<Substring> = ["area", "br", "col", "hr", "img", "source", "track", "wbr"]

    /// The parts of a body, in its order; together they are the whole body.
    ///
    /// - Parameter html: sanitised, so that its elements are balanced.
    /// - Throws: `PackageError` where the body cannot be read.
    public static func blocks(of html: String) throws -> [LessonBlock] {
        let sanitizer = HTMLSanitizer()
        var blocks: [LessonBlock] = []
        var (anchor, heading, count) = ("0", String?.none, 0)
        for piece in pieces(of: html) {
            let piece = String(piece)
            let text = try sanitizer.plainText(piece).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard !piece.allSatisfy(\.isWhitespace) else { continue }
            let opening = piece.drop { $0 != "<" }.prefix { $0 != ">" }
            if opening.hasPrefix("<h"), let own = opening.firstMatch(of: /\sid="([a-z][a-z0-9\-]*)"/)?.output.1 {
                (anchor, heading, count) = (String(own), text, 0)
                blocks.append(LessonBlock(id: anchor, html: piece, text: text, isHeading: true, heading: nil))
            } else {
                count += 1
                blocks.append(
                    LessonBlock(
                        id: "\(anchor).\(count)", html: piece, text: text, isHeading: false, heading: heading))
            }
        }
        return blocks
    }

    /// The outermost elements, each with the text before it.
    private static func pieces(of html: String) -> [Substring] {
        var pieces: [Substring] = []
        var start = html.startIndex
        var index = start
        var depth = 0
        while let open = html[index...].firstIndex(of: "<"), let close = html[open...].firstIndex(of: ">") {
            let tag = html[html.index(after: open)..<close]
            index = html.index(after: close)
            if tag.hasPrefix("/") {
                depth -= 1
            } else if !tag.hasSuffix("/"), !void.contains(tag.prefix { $0.isLetter || $0.isNumber }) {
                depth += 1
            }
            if depth <= 0 {
                pieces.append(html[start..<index])
                (start, depth) = (index, 0)
            }
        }
        if start < html.endIndex { pieces.append(html[start...]) }
        return pieces
    }
}

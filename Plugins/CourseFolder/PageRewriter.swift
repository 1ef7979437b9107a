import CourseKit
import Foundation
import Learning
import Packaging

/// Goes once over the HTML that Markdown gave, and puts in what the format adds to Markdown.
struct PageRewriter {
    private let text: RichText
    private(set) var page = RichText.Page()
    /// For each line of the page's HTML, the line of the Markdown.
    private(set) var lines: [Int] = [1]
    /// Links to a heading of the same page, checked when all are known.
    private(set) var links: [(anchor: String, place: Place)] = []
    private var pieces: [HTMLPiece] = []
    /// For each piece, the line of the Markdown that it begins on.
    private var pieceLines: [Int] = []
    private var at = 0
    /// What closes each open quotation.
    private var quotations: [String] = []
    /// Whether a heading came before: boxes stand under it, or else beside the headings of the page.
    private var hasHeading = false

    init(_ text: RichText) { self.text = text }

    private var log: ProblemLog { text.module.log }

    /// Where the piece at hand stands.
    private var place: Place { text.place(line) }
    private var line: Int { pieceLines.indices.contains(at) ? pieceLines[at] : pieceLines.last ?? 1 }

    mutating func rewrite(_ rendered: Markdown.Rendered) {
        pieces = HTMLPiece.split(rendered.html)
        var htmlLine = 0
        for piece in pieces {
            pieceLines.append(rendered.lines.indices.contains(htmlLine) ? rendered.lines[htmlLine] : 1)
            htmlLine += piece.newlines
        }
        lines = [pieceLines.first ?? 1]
        at = 0
        while at < pieces.count { step() }
    }

    private mutating func emit(_ html: String) {
        page.html += html
        for _ in 0..<html.utf8.count(where: { $0 == 0x0A }) { lines.append(line) }
        lines[lines.count - 1] = line
    }

    private mutating func step() {
        guard case .tag(let tag) = pieces[at] else { return pass() }
        switch (tag.name, tag.closing) {
        case ("blockquote", false): openQuotation()
        case ("blockquote", true):
            emit(quotations.popLast() ?? tag.source)
            at += 1
        case ("h1", false), ("h2", false), ("h3", false), ("h4", false), ("h5", false), ("h6", false): heading(tag)
        case ("p", false) where figureAhead != nil: figure()
        case ("img", false):
            emit(media(tag, inFigure: false))
            at += 1
        case ("a", false):
            emit(link(tag))
            at += 1
        default: pass()
        }
    }

    /// The piece as it is. A text that runs over several lines gives each of them its own.
    private mutating func pass() {
        let first = line
        page.html += pieces[at].source
        for offset in 0..<pieces[at].newlines { lines.append(first + offset + 1) }
        at += 1
    }

    private func piece(_ index: Int) -> HTMLPiece? { pieces.indices.contains(index) ? pieces[index] : nil }
}

// MARK: Boxes

extension PageRewriter {
    private mutating func openQuotation() {
        var first = at + 1
        if piece(first)?.isBlank == true { first += 1 }
        guard piece(first)?.isTag("p") == true, case .text(let opening)? = piece(first + 1),
            let marker = opening.prefixMatch(of: /\[!([^\]\s]*)\][ \t]*/)
        else {
            quotations.append("</blockquote>")
            return pass()
        }
        let kind = String(marker.output.1)
        if !Catalogue.boxes.contains(kind) {
            log.add(.unknownBox(kind, nearest: nearestWord(to: kind, in: Catalogue.boxes), place))
        }
        quotations.append("</aside>")
        pieces[first + 1] = .text(String(opening[marker.range.upperBound...]))
        at = first + 1
        let title = boxTitle()
        let heading = title.isEmpty ? Catalogue.boxTitle(kind, in: text.language) : title
        let level = hasHeading ? "h3" : "h2"
        emit("<aside data-kind=\"\(kind.escapedForHTML)\"><\(level)>\(heading)</\(level)>\n")
        if piece(at)?.isTag("p", closing: true) == true { at += 1 } else { emit("<p>") }
    }

    /// The rest of the marker's line, as text.
    private mutating func boxTitle() -> String {
        var title = ""
        while let next = piece(at), !next.isTag("p", closing: true) {
            if case .text(let text) = next {
                if let newline = text.firstIndex(of: "\n") {
                    title += text[..<newline]
                    pieces[at] = .text(String(text[text.index(after: newline)...]))
                    break
                }
                title += text
            }
            at += 1
        }
        return title.trimmingCharacters(in: .whitespaces)
    }
}

// MARK: Headings

extension PageRewriter {
    private mutating func heading(_ tag: HTMLTag) {
        let place = place
        var inner = ""
        at += 1
        while let next = piece(at), !next.isTag(tag.name, closing: true) {
            inner += next.source
            at += 1
        }
        var id: String?
        if case (let title, let name?) = ShortQuiz.named(inner) {
            inner = title
            if page.ids.contains(name) { log.add(.repeatedAnchor(name, place)) }
            if Identifier<RichText.Page>(name).isWellFormed, name.first?.isLetter == true {
                id = name
            } else {
                log.add(.badAnchor(name, place))
            }
            page.written.append(name)
        }
        let title = inner.plainText
        if title.allSatisfy(\.isWhitespace) { log.add(.emptyHeading(place)) }
        if tag.name == "h1", !text.isValue { log.add(.topHeading(place)) }
        hasHeading = true
        let made = id ?? unusedName(Self.anchor(title), taken: page.ids)
        page.ids.insert(made)
        emit("<\(tag.name) id=\"\(made)\"\(foreign(tag, except: ["id"]))>\(inner)</\(tag.name)>")
        at += 1
    }
}

extension PageRewriter {
    /// An anchor made of a heading's text; it begins with a letter.
    private static func anchor(_ title: String) -> String {
        let slug = slug(title)
        return slug.first?.isLetter == true ? slug : slug.isEmpty ? "s" : "s-" + slug
    }
}

// MARK: Pictures, sound, film, links

extension PageRewriter {
    /// The picture, when the paragraph that begins here holds one and nothing else.
    private var figureAhead: HTMLTag? {
        guard case .tag(let tag)? = piece(at + 1), tag.name == "img", !tag.closing,
            piece(at + 2)?.isTag("p", closing: true) == true
        else { return nil }
        return tag
    }

    private mutating func figure() {
        guard let tag = figureAhead else { return }
        let caption = tag.value("title").map { $0.isEmpty ? "" : "<figcaption>\($0)</figcaption>" } ?? ""
        emit("<figure>\(media(tag, inFigure: true))\(caption)</figure>")
        at += 3
    }

    private mutating func media(_ tag: HTMLTag, inFigure: Bool) -> String {
        let source = (tag.value("src") ?? "").removingPercentEncoding ?? ""
        let place = place
        let alternative = tag.value("alt") ?? ""
        if alternative.allSatisfy(\.isWhitespace) { log.add(.noAlternative(source, place)) }
        guard let medium = text.module.use(source, for: text.language, place) else { return "" }
        switch medium.kind {
        case .audio: return "<audio controls preload=\"none\" src=\"\(medium.path)\" title=\"\(alternative)\"></audio>"
        case .video:
            return "<video controls preload=\"none\" src=\"\(medium.path)\" title=\"\(alternative)\">"
                + text.module.tracks(of: medium, for: text.language, place) + "</video>"
        case .picture:
            var attributes = "src=\"\(medium.path)\" alt=\"\(alternative)\""
            if let size = medium.size { attributes += " width=\"\(size.width)\" height=\"\(size.height)\"" }
            if !inFigure, let title = tag.value("title") { attributes += " title=\"\(title)\"" }
            page.pictures.insert(medium.path)
            return "<img \(attributes)\(foreign(tag, except: ["src", "alt", "title", "width", "height"]))>"
        case .captions, .file:
            log.add(.notAPicture(source, place))
            return ""
        }
    }

    /// Attributes that Markdown does not write: kept, so that the sanitiser judges and reports them.
    private func foreign(_ tag: HTMLTag, except own: [String]) -> String {
        tag.attributes.filter { !own.contains($0.name) }
            .map { " \($0.name)=\"\($0.value)\"" }.joined()
    }

    /// Whether an address says how to get there, as `https:` does.
    private static func hasScheme(_ address: String) -> Bool {
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return !address[..<colon].isEmpty
            && address[..<colon].utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "+.-".utf8.contains(byte)
            }
    }

    private mutating func link(_ tag: HTMLTag) -> String {
        guard let written = tag.value("href") else { return tag.source }
        let target = written.removingPercentEncoding ?? written
        if target.hasPrefix("#") {
            links.append((String(target.dropFirst()), place))
        } else if target.hasPrefix("../") {
            if let medium = text.module.use(target, for: text.language, place) {
                return tag.source.replacing(written, with: medium.path, maxReplacements: 1)
            }
        } else if !Self.hasScheme(target) {
            log.add(.relativeLink(target, place))
        }
        return tag.source
    }
}

import CourseKit
import Foundation
import Learning
import Packaging
import People

/// Turns the Markdown of one place into sanitised HTML: boxes, headings with ids, figures, media, links.
struct RichText {
    let module: ModuleReading
    let file: String
    /// Line of the file that the Markdown begins on.
    let line: Int
    let language: Language
    /// Whether every problem is at ``line``, because the text is a value in YAML.
    var isValue = false

    init(_ module: ModuleReading, file: String, line: Int, language: Language, isValue: Bool = false) {
        self.module = module
        self.file = file
        self.line = line
        self.language = language
        self.isValue = isValue
    }

    struct Page {
        var html = ""
        /// Ids of headings written as `{#id}`, in order.
        var written: [String] = []
        /// All ids of headings.
        var ids: Set<String> = []
        /// Paths of the pictures it shows.
        var pictures: Set<String> = []
    }

    /// A whole text with headings, boxes and figures.
    func page(_ markdown: String) -> Page {
        let rendered = Markdown.render(markdown)
        if rendered.isTooComplex { module.log.add(.tooTangled(Place(file, line))) }
        var rewriter = PageRewriter(self)
        rewriter.rewrite(rendered)
        var page = rewriter.page
        for (anchor, place) in rewriter.links where !page.ids.contains(anchor) {
            module.log.add(.noSuchAnchor(anchor, nearest: nearestWord(to: anchor, in: page.ids), place))
        }
        page.html = sanitised(page.html, rewriter.lines)
        return page
    }

    /// The place of a line of the Markdown.
    func place(_ markdownLine: Int) -> Place { Place(file, isValue ? line : line + markdownLine - 1) }

    /// A short text of an item: `{…}` and `[[gap]]` pass through untouched by Markdown.
    func fragment(_ markdown: String) -> String {
        let (safe, holes) = Self.hidePlaceholders(markdown)
        let html = page(safe).html.trimmingCharacters(in: .whitespacesAndNewlines)
        return Self.showPlaceholders(html, holes)
    }

    /// Sanitises, and logs at the line of the Markdown what was dropped.
    private func sanitised(_ html: String, _ lines: [Int]) -> String {
        do {
            let result = try Self.sanitizer.sanitize(html, lines: lines)
            // Top headings, repeated anchors and unknown boxes were logged as such.
            for dropped in result.dropped
            where dropped.element != "h1" && dropped.attribute != "id" && dropped.attribute != "data-kind" {
                module.log.add(.dropped(dropped, place(dropped.line)))
            }
            return result.html
        } catch {
            module.log.add(Problem(error, Place(file, line)))
            return ""
        }
    }

    private static let sanitizer = HTMLSanitizer()
}

// MARK: Placeholders

extension RichText {
    private static let open: Character = "\u{E000}", close: Character = "\u{E001}"

    static func hidePlaceholders(_ text: String) -> (String, [String]) {
        guard text.contains("{") || text.contains("[[") else { return (text, []) }
        var holes: [String] = []
        let hidden = text.replacing(/\{[^{}\n]*\}|\[\[[^\[\]\n]*\]\]/) { match in
            holes.append(String(match.output))
            return "\(open)\(holes.count - 1)\(close)"
        }
        return (hidden, holes)
    }

    static func showPlaceholders(_ html: String, _ holes: [String]) -> String {
        guard !holes.isEmpty else { return html }
        return html.replacing(/\u{E000}(\d+)\u{E001}/) { match in
            guard let index = Int(match.output.1), holes.indices.contains(index) else { return "" }
            return holes[index].escapedForHTML
        }
    }
}

import Foundation
import Packaging
import Yams

extension CourseFolder {
    /// What `rumbo check --fix` writes: the new text of every file in which items, options, entries, pairs or criteria
    /// lack their `id`. Nothing else of a file changes; a second time there is nothing to do.
    ///
    /// Ids are made from the texts, so that the same folder gives the same ids. Files that cannot be read stay as they
    /// are.
    public static func fix(_ contents: PackageContents) -> [String: String] {
        var changed: [String: String] = [:]
        var short: [String: [String: String]] = [:]
        for path in contents.paths {
            guard path.hasPrefix("quizzes/") || path.hasPrefix("banks/") || path.hasPrefix("rubrics/"),
                let data = try? contents.data(at: path), data.count <= SourceText.limit,
                let text = String(validating: data, as: UTF8.self)
            else { continue }
            if path.hasSuffix(".yaml") {
                let fixed = YAMLMissingIDs(text).fixed()
                if fixed != text { changed[path] = fixed }
            } else if path.hasPrefix("quizzes/"), path.hasSuffix(".md") {
                let stem = ((path as NSString).deletingPathExtension as NSString).deletingPathExtension
                short[stem, default: [:]][path] = text
            }
        }
        for versions in short.values { changed.merge(ShortQuizMissingIDs(versions).fixed()) { $1 } }
        return changed
    }
}

/// Adds ids to the YAML of a quiz, a bank or a rubric, at the line and column where each map begins.
struct YAMLMissingIDs {
    private struct Insertion {
        var line: Int
        var column: Int
        var id: String
    }

    private let text: String
    private var insertions: [Insertion] = []

    init(_ text: String) {
        self.text = text
        let unmarked = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        let plain = unmarked.replacing("\r\n", with: "\n")
        let scan = YAMLScan(plain)
        // What cannot be read is left to `rumbo check` to name.
        guard scan.findings.isEmpty, let root = try? Yams.compose(yaml: plain, .basic, .default, .utf8) else { return }
        name(root["items"], by: ["prompt"]) { item, insert in
            var taken = Set<String>()
            for key in ["options", "pairs", "extra", "entries"] {
                insert(item[key], key == "pairs" ? ["left"] : ["text"], &taken)
            }
            for gap in item["gaps"]?.sequence ?? [] {
                var taken = Set<String>()
                insert(gap["options"], ["text"], &taken)
            }
        }
        name(root["criteria"], by: ["title"]) { _, _ in }
    }

    private typealias Insert = (Node?, [String], inout Set<String>) -> Void

    private mutating func name(_ list: Node?, by keys: [String], inside: (Node, Insert) -> Void) {
        var found: [Insertion] = []
        func insert(_ list: Node?, _ keys: [String], _ taken: inout Set<String>) {
            let nodes = list?.sequence.map(Array.init) ?? []
            taken.formUnion(nodes.compactMap { $0["id"]?.scalar?.string })
            for node in nodes {
                guard node["id"] == nil, let mapping = node.mapping, !mapping.isEmpty, let mark = node.mark else {
                    continue
                }
                let source = keys.lazy.compactMap { Self.firstText(node[$0]) }.first ?? ""
                let made = slug(source)
                let id = unusedName(made.isEmpty ? "item" : made, taken: taken)
                taken.insert(id)
                found.append(Insertion(line: mark.line, column: mark.column, id: id))
            }
        }
        // A draw has no id of its own.
        let nodes = (list?.sequence.map(Array.init) ?? []).filter { $0["draw"] == nil }
        var taken = Set<String>()
        insert(Node(nodes), keys, &taken)
        for node in nodes { inside(node, insert) }
        insertions += found
    }

    /// The text in the first language that has one.
    private static func firstText(_ node: Node?) -> String? {
        if let text = node?.scalar?.string { return text }
        return ["es", "pt", "en"].lazy.compactMap { node?[$0]?.scalar?.string }.first
    }

    func fixed() -> String {
        guard !insertions.isEmpty else { return text }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false, usingScalars: true)
        for insertion in insertions.sorted(by: { ($0.line, $0.column) > ($1.line, $1.column) }) {
            guard lines.indices.contains(insertion.line - 1) else { continue }
            let line = lines[insertion.line - 1]
            let mark = insertion.line == 1 && text.unicodeScalars.first == "\u{FEFF}" ? 1 : 0
            let at =
                line.index(line.startIndex, offsetBy: insertion.column - 1 + mark, limitedBy: line.endIndex)
                ?? line.endIndex
            lines[insertion.line - 1] =
                String.UnicodeScalarView(line[..<at]) + Self.insert(insertion, line[at...], line)
        }
        return lines.map(String.init).joined(separator: "\n")
    }

    /// In a map in braces after the brace; else on a line of its own, before what was the first key.
    private static func insert(
        _ insertion: Insertion, _ rest: Substring.UnicodeScalarView, _ line: String.UnicodeScalarView
    ) -> String.UnicodeScalarView {
        if rest.first == "{" {
            return "{id: \(insertion.id), ".unicodeScalars + Array(rest.dropFirst().drop { $0 == " " })
        }
        let end = line.last == "\r" ? "\r\n" : "\n"
        return "id: \(insertion.id)\(end)\(String(repeating: " ", count: insertion.column - 1))".unicodeScalars
            + Array(rest)
    }
}

extension String {
    /// Lines as scalars, so that `\r\n` is two of them.
    fileprivate func split(
        separator: Unicode.Scalar, omittingEmptySubsequences: Bool, usingScalars: Bool
    ) -> [String.UnicodeScalarView] {
        unicodeScalars.split(separator: separator, omittingEmptySubsequences: omittingEmptySubsequences)
            .map { String.UnicodeScalarView($0) }
    }
}

/// Adds `{#id}` to questions and options of a short-form quiz: the same to each language, by position.
struct ShortQuizMissingIDs {
    /// Text by path.
    private let versions: [String: String]

    init(_ versions: [String: String]) { self.versions = versions }

    func fixed() -> [String: String] {
        let paths = versions.keys.sorted { Self.order($0) < Self.order($1) }
        let parsed = paths.map { path in Self.quiz(versions[path] ?? "", path) }
        guard let first = parsed.first, parsed.allSatisfy({ Self.shape($0) == Self.shape(first) }) else { return [:] }
        var endings: [String: [Int: String]] = [:]
        var taken = Set(parsed.flatMap { $0.questions.compactMap(\.id) })
        for (index, question) in first.questions.enumerated() {
            name(
                parsed.map { ($0.questions[index].id, $0.questions[index].line) }, paths, question.title, &taken,
                &endings)
            var inside = Set(parsed.flatMap { $0.questions[index].options.compactMap(\.id) })
            for (position, option) in question.options.enumerated() {
                let places = parsed.map { quiz in
                    (quiz.questions[index].options[position].id, quiz.questions[index].options[position].line)
                }
                name(places, paths, option.text, &inside, &endings)
            }
        }
        return endings.reduce(into: [:]) { result, change in
            result[change.key] = Self.appended(change.value, to: versions[change.key] ?? "")
        }
    }

    /// Gives one question or option, in all languages, the id that one of them has, or else a new one.
    private func name(
        _ places: [(id: String?, line: Int)], _ paths: [String], _ text: String, _ taken: inout Set<String>,
        _ endings: inout [String: [Int: String]]
    ) {
        guard places.contains(where: { $0.id == nil }) else { return }
        let made = slug(text)
        let id = places.lazy.compactMap(\.id).first ?? unusedName(made.isEmpty ? "opcion" : made, taken: taken)
        taken.insert(id)
        for (path, place) in zip(paths, places) where place.id == nil {
            endings[path, default: [:]][place.line] = " {#\(id)}"
        }
    }

    private static func order(_ path: String) -> String {
        let code = ((path as NSString).deletingPathExtension as NSString).pathExtension
        return "\(["es", "pt", "en"].firstIndex(of: code) ?? 9)\(path)"
    }

    private static func shape(_ quiz: ShortQuiz) -> [Int] { quiz.questions.map(\.options.count) }

    private static func quiz(_ text: String, _ path: String) -> ShortQuiz {
        let plain = text.replacing("\r\n", with: "\n")
        let lines = plain.split(separator: "\n", omittingEmptySubsequences: false)
        let end = lines.dropFirst().firstIndex(of: "---") ?? -1
        return ShortQuiz(
            lines[(end + 1)...].joined(separator: "\n"), file: path, firstLine: end + 2, log: ProblemLog())
    }

    private static func appended(_ endings: [Int: String], to text: String) -> String {
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            .map { String.UnicodeScalarView($0) }
        for (line, ending) in endings where lines.indices.contains(line - 1) {
            var own = lines[line - 1]
            let hasReturn = own.last == "\r"
            if hasReturn { own.removeLast() }
            while own.last == " " { own.removeLast() }
            own.append(contentsOf: ending.unicodeScalars)
            if hasReturn { own.append("\r") }
            lines[line - 1] = own
        }
        return lines.map(String.init).joined(separator: "\n")
    }
}

/// Writes the allowed part of HTML anew while it is read.
final class HTMLRebuild: HTMLListener {
    private struct Open {
        /// As written; nil for one that was taken away.
        let written: String?
        var isClosed = false
    }

    private let limits: HTMLSanitizer.Limits
    private let resolve: HTMLSanitizer.Resolve
    private var html = ""
    private var open: [Open] = []
    private var written = 0
    /// Elements open inside one that is dropped whole, that one included.
    private var inDropped = 0
    private var identifiers: Set<String> = []
    private var dropped: [SanitizedHTML.Dropped] = []
    var failure: PackageError? { nil }

    init(limits: HTMLSanitizer.Limits, resolve: @escaping HTMLSanitizer.Resolve) {
        (self.limits, self.resolve) = (limits, resolve)
    }

    func result(lines: [Int]) -> SanitizedHTML {
        for element in open.reversed() { close(element) }
        open = []
        let placed = dropped.map { thing in
            let line = lines.indices.contains(thing.line - 1) ? lines[thing.line - 1] : thing.line
            return SanitizedHTML.Dropped(element: thing.element, attribute: thing.attribute, line: line)
        }
        return SanitizedHTML(html: html, dropped: placed)
    }

    // MARK: Events

    func start(_ name: String, attributes: [(name: String, value: String)], line: Int) {
        if inDropped > 0 {
            inDropped += 1
            return
        }
        if HTMLPolicy.droppedWhole.contains(name) {
            inDropped = 1
            return report(name, nil, line)
        }
        let element = HTMLPolicy.renamed[name] ?? name
        guard let rules = HTMLPolicy.elements[element], written < limits.depth else {
            if name != HTMLReading.root { report(name, nil, line) }
            return open.append(Open(written: nil))
        }
        if element != name { report(name, nil, line) }
        write(element, rules, attributes, line)
    }

    func end() {
        if inDropped > 0 {
            inDropped -= 1
        } else if let element = open.popLast() {
            close(element)
        }
    }

    func text(_ text: String) {
        if inDropped == 0 { html += Markup.escaped(text) }
    }

    // MARK: Writing

    private func write(
        _ element: String, _ rules: [String: HTMLPolicy.Rule], _ attributes: [(name: String, value: String)],
        _ line: Int
    ) {
        let kept = attributes.compactMap { name, value -> (name: String, value: String)? in
            guard let rule = rules[name] ?? HTMLPolicy.everywhere[name], let value = self.value(value, by: rule, name)
            else {
                if !Self.isCustomary(name, on: element) { report(element, name, line) }
                return nil
            }
            return (name, value)
        }
        if ["img", "source", "track"].contains(element), !kept.contains(where: { $0.name == "src" }) {
            if let instead = kept.first(where: { $0.name == "alt" }) { html += Markup.escaped(instead.value) }
            if !attributes.contains(where: { $0.name == "src" }) { report(element, nil, line) }
            return open.append(Open(written: nil))
        }
        if HTMLPolicy.blocks.contains(element) { endParagraph() }
        html += "<" + element
        for (name, value) in kept + Self.forced(on: element, with: kept) {
            html += value.isEmpty && name != "alt" ? " \(name)" : " \(name)=\"\(Markup.escaped(value))\""
        }
        html += ">"
        let isVoid = Markup.void.contains(element)
        if !isVoid { written += 1 }
        open.append(Open(written: isVoid ? nil : element))
    }

    private func value(_ text: String, by rule: HTMLPolicy.Rule, _ name: String) -> String? {
        guard let value = HTMLPolicy.value(text, by: rule, name: name) else { return nil }
        switch rule {
        case .source: return resolve(value, true)
        case .link: return Self.isRelative(value) ? resolve(value, false) : value
        case .identifier: return identifiers.insert(value).inserted ? value : nil
        default: return value
        }
    }

    private static func isRelative(_ link: String) -> Bool {
        !link.isEmpty && !link.hasPrefix("#") && !link.prefix { !"/?#".contains($0) }.contains(":")
    }

    /// What these elements have whether or not the source says so.
    private static func forced(
        on element: String, with kept: [(name: String, value: String)]
    ) -> [(name: String, value: String)] {
        switch element {
        case "a" where kept.contains { $0.name == "href" && HTMLAddress.isOutside($0.value) }:
            [("rel", "noopener noreferrer")]
        case "audio", "video": kept.contains { $0.name == "controls" } ? [] : [("controls", "")]
        default: []
        }
    }

    /// What Markdown and the rebuilding itself write, and no author has to answer for.
    private static func isCustomary(_ attribute: String, on element: String) -> Bool {
        (element, attribute) == ("code", "class") || (element, attribute) == ("a", "rel")
    }

    private func close(_ element: Open) {
        guard let name = element.written, !element.isClosed else { return }
        html += "</\(name)>"
        written -= 1
    }

    /// A block inside a paragraph ends it in a browser; so it does here, together with what was open in it.
    private func endParagraph() {
        let inner = open.lastIndex { $0.written.map(HTMLPolicy.scopes.contains) ?? false && !$0.isClosed }
        guard let paragraph = open.lastIndex(where: { $0.written == "p" && !$0.isClosed }), paragraph > inner ?? -1
        else {
            return
        }
        for index in open.indices.suffix(from: paragraph).reversed() {
            close(open[index])
            open[index].isClosed = true
        }
    }

    private func report(_ element: String, _ attribute: String?, _ line: Int) {
        guard dropped.count < limits.dropped else { return }
        dropped.append(SanitizedHTML.Dropped(element: element, attribute: attribute, line: line))
    }
}

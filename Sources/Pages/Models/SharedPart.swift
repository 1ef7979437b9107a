/// A part that many pages show alike, such as the route with the same steps done: its HTML is made once by a template of its own,
/// and kept. Templates write it as `{{{route.html}}}`.
///
/// That template sees the part alone, nothing of the page around it.
public protocol SharedPart: PagePart, Hashable {
    /// Stem of the template file.
    static var template: String { get }
    /// Stands for the HTML where it is put in later; see ``SharedPage``.
    var standIn: String? { get }
}

extension SharedPart {
    public var standIn: String? { nil }
}

/// A page most of which many people see alike: one lesson, for all who have read it.
///
/// What is one person's own is taken out, the HTML of the rest is made once and kept, and what was taken out is put in.
public protocol SharedPage: Page, Hashable {
    mutating func takeOut(_ own: inout Own)
}

/// What was taken out of a page, as HTML, and the marks that stand in its place.
public struct Own {
    private(set) var values: [String] = []
    let press: Press

    init(press: Press) { self.press = press }

    public mutating func text(_ value: inout String) {
        let escaped = Self.escaped(value)
        value = mark(escaped)
    }

    public mutating func route(_ route: inout RouteDrawing) {
        let line = route.line
        route = RouteDrawing(standIn: mark(press.html(route)), lineStandIn: mark(press.html(line)))
    }

    /// A mark that nobody else could have written: it holds random digits of this process.
    private mutating func mark(_ html: String) -> String {
        values.append(html)
        return "\(press.nonce)\(values.count - 1)."
    }

    /// As templates escape text.
    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { special.contains($0) }) else { return text }
        return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }

    private static let special = Set("&<>\"'".utf8)
}

/// The elements and attributes that HTML from outside may have.
enum HTMLPolicy {
    enum Rule {
        case text
        case language
        case identifier
        /// A number up to this.
        case number(Int)
        case flag
        case oneOf(Set<String>)
        case link
        case source
        case mediaType
    }

    /// Elements whose content goes with them: it is code, a foreign language of markup, or text that only a browser
    /// without them shows.
    static let droppedWhole: Set<String> = [
        "script", "style", "template", "svg", "math", "iframe", "object", "applet", "embed", "noscript", "noembed",
        "noframes",
        "frameset", "xmp", "plaintext", "listing", "textarea", "title", "select", "datalist", "canvas", "portal",
        "marquee",
        "foreignobject", "annotation-xml", "desc"
    ]

    /// What other programs write, and what it becomes here.
    static let renamed = ["h1": "h2"]

    static let everywhere: [String: Rule] = [
        "lang": .language, "dir": .oneOf(["ltr", "rtl", "auto"]), "title": .text, "id": .identifier
    ]

    /// Allowed elements with their own attributes.
    static let elements: [String: [String: Rule]] = {
        var table: [String: [String: Rule]] = [:]
        let plain = """
            p br hr h2 h3 h4 h5 h6 ul li dl dt dd strong em b i u s del sub sup code pre kbd blockquote q cite abbr
            table caption thead tbody tr figure figcaption summary section
            """
        for name in plain.split(whereSeparator: \.isWhitespace) { table[String(name)] = [:] }
        let alignment = Rule.oneOf(["left", "center", "right"])
        let cell: [String: Rule] = ["colspan": .number(100), "rowspan": .number(1000), "align": alignment]
        let size: [String: Rule] = ["width": .number(10_000), "height": .number(10_000)]
        let player: [String: Rule] = [
            "src": .source, "controls": .flag, "preload": .oneOf(["none", "metadata"]), "loop": .flag, "muted": .flag
        ]
        table["ol"] = ["start": .number(1_000_000)]
        table["a"] = ["href": .link]
        table["img"] = ["src": .source, "alt": .text, "loading": .oneOf(["lazy", "eager"])].merging(size) { $1 }
        table["td"] = cell
        table["th"] = ["scope": .oneOf(["col", "row", "colgroup", "rowgroup"])].merging(cell) { $1 }
        table["details"] = ["open": .flag]
        table["aside"] = ["data-kind": .oneOf(asideKinds)]
        table["audio"] = player
        table["video"] = player.merging(["poster": .source]) { $1 }.merging(size) { $1 }
        table["source"] = ["src": .source, "type": .mediaType]
        table["track"] = [
            "src": .source, "kind": .oneOf(["captions", "subtitles", "descriptions", "chapters"]), "srclang": .language,
            "label": .text, "default": .flag
        ]
        return table
    }()

    /// The boxes of a lesson.
    static let asideKinds: Set<String> = ["situation", "idea", "example", "mistakes", "next", "note"]

    /// Elements that end an open paragraph, as in a browser.
    static let blocks: Set<String> = [
        "p", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "blockquote", "table", "figure", "figcaption",
        "details",
        "summary", "section", "aside", "li", "dt", "dd"
    ]

    /// Elements in which a paragraph outside is not ended.
    static let scopes: Set<String> = ["td", "th", "caption", "table"]

    /// The attribute's value as it may stand, nil if it must go.
    static func value(_ text: String, by rule: Rule, name: String) -> String? {
        switch rule {
        case .text: text
        case .language: text.wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}/) == nil ? nil : text
        case .identifier: text.wholeMatch(of: /[A-Za-z][A-Za-z0-9_\-]{0,63}/) == nil ? nil : text
        case .number(let most): Int(text).flatMap { (0...most).contains($0) ? String($0) : nil }
        case .flag: ""
        case .oneOf(let allowed): allowed.contains(text.lowercased()) ? text.lowercased() : nil
        case .link: HTMLAddress.link(text)
        case .source: HTMLAddress.source(text)
        case .mediaType: text.wholeMatch(of: /[a-z]+\/[a-z0-9.+\-]+/) == nil ? nil : text
        }
    }
}

import People

/// An author's text cut at its `{name}`, `{name:2}` and `{= expression :1}`; all other braces are ordinary text.
struct VariableText: Hashable, Sendable {
    enum Part: Hashable, Sendable {
        case text(Substring)
        case slot(Slot)
    }

    /// A place for a number.
    struct Slot: Hashable, Sendable {
        /// As written, braces included.
        var source: Substring
        var formula: String
        /// Digits after the decimal mark; `nil`: as many as the number has.
        var decimals: Int?
        /// Whether it was written with `=`.
        var isFormula: Bool
    }

    private(set) var parts: [Part] = []

    init(_ text: String) {
        var start = text.startIndex
        var search = text.startIndex
        while let open = text[search...].firstIndex(of: "{") {
            let inside = text[text.index(after: open)...]
            guard let end = inside.firstIndex(where: { $0 == "}" || $0 == "{" }) else { break }
            search = end
            guard text[end] == "}" else { continue }
            search = text.index(after: end)
            guard let slot = Self.slot(inside[..<end], source: text[open...end]) else { continue }
            if start < open { parts.append(.text(text[start..<open])) }
            parts.append(.slot(slot))
            start = search
        }
        if start < text.endIndex { parts.append(.text(text[start...])) }
    }

    var slots: [Slot] {
        parts.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
    }

    private static func slot(_ inside: Substring, source: Substring) -> Slot? {
        guard inside.utf8.count <= Formula.maximumLength else { return nil }
        var body = String(inside).trimmed
        let isFormula = body.hasPrefix("=")
        if isFormula { body.removeFirst() }
        var decimals: Int?
        if let colon = body.lastIndex(of: ":") {
            let digits = String(body[body.index(after: colon)...]).trimmed
            guard digits.utf8.count <= 2, let count = Int(digits), (0...12).contains(count) else { return nil }
            decimals = count
            body = String(body[..<colon])
        }
        body = body.trimmed
        guard isFormula || FormulaParser.isVariableName(body) else { return nil }
        return Slot(source: source, formula: body, decimals: decimals, isFormula: isFormula)
    }

    /// The text with numbers in their places. A place whose value cannot be worked out stays as written.
    func filled(_ variables: [String: Double], _ format: NumberFormat) -> String {
        var result = ""
        for part in parts {
            switch part {
            case .text(let text): result += text
            case .slot(let slot):
                if let value = try? Formula(slot.formula).value(variables) {
                    result += format.text(value, decimals: slot.decimals).escaped
                } else {
                    result += slot.source
                }
            }
        }
        return result
    }
}

extension Question {
    /// `text` in `language`, with this question's variables written as the reader's country writes numbers.
    public func text(_ text: Localized, in language: Language, country: Country?) -> String {
        VariableText(text[language]).filled(variables, NumberFormat(country: country, language: language))
    }

    /// `text` in all its languages, with this question's variables filled in.
    public func filled(_ text: Localized, country: Country?) -> Localized {
        var result = text
        for language in Language.allCases {
            guard let source = text.exact(language) else { continue }
            let format = NumberFormat(country: country, language: language)
            result.set(VariableText(source).filled(variables, format), in: language)
        }
        return result
    }
}

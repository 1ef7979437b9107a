import People

/// One text in the languages that its author wrote it in.
public struct Localized: Hashable, Sendable {
    /// Language code to text.
    public private(set) var texts: [String: String]

    public init(_ texts: [Language: String] = [:]) {
        self.texts = [:]
        for (language, text) in texts { self.texts[language.rawValue] = text }
    }

    /// The text in `language`; failing that in Spanish, Portuguese, English; failing that in any language; else empty.
    public subscript(language: Language) -> String {
        if let text = texts[language.rawValue] { return text }
        for fallback in [Language.es, .pt, .en] {
            if let text = texts[fallback.rawValue] { return text }
        }
        return texts.min { $0.key < $1.key }?.value ?? ""
    }

    public func exact(_ language: Language) -> String? { texts[language.rawValue] }

    public mutating func set(_ text: String, in language: Language) { texts[language.rawValue] = text }

    public var isEmpty: Bool { texts.isEmpty }

    /// The same texts, each changed by `change`.
    public func map(_ change: (String) throws -> String) rethrows -> Localized {
        var result = self
        result.texts = try texts.mapValues(change)
        return result
    }
}

extension Localized: Codable {
    public init(from decoder: any Decoder) throws {
        texts = try decoder.singleValueContainer().decode([String: String].self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(texts)
    }
}

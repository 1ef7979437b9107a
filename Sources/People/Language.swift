/// The languages of the pages: Spanish, Portuguese, English.
public enum Language: String, CaseIterable, Codable, Hashable, Sendable {
    case es, pt, en

    /// The language of a request that asks for none of ours.
    public static let standard = Language.es

    /// The BCP 47 tag for `lang` and `Content-Language`. Portuguese is written as in Brazil.
    public var tag: String { self == .pt ? "pt-BR" : rawValue }

    /// The language's own name for itself.
    public var name: String {
        switch self {
        case .es: "Español"
        case .pt: "Português"
        case .en: "English"
        }
    }

    /// This language and then the others, in the order in which a reader of this one is likely to understand them.
    public var fallbacks: [Language] {
        switch self {
        case .es: [.es, .pt, .en]
        case .pt: [.pt, .es, .en]
        case .en: [.en, .es, .pt]
        }
    }

    /// The language of a BCP 47 tag (`pt`, `es-419`, `EN_us`), by its first subtag; nil if it is none of ours.
    public init?(tag: some StringProtocol) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" }
        self.init(rawValue: primary.lowercased())
    }
}

// MARK: Accept-Language

extension Language {
    /// The best of our languages for an `Accept-Language` header (RFC 9110 §12.5.4).
    ///
    /// The highest weight wins and, among equals, the first. Malformed ranges are passed over; `*` and a header without
    /// any of our languages give ``standard``. Only the first 50 ranges are read.
    public static func pick(from header: String?, otherwise standard: Language = .standard) -> Language {
        var best: (language: Language, weight: Double)?
        for range in (header ?? "").split(separator: ",", maxSplits: 50).prefix(50) {
            let parts = range.split(separator: ";").map { $0.trimmingPrefix { $0.isWhitespace } }
            guard let tag = parts.first?.prefix(while: { !$0.isWhitespace }) else { continue }
            let language = tag == "*" ? standard : Language(tag: tag)
            guard let language, let weight = weight(parts.dropFirst()), weight > 0 else { continue }
            if weight > best?.weight ?? 0 { best = (language, weight) }
        }
        return best?.language ?? standard
    }

    /// The `q` among the parameters of a range: 1 if absent, nil if it is no number from 0 to 1.
    private static func weight(_ parameters: some Sequence<Substring>) -> Double? {
        guard let q = parameters.first(where: { $0.lowercased().hasPrefix("q=") }) else { return 1 }
        let weight = Double(q.dropFirst(2).prefix { !$0.isWhitespace })
        return weight.flatMap { (0...1).contains($0) ? $0 : nil }
    }
}

import People

/// Something wrong with a package, at a place, in a sentence that says the cure.
public struct Problem: Codable, Hashable, Sendable {
    public enum Severity: String, Codable, Sendable { case error, warning }

    public var file: String
    /// From 1; `nil` when the problem is the file itself.
    public var line: Int?
    public var severity: Severity
    /// Stable name of the kind of problem: `unknown-key`.
    public var code: String
    private var sentences: [String: String]

    public init(
        file: String, line: Int? = nil, severity: Severity = .error, code: String, es: String, pt: String, en: String
    ) {
        self.file = file
        self.line = line
        self.severity = severity
        self.code = code
        self.sentences = ["es": es, "pt": pt, "en": en]
    }

    public func sentence(in language: Language) -> String { sentences[language.rawValue] ?? sentences["es"] ?? code }

    /// `file:line: severity: sentence`, as compilers write it.
    public func line(in language: Language) -> String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(place): \(severity.rawValue): \(sentence(in: language))"
    }
}

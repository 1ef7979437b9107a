import Foundation

/// The facts as the texts that a design can name. A fact that is absent is an empty text.
struct CertificateFields {
    /// Every name that a design may use.
    static let names: Set<String> = [
        "holder", "title", "course", "version", "digest", "serial", "verification", "verification.shown", "issuer",
        "issuer.url", "language", "kind", "act", "level", "hours", "issued", "expires", "score", "distinction",
        "marking", "validated", "outcomes", "topics"
    ]

    private let values: [String: String]
    private let words: DesignWords

    /// - Throws: `CertificateError.fact` for facts that cannot be printed.
    init(_ facts: CertificateFacts, words: DesignWords) throws {
        try Self.check(facts)
        self.words = words
        var values = [
            "holder": facts.holder, "title": facts.course.title, "course": facts.course.id,
            "version": facts.course.version, "digest": facts.course.packageDigest,
            "serial": facts.serial.description, "verification": facts.verification.absoluteString,
            "verification.shown": Self.shown(facts.verification), "issuer": facts.issuer.name,
            "issuer.url": facts.issuer.url.absoluteString, "language": facts.language.rawValue,
            "outcomes": facts.course.outcomes.joined(separator: "  ·  "),
            "topics": facts.course.topics.joined(separator: "  ·  ")
        ]
        values["kind"] = try words("kind.\(facts.kind.rawValue)")
        // Nobody passes where nothing is assessed.
        let isUnassessed = facts.kind == .aprobacion && facts.marking == .reading
        values["act"] = try words(isUnassessed ? "act.completed" : "act.\(facts.kind.rawValue)")
        values["level"] = try words("level.\(facts.course.level.rawValue)")
        values["marking"] = try words("marking.\(facts.marking.rawValue)")
        values["hours"] = try words(
            facts.course.hours == 1 ? "hours.one" : "hours.many", ["number": words.number(facts.course.hours)])
        values["issued"] = try words.date(facts.issuedDay)
        values["expires"] = try facts.expiryDay.map(words.date)
        values["score"] = try facts.score.map { try words("percent", ["number": words.number($0)]) }
        values["distinction"] = facts.distinction ? try words("distinction") : nil
        values["validated"] = try Self.validated(facts, words)
        self.values = values.mapValues(PrintedText.clean)
    }

    /// The value of a field, or of a word (`words.<key>`) with its own fields filled.
    func callAsFunction(_ name: String) throws -> String {
        if name.hasPrefix("words.") { return try words(String(name.dropFirst(6)), values) }
        return values[name] ?? ""
    }

    private static func check(_ facts: CertificateFacts) throws {
        guard !PrintedText.clean(facts.holder).isEmpty else {
            throw CertificateError.fact(field: "holder", reason: "it is empty")
        }
        guard !PrintedText.clean(facts.course.title).isEmpty else {
            throw CertificateError.fact(field: "title", reason: "it is empty")
        }
        if let score = facts.score, !(0...100).contains(score) {
            throw CertificateError.fact(field: "score", reason: "it is not within 0…100 %")
        }
        guard facts.course.hours > 0, facts.course.hours < 100_000 else {
            throw CertificateError.fact(field: "hours", reason: "it is not above 0")
        }
        if let end = facts.expires, end <= facts.issued {
            throw CertificateError.fact(field: "expires", reason: "it is not after the issue")
        }
    }

    /// An address as people read it: without the scheme.
    private static func shown(_ url: URL) -> String {
        let text = url.absoluteString
        return ["https://", "http://"].first(where: text.hasPrefix).map { String(text.dropFirst($0.count)) } ?? text
    }

    private static func validated(_ facts: CertificateFacts, _ words: DesignWords) throws -> String? {
        guard let validation = facts.validation, let day = facts.validationDay else { return nil }
        var fields = ["version": facts.course.version, "date": try words.date(day)]
        fields["name"] = validation.name
        fields["country"] = try validation.country.map { code in
            words.has("country.\(code)") ? try words("country.\(code)") : code
        }
        let key = "validated" + (validation.name == nil ? "" : ".name") + (validation.country == nil ? "" : ".country")
        return try words(key, fields)
    }
}

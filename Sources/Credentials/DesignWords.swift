import Foundation

/// The words of a design in one language: `words.<language>.json`, a flat object of keys and texts.
struct DesignWords: Sendable {
    let language: CertificateLanguage
    private let templates: [String: DesignTemplate]

    /// Every key that filling a certificate can ask for, beside those that the design itself names.
    static let required: [String] =
        CertificateKind.allCases.flatMap { ["kind.\($0.rawValue)", "act.\($0.rawValue)"] }
        + CourseLevel.allCases.map { "level.\($0.rawValue)" }
        + Marking.allCases.map { "marking.\($0.rawValue)" }
        + (1...12).map { "month.\($0)" }
        + ["act.completed", "day.first", "decimal", "date", "percent", "hours.one", "hours.many", "distinction"]
        + ["validated", "validated.name", "validated.country", "validated.name.country"]

    init(_ language: CertificateLanguage, json: Data, file: String) throws {
        self.language = language
        guard let texts = try? JSONDecoder().decode([String: String].self, from: json) else {
            throw CertificateError.design(file: file, reason: "it is not a JSON object of texts")
        }
        do {
            templates = try texts.mapValues { try DesignTemplate($0) }
        } catch let error as DesignTemplate.Malformed {
            throw CertificateError.design(file: file, reason: error.reason)
        }
        for key in Self.required where templates[key] == nil {
            throw CertificateError.missingWord(language: language.rawValue, key: key)
        }
    }

    func has(_ key: String) -> Bool {
        templates[key] != nil
    }

    /// The text of a key, its fields filled. A field that is not given stays empty.
    /// - Throws: `CertificateError.missingWord`.
    func callAsFunction(_ key: String, _ fields: [String: String] = [:]) throws -> String {
        guard let template = templates[key] else {
            throw CertificateError.missingWord(language: language.rawValue, key: key)
        }
        return template.filled { fields[$0] ?? "" }
    }

    /// A day as people write it.
    func date(_ day: CivilDay) throws -> String {
        // Portuguese writes the first of a month as an ordinal.
        let number = day.day == 1 ? try self("day.first") : String(day.day)
        let fields = ["day": number, "month": try self("month.\(day.month)"), "year": String(day.year)]
        return try self("date", fields)
    }

    /// A number with at most one decimal.
    func number(_ value: Double) throws -> String {
        let tenths = Int((value * 10).rounded())
        return try tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10)\(self("decimal"))\(tenths % 10)"
    }
}

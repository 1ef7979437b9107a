import Foundation

/// How a reader of one country and language writes numbers.
///
/// The rules stand here rather than in the system's locale data, so that a figure on a certificate or in a report looks
/// the same whatever version of that data a server has.
public struct NumberFormat: Codable, Hashable, Sendable {
    public var decimalSeparator: String
    /// Stands between groups of three digits, from four digits on.
    public var groupingSeparator: String
    /// What stands between a number and `%`: a no-break space in Spanish, nothing in Portuguese and English.
    public var percentSpace: String

    /// The format of a country, in a language; without a country, that of the language.
    public init(country: Country?, language: Language) {
        let point = country?.writesDecimalPoint ?? (language == .en)
        decimalSeparator = point ? "." : ","
        groupingSeparator = point ? "," : "."
        percentSpace = language == .es ? "\u{A0}" : ""
    }

    /// `1.234,50`: rounded half away from zero to exactly `digits` decimals (0–20), with groups of three.
    /// What is not a number gives `–`.
    public func text(_ value: Decimal, digits: Int = 0) -> String {
        guard value.isFinite else { return "–" }
        let digits = min(max(digits, 0), 20)
        var exact = value
        var rounded = Decimal()
        NSDecimalRound(&rounded, &exact, digits, .plain)
        let plain = rounded.magnitude.description.split(separator: ".", omittingEmptySubsequences: false)
        let whole = grouped(plain.first ?? "0")
        let sign = rounded < 0 ? "-" : ""
        guard digits > 0 else { return sign + whole }
        let fraction = plain.count > 1 ? String(plain[1]) : ""
        let padding = String(repeating: "0", count: max(digits - fraction.count, 0))
        return sign + whole + decimalSeparator + fraction + padding
    }

    /// As for a decimal number. The shortest decimal that names the `Double` is what is rounded, so 1.005 gives 1,01.
    public func text(_ value: Double, digits: Int = 0) -> String {
        Self.decimal(value).map { text($0, digits: digits) } ?? "–"
    }

    public func text(_ value: Int) -> String { text(Decimal(value)) }

    /// `42,5 %` for the share 0.425.
    public func percent(_ share: Double, digits: Int = 0) -> String {
        Self.decimal(share).map { text($0 * 100, digits: digits) + percentSpace + "%" } ?? "–"
    }

    /// `UYU 1.234,50` for 123450 minor units. The code, because `$` means eight currencies in the region.
    public func money(minorUnits: Int, _ currency: Currency) -> String {
        let units = Decimal(minorUnits) / pow(Decimal(10), currency.minorDigits)
        return currency.code + "\u{A0}" + text(units, digits: currency.minorDigits)
    }

    /// The shortest decimal that names the number; nil if it is none, or beyond what `Decimal` holds.
    private static func decimal(_ value: Double) -> Decimal? {
        value.isFinite ? Decimal(string: "\(value)", locale: Locale(identifier: "en_US_POSIX")) : nil
    }

    private func grouped(_ whole: Substring) -> String {
        var result = ""
        for (position, digit) in whole.enumerated() {
            if position > 0, (whole.count - position).isMultiple(of: 3) { result += groupingSeparator }
            result.append(digit)
        }
        return result
    }
}

extension Country {
    /// Whether the decimal sign is a point, as CLDR has it for es-MX, es-PA, es-PE and es-CU; the others write a comma.
    /// For Cuba and Perú sources differ: glibc's locales give both a comma. We follow CLDR, as browsers do.
    public var writesDecimalPoint: Bool {
        switch self {
        case .MX, .PA, .PE, .CU: true
        case .AR, .BO, .BR, .CL, .CO, .EC, .PY, .UY, .VE: false
        }
    }

    public var decimalSeparator: String { writesDecimalPoint ? "." : "," }
    public var groupingSeparator: String { writesDecimalPoint ? "," : "." }
}

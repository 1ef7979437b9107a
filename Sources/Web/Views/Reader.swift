import Credentials
import Foundation
import Learning
import Pages
import People
import Statements

/// Who a page is worded for: language, country's number format, time zone.
struct Reader: Sendable {
    var language: Language
    var country: Country?
    var zone: String?

    var numbers: NumberFormat { NumberFormat(country: country, language: language) }
    var dates: DateFormat {
        DateFormat(language: language, zone: zone ?? country?.timeZoneID ?? "America/Montevideo")
    }

    var pageLanguage: Pages.Language { Pages.Language(rawValue: language.rawValue) ?? .es }

    /// A phrase of the catalogue with `{{name}}` filled in; the key itself where the catalogue lacks it.
    func phrase(_ key: String, _ values: [String: String] = [:]) -> String {
        var text = Pages.phrase(key, in: pageLanguage) ?? key
        for (name, value) in values { text = text.replacing("{{\(name)}}", with: value) }
        return text
    }

    func count(_ number: Int) -> Count { Count(number, text: numbers.text(number)) }
    func date(_ instant: Instant) -> String { dates.date(instant.date) }
    /// A day that is fixed, whatever the reader's own clock says.
    func date(_ day: CivilDay) -> String { DateFormat(language: language, zone: "GMT").date(day.noon) }
    /// For the narrow columns of tables.
    func shortDate(_ instant: Instant) -> String { dates.shortDate(instant.date) }
    func dateAndTime(_ instant: Instant) -> String { dates.dateAndTime(instant.date) }
    func time(_ instant: Instant) -> String { dates.time(instant.date) }

    /// Points or percent without needless decimals: `7`, `7,5`, `66,67`.
    func number(_ value: Double) -> String {
        let digits = value == value.rounded() ? 0 : (value * 10 == (value * 10).rounded() ? 1 : 2)
        return numbers.text(value, digits: digits)
    }

    /// `value` out of 100, as the country writes it: `75 %`.
    func percent(_ value: Double) -> String { number(value) + numbers.percentSpace + "%" }

    /// `38 KB`, `1,2 MB`, in decimal thousands.
    func size(_ bytes: Int) -> String {
        let space = "\u{a0}"
        if bytes < 1_000_000 { return numbers.text(max(1, (bytes + 500) / 1000)) + space + "KB" }
        return number((Double(bytes) / 100_000).rounded() / 10) + space + "MB"
    }

    func minutes(_ minutes: Int) -> String {
        if minutes < 60 { return "\(minutes)\u{a0}min" }
        let rest = minutes % 60
        return rest == 0 ? "\(minutes / 60)\u{a0}h" : "\(minutes / 60)\u{a0}h \(rest)\u{a0}min"
    }

    func hours(_ hours: Double) -> String { number(hours) + "\u{a0}h" }
}

import Foundation

/// How dates and times are written for a reader: in a language, in a time zone, in the Gregorian calendar.
///
/// The words stand here rather than in the system's locale data; only the rules of the zone come from the system.
public struct DateFormat: Hashable, Sendable {
    public let language: Language
    public let timeZone: TimeZone

    /// `zone` is an IANA name; one that the system does not know is taken as UTC, which ``zoneIsKnown`` tells.
    public init(language: Language, zone: String) {
        self.language = language
        timeZone = TimeZone(identifier: zone) ?? .gmt
    }

    public init(language: Language, country: Country) {
        self.init(language: language, zone: country.timeZoneID)
    }

    /// Whether the system knows the zone.
    public static func zoneIsKnown(_ zone: String) -> Bool { TimeZone(identifier: zone) != nil }

    /// `21 de noviembre de 2026`, `21 de novembro de 2026`, `21 November 2026`.
    public func date(_ instant: Date) -> String {
        let fields = fields(instant)
        let month = Self.months(language)[fields.month - 1]
        switch language {
        case .es: return "\(fields.day) de \(month) de \(fields.year)"
        case .pt: return "\(fields.day == 1 ? "1º" : "\(fields.day)") de \(month) de \(fields.year)"
        case .en: return "\(fields.day) \(month) \(fields.year)"
        }
    }

    /// `21/11/2026`: day, month, year in all three languages.
    public func shortDate(_ instant: Date) -> String {
        let fields = fields(instant)
        return "\(two(fields.day))/\(two(fields.month))/\(fields.year)"
    }

    /// `2026-11-21`: the calendar day in the zone, as ISO 8601 and `<time datetime>` want it.
    public func isoDate(_ instant: Date) -> String {
        let fields = fields(instant)
        let year = String(repeating: "0", count: max(4 - "\(fields.year)".count, 0)) + "\(fields.year)"
        return "\(year)-\(two(fields.month))-\(two(fields.day))"
    }

    /// `10:42`, by the clock of 24 hours.
    public func time(_ instant: Date) -> String {
        let fields = fields(instant)
        return "\(two(fields.hour)):\(two(fields.minute))"
    }

    /// `21 de noviembre de 2026, 10:42`.
    public func dateAndTime(_ instant: Date) -> String { date(instant) + ", " + time(instant) }

    // MARK: Parts

    private struct Fields {
        var year, month, day, hour, minute: Int
    }

    private func fields(_ instant: Date) -> Fields {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: instant)
        return Fields(
            year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1, hour: parts.hour ?? 0,
            minute: parts.minute ?? 0)
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func months(_ language: Language) -> [String] {
        switch language {
        case .es:
            [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
                "noviembre", "diciembre"
            ]
        case .pt:
            [
                "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
                "novembro", "dezembro"
            ]
        case .en:
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December"
            ]
        }
    }
}

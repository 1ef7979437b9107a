import Foundation
import People
import Statements

/// When something is, by the reader's clock and by that of somebody in another zone.
extension Reader {
    /// The zone whose clock the page goes by.
    var zoneName: String { zone ?? country?.timeZoneID ?? "America/Montevideo" }

    /// `martes 24 de noviembre de 2026`, in the reader's zone or another.
    func day(_ instant: Instant, in zone: String? = nil) -> String {
        let dates = zone.map { DateFormat(language: language, zone: $0) } ?? dates
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = dates.timeZone
        // Foundation counts from Sunday.
        let number = (calendar.component(.weekday, from: instant.date) + 5) % 7 + 1
        let weekday = weekday(number)
        return "\(language == .en ? weekday : weekday.lowercased()) \(dates.date(instant.date))"
    }

    /// `martes 24 de noviembre de 2026, 10:00–11:30`.
    func span(_ starts: Instant, minutes: Int, in zone: String? = nil) -> String {
        let dates = zone.map { DateFormat(language: language, zone: $0) } ?? dates
        let ends = Instant(milliseconds: starts.milliseconds + Int64(minutes) * 60_000)
        return "\(day(starts, in: zone)), \(dates.time(starts.date))–\(dates.time(ends.date))"
    }

    /// Whether two zones show another clock at an instant.
    func differs(_ zone: String, from other: String, at instant: Instant) -> Bool {
        TimeZone(identifier: zone)?.secondsFromGMT(for: instant.date)
            != TimeZone(identifier: other)?.secondsFromGMT(for: instant.date)
    }

    /// Whose clock it is: `hora de Uruguay`; of zones that are no capital's the city.
    func clock(of zone: String) -> String {
        let country = Country.allCases.first { $0.timeZoneID == zone }
        let place =
            country?.name(in: language) ?? zone.split(separator: "/").last.map { String($0).replacing("_", with: " ") }
        let of = language == .pt ? (country.map(Self.of) ?? "de") + " " : ""
        return phrase("zone.clock", ["place": of + (place ?? zone)])
    }

    /// `do` Brasil, `da` Bolívia, `de` Cuba: in Portuguese most countries have an article.
    private static func of(_ country: Country) -> String {
        switch country {
        case .AR, .BO, .CO, .VE: "da"
        case .BR, .CL, .EC, .MX, .PA, .PY, .PE, .UY: "do"
        case .CU: "de"
        }
    }
}

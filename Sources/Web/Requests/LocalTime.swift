import Foundation
import Statements

/// A day and a time of day as a form gives them (`2026-11-24`, `15:00`), by the clock of a zone.
enum LocalTime {
    /// Why they name no instant.
    enum Fault: Error, Equatable {
        case day, time
        /// The clock is put forward over it on that day.
        case skipped
    }

    /// The instant; of an hour that the clock runs through twice, the first.
    static func instant(day: String, time: String, zone: String) throws(Fault) -> Instant {
        guard Instant(day + "T00:00:00.000Z") != nil else { throw .day }
        guard let minutes = minutes(time) else { throw .time }
        let parts = day.split(separator: "-").compactMap { Int($0) }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
        let wanted = DateComponents(
            year: parts[0], month: parts[1], day: parts[2], hour: minutes / 60, minute: minutes % 60)
        guard let date = calendar.date(from: wanted) else { throw .skipped }
        // Calendars move an hour that is skipped to another one.
        let found = calendar.dateComponents([.day, .hour, .minute], from: date)
        guard found.day == wanted.day, found.hour == wanted.hour, found.minute == wanted.minute else { throw .skipped }
        return Instant(date)
    }

    /// Minutes after midnight of `15:00`; browsers may add seconds.
    static func minutes(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.count) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }

    /// `15:00`, of minutes after midnight; the end of a day is written as its last minute's next, 24:00, which no field takes: 23:59.
    static func text(_ minutes: Int) -> String {
        let minutes = min(minutes, 1_439)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }

    /// What a form shows of an instant: its day and time in a zone.
    static func fields(_ instant: Instant, zone: String) -> (day: String, time: String) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: instant.date)
        func two(_ number: Int?) -> String { let number = number ?? 0; return number < 10 ? "0\(number)" : "\(number)" }
        return (
            "\(parts.year ?? 1970)-\(two(parts.month))-\(two(parts.day))", "\(two(parts.hour)):\(two(parts.minute))"
        )
    }
}

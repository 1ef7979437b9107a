import Consulting
import Foundation
import People
import Statements

/// Finds hours that two people have in common, each by the clock of their own zone.
struct MeetingFinder {
    private var zones: [String: TimeZone] = [:]
    private var offsets: [String: [Int: Int]] = [:]

    struct Side {
        let zone: String
        let windows: [WeeklyWindow]
    }

    /// The first start within two weeks; a fixed hour of the day where they share none.
    mutating func meeting(_ firm: Side, _ consultant: Side, after: Instant, minutes: Int) -> Instant {
        let first = Int(after.milliseconds / 86_400_000)
        for day in first..<(first + 14) {
            let weekday = (day + 3) % 7 + 1
            for window in firm.windows.filter({ $0.day == weekday }).sorted(by: { $0.start < $1.start }) {
                for start in stride(from: window.start, through: window.end - minutes, by: 60) {
                    let seconds = day * 86_400 + start * 60 - offset(firm.zone, day)
                    let instant = Instant(milliseconds: Int64(seconds) * 1000)
                    if instant > after, holds(instant, minutes, consultant) { return instant }
                }
            }
        }
        return Instant(milliseconds: Int64(first + 1) * 86_400_000 + 15 * 3_600_000)
    }

    private mutating func holds(_ instant: Instant, _ minutes: Int, _ side: Side) -> Bool {
        let day = Int(instant.milliseconds / 86_400_000)
        let local = Int(instant.milliseconds / 1000) + offset(side.zone, day)
        let weekday = (local / 86_400 + 3) % 7 + 1
        let minute = local % 86_400 / 60
        return side.windows.contains { $0.day == weekday && $0.start <= minute && minute + minutes <= $0.end }
    }

    /// Seconds east of Greenwich at noon of the day.
    private mutating func offset(_ zone: String, _ day: Int) -> Int {
        if let known = offsets[zone]?[day] { return known }
        let named = zones[zone] ?? TimeZone(identifier: zone) ?? .gmt
        zones[zone] = named
        let found = named.secondsFromGMT(for: Date(timeIntervalSince1970: Double(day) * 86_400 + 43_200))
        offsets[zone, default: [:]][day] = found
        return found
    }
}

import Foundation
import Statements

/// A week from Sunday 08:00 UTC, as ``WeekMask`` has it.
public struct Week: Hashable, Sendable {
    /// Weeks since the one that began on Sunday, 4 January 1970.
    public let number: Int

    public init(number: Int) { self.number = number }

    public init(containing instant: Instant) {
        let seconds = Int((Double(instant.milliseconds) / 1000).rounded(.down)) - Self.origin
        number = seconds >= 0 ? seconds / Self.length : -((Self.length - 1 - seconds) / Self.length)
    }

    /// Seconds since 1970 at which it begins.
    var start: Int { Self.origin + number * Self.length }

    private static let origin = 3 * 86_400 + 8 * 3_600
    private static let length = 7 * 86_400
}

/// What the clocks of a zone show through one week.
public struct ZoneWeek: Hashable, Sendable {
    /// For each hour of the week the minute of the local week, from Monday 0:00, at which it begins; −1 for an hour in
    /// which the clock is changed.
    let minutes: [Int16]

    /// By the rules of the zone at that week; nil for a zone that is not known.
    public init?(zone: String, week: Week) {
        guard let zone = TimeZone(identifier: zone) else { return nil }
        minutes = (0..<WeekMask.hours).map { hour in
            let start = week.start + hour * 3_600
            let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(start)))
            let last = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(start + 3_599)))
            guard offset == last else { return -1 }
            // 1 January 1970 was a Thursday.
            let local = (start + offset) / 60 + 3 * 1_440
            return Int16((local % Self.length + Self.length) % Self.length)
        }
    }

    static let length = 10_080
}

extension WeekMask {
    /// The whole hours that lie in the windows by the clock of the zone; what does not fill an hour is left out.
    public init(windows: [WeeklyWindow], in zone: ZoneWeek) {
        self.init()
        let spans = Self.merged(windows)
        guard !spans.isEmpty else { return }
        func covers(_ start: Int, _ end: Int) -> Bool {
            spans.contains { $0.start <= start && end <= $0.end }
        }
        for (hour, minute) in zone.minutes.enumerated() where minute >= 0 {
            let start = Int(minute)
            let end = start + 60
            // The hour in which the local week turns is two pieces.
            let isIn =
                end <= ZoneWeek.length
                ? covers(start, end) : covers(start, ZoneWeek.length) && covers(0, end - ZoneWeek.length)
            if isIn { self[hour] = true }
        }
    }

    /// The windows as minutes of the local week, those that touch or overlap as one.
    private static func merged(_ windows: [WeeklyWindow]) -> [(start: Int, end: Int)] {
        var spans: [(start: Int, end: Int)] = []
        let sorted = windows.map { window in
            let day = (window.day - 1) * 1_440
            return (start: day + window.start, end: day + window.end)
        }.sorted { $0.start < $1.start }
        for span in sorted {
            if let last = spans.last, span.start <= last.end {
                spans[spans.count - 1].end = max(last.end, span.end)
            } else {
                spans.append(span)
            }
        }
        return spans
    }
}

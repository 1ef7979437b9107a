import Foundation

/// A moment in UTC to the second, written `2026-11-20T15:04:05Z`: the one form that certificates and credentials store.
public struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// A text that is not of that one form, or names no real day or hour.
    public struct ParseError: Error, Equatable {
        public let text: String
    }

    /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
    public let seconds: Int64

    public init(seconds: Int64) {
        self.seconds = seconds
    }

    /// The second that the date lies in.
    public init(_ date: Date) {
        seconds = Int64(date.timeIntervalSince1970.rounded(.down))
    }

    /// Reads `YYYY-MM-DDTHH:MM:SSZ`, nothing else.
    public init(_ text: String) throws(ParseError) {
        let pattern = Array("dddd-dd-ddTdd:dd:ddZ".utf8)
        let bytes = Array(text.utf8)
        guard bytes.count == pattern.count else { throw ParseError(text: text) }
        var numbers: [Int64] = []
        var open = false
        for (byte, expected) in zip(bytes, pattern) {
            guard expected == UInt8(ascii: "d") else {
                guard byte == expected else { throw ParseError(text: text) }
                open = false
                continue
            }
            guard byte >= 48, byte <= 57 else { throw ParseError(text: text) }
            if !open { numbers.append(0) }
            open = true
            numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int64(byte - 48)
        }
        let day = CivilDay(year: Int(numbers[0]), month: Int(numbers[1]), day: Int(numbers[2]))
        guard numbers[3] < 24, numbers[4] < 60, numbers[5] < 60, (1...12).contains(day.month),
            CivilDay(daysSince1970: day.daysSince1970) == day
        else { throw ParseError(text: text) }
        seconds = day.daysSince1970 * 86_400 + numbers[3] * 3_600 + numbers[4] * 60 + numbers[5]
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.seconds < right.seconds
    }

    public var date: Date {
        Date(timeIntervalSince1970: TimeInterval(seconds))
    }

    /// The day in UTC.
    public var day: CivilDay {
        CivilDay(daysSince1970: Int64((Double(seconds) / 86_400).rounded(.down)))
    }

    /// The day where the clocks show `zone`.
    public func day(in zone: TimeZone) -> CivilDay {
        Timestamp(seconds: seconds + Int64(zone.secondsFromGMT(for: date))).day
    }

    public var description: String {
        let (hour, minute, second) = clock
        return "\(day)T\(padded(hour)):\(padded(minute)):\(padded(second))Z"
    }

    /// The form that PDF dictionaries use (ISO 32000-1, 7.9.4).
    var pdfDate: String {
        let (hour, minute, second) = clock
        return "D:\(padded(day.year, 4))\(padded(day.month))\(padded(day.day))"
            + "\(padded(hour))\(padded(minute))\(padded(second))Z"
    }

    private var clock: (Int, Int, Int) {
        let rest = Int(seconds - day.daysSince1970 * 86_400)
        return (rest / 3_600, rest / 60 % 60, rest % 60)
    }
}

/// A day of the Gregorian calendar, without any time zone.
public struct CivilDay: Hashable, Sendable, CustomStringConvertible {
    public let year: Int
    /// 1...12
    public let month: Int
    /// 1...31
    public let day: Int

    public var description: String {
        "\(padded(year, 4))-\(padded(month))-\(padded(day))"
    }

    /// The middle of the day in UTC, for what words a day from a moment.
    public var noon: Date {
        Date(timeIntervalSince1970: TimeInterval(daysSince1970 * 86_400 + 43_200))
    }
}

extension CivilDay {
    // Days are counted in years that begin in March, so that the leap day comes last, and in eras of 400 years.

    init(daysSince1970 days: Int64) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        month = Int(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9)
        day = Int(dayOfYear - (153 * marchMonth + 2) / 5 + 1)
        year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
    }

    var daysSince1970: Int64 {
        let shiftedYear = Int64(month <= 2 ? year - 1 : year)
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension CivilDay: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = try Timestamp(text + "T00:00:00Z").day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Timestamp: Codable {
    public init(from decoder: any Decoder) throws {
        self = try Timestamp(decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

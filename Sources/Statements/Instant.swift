import Foundation

/// A moment in UTC to the millisecond, as the text `2026-03-01T10:42:07.120Z`, so that stored values compare and hash by their bytes.
public struct Instant: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }
    public init(_ date: Date) { milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded()) }

    public var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }
    public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

    public func advanced(bySeconds seconds: Int) -> Instant {
        Instant(milliseconds: milliseconds + Int64(seconds) * 1000)
    }

    public var description: String {
        let days = Self.days(milliseconds)
        let rest = milliseconds - days * 86_400_000
        let (year, month, day) = Self.civil(days: days)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24)
        func add(_ number: Int64, _ width: Int, _ after: Unicode.Scalar) {
            var unit: Int64 = width == 4 ? 1000 : width == 3 ? 100 : 10
            while unit > 0 {
                bytes.append(UInt8(48 + number / unit % 10))
                unit /= 10
            }
            bytes.append(UInt8(ascii: after))
        }
        if (0...9999).contains(year) { add(year, 4, "-") } else { bytes += "\(year)-".utf8 }
        add(month, 2, "-")
        add(day, 2, "T")
        add(rest / 3_600_000, 2, ":")
        add(rest / 60_000 % 60, 2, ":")
        add(rest / 1000 % 60, 2, ".")
        add(rest % 1000, 3, "Z")
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func days(_ milliseconds: Int64) -> Int64 {
        milliseconds >= 0 ? milliseconds / 86_400_000 : (milliseconds - 86_399_999) / 86_400_000
    }

    /// Reads the form of ``description``; `nil` for anything else.
    public init?(_ text: String) {
        var text = text
        text.makeContiguousUTF8()
        guard text.utf8.count == 24 else { return nil }
        let read = text.utf8.withContiguousStorageIfAvailable { bytes -> Int64? in
            func number(_ range: Range<Int>) -> Int64? {
                var value: Int64 = 0
                for place in range {
                    guard (48...57).contains(bytes[place]) else { return nil }
                    value = value * 10 + Int64(bytes[place] - 48)
                }
                return value
            }
            guard bytes[4] == 45, bytes[7] == 45, bytes[10] == 84, bytes[13] == 58, bytes[16] == 58, bytes[19] == 46,
                bytes[23] == 90, let year = number(0..<4), let month = number(5..<7),
                let day = number(8..<10), let hour = number(11..<13), let minute = number(14..<16),
                let second = number(17..<19), let thousandth = number(20..<23), (1...12).contains(month),
                (1...31).contains(day), hour < 24, minute < 60, second < 60
            else { return nil }
            let days = Self.days(year: year, month: month, day: day)
            // A day that its month does not have comes out as another.
            guard Self.civil(days: days) == (year, month, day) else { return nil }
            return days * 86_400_000 + hour * 3_600_000 + minute * 60_000 + second * 1000 + thousandth
        }
        guard case let milliseconds?? = read else { return nil }
        self.milliseconds = milliseconds
    }

    /// Midnight of a day; `nil` for one that its month does not have.
    init?(year: Int64, month: Int64, day: Int64) {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        let days = Self.days(year: year, month: month, day: day)
        guard Self.civil(days: days) == (year, month, day) else { return nil }
        milliseconds = days * 86_400_000
    }

    // Howard Hinnant's algorithms for the proleptic Gregorian calendar.
    private static func civil(days: Int64) -> (Int64, Int64, Int64) {
        let z = days + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension Instant: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let instant = Instant(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "an instant such as 2026-03-01T10:42:07.120Z")
        }
        self = instant
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

import Statements

/// A calendar day without a zone.
public struct Day: Hashable, Sendable, Comparable {
    /// Days since 1970-01-01 in the Gregorian calendar.
    public let number: Int

    public init(number: Int) { self.number = number }

    public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
    public func advanced(by days: Int) -> Day { Day(number: number + days) }

    /// The first instant of the day in UTC.
    public var startInUTC: Instant { Instant(milliseconds: Int64(number) * 86_400_000) }
}

extension Day: CustomStringConvertible, LosslessStringConvertible, Codable {
    /// `2026-11-21`.
    public var description: String { String(startInUTC.description.prefix(10)) }

    /// Reads the form of ``description``; nil for anything else.
    public init?(_ text: String) {
        guard text.utf8.count == 10, let instant = Instant(text + "T00:00:00.000Z") else { return nil }
        number = Int(instant.milliseconds / 86_400_000)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = Day(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day")
        }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

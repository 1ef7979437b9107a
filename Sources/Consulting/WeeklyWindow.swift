/// Hours of a week in which somebody can hold sessions, by the clock of a named zone. Half open: from `start` to before `end`.
///
/// The zone is an IANA name and never an offset: what the window is in UTC depends on the week (see ``WeekMask``).
public struct WeeklyWindow: Codable, Hashable, Sendable {
    /// 1 Monday to 7 Sunday (ISO 8601).
    public var day: Int
    /// Minutes after midnight, 0 to 1439.
    public var start: Int
    /// Minutes after midnight, above `start`, 1440 at most.
    public var end: Int

    /// Nil where day or minutes are out of range, or the window is empty.
    public init?(day: Int, start: Int, end: Int) {
        guard (1...7).contains(day), start >= 0, start < end, end <= 1_440 else { return nil }
        self.day = day
        self.start = start
        self.end = end
    }
}

/// Days away, both included.
public struct Leave: Codable, Hashable, Sendable {
    public var first: Day
    public var last: Day

    /// Nil where `last` is before `first`.
    public init?(first: Day, last: Day) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    public func covers(_ day: Day) -> Bool { first <= day && day <= last }
}

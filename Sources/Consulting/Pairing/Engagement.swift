import Statements

/// The weeks over which cases of a run would be worked on, as seen by the clocks of its zones.
///
/// Eight weeks hold a package of hours at one block a week with room for those that fall out. What two people share is the
/// least that they share in any of these weeks, so that a pair still finds its blocks after a clock is put forward or back.
/// Weeks that look alike in all zones are kept once: mostly one, two or three where Chile, Cuba or Mexico's northern border
/// change in between.
public struct Engagement: Sendable {
    public static let weeks = 8

    private let clocks: [String: [ZoneWeek]]
    private let kept: [Week]

    /// Weeks that differ in some zone.
    public var spells: Int { kept.count }

    /// Every week for itself, for zones that are not known beforehand.
    init(from instant: Instant) {
        let next = Week(containing: instant).number + 1
        kept = (0..<Self.weeks).map { Week(number: next + $0) }
        clocks = [:]
    }

    /// The weeks after the one of `instant`. Zones that are not known have no hours.
    public init(from instant: Instant, zones: some Sequence<String>) {
        let next = Week(containing: instant).number + 1
        var known: [String: [ZoneWeek]] = [:]
        for zone in Set(zones) {
            let weeks = (0..<Self.weeks).compactMap { ZoneWeek(zone: zone, week: Week(number: next + $0)) }
            if weeks.count == Self.weeks { known[zone] = weeks }
        }
        var kept: [Int] = []
        for week in 0..<Self.weeks
        where !kept.contains(where: { other in known.values.allSatisfy { $0[week] == $0[other] } }) {
            kept.append(week)
        }
        self.kept = kept.map { Week(number: next + $0) }
        clocks = known.mapValues { weeks in kept.map { weeks[$0] } }
    }

    /// None where the zone is not known.
    public func hours(of windows: [WeeklyWindow], in zone: String) -> EngagementHours {
        guard !windows.isEmpty, let clock = clocks[zone] ?? clock(of: zone) else { return EngagementHours(masks: []) }
        let first = WeekMask(windows: windows, in: clock[0])
        return EngagementHours(
            masks: [first] + clock.dropFirst().map { $0 == clock[0] ? first : WeekMask(windows: windows, in: $0) })
    }

    private func clock(of zone: String) -> [ZoneWeek]? {
        let weeks = kept.compactMap { ZoneWeek(zone: zone, week: $0) }
        return weeks.count == kept.count && !kept.isEmpty ? weeks : nil
    }
}

/// Somebody's hours in each differing week of an engagement.
public struct EngagementHours: Hashable, Sendable {
    /// One for each spell of the ``Engagement``; empty for nobody's.
    let masks: [WeekMask]

    var varies: Bool { masks.contains { $0 != masks[0] } }
    public var isEmpty: Bool { masks.allSatisfy(\.isEmpty) }

    /// Two-hour blocks that both have in every week.
    public func blocks(sharedWith other: EngagementHours) -> Int {
        zip(masks, other.masks).map { $0.blocks(sharedWith: $1) }.min() ?? 0
    }
}

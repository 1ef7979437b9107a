import Consulting
import Foundation
import Statements
import Testing

@Suite struct WeekMaskTests {
    /// Sunday 08:00 UTC is hour 0.
    private static let monday = 16

    private func hours(
        _ windows: [(Int, Int, Int)], _ zone: String, _ day: String
    ) throws -> [Int] {
        let instant = try #require(Instant(day + "T12:00:00.000Z"))
        let week = try #require(ZoneWeek(zone: zone, week: Week(containing: instant)))
        let mask = WeekMask(
            windows: windows.compactMap { WeeklyWindow(day: $0.0, start: $0.1, end: $0.2) }, in: week)
        return (0..<WeekMask.hours).filter { mask[$0] }
    }

    @Test(arguments: [
        // Chile goes back on 5 April and forward on 6 September 2026.
        ("America/Santiago", "2026-03-31", 12), ("America/Santiago", "2026-04-07", 13),
        ("America/Santiago", "2026-09-01", 13), ("America/Santiago", "2026-09-08", 12),
        // Cuba and Mexico's northern border go forward on 8 March, back on 1 November.
        ("America/Havana", "2026-03-03", 14), ("America/Havana", "2026-03-10", 13),
        ("America/Havana", "2026-10-27", 13), ("America/Havana", "2026-11-03", 14),
        ("America/Tijuana", "2026-03-03", 17), ("America/Tijuana", "2026-03-10", 16),
        ("America/Ciudad_Juarez", "2026-10-27", 15), ("America/Ciudad_Juarez", "2026-11-03", 16),
        ("America/Mexico_City", "2026-03-03", 15), ("America/Mexico_City", "2026-07-07", 15),
        ("America/Asuncion", "2026-01-06", 12), ("America/Asuncion", "2026-07-07", 12)
    ])
    func followsTheClockOfItsZone(zone: String, day: String, utc: Int) throws {
        #expect(try hours([(1, 540, 660)], zone, day) == [utc, utc + 1].map { $0 + Self.monday })
    }

    /// In the week of the change itself only Sunday's first hours have two clocks.
    @Test func theWeekOfTheChange() throws {
        let tijuana = try hours([(7, 0, 1_440), (1, 540, 600)], "America/Tijuana", "2026-03-08")
        // From 1:00 of the old clock (09:00 UTC) on, as the week begins at 0:00; one hour is skipped, none is lost.
        #expect(tijuana.filter { $0 < 23 } == Array(0..<23))
        #expect(tijuana.contains(16 + Self.monday))
        #expect(!tijuana.contains(17 + Self.monday))
    }

    @Test func windowsToMidnightAndOverIt() throws {
        #expect(try hours([(6, 1_320, 1_440)], "America/Tijuana", "2026-02-03") == [166, 167])
        // Sunday's midnight in Bogotá is Monday 05:00 UTC; the four hours are one run.
        #expect(try hours([(7, 1_320, 1_440), (1, 0, 120)], "America/Bogota", "2026-02-03") == [19, 20, 21, 22])
    }

    @Test func halfHoursRoundInwards() throws {
        #expect(try hours([(1, 570, 720)], "America/Lima", "2026-02-03") == [31, 32])
        #expect(try hours([(1, 570, 630)], "America/Lima", "2026-02-03") == [])
        #expect(try hours([(1, 540, 570), (1, 570, 600)], "America/Lima", "2026-02-03") == [30])
        // Half an hour off UTC: whole hours of UTC within.
        #expect(try hours([(1, 540, 660)], "America/St_Johns", "2026-02-03") == [29])
    }

    @Test func unknownZonesHaveNone() throws {
        #expect(ZoneWeek(zone: "America/Nowhere", week: Week(number: 2_900)) == nil)
    }

    @Test func weeksBeginOnSundayAtEight() throws {
        let before = try #require(Instant("2026-03-08T07:59:59.999Z"))
        let after = try #require(Instant("2026-03-08T08:00:00.000Z"))
        #expect(Week(containing: before).number + 1 == Week(containing: after).number)
    }

    /// Against a count hour by hour, with runs over the edge of the week.
    @Test func blocksAreHalfOfEachRun() {
        var dice = Dice(7)
        for turn in 0..<400 {
            var one = WeekMask()
            var other = WeekMask()
            for hour in 0..<WeekMask.hours {
                one[hour] = dice.percent(turn % 10 * 10 + 9)
                other[hour] = dice.percent(92)
            }
            #expect(one.blocks(sharedWith: other) == counted(one.shared(with: other)))
        }
    }

    private func counted(_ mask: WeekMask) -> Int {
        guard let gap = (0..<WeekMask.hours).first(where: { !mask[$0] }) else { return WeekMask.hours / 2 }
        var blocks = 0
        var run = 0
        for step in 1...WeekMask.hours {
            if mask[(gap + step) % WeekMask.hours] {
                run += 1
            } else {
                blocks += run / 2
                run = 0
            }
        }
        return blocks
    }

    /// What two share before Chile's change they may not share after it.
    @Test func anEngagementIsAsGoodAsItsWorstWeek() throws {
        let windows = [WeeklyWindow(day: 2, start: 540, end: 660)].compactMap { $0 }
        let zones = ["America/Santiago", "America/Asuncion"]
        let spring = try #require(Instant("2026-03-20T12:00:00.000Z"))
        let engagement = Engagement(from: spring, zones: zones)
        // Before, after, and the week at whose end the clock is changed.
        #expect(engagement.spells == 3)
        let (chile, paraguay) = (
            engagement.hours(of: windows, in: zones[0]), engagement.hours(of: windows, in: zones[1])
        )
        #expect(chile.blocks(sharedWith: paraguay) == 0)
        let winter = Engagement(from: try #require(Instant("2025-12-20T12:00:00.000Z")), zones: zones)
        #expect(winter.spells == 1)
        #expect(
            winter.hours(of: windows, in: zones[0]).blocks(sharedWith: winter.hours(of: windows, in: zones[1])) == 1)
        #expect(engagement.hours(of: windows, in: "Mars/Olympus").isEmpty)
    }
}

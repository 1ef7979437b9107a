import Statements
import Testing
import Testing

@testable import Web

/// Days and times of forms, across changes of the clock.
@Suite struct LocalTimeTests {
    @Test(arguments: [
        ("2026-09-22", "15:00", "America/Montevideo", "2026-09-22T18:00:00.000Z"),
        // Chile's clock goes forward on 6 September 2026: before and after it the same hour is another instant.
        ("2026-09-05", "15:00", "America/Santiago", "2026-09-05T19:00:00.000Z"),
        ("2026-09-06", "15:00", "America/Santiago", "2026-09-06T18:00:00.000Z"),
        // Tijuana goes with its northern neighbour, Mexico City does not.
        ("2026-07-01", "09:00", "America/Tijuana", "2026-07-01T16:00:00.000Z"),
        ("2026-07-01", "09:00", "America/Mexico_City", "2026-07-01T15:00:00.000Z"),
        // Of an hour that is run through twice, the first.
        ("2026-11-01", "00:30", "America/Havana", "2026-11-01T04:30:00.000Z")
    ])
    func `is the instant of the zone's clock`(day: String, time: String, zone: String, instant: String) throws {
        let found = try LocalTime.instant(day: day, time: time, zone: zone)
        #expect(found.description == instant)
        let fields = LocalTime.fields(found, zone: zone)
        #expect(fields.day == day && fields.time == time)
    }

    @Test func `an hour that is skipped is refused`() {
        #expect(throws: LocalTime.Fault.skipped) {
            try LocalTime.instant(day: "2026-03-08", time: "00:30", zone: "America/Havana")
        }
    }

    @Test(arguments: ["", "2026-02-30", "24/11/2026", "2026-1-1"])
    func `what is no day is refused`(day: String) {
        #expect(throws: LocalTime.Fault.day) { try LocalTime.instant(day: day, time: "10:00", zone: "America/Lima") }
    }

    @Test(arguments: ["", "25:00", "10", "10:60", "-1:00", "a:b"])
    func `what is no time is refused`(time: String) {
        #expect(throws: LocalTime.Fault.time) {
            try LocalTime.instant(day: "2026-11-24", time: time, zone: "America/Lima")
        }
    }
}

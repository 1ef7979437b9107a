import Foundation
import Statements
import Testing

@testable import Consulting

@Suite struct ICalendarTests {
    @Test func `a session as a calendar reads it`() throws {
        let starts = try #require(Instant("2026-11-24T13:00:00.000Z"))
        let changed = try #require(Instant("2026-11-21T16:42:07.120Z"))
        let entry = ICalendar.Entry(
            uid: "s1@cursos.example", sequence: 2, changed: changed, starts: starts, minutes: 90,
            summary: "Mentoría: Conservas, La Ladera; plan", description: "Línea uno\r\nLínea \\ dos",
            location: "https://llamada.example/a,b", url: "https://cursos.example/casos/1")
        let text = ICalendar(name: "Mentorías", entries: [entry]).text
        #expect(
            text
                == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Rumbo//Rumbo//ES
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                X-WR-CALNAME:Mentorías
                REFRESH-INTERVAL;VALUE=DURATION:PT1H
                BEGIN:VEVENT
                UID:s1@cursos.example
                SEQUENCE:2
                DTSTAMP:20261121T164207Z
                DTSTART:20261124T130000Z
                DTEND:20261124T143000Z
                SUMMARY:Mentoría: Conservas\\, La Ladera\\; plan
                DESCRIPTION:Línea uno\\nLínea \\\\ dos
                LOCATION:https://llamada.example/a\\,b
                URL:https://cursos.example/casos/1
                STATUS:CONFIRMED
                END:VEVENT
                END:VCALENDAR

                """.replacing("\n", with: "\r\n"))
    }

    @Test func `a session that is off is told as cancelled`() {
        var entry = ICalendar.Entry(
            uid: "s", changed: CaseWorld.start, starts: CaseWorld.start, minutes: 15, summary: "x", isCancelled: true)
        #expect(ICalendar(name: "n", entries: [entry]).text.contains("STATUS:CANCELLED\r\n"))
        entry.url = "https://x.example/\r\nATTENDEE:x"
        #expect(!ICalendar(name: "n", entries: [entry]).text.contains("ATTENDEE"))
        entry.summary = "x\u{0}\u{8}\r\nEND:VEVENT"
        #expect(ICalendar(name: "n", entries: [entry]).text.contains("SUMMARY:x\\nEND:VEVENT\r\n"))
    }

    @Test(arguments: ["a", "ñ", "가", "👩🏽‍🌾"])
    func `long lines are folded at 75 octets, no letter cut`(letter: String) {
        let line = "SUMMARY:" + String(repeating: letter, count: 200)
        let folded = ICalendar.folded(line)
        let pieces = folded.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(pieces.count > 1)
        #expect(pieces.allSatisfy { $0.utf8.count <= 75 })
        #expect(pieces.dropFirst().allSatisfy { $0.unicodeScalars.first == " " })
        #expect(folded.replacingOccurrences(of: "\r\n ", with: "", options: .literal) == line)
    }
}

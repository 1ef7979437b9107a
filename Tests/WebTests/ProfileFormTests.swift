import Consulting
import People
import Statements
import Testing

@testable import Web

/// Profiles as forms and back.
@Suite struct ProfileFormTests {
    @Test func `what is shown is what is read`() throws {
        let windows = [
            WeeklyWindow(day: 1, start: 480, end: 720), WeeklyWindow(day: 3, start: 1_110, end: 1_245),
            WeeklyWindow(day: 7, start: 0, end: 1_440)
        ].compactMap { $0 }
        let (first, last) = (try #require(Day("2026-12-20")), try #require(Day("2027-01-05")))
        let leave = try #require(Leave(first: first, last: last))
        let (costs, roi) = (try #require(Topic(rawValue: "T03")), try #require(Topic(rawValue: "T38")))
        let profile = Consultant(
            id: .random(), country: .CL, zone: "Pacific/Easter",
            topics: [costs: .expert, roi: .basic],
            languages: [.es, .qu], services: [.CL: .onSite, .BR: .remote], sectors: [.A, .C], preferredSectors: [.U],
            tier: .fifth, windows: windows, leaves: [leave], capacity: 7,
            conflicts: [.organisation(.random()), .sector(.A, .PE), .person(.random())], about: "Á\nb")
        let (read, faults) = ProfileForm(profile).read(onto: profile)
        #expect(read == profile && faults.isEmpty)
    }

    @Test func `windows that touch or overlap become one`() {
        func window(_ day: Int, _ start: Int, _ end: Int) -> WeeklyWindow? {
            WeeklyWindow(day: day, start: start, end: end)
        }
        let given = [window(2, 600, 720), window(1, 480, 600), window(1, 600, 660), window(1, 640, 700)].compactMap {
            $0
        }
        #expect(ProfileForm.merged(given) == [window(1, 480, 700), window(2, 600, 720)].compactMap { $0 })
    }

    @Test func `hostile fields are refused or passed over`() {
        var form = Form()
        for (name, value) in [
            ("block", "9-480"), ("block", "1-481"), ("block", "1-99999999999999999999"), ("topic-T99", "4"),
            ("topic-T03", "9"), ("language", "xx"), ("service-XX", "remote"), ("conflict", "firm:x"),
            ("capacity", "99999999999999999999"), ("zone", "../etc"), ("window-from-1", "10:00"), ("tier", "0")
        ] { form.add(name, value) }
        let stored = Consultant(id: .random(), country: .UY)
        let (read, faults) = ProfileForm(form).read(onto: stored)
        #expect(read.windows.isEmpty && read.topics.isEmpty && read.languages.isEmpty && read.conflicts.isEmpty)
        #expect(faults["capacity"] == .number && faults["zone"] == .zone && faults["window-1"] == .hours)
    }
}

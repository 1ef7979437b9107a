import Consulting
import Testing

@Suite struct DayTests {
    @Test func readsItsOwnText() {
        #expect(Day("2026-11-21")?.description == "2026-11-21")
        #expect(Day("2026-11-21")?.number == 20_778)
        #expect(Day("2026-13-21") == nil)
        #expect(Day("2026-1-21") == nil)
    }
}

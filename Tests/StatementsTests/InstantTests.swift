import Foundation
import Statements
import Testing

/// A generator that the same seed always sets going the same way (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite struct InstantTests {
    static let edges: [(String, Int64)] = [
        ("1970-01-01T00:00:00.000Z", 0), ("1969-12-31T23:59:59.999Z", -1), ("1970-01-01T00:00:00.001Z", 1),
        ("2000-02-29T12:00:00.000Z", 951_825_600_000), ("1900-02-28T23:59:59.999Z", -2_203_891_200_001),
        ("1900-03-01T00:00:00.000Z", -2_203_891_200_000), ("2024-12-31T23:59:59.999Z", 1_735_689_599_999),
        ("2026-03-01T10:42:07.120Z", 1_772_361_727_120), ("2100-03-01T00:00:00.000Z", 4_107_542_400_000),
        ("9999-12-31T23:59:59.999Z", 253_402_300_799_999), ("0001-01-01T00:00:00.000Z", -62_135_596_800_000)
    ]

    @Test(arguments: edges) func `edge dates read and write`(_ text: String, _ milliseconds: Int64) {
        #expect(Instant(milliseconds: milliseconds).description == text)
        #expect(Instant(text)?.milliseconds == milliseconds)
    }

    @Test func `text goes there and back`() {
        var generator = Seeded(state: 1)
        for _ in 0..<20_000 {
            let instant = Instant(
                milliseconds: .random(in: -10_000_000_000_000...10_000_000_000_000, using: &generator))
            let text = instant.description
            guard Instant(text) == instant, text.utf8.count == 24 else {
                Issue.record("\(instant.milliseconds) became \(text)")
                return
            }
        }
    }

    @Test func `text orders as time does`() {
        var generator = Seeded(state: 2)
        for _ in 0..<20_000 {
            let a = Instant(milliseconds: .random(in: -10_000_000_000_000...10_000_000_000_000, using: &generator))
            let b = Instant(milliseconds: a.milliseconds + .random(in: -100_000...100_000, using: &generator))
            guard (a < b) == (a.description < b.description) else {
                Issue.record("\(a) and \(b)")
                return
            }
        }
    }

    @Test func `a date keeps its millisecond`() {
        var generator = Seeded(state: 3)
        var lost: [Instant] = []
        for _ in 0..<20_000 {
            let instant = Instant(milliseconds: .random(in: 0...4_000_000_000_000, using: &generator))
            if Instant(instant.date) != instant { lost.append(instant) }
        }
        #expect(lost.count == 0, "such as \(lost.first?.description ?? "")")
    }

    @Test(arguments: [
        "", "2026-03-01", "2026-03-01T10:42:07Z", "2026-03-01T10:42:07.12Z", "2026-03-01T10:42:07.1200Z",
        "2026-13-01T10:42:07.120Z", "2026-00-01T10:42:07.120Z", "2026-01-00T10:42:07.120Z", "2026-01-32T10:42:07.120Z",
        "2026-01-01T24:00:00.000Z", "2026-01-01T10:60:00.000Z", "2026-01-01T10:00:60.000Z",
        "2026-03-01 10:42:07.120Z", "2026-03-01T10:42:07.120z", "2026-03-01T10:42:07,120Z", "+026-03-01T10:42:07.120Z",
        "2026-03-01T10:42:07.120+", "２026-03-01T10:42:07.1Z", "2026-03-01T10:42:0７.Z"
    ]) func `other text is refused`(_ text: String) {
        #expect(Instant(text) == nil)
    }

    @Test(arguments: ["2026-02-29", "2026-02-30", "2026-04-31", "1900-02-29", "2026-02-31"])
    func `a day that no month has is refused`(_ day: String) {
        #expect(Instant("\(day)T00:00:00.000Z") == nil)
    }

    @Test func `JSON is the text`() throws {
        let instant = Instant(milliseconds: 1_772_361_727_120)
        #expect(
            String(decoding: try JSONEncoder().encode([instant]), as: UTF8.self) == #"["2026-03-01T10:42:07.120Z"]"#)
        #expect(
            try JSONDecoder().decode([Instant].self, from: Data(#"["2026-03-01T10:42:07.120Z"]"#.utf8)) == [instant])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Instant].self, from: Data(#"["yesterday"]"#.utf8))
        }
    }
}

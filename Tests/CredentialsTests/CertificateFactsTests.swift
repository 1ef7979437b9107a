import Foundation
import Testing

@testable import Credentials

@Suite struct CertificateFactsTests {
    @Test func storedFormIsCanonical() throws {
        let facts = try CertificateFacts.full()
        let json = try facts.canonicalJSON()
        #expect(try CertificateFacts(canonicalJSON: json) == facts)
        #expect(try CertificateFacts(canonicalJSON: json).canonicalJSON() == json)
        let text = String(decoding: json, as: UTF8.self)
        #expect(text.hasPrefix(#"{"course":{"hours":8,"id":"preferencias-arancelarias","level":"basico","#))
        #expect(text.contains(#""issued":"2026-11-20T15:04:05Z""#))
        #expect(text.contains(#""verification":"https://rumbo.example/v/7K3MQ0X9RTB4WZ2K""#))
        #expect(!text.contains(#"\/"#))
    }

    @Test func absentFactsAreAbsent() throws {
        let text = String(decoding: try CertificateFacts.sample().canonicalJSON(), as: UTF8.self)
        for name in ["expires", "score", "validation"] { #expect(!text.contains("\"\(name)\"")) }
    }
}

@Suite struct TimestampTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2026-11-20T15:04:05Z", 1_795_187_045), ("2000-02-29T23:59:59Z", 951_868_799),
        ("1969-12-31T23:59:59Z", -1), ("9999-12-31T23:59:59Z", 253_402_300_799)
    ])
    func isWrittenOneWay(_ text: String, _ seconds: Int64) throws {
        #expect(Timestamp(seconds: seconds).description == text)
        #expect(try Timestamp(text).seconds == seconds)
    }

    @Test func agreesWithTheCalendarOfFoundation() {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        var generator = KnownGenerator(1)
        for _ in 0..<2_000 {
            let moment = Timestamp(seconds: Int64.random(in: 0...7_000_000_000, using: &generator))
            let parts = calendar.dateComponents([.year, .month, .day], from: moment.date)
            #expect([parts.year, parts.month, parts.day] == [moment.day.year, moment.day.month, moment.day.day])
        }
    }

    @Test(arguments: [
        "2026-11-20", "2026-11-20T15:04:05+00:00", "2026-13-20T15:04:05Z", "2026-02-29T00:00:00Z",
        "2026-11-20T24:00:00Z", "2026-11-20t15:04:05Z", "2026-11-20T15:04:05.0Z", ""
    ])
    func refusesEveryOtherForm(_ text: String) {
        #expect(throws: Timestamp.ParseError.self) { try Timestamp(text) }
    }
}

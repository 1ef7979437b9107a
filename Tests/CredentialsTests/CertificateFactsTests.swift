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

    @Test func factsFromBeforeDaysWereKeptStayAsTheyAre() throws {
        let old = """
            {"course":{"hours":8,"id":"c","level":"basico","outcomes":[],"packageDigest":"0f","title":"T","topics":[],\
            "version":"1"},"distinction":false,"expires":"2029-11-21T01:00:00Z","holder":"Ana",\
            "issued":"2026-11-21T01:00:00Z","issuer":{"name":"R","url":"https://rumbo.example/"},"kind":"aprobacion",\
            "language":"es","marking":"single","serial":"7K3M-Q0X9-RTB4-WZ2K","validation":{"date":"2026-08-03T00:00:00Z"},\
            "verification":"https://rumbo.example/v/7K3MQ0X9RTB4WZ2K"}
            """
        let facts = try CertificateFacts(canonicalJSON: Data(old.utf8))
        #expect(String(decoding: try facts.canonicalJSON(), as: UTF8.self) == old)
        #expect(facts.issuedDay.description == "2026-11-21" && facts.validationDay?.description == "2026-08-03")
    }

    @Test func daysAreThoseOfTheZoneAndStoredAsDays() throws {
        var facts = try CertificateFacts.full()
        let zone = try #require(TimeZone(identifier: "America/Bogota"))
        facts.issued = try Timestamp("2026-12-01T04:59:59Z")
        facts.days = PrintedDays(
            zone: zone, issued: facts.issued, expires: facts.expires, validated: facts.validation?.date)
        #expect(facts.issuedDay.description == "2026-11-30" && facts.validationDay?.description == "2026-08-02")
        let json = try facts.canonicalJSON()
        #expect(try CertificateFacts(canonicalJSON: json) == facts)
        #expect(
            String(decoding: json, as: UTF8.self).contains(
                #""days":{"expires":"2029-11-20","issued":"2026-11-30","validated":"2026-08-02","zone":"America/Bogota"}"#
            ))
    }

    @Test func absentFactsAreAbsent() throws {
        let text = String(decoding: try CertificateFacts.sample().canonicalJSON(), as: UTF8.self)
        for name in ["expires", "days", "score", "validation"] { #expect(!text.contains("\"\(name)\"")) }
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

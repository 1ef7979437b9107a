import Credentials
import Foundation
import Learning
import Statements
import Storage
import Testing

@testable import Actions

@Suite struct CertificatePageTests {
    private static func earned(_ body: (RunningSite, String, RunningSite.Session) async throws -> Void) async throws {
        try await RunningSite.run { site in
            try await site.school.publish()
            // 01:30 of the 22nd in UTC, still the 21st where the learner lives.
            site.school.clock.advance(milliseconds: 1_790_040_600_000 - site.school.clock.now.milliseconds)
            let enrolment = try await site.school.complete(site.school.learner)
            let stored = try await site.school.store.read { try $0.certificate(enrolment: enrolment.id) }
            let serial = try Serial(try #require(stored).serial).description
            try await body(site, serial, try await site.session(site.school.learner))
        }
    }

    @Test func `the page proves by code and by address, and leads to a profile`() async throws {
        try await Self.earned { site, serial, ana in
            let page = try await site.get("/certificates/\(serial)", ana).text
            let address = "\(site.address)/v/\(serial)"
            #expect(page.contains("<div class=\"qr\"><svg"))
            #expect(page.contains("aria-label=\"Código QR que lleva a \(address)\""))
            #expect(page.contains("href=\"\(address)\">rumbo.example/v/\(serial)</a>"))
            #expect(page.contains("https://www.linkedin.com/profile/add?"))
            #expect(page.contains("issueMonth=9&amp;issueYear=2026") && page.contains("certId=\(serial)"))
            #expect(page.contains("https://wa.me/?text=") && page.contains("href=\"mailto:?body="))
            // Nothing is asked of others until the holder presses it.
            #expect(!page.contains("src=\"https://") && !page.contains("<iframe"))
        }
    }

    @Test func `page, verification and print bear the same day`() async throws {
        try await Self.earned { site, serial, ana in
            let page = try await site.get("/certificates/\(serial)", ana).text
            let checked = try await site.get("/v/\(serial)?language=es").text
            for text in [page, checked] {
                #expect(text.contains("21 de septiembre de 2026") && !text.contains("22 de septiembre de 2026<"))
                #expect(text.contains("Por cuestionarios, y por un consultor con rúbrica"))
            }
        }
    }
}

import Consulting
import Foundation
import Mail
import People
import Statements
import Testing

@testable import Actions
@testable import Web

/// What stands in the letters.
@Suite struct LetterWriterTests {
    private let now = Instant(milliseconds: 1_790_000_000_000)
    private let session = Session.ID.random()

    private func writer() throws -> LetterWriter {
        LetterWriter(
            site: Site(address: "https://cursos.example", issuer: "Secretaría"),
            from: try #require(MailAddress("rumbo@example.org", name: "Secretaría")))
    }

    private func person(_ language: Language, _ country: Country) -> Person {
        Person(
            id: .random(), displayName: "Ñandú Conceição", loginNames: [.email("n@example.org")], language: language,
            country: country, created: Date(timeIntervalSince1970: 0))
    }

    /// A case with an offer, then accepted, with a session planned in three days.
    private func story(of learner: Person, for consultant: Person, isAccepted: Bool) throws -> Case {
        let request = MentoringRequest(
            learner: learner.id, country: .BR, need: "Queremos exportar conservas y no sabemos qué pedir.",
            readiness: Readiness(tried: "Leímos.", goal: "Una primera exportación.", hoursAWeek: 4),
            topic: Topic.all[2], languages: [.es], zone: "America/Sao_Paulo",
            windows: [WeeklyWindow(day: 2, start: 480, end: 960)].compactMap(\.self), asked: now)
        var story = try Case(id: .random(), CaseEvent(by: learner.id, at: now, kind: .requested(request)))
        let offer = Offer(
            consultant: consultant.id, made: now, expires: now.advanced(bySeconds: 72 * 3_600), run: nil)
        try story.apply(CaseEvent(by: nil, at: now, kind: .offered(offer)), MatchingPolicy())
        guard isAccepted else { return story }
        try story.apply(CaseEvent(by: consultant.id, at: now, kind: .accepted), MatchingPolicy())
        let meeting = Session(
            id: session, starts: now.advanced(bySeconds: 3 * 86_400), minutes: 90,
            place: "https://llamada.example/1")
        try story.apply(CaseEvent(by: consultant.id, at: now, kind: .sessionPlanned(meeting)), MatchingPolicy())
        return story
    }

    private func letter(_ kind: Message.Kind, to person: Person, count: Int = 2) throws -> Letter {
        let other = self.person(.es, .UY)
        let isOffer = kind == .offer || kind == .offerExpiring
        let story = try story(of: other, for: person, isAccepted: !isOffer)
        let about = kind == .casesNeedPerson ? Message.About.network(.BR) : .story(story.id)
        let message = Message(
            kind, to: person.id, about: about, occasion: kind == .followUp ? "6" : "\(session) 0", due: now)
        let facts = MessageFacts(
            message: message, person: person, address: "n@example.org", story: kind == .casesNeedPerson ? nil : story,
            other: "Doces <b>Açaí</b> & Cía.", policy: MatchingPolicy(), count: count)
        return try #require(try writer().letter(facts, at: now))
    }

    @Test(arguments: Message.Kind.allCases, Language.allCases)
    func `every message is whole in every language`(kind: Message.Kind, language: Language) throws {
        let letter = try letter(kind, to: person(language, language == .pt ? .BR : .UY))
        for text in [letter.subject, letter.footer, letter.settings.title, letter.link?.title ?? ""] + letter.paragraphs
        {
            #expect(!text.isEmpty && !text.contains("{{") && !text.contains("message."), "\(text)")
            #expect(!text.contains("\n\n") && text == text.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        #expect(letter.paragraphs.count >= 2)
        #expect(letter.language == language.tag)
        #expect(letter.link?.address.hasPrefix("https://cursos.example/") == true)
        #expect(letter.settings.address == "https://cursos.example/account#messages")
    }

    @Test func `an offer says until when by the reader's own clock`() throws {
        let brazilian = try letter(.offer, to: person(.pt, .BR))
        #expect(brazilian.subject.contains("24 de setembro de 2026, 11:13"))
        #expect(brazilian.paragraphs.joined().contains("do Brasil)"))
        #expect(brazilian.link?.address.hasSuffix("#offer") == true)
        let peruvian = try letter(.offer, to: person(.es, .PE))
        #expect(peruvian.subject.contains("24 de septiembre de 2026, 09:13"))
    }

    @Test func `one case and several are told apart`() throws {
        let one = try letter(.casesNeedPerson, to: person(.es, .UY), count: 1)
        let two = try letter(.casesNeedPerson, to: person(.es, .UY), count: 2)
        #expect(one.subject != two.subject && two.subject.contains("2 casos"))
        #expect(two.link?.address.contains("country=BR") == true)
    }

    @Test func `names are text in a letter, never marks`() throws {
        let bytes = String(decoding: try letter(.offer, to: person(.es, .UY)).bytes, as: UTF8.self)
        let html = try #require(bytes.components(separatedBy: "text/html").last).replacing("=\r\n", with: "")
        #expect(!html.contains("<b>") && html.contains("&lt;b&gt;"))
    }
}

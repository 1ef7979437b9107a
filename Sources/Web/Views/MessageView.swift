import Actions
import Consulting
import Foundation
import Mail
import People
import Statements

/// Words what somebody is told by mail, in their language and by their clock.
public struct LetterWriter: Sendable {
    let site: Actions.Site
    let from: MailAddress

    public init(site: Actions.Site, from: MailAddress) {
        self.site = site
        self.from = from
    }

    /// Nil where the person's address is none that mail can be sent to.
    public func letter(_ facts: MessageFacts, at now: Instant) -> Letter? {
        guard let to = MailAddress(facts.address, name: facts.person.displayName) else { return nil }
        let person = facts.person
        let reader = Reader(language: person.language, country: person.country, zone: facts.zone)
        let view = MessageView(facts: facts, reader: reader)
        let host = URL(string: site.address)?.host() ?? "localhost"
        return Letter(
            id: "\(facts.message.id)@\(host)", from: from, to: to, date: now, language: person.language.tag,
            subject: view.subject,
            paragraphs: [reader.phrase("message.greeting", ["name": person.displayName])] + view.paragraphs,
            link: Letter.Link(
                title: reader.phrase("message.\(view.key).link"), address: site.address + view.path),
            footer: reader.phrase("message.footer", ["site": site.issuer]),
            settings: Letter.Link(
                title: reader.phrase("message.settings"), address: "\(site.address)/account#messages"),
            calendar: facts.calendar)
    }
}

/// Subject and sentences of one message.
struct MessageView {
    let facts: MessageFacts
    let reader: Reader

    var key: String { facts.message.kind.rawValue }
    private var session: Session? { facts.story?.session(of: facts.message) }

    var subject: String {
        facts.message.kind == .casesNeedPerson
            ? reader.counted("message.\(key).subject", facts.count, values)
            : reader.phrase("message.\(key).subject", values)
    }

    var paragraphs: [String] {
        let text = reader.phrase("message.\(key).text", values).split(separator: "\n\n").map(String.init)
        switch facts.message.kind {
        case .offer: return text.prefix(1) + why + text.dropFirst()
        case .stillWaiting: return text + waiting
        case .sessionPlanned, .sessionMoved, .sessionTomorrow: return text + place
        default: return text
        }
    }

    /// The page to act on.
    var path: String {
        switch facts.message.about {
        case .network(let country): return "\(Links.networkQueue)?show=person&country=\(country.rawValue)"
        case .story(let id):
            let page = Links.mentoringCase(id)
            switch facts.message.kind {
            case .offer, .offerExpiring: return "\(page)#offer"
            case .followUp: return "\(page)#follow-up"
            case .caseClosed: return "\(page)#evaluate"
            default: return session.map { "\(page)#session-\($0.id)" } ?? page
            }
        }
    }

    // MARK: Parts

    private var values: [String: String] {
        let other = facts.other.flatMap { $0.isEmpty ? nil : $0 } ?? reader.phrase("explain.somebody")
        var values = ["clock": reader.clock(of: reader.zoneName), "other": other]
        if case .network(let country) = facts.message.about { values["country"] = country.name(in: reader.language) }
        guard let story = facts.story else { return values }
        values["topic"] = story.request.topic.name(in: reader.language)
        values["country"] = story.request.country.name(in: reader.language)
        values["days"] = reader.numbers.text(facts.policy.promisedDays)
        values["months"] = facts.message.occasion
        if let offer = story.offer { values["until"] = reader.dateAndTime(offer.expires) }
        if let session {
            values["when"] = reader.span(session.starts, minutes: session.minutes)
            values["day"] = reader.date(session.starts)
            values["time"] = reader.minutes(session.hours?.minutes ?? session.minutes)
        }
        return values
    }

    /// One sentence of why it was this consultant.
    private var why: [String] {
        guard let explanation = facts.placement?.explanation else {
            return facts.story?.offer?.run == nil ? [reader.phrase("message.offer.coordinator")] : []
        }
        let words = ExplanationWords(policy: facts.policy, names: [:], reader: reader)
        let reasons = words.becauseYou(explanation.chosen)
        return reasons.isEmpty ? [] : [reader.phrase("message.offer.why", ["reasons": reader.list(reasons)])]
    }

    /// Why there is nobody yet, and what would help.
    private var waiting: [String] {
        guard facts.story?.state == .requested else { return [reader.phrase("message.stillWaiting.asked")] }
        guard let unserved = facts.unserved else { return [] }
        let words = ExplanationWords(policy: facts.policy, names: [:], reader: reader)
        return [words.reason(unserved), words.place(unserved), words.change(unserved)].compactMap(\.self)
    }

    private var place: [String] {
        guard let session, !session.place.isEmpty else { return [] }
        return [reader.phrase("message.place", ["place": String(session.place.prefix(300))])]
    }
}

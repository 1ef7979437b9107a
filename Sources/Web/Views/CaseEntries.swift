import Actions
import Consulting
import Pages
import People
import Statements
import Storage

/// What of one case waits for its consultant, as entries of the inbox.
struct CaseEntries {
    /// An entry with what orders the inbox: things that end or begin come first, by when; what merely waits follows, by since when.
    struct Dated {
        var deadline: Instant?
        var since: Instant
        var entry: DeskPage.Entry

        static func inOrder(_ a: Dated, _ b: Dated) -> Bool {
            switch (a.deadline, b.deadline) {
            case (let a?, let b?) where a != b: a < b
            case (_?, nil): true
            case (nil, _?): false
            default: a.since < b.since
            }
        }
    }

    let view: ConsultantCaseView

    private var found: Case { view.found }
    private var reader: Reader { view.reader }
    private var words: CaseWords { view.words }
    private var now: Instant { view.now }
    private var href: String { Links.mentoringCase(found.id) }
    /// Sessions further off than this stand in the calendar only.
    private static let ahead = 7 * 86_400

    var entries: [Dated] {
        if let offer { return [offer] }
        guard found.consultant == view.person, found.state.holdsUnit else { return disputes }
        return sessions + disputes + (plan.map { [$0] } ?? []) + (closing.map { [$0] } ?? [])
    }

    private var offer: Dated? {
        guard let offer = found.offer, offer.consultant == view.person, found.state == .proposed,
            now < offer.expires
        else { return nil }
        let box = view.offerBox(offer)
        return Dated(
            deadline: offer.expires, since: offer.made,
            entry: DeskPage.Entry(
                kind: .offer, title: view.title, about: view.about, href: href, due: box.due,
                urgent: box.urgent,
                since: nil, words: view.shortNeed, why: box.why, accept: box.accept, decline: box.decline))
    }

    private var sessions: [Dated] {
        words.sessions.filter { $0.state == .planned && $0.consultant == view.person }.compactMap {
            session in
            let ends = session.starts.advanced(bySeconds: session.minutes * 60)
            if ends <= now {
                return Dated(
                    deadline: nil, since: ends,
                    entry: DeskPage.Entry(
                        kind: .log, title: view.title, about: reader.phrase("desk-entry.log"),
                        href: "\(href)#session-\(session.id)", urgent: true, when: words.time(session)))
            }
            guard session.starts < now.advanced(bySeconds: Self.ahead) else { return nil }
            let due =
                session.starts <= now
                ? reader.phrase("desk-entry.now")
                : reader.phrase("desk-entry.in", ["time": reader.span(from: now, to: session.starts)])
            return Dated(
                deadline: session.starts, since: session.starts,
                entry: DeskPage.Entry(
                    kind: .session, title: view.title, about: reader.word(session.modality),
                    href: "\(href)#session-\(session.id)", due: due,
                    urgent: session.starts < now.advanced(bySeconds: 86_400), when: words.time(session),
                    there: words.there(session)))
        }
    }

    private var disputes: [Dated] {
        found.sessions.filter { $0.hours?.state == .disputed && $0.consultant == view.person }.map {
            session in
            Dated(
                deadline: nil, since: session.starts,
                entry: DeskPage.Entry(
                    kind: .dispute, title: view.title,
                    about: reader.phrase(
                        "desk-entry.hours",
                        [
                            "time": reader.minutes(session.hours?.minutes ?? 0),
                            "date": reader.date(session.starts)
                        ]), href: "\(href)#session-\(session.id)", words: session.hours?.dispute))
        }
    }

    private var plan: Dated? {
        guard found.state == .accepted || found.state == .underWay,
            !found.sessions.contains(where: { $0.consultant == view.person && $0.state != .cancelled })
        else { return nil }
        return Dated(
            deadline: nil, since: found.accepted ?? found.changed,
            entry: DeskPage.Entry(
                kind: .plan, title: view.title, about: view.about, href: "\(href)#plan",
                since: found.accepted.map(reader.date), words: found.handOvers.last?.note))
    }

    private var closing: Dated? {
        guard view.isClosingDue else { return nil }
        let last = found.sessions.map(\.starts).max() ?? found.changed
        return Dated(
            deadline: nil, since: last,
            entry: DeskPage.Entry(
                kind: .closing, title: view.title, about: reader.phrase("desk-entry.closing"),
                href: "\(href)#close",
                since: reader.date(last)))
    }
}

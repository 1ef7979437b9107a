import Actions
import Consulting
import Pages
import People
import Statements
import Storage

/// Words "my mentoring": what is under way, what was, what mentoring is.
struct MentoringView {
    let cases: [CaseLine]
    let mayAsk: Bool
    let wait: MentoringWait?
    let policy: MatchingPolicy
    let calendar: MentoringPage.Calendar
    let reader: Reader
    let now: Instant

    func page(_ frame: PageFrame) -> MentoringPage {
        let hasSessions = cases.contains { !$0.story.sessions.isEmpty || $0.story.accepted != nil }
        return MentoringPage(
            frame: frame, open: cards { !$0.isPast }, past: cards(\.isPast),
            ask: mayAsk ? PageLink(href: Links.askMentoring, title: reader.phrase("mentoring-view.ask")) : nil,
            wait: wait, answerTime: reader.counted("span.days", policy.offerHours / 24),
            packageTime: reader.hours(Double(policy.hoursPerPackage)), calendar: hasSessions ? calendar : nil)
    }

    /// What waits for the reader comes first.
    private func cards(_ which: (Case) -> Bool) -> [CaseCard] {
        let cards = cases.filter { which($0.story) }.map {
            CaseCardView(found: $0.story, consultant: $0.consultant, reader: reader, now: now).card
        }
        return cards.filter(\.waitsForYou) + cards.filter { !$0.waitsForYou }
    }

    /// The part of the home page: open cases and those that ask something, or an invitation.
    var door: HomePage.Mentoring? {
        let shown = cards { _ in true }.filter { card in
            card.waitsForYou || cases.contains { Links.mentoringCase($0.story.id) == card.href && !$0.story.isPast }
        }
        guard mayAsk || !shown.isEmpty else { return nil }
        return HomePage.Mentoring(
            cases: shown,
            ask: mayAsk ? PageLink(href: Links.askMentoring, title: reader.phrase("mentoring-view.ask")) : nil,
            wait: wait?.days)
    }
}

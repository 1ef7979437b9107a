import Consulting
import Pages
import People
import Statements

/// Words a case in a list of its learner's or firm's: where it stands, and what comes next.
struct CaseCardView {
    let found: Case
    /// Who accepted it, or to whom it is offered.
    let consultant: Person?
    let reader: Reader
    let now: Instant

    var card: CaseCard {
        CaseCard(
            href: Links.mentoringCase(found.id), title: found.request.topic.name(in: reader.language),
            route: CaseRouteView(found: found, reader: reader).route,
            with: found.state == .requested ? nil : consultant?.displayName, next: task ?? next,
            waitsForYou: task != nil,
            asked: reader.phrase("mentoring-view.asked", ["date": reader.date(found.request.asked)]))
    }

    /// What waits for the firm.
    var task: String? {
        let waiting = found.sessions.count { $0.hours?.state == .awaitsFirm }
        if waiting > 0 { return reader.counted("mentoring-view.confirm", waiting) }
        if let asked = found.openFollowUp { return reader.phrase("mentoring-view.answer-\(asked.months)") }
        if found.state == .closed, found.evaluation == nil { return reader.phrase("mentoring-view.evaluate") }
        return nil
    }

    private var next: String? {
        switch found.state {
        case .requested:
            return reader.phrase(found.needsPerson ? "mentoring-view.by-person" : "mentoring-view.searching")
        case .accepted, .underWay:
            guard let session = found.nextSession(at: now) else { return reader.phrase("mentoring-view.no-session") }
            return reader.phrase(
                "mentoring-view.next", ["time": reader.span(session.starts, minutes: session.minutes)])
        default: return nil
        }
    }
}

extension Case {
    /// The session to come, or under way.
    func nextSession(at now: Instant) -> Session? {
        sessions.filter { $0.state == .planned && now < $0.starts.advanced(bySeconds: $0.minutes * 60) }
            .min { $0.starts < $1.starts }
    }

    /// Follow-up questions that were sent and wait for an answer.
    var openFollowUp: FollowUp? { state == .ended ? nil : followUps.last { $0.answered == nil } }

    /// Whether it is over for who asked: nothing happens any more, or only questions come.
    var isPast: Bool {
        switch state {
        case .closed, .followUp6, .followUp12, .ended, .withdrawn: true
        default: false
        }
    }
}

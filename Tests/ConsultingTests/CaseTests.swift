import People
import Statements
import Testing

@testable import Consulting

@Suite struct CaseTests {
    private let learner = CaseWorld.learner
    private let first = CaseWorld.first
    private let second = CaseWorld.second

    /// Tells something that must be refused, and holds that nothing changed.
    private func refused(
        _ refusal: CaseRefusal, _ tale: Tale, _ by: Person.ID?, _ kind: CaseEvent.Kind,
        _ place: SourceLocation = #_sourceLocation
    ) {
        var copy = tale
        #expect(throws: refusal, sourceLocation: place) { try copy.tell(by, kind) }
        #expect(copy.story == tale.story, sourceLocation: place)
    }

    @Test func `a whole life, from the request to the last follow-up`() throws {
        var tale = try Tale()
        tale.wait(days: 3)
        try tale.accept()
        #expect(tale.story.state == .accepted)
        let id = try tale.hold(1)
        #expect(tale.story.state == .underWay)
        #expect(tale.story.confirmedMinutes == 0)
        try tale.tell(learner, .hoursConfirmed(id))
        #expect(tale.story.confirmedMinutes == 60)
        try tale.close()
        try tale.tell(learner, .evaluated(Evaluation(rating: 5, recommends: 10, at: tale.now)))
        tale.wait(days: 184)
        try tale.tell(nil, .followUpSent(months: 6))
        try tale.tell(
            learner, .followUpAnswered(months: 6, applied: true, results: [.firstExport, .newMarket], comment: ""))
        tale.wait(days: 184)
        try tale.tell(nil, .followUpSent(months: 12))
        try tale.tell(learner, .followUpAnswered(months: 12, applied: true, results: [], comment: "Bien"))
        #expect(tale.story.state == .ended)
        #expect(tale.story.request.asked == CaseWorld.start)
        #expect(tale.folded == tale.story)
        #expect(tale.story.revision == tale.log.count)
    }

    @Test func `an offer is answered by its consultant, before it expires`() throws {
        var tale = try Tale()
        refused(.offerGone, tale, first, .accepted)
        try tale.offer(first)
        refused(.offerGone, tale, second, .accepted)
        refused(.offerGone, tale, learner, .declined(reason: .noTime, note: ""))
        refused(.wrongState, tale, nil, .expired)
        tale.wait(hours: 72)
        refused(.offerExpired, tale, first, .accepted)
        refused(.offerExpired, tale, first, .declined(reason: .noTime, note: ""))
        try tale.tell(nil, .expired)
        #expect(tale.story.bans.map(\.reason) == [.expired])
        refused(
            .banned, tale, nil,
            .offered(Offer(consultant: first, made: tale.now, expires: tale.now.advanced(bySeconds: 60), run: nil)))
        tale.wait(days: CaseWorld.policy.banDays)
        try tale.offer(first)
        #expect(tale.story.waitingDays(at: tale.now) == CaseWorld.policy.banDays + 3)
    }

    @Test func `after two refusals a person looks`() throws {
        var tale = try Tale()
        for consultant in [first, second] {
            #expect(!tale.story.needsPerson)
            try tale.offer(consultant)
            try tale.tell(consultant, .declined(reason: .notMyField, note: "No es lo mío."))
        }
        #expect(tale.story.needsPerson)
        #expect(tale.story.waitingDays(at: CaseWorld.start.advanced(bySeconds: 86_400 * 9)) == 9)
        refused(.banned, tale, CaseWorld.coordinator, .pinned(first))
        try tale.tell(CaseWorld.coordinator, .allowed(first))
        try tale.tell(CaseWorld.coordinator, .pinned(first))
        #expect(!tale.story.needsPerson)
        let other = Offer(
            consultant: CaseWorld.id(13), made: tale.now, expires: tale.now.advanced(bySeconds: 60), run: nil)
        refused(.pinnedToAnother, tale, nil, .offered(other))
        try tale.accept(first)
        #expect(tale.story.pin == nil)
    }

    @Test func `a consultant's no-show is booked anew once, then the case goes to another, with its age`() throws {
        var tale = try Tale()
        try tale.accept()
        refused(
            .sessionUnknown, tale, learner,
            .sessionMissed(CaseWorld.id(9), by: .consultant, reason: "No vino."))
        let id: Session.ID = CaseWorld.id(1)
        try tale.tell(first, .sessionPlanned(Session(id: id, starts: tale.now.advanced(bySeconds: 3600), minutes: 60)))
        refused(.sessionNotOver, tale, learner, .sessionMissed(id, by: .consultant, reason: "No vino."))
        tale.wait(hours: 2)
        try tale.tell(learner, .sessionMissed(id, by: .consultant, reason: "No vino."))
        #expect(tale.story.state == .accepted)
        let again = try tale.session(2)
        let later: Session.ID = CaseWorld.id(3)
        try tale.tell(
            first, .sessionPlanned(Session(id: later, starts: tale.now.advanced(bySeconds: 3600), minutes: 60)))
        try tale.tell(learner, .sessionMissed(again, by: .consultant, reason: "Otra vez."))
        #expect(tale.story.state == .requested)
        #expect(tale.story.bans.map(\.reason) == [.noShow])
        #expect(tale.story.sessions.map(\.state) == [.missedByConsultant, .missedByConsultant, .cancelled])
        #expect(tale.story.request.asked == CaseWorld.start)
        #expect(tale.story.handOvers.map(\.from) == [first])
        refused(.wrongState, tale, first, .noteWritten(text: "¿Hola?", isShared: true))
        try tale.accept(second)
        let third = try tale.session(4, by: second)
        try tale.tell(learner, .sessionMissed(third, by: .consultant, reason: "Tráfico."))
        #expect(tale.story.state == .accepted, "the other's no-shows are not this one's")
    }

    @Test func `the firm's no-show stops its clock`() throws {
        var tale = try Tale()
        tale.wait(days: 5)
        try tale.accept()
        let id = try tale.session(1)
        try tale.tell(first, .sessionMissed(id, by: .firm, reason: "No se conectó."))
        #expect(tale.story.missedByFirm == 1)
        tale.wait(days: 10)
        #expect(tale.story.waitingDays(at: tale.now) == 5)
        try tale.tell(first, .handedOver(note: "No responde a los correos.", reason: .consultantLeft))
        #expect(tale.story.pausedDays == 10)
        tale.wait(days: 2)
        #expect(tale.story.waitingDays(at: tale.now) == 7)
    }

    @Test func `who gave the hours does not confirm them`() throws {
        var tale = try Tale()
        try tale.accept()
        let id = try tale.hold(1)
        refused(.ownHours, tale, first, .hoursConfirmed(id))
        refused(.ownHours, tale, nil, .hoursConfirmed(id))
        refused(.hoursNotOpen, tale, first, .hoursCorrected(id, minutes: 30))
        try tale.tell(learner, .hoursDisputed(id, reason: "Fueron treinta minutos."))
        refused(.hoursNotOpen, tale, learner, .hoursConfirmed(id))
        refused(.notYours, tale, second, .hoursCorrected(id, minutes: 30))
        refused(.minutesOutOfRange, tale, first, .hoursCorrected(id, minutes: 500))
        try tale.tell(first, .hoursCorrected(id, minutes: 30))
        try tale.tell(first, .handedOver(note: "Me voy de viaje.", reason: .consultantLeft))
        refused(.ownHours, tale, first, .hoursConfirmed(id))
        try tale.tell(CaseWorld.colleague, .hoursConfirmed(id))
        #expect(tale.story.confirmedMinutes == 30)
        refused(.hoursNotOpen, tale, learner, .hoursDisputed(id, reason: "Tarde."))
    }

    @Test func `sessions have a length and a time`() throws {
        var tale = try Tale()
        let early = Session(id: CaseWorld.id(1), starts: tale.now, minutes: 60)
        tale.wait(hours: 1)
        try tale.accept()
        refused(.sessionInThePast, tale, first, .sessionPlanned(early))
        for minutes in [14, 481, -1, Int.max] {
            refused(
                .minutesOutOfRange, tale, first,
                .sessionPlanned(Session(id: CaseWorld.id(1), starts: tale.now, minutes: minutes)))
        }
        refused(.notYours, tale, learner, .sessionPlanned(Session(id: CaseWorld.id(1), starts: tale.now, minutes: 60)))
        let id: Session.ID = CaseWorld.id(2)
        try tale.tell(first, .sessionPlanned(Session(id: id, starts: tale.now.advanced(bySeconds: 600), minutes: 60)))
        try tale.tell(first, .sessionMoved(id, to: tale.now.advanced(bySeconds: 1200), minutes: 90))
        #expect(tale.story.sessions.map(\.sequence) == [1])
        tale.wait(minutes: 20 + 89)
        refused(.sessionNotOver, tale, first, .sessionHeld(id, minutes: 90, log: "x", evidence: []))
        refused(.textMissing, tale, first, .sessionHeld(id, minutes: 60, log: " \n", evidence: []))
        refused(.sessionsOpen, tale, first, .closed(ClosingReport(outcome: .met, summary: "x", nextSteps: "")))
        try tale.tell(learner, .sessionCancelled(id, reason: "Feriado."))
        try tale.close()
    }

    @Test func `a running case is handed over with a note`() throws {
        var tale = try Tale()
        try tale.accept()
        _ = try tale.hold(1)
        refused(.textMissing, tale, first, .handedOver(note: " ", reason: .consultantLeft))
        refused(.textMissing, tale, CaseWorld.coordinator, .handedOver(note: "", reason: .coordinator))
        try tale.tell(first, .handedOver(note: "Falta el plan.", reason: .consultantLeft))
        #expect(tale.story.handOvers.map(\.note) == ["Falta el plan."])
        #expect(tale.story.bans.map(\.reason) == [.left])
        refused(.offerGone, tale, first, .accepted)
    }

    @Test func `follow-ups come six and twelve months after closing, never earlier`() throws {
        var tale = try Tale()
        try tale.accept()
        _ = try tale.hold(1)
        refused(.wrongState, tale, learner, .evaluated(Evaluation(rating: 4, at: tale.now)))
        try tale.close()
        for rating in [0, 6] {
            refused(.ratingOutOfRange, tale, learner, .evaluated(Evaluation(rating: rating, at: tale.now)))
        }
        refused(.notYours, tale, first, .evaluated(Evaluation(rating: 5, at: tale.now)))
        try tale.tell(learner, .evaluated(Evaluation(rating: 4, at: tale.now)))
        refused(.wrongState, tale, learner, .evaluated(Evaluation(rating: 5, at: tale.now)))
        refused(.followUpEarly, tale, nil, .followUpSent(months: 6))
        refused(.followUpUnknown, tale, nil, .followUpSent(months: 7))
        refused(
            .followUpUnknown, tale, learner,
            .followUpAnswered(months: 6, applied: false, results: [], comment: ""))
        let due = try #require(tale.story.due)
        tale.now = due.at.advanced(bySeconds: -1)
        refused(.followUpEarly, tale, nil, due.kind)
        tale.now = due.at
        try tale.tell(nil, due.kind)
        refused(.followUpEarly, tale, nil, .followUpSent(months: 12))
        tale.now = try #require(tale.story.due).at
        try tale.tell(nil, .followUpSent(months: 12))
        refused(.followUpEarly, tale, nil, .ended)
        tale.now = try #require(tale.story.due).at
        try tale.tell(nil, .ended)
        #expect(tale.story.due == nil)
    }

    @Test(arguments: [
        ("2026-08-31T10:00:00.000Z", 6, "2027-02-28T10:00:00.000Z"),
        ("2027-08-31T10:00:00.000Z", 6, "2028-02-29T10:00:00.000Z"),
        ("2026-11-21T16:42:00.120Z", 12, "2027-11-21T16:42:00.120Z"),
        ("2026-12-15T00:00:00.000Z", 6, "2027-06-15T00:00:00.000Z")
    ])
    func `months are calendar months`(from: String, months: Int, to: String) throws {
        #expect(try #require(Instant(from)).advanced(byMonths: months) == Instant(to))
    }

    @Test func `what is amended keeps asker, firm and age`() throws {
        var tale = try Tale()
        tale.wait(days: 2)
        var other = CaseWorld.request(asked: tale.now)
        other.learner = CaseWorld.id(77)
        other.need = "Queremos exportar mermeladas a Chile, y certificar el origen."
        try tale.tell(learner, .amended(other))
        #expect(tale.story.request.asked == CaseWorld.start)
        #expect(tale.story.request.learner == learner)
        #expect(tale.story.request.need == other.need)
        other.need = "corto"
        refused(.requestFaulty, tale, learner, .amended(other))
        try tale.offer(first)
        refused(.wrongState, tale, learner, .amended(CaseWorld.request()))
    }
}

import Consulting
import People
import Statements

// From acceptance to the last session.
extension Play {
    mutating func begin(_ place: Int) {
        if let fate = stories[place].fate, fate.hasScene { return play(fate, place) }
        schedule(later(hours: throwing(place) { $0.number(3...30) })) { $0.planNext(place) }
    }

    func consultant(of place: Int) -> Consultant? {
        stories[place].state.consultant.flatMap { rank[$0] }.map { consultants[$0] }
    }

    /// Plans the next session, some days ahead.
    mutating func planNext(_ place: Int) {
        let state = stories[place].state
        guard state.state == .accepted || state.state == .underWay, let consultant = consultant(of: place),
            !state.sessions.contains(where: { $0.state == .planned })
        else { return }
        let (days, minutes) = throwing(place) { ($0.number(3...6), $0.pick([60, 90, 90, 120, 120]) ?? 90) }
        let starts = meeting(place, consultant, after: later(hours: days * 24), minutes: minutes)
        plan(place, starts: starts, minutes: minutes)
    }

    @discardableResult
    mutating func plan(_ place: Int, starts: Instant, minutes: Int, isSteered: Bool = false) -> Session.ID {
        let story = stories[place]
        let id: Session.ID = throwing(place) { $0.id() }
        let isOnSite =
            story.state.request.modality == .onSite || (story.state.request.modality == .hybrid && story.held == 1)
        let session = Session(
            id: id, starts: starts, minutes: minutes, modality: isOnSite ? .onSite : .remote,
            place: isOnSite ? story.firm.city : "https://reuniones.example.org/\(id.rawValue.prefix(8))")
        guard tell(place, story.state.consultant, .sessionPlanned(session)), !isSteered else { return id }
        let (luck, hours) = throwing(place) { ($0.number(0...999), $0.number(1...18)) }
        switch luck {
        case 0..<60:
            schedule(max(now, starts.advanced(bySeconds: -26 * 3_600))) { $0.move(place, id) }
        case 60..<85:
            schedule(max(now, starts.advanced(bySeconds: -9 * 3_600))) { $0.cancel(place, id) }
        case 85..<120: schedule(starts.advanced(bySeconds: 1_800)) { $0.miss(place, id, .firm) }
        case 120..<132: schedule(starts.advanced(bySeconds: 1_800)) { $0.miss(place, id, .consultant) }
        default:
            schedule(starts.advanced(bySeconds: minutes * 60 + hours * 3_600)) { $0.hold(place, id) }
        }
        return id
    }

    private mutating func meeting(_ place: Int, _ consultant: Consultant, after: Instant, minutes: Int) -> Instant {
        let request = stories[place].state.request
        return finder.meeting(
            .init(zone: request.zone, windows: request.windows),
            .init(zone: consultant.zone, windows: consultant.windows), after: after, minutes: minutes)
    }

    private func session(_ place: Int, _ id: Session.ID) -> Session? {
        stories[place].state.sessions.first { $0.id == id && $0.state == .planned }
    }

    // MARK: What becomes of a session

    private mutating func move(_ place: Int, _ id: Session.ID) {
        guard let session = session(place, id), let consultant = consultant(of: place),
            stories[place].state.state != .suspended
        else { return }
        let starts = meeting(place, consultant, after: later(hours: 60), minutes: session.minutes)
        guard tell(place, consultant.id, .sessionMoved(id, to: starts, minutes: session.minutes)) else { return }
        schedule(starts.advanced(bySeconds: session.minutes * 60 + 7_200)) { $0.hold(place, id) }
    }

    private mutating func cancel(_ place: Int, _ id: Session.ID) {
        guard session(place, id) != nil else { return }
        let language = stories[place].language
        let reason = throwing(place) { Talk.cancellations.said(in: language, &$0) }
        tell(place, stories[place].state.consultant, .sessionCancelled(id, reason: reason))
        schedule(later(hours: 20)) { $0.planNext(place) }
    }

    private mutating func miss(_ place: Int, _ id: Session.ID, _ side: Side) {
        guard session(place, id) != nil else { return }
        let story = stories[place]
        let words = side == .firm ? Talk.firmMisses : Talk.consultantMisses
        let reason = throwing(place) { words.said(in: story.language, &$0) }
        let teller = side == .firm ? story.state.consultant : story.firm.person
        tell(place, teller, .sessionMissed(id, by: side, reason: reason))
        schedule(later(hours: 30)) { $0.planNext(place) }
    }

    mutating func hold(_ place: Int, _ id: Session.ID, isSteered: Bool = false) {
        guard let session = session(place, id) else { return }
        let story = stories[place]
        let before = story.held
        let step: KeyPath<Talk.Logs, [String]> =
            before == 0 ? \.first : before + 1 >= story.length ? \.last : \.middle
        let log = throwing(place) { Talk.log(story.area, step, in: story.language, &$0) }
        let minutes = throwing(place) { isSteered || $0.chance(800) ? session.minutes : session.minutes + 15 }
        let isOver = now >= session.starts.advanced(bySeconds: minutes * 60)
        let work = story.state.request.origin.flatMap { Talk.evidence[$0.course] }
        let evidence = work.map { work in [throwing(place) { work.said(in: story.language, &$0) }] } ?? []
        guard
            tell(
                place, story.state.consultant,
                .sessionHeld(id, minutes: isOver ? minutes : session.minutes, log: log, evidence: evidence))
        else { return }
        if before == 0 { promise(place) }
        if !isSteered {
            settle(place, id)
            proceed(place)
        }
    }

    /// What the case is to produce, agreed on at the first session.
    private mutating func promise(_ place: Int) {
        let story = stories[place]
        let due = Day(number: Int(now.milliseconds / 86_400_000) + 30)
        let deliverable = Deliverable(id: throwing(place) { $0.id() }, title: story.need.deliverable, due: due)
        tell(place, story.state.consultant, .deliverableAdded(deliverable))
    }

    // MARK: Hours

    /// The firm confirms the hours, or does not agree, or forgets.
    private mutating func settle(_ place: Int, _ id: Session.ID) {
        let (luck, hours) = throwing(place) { ($0.number(0...999), $0.number(2...70)) }
        guard luck < 945 else { return }
        if luck < 905 { return schedule(later(hours: hours)) { $0.confirm(place, id) } }
        schedule(later(hours: hours)) { play in
            play.dispute(place, id)
            play.schedule(play.later(hours: 26)) { $0.correct(place, id) }
        }
    }

    mutating func confirm(_ place: Int, _ id: Session.ID) {
        tell(place, stories[place].firm.person, .hoursConfirmed(id))
    }

    mutating func dispute(_ place: Int, _ id: Session.ID) {
        let story = stories[place]
        let reason = throwing(place) { Talk.disputes.said(in: story.language, &$0) }
        tell(place, story.firm.person, .hoursDisputed(id, reason: reason))
    }

    private mutating func correct(_ place: Int, _ id: Session.ID) {
        guard let session = stories[place].state.sessions.first(where: { $0.id == id }) else { return }
        tell(place, session.consultant, .hoursCorrected(id, minutes: 60))
        schedule(later(hours: 20)) { $0.confirm(place, id) }
    }
}

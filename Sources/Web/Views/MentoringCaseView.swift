import Actions
import Consulting
import Pages
import People
import Statements

/// Words a case for its learner or firm: where it stands, who was proposed and why, what was agreed, what to do.
struct MentoringCaseView {
    let seen: SeenCase
    let wait: MentoringWait?
    /// Course and lesson from which it was asked.
    let origin: PageLink?
    /// What was typed and could not be taken.
    var typed: TypedForm?
    let reader: Reader
    let now: Instant

    private var found: Case { seen.story }
    private var address: String { Links.mentoringCase(found.id) }
    private var words: CaseWords {
        CaseWords(
            found: found, names: seen.names, zone: seen.profile?.zone ?? reader.zoneName, reader: reader,
            isFirm: true)
    }
    private var explanations: ExplanationWords {
        ExplanationWords(policy: seen.policy, names: seen.names, reader: reader)
    }
    private var acts: MentoringActs { MentoringActs(seen: seen, typed: typed, reader: reader, now: now) }

    func page(_ frame: PageFrame) -> MentoringCasePage {
        let isWaiting = found.state == .requested
        let hasBegun = found.accepted != nil && found.state != .requested && found.state != .proposed
        return MentoringCasePage(
            frame: frame, title: found.request.topic.name(in: reader.language),
            route: CaseRouteView(found: found, reader: reader).route, now: sentence, tasks: tasks,
            problems: typed?.summary ?? [], queue: isWaiting ? queue : nil, consultant: isWaiting ? nil : consultant,
            reason: isWaiting ? nil : reason, sessions: sessions,
            hours: words.hours(perPackage: seen.policy.hoursPerPackage), notes: words.notes(own: false),
            deliverables: deliverables, hasBegun: hasBegun, closing: words.closing, evaluate: acts.evaluate,
            evaluation: words.evaluation, followUp: acts.followUp, followUps: followUps, handOvers: words.handOvers,
            need: found.request.need, facts: facts, amend: amend(to: nil), steps: acts.steps,
            history: CaseHistoryView(events: seen.events, words: words).entries,
            calendar: hasBegun && !found.sessions.isEmpty ? "\(Links.mentoring)#calendar" : nil)
    }

    // MARK: Where it stands

    private var sentence: String {
        let name = words.name(found.consultant ?? found.offer?.consultant)
        let next = found.nextSession(at: now).map { reader.span($0.starts, minutes: $0.minutes) }
        let values = ["name": name, "time": next ?? ""]
        switch found.state {
        case .requested:
            let helps = seen.acts.contains(.amend) && seen.unserved?.relaxation?.filter.isAskers == true
            return reader.phrase(helps ? "mcase-now.change" : "mcase-now.requested")
        case .accepted, .underWay:
            return reader.phrase("mcase-now.\(found.state.rawValue)\(next == nil ? "" : "-next")", values)
        case .closed: return reader.phrase(found.evaluation == nil ? "mcase-now.closed-open" : "mcase-now.closed")
        case .followUp6, .followUp12:
            guard let asked = found.openFollowUp else { return reader.phrase("mcase-now.answered") }
            return reader.phrase("mcase-now.follow-up", ["months": reader.numbers.text(asked.months)])
        case .proposed, .suspended, .ended, .withdrawn:
            return reader.phrase("mcase-now.\(found.state.rawValue)", values)
        }
    }

    private var tasks: [PageLink] {
        var tasks: [PageLink] = []
        if seen.acts.contains(.confirmHours) {
            tasks += words.sessions.filter { $0.hours?.state == .awaitsFirm }.map {
                PageLink(
                    href: "#session-\($0.id)",
                    title: reader.phrase("mcase-task.confirm", ["date": reader.date($0.starts)]))
            }
        }
        if acts.followUp != nil {
            tasks.append(PageLink(href: "#follow-up", title: reader.phrase("mcase-task.follow-up")))
        }
        if acts.evaluate != nil {
            tasks.append(PageLink(href: "#evaluate", title: reader.phrase("mcase-task.evaluate")))
        }
        return tasks
    }

    private var queue: MentoringCasePage.Queue {
        let days = found.request.asked.days(to: now)
        let since = reader.counted(
            days == 0 ? "mcase.since-today" : "mcase.since", days, ["date": reader.date(found.request.asked)])
        let unserved = seen.unserved
        return MentoringCasePage.Queue(
            // How long others waited says nothing where nobody can come.
            place: unserved.map(explanations.place), since: since, wait: unserved?.reason == .nobodyFits ? nil : wait,
            reason: unserved.map(explanations.reason), funnel: unserved.map { explanations.funnel($0.funnel) } ?? [],
            change: unserved.flatMap(explanations.change),
            amend: (unserved?.relaxation?.filter).flatMap { $0.isAskers ? amend(to: $0) : nil },
            byPerson: found.needsPerson)
    }

    /// To the form, at the field that a filter comes of.
    private func amend(to filter: HardFilter?) -> PageLink? {
        guard seen.acts.contains(.amend) else { return nil }
        let anchor = filter?.field.map { "#\($0)" } ?? ""
        return PageLink(
            href: "\(address)/amend\(anchor)",
            title: reader.phrase(filter.map { "mcase-amend.\($0.rawValue)" } ?? "ask.amend"))
    }

    // MARK: Who, and why

    private var consultant: MentoringCasePage.ConsultantCard? {
        guard let person = seen.consultant else { return nil }
        var facts: [Fact] = []
        if let profile = seen.profile {
            let isElsewhere = reader.differs(profile.zone, from: reader.zoneName, at: now)
            let there = Reader(language: reader.language, country: reader.country, zone: profile.zone)
            facts = [
                Fact(
                    label: reader.phrase("mcase.lives"), value: profile.country.name(in: reader.language),
                    note: isElsewhere ? reader.phrase("mcase.there-now", ["time": there.time(now)]) : nil),
                Fact(
                    label: reader.phrase("mcase.speaks"),
                    value: reader.sentence(reader.list(profile.languages.sorted().map(reader.word))))
            ]
        }
        return MentoringCasePage.ConsultantCard(
            name: person.displayName, initials: Web.initials(person.displayName), facts: facts,
            about: seen.profile.flatMap { $0.about.isEmpty ? nil : $0.about },
            answersUntil: CaseRouteView(found: found, reader: reader).route.detail)
    }

    /// Why this one; of a coordinator's own choice only that it was one.
    private var reason: MatchReason? {
        let who = found.offer?.consultant ?? found.consultant
        guard let who else { return nil }
        guard let placement = seen.placement, placement.consultant == who, found.offer == nil || found.offer?.run != nil
        else { return found.offer == nil ? nil : MatchReason(lead: reader.phrase("explain.chosen-by-hand")) }
        let explanation = placement.explanation
        let other = explanation.others.first
        return MatchReason(
            lead: explanations.lead(explanation), because: explanations.because(explanation.chosen),
            points: explanations.points(explanation.chosen), funnel: explanations.funnel(explanation.funnel),
            components: explanations.components(explanation), runnerUp: other.map { words.name($0.pair.consultant) },
            chosen: words.name(who),
            others: explanation.others.prefix(3).map { explanations.other($0, than: explanation.chosen) })
    }

    // MARK: What is agreed

    /// Those to come in their order, then those that were, the latest first.
    private var sessions: [SessionLine] {
        let sorted = words.sessions
        let coming = sorted.filter { $0.state == .planned }.reversed()
        return (Array(coming) + sorted.filter { $0.state != .planned }).map { session in
            var line = words.line(session, forms: acts.forms(of: session))
            line.confirm = acts.confirm(session)
            return line
        }
    }

    private var deliverables: [DeliverableLine] {
        let today = Day(reader.dates.isoDate(now.date)) ?? Day(number: Int(now.milliseconds / 86_400_000))
        return found.deliverables.map { deliverable in
            words.line(
                deliverable, today: today,
                done: seen.acts.contains(.finishDeliverable)
                    ? FormAction(action: "\(address)/deliverable-done", key: deliverable.id.rawValue) : nil)
        }
    }

    private var followUps: [Fact] {
        found.followUps.compactMap { followUp in
            guard let answered = followUp.answered else { return nil }
            let applied = reader.phrase(followUp.applied == true ? "mcase.applied" : "mcase.not-applied")
            let results = FollowUp.Result.allCases.filter(followUp.results.contains).map(reader.word)
            let parts = [applied, reader.sentence(reader.list(results)), followUp.comment].filter { !$0.isEmpty }
            return Fact(
                label: reader.phrase("case-stop.followUp\(followUp.months)"), value: parts.joined(separator: "\n"),
                note: reader.date(answered))
        }
    }

    private var facts: [Fact] {
        RequestFacts(request: found.request, names: seen.names, origin: origin, policy: seen.policy, reader: reader)
            .facts
    }
}

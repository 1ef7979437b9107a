import Consulting
import People
import Statements

// Between sessions, and from the last session to the last follow-up.
extension Play {
    /// After a session: notes, the next session, seldom an interruption, at last the closing.
    mutating func proceed(_ place: Int) {
        let story = stories[place]
        write(place)
        guard story.held < story.length else {
            return schedule(later(hours: throwing(place) { $0.number(20...130) })) { $0.close(place) }
        }
        let luck = story.fate == nil ? throwing(place) { $0.number(0...999) } : 999
        switch luck {
        case 0..<22: suspend(place)
        case 22..<32: handOver(place)
        case 32..<40: refuse(place)
        default: schedule(later(hours: throwing(place) { $0.number(2...40) })) { $0.planNext(place) }
        }
    }

    private mutating func write(_ place: Int) {
        let language = stories[place].language
        let (shares, keeps) = throwing(place) { ($0.chance(280), $0.chance(80)) }
        if shares { note(place, Talk.sharedNotes, isShared: true, language) }
        if keeps { note(place, Talk.privateNotes, isShared: false, language) }
    }

    mutating func note(_ place: Int, _ words: Talk, isShared: Bool, _ language: Language) {
        let text = throwing(place) { words.said(in: language, &$0) }
        tell(place, stories[place].state.consultant, .noteWritten(text: text, isShared: isShared))
    }

    // MARK: Interruptions

    private mutating func suspend(_ place: Int) {
        let story = stories[place]
        let reason = throwing(place) { Talk.suspensions.said(in: story.language, &$0) }
        tell(place, story.state.consultant, .suspended(reason: reason))
        schedule(later(hours: throwing(place) { $0.number(8...18) } * 24)) { play in
            guard play.stories[place].state.state == .suspended else { return }
            play.tell(place, play.stories[place].state.consultant, .resumed)
            play.schedule(play.later(hours: 5)) { $0.planNext(place) }
        }
    }

    private mutating func handOver(_ place: Int) {
        let story = stories[place]
        let text = throwing(place) { Talk.handOvers.said(in: story.language, &$0) }
        tell(place, story.state.consultant, .handedOver(note: text, reason: .consultantLeft))
        match([place], .repair)
    }

    private mutating func refuse(_ place: Int) {
        let story = stories[place]
        let reason = throwing(place) { Talk.refusals.said(in: story.language, &$0) }
        tell(place, story.firm.person, .refusedByFirm(reason: reason))
        match([place], .repair)
    }

    /// A firm that waits too long, or whose need is gone.
    mutating func withdraw(_ place: Int) {
        let story = stories[place]
        guard [.requested, .proposed, .accepted].contains(story.state.state), story.held == 0 else { return }
        let reason = throwing(place) { Talk.withdrawals.said(in: story.language, &$0) }
        tell(place, story.firm.person, .withdrawn(reason: reason))
    }

    // MARK: Closing

    private mutating func close(_ place: Int) {
        let story = stories[place]
        guard story.state.state == .underWay, !story.state.sessions.contains(where: { $0.state == .planned }),
            let report = throwing(place, { Talk.closing(story.area, in: story.language, &$0) })
        else { return }
        for deliverable in story.state.deliverables where deliverable.done == nil {
            if report.outcome != .notMet, throwing(place, { $0.chance(920) }) {
                tell(place, story.state.consultant, .deliverableDone(deliverable.id))
            }
        }
        guard tell(place, story.state.consultant, .closed(report)) else { return }
        if throwing(place, { $0.chance(760) }) {
            schedule(later(hours: throwing(place) { $0.number(5...200) })) { $0.evaluate(place, report.outcome) }
        }
        followUp(place)
    }

    private mutating func evaluate(_ place: Int, _ outcome: ClosingReport.Outcome) {
        let story = stories[place]
        let likely: [(Int, Int)] =
            outcome == .met ? [(5, 52), (4, 36), (3, 9), (2, 2), (1, 1)] : [(5, 15), (4, 38), (3, 32), (2, 11), (1, 4)]
        let now = now
        let evaluation = throwing(place) { dice in
            let rating = dice.pick(likely, by: \.1)?.0 ?? 4
            let words = rating >= 4 ? Talk.praise : rating == 3 ? Talk.mixed : Talk.poor
            let comment = dice.chance(650) ? words.said(in: story.language, &dice) : ""
            return Evaluation(
                rating: rating, recommends: min(10, rating * 2 + dice.number(-1...1)), comment: comment, at: now)
        }
        guard tell(place, story.firm.person, .evaluated(evaluation)), let consultant = story.state.consultant else {
            return
        }
        let (count, sum) = ratings[consultant] ?? (0, 0)
        ratings[consultant] = (count + 1, sum + evaluation.rating)
    }

    // MARK: Follow-up

    /// The service asks when it is due; two firms in three answer.
    private mutating func followUp(_ place: Int) {
        guard let due = stories[place].state.due else { return }
        schedule(due.at) { play in
            guard let due = play.stories[place].state.due, due.at <= play.now else { return }
            play.tell(place, nil, due.kind)
            if case .followUpSent(let months) = due.kind { play.reply(place, months) }
            play.followUp(place)
        }
    }

    private mutating func reply(_ place: Int, _ months: Int) {
        guard throwing(place, { $0.chance(680) }) else { return }
        schedule(later(hours: throwing(place) { $0.number(10...400) })) { play in
            let story = play.stories[place]
            guard story.state.followUps.contains(where: { $0.months == months && $0.answered == nil }) else { return }
            let (applied, results, comment) = play.throwing(place) { dice in
                let applied = dice.chance(820)
                let chances: [(FollowUp.Result, Int)] = [
                    (.firstExport, 260), (.newMarket, 280), (.newProduct, 200), (.preferenceUsed, 240),
                    (.moreSales, 420)
                ]
                var results: Set<FollowUp.Result> = []
                for (result, chance) in chances where applied && dice.chance(chance) { results.insert(result) }
                let comment = dice.chance(600) ? Talk.followUps.said(in: story.language, &dice) : ""
                return (applied, results, applied ? comment : "")
            }
            play.tell(
                place, story.firm.person,
                .followUpAnswered(months: months, applied: applied, results: results, comment: comment))
        }
    }
}

import Consulting
import People
import Statements

// Requests are matched as the product matches them, and offers answered as people answer.
extension Play {
    /// The daily batch, over all who wait and none that a person looks at.
    mutating func batch() {
        let waiting = stories.indices.filter { stories[$0].state.state == .requested && !stories[$0].state.needsPerson }
        match(waiting, .daily)
    }

    /// Makes a run over the waiting requests and sends its offers.
    mutating func match(_ places: [Int], _ kind: MatchRun.Kind) {
        let meant = places.filter { stories[$0].fate?.isForOwnConsultant == true }
        var dice = Dice(seed: plan.seed, for: "run", runs.count)
        do throws(MatchBatchError) {
            var run = try MatchBatch(pool(places), policy: policy).run(id: dice.id(), kind: kind)
            let given = Set(run.placements.filter { $0.consultant == plan.cast.consultant.id }.map(\.request))
            let missed = meant.filter { !given.contains(stories[$0].state.id) }
            if !missed.isEmpty {
                // The coordinator decides what the demo is to show.
                for place in missed { tell(place, plan.cast.administrator, .pinned(plan.cast.consultant.id)) }
                run = try MatchBatch(pool(places), policy: policy).run(id: dice.id(), kind: kind)
            }
            runs.append(run)
            for placement in run.placements {
                guard let place = self.places[placement.request] else { continue }
                offer(place, to: placement.consultant, by: nil, run: run.id, placement.explanation.isFirstChoice)
            }
        } catch {
            failure = error
        }
    }

    /// The demo's consultant has a unit for each of the cases that are meant for her, and none for others.
    func pool(_ places: [Int]) -> Pool {
        let own = plan.cast.consultant.id
        let meant = places.count { stories[$0].fate?.isForOwnConsultant == true }
        var pool = Pool(at: now)
        pool.consultants = consultants
        if let rank = rank[own] {
            pool.consultants[rank].takesCases = meant > 0
            pool.consultants[rank].capacity = units[own, default: 0] + meant
        }
        for consultant in consultants {
            let rating = ratings[consultant.id]
            pool.standings[consultant.id] = Pool.Standing(
                unitsTaken: units[consultant.id, default: 0], ratings: rating?.count ?? 0,
                ratingSum: rating?.sum ?? 0)
        }
        pool.requests = places.map { place in
            var open = OpenRequest(stories[place].state)
            if meant > 0, stories[place].fate?.isForOwnConsultant != true {
                open.bans.append(Ban(consultant: own, reason: .forbidden, until: nil))
            }
            return open
        }
        pool.history = stories.map { story in
            PastRequest(
                id: story.state.id, request: story.state.request, accepted: story.state.accepted,
                withdrawn: story.state.state == .withdrawn ? story.state.changed : nil)
        }
        return pool
    }

    // MARK: Offers

    mutating func offer(
        _ place: Int, to consultant: Consultant.ID, by person: Person.ID?, run: MatchRun.ID?,
        _ isFirstChoice: Bool? = nil
    ) {
        let expires = later(hours: policy.offerHours)
        let offer = Offer(
            consultant: consultant, made: now, expires: expires, run: run, isFirstChoice: isFirstChoice)
        guard tell(place, person, .offered(offer)) else { return }
        let revision = stories[place].state.revision
        switch stories[place].fate {
        case .pending: return
        case .refusedTwice:
            schedule(later(hours: throwing(place) { $0.number(5...20) })) { $0.decline(place, revision) }
        case .older, .closingDue, .disputed, .tomorrow:
            schedule(later(hours: throwing(place) { $0.number(3...9) })) { $0.accept(place, revision) }
        case nil: answer(place, revision, expires)
        }
    }

    private mutating func answer(_ place: Int, _ revision: Int, _ expires: Instant) {
        let (luck, hours) = throwing(place) { ($0.number(0...999), $0.number(2...66)) }
        switch luck {
        case 0..<835: schedule(later(hours: min(hours, 40), minutes: 13)) { $0.accept(place, revision) }
        case 835..<950: schedule(later(hours: hours, minutes: 27)) { $0.decline(place, revision) }
        default:
            schedule(expires) { play in
                guard play.isStill(place, revision) else { return }
                play.tell(place, nil, .expired)
                play.again(place)
            }
        }
    }

    /// Whether nothing has happened to the case since.
    func isStill(_ place: Int, _ revision: Int) -> Bool { stories[place].state.revision == revision }

    private mutating func accept(_ place: Int, _ revision: Int) {
        guard isStill(place, revision), let offer = stories[place].state.offer else { return }
        guard tell(place, offer.consultant, .accepted) else { return }
        begin(place)
    }

    private mutating func decline(_ place: Int, _ revision: Int) {
        guard isStill(place, revision), let offer = stories[place].state.offer else { return }
        let story = stories[place]
        let isOnSite = story.state.request.modality != .remote
        let reasons: [(reason: DeclineReason, weight: Int)] = [
            (.noTime, 45), (.notMyField, 22), (.notReady, 14), (.conflictOfInterest, 7), (.other, 4),
            (.distance, isOnSite ? 25 : 0)
        ]
        let (reason, note) = throwing(place) { dice in
            let reason = dice.pick(reasons, by: \.weight)?.reason ?? .noTime
            return (reason, Talk.declines[reason]?.said(in: story.language, &dice) ?? "")
        }
        tell(place, offer.consultant, .declined(reason: reason, note: note))
        again(place)
    }

    /// After a refusal: at once to the next who fits, or to a person who looks.
    mutating func again(_ place: Int) {
        guard stories[place].state.needsPerson else { return match([place], .repair) }
        guard stories[place].fate == nil else { return }
        let (days, isLookedAt) = throwing(place) { ($0.number(1...4), $0.chance(750)) }
        guard isLookedAt else { return }
        schedule(later(hours: days * 24 + 5)) { play in
            guard play.stories[place].state.needsPerson else { return }
            play.tell(place, play.plan.cast.administrator, .pinned(nil))
        }
    }
}

extension Play {
    /// A coordinator's choice: who fits best, without a run.
    mutating func choose(_ place: Int) {
        var plain = policy
        plain.lookaheadDays = 0
        do throws(MatchBatchError) {
            let run = try MatchBatch(pool([place]), policy: plain).run(
                id: MatchRun.ID.random(), kind: .rehearsal)
            if let placement = run.placements.first {
                offer(place, to: placement.consultant, by: plan.cast.administrator, run: nil)
            } else {
                // Nobody fits: the firm gives up.
                schedule(later(hours: 400)) { $0.withdraw(place) }
            }
        } catch {
            failure = error
        }
    }
}

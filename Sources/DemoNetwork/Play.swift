import Consulting
import People
import Statements

/// The days of a network, played in the order of their moments.
struct Play {
    /// Of the daily run, in UTC.
    static let batchHour = 9

    let plan: NetworkPlan
    let policy: MatchingPolicy
    var now: Instant
    var stories: [Story] = []
    var places: [Case.ID: Int] = [:]
    var consultants: [Consultant] = []
    /// Where each consultant stands in ``consultants``.
    var rank: [Consultant.ID: Int] = [:]
    var units: [Consultant.ID: Int] = [:]
    var ratings: [Consultant.ID: (count: Int, sum: Int)] = [:]
    var people: [Person] = []
    var organisations: [Organisation] = []
    var firms: [Firm] = []
    var runs: [MatchRun] = []
    var refused: [CaseRefusal] = []
    var finder = MeetingFinder()
    var failure: MatchBatchError?
    private var agenda: [Moment] = []

    /// Something that is to happen.
    private struct Moment {
        let at: Instant
        let act: (inout Play) -> Void
    }

    /// A case as it is told, with what steers it. A class, for thousands of events are told to hundreds of them.
    final class Story {
        var state: Case
        var events: [CaseEvent]
        let need: Need
        let firm: Firm
        var dice: Dice
        /// What is bound to happen to it; nil leaves it to the dice.
        let fate: Fate?
        /// Sessions until it is closed.
        let length: Int

        init(_ state: Case, _ first: CaseEvent, _ need: Need, _ firm: Firm, _ dice: Dice, _ fate: Fate?, length: Int) {
            self.state = state
            events = [first]
            self.need = need
            self.firm = firm
            self.dice = dice
            self.fate = fate
            self.length = length
        }

        var isWaiting: Bool { state.state == .requested }
        var language: Language { firm.country.language }
        var area: Area { Area(need.topic) }
        var held: Int { state.sessions.count { $0.state == .held && $0.consultant == state.consultant } }
    }

    init(_ plan: NetworkPlan) {
        self.plan = plan
        policy = plan.policy
        now = plan.at(day: -640, hour: 3)
    }

    // MARK: Time

    /// Lets something happen at a moment; nothing happens after today began.
    mutating func schedule(_ at: Instant, _ act: @escaping (inout Play) -> Void) {
        guard at < plan.today else { return }
        let at = max(at, now)
        // Behind all others of the same moment, so that the order is that of scheduling.
        var low = 0
        var high = agenda.count
        while low < high {
            let middle = (low + high) / 2
            if agenda[middle].at >= at { low = middle + 1 } else { high = middle }
        }
        agenda.insert(Moment(at: at, act: act), at: firstPlace(of: at, before: low))
    }

    /// The agenda runs backwards, so that the next moment is taken from its end.
    private func firstPlace(of at: Instant, before end: Int) -> Int {
        var place = end
        while place > 0, agenda[place - 1].at == at { place -= 1 }
        return place
    }

    mutating func run() throws(MatchBatchError) {
        while failure == nil, let moment = agenda.popLast() {
            now = moment.at
            moment.act(&self)
        }
        if let failure { throw failure }
    }

    func later(hours: Int, minutes: Int = 0) -> Instant { now.advanced(bySeconds: hours * 3_600 + minutes * 60) }

    // MARK: Events

    /// Opens a case; its place among the stories.
    mutating func ask(_ request: MentoringRequest, _ need: Need, of firm: Firm, fate: Fate? = nil) -> Int? {
        let number = stories.count
        var dice = Dice(seed: plan.seed, for: "story", number)
        let event = CaseEvent(by: firm.person, at: now, kind: .requested(request))
        do throws(CaseRefusal) {
            let state = try Case(id: dice.id(), event)
            let length = request.packages * 2 + dice.number(1...4)
            stories.append(Story(state, event, need, firm, dice, fate, length: length))
            places[state.id] = number
            return number
        } catch {
            refused.append(error)
            return nil
        }
    }

    /// Lets an event happen to a case, by its rules.
    @discardableResult
    mutating func tell(_ place: Int, _ by: Person.ID?, _ kind: CaseEvent.Kind) -> Bool {
        let event = CaseEvent(by: by, at: now, kind: kind)
        let before = stories[place].state.holder
        do throws(CaseRefusal) {
            if let claimed = stories[place].state.claim(event), let rank = rank[claimed] {
                let own = before == claimed ? 1 : 0
                try Case.needUnit(takenByOthers: units[claimed, default: 0] - own, of: consultants[rank].capacity)
            }
            try stories[place].state.apply(event, policy)
        } catch {
            refused.append(error)
            return false
        }
        stories[place].events.append(event)
        let after = stories[place].state.holder
        if before != after {
            if let before { units[before, default: 0] -= 1 }
            if let after { units[after, default: 0] += 1 }
        }
        return true
    }

    /// The case's own dice.
    mutating func throwing<T>(_ place: Int, _ body: (inout Dice) -> T) -> T { body(&stories[place].dice) }

    func network() -> SeededNetwork {
        let order = stories.indices.sorted {
            (stories[$0].state.request.asked, $0) < (stories[$1].state.request.asked, $1)
        }
        var network = SeededNetwork()
        network.people = people
        network.organisations = organisations
        network.consultants = consultants
        network.cases = order.map { SeededNetwork.Told(state: stories[$0].state, events: stories[$0].events) }
        network.runs = runs
        network.refused = refused
        return network
    }
}

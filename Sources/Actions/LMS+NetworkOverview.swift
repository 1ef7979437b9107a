import Consulting
import Learning
import People
import Statements
import Storage

/// The network at a glance.
public struct NetworkOverview: Sendable {
    /// What became of the requests of a country in the last ``days``, and who is free for it.
    public struct CountryState: Sendable, Hashable {
        public var country: Country
        public var waiting: Int
        public var overdue: Int
        public var line: FairnessReport.CountryLine
        /// Places free today with those who are accredited for it.
        public var free: Int
    }

    /// How far back served requests count.
    public static let days = 60

    public var countries: [CountryState]
    public var waiting: Int
    public var overdue: Int
    public var offers: Int
    /// Offers that expire within a day.
    public var expiring: Int
    public var running: Int
    /// Of the requests that were served or are overdue, those served within the days promised.
    public var onTime: Int
    public var judged: Int
    public var free: Int
    public var capacity: Int
    /// Requests that wait for a coordinator.
    public var needPerson: Int
    public var accreditations: Int
    public var lastRun: MatchRunLine?
    public var policy: MatchingPolicy
}

extension LMS {
    /// Figures of the reader's countries, or of the region for who may have them. Small ones are in it: pages keep them back
    /// where ``NetworkDoors/isSuppressed`` says so.
    public func networkOverview(_ actor: Actor) async throws -> NetworkOverview {
        let doors = try overlooking(actor)
        let now = now
        return try await store.read { tx in
            let policy = try tx.policy()
            let inside = doors.countries
            let reach = Self.reach(inside)
            func count(_ states: Set<Case.State>) throws -> Int {
                var filter = CaseFilter(states: states)
                filter.reach = reach
                return try tx.countCases(filter)
            }
            var held = CaseFilter(needsPerson: true)
            held.reach = reach
            let figures = NetworkFigures(
                outcomes: try tx.outcomesServed(since: now.advanced(bySeconds: -NetworkOverview.days * 86_400))
                    + tx.outcomesWaiting(withOffers: false, at: now),
                consultants: try tx.availableConsultants(at: now), taken: try tx.unitsCounted(at: now), policy: policy)
            let countries = Country.allCases.filter(inside.contains).map(figures.state)
            let served = figures.outcomes.filter { inside.contains($0.country) && $0.isServed }
            let overdue = countries.reduce(0) { $0 + $1.overdue }
            let (free, capacity) = figures.places(in: inside)
            return NetworkOverview(
                countries: countries, waiting: countries.reduce(0) { $0 + $1.waiting }, overdue: overdue,
                offers: try count([.proposed]),
                expiring: try tx.countOffers(expiringBefore: now.advanced(bySeconds: 86_400), in: inside),
                running: try count([.accepted, .underWay, .suspended]),
                onTime: served.count { $0.days <= policy.promisedDays }, judged: served.count + overdue, free: free,
                capacity: capacity, needPerson: try tx.countCases(held),
                accreditations: try tx.accreditations(.asked, in: inside.sorted { $0.rawValue < $1.rawValue }).count,
                lastRun: try tx.runs([.daily], limit: 1).first, policy: policy)
        }
    }

    static func reach(_ countries: Set<Country>) -> Reach {
        if countries.count == Country.allCases.count { return .whole }
        var reach = Reach()
        reach.countries = countries
        return reach
    }
}

/// Counts outcomes and places by country.
struct NetworkFigures {
    /// Of those served lately, and of all who wait, those too whom a coordinator has to look at first.
    let outcomes: [RequestOutcome]
    let consultants: [Consultant]
    let taken: [Consultant.ID: Int]
    let policy: MatchingPolicy

    func state(_ country: Country) -> NetworkOverview.CountryState {
        let waiting = outcomes.filter { $0.country == country && !$0.isServed }
        let report = FairnessReport(
            outcomes.filter { $0.country == country }, loads: [], firstChoices: 0, promisedDays: policy.promisedDays,
            recruitment: [])
        let line =
            report.countries.first { $0.country == country }
            ?? FairnessReport.CountryLine(country: country, requests: 0, served: 0, medianWait: 0, longestWait: 0)
        return NetworkOverview.CountryState(
            country: country, waiting: waiting.count, overdue: waiting.count { $0.days > policy.promisedDays },
            line: line, free: places(in: [country]).free)
    }

    /// Free places, and all, with those who take cases and are accredited for one of the countries.
    func places(in countries: Set<Country>) -> (free: Int, capacity: Int) {
        var (free, capacity) = (0, 0)
        for consultant in consultants where consultant.takesCases && consultant.isAccredited(inOneOf: countries) {
            capacity += consultant.capacity
            free += max(0, consultant.capacity - taken[consultant.id, default: 0])
        }
        return (free, capacity)
    }
}

import Matching
import People
import Statements

/// What became of one request, for reports over a run or a month.
public struct RequestOutcome: Hashable, Sendable {
    public var country: Country
    /// Days of waiting that count, to the offer or to now.
    public var days: Int
    public var isServed: Bool
    /// Got one of those it named.
    public var isNamed: Bool
    /// Got the consultant who scores best; nil where no run chose.
    public var isFirstChoice: Bool?

    public init(
        country: Country, days: Int, isServed: Bool, isNamed: Bool = false, isFirstChoice: Bool? = nil
    ) {
        self.country = country
        self.days = days
        self.isServed = isServed
        self.isNamed = isNamed
        self.isFirstChoice = isFirstChoice
    }
}

/// Units that a consultant holds, of how many.
public struct Load: Hashable, Sendable {
    public var taken: Int
    public var capacity: Int

    public init(taken: Int, capacity: Int) {
        self.taken = taken
        self.capacity = capacity
    }

    var permille: Int { capacity == 0 ? 0 : taken * 1000 / capacity }
}

extension FairnessReport {
    /// Of any set of outcomes: a run's, a month's.
    public init(
        _ outcomes: [RequestOutcome], loads: [Load], firstChoices: Int, promisedDays: Int, recruitment: [Recruitment]
    ) {
        var byCountry: [Country: [RequestOutcome]] = [:]
        for outcome in outcomes { byCountry[outcome.country, default: []].append(outcome) }
        let lines = Country.allCases.map { country in
            let outcomes = byCountry[country] ?? []
            let days = outcomes.map(\.days).sorted()
            return CountryLine(
                country: country, requests: outcomes.count, served: outcomes.count(where: \.isServed),
                medianWait: Self.median(days), longestWait: days.last ?? 0)
        }
        let loads = loads.filter { $0.capacity > 0 }.map(\.permille).sorted()
        let served = outcomes.filter(\.isServed)
        self.init(
            countries: lines, gini: Self.gini(loads), loadP5: Self.percentile(5, of: loads),
            loadP95: Self.percentile(95, of: loads), firstChoices: firstChoices,
            namedChoices: served.count(where: \.isNamed), onTime: served.count { $0.days <= promisedDays },
            served: served.count, unserved: outcomes.count - served.count, recruitment: recruitment)
    }

    init(of batch: SolvedBatch, _ told: Explainer.Told) {
        let board = batch.board
        let outcomes = (0..<board.openCount).map { row in
            let asker = board.askers[row]
            let consultant = batch.placed[row]
            return RequestOutcome(
                country: asker.request.country, days: asker.open.daysWaited(at: board.context.at),
                isServed: consultant >= 0,
                isNamed: consultant >= 0 && asker.request.preferred.contains(board.candidates[Int(consultant)].id))
        }
        var taken = board.candidates.map(\.standing.unitsTaken)
        for consultant in batch.placed.prefix(board.openCount) where consultant >= 0 { taken[Int(consultant)] += 1 }
        let loads = zip(taken, board.candidates).map { Load(taken: $0, capacity: $1.consultant.capacity) }
        self.init(
            outcomes, loads: loads, firstChoices: told.firstChoices,
            promisedDays: board.context.policy.promisedDays, recruitment: Self.recruitment(batch))
    }

    /// What the network pays for the places of each topic and country: prices of consultants, cost of the unserved.
    private static func recruitment(_ batch: SolvedBatch) -> [Recruitment] {
        let board = batch.board
        let sink = batch.solution.sinkPrice
        var worth: [UInt32: (worth: Int64, waiting: Int)] = [:]
        for row in 0..<board.openCount {
            let ask = board.asks[row]
            let consultant = batch.placed[row]
            let price = consultant >= 0 ? batch.prices[Int(consultant)] : batch.values[row]
            let key = UInt32(ask.topic) << 8 | UInt32(ask.country)
            worth[key, default: (0, 0)].worth += max(0, price - sink)
            worth[key, default: (0, 0)].waiting += consultant >= 0 ? 0 : 1
        }
        return worth.filter { $0.value.worth > 0 }
            .sorted { ($1.value.worth, $0.key) < ($0.value.worth, $1.key) }
            .map { key, value in
                Recruitment(
                    topic: Topic.all[Int(key >> 8)], country: Country.allCases[Int(key & 255)], worth: value.worth,
                    waiting: value.waiting)
            }
    }

    /// Of values in rising order: 0 for all alike, near 1000 for all with one.
    static func gini(_ sorted: [Int]) -> Int {
        let sum = sorted.reduce(0, +)
        guard sum > 0 else { return 0 }
        let count = sorted.count
        let weighted = sorted.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
        return 1000 * (2 * weighted - (count + 1) * sum) / (count * sum)
    }

    /// The nearest rank, of values in rising order; 0 of none.
    static func percentile(_ percent: Int, of sorted: [Int]) -> Int {
        guard !sorted.isEmpty else { return 0 }
        return sorted[max(0, (percent * sorted.count + 99) / 100 - 1)]
    }
}

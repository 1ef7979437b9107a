import People
import Statements

/// How fair the month so far was: to countries, to those who asked, to consultants.
///
/// It counts requests that a consultant accepted in the month and those that wait for one at its moment, offered or not. Who withdrew
/// while waiting is in neither.
public struct MonthReport: Hashable, Sendable {
    /// The month's first instant, in UTC, and the moment of the report.
    public let since, at: Instant
    public let fairness: FairnessReport
    /// Of those served, how many a run of the matching chose the consultant for: of the others nobody knows who was the first choice.
    public let chosen: Int
    /// The median wait of relatively less developed countries less that of the others, in days; nil where one side has no request.
    public let pmderWait: Int?

    public init(_ outcomes: [RequestOutcome], loads: [Load], at: Instant, promisedDays: Int) {
        self.at = at
        since = at.startOfMonth
        fairness = FairnessReport(
            outcomes, loads: loads, firstChoices: outcomes.count { $0.isServed && $0.isFirstChoice == true },
            promisedDays: promisedDays, recruitment: [])
        chosen = outcomes.count { $0.isServed && $0.isFirstChoice != nil }
        let waits = Dictionary(grouping: outcomes) { $0.country.group == .PMDER }
            .mapValues { FairnessReport.median($0.map(\.days).sorted()) }
        pmderWait = waits[true].flatMap { pmder in waits[false].map { pmder - $0 } }
    }
}

extension FairnessReport {
    /// The lower of the middle ones, of days in rising order; 0 of none.
    static func median(_ sorted: [Int]) -> Int { sorted.isEmpty ? 0 : sorted[(sorted.count - 1) / 2] }

    /// Service rate of relatively less developed countries less that of the others, in percentage points; nil where one side has
    /// fewer requests than `fewest`.
    public func pmderAdvantage(fewest: Int = 1) -> Int? {
        func rate(_ lines: [CountryLine]) -> Int? {
            let all = lines.reduce(0) { $0 + $1.requests }
            return all < max(1, fewest) ? nil : lines.reduce(0) { $0 + $1.served } * 100 / all
        }
        guard let pmder = rate(countries.filter { $0.country.group == .PMDER }),
            let others = rate(countries.filter { $0.country.group != .PMDER })
        else { return nil }
        return pmder - others
    }

    /// The highest service rate of a country less the lowest, in percentage points, among those with `fewest` requests at least; nil
    /// for fewer than two of them.
    public func rateSpread(fewest: Int = 1) -> Int? {
        Self.spread(countries.filter { $0.requests >= max(1, fewest) }.compactMap(\.rate)).map { $0 / 10 }
    }

    /// The same for the countries' median waits, in days.
    public func waitSpread(fewest: Int = 1) -> Int? {
        Self.spread(countries.filter { $0.requests >= max(1, fewest) }.map(\.medianWait))
    }

    private static func spread(_ figures: [Int]) -> Int? {
        guard figures.count > 1, let most = figures.max(), let least = figures.min() else { return nil }
        return most - least
    }
}

extension Instant {
    /// The first instant of its month, in UTC.
    public var startOfMonth: Instant { Instant(description.prefix(8) + "01T00:00:00.000Z") ?? self }
}

import People
import Statements
import Testing

@testable import Consulting

@Suite struct MonthReportTests {
    private let now = Instant("2026-11-21T15:30:00.000Z")!

    private func outcome(
        _ country: Country, _ days: Int, served: Bool = true, named: Bool = false, first: Bool? = nil
    ) -> RequestOutcome {
        RequestOutcome(country: country, days: days, isServed: served, isNamed: named, isFirstChoice: first)
    }

    @Test func beginsWithTheMonth() {
        for (moment, start) in [
            ("2026-11-21T15:30:00.000Z", "2026-11-01T00:00:00.000Z"),
            ("2026-11-01T00:00:00.000Z", "2026-11-01T00:00:00.000Z"),
            ("2024-02-29T23:59:59.999Z", "2024-02-01T00:00:00.000Z"),
            ("2027-01-01T03:00:00.000Z", "2027-01-01T00:00:00.000Z")
        ] {
            #expect(Instant(moment)?.startOfMonth == Instant(start))
        }
    }

    @Test func tellsCountriesLoadAndChoices() throws {
        let outcomes = [
            outcome(.UY, 3, named: true, first: true), outcome(.UY, 9, first: false), outcome(.UY, 20),
            outcome(.UY, 30, served: false), outcome(.BO, 5, first: true), outcome(.BO, 11, served: false),
            outcome(.BR, 15, named: true)
        ]
        let loads = [Load(taken: 0, capacity: 4), Load(taken: 2, capacity: 2), Load(taken: 1, capacity: 2)]
        let month = MonthReport(outcomes, loads: loads, at: now, promisedDays: 15)
        let report = month.fairness
        #expect(month.since == Instant("2026-11-01T00:00:00.000Z"))
        #expect((report.served, report.unserved, report.onTime) == (5, 2, 4))
        #expect((report.namedChoices, report.firstChoices, month.chosen) == (2, 2, 3))
        let uruguay = try #require(report.countries.first { $0.country == .UY })
        #expect((uruguay.requests, uruguay.served, uruguay.medianWait, uruguay.longestWait) == (4, 3, 9, 30))
        // Bolivia serves 50 of 100, Uruguay 75, Brazil all; their median waits are 5, 9 and 15 days.
        #expect(report.rateSpread() == 50)
        #expect(report.waitSpread() == 10)
        #expect(report.pmderAdvantage() == 50 - 80)
        // Of 5, 11 the lower; of 3, 9, 15, 20, 30 the middle one.
        #expect(month.pmderWait == 5 - 15)
        // 0, 500 and 1000 permille.
        #expect((report.gini, report.loadP5, report.loadP95) == (444, 0, 1000))
    }

    @Test func tellsNothingOfTooFew() {
        let outcomes = [outcome(.UY, 3), outcome(.UY, 4), outcome(.BO, 5, served: false), outcome(.BR, 1)]
        let report = MonthReport(outcomes, loads: [], at: now, promisedDays: 15).fairness
        #expect(report.rateSpread(fewest: 2) == nil && report.waitSpread(fewest: 2) == nil)
        #expect(report.pmderAdvantage(fewest: 2) == nil)
        #expect(report.rateSpread() == 100)
        let none = MonthReport([], loads: [], at: now, promisedDays: 15)
        #expect(none.pmderWait == nil && none.fairness.pmderAdvantage() == nil && none.fairness.rateSpread() == nil)
    }
}

import Consulting
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

@Suite struct NetworkFairnessTests {
    /// What became of a case, told from its log alone.
    private struct Told {
        var country: Country
        var asked: Instant
        var acceptedAt: Instant?
        var consultant: Person.ID?
        var named: [Person.ID]
        var isFirst: Bool?
        var isGone = false
        var isOver = false

        init(_ log: [CaseEvent]) throws {
            guard case .requested(let request) = log.first?.kind else { throw LearningError(.notFound) }
            (country, asked, named) = (request.country, request.asked, request.preferred)
            var offered: Consulting.Offer?
            for event in log {
                switch event.kind {
                case .offered(let offer): offered = offer
                case .accepted:
                    (acceptedAt, consultant, isFirst) = (event.at, offered?.consultant, offered?.isFirstChoice)
                case .handedOver: (acceptedAt, consultant, isFirst) = (nil, nil, nil)
                case .withdrawn: isGone = true
                case .closed: isOver = true
                default: break
                }
            }
        }
    }

    private func days(_ start: Instant, _ end: Instant) -> Int {
        Int((end.milliseconds - start.milliseconds) / 86_400_000)
    }

    @Test(arguments: [UInt64(1), 2, 3]) func `the month so far equals a recount from the logs`(_ seed: UInt64)
        async throws
    {
        let network = try await Network.open()
        try await network.fill(300, days: 120, seed: seed)
        let (lms, now) = (network.lms, network.lms.now)
        let manager = try await network.visit(network.school.manager)
        let (month, policy) = try await {
            let found = try await lms.networkFairness(manager.actor)
            #expect(found.countries.count == 13)
            return (found.month, found.policy)
        }()
        let start = try #require(Instant(now.description.prefix(7) + "-01T00:00:00.000Z"))
        let (told, profiles) = try await network.store.read { tx in
            (
                try tx.caseIDs(limit: 1_000, offset: 0).map { try Told(tx.events(of: $0)) },
                try [network.first, network.second, network.third].compactMap { try tx.consultant($0.id) }
            )
        }
        #expect(told.count == 300)
        let served = told.filter { $0.acceptedAt.map { $0 >= start } ?? false }
        let waiting = told.filter { $0.acceptedAt == nil && !$0.isGone }
        #expect(served.count > 10 && waiting.count > 10, "the test has something to count")
        func wait(_ one: Told) -> Int { days(one.asked, one.acceptedAt ?? now) }

        let report = month.fairness
        #expect((report.served, report.unserved) == (served.count, waiting.count))
        #expect(report.onTime == served.count { wait($0) <= policy.promisedDays })
        #expect(report.firstChoices == served.count { $0.isFirst == true })
        #expect(month.chosen == served.count { $0.isFirst != nil })
        #expect(report.namedChoices == served.count { one in one.consultant.map(one.named.contains) ?? false })
        var rates: [Int] = []
        var medians: [Int] = []
        for line in report.countries {
            let waits = (served + waiting).filter { $0.country == line.country }.map(wait).sorted()
            #expect(line.requests == waits.count)
            #expect(line.served == served.count { $0.country == line.country })
            guard !waits.isEmpty else { continue }
            #expect(line.longestWait == waits.last)
            #expect(line.medianWait == waits[(waits.count - 1) / 2])
            rates.append(line.served * 1000 / line.requests)
            medians.append(line.medianWait)
        }
        #expect(report.rateSpread() == ((rates.max() ?? 0) - (rates.min() ?? 0)) / 10)
        #expect(report.waitSpread() == (medians.max() ?? 0) - (medians.min() ?? 0))
        let poor: Set<Country> = [.BO, .EC, .PY]
        func rate(_ isInside: (Told) -> Bool) -> Int {
            served.count(where: isInside) * 100 / (served + waiting).count(where: isInside)
        }
        func median(_ isInside: (Told) -> Bool) -> Int {
            let waits = (served + waiting).filter(isInside).map(wait).sorted()
            return waits[(waits.count - 1) / 2]
        }
        #expect(
            report.pmderAdvantage() == rate { poor.contains($0.country) } - rate { !poor.contains($0.country) })
        #expect(month.pmderWait == median { poor.contains($0.country) } - median { !poor.contains($0.country) })

        // A unit is held by whoever accepted and has not closed, withdrawn or given back; an open offer holds one too.
        let held = try await network.store.read { try $0.unitsTaken() }
        let loads = profiles.filter(\.takesCases).map { held[$0.id, default: 0] * 1000 / $0.capacity }.sorted()
        #expect(loads.count == 2 && loads[1] > 0)
        // Of two loads the Gini is their difference over twice their sum.
        #expect(report.gini == 1000 * (loads[1] - loads[0]) / (2 * (loads[0] + loads[1])))
        #expect((report.loadP5, report.loadP95) == (loads[0], loads[1]))
        #expect(try await lms.rebuildCases().differing.isEmpty)
    }

    @Test func `each reader has the figures of own countries`() async throws {
        let network = try await Network.open()
        try await network.fill(120, days: 60, seed: 9)
        let lms = network.lms
        let whole = try await lms.networkFairness(try await network.visit(network.school.manager).actor).month.fairness
        let own = try await lms.networkFairness(try await network.visit(network.counterpart).actor)
        #expect(own.countries == [.UY])
        let line = try #require(whole.countries.first { $0.country == .UY })
        #expect(line.requests > 0)
        #expect(own.month.fairness.countries.filter { $0.requests > 0 } == [line])
        #expect(own.month.fairness.served + own.month.fairness.unserved == line.requests)
        await #expect(throws: LearningError.self) {
            try await lms.networkFairness(try await network.visit(network.asker).actor)
        }
    }

}

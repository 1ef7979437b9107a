import Consulting
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

@Suite struct RunRetentionTests {
    private func days(_ count: Int, _ network: Network) { network.school.clock.advance(seconds: count * 86_400) }

    private func whole(_ id: MatchRun.ID, _ network: Network) async throws -> MatchRun? {
        try await network.store.read { try $0.wholeRun(id) }
    }

    @Test func `rehearsals go after thirty days, sent ones stay and explain their offers`() async throws {
        let network = try await Network.open()
        let lms = network.lms
        let id = try await network.ask()
        let manager = try await network.visit(network.school.manager)
        let (unsent, sent) = (try await lms.rehearse(nil, manager), try await lms.rehearse(nil, manager))
        #expect(try await lms.send(sent, manager) == 1)
        let asked = try await network.asked(id)
        let seen = try await lms.mentoringCase(id, try await network.visit(asked))
        #expect(seen.placement?.consultant == asked.id, "a rehearsal that was sent tells why")

        days(LMS.rehearsalDays, network)
        #expect(try await lms.sweepRuns() == (0, 0, 0))
        days(1, network)
        #expect(try await lms.sweepRuns() == (1, 0, 0))
        #expect(try await whole(unsent, network) == nil)
        #expect(try await whole(sent, network)?.placements.count == 1)
        #expect(try await network.school.audits("runs.sweep") == 1)
    }

    @Test func `why somebody is asked is told by the run that chose them, though two share a moment`() async throws {
        // Which of the two has the lower id is chance.
        for _ in 0..<6 {
            let network = try await Network.open()
            let (id, first) = try await network.offered()
            try await network.lms.decline(id, reason: .noTime, note: "", try await network.visit(first))
            let second = try await network.asked(id)
            let seen = try await network.lms.mentoringCase(id, try await network.visit(second))
            #expect(second.id != first.id && seen.placement?.consultant == second.id)
        }
    }

    @Test func `what explains a living case stays, whatever its age, and every daily run's report`() async throws {
        let network = try await Network.open()
        let lms = network.lms
        // Accepted: lives for a year. Declined before by another, whose decision explains nothing any more.
        let (id, first) = try await network.offered()
        network.school.clock.advance(seconds: 60)
        try await lms.decline(id, reason: .noTime, note: "", try await network.visit(first))
        let second = try await network.asked(id)
        try await lms.accept(id, try await network.visit(second))
        // Withdrawn later; and one that nobody ever gets, because both are taken or it asks for what nobody has.
        let (gone, _) = try await network.offered(by: network.school.learner)
        try await lms.withdraw(gone, reason: "Ya no hace falta.", try await network.visit(network.school.learner))
        var odd = Network.request()
        odd.topic = Topic.all[3]
        let waiting = try await network.ask(odd, by: network.colleague)
        try await lms.runBatch()
        days(1, network)
        try await lms.runBatch()
        let runs = try await network.store.read { try $0.runs(limit: 100) }
        let dailies = runs.filter { $0.run.kind == .daily }.map(\.run)
        #expect(dailies.count == 4 && runs.contains { $0.run.kind == .repair })
        let why = try await lms.mentoringCase(id, try await network.visit(second)).placement
        #expect(why?.consultant == second.id)
        let place = try await network.store.read { try $0.decision(on: waiting)?.unserved }
        #expect(place != nil)

        days(LMS.decisionDays + 1, network)
        let went = try await lms.sweepRuns()
        #expect(went.decisions > 0 && went.rehearsals == 0)
        #expect(try await lms.mentoringCase(id, try await network.visit(second)).placement == why)
        #expect(try await network.store.read { try $0.decision(on: waiting)?.unserved } == place)
        #expect(try await network.store.read { try $0.decision(on: gone) } == nil)
        for daily in dailies {
            let kept = try #require(try await network.store.read { try $0.run(daily.id) })
            #expect(kept.report == daily.report && kept.proof == daily.proof && kept.at == daily.at)
        }
        let left = try await network.store.read { tx in
            try tx.runs(limit: 100).compactMap { try tx.wholeRun($0.run.id) }
        }
        // Each decision that is left explains one of the two, and no run without any is no daily one.
        for run in left {
            #expect(
                (run.placements.map(\.request) + run.unserved.map(\.request)).allSatisfy { [id, waiting].contains($0) })
            #expect(run.kind == .daily || !run.placements.isEmpty || !run.unserved.isEmpty)
        }
        #expect(left.flatMap(\.placements).map(\.request) == [id])
        #expect(left.flatMap(\.unserved).filter { $0.request == waiting }.count == 1)
        // Thinned runs say so; the comparison tells figures and no changes.
        let manager = try await network.visit(network.school.manager)
        #expect(try await lms.networkRun(dailies[3].id, limit: 50, offset: 0, manager.actor).isThinned)
        let comparison = try await lms.compareRuns(dailies[3].id, dailies[0].id, limit: 50, manager.actor)
        #expect(comparison.isThinned && comparison.changes.isEmpty)

        // The case ends: nothing of it needs to be explained.
        try await lms.withdraw(waiting, reason: "No apareció nadie.", try await network.visit(network.colleague))
        days(1, network)
        #expect(try await lms.sweepRuns().decisions == 1)
        #expect(try await network.store.read { try $0.decision(on: waiting) } == nil)
        #expect(try await lms.rebuildCases().differing.isEmpty)
    }

    @Test func `a large run goes in pieces, once a day, and figures of the month stay as they are`() async throws {
        let network = try await Network.open()
        let lms = network.lms
        let id = try await network.ask()
        try await lms.runBatch()
        let run = try #require(try await network.store.read { try $0.runs(limit: 1).first?.run })
        var large = try #require(try await whole(run.id, network))
        let placement = try #require(large.placements.first)
        large = MatchRun(
            id: .random(), kind: .rehearsal, at: large.at, policy: large.policy,
            placements: (0..<1_234).map { _ in
                Placement(request: .random(), consultant: placement.consultant, explanation: placement.explanation)
            }, unserved: [], prices: large.prices, sinkPrice: 0, report: large.report, proof: large.proof,
            instance: large.instance)
        let kept = large
        try await network.store.write { try $0.save(kept) }
        let second = try await network.asked(id)
        try await lms.accept(id, try await network.visit(second))
        days(LMS.rehearsalDays + 1, network)
        let manager = try await network.visit(network.school.manager)
        let month = try await lms.networkFairness(manager.actor).month
        #expect(try await lms.sweepRuns().rehearsals == 1)
        #expect(try await whole(kept.id, network) == nil)
        #expect(try await lms.networkFairness(manager.actor).month == month)
        // The same day nobody looks again.
        try await network.store.write { try $0.save(kept) }
        #expect(try await lms.sweepRuns() == (0, 0, 0))
        days(1, network)
        #expect(try await lms.sweepRuns().rehearsals == 1)
    }
}

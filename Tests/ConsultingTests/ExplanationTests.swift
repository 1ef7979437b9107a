import People
import Statements
import Testing

@testable import Consulting

/// What is told is counted again, pair by pair.
@Suite struct ExplanationTests {
    private let policy = MatchingPolicy()

    @Test(arguments: 1...4) func twoHundredCasesRecounted(seed: UInt64) throws {
        var random = RandomPool(seed: seed, topics: 2)
        let pool = random.pool(consultants: 30, requests: 70, capacity: 2)
        let run = try MatchBatch(pool, policy: policy).run(id: .random())
        let judge = try PairJudge(pool, policy: policy)
        var told = 0
        for request in pool.requests {
            let judged = try pool.consultants.filter { request.pin == nil || request.pin == $0.id }
                .map { try #require(judge.judge(request.id, $0.id)) }
            var left = [judged.count]
            for place in HardFilter.allCases.indices {
                let passed = HardFilter.allCases[...place]
                left.append(judged.count { Set($0.failures).isDisjoint(with: passed) })
            }
            if let placement = run.placements.first(where: { $0.request == request.id }) {
                #expect(placement.explanation.funnel.map(\.left) == left)
                check(placement, judged.filter(\.isFeasible), run)
            } else {
                let unserved = try #require(run.unserved.first { $0.request == request.id })
                #expect(unserved.funnel.map(\.left) == left)
                #expect((unserved.reason == .nobodyFits) == (left.last == 0))
                check(unserved, request, judged, run)
            }
            told += 1
        }
        #expect(told == 70)
    }

    private func check(_ placement: Placement, _ feasible: [PairJudge.Judgement], _ run: MatchRun) {
        let explanation = placement.explanation
        let used = run.placements.count { $0.consultant == placement.consultant }
        #expect(feasible.contains { $0.pair == explanation.chosen && $0.free >= used })
        for other in explanation.others {
            #expect(other.reducedCost >= 0)
            #expect(other.pair.consultant != placement.consultant)
            #expect(feasible.contains { $0.pair == other.pair })
            let taken = run.placements.count { $0.consultant == other.pair.consultant }
            #expect(other.isFull == feasible.contains { $0.pair == other.pair && $0.free == taken })
        }
        #expect(explanation.others.map(\.reducedCost) == explanation.others.map(\.reducedCost).sorted())
        let full = feasible.filter { judged in
            judged.pair.consultant != placement.consultant
                && judged.free == run.placements.count { $0.consultant == judged.pair.consultant }
        }.min { ($0.pair.cost, $0.pair.consultant) < ($1.pair.cost, $1.pair.consultant) }
        if let full { #expect(explanation.others.contains { $0.pair.consultant == full.pair.consultant }) }
    }

    private func check(
        _ unserved: Unserved, _ request: OpenRequest, _ judged: [PairJudge.Judgement], _ run: MatchRun
    ) {
        guard let relaxation = unserved.relaxation else { return }
        let opened = judged.filter { $0.failures == [relaxation.filter] }
        #expect(opened.count == relaxation.opens)
        #expect(opened.contains { $0.pair.consultant == relaxation.consultant && $0.free > 0 })
        #expect(relaxation.filter != .conflict)
        // No other filter alone opens a cheaper place.
        func place(_ judgement: PairJudge.Judgement) -> Int64 {
            Int64(judgement.pair.cost) + (run.prices[judgement.pair.consultant] ?? 0)
        }
        let ones = judged.filter { $0.failures.count == 1 && $0.failures != [.conflict] && $0.free > 0 }
        let open = ones.filter { judged in
            judged.free > run.placements.count { $0.consultant == judged.pair.consultant }
        }
        let best = (open.isEmpty ? ones : open).map(place).min()
        #expect(opened.filter { $0.pair.consultant == relaxation.consultant }.map(place).first == best)
    }

    /// "Giving you X would cost the network at least r."
    @Test(arguments: 1...2) func forcingAnotherCostsAtLeastWhatIsTold(seed: UInt64) throws {
        var random = RandomPool(seed: seed, topics: 2)
        var pool = random.pool(consultants: 25, requests: 45, capacity: 2)
        for id in pool.standings.keys { pool.standings[id]?.unitsTaken = 0 }
        let run = try MatchBatch(pool, policy: policy).run(id: .random())
        var forced = 0
        for placement in run.placements {
            for other in placement.explanation.others {
                var changed = pool
                let index = try #require(changed.requests.firstIndex { $0.id == placement.request })
                changed.requests[index].pin = other.pair.consultant
                let solved = try MatchBatch(changed, policy: policy).solve()
                let row = try #require(solved.board.askers.firstIndex { $0.id == placement.request })
                // Left out rather than forced: whoever is wanted has no unit at all.
                guard solved.placed[row] >= 0 else { continue }
                #expect(solved.proof.objective >= run.proof.objective + other.reducedCost)
                forced += 1
            }
        }
        #expect(forced > 15, "\(forced) forced")
    }

    /// Where the named filter opens a free unit, taking it away serves the request.
    @Test func relaxingServes() throws {
        var seen = 0
        for seed in UInt64(1)...8 {
            var random = RandomPool(seed: seed)
            let pool = random.pool(consultants: 15, requests: 40)
            let run = try MatchBatch(pool, policy: policy).run(id: .random())
            for unserved in run.unserved {
                guard let relaxation = unserved.relaxation, relaxation.filter == .rate,
                    let consultant = pool.consultants.first(where: { $0.id == relaxation.consultant })
                else { continue }
                let taken = pool.standings[consultant.id]?.unitsTaken ?? 0
                let planned = run.placements.count { $0.consultant == consultant.id }
                var changed = pool
                let index = try #require(changed.requests.firstIndex { $0.id == unserved.request })
                changed.requests[index].request.budget = .fifth
                let after = try MatchBatch(changed, policy: policy).run(id: .random())
                #expect(after.proof.objective <= run.proof.objective)
                guard taken + planned < consultant.capacity else { continue }
                #expect(after.placements.contains { $0.request == unserved.request })
                #expect(after.proof.objective < run.proof.objective)
                seen += 1
            }
        }
        #expect(seen > 0)
    }
}

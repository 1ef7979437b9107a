import Consulting
import Foundation
import People
import Statements
import Testing

@Suite struct MatchBatchTests {
    private static let run = MatchRun.ID(UUID(uuidString: "00000000-0000-4000-8000-000000000001")!)

    @Test(arguments: 1...8) func provesItself(seed: UInt64) throws {
        var random = RandomPool(seed: seed)
        let pool = random.pool(consultants: 30, requests: 80, history: seed % 2 == 0 ? 120 : 0)
        let run = try MatchBatch(pool, policy: MatchingPolicy()).run(id: Self.run)
        #expect(run.proof.isOptimal)
        #expect(run.proof.bound == run.proof.objective)
        #expect(run.placements.count + run.unserved.count == pool.requests.count)
        #expect(run.placements.count > 10)
        #expect(Set(run.placements.map(\.request)).union(run.unserved.map(\.request)) == Set(pool.requests.map(\.id)))
        #expect(
            run.unserved.map(\.place) == Array(1...max(1, run.unserved.count)).prefix(run.unserved.count).map { $0 })
    }

    /// Filters and scores are judged again, pair by pair, from the plain values.
    @Test(arguments: 1...8) func breaksNoFilterAndNoCapacity(seed: UInt64) throws {
        var random = RandomPool(seed: seed)
        let pool = random.pool(consultants: 30, requests: 80)
        let run = try MatchBatch(pool, policy: MatchingPolicy()).run(id: Self.run)
        let judge = try PairJudge(pool, policy: MatchingPolicy())
        var used: [Consultant.ID: Int] = [:]
        for placement in run.placements {
            let judgement = try #require(judge.judge(placement.request, placement.consultant))
            #expect(judgement.failures == [])
            #expect(judgement.pair == placement.explanation.chosen)
            used[placement.consultant, default: 0] += 1
        }
        for consultant in pool.consultants {
            let free = max(0, consultant.capacity - (pool.standings[consultant.id]?.unitsTaken ?? 0))
            #expect(used[consultant.id, default: 0] <= free)
        }
        for request in pool.requests where request.pin != nil {
            let got = run.placements.first { $0.request == request.id }?.consultant
            #expect(got == nil || got == request.pin)
        }
    }

    @Test(arguments: 1...4) func doesNotDependOnOrder(seed: UInt64) throws {
        var random = RandomPool(seed: seed)
        let pool = random.pool(consultants: 25, requests: 60, history: 60)
        let expected = try bytes(MatchBatch(pool, policy: MatchingPolicy()).run(id: Self.run))
        for turn in 1...3 {
            var dice = Dice(UInt64(turn))
            var shuffled = pool
            shuffled.consultants.shuffle(using: &dice)
            shuffled.requests.shuffle(using: &dice)
            shuffled.history.shuffle(using: &dice)
            let run = try MatchBatch(shuffled, policy: MatchingPolicy()).run(id: Self.run)
            #expect(try bytes(run) == expected)
        }
    }

    private func bytes(_ run: MatchRun) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(run)
    }
}

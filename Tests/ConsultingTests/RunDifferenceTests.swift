import Consulting
import People
import Testing

@Suite struct RunDifferenceTests {
    @Test func tellsWhoMovedCameAndFellOut() throws {
        var random = RandomPool(seed: 11, topics: 2)
        let pool = random.pool(consultants: 20, requests: 50)
        let before = try MatchBatch(pool, policy: MatchingPolicy()).run(id: .random())
        #expect(RunDifference(from: before, to: before).isEmpty)
        #expect(RunDifference(from: before, to: before).kept == before.placements.count)

        var changed = pool
        let busiest = try #require(before.placements.first?.consultant)
        changed.consultants.removeAll { $0.id == busiest }
        let gone = changed.requests.removeLast()
        let after = try MatchBatch(changed, policy: MatchingPolicy()).run(id: .random())
        let difference = RunDifference(from: before, to: after)
        let lost = before.placements.filter { $0.consultant == busiest }.map(\.request)
        #expect(Set(lost).isSubset(of: difference.moved.map(\.request) + difference.fellOut.map(\.request)))
        #expect(difference.moved.allSatisfy { $0.from != $0.to && $0.to != busiest })
        #expect(
            difference.kept + difference.moved.count + difference.fellOut.count == before.placements.count)
        #expect(difference.kept + difference.moved.count + difference.came.count == after.placements.count)
        #expect(difference.fellOut.filter { !$0.isInBoth }.allSatisfy { $0.request == gone.id })
        #expect(difference.costChange == after.proof.objective - before.proof.objective)
        #expect(difference.loads[busiest] == -lost.count)
    }
}

import People
import Testing

@testable import Consulting

@Suite struct RunDifferenceTests {
    @Test func tellsWhoIsServedLostMovedArrivedAndGone() throws {
        var random = RandomPool(seed: 11, topics: 2)
        let pool = random.pool(consultants: 20, requests: 50)
        let run = try MatchBatch(pool, policy: MatchingPolicy()).run(id: .random())
        try #require(run.placements.count >= 4 && run.unserved.count >= 2)
        var other = run
        let moved = other.placements[0]
        let lost = other.placements.removeLast()
        let gone = other.placements.removeLast()
        let goneUnserved = other.unserved.removeLast()
        let served = other.unserved.removeLast()
        other.placements[0].consultant = lost.consultant == moved.consultant ? gone.consultant : lost.consultant
        var found = lost
        found.request = served.request
        var left = served
        left.request = lost.request
        var (arrived, waiting) = (moved, served)
        (arrived.request, waiting.request) = (.random(), .random())
        other.placements += [found, arrived]
        other.unserved += [left, waiting]

        let expected: [RunDifference.Change] = [
            .init(
                request: moved.request, kind: .moved, before: moved.consultant, after: other.placements[0].consultant),
            .init(request: lost.request, kind: .lost, before: lost.consultant, after: nil),
            .init(request: gone.request, kind: .gone, before: gone.consultant, after: nil),
            .init(request: goneUnserved.request, kind: .gone, before: nil, after: nil),
            .init(request: served.request, kind: .served, before: nil, after: lost.consultant),
            .init(request: arrived.request, kind: .arrived, before: nil, after: moved.consultant),
            .init(request: waiting.request, kind: .arrived, before: nil, after: nil)
        ]
        let difference = RunDifference(from: run, to: other)
        #expect(difference.changes == expected.sorted { $0.request < $1.request })
        #expect(difference.counts == [.moved: 1, .lost: 1, .gone: 2, .served: 1, .arrived: 2])

        // Seen from the other side.
        let opposite: [RunDifference.Change.Kind: RunDifference.Change.Kind] = [
            .moved: .moved, .lost: .served, .served: .lost, .gone: .arrived, .arrived: .gone
        ]
        let back = difference.changes.compactMap { change in
            opposite[change.kind].map {
                RunDifference.Change(request: change.request, kind: $0, before: change.after, after: change.before)
            }
        }
        #expect(RunDifference(from: other, to: run).changes == back)
    }

    @Test func aRunDoesNotDifferFromItself() throws {
        var random = RandomPool(seed: 12, topics: 2)
        let pool = random.pool(consultants: 20, requests: 50)
        let run = try MatchBatch(pool, policy: MatchingPolicy()).run(id: .random())
        #expect(RunDifference(from: run, to: run).isEmpty)
    }

    /// A consultant leaves and a request is withdrawn: nobody is given to that consultant, and counts add up.
    @Test func addsUpBetweenTwoSolvedRuns() throws {
        var random = RandomPool(seed: 11, topics: 2)
        var pool = random.pool(consultants: 20, requests: 50)
        let before = try MatchBatch(pool, policy: MatchingPolicy()).run(id: .random())
        let busiest = try #require(before.placements.first?.consultant)
        pool.consultants.removeAll { $0.id == busiest }
        let withdrawn = pool.requests.removeLast()
        let after = try MatchBatch(pool, policy: MatchingPolicy()).run(id: .random())
        let difference = RunDifference(from: before, to: after)
        let counts = difference.counts
        let was = before.placements.filter { $0.consultant == busiest }.map(\.request)
        #expect(Set(was).isSubset(of: difference.changes.map(\.request)))
        #expect(difference.changes.allSatisfy { $0.after != busiest })
        #expect(difference.changes.filter { $0.kind == .gone }.map(\.request) == [withdrawn.id])
        let isPlaced = before.placements.contains { $0.request == withdrawn.id }
        #expect(
            after.placements.count - before.placements.count
                == counts[.served, default: 0] - counts[.lost, default: 0] - (isPlaced ? 1 : 0))
    }
}

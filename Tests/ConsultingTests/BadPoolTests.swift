import Consulting
import Foundation
import People
import Statements
import Testing

@Suite struct BadPoolTests {
    private func run(_ pool: Pool, _ policy: MatchingPolicy = .init()) throws -> MatchRun {
        try MatchBatch(pool, policy: policy).run(id: .random())
    }

    private func pool(_ seed: UInt64 = 1) -> (Pool, RandomPool) {
        var random = RandomPool(seed: seed)
        return (random.pool(consultants: 12, requests: 20), random)
    }

    @Test func whatCannotBeMatchedIsSaid() {
        var (pool, _) = pool()
        let first = pool.consultants[0].id
        pool.consultants[0].capacity = -1
        #expect(throws: MatchBatchError.negativeCapacity(first)) { try run(pool) }
        pool.consultants[0].capacity = Int.max
        #expect(throws: MatchBatchError.capacityTooLarge(first)) { try run(pool) }
        pool.consultants[0].capacity = 1
        pool.consultants.append(pool.consultants[0])
        #expect(throws: MatchBatchError.duplicateConsultant(first)) { try run(pool) }
        pool.consultants.removeLast()
        pool.requests.append(pool.requests[3])
        #expect(throws: MatchBatchError.duplicateRequest(pool.requests[3].id)) { try run(pool) }
        pool.requests.removeLast()
        pool.standings[first] = Pool.Standing(unitsTaken: -2)
        #expect(throws: MatchBatchError.impossibleStanding(first)) { try run(pool) }
        pool.standings[first] = Pool.Standing(ratings: 2, ratingSum: 11)
        #expect(throws: MatchBatchError.impossibleStanding(first)) { try run(pool) }
    }

    @Test func policiesThatDoNotCountAreSaid() {
        let (pool, _) = pool()
        var policy = MatchingPolicy()
        #expect(policy.fault == nil)
        policy.weights[.rate] = 7
        #expect(throws: MatchBatchError.policy(.weights(sum: 101))) { try run(pool, policy) }
        policy.weights[.rate] = -1
        #expect(policy.fault == .negativeWeight(.rate))
        policy.weights = MatchingPolicy().weights
        policy.sliceWidth = 0
        #expect(policy.fault == .outOfRange(.sliceWidth))
        policy.sliceWidth = 2
        policy.unservedBase = Int.max
        #expect(policy.fault == .outOfRange(.unservedBase))
    }

    @Test func anEmptyNetworkServesNobodyAndSaysSo() throws {
        var (pool, _) = pool()
        pool.consultants = []
        let run = try run(pool)
        #expect(run.placements.isEmpty)
        #expect(run.unserved.count == 20)
        #expect(run.unserved.allSatisfy { $0.reason == .nobodyFits && $0.funnel.allSatisfy { $0.left == 0 } })
        #expect(run.unserved.map(\.place) == Array(1...20))
        #expect(run.proof.isOptimal)
        #expect(run.report.served == 0 && run.report.unserved == 20 && run.report.gini == 0)
    }

    @Test func noRequestsIsAnEmptyRun() throws {
        let (full, _) = pool()
        let run = try run(Pool(at: full.at, consultants: full.consultants))
        #expect(run.placements.isEmpty && run.unserved.isEmpty)
        #expect(run.proof.isOptimal)
        _ = try self.run(Pool(at: full.at))
    }

    @Test func nobodyForACountry() throws {
        var (pool, _) = pool(4)
        for index in pool.consultants.indices { pool.consultants[index].accreditations[.BO] = nil }
        for index in pool.requests.indices where index < 5 {
            pool.requests[index].request.country = .BO
            pool.requests[index].pin = nil
        }
        let run = try run(pool)
        for unserved in run.unserved where pool.requests.prefix(5).contains(where: { $0.id == unserved.request }) {
            #expect(unserved.reason == .nobodyFits)
            #expect(unserved.funnel.first { $0.filter == .accredited }?.left == 0)
        }
        #expect(Set(run.unserved.map(\.request)).isSuperset(of: pool.requests.prefix(5).map(\.id)))
        #expect(run.report.countries.first { $0.country == .BO }?.served == 0)
    }

    @Test func withoutAWindowOrAZoneNobodyIsMatched() throws {
        var (pool, _) = pool()
        for index in pool.consultants.indices {
            if index % 2 == 0 { pool.consultants[index].windows = [] } else { pool.consultants[index].zone = "X/Y" }
        }
        let run = try run(pool)
        #expect(run.placements.isEmpty)
        #expect(run.unserved.allSatisfy { $0.reason == .nobodyFits })
    }

    @Test func aPinThatDoesNotFitIsSaid() throws {
        var (pool, random) = pool()
        pool.requests[0].pin = random.dice.id()
        pool.requests[1].pin = pool.consultants[0].id
        pool.consultants[0].takesCases = false
        let run = try run(pool)
        let unknown = try #require(run.unserved.first { $0.request == pool.requests[0].id })
        #expect(unknown.pinned == pool.requests[0].pin && unknown.funnel.first?.left == 0)
        let away = try #require(run.unserved.first { $0.request == pool.requests[1].id })
        #expect(away.pinned == pool.consultants[0].id)
        #expect(away.funnel.map(\.left).prefix(2) == [1, 0])
    }

    @Test func bansEndOnTheirDate() throws {
        var (pool, _) = pool(6)
        var policy = MatchingPolicy()
        policy.lookaheadDays = 0
        let before = try run(pool, policy)
        let placement = try #require(
            before.placements.first { placement in
                pool.requests.contains { $0.id == placement.request && $0.pin == nil }
            })
        let index = try #require(pool.requests.firstIndex { $0.id == placement.request })
        let ban = { (until: Instant?) in Ban(consultant: placement.consultant, reason: .declined, until: until) }
        pool.requests[index].bans = [ban(pool.at.advanced(bySeconds: 1))]
        #expect(
            try run(pool, policy).placements.first { $0.request == placement.request }?.consultant
                != placement.consultant)
        pool.requests[index].bans = [ban(pool.at)]
        #expect(
            try run(pool, policy).placements.first { $0.request == placement.request }?.consultant
                == placement.consultant)
    }

    @Test func cancelling() throws {
        let (pool, _) = pool()
        #expect(throws: MatchBatchError.cancelled) {
            try MatchBatch(pool, policy: MatchingPolicy()).run(id: .random(), isCancelled: { true })
        }
    }

    /// Waiting, overdue, urgent, no-shows: who is left out longest ago comes first.
    @Test func theQueueHasAnOrder() throws {
        var (pool, _) = pool()
        pool.consultants = []
        pool.requests = Array(pool.requests.prefix(5))
        for index in pool.requests.indices {
            pool.requests[index].request.country = .UY
            pool.requests[index].request.urgency = .normal
            pool.requests[index].pausedDays = 0
            pool.requests[index].missedByFirm = 0
            pool.requests[index].pin = nil
            pool.requests[index].request.asked = pool.at.advanced(bySeconds: -86_400 * (10 + index))
        }
        pool.requests[0].request.urgency = .urgent
        pool.requests[4].missedByFirm = 1
        pool.requests[3].pausedDays = 2
        let order = try run(pool).unserved.map { unserved in pool.requests.firstIndex { $0.id == unserved.request } }
        #expect(order == [0, 2, 3, 1, 4])
    }
}

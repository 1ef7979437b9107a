import People
import Statements
import Testing

@testable import Consulting

@Suite struct LiveNetworkTests {
    private var policy: MatchingPolicy {
        var policy = MatchingPolicy()
        policy.lookaheadDays = 0
        return policy
    }

    /// Any sequence of changes leaves what a fresh solve of the changed pool finds.
    @Test(arguments: 1...6) func repairedIsAsGoodAsNew(seed: UInt64) throws {
        var random = RandomPool(seed: seed, topics: 2)
        var pool = random.pool(consultants: 15, requests: 30)
        for id in pool.standings.keys { pool.standings[id]?.ratings = 0; pool.standings[id]?.ratingSum = 0 }
        let network = try LiveNetwork(pool, policy: policy)
        var offered: [(OpenRequest, Consultant.ID)] = []
        for _ in 0..<30 {
            let repair = try change(&pool, network, &offered, &random)
            let fresh = try MatchBatch(pool, policy: policy).solve()
            #expect(network.objective == fresh.proof.objective)
            #expect(network.isOptimal())
            for placement in repair.placements {
                #expect(network.consultant(of: placement.request) == placement.consultant)
                #expect(placement.explanation.others.allSatisfy { $0.reducedCost >= 0 })
                #expect(placement.explanation.chosen.consultant == placement.consultant)
            }
            for unserved in repair.unserved { #expect(network.consultant(of: unserved.request) == nil) }
            for (open, _) in offered { #expect(network.consultant(of: open.id) == nil) }
        }
    }

    private func change(
        _ pool: inout Pool, _ network: LiveNetwork, _ offered: inout [(OpenRequest, Consultant.ID)],
        _ random: inout RandomPool
    ) throws -> LiveNetwork.Repair {
        let placements = network.placements.sorted { $0.key < $1.key }
        switch random.dice.below(8) {
        case 0:
            let open = random.request(among: pool.consultants)
            pool.requests.append(open)
            return try network.add(open)
        case 1 where !pool.requests.isEmpty:
            let open = pool.requests.remove(at: random.dice.below(pool.requests.count))
            return try network.withdraw(open.id)
        case 2 where !placements.isEmpty:
            let (id, consultant) = random.dice.one(placements)
            let index = try #require(pool.requests.firstIndex { $0.id == id })
            offered.append((pool.requests.remove(at: index), consultant))
            pool.standings[consultant, default: .init()].unitsTaken += 1
            return try network.offer(id)
        case 3 where !offered.isEmpty:
            var (open, consultant) = offered.removeLast()
            guard pool.consultants.contains(where: { $0.id == consultant }) else { fallthrough }
            open.bans.append(Ban(consultant: consultant, reason: .declined, until: nil))
            pool.requests.append(open)
            pool.standings[consultant, default: .init()].unitsTaken -= 1
            return try network.giveBack(open, by: consultant)
        case 4 where !placements.isEmpty:
            let (id, consultant) = random.dice.one(placements)
            let index = try #require(pool.requests.firstIndex { $0.id == id })
            pool.requests[index].bans.append(Ban(consultant: consultant, reason: .forbidden, until: nil))
            let repair = try network.forbid(consultant, for: id)
            #expect(network.consultant(of: id) != consultant)
            return repair
        case 5 where pool.consultants.count > 8:
            let gone = pool.consultants.remove(at: random.dice.below(pool.consultants.count))
            // A pin to somebody who is gone is kept as it is.
            return try network.leave(gone.id)
        case 6:
            let index = random.dice.below(pool.consultants.count)
            pool.consultants[index].capacity = random.dice.below(5)
            return try network.setCapacity(pool.consultants[index].capacity, of: pool.consultants[index].id)
        default:
            let consultant = random.consultant(capacity: 3)
            pool.consultants.append(consultant)
            return try network.join(consultant)
        }
    }

    @Test func strangersAreSaid() throws {
        var random = RandomPool(seed: 2)
        let network = try LiveNetwork(random.pool(consultants: 5, requests: 5), policy: policy)
        let (request, consultant): (Case.ID, Consultant.ID) = (random.dice.id(), random.dice.id())
        #expect(throws: MatchBatchError.unknownRequest(request)) { try network.withdraw(request) }
        #expect(throws: MatchBatchError.unknownConsultant(consultant)) { try network.leave(consultant) }
        #expect(network.consultant(of: request) == nil)
    }
}

import People
import Statements
import Testing

@testable import Consulting

/// The numbers say what the plain filters and scores say.
@Suite struct BoardTests {
    @Test(arguments: 1...6) func everyPairAsJudged(seed: UInt64) throws {
        var random = RandomPool(seed: seed)
        let pool = random.pool(consultants: 40, requests: 60)
        var policy = MatchingPolicy()
        policy.minimumScore = seed % 2 == 0 ? 55 : 0
        let board = Board(pool, expected: [], policy: policy)
        let judge = try PairJudge(pool, policy: policy)
        let lists = board.allPairs()
        var feasible = 0
        for row in 0..<board.openCount {
            let asker = board.askers[row]
            var costs: [Consultant.ID: Int] = [:]
            for pair in lists.starts[row]..<lists.starts[row + 1] {
                costs[board.candidates[Int(lists.columns[pair])].id] = Int(lists.costs[pair])
            }
            for consultant in pool.consultants {
                let judgement = try #require(judge.judge(asker.id, consultant.id))
                let pin = asker.open.pin
                guard judgement.isFeasible, pin == nil || pin == consultant.id else {
                    #expect(costs[consultant.id] == nil)
                    continue
                }
                feasible += 1
                let stays = asker.open.plannedBefore == consultant.id
                #expect(costs[consultant.id] == judgement.pair.cost - (stays ? policy.stability : 0))
                #expect(judgement.pair.cost == weighed(judgement.pair, policy))
            }
        }
        #expect(feasible > 50)
    }

    private func weighed(_ pair: ScoredPair, _ policy: MatchingPolicy) -> Int {
        ScoreComponent.allCases.reduce(0) { $0 + policy.weights[$1, default: 0] * (1000 - pair.scores[$1]) }
    }

    @Test(arguments: 1...6) func shortlistsWithPricingAreTheWholeProblem(seed: UInt64) throws {
        var random = RandomPool(seed: seed, topics: 2)
        let pool = random.pool(consultants: 60, requests: 150, capacity: 4, history: 40)
        var narrow = MatchingPolicy()
        (narrow.shortlistCheapest, narrow.shortlistDrawn) = (2, 1)
        var wide = MatchingPolicy()
        wide.shortlistCheapest = 1_000
        let few = try MatchBatch(pool, policy: narrow).solve()
        let all = try MatchBatch(pool, policy: wide).solve()
        #expect(all.proof.rounds == 1)
        #expect(few.proof.rounds > 1)
        #expect(few.proof.objective == all.proof.objective)
        #expect(few.proof.isOptimal && all.proof.isOptimal)
        #expect(few.proof.pairs < all.proof.pairs)
    }

    @Test func oneThreadOrMany() throws {
        var random = RandomPool(seed: 5)
        let pool = random.pool(consultants: 30, requests: 90, history: 50)
        let many = try MatchBatch(pool, policy: MatchingPolicy(), isParallel: true).solve()
        let one = try MatchBatch(pool, policy: MatchingPolicy(), isParallel: false).solve()
        #expect(many.digest == one.digest)
        #expect(many.solution == one.solution)
        #expect(many.prices == one.prices)
    }

    /// The theorems on fairness; capacities divide λ, so that shares of it are whole.
    @Test(arguments: 1...5) func moreWeightOnLoadMeansLessOfIt(seed: UInt64) throws {
        let pool = evenPool(seed)
        var last = Int.max
        for weight in [0, 20_000, 60_000, 200_000] {
            var policy = MatchingPolicy()
            policy.loadWeight = weight
            let solved = try MatchBatch(pool, policy: policy).solve()
            let load = zip(solved.used, solved.board.candidates).reduce(0) { sum, pair in
                let (used, candidate) = pair
                let taken = candidate.standing.unitsTaken
                return sum + (0..<Int(used)).reduce(0) { $0 + (taken + $1) * 20 / candidate.consultant.capacity }
            }
            #expect(load <= last)
            last = load
        }
    }

    @Test(arguments: 1...5) func moreBonusServesNoFewerOfThePMDER(seed: UInt64) throws {
        let pool = evenPool(seed)
        var last = 0
        for points in [0, 5, 10, 30] {
            var policy = MatchingPolicy()
            policy.pmderPoints = points
            let solved = try MatchBatch(pool, policy: policy).solve()
            let served = (0..<solved.board.openCount).count {
                solved.placed[$0] >= 0 && solved.board.askers[$0].request.country.group == .PMDER
            }
            #expect(served >= last)
            last = served
        }
    }

    @Test(arguments: 1...5) func steeperStepsAreClimbedLess(seed: UInt64) throws {
        let pool = evenPool(seed)
        var last = Int.max
        for step in [0, 20_000, 100_000, 500_000] {
            var policy = MatchingPolicy()
            (policy.pmderPoints, policy.countryStep, policy.sliceWidth) = (0, step, 10)
            let solved = try MatchBatch(pool, policy: policy).solve()
            var left = [Int](repeating: 0, count: 13)
            var all = [Int](repeating: 0, count: 13)
            for row in 0..<solved.board.openCount {
                let country = Int(solved.board.asks[row].country)
                all[country] += 1
                if solved.placed[row] < 0 { left[country] += 1 }
            }
            policy.countryStep = 1
            let climbed = zip(all, left).reduce(0) { sum, pair in
                var open = pair.1
                return Instance.slices(of: pair.0, policy).reduce(sum) {
                    let units = min(open, $1.capacity)
                    open -= units
                    return $0 + units * $1.marginal
                }
            }
            #expect(climbed <= last)
            last = climbed
        }
    }

    /// More requests than units, so that somebody is left out.
    private func evenPool(_ seed: UInt64) -> Pool {
        var random = RandomPool(seed: seed, topics: 2)
        var pool = random.pool(consultants: 40, requests: 160)
        for index in pool.consultants.indices {
            pool.consultants[index].capacity = [1, 2, 4, 5][index % 4]
            pool.standings[pool.consultants[index].id]?.unitsTaken = index % 2
        }
        return pool
    }

    @Test func likeConsultantsAreLoadedAlike() throws {
        var random = RandomPool(seed: 3)
        var model = random.consultant(capacity: 1)
        model = try free(model)
        let request = try easy(random.request(among: []), for: model)
        var pool = Pool(at: random.at)
        for _ in 0..<7 {
            var one = model
            one.id = random.dice.id()
            pool.consultants.append(one)
        }
        for _ in 0..<24 {
            var one = request
            one.id = random.dice.id()
            pool.requests.append(one)
        }
        let solved = try MatchBatch(pool, policy: MatchingPolicy()).solve()
        #expect(solved.used.reduce(0, +) == 24)
        #expect((solved.used.max() ?? 0) - (solved.used.min() ?? 0) <= 1)
    }

    /// With units, hours, no conflicts and every accreditation.
    private func free(_ model: Consultant) throws -> Consultant {
        var model = model
        model.capacity = 10
        model.conflicts = []
        model.leaves = []
        model.takesCases = true
        model.topics = [try #require(Topic.all.first): .advanced]
        model.windows = try [2, 4].map { try #require(WeeklyWindow(day: $0, start: 480, end: 1_080)) }
        for country in Country.allCases {
            model.services[country] = .onSite
            model.accreditations[country] = Accreditation(state: .accredited, asked: Instant(milliseconds: 0))
        }
        model.tier = .first
        return model
    }

    private func easy(_ open: OpenRequest, for model: Consultant) throws -> OpenRequest {
        var request = open.request
        request.topic = try #require(Topic.all.first)
        request.level = .basic
        request.needsSector = false
        request.organisation = nil
        request.languages = Array(model.languages)
        (request.zone, request.windows) = (model.zone, model.windows)
        return OpenRequest(id: open.id, request: request)
    }

    /// A generalist is kept for those whom nobody else can help, once such requests are expected.
    @Test func looksAhead() throws {
        var random = RandomPool(seed: 9)
        let topics = Array(Topic.all.prefix(2))
        var generalist = try free(random.consultant(capacity: 1))
        generalist.capacity = 1
        generalist.topics = [topics[0]: .basic, topics[1]: .basic]
        var specialist = generalist
        specialist.id = random.dice.id()
        specialist.topics = [topics[0]: .expert]
        var now = try easy(random.request(among: []), for: generalist)
        now.request.topic = topics[0]
        var pool = Pool(at: random.at, consultants: [generalist, specialist], requests: [now])
        var policy = MatchingPolicy()
        #expect(try MatchBatch(pool, policy: policy).run(id: .random()).placements.map(\.consultant) == [generalist.id])

        for day in 1...14 {
            var past = now.request
            past.topic = topics[1]
            past.asked = pool.at.advanced(bySeconds: -day * 86_400)
            pool.history.append(PastRequest(id: random.dice.id(), request: past))
        }
        let run = try MatchBatch(pool, policy: policy).run(id: .random())
        #expect(run.placements.map(\.consultant) == [specialist.id])
        #expect(run.placements.count + run.unserved.count == 1)
        #expect(Lookahead.sample(pool, policy) == Lookahead.sample(pool, policy))
        policy.lookaheadDays = 0
        #expect(Lookahead.sample(pool, policy).isEmpty)
    }
}

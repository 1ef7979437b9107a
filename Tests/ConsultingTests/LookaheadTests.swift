import People
import Statements
import Testing

@testable import Consulting

@Suite struct LookaheadTests {
    /// A Monday at the hour of the daily run.
    private let monday = Instant("2026-03-02T09:00:00.000Z")!
    private let season = Topic.all[1]
    private let steady = Topic.all[0]

    private func request(_ topic: Topic, _ asked: Instant, _ dice: inout Dice) -> MentoringRequest {
        MentoringRequest(
            learner: dice.id(), country: .UY, need: "exportar", topic: topic, level: .basic, languages: [.es],
            modality: .remote, budget: .fifth, zone: "America/Montevideo", windows: windows, asked: asked)
    }

    private var windows: [WeeklyWindow] { (1...5).compactMap { WeeklyWindow(day: $0, start: 480, end: 1_080) } }

    /// The past of 365 days before `at`, as many requests of each topic on a day as `count` says of the day at whose middle they come;
    /// days are numbered from `at`.
    private func history(
        before at: Instant, _ dice: inout Dice, _ count: (_ day: Int, _ middle: Instant) -> [Topic: Int]
    ) -> [PastRequest] {
        (-365..<0).flatMap { day -> [PastRequest] in
            let middle = at.advanced(bySeconds: day * 86_400 + 43_200)
            return count(day, middle).sorted { $0.key < $1.key }.flatMap { topic, number in
                (0..<number).map { _ in
                    PastRequest(id: dice.id(), request: request(topic, middle, &dice), accepted: middle)
                }
            }
        }
    }

    private func sample(_ history: [PastRequest], at: Instant, days: Int = 14, open: [OpenRequest] = [])
        -> [OpenRequest]
    {
        var policy = MatchingPolicy()
        policy.lookaheadDays = days
        return Lookahead.sample(Pool(at: at, requests: open, history: history), policy)
    }

    /// How samples were drawn before: each of the year's requests as likely, as many as came in as many days.
    private static func uniform(_ pool: Pool, _ policy: MatchingPolicy) -> [OpenRequest] {
        let open = Set(pool.requests.map(\.id))
        let past = pool.history.filter { past in
            let age = pool.at.milliseconds - past.request.asked.milliseconds
            return (0...365 * 86_400_000).contains(age) && !open.contains(past.id)
        }
        guard policy.lookaheadDays > 0, let oldest = past.map(\.request.asked).min() else { return [] }
        let span = max(Int((pool.at.milliseconds - oldest.milliseconds) / 86_400_000) + 1, 7)
        let seed = UInt64(bitPattern: pool.at.milliseconds / 86_400_000)
        return past.map { (FNV.mixed(FNV.hash($0.id.rawValue.utf8), seed), $0) }
            .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.prefix(past.count * policy.lookaheadDays / span)
            .map { OpenRequest(id: $0.1.id, request: $0.1.request) }
    }

    // MARK: How many

    @Test func steadyDemandGivesItsOwnRate() {
        var dice = Dice(1)
        let past = history(before: monday, &dice) { _, _ in [steady: 5] }
        #expect(sample(past, at: monday).count == 70)
        #expect(sample(past, at: monday, days: 3).count == 15)
        // Who still waits came too: the rate counts them, the sample leaves them out.
        let recent = past.filter { $0.request.asked >= monday.advanced(bySeconds: -20 * 86_400) }
        let open = recent.map { OpenRequest(id: $0.id, request: $0.request) }
        let drawn = sample(past, at: monday, open: open)
        #expect(drawn.count == 70)
        #expect(Set(drawn.map(\.id)).isDisjoint(with: open.map(\.id)))
    }

    @Test func weekendsBringFew() {
        var dice = Dice(2)
        func past(before at: Instant) -> [PastRequest] {
            // 1 January 1970 was a Thursday.
            history(before: at, &dice) { _, middle in
                [2, 3].contains(middle.milliseconds / 86_400_000 % 7) ? [:] : [steady: 10]
            }
        }
        // From Friday evening to Sunday evening, from Sunday evening to Tuesday evening.
        let friday = Instant("2026-03-06T22:00:00.000Z")!
        let sunday = Instant("2026-03-08T22:00:00.000Z")!
        let weekend = sample(past(before: friday), at: friday, days: 2).count
        let week = sample(past(before: sunday), at: sunday, days: 2).count
        #expect(weekend <= 7)
        #expect((14...20).contains(week))
        #expect((95...105).contains(sample(past(before: friday), at: friday, days: 14).count))
    }

    /// A year ago the coming fortnight brought twenty a day, all other days two.
    @Test func aSeasonIsExpectedBeforeItBegins() {
        var dice = Dice(3)
        let ahead = history(before: monday, &dice) { day, _ in [day < -351 ? season : steady: day < -351 ? 20 : 2] }
        let drawn = sample(ahead, at: monday)
        // Uniform draws would be of 36 requests, a quarter of them of the season.
        #expect((120...280).contains(drawn.count))
        #expect(drawn.count { $0.request.topic == season } > drawn.count * 3 / 4)

        let over = history(before: monday, &dice) { day, _ in
            (-60 ..< -46).contains(day) ? [season: 20] : [steady: 2]
        }
        let after = sample(over, at: monday)
        #expect((28...50).contains(after.count))
        #expect(after.count { $0.request.topic == season } < after.count / 2)
    }

    // MARK: Which

    @Test func theDayDrawsAndNotTheOrder() {
        var dice = Dice(4)
        var past = history(before: monday, &dice) { day, _ in [steady: 1 + day % 3 * day % 3] }
        let drawn = sample(past, at: monday)
        #expect(!drawn.isEmpty && Set(drawn.map(\.id)).count == drawn.count)
        past.shuffle(using: &dice)
        #expect(sample(past, at: monday) == drawn)
        #expect(sample(past, at: monday.advanced(bySeconds: 3_600)) == drawn)
        #expect(sample(past, at: monday.advanced(bySeconds: 86_400)) != drawn)
    }

    @Test func everybodyIsDrawnWhereFewArePast() {
        var dice = Dice(5)
        let past = (1...3).map { day in
            PastRequest(id: dice.id(), request: request(steady, monday.advanced(bySeconds: -day * 43_200), &dice))
        }
        let drawn = sample(past, at: monday, days: 60)
        #expect(Set(drawn.map(\.id)) == Set(past.map(\.id)))
        #expect(sample([], at: monday).isEmpty)
        #expect(sample(past, at: monday.advanced(bySeconds: -5 * 86_400)).isEmpty, "what is yet to come is no past")
    }

    // MARK: What it is worth

    /// Generalists serve both topics, specialists the steady one only. The season begins a week after the first batch, as it did
    /// a year ago: whoever expects it keeps the generalists for it.
    @Test func aSeasonCostsNoMoreThanUnderUniformSampling() throws {
        var (drawn, before) = (Loss(), Loss())
        // One season or another may go either way by a request or two.
        for seed in 1...5 { try addSeason(UInt64(seed), &drawn, &before) }
        #expect(drawn.left <= before.left && drawn.days <= before.days, "\(drawn) against \(before)")
        #expect(before.left > 0, "the season was hard enough to tell the two apart")
    }

    private struct Loss {
        var days = 0
        var left = 0
    }

    private func addSeason(_ seed: UInt64, _ drawn: inout Loss, _ before: inout Loss) throws {
        var dice = Dice(seed)
        let isSeason = { (day: Int) in (-358 ..< -337).contains(day) || (7..<28).contains(day) }
        let past = history(before: monday, &dice) { day, _ in isSeason(day) ? [steady: 1, season: 2] : [steady: 1] }
        var arrivals: [OpenRequest] = []
        for day in 0..<28 {
            let middle = monday.advanced(bySeconds: day * 86_400 + 43_200 + dice.below(3_600))
            arrivals.append(OpenRequest(id: dice.id(), request: request(steady, middle, &dice)))
            for _ in 0..<(isSeason(day) ? 2 : 0) {
                arrivals.append(OpenRequest(id: dice.id(), request: request(season, middle, &dice)))
            }
        }
        let accredited = [Country.UY: Accreditation(state: .accredited, asked: monday.advanced(bySeconds: -86_400))]
        let consultants = (0..<30).map { place in
            Consultant(
                id: dice.id(), country: .UY, zone: "America/Montevideo",
                // The generalists are the better ones for everything, so that nothing but the season speaks for sparing them.
                topics: place < 15 ? [steady: .expert, season: .expert] : [steady: .basic], languages: [.es],
                services: [.UY: .remote], windows: windows, capacity: 2, accreditations: accredited)
        }
        var policy = MatchingPolicy()
        policy.lookaheadDays = 21
        func add(
            to loss: inout Loss, _ expected: @escaping @Sendable (Pool, MatchingPolicy) -> [OpenRequest]
        ) throws {
            var simulation = Simulation(consultants: consultants, policy: policy, daysHeld: 60)
            simulation.history = past
            simulation.expected = expected
            let end = monday.advanced(bySeconds: 30 * 86_400)
            let outcomes = try simulation.outcomes(of: arrivals, from: monday, to: end)
            #expect(outcomes.count == arrivals.count)
            let waits = outcomes.map { PastWait.days($0.request.asked, $0.accepted ?? end) }
            loss.days += waits.reduce(0, +)
            loss.left += outcomes.count { $0.accepted == nil }
        }
        try add(to: &drawn, Lookahead.sample)
        try add(to: &before, Self.uniform)
    }
}

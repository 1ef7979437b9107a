import Consulting
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

/// What pages count from columns equals what the whole cases tell.
@Suite struct NetworkFiguresTests {
    /// Everything, read whole.
    private func stories(_ network: Network) async throws -> [Case] {
        try await network.store.read { tx in
            try tx.caseIDs(limit: 10_000, offset: 0).compactMap { try tx.mentoringCase($0) }
        }
    }

    @Test(arguments: [UInt64(1), 2]) func `the overview counts as the cases tell`(_ seed: UInt64) async throws {
        let network = try await Network.open()
        try await network.fill(250, days: 100, seed: seed)
        let (lms, now) = (network.lms, network.lms.now)
        let stories = try await stories(network)
        let policy = MatchingPolicy()
        for person in [network.school.manager, network.counterpart, network.otherCounterpart] {
            let seen = try await lms.networkOverview(try await network.visit(person).actor)
            let inside = Set(seen.countries.map(\.country))
            let cases = stories.filter { inside.contains($0.request.country) }
            let since = now.advanced(bySeconds: -NetworkOverview.days * 86_400)
            let served = cases.filter { $0.accepted.map { $0 >= since } ?? false }
            let waiting = cases.filter { $0.state == .requested }
            func days(_ story: Case) -> Int {
                story.accepted.map { story.request.asked.days(to: $0) } ?? story.waitingDays(at: now)
            }
            let late = waiting.count { days($0) > policy.promisedDays }
            #expect((seen.waiting, seen.overdue) == (waiting.count, late))
            let offered = cases.filter { $0.state == .proposed }
            #expect(seen.offers == offered.count)
            let soon = now.advanced(bySeconds: 86_400)
            #expect(seen.expiring == offered.count { ($0.offer?.expires ?? soon) < soon })
            #expect(seen.running == cases.count { [.accepted, .underWay, .suspended].contains($0.state) })
            #expect(seen.needPerson == cases.count(where: \.needsPerson))
            #expect(seen.judged == served.count + late)
            #expect(seen.onTime == served.count { days($0) <= policy.promisedDays })
            for state in seen.countries {
                let all = (served + waiting).filter { $0.request.country == state.country }
                let waits = all.map(days).sorted()
                #expect(state.line.requests == all.count)
                #expect(state.line.longestWait == waits.last ?? 0)
                #expect(state.line.medianWait == (waits.isEmpty ? 0 : waits[(waits.count - 1) / 2]))
                #expect(state.waiting == waiting.count { $0.request.country == state.country })
                let places = try await free(network, stories, [state.country])
                #expect(state.free == places.free)
            }
            let (free, capacity) = try await free(network, stories, inside)
            #expect((seen.free, seen.capacity) == (free, capacity))
        }
    }

    private func free(
        _ network: Network, _ stories: [Case], _ countries: Set<Country>
    ) async throws -> (free: Int, capacity: Int) {
        let now = network.lms.now
        let consultants = try await network.store.read { try $0.availableConsultants(at: now) }
        var sum = (free: 0, capacity: 0)
        for consultant in consultants where consultant.takesCases && consultant.isAccredited(inOneOf: countries) {
            var taken = stories.count { $0.holder == consultant.id }
            taken += stories.flatMap(\.bans).count {
                $0.consultant == consultant.id && $0.reason == .noShow && $0.holds(at: now)
            }
            sum.capacity += consultant.capacity
            sum.free += max(0, consultant.capacity - taken)
        }
        return sum
    }

    @Test func `who did not come has a place less until that is forgotten`() async throws {
        let network = try await Network.open()
        let (id, consultant) = try await network.accepted()
        let manager = try await network.visit(network.school.manager).actor
        let before = try await network.lms.networkOverview(manager)
        try await network.lms.record(.handedOver(note: "No vino.", reason: .noShow), in: id, by: nil)
        let missed = try await network.store.read { try $0.pool(at: network.lms.now) }
        #expect(missed.standings[consultant.id]?.unitsTaken == 1)
        #expect(try await network.lms.networkOverview(manager).free == before.free)
        network.school.clock.advance(seconds: (MatchingPolicy().banDays + 1) * 86_400)
        #expect(try await network.lms.networkOverview(manager).free == before.free + 1)
    }

    @Test func `the wait that is told is that of the whole cases`() async throws {
        let network = try await Network.open()
        try await network.fill(250, days: 200, seed: 5)
        let now = network.lms.now
        let whole = try await stories(network).map { story in
            PastWait(
                id: story.id, sketch: RequestSketch(story.request), asked: story.request.asked,
                accepted: story.accepted,
                withdrawn: story.state == .withdrawn && story.accepted == nil ? story.changed : nil)
        }
        for country in [nil] + Country.allCases.map(Optional.init) {
            for urgency in Urgency.allCases {
                let sketch = RequestSketch(
                    topic: Network.topic, country: country, languages: [.es], urgency: urgency)
                let told = try await network.lms.expectedWait(for: sketch)
                #expect(told != nil && told == WaitForecast(for: sketch, history: whole, at: now))
            }
        }
    }

    @Test(arguments: [0, 14, 60]) func `a run over what was drawn of the past is the run over all of it`(_ days: Int)
        async throws
    {
        let network = try await Network.open()
        try await network.fill(200, days: 90, seed: 7)
        let now = network.lms.now
        let drawn = try await network.store.read { try $0.pool(at: now, lookingAhead: days) }
        #expect(drawn.history.isEmpty && drawn.expected?.isEmpty == (days == 0))
        var whole = drawn
        whole.expected = nil
        whole.history = try await stories(network).map { PastRequest(id: $0.id, request: $0.request) }
        #expect(whole.history.count == 200)
        var policy = MatchingPolicy()
        policy.lookaheadDays = days
        let id = MatchRun.ID.random()
        let (a, b) = (
            try MatchBatch(whole, policy: policy).run(id: id), try MatchBatch(drawn, policy: policy).run(id: id)
        )
        #expect(a == b && !a.placements.isEmpty)
    }
}

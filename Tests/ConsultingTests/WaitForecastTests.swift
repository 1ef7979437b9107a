import People
import Statements
import Testing

@testable import Consulting

@Suite struct WaitForecastTests {
    private func history(_ random: inout RandomPool, _ count: Int, days: (Int) -> Int?) -> [PastRequest] {
        (0..<count).map { index in
            var request = random.request(among: []).request
            request.urgency = .normal
            request.asked = random.at.advanced(bySeconds: -86_400 * (100 - index % 60))
            return PastRequest(
                id: random.dice.id(), request: request,
                accepted: days(index).map { request.asked.advanced(bySeconds: 86_400 * $0) })
        }
    }

    @Test func tellsWhatWasWaited() throws {
        var random = RandomPool(seed: 1)
        let past = history(&random, 100) { $0 % 10 + 1 }
        let told = try #require(WaitForecast(for: RequestSketch(), history: past.map(\.wait), at: random.at))
        #expect((told.low, told.middle, told.high) == (2, 5, 8))
        #expect(told.served == 1000)
        #expect(told.basis == 100)
        #expect(WaitForecast(for: RequestSketch(), history: [], at: random.at) == nil)
        #expect(
            WaitForecast(
                for: RequestSketch(), history: past.map(\.wait), at: random.at.advanced(bySeconds: -86_400 * 200))
                == nil)
    }

    /// Who still waits makes the wait longer, and open above.
    @Test func thoseWhoStillWaitCount() throws {
        var random = RandomPool(seed: 1)
        let past = history(&random, 100) { $0 % 2 == 0 ? 3 : nil }
        let told = try #require(WaitForecast(for: RequestSketch(), history: past.map(\.wait), at: random.at))
        #expect(told.low == 3 && told.middle == 3 && told.high == nil)
        #expect((450...550).contains(told.served))
    }

    @Test func fewAreShrunkToTheOthers() throws {
        var random = RandomPool(seed: 1)
        var past = history(&random, 200) { _ in 2 }
        for index in past.indices { past[index].request.topic = Topic.all[1] }
        let slow = Topic.all[5]
        for index in 0..<3 {
            past[index].request.topic = slow
            past[index].accepted = past[index].request.asked.advanced(bySeconds: 86_400 * 30)
        }
        let sketch = RequestSketch(topic: slow)
        let few = try #require(WaitForecast(for: sketch, history: past.map(\.wait), at: random.at))
        #expect(few.low == 2)
        #expect(few.basis == 3)
        for index in 0..<60 {
            past[index].request.topic = slow
            past[index].accepted = past[index].request.asked.advanced(bySeconds: 86_400 * 30)
        }
        let many = try #require(WaitForecast(for: sketch, history: past.map(\.wait), at: random.at))
        #expect(many.middle == 30)
    }

    /// Batches over 120 days: the range told holds about as often as it says, which is in 600 of 1000 or, as days are whole,
    /// more.
    @Test(arguments: [UInt64(1), 2]) func isKeptHonestBySimulation(seed: UInt64) throws {
        var random = RandomPool(seed: seed, topics: 3)
        let consultants = (0..<24).map { _ in
            var consultant = random.consultant(capacity: 4)
            consultant.leaves = []
            return consultant
        }
        var arrivals: [OpenRequest] = []
        let end = random.at
        let start = end.advanced(bySeconds: -120 * 86_400)
        for _ in 0..<360 {
            var open = random.request(among: consultants)
            open.request.asked = start.advanced(bySeconds: random.dice.below(120 * 86_400))
            (open.bans, open.pin, open.plannedBefore) = ([], nil, nil)
            arrivals.append(open)
        }
        var policy = MatchingPolicy()
        policy.lookaheadDays = 0
        let past = try Simulation(consultants: consultants, policy: policy, daysHeld: 21)
            .outcomes(of: arrivals, from: start, to: end)
        #expect(past.count == 360)
        #expect(past.count { $0.accepted != nil } > 100)
        let calibration = WaitForecast.calibration(of: past.map(\.wait), at: end)
        #expect(calibration.told > 80)
        #expect(calibration.inside + calibration.earlier + calibration.later == calibration.told)
        #expect((420...990).contains(calibration.rate), "\(calibration)")
    }
}

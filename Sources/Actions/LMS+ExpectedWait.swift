import Consulting
import Learning
import People
import Statements
import Storage

extension LMS {
    /// How long a request such as this waits, from what those before it waited; nil while there is no past to tell from.
    public func expectedWait(for sketch: RequestSketch) async throws -> WaitForecast? {
        WaitForecast(for: sketch, history: try await pastWaits(), at: now)
    }

    /// The policy that requests are matched by.
    public func matchingPolicy() async throws -> MatchingPolicy { try await store.read { try $0.policy() } }

    /// Seconds that the past is kept in memory; it moves by days.
    private static let keptPastSeconds = 600
    /// More of the past says no more of today.
    private static let mostPast = 10_000

    /// The latest requests and how long they waited.
    private func pastWaits() async throws -> [PastWait] {
        if let kept = past.value("past", store.freshness, at: now) { return kept }
        let tick = store.freshness.tick
        let waits = try await store.read { try $0.waits(limit: Self.mostPast) }
        past.keep(waits, "past", of: [], since: tick, until: now.advanced(bySeconds: Self.keptPastSeconds))
        return waits
    }
}

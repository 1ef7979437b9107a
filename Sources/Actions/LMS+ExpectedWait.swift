import Consulting
import Learning
import People
import Statements
import Storage

extension LMS {
    /// How long a request such as this waits, from what those before it waited; nil while there is no past to tell from.
    public func expectedWait(for sketch: RequestSketch) async throws -> WaitForecast? {
        WaitForecast(for: sketch, history: try await pastRequests(), at: now)
    }

    /// The policy that requests are matched by.
    public func matchingPolicy() async throws -> MatchingPolicy { try await store.read { try $0.policy() } }

    /// Seconds that the past is kept in memory; it moves by days.
    private static let keptPastSeconds = 600
    /// More of the past says no more of today.
    private static let mostPast = 10_000

    /// The latest requests and what became of them, without what was written in them.
    private func pastRequests() async throws -> [PastRequest] {
        if let kept = past.value("past", store.freshness, at: now) { return kept }
        let tick = store.freshness.tick
        let found = try await store.read { tx in
            try tx.cases(
                CaseFilter(), by: ListOrder(.asked, isDescending: true), limit: Self.mostPast, offset: 0
            ).map(\.story)
        }
        let requests = found.map { story in
            var request = story.request
            request.need = ""
            request.readiness = Readiness()
            return PastRequest(
                id: story.id, request: request, accepted: story.accepted,
                withdrawn: story.state == .withdrawn && story.accepted == nil ? story.changed : nil)
        }
        past.keep(requests, "past", of: [], since: tick, until: now.advanced(bySeconds: Self.keptPastSeconds))
        return requests
    }
}

import People
import Statements

/// A sample of past requests that stands for those still to come while a batch is solved; they are never placed.
///
/// Without it a batch gives scarce consultants to those who could do with others.
struct Lookahead {
    /// As many as came in `policy.lookaheadDays` of the history, drawn by the day of the run: the same day draws the same.
    static func sample(_ pool: Pool, _ policy: MatchingPolicy) -> [OpenRequest] {
        let open = Set(pool.requests.map(\.id))
        let year: Int64 = 365 * day
        let past = pool.history.filter { past in
            let age = pool.at.milliseconds - past.request.asked.milliseconds
            return (0...year).contains(age) && !open.contains(past.id)
        }.sorted { $0.id < $1.id }
        guard policy.lookaheadDays > 0, let oldest = past.map(\.request.asked).min() else { return [] }
        // A history of a few days says little of a fortnight.
        let span = max(Int((pool.at.milliseconds - oldest.milliseconds) / day) + 1, 7)
        let count = min(past.count, past.count * policy.lookaheadDays / span)
        let seed = UInt64(bitPattern: pool.at.milliseconds / day)
        return
            past.map { past in (FNV.mixed(FNV.hash(past.id.rawValue.utf8), seed), past) }
            .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.prefix(count)
            .map { OpenRequest(id: $0.1.id, request: $0.1.request) }.sorted { $0.id < $1.id }
    }

    private static let day: Int64 = 86_400_000
}

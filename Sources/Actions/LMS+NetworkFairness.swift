import Consulting
import Learning
import People
import Statements
import Storage

/// The month so far in the reader's countries, or in the region for who may have its figures.
public struct NetworkFairness: Sendable {
    public var month: MonthReport
    public var countries: Set<Country>
    public var policy: MatchingPolicy
}

extension LMS {
    /// Small figures are in it: pages keep them back where ``NetworkDoors/isSuppressed`` says so.
    public func networkFairness(_ actor: Actor) async throws -> NetworkFairness {
        let doors = try overlooking(actor)
        let now = now
        return try await store.read { tx in
            let policy = try tx.policy()
            let inside = doors.countries
            let outcomes =
                try tx.outcomesServed(since: now.startOfMonth) + tx.outcomesWaiting(withOffers: true, at: now)
            let taken = try tx.unitsTaken()
            let loads = try tx.availableConsultants(at: now)
                .filter { $0.takesCases && $0.isAccredited(inOneOf: inside) }
                .map { Load(taken: taken[$0.id, default: 0], capacity: $0.capacity) }
            return NetworkFairness(
                month: MonthReport(
                    outcomes.filter { inside.contains($0.country) }, loads: loads, at: now,
                    promisedDays: policy.promisedDays),
                countries: inside, policy: policy)
        }
    }
}

import Consulting
import Learning
import People
import Statements
import Storage

extension LMS {
    /// The hour of the day, in UTC, from which the daily run may be made: early morning in all thirteen countries.
    public static let batchHour = 9

    /// What time brings about: offers expire, follow-ups are sent, the last of them end, the daily run is made when its hour is past.
    ///
    /// - Returns: how many cases were dealt with.
    @discardableResult
    public func runCaseClock() async throws -> Int {
        let now = now
        var dealt = 0
        var expired: [Case.ID] = []
        // What is left over waits for the next tick.
        for story in try await store.read({ try $0.casesDue(at: now, limit: 500) }) {
            let done = try await store.write { tx -> CaseEvent.Kind? in
                // Somebody may have answered since it was read.
                guard let due = try tx.mentoringCase(story.id)?.due, due.at <= now else { return nil }
                try tx.record(CaseEvent(by: nil, at: now, kind: due.kind), in: story.id)
                return due.kind
            }
            guard let done else { continue }
            if case .expired = done { expired.append(story.id) }
            dealt += 1
        }
        if !expired.isEmpty { await repair(expired) }
        if try await isBatchDue(at: now) { try await runBatch() }
        return dealt
    }

    /// Whether the hour of the day is past, and no daily run has been made since. The first is made as soon as somebody waits.
    private func isBatchDue(at now: Instant) async throws -> Bool {
        let day = now.milliseconds / 86_400_000
        let today = Instant(milliseconds: day * 86_400_000 + Int64(LMS.batchHour) * 3_600_000)
        let hour = now < today ? today.advanced(bySeconds: -86_400) : today
        return try await store.read { tx in
            guard try tx.countCases(CaseFilter(states: [.requested], needsPerson: false)) > 0 else { return false }
            return try tx.runs([.daily], limit: 1).first.map { $0.run.at < hour } ?? true
        }
    }
}

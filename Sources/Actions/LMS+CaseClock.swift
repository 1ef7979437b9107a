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
                // Somebody may have answered since it was read; one case that cannot go on keeps no other from it.
                guard let due = try tx.mentoringCase(story.id)?.due, due.at <= now else { return nil }
                do { try tx.record(CaseEvent(by: nil, at: now, kind: due.kind), in: story.id) } catch is CaseRefusal {
                    return nil
                }
                return due.kind
            }
            guard let done else { continue }
            if case .expired = done { expired.append(story.id) }
            dealt += 1
        }
        if !expired.isEmpty { await repair(expired) }
        if try await claimsBatch(at: now) { try await runBatch() }
        return dealt
    }

    /// How long a try at the daily run keeps others from it: a second node, or the next tick after one that failed.
    static let tryingSeconds = 900
    private static let trying = "match-tried"

    /// Whether the hour of the day is past, no daily run has been made since whose offers all went out, and nobody is at it. The first run is made as soon as
    /// somebody waits.
    private func claimsBatch(at now: Instant) async throws -> Bool {
        let day = now.milliseconds / 86_400_000
        let today = Instant(milliseconds: day * 86_400_000 + Int64(LMS.batchHour) * 3_600_000)
        let hour = now < today ? today.advanced(bySeconds: -86_400) : today
        let isDue = { @Sendable (tx: Transaction) throws -> Bool in
            guard try tx.countCases(CaseFilter(states: [.requested], needsPerson: false)) > 0 else { return false }
            let last = try tx.setting(LMS.trying).flatMap { Instant($0) }
            if let last, last <= now, now < last.advanced(bySeconds: LMS.tryingSeconds) { return false }
            guard let made = try tx.runs([.daily], limit: 1).first?.run else { return true }
            return try made.at < hour || tx.setting(LMS.unsent) == made.id.rawValue
        }
        guard try await store.read(isDue) else { return false }
        return try await store.write { tx in
            guard try isDue(tx) else { return false }
            try tx.set(LMS.trying, to: now.description)
            return true
        }
    }
}

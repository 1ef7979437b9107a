import Consulting
import Statements
import Storage

extension LMS {
    /// Days for which a rehearsal is kept that was not sent: it may be sent for one, and is compared with for some weeks.
    public static let rehearsalDays = 30
    /// Days for which each decision of a run is kept, whatever became of its case: a quarter, in which somebody may ask why. Then only
    /// those are kept that explain a living case.
    public static let decisionDays = 90

    /// How much goes in one transaction, so that nobody's write waits for it.
    private static let forgottenAtOnce = 500
    /// How much goes in one sweep; what is left over goes with the next.
    private static let sweptAtOnce = 50_000
    private static let swept = "runs-swept"

    /// Forgets what of runs is too old and explains nothing any more, once a day.
    ///
    /// - Returns: how many rehearsals, decisions and runs of a few requests went.
    @discardableResult
    public func sweepRuns() async throws -> (rehearsals: Int, decisions: Int, runs: Int) {
        let now = now
        let today = String(now.description.prefix(10))
        // Of several nodes one does it.
        let isDue = { @Sendable (tx: Transaction) in try tx.setting(LMS.swept) != today }
        guard try await store.read(isDue),
            try await store.write({ tx in
                guard try isDue(tx) else { return false }
                try tx.set(LMS.swept, to: today)
                return true
            })
        else { return (0, 0, 0) }
        let rehearsals = try await forgetRehearsals(before: now.advanced(bySeconds: -LMS.rehearsalDays * 86_400))
        let (decisions, runs) = try await forgetDecisions(before: now.advanced(bySeconds: -LMS.decisionDays * 86_400))
        if rehearsals + decisions + runs > 0 {
            let words = "\(rehearsals) rehearsals, \(decisions) decisions, \(runs) runs"
            try await store.write { try $0.audit("system", "runs.sweep", "", words, at: now) }
        }
        return (rehearsals, decisions, runs)
    }

    private func forgetRehearsals(before instant: Instant) async throws -> Int {
        var gone = 0
        let stale = try await store.read { try $0.staleRehearsals(before: instant, limit: LMS.forgottenAtOnce) }
        for id in stale {
            while try await !store.write({ try $0.forget(id, limit: LMS.forgottenAtOnce) }) {}
            gone += 1
        }
        return gone
    }

    private func forgetDecisions(before instant: Instant) async throws -> (decisions: Int, runs: Int) {
        let now = now
        var gone = 0
        while gone < LMS.sweptAtOnce {
            let stale = try await store.read { try $0.staleDecisions(before: instant, limit: LMS.forgottenAtOnce) }
            if stale.isEmpty { break }
            // A case of before never comes to life again, and what explains it now was not among these.
            try await store.write { try $0.forget(stale, at: now) }
            gone += stale.count
        }
        let runs = try await store.write { try $0.forgetEmptyRuns(before: instant, limit: LMS.sweptAtOnce) }
        return (gone, runs)
    }
}

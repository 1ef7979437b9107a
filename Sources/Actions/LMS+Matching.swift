import Consulting
import Foundation
import Learning
import People
import Statements
import Storage

extension LMS {
    /// Matches everything that waits, keeps the run with its proof, and sends its offers. The solving holds no transaction; what
    /// changed meanwhile is skipped, and waits for the next run.
    ///
    /// - Returns: nil where nothing waits.
    @discardableResult
    public func runBatch(_ kind: MatchRun.Kind = .daily) async throws -> MatchRun.ID? {
        try await match(kind) { _ in true }
    }

    /// Finds somebody else for cases that lost their consultant, and gives units that came free to those whom the last daily run left
    /// out. Who asked since waits for the next daily run.
    ///
    /// The act that made it needful is done and stays done whatever becomes of this: what fails here, the next daily run does.
    func repair(_ cases: [Case.ID]) async {
        do {
            let last = try await store.read { try $0.runs([.daily], limit: 1).first?.run.at }
            try await match(.repair) { story in
                cases.contains(story.id) || last.map { story.request.asked <= $0 } ?? false
            }
        } catch {
            await note(error, of: "repair")
        }
    }

    /// Matches one urgent request at once.
    func matchUrgent(_ id: Case.ID) async {
        do { try await match(.urgent) { $0.id == id } } catch { await note(error, of: "urgent") }
    }

    @discardableResult
    private func match(
        _ kind: MatchRun.Kind, _ isWaiting: @escaping @Sendable (Case) -> Bool
    ) async throws -> MatchRun.ID? {
        let now = now
        let (pool, policy) = try await store.read { tx in
            let policy = try tx.policy()
            return (try tx.pool(at: now, lookingAhead: policy.lookaheadDays, isWaiting), policy)
        }
        if pool.requests.isEmpty { return nil }
        let run = try MatchBatch(pool, policy: policy).run(id: .random(), kind: kind)
        try await send(run, skipping: { _ in false })
        return run.id
    }

    /// How many offers go out in one transaction; a case takes some tenths of a millisecond.
    static let offersAtOnce = 200
    /// Names the daily run whose offers are not all out yet; a stop in between leaves it standing, and the clock makes another run.
    static let unsent = "match-unsent"

    /// Keeps a run and sends the offers of its placements. A request that is not waiting any more, a unit that is taken by now:
    /// those placements are skipped, because every offer is held against the rules as it is made.
    ///
    /// The run and its first offers are one transaction; of many, the others follow in some more, so that nobody's write waits for a
    /// large batch.
    ///
    /// - Returns: the cases that were offered.
    /// - Throws: `CancellationError` between two transactions.
    @discardableResult
    func send(
        _ run: MatchRun, skipping isLeftOut: @escaping @Sendable (Placement) -> Bool, by person: Person.ID? = nil,
        atOnce: Int = LMS.offersAtOnce
    ) async throws -> [Case.ID] {
        var sent: [Case.ID] = []
        for start in stride(from: 0, to: max(1, run.placements.count), by: atOnce) {
            if start > 0 { try Task.checkCancellation() }
            let rest = run.placements.dropFirst(start)
            let some = rest.prefix(atOnce).filter { !isLeftOut($0) }
            let now = now
            sent += try await store.write { tx in
                if start == 0, try tx.run(run.id) == nil { try tx.save(run) }
                if run.kind == .daily { try tx.set(LMS.unsent, to: rest.count > atOnce ? run.id.rawValue : "") }
                return try offer(some, of: run, tx, by: person, at: now)
            }
        }
        return sent
    }

    private func offer(
        _ placements: [Placement], of run: MatchRun, _ tx: Transaction, by person: Person.ID?, at now: Instant
    ) throws -> [Case.ID] {
        let expires = now.advanced(bySeconds: run.policy.offerHours * 3_600)
        var sent: [Case.ID] = []
        for placement in placements {
            let offer = Consulting.Offer(
                consultant: placement.consultant, made: now, expires: expires, run: run.id,
                isFirstChoice: placement.explanation.isFirstChoice)
            do {
                try tx.record(CaseEvent(by: person, at: now, kind: .offered(offer)), in: placement.request)
                sent.append(placement.request)
            } catch is CaseRefusal {
                continue
            } catch StorageError.unknownCase {
                continue
            }
        }
        return sent
    }

    private func note(_ error: any Error, of what: String) async {
        let now = now
        // If even this cannot be written, the next write of anybody tells.
        try? await store.write { try $0.audit("system", "match.failed", what, "\(error)", at: now) }
    }
}

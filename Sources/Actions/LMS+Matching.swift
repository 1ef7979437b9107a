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

    /// Keeps a run and sends the offers of its placements. A request that is not waiting any more, a unit that is taken by now:
    /// those placements are skipped, because every offer is held against the rules as it is made.
    ///
    /// The run is one transaction and every few offers another, so that nobody's write waits for a large batch. Where the service
    /// stops in between, who was not offered yet goes on waiting, and the next run has them.
    ///
    /// - Returns: the cases that were offered.
    @discardableResult
    func send(
        _ run: MatchRun, skipping isLeftOut: @escaping @Sendable (Placement) -> Bool, by person: Person.ID? = nil
    ) async throws -> [Case.ID] {
        try await store.write { if try $0.run(run.id) == nil { try $0.save(run) } }
        var sent: [Case.ID] = []
        for start in stride(from: 0, to: run.placements.count, by: Self.offersAtOnce) {
            let some = run.placements[start..<min(start + Self.offersAtOnce, run.placements.count)]
            sent += try await offer(some.filter { !isLeftOut($0) }, of: run, by: person)
        }
        return sent
    }

    /// In a transaction; a case takes some tenths of a millisecond.
    private static let offersAtOnce = 200

    private func offer(_ placements: [Placement], of run: MatchRun, by person: Person.ID?) async throws -> [Case.ID] {
        let now = now
        let expires = now.advanced(bySeconds: run.policy.offerHours * 3_600)
        return try await store.write { tx in
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
    }

    private func note(_ error: any Error, of what: String) async {
        let now = now
        // If even this cannot be written, the next write of anybody tells.
        try? await store.write { try $0.audit("system", "match.failed", what, "\(error)", at: now) }
    }
}

import Consulting
import People
import Statements

/// What a run decided for one case.
public struct RunDecision: Sendable, Hashable {
    public var run: MatchRun.ID
    public var request: Case.ID
}

// What of runs may go. A rehearsal that was not sent explains nothing. Of the others a decision explains a case while that lives: the
// last one on it, and those that gave it the consultant whom it has or is offered to. Heads with their fairness report are small.
extension Transaction {
    /// Rehearsals of before that never were sent, oldest first.
    public func staleRehearsals(before instant: Instant, limit: Int) throws -> [MatchRun.ID] {
        try connection.rows(
            """
            SELECT id FROM match_runs WHERE kind = 'rehearsal' AND sent_at IS NULL AND at < \(instant.description)
            ORDER BY at, id LIMIT \(limit)
            """
        ).map { try runID($0, "id") }
    }

    /// Decisions of runs of before that explain no living case.
    public func staleDecisions(before instant: Instant, limit: Int) throws -> [RunDecision] {
        try connection.rows(
            """
            SELECT m.run_id, m.case_id FROM match_placements m JOIN match_runs r ON r.id = m.run_id
            WHERE r.at < \(instant.description) AND NOT EXISTS (
                SELECT 1 FROM cases k
                WHERE k.id = m.case_id AND k.state <> 'ended' AND k.state <> 'withdrawn' AND (
                    m.consultant_id = COALESCE(k.holder_id, k.consultant_id)
                    OR NOT EXISTS (
                        SELECT 1 FROM match_placements n JOIN match_runs s ON s.id = n.run_id
                        WHERE n.case_id = m.case_id AND \(Self.counts("s"))
                            AND (\(Self.moment("s")) > \(Self.moment("r"))
                                OR (\(Self.moment("s")) = \(Self.moment("r")) AND s.id < r.id)))))
            ORDER BY r.at, m.run_id, m.case_id LIMIT \(limit)
            """
        ).map { row in
            guard let request = Case.ID(rawValue: try row.text("case_id")) else {
                throw StorageError.unexpectedColumn("case_id")
            }
            return RunDecision(run: try runID(row, "run_id"), request: request)
        }
    }

    /// Takes decisions out of their runs, whose heads say so from now on and keep no prices: those explained the decisions.
    public func forget(_ decisions: [RunDecision], at instant: Instant) throws {
        for decision in decisions {
            try connection.run(
                """
                DELETE FROM match_placements
                WHERE run_id = \(decision.run.rawValue) AND case_id = \(decision.request.rawValue)
                """)
        }
        for id in Set(decisions.map(\.run)).sorted() {
            guard var head = try run(id) else { continue }
            head.prices = [:]
            try connection.run(
                """
                UPDATE match_runs SET thinned_at = \(instant.description), body = \(try encode(head))
                WHERE id = \(id.rawValue)
                """)
        }
    }

    /// Takes up to `limit` decisions out of a run, and the run itself once none is left.
    ///
    /// - Returns: whether the run is gone.
    public func forget(_ run: MatchRun.ID, limit: Int) throws -> Bool {
        let gone = try connection.run(
            """
            DELETE FROM match_placements WHERE run_id = \(run.rawValue) AND case_id IN (
                SELECT case_id FROM match_placements WHERE run_id = \(run.rawValue) ORDER BY case_id LIMIT \(limit))
            """)
        guard gone < limit else { return false }
        try connection.run("DELETE FROM match_runs WHERE id = \(run.rawValue)")
        return true
    }

    /// Takes away runs for one request or a few, of before, of which nothing is left but the head. Daily runs keep theirs.
    ///
    /// - Returns: how many went.
    public func forgetEmptyRuns(before instant: Instant, limit: Int) throws -> Int {
        try connection.run(
            """
            DELETE FROM match_runs WHERE id IN (
                SELECT r.id FROM match_runs r
                WHERE r.at < \(instant.description) AND r.kind <> 'daily' AND r.thinned_at IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM match_placements m WHERE m.run_id = r.id)
                ORDER BY r.at LIMIT \(limit))
            """)
    }

    /// Notes that the offers of a rehearsal go out: from now on it decides on its cases.
    public func markSent(_ run: MatchRun.ID, at instant: Instant) throws {
        try connection.run(
            "UPDATE match_runs SET sent_at = \(instant.description) WHERE id = \(run.rawValue) AND sent_at IS NULL")
    }

    /// Whether decisions of the run were forgotten.
    public func isThinned(_ run: MatchRun.ID) throws -> Bool {
        try connection.row("SELECT thinned_at FROM match_runs WHERE id = \(run.rawValue)")?
            .optionalText("thinned_at") != nil
    }

    /// Whether a run decided on its cases: a rehearsal did once it was sent.
    static func counts(_ run: SQL) -> SQL { "(\(run).kind <> 'rehearsal' OR \(run).sent_at IS NOT NULL)" }

    /// When a run decided.
    static func moment(_ run: SQL) -> SQL { "COALESCE(\(run).sent_at, \(run).at)" }

    private func runID(_ row: Row, _ column: String) throws -> MatchRun.ID {
        guard let id = MatchRun.ID(rawValue: try row.text(column)) else { throw StorageError.unexpectedColumn(column) }
        return id
    }
}

import Consulting
import People
import Statements

/// A run as lists show it.
public struct MatchRunLine: Sendable, Hashable {
    public var run: MatchRun
    public var served: Int
    public var unserved: Int
}

extension Transaction {
    /// Keeps a run: what it decided for each case in a row of its own, so that one case is explained without reading them all.
    public func save(_ run: MatchRun) throws {
        var head = run
        head.placements = []
        head.unserved = []
        try connection.run(
            """
            INSERT INTO match_runs (id, kind, at, policy, served, unserved, body)
            VALUES (\(run.id.rawValue), \(run.kind.rawValue), \(run.at.description), \(run.policy.version),
                \(run.placements.count), \(run.unserved.count), \(try encode(head)))
            """)
        for (place, placement) in run.placements.enumerated() {
            try insert(
                run.id, placement.request, placement.consultant.rawValue, place: place, try encode(placement))
        }
        for unserved in run.unserved {
            try insert(run.id, unserved.request, nil, place: unserved.place, try encode(unserved))
        }
    }

    private func insert(
        _ run: MatchRun.ID, _ id: Case.ID, _ consultant: String?, place: Int, _ body: String
    ) throws {
        try connection.run(
            """
            INSERT INTO match_placements (run_id, case_id, consultant_id, place, body)
            VALUES (\(run.rawValue), \(id.rawValue), \(consultant), \(place), \(body))
            """)
    }

    /// A run without its placements and those left out.
    public func run(_ id: MatchRun.ID) throws -> MatchRun? {
        try connection.row("SELECT body FROM match_runs WHERE id = \(id.rawValue)").map {
            try decode(MatchRun.self, try $0.text("body"))
        }
    }

    /// A run with everything that it decided.
    public func wholeRun(_ id: MatchRun.ID) throws -> MatchRun? {
        guard var run = try run(id) else { return nil }
        for row in try connection.rows(
            "SELECT consultant_id, body FROM match_placements WHERE run_id = \(id.rawValue) ORDER BY place, case_id")
        {
            let body = try row.text("body")
            if try row.optionalText("consultant_id") == nil {
                run.unserved.append(try decode(Unserved.self, body))
            } else {
                run.placements.append(try decode(Placement.self, body))
            }
        }
        return run
    }

    /// Newest first, without what they decided for each case; of some kinds, or of all.
    public func runs(_ kinds: Set<MatchRun.Kind> = [], limit: Int, offset: Int = 0) throws -> [MatchRunLine] {
        let among =
            kinds.isEmpty
            ? "1 = 1" as SQL : kinds.map(\.rawValue).sorted().reduce("1 = 0" as SQL) { "\($0) OR kind = \($1)" }
        return try connection.rows(
            """
            SELECT served, unserved, body FROM match_runs WHERE \(among)
            ORDER BY at DESC, id LIMIT \(limit) OFFSET \(offset)
            """
        ).map { row in
            MatchRunLine(
                run: try decode(MatchRun.self, try row.text("body")), served: try row.integer("served"),
                unserved: try row.integer("unserved"))
        }
    }

    public func countRuns() throws -> Int {
        try connection.row("SELECT COUNT(*) AS count FROM match_runs")?.integer("count") ?? 0
    }

    /// What the last run that dealt with a case said of it; rehearsals do not count.
    public func decision(on id: Case.ID) throws -> (run: MatchRun.ID, placement: Placement?, unserved: Unserved?)? {
        try connection.row(
            """
            SELECT m.run_id, m.consultant_id, m.body FROM match_placements m JOIN match_runs r ON r.id = m.run_id
            WHERE m.case_id = \(id.rawValue) AND r.kind <> 'rehearsal' ORDER BY r.at DESC, r.id LIMIT 1
            """
        ).map { row in
            guard let run = MatchRun.ID(rawValue: try row.text("run_id")) else {
                throw StorageError.unexpectedColumn("run_id")
            }
            let body = try row.text("body")
            return try row.optionalText("consultant_id") == nil
                ? (run, nil, try decode(Unserved.self, body)) : (run, try decode(Placement.self, body), nil)
        }
    }

    /// Why a case was given to a consultant by a run.
    public func placement(of id: Case.ID, in run: MatchRun.ID) throws -> Placement? {
        try connection.row(
            """
            SELECT body FROM match_placements
            WHERE run_id = \(run.rawValue) AND case_id = \(id.rawValue) AND consultant_id IS NOT NULL
            """
        ).map { try decode(Placement.self, try $0.text("body")) }
    }
}

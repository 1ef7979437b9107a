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
                run.id, placement.request, placement.consultant.rawValue, place: place, placement.explanation.bytes)
        }
        for unserved in run.unserved {
            try insert(run.id, unserved.request, nil, place: unserved.place, unserved.bytes)
        }
    }

    private func insert(
        _ run: MatchRun.ID, _ id: Case.ID, _ consultant: String?, place: Int, _ told: [UInt8]
    ) throws {
        try connection.run(
            """
            INSERT INTO match_placements (run_id, case_id, consultant_id, place, told)
            VALUES (\(run.rawValue), \(id.rawValue), \(consultant), \(place), \(told))
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
            """
            SELECT case_id, consultant_id, place, told FROM match_placements WHERE run_id = \(id.rawValue)
            ORDER BY place, case_id
            """)
        {
            let told = try Told(row)
            if let placement = told.placement { run.placements.append(placement) }
            if let unserved = told.unserved { run.unserved.append(unserved) }
        }
        return run
    }

    /// `limit` of those whom a run gave somebody, from `offset`, among the cases within reach; and how many there are.
    public func placements(
        of run: MatchRun.ID, in reach: Reach, limit: Int, offset: Int = 0
    ) throws -> (rows: [Placement], total: Int) {
        let (rows, total) = try told(run, "IS NOT NULL", reach, limit, offset)
        return (rows.compactMap(\.placement), total)
    }

    /// The same of those left out, the next to be served first.
    public func unserved(
        of run: MatchRun.ID, in reach: Reach, limit: Int, offset: Int = 0
    ) throws -> (rows: [Unserved], total: Int) {
        let (rows, total) = try told(run, "IS NULL", reach, limit, offset)
        return (rows.compactMap(\.unserved), total)
    }

    private func told(
        _ run: MatchRun.ID, _ consultant: SQL, _ reach: Reach, _ limit: Int, _ offset: Int
    ) throws -> (rows: [Told], total: Int) {
        let within: SQL =
            """
            FROM match_placements m\(joined(reach))
            WHERE m.run_id = \(run.rawValue) AND m.consultant_id \(consultant) AND \(inside(reach))
            """
        let rows = try connection.rows(
            """
            SELECT m.case_id, m.consultant_id, m.place, m.told \(within)
            ORDER BY m.place, m.case_id LIMIT \(limit) OFFSET \(offset)
            """
        ).map(Told.init)
        return (rows, try connection.row("SELECT COUNT(*) AS count \(within)")?.integer("count") ?? 0)
    }

    /// Whom a run gave to each of the cases within reach; nil for nobody.
    public func given(by run: MatchRun.ID, in reach: Reach) throws -> [Case.ID: Consultant.ID?] {
        let rows = try connection.rows(
            """
            SELECT m.case_id AS id, m.consultant_id FROM match_placements m\(joined(reach))
            WHERE m.run_id = \(run.rawValue) AND \(inside(reach))
            """)
        return try rows.reduce(into: [:]) { given, row in
            given.updateValue(try row.optionalPerson("consultant_id"), forKey: try caseID(row))
        }
    }

    private func joined(_ reach: Reach) -> SQL {
        reach.isWhole ? "" : " JOIN cases k ON k.id = m.case_id LEFT JOIN organisations o ON o.id = k.organisation_id"
    }

    private func inside(_ reach: Reach) -> SQL { reach.isWhole ? "1 = 1" : "(\(caseCondition(reach)))" }

    /// Newest first, without what they decided for each case; of some kinds, or of all.
    public func runs(_ kinds: Set<MatchRun.Kind> = [], limit: Int, offset: Int = 0) throws -> [MatchRunLine] {
        let among: SQL = kinds.isEmpty ? "1 = 1" : .isOne("kind", of: kinds.map(\.rawValue).sorted())
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

    /// The last run of some kinds before a moment.
    public func run(_ kind: MatchRun.Kind, before instant: Instant) throws -> MatchRun.ID? {
        try connection.row(
            """
            SELECT id FROM match_runs WHERE kind = \(kind.rawValue) AND at < \(instant.description)
            ORDER BY at DESC, id LIMIT 1
            """
        ).flatMap { MatchRun.ID(rawValue: try $0.text("id")) }
    }

    public func countRuns() throws -> Int {
        try connection.row("SELECT COUNT(*) AS count FROM match_runs")?.integer("count") ?? 0
    }

    /// What the last run that dealt with a case said of it, or the last that gave it to `consultant`; rehearsals count once they were
    /// sent.
    public func decision(
        on id: Case.ID, giving consultant: Consultant.ID? = nil
    ) throws -> (run: MatchRun.ID, placement: Placement?, unserved: Unserved?)? {
        let given: SQL = consultant.map { " AND m.consultant_id = \($0.rawValue)" } ?? ""
        return try connection.row(
            """
            SELECT m.run_id, m.case_id, m.consultant_id, m.place, m.told FROM match_placements m
            JOIN match_runs r ON r.id = m.run_id
            WHERE m.case_id = \(id.rawValue)\(given) AND \(Self.counts("r")) ORDER BY \(Self.moment("r")) DESC, r.id LIMIT 1
            """
        ).map { row in
            guard let run = MatchRun.ID(rawValue: try row.text("run_id")) else {
                throw StorageError.unexpectedColumn("run_id")
            }
            let told = try Told(row)
            return (run, told.placement, told.unserved)
        }
    }

    /// Why a case was given to a consultant by a run.
    public func placement(of id: Case.ID, in run: MatchRun.ID) throws -> Placement? {
        try connection.row(
            """
            SELECT case_id, consultant_id, place, told FROM match_placements
            WHERE run_id = \(run.rawValue) AND case_id = \(id.rawValue) AND consultant_id IS NOT NULL
            """
        ).flatMap { try Told($0).placement }
    }
}

/// What a row of `match_placements` tells: one of the two.
private struct Told {
    var placement: Placement?
    var unserved: Unserved?

    init(_ row: Row) throws {
        guard let request = Case.ID(rawValue: try row.text("case_id")) else {
            throw StorageError.unexpectedColumn("case_id")
        }
        let consultant = try row.optionalPerson("consultant_id")
        let place = try row.integer("place")
        let told = try row.bytes("told")
        do throws(ByteReader.Damage) {
            if let consultant {
                placement = Placement(
                    request: request, consultant: consultant, explanation: try Explanation(bytes: told))
            } else {
                unserved = try Unserved(request: request, place: place, bytes: told)
            }
        } catch {
            throw StorageError.unexpectedColumn("told")
        }
    }
}

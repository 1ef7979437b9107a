import Statements

/// What is asked of the log (Communication §2.1.3).
public struct LogQuery: Hashable, Sendable, Codable {
    public var agent: String?
    public var anyAgent = false
    public var verb: String?
    public var activity: String?
    public var anyActivity = false
    public var registration: String?
    /// Stored after.
    public var since: Instant?
    /// Stored then or before.
    public var until: Instant?
    /// The API client that sent it.
    public var client: String?
    public var ascending = false
    /// Whether statements taken back are among them.
    public var withVoided = false
    public init() {}
}

extension Transaction {
    /// The statement of an id, voided or not.
    public func logged(_ id: StatementID) throws -> LoggedStatement? {
        try connection.row("SELECT number, stored_at, client, body FROM statements WHERE id = \(id.bytes)").map(logged)
    }

    public func isVoided(_ number: Int) throws -> Bool {
        try connection.row("SELECT voided FROM statements WHERE number = \(number)")?.flag("voided") ?? false
    }

    func logged(_ row: Row) throws -> LoggedStatement {
        LoggedStatement(
            number: try row.integer("number"), stored: Instant(milliseconds: Int64(try row.integer("stored_at"))),
            client: try row.optionalText("client"), body: try row.bytes("body"))
    }

    /// The place in the log of its last statement; 0 for none.
    public func endOfLog() throws -> Int {
        try connection.row("SELECT MAX(number) AS last FROM statements")?.optionalInteger("last") ?? 0
    }

    /// Statements that a query asks for, voided ones left out, in its order.
    ///
    /// - Parameters:
    ///   - cursor: the place in the log after which to go on, in the query's direction.
    ///   - end: the last place that counts.
    ///   - bytes: how much may come at once, where there is more than one.
    /// - Returns: also whether there are more.
    public func statements(
        _ query: LogQuery, after cursor: Int? = nil, upTo end: Int = .max, limit: Int, bytes: Int = .max
    ) throws -> (statements: [LoggedStatement], isMore: Bool) {
        guard let keys = try keys(query) else { return ([], false) }
        var low = try query.since.map { try place(of: $0) } ?? 0
        var high = min(end, try query.until.map { try place(of: $0) } ?? .max)
        if let cursor { if query.ascending { low = max(low, cursor) } else { high = min(high, cursor - 1) } }
        guard low < high else { return ([], false) }
        var size = 0
        let more = limit == .max ? limit : limit + 1
        let rows = try connection.rows(sql(keys, low, high, query, more)) { row in
            size += try row.bytes("body").count
            return size > bytes
        }
        let isMore = rows.count > limit || size > bytes
        return (try (isMore && rows.count > 1 ? rows.dropLast() : rows[...]).map(logged), isMore)
    }

    /// How many statements a query asks for beyond a place in the log; no more than `limit` are counted.
    public func count(_ query: LogQuery, after place: Int, limit: Int) throws -> Int {
        guard let keys = try keys(query) else { return 0 }
        return try connection.row(
            "SELECT COUNT(*) AS count FROM (\(sql(keys, place, .max, query, limit))) AS found")?.integer("count") ?? 0
    }

    /// The keys of the postings asked for, the one with the fewest statements first; `nil` where a term is unknown.
    func keys(_ query: LogQuery) throws -> [Int]? {
        let asked: [(String?, Part)] = [
            (query.registration, .registration), (query.agent, query.anyAgent ? .anyAgent : .agent),
            (query.activity, query.anyActivity ? .anyActivity : .activity), (query.client, .client), (query.verb, .verb)
        ]
        var keys: [Int] = []
        for case (let value?, let part) in asked {
            guard let term = try knownTerm(value) else { return nil }
            keys.append(part.key(term))
        }
        guard keys.count > 1 else { return keys }
        let counted = try keys.map { ($0, try count($0)) }
        return counted.sorted { $0.1 < $1.1 }.map(\.0)
    }

    /// How many statements have a key, as far as it pays to know.
    private func count(_ key: Int) throws -> Int {
        try connection.row(
            "SELECT COUNT(*) AS count FROM (SELECT 1 FROM postings WHERE key = \(key) LIMIT 2000) AS some")?
            .integer("count") ?? 0
    }

    /// The place in the log of the last statement that was stored by `moment`.
    private func place(of moment: Instant) throws -> Int {
        try connection.row(
            """
            SELECT number FROM statements WHERE stored_at <= \(Int(moment.milliseconds))
            ORDER BY stored_at DESC, number DESC LIMIT 1
            """)?.integer("number") ?? 0
    }

    func sql(_ keys: [Int], _ low: Int, _ high: Int, _ query: LogQuery, _ limit: Int) -> SQL {
        let standing: SQL = query.withVoided ? "" : " AND s.voided = 0"
        let columns: SQL = "s.number AS number, s.stored_at AS stored_at, s.client AS client, s.body AS body"
        guard let first = keys.first else {
            let order: SQL = query.ascending ? "s.number" : "s.number DESC"
            return """
                SELECT \(columns) FROM statements s
                WHERE s.number > \(low) AND s.number <= \(high)\(standing) ORDER BY \(order) LIMIT \(limit)
                """
        }
        let others = keys.dropFirst().reduce(SQL("")) { all, key in
            "\(all) AND EXISTS (SELECT 1 FROM postings q WHERE q.key = \(key) AND q.number = p.number)"
        }
        let order: SQL = query.ascending ? "p.number" : "p.number DESC"
        return """
            SELECT \(columns) FROM postings p CROSS JOIN statements s
            WHERE p.key = \(first) AND p.number > \(low) AND p.number <= \(high) AND s.number = p.number\(standing)
                \(others) ORDER BY \(order) LIMIT \(limit)
            """
    }

    /// What is known of activities and verbs, for statements given back in the canonical form.
    public func known(of statements: [LoggedStatement]) throws -> KnownTerms {
        var known = KnownTerms()
        for statement in statements {
            let facts = try StatementReader.facts(ofStored: statement.body)
            var activities = facts.relatedActivities
            if case .activity(let activity) = facts.object { activities.insert(activity) }
            for activity in activities where known.definitions[activity] == nil {
                known.definitions[activity] = try definition(of: activity)
            }
            for verb in facts.verbs where known.displays[verb] == nil { known.displays[verb] = try display(of: verb) }
        }
        return known
    }
}

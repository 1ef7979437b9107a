import Statements

extension Transaction {
    /// Appends statements to the log: all of them, or none where one is refused.
    ///
    /// One whose id is there already with the same content is left as it is (Data §2.3.1).
    ///
    /// - Parameters:
    ///   - version: that of the request, by which statements are compared.
    ///   - voidsAll: whether the sender may take back what others sent.
    /// - Throws: ``LogRefusal``.
    @discardableResult
    public func append(
        _ entries: [LogEntry], at now: Instant, version: XAPIVersion = .v1, voidsAll: Bool = false
    ) throws -> Appended {
        var outcome = Appended(stored: max(now, try lastStored() ?? now))
        var fresh: [(place: Int, id: StatementID)] = []
        for (place, entry) in entries.enumerated() {
            if let id = entry.sent.id, let known = try logged(id) {
                guard try StatementComparison.isSame(stored: known.body, sent: entry.sent, version: version) else {
                    throw LogRefusal.differs(id, at: place)
                }
                outcome.ids.append(id)
            } else {
                let id = entry.sent.id ?? .random()
                outcome.ids.append(id)
                fresh.append((place, id))
            }
        }
        outcome.new = fresh.map(\.place)
        try insert(fresh.map { (entries[$0.place], $0.id) }, &outcome, voidsAll: voidsAll)
        return outcome
    }

    /// When the newest statement was stored. Moments in the log never go back, even where the clock does.
    func lastStored() throws -> Instant? {
        try connection.row("SELECT stored_at FROM statements ORDER BY number DESC LIMIT 1").map {
            Instant(milliseconds: Int64(try $0.integer("stored_at")))
        }
    }

    private func insert(
        _ fresh: [(entry: LogEntry, id: StatementID)], _ outcome: inout Appended, voidsAll: Bool
    ) throws {
        guard !fresh.isEmpty else { return }
        let stored = outcome.stored
        let first = try (connection.row("SELECT MAX(number) AS last FROM statements")?.optionalInteger("last") ?? 0) + 1
        try connection.run(
            "INSERT INTO statements (number, id, stored_at, client, body) VALUES (?1, ?2, ?3, ?4, ?5)",
            each: fresh.enumerated().map { place, one in
                [
                    .integer(Int64(first + place)), .bytes(one.id.bytes), .integer(stored.milliseconds),
                    one.entry.client.map(Value.text) ?? .null,
                    .bytes(one.entry.sent.body(id: one.id, stored: stored, authority: one.entry.authority))
                ]
            })
        var keys: [(key: Int, number: Int)] = []
        keys.reserveCapacity(fresh.count * 10)
        for (place, one) in fresh.enumerated() {
            let number = first + place
            for key in try self.keys(one.entry) { keys.append((key, number)) }
            try learn(one.entry.sent)
        }
        // In the order of the index, so that each of its pages is visited once.
        keys.sort { $0 < $1 }
        try connection.run(
            "INSERT INTO postings (key, number) VALUES (?1, ?2)",
            each: keys.map { [.integer(Int64($0.key)), .integer(Int64($0.number))] })
        for (place, one) in fresh.enumerated() {
            try link(one.entry, one.id, number: first + place, place, &outcome, voidsAll: voidsAll)
        }
    }

    /// The keys of the postings that a statement has by itself.
    func keys(_ entry: LogEntry) throws -> [Int] {
        let facts = entry.sent.facts
        var keys = [Part.verb.key(try term(facts.verb))]
        keys.reserveCapacity(12)
        if let registration = facts.registration {
            keys.append(Part.registration.key(try term(registration.description)))
        }
        if let client = entry.client { keys.append(Part.client.key(try term(client))) }
        for agent in facts.agents {
            let term = try term(agent)
            keys.append(Part.agent.key(term))
            keys.append(Part.anyAgent.key(term))
        }
        for agent in facts.relatedAgents where !facts.agents.contains(agent) {
            keys.append(Part.anyAgent.key(try term(agent)))
        }
        for agent in entry.authority.agents where !facts.agents.contains(agent) && !facts.relatedAgents.contains(agent) {
            keys.append(Part.anyAgent.key(try term(agent)))
        }
        if case .activity(let activity) = facts.object {
            let term = try term(activity)
            keys.append(Part.activity.key(term))
            keys.append(Part.anyActivity.key(term))
        }
        for activity in facts.relatedActivities where facts.object != .activity(activity) {
            keys.append(Part.anyActivity.key(try term(activity)))
        }
        return keys
    }
}

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
        let end = try connection.row("SELECT number, stored_at FROM statements ORDER BY number DESC LIMIT 1")
        let last = Instant(milliseconds: Int64(try end?.integer("stored_at") ?? .min))
        // Moments in the log never go back, even where the clock does.
        var outcome = Appended(stored: horizon.moment(for: changes, at: max(now, last)))
        outcome.ids.reserveCapacity(entries.count)
        for (place, entry) in entries.enumerated() {
            guard let id = entry.sent.id else {
                outcome.ids.append(.random(at: outcome.stored))
                outcome.new.append(place)
                continue
            }
            outcome.ids.append(id)
            guard let known = try logged(id) else {
                outcome.new.append(place)
                continue
            }
            guard try StatementComparison.isSame(stored: known.body, sent: entry.sent, version: version) else {
                throw LogRefusal.differs(id, at: place)
            }
        }
        let first = try (end?.integer("number") ?? 0) + 1
        outcome.first = first
        try insert(entries, from: first, outcome)
        for (offset, place) in outcome.new.enumerated() {
            try link(
                entries[place], outcome.ids[place], number: first + offset, place, &outcome, voidsAll: voidsAll)
        }
        return outcome
    }

    /// The rows of the statements that are new, and their postings.
    private func insert(_ entries: [LogEntry], from first: Int, _ outcome: Appended) throws {
        guard !outcome.new.isEmpty else { return }
        changes.noteGrowth()
        let stored = outcome.stored
        try connection.run(
            "INSERT INTO statements (number, id, stored_at, client, body) VALUES (?1, ?2, ?3, ?4, ?5)",
            each: outcome.new.enumerated().lazy.map { offset, place in
                let (entry, id) = (entries[place], outcome.ids[place])
                return [
                    .integer(Int64(first + offset)), .bytes(id.bytes), .integer(stored.milliseconds),
                    entry.client.map(Value.text) ?? .null,
                    .bytes(entry.sent.body(id: id, stored: stored, authority: entry.authority))
                ]
            })
        var keys: [(key: Int, number: Int)] = []
        keys.reserveCapacity(outcome.new.count * 10)
        var numbers: [String: Int] = [:]
        for (offset, place) in outcome.new.enumerated() {
            let entry = entries[place]
            for (value, parts) in entry.terms {
                let term = try numbers[value] ?? term(value)
                numbers[value] = term
                for part in parts { keys.append((part.key(term), first + offset)) }
            }
            try learn(entry.sent)
        }
        // In the order of the index, so that each of its pages is visited once.
        keys.sort { $0 < $1 }
        try connection.run(
            "INSERT INTO postings (key, number) VALUES (?1, ?2)",
            pairs: keys.lazy.map { (Int64($0.key), Int64($0.number)) })
    }

    /// The keys of the postings that a statement has by itself.
    func keys(_ entry: LogEntry) throws -> [Int] {
        try entry.terms.flatMap { value, parts in
            let term = try term(value)
            return parts.map { $0.key(term) }
        }
    }
}

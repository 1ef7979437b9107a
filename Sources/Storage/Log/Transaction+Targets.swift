import Statements

// Statements about statements (Data §2.4.4.3), and those that take others back (§2.3.2).
extension Transaction {
    /// What a voiding statement's row says of its sender's rights, for a target that comes later.
    private enum Voids: Int {
        case no, own, all
    }

    /// Ties a statement just inserted to the one that it is about, and to those about it that came before.
    func link(
        _ entry: LogEntry, _ id: StatementID, number: Int, _ place: Int, _ outcome: inout Appended, voidsAll: Bool
    ) throws {
        if case .statement(let target) = entry.sent.facts.object {
            let voids: Voids = entry.sent.facts.voids == nil ? .no : voidsAll ? .all : .own
            try connection.run(
                """
                INSERT INTO statement_targets (target, number, voids)
                VALUES (\(target.bytes), \(number), \(voids.rawValue))
                """)
            if let known = try logged(target) {
                try lend(try allKeys(known), to: number)
                if voids != .no { try void(known, by: entry, id: target, place, &outcome, all: voidsAll) }
            }
        }
        let before = try connection.rows(
            "SELECT number, voids FROM statement_targets WHERE target = \(id.bytes) ORDER BY number")
        guard !before.isEmpty, let own = try logged(id) else { return }
        let keys = try allKeys(own)
        for referrer in try referrers(of: id) { try lend(keys, to: referrer) }
        guard let client = own.client, entry.sent.facts.voids == nil else { return }
        for row in before {
            let mayVoid =
                try row.integer("voids") == Voids.all.rawValue
                || row.integer("voids") == Voids.own.rawValue && self.client(of: row.integer("number")) == client
            if mayVoid { try void(own, registration: entry.sent.facts.registration, &outcome) }
        }
    }

    private func void(
        _ known: LoggedStatement, by entry: LogEntry, id: StatementID, _ place: Int, _ outcome: inout Appended,
        all: Bool
    ) throws {
        let facts = try StatementReader.facts(ofStored: known.body)
        // A voiding statement stays.
        guard facts.voids == nil else { return }
        guard let client = known.client, all || client == entry.client else {
            throw LogRefusal.mayNotVoid(id, at: place)
        }
        try void(known, registration: facts.registration, &outcome)
    }

    private func void(_ known: LoggedStatement, registration: StatementID?, _ outcome: inout Appended) throws {
        try connection.run("UPDATE statements SET voided = 1 WHERE number = \(known.number)")
        if let registration { outcome.refolded.insert(registration) }
    }

    private func client(of number: Int) throws -> String? {
        try connection.row("SELECT client FROM statements WHERE number = \(number)")?.optionalText("client")
    }

    /// Gives a statement the postings of the one that it is about.
    private func lend(_ keys: Set<Int>, to number: Int) throws {
        for key in keys.sorted() {
            try connection.run(
                "INSERT INTO postings (key, number) VALUES (\(key), \(number)) ON CONFLICT (key, number) DO NOTHING")
        }
    }

    /// The keys of a statement and of the one that it is about, and so on.
    private func allKeys(_ statement: LoggedStatement) throws -> Set<Int> {
        var keys: Set<Int> = []
        var seen: Set<Int> = []
        var next: LoggedStatement? = statement
        while let one = next, seen.insert(one.number).inserted {
            let sent = try StatementReader.sent(ofStored: one.body)
            // Who sent it is no condition that another statement could meet.
            keys.formUnion(
                try self.keys(
                    LogEntry(sent, authority: sent.authority ?? Authority(homePage: "", account: ""), client: nil)))
            next = if case .statement(let target) = sent.facts.object { try logged(target) } else { nil }
        }
        return keys
    }

    /// The numbers of all statements about `id`, of those about these, and so on.
    private func referrers(of id: StatementID) throws -> Set<Int> {
        var found: Set<Int> = []
        var next = [id.bytes]
        while let target = next.popLast() {
            for row in try connection.rows(
                """
                SELECT t.number AS number, s.id AS id FROM statement_targets t JOIN statements s ON s.number = t.number
                WHERE t.target = \(target)
                """)
            where found.insert(try row.integer("number")).inserted { next.append(try row.bytes("id")) }
        }
        return found
    }
}

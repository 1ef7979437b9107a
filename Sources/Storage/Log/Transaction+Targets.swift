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
                INSERT INTO statement_targets (target, number, voids, lent)
                VALUES (\(target.bytes), \(number), \(voids.rawValue), \([UInt8]()))
                """)
            if let known = try logged(target) {
                try lend(try allKeys(known), to: [number])
                if voids != .no { try void(known, by: entry, id: target, place, &outcome, all: voidsAll) }
            }
        }
        let before = try connection.rows(
            "SELECT number, voids FROM statement_targets WHERE target = \(id.bytes) ORDER BY number")
        guard !before.isEmpty, let own = try logged(id) else { return }
        try lend(try allKeys(own), to: try before.map { try $0.integer("number") })
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

    /// The statement that takes back another which came after it; `nil` where none does.
    public func earlierVoiding(of statement: LoggedStatement, id: StatementID) throws -> LoggedStatement? {
        guard let client = statement.client, try isVoided(statement.number) else { return nil }
        return try connection.row(
            """
            SELECT s.number AS number, s.stored_at AS stored_at, s.client AS client, s.body AS body
            FROM statement_targets t CROSS JOIN statements s
            WHERE t.target = \(id.bytes) AND t.number < \(statement.number) AND s.number = t.number
                AND (t.voids = \(Voids.all.rawValue) OR t.voids = \(Voids.own.rawValue) AND s.client = \(client))
            ORDER BY t.number LIMIT 1
            """
        ).map(logged)
    }

    private func client(of number: Int) throws -> String? {
        try connection.row("SELECT client FROM statements WHERE number = \(number)")?.optionalText("client")
    }

    // MARK: What a statement bears of those below it

    /// Keys that a statement may bear of those that it is about, in a chain of any length.
    static let mostLent = 500

    /// The keys of a statement and those lent to it.
    private func allKeys(_ statement: LoggedStatement) throws -> Set<Int> {
        let sent = try StatementReader.sent(ofStored: statement.body)
        // Who sent it is no condition that another statement could meet.
        let own = LogEntry(sent, authority: sent.authority ?? Authority(homePage: "", account: ""), client: nil)
        return Set(try keys(own)).union(try lent(to: statement.number))
    }

    private func lent(to number: Int) throws -> Set<Int> {
        let row = try connection.row("SELECT lent FROM statement_targets WHERE number = \(number)")
        return Set(try row.map { Self.keys(try $0.bytes("lent")) } ?? [])
    }

    /// Lends keys to statements, and on to those about them, as far as they do not have them yet.
    private func lend(_ keys: Set<Int>, to numbers: [Int]) throws {
        var next = numbers.map { (number: $0, keys: keys) }
        while let (number, keys) = next.popLast() {
            let held = try lent(to: number)
            let new = keys.subtracting(held).sorted().prefix(max(0, Self.mostLent - held.count))
            guard !new.isEmpty else { continue }
            try connection.run(
                "INSERT INTO postings (key, number) VALUES (?1, ?2) ON CONFLICT (key, number) DO NOTHING",
                pairs: new.lazy.map { (Int64($0), Int64(number)) })
            try connection.run(
                """
                UPDATE statement_targets SET lent = \(Self.bytes(held.union(new).sorted())) WHERE number = \(number)
                """)
            for row in try connection.rows(
                """
                SELECT t.number AS number FROM statements s JOIN statement_targets t ON t.target = s.id
                WHERE s.number = \(number)
                """)
            { next.append((try row.integer("number"), Set(new))) }
        }
    }

    /// Eight bytes a key, the most significant first.
    private static func bytes(_ keys: [Int]) -> [UInt8] {
        keys.flatMap { key in (0..<8).map { UInt8(truncatingIfNeeded: key >> (56 - 8 * $0)) } }
    }

    private static func keys(_ bytes: [UInt8]) -> [Int] {
        stride(from: 0, to: bytes.count - 7, by: 8).map { start in
            bytes[start..<(start + 8)].reduce(0) { $0 << 8 | Int($1) }
        }
    }
}

import Statements

// Terms, and what statements say of activities, verbs and agents.
extension Transaction {
    /// The number of a term; `nil` where no statement has it.
    func knownTerm(_ value: String) throws -> Int? {
        if let number = changes.number(value) ?? terms.number(value) { return number }
        guard let row = try connection.row("SELECT number FROM terms WHERE value = \(value)") else { return nil }
        let number = try row.integer("number")
        changes.set(number, for: value)
        return number
    }

    /// The number of a term, given now where it has none.
    func term(_ value: String) throws -> Int {
        if let number = try knownTerm(value) { return number }
        guard let row = try connection.row("INSERT INTO terms (value) VALUES (\(value)) RETURNING number") else {
            throw StorageError.unexpectedColumn("number")
        }
        let number = try row.integer("number")
        changes.set(number, for: value)
        return number
    }

    /// Takes what a statement says of activities, of its verb and of its agents' names into what is known of them.
    func learn(_ sent: SentStatement) throws {
        for (activity, place) in sent.facts.definitions {
            let json = sent.json(place)
            try once("activity \(activity)", json) {
                let term = try term(activity)
                let known = try connection.row("SELECT known FROM activity_definitions WHERE term = \(term)")
                let merged = try merged(known, JSONValue(json)) { $0.merged(with: $1) }
                try connection.run(
                    """
                    INSERT INTO activity_definitions (term, known) VALUES (\(term), \(merged))
                    ON CONFLICT (term) DO UPDATE SET known = excluded.known
                    """)
            }
        }
        if let place = sent.facts.display {
            let json = sent.json(place)
            try once("verb \(sent.facts.verb)", json) {
                let term = try term(sent.facts.verb)
                let known = try connection.row("SELECT known FROM verb_displays WHERE term = \(term)")
                let merged = try merged(known, JSONValue(json)) { $0.joined(with: $1) }
                try connection.run(
                    """
                    INSERT INTO verb_displays (term, known) VALUES (\(term), \(merged))
                    ON CONFLICT (term) DO UPDATE SET known = excluded.known
                    """)
            }
        }
        for (agent, name) in sent.facts.names {
            try once("agent \(agent)", name.utf8) {
                let term = try term(agent)
                try connection.run(
                    "INSERT INTO agent_names (term, name) VALUES (\(term), \(name)) ON CONFLICT (term, name) DO NOTHING"
                )
            }
        }
    }

    /// Bytes of what is known of one activity or verb: more of it is not taken in.
    private static let mostKnown = 1 << 18

    private func merged(
        _ row: Row?, _ newer: JSONValue, _ join: (JSONValue, JSONValue) -> JSONValue
    ) throws -> [UInt8] {
        let known = try row?.bytes("known") ?? Array("{}".utf8)
        let merged = join(try JSONValue(known), newer).bytes
        return merged.count <= Self.mostKnown ? merged : known
    }

    /// Does `body` unless the same was last done for `name`.
    private func once(_ name: String, _ bytes: some Sequence<UInt8>, _ body: () throws -> Void) throws {
        // FNV-1a
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let mark = Int(truncatingIfNeeded: hash)
        guard !changes.isMerged(name, mark), !terms.isMerged(name, mark) else { return }
        try body()
        changes.setMerged(name, mark)
    }
}

extension Transaction {
    /// All that statements said of an activity; `nil` for nothing.
    public func definition(of activity: String) throws -> JSONValue? {
        guard let term = try knownTerm(activity) else { return nil }
        return try connection.row("SELECT known FROM activity_definitions WHERE term = \(term)").map {
            try JSONValue(try $0.bytes("known"))
        }
    }

    public func display(of verb: String) throws -> JSONValue? {
        guard let term = try knownTerm(verb) else { return nil }
        return try connection.row("SELECT known FROM verb_displays WHERE term = \(term)").map {
            try JSONValue(try $0.bytes("known"))
        }
    }

    /// The names that an agent goes by, at most `limit` of them.
    public func names(of agent: String, limit: Int = 20) throws -> [String] {
        guard let term = try knownTerm(agent) else { return [] }
        return try connection.rows("SELECT name FROM agent_names WHERE term = \(term) ORDER BY name LIMIT \(limit)").map
        {
            try $0.text("name")
        }
    }
}

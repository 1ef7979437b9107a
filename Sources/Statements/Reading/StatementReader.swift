/// Reads statements as they are sent: one pass over the bytes that checks them by the specification (Data §2.2–2.4, 4), notes what the log
/// looks them up by, and keeps them without the spaces between tokens.
///
/// The first thing that is wrong ends it, with the JSON path.
public struct StatementReader {
    /// Statements in one request.
    public static let largestBatch = 10_000
    /// Bytes of one statement as it is kept, without what the store gives; members and elements in it; agents and activities that it
    /// names.
    public static let largestStatement = (bytes: 1 << 20, values: 100_000, names: 1_000)

    var scanner: JSONScanner
    let version: XAPIVersion
    var facts = StatementFacts()
    /// Whether what is read lies in a sub-statement: its agents and activities are related ones only.
    var isInside = false
    var actorIsGroup = false
    /// Whether it comes from the log, and so was measured before.
    private var isStored = false

    private init(_ bytes: [UInt8], _ version: XAPIVersion) {
        scanner = JSONScanner(bytes)
        self.version = version
    }

    /// One statement, or an array of them.
    public static func statements(
        _ bytes: [UInt8], version: XAPIVersion
    ) throws(StatementFault) -> [SentStatement] {
        var reader = StatementReader(bytes, version)
        let statements = try reader.batch()
        try reader.scanner.finish()
        return statements
    }

    private mutating func batch() throws(StatementFault) -> [SentStatement] {
        guard scanner.next() == UInt8(ascii: "[") else { return [try statement()] }
        var statements: [SentStatement] = []
        var ids: Set<StatementID> = []
        try scanner.beginArray()
        // The list is no part of the statements: one that comes alone goes out in a list.
        scanner.ascend()
        while try scanner.nextElement(statements.count) {
            guard statements.count < Self.largestBatch else { throw scanner.fault(.tooMany) }
            let statement = try statement()
            if let id = statement.id, !ids.insert(id).inserted { throw scanner.fault(.sameIdentifierTwice, at: "id") }
            statements.append(statement)
        }
        return statements
    }

    private mutating func statement() throws(StatementFault) -> SentStatement {
        facts = StatementFacts()
        isInside = false
        scanner.allowance = isStored ? .max : Self.largestStatement.values
        var sent = SentStatement(members: [], facts: facts, version: version.ofStatements)
        var parts = Parts()
        var members = try scanner.beginObject()
        scanner.startCopy(reserving: 1_024)
        var place = scanner.copied("{")
        while let name = try scanner.nextMember(&members) {
            scanner.dropCopy(to: place)
            // What the store gives itself does not count, so that what was taken is taken elsewhere too.
            let allowance = isStored ? .max : scanner.allowance + 1
            switch name {
            case "id": sent.id = try uuid()
            case "stored": _ = try timestamp()
            case "version": sent.version = try versionOfStatement()
            case "authority": sent.authority = try authority()
            default:
                if place > 1 { _ = scanner.copied(",") }
                scanner.copyName(name)
                try part(name, &parts)
                place = scanner.copied("")
                continue
            }
            scanner.allowance = allowance
            scanner.dropCopy(to: place)
        }
        scanner.dropCopy(to: place)
        try check(parts)
        sent.members = scanner.takeCopy()
        if !isStored { try checkSize(of: sent.members.count) }
        sent.facts = facts
        return sent
    }

    private func checkSize(of bytes: Int) throws(StatementFault) {
        guard bytes <= Self.largestStatement.bytes,
            facts.agents.count + facts.relatedAgents.count + facts.relatedActivities.count
                <= Self.largestStatement.names
        else { throw scanner.fault(.largeStatement) }
    }

    /// Reads a statement that the log keeps.
    public static func sent(ofStored body: [UInt8]) throws(DamagedStatement) -> SentStatement {
        var reader = StatementReader(body, .v2)
        reader.isStored = true
        do { return try reader.statement() } catch { throw DamagedStatement(fault: error) }
    }

    public static func facts(ofStored body: [UInt8]) throws(DamagedStatement) -> StatementFacts {
        try sent(ofStored: body).facts
    }
}

/// The log has a statement that cannot be read: nothing that its reader did wrong.
public struct DamagedStatement: Error, Hashable, Sendable {
    public var fault: StatementFault
}

// MARK: The parts that statements and sub-statements share

extension StatementReader {
    /// Which of them have come.
    struct Parts {
        var actor = false
        var verb = false
        var object = false
        var hasActivityContext: String?
        var isVoiding = false
        var kind = Kind.agent
    }

    enum Kind { case activity, agent, statement, subStatement }

    /// - Throws: also where the specification has no such part.
    mutating func part(_ name: String, _ parts: inout Parts) throws(StatementFault) {
        switch name {
        case "actor":
            parts.actor = true
            try actor()
        case "verb":
            parts.verb = true
            parts.isVoiding = try verb() == StatementFacts.voided
        case "object":
            parts.object = true
            parts.kind = try object()
        case "result": try result()
        case "context": parts.hasActivityContext = try context()
        case "timestamp":
            let moment = try timestamp()
            if !isInside { facts.timestamp = moment }
        case "attachments": try attachments()
        default: throw scanner.fault(.unknownProperty)
        }
    }

    func check(_ parts: Parts) throws(StatementFault) {
        guard parts.actor else { throw scanner.fault(.missing, at: "actor") }
        guard parts.verb else { throw scanner.fault(.missing, at: "verb") }
        guard parts.object else { throw scanner.fault(.missing, at: "object") }
        // Data §2.4.6: both belong to activities.
        if let name = parts.hasActivityContext, parts.kind != .activity {
            throw scanner.fault(.needsActivity, at: "context", name)
        }
        if parts.isVoiding, parts.kind != .statement { throw scanner.fault(.voidsNoReference, at: "object") }
    }

    /// What was done (Data §2.4.3).
    private mutating func verb() throws(StatementFault) -> String {
        var members = try scanner.beginObject()
        var id: String?
        while let name = try scanner.nextMember(&members) {
            switch name {
            case "id": id = try iri()
            case "display":
                let place = scanner.copied("")
                try languageMap()
                if !isInside { facts.display = place..<scanner.copied("") }
            default: throw scanner.fault(.unknownProperty)
            }
        }
        guard let id else { throw scanner.fault(.missing, at: "id") }
        if isInside { facts.innerVerb = id } else { facts.verb = id }
        return id
    }
}

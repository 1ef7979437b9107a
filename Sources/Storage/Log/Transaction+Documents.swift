import Statements

/// Whose document, of what (Communication §2.2).
public struct DocumentKey: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case state
        case agentProfile = "agent"
        case activityProfile = "activity"
    }
    public var kind: Kind
    public var activity: String?
    /// The agent's key.
    public var agent: String?
    public var registration: String?
    public var id: String

    public init(
        _ kind: Kind, activity: String? = nil, agent: String? = nil, registration: String? = nil, id: String = ""
    ) {
        self.kind = kind
        self.activity = activity
        self.agent = agent
        self.registration = registration
        self.id = id
    }
}

/// Something that a program keeps here for itself.
public struct Document: Hashable, Sendable {
    public var contentType: String
    /// In quotes, as the header has it.
    public var etag: String
    public var updated: Instant
    public var body: [UInt8]

    public init(contentType: String, etag: String, updated: Instant, body: [UInt8]) {
        self.contentType = contentType
        self.etag = etag
        self.updated = updated
        self.body = body
    }
}

extension Transaction {
    public func document(_ key: DocumentKey) throws -> Document? {
        try connection.row("SELECT * FROM documents WHERE \(place(key)) AND id = \(key.id)").map(document)
    }

    public func save(_ document: Document, at key: DocumentKey) throws {
        try connection.run(
            """
            INSERT INTO documents (kind, activity, agent, registration, id, content_type, etag, updated_at, body)
            VALUES (\(key.kind.rawValue), \(key.activity ?? ""), \(key.agent ?? ""), \(key.registration ?? ""), \(key.id),
                \(document.contentType), \(document.etag), \(Int(document.updated.milliseconds)), \(document.body))
            ON CONFLICT (kind, activity, agent, registration, id) DO UPDATE SET content_type = excluded.content_type,
                etag = excluded.etag, updated_at = excluded.updated_at, body = excluded.body
            """)
    }

    public func deleteDocument(_ key: DocumentKey) throws {
        try connection.run("DELETE FROM documents WHERE \(place(key)) AND id = \(key.id)")
    }

    /// All of a place, whatever their ids; of every registration where none is named (Communication §2.3).
    public func deleteDocuments(_ key: DocumentKey) throws {
        try connection.run("DELETE FROM documents WHERE \(places(key))")
    }

    /// Ids of the documents of a place, of every registration where none is named, changed after `since`, and when the last of them was.
    public func documentIDs(_ key: DocumentKey, since: Instant?) throws -> (ids: [String], newest: Instant?) {
        let rows = try connection.rows(
            """
            SELECT id, updated_at FROM documents
            WHERE \(places(key)) AND updated_at > \(Int(since?.milliseconds ?? Int64(Int.min))) ORDER BY id
            """)
        let newest = try rows.map { try $0.integer("updated_at") }.max()
        // One id may stand under several registrations.
        let ids = try rows.map { try $0.text("id") }.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
        return (ids, newest.map { Instant(milliseconds: Int64($0)) })
    }

    /// Everything that is kept about some agents.
    public func documents(about agents: Set<String>) throws -> [(key: DocumentKey, document: Document)] {
        try agents.sorted().flatMap { agent in
            try connection.rows(
                "SELECT * FROM documents WHERE agent = \(agent) ORDER BY kind, activity, registration, id")
        }.map { row in
            guard let kind = DocumentKey.Kind(rawValue: try row.text("kind")) else {
                throw StorageError.unexpectedColumn("kind")
            }
            let (activity, registration) = (try row.text("activity"), try row.text("registration"))
            let key = DocumentKey(
                kind, activity: activity.isEmpty ? nil : activity, agent: try row.text("agent"),
                registration: registration.isEmpty ? nil : registration, id: try row.text("id"))
            return (key, try document(row))
        }
    }

    private func document(_ row: Row) throws -> Document {
        Document(
            contentType: try row.text("content_type"), etag: try row.text("etag"),
            updated: Instant(milliseconds: Int64(try row.integer("updated_at"))), body: try row.bytes("body"))
    }

    private func places(_ key: DocumentKey) -> SQL {
        let all: SQL = """
            kind = \(key.kind.rawValue) AND activity = \(key.activity ?? "") AND agent = \(key.agent ?? "")
            """
        guard let registration = key.registration else { return all }
        return "\(all) AND registration = \(registration)"
    }

    private func place(_ key: DocumentKey) -> SQL {
        """
        kind = \(key.kind.rawValue) AND activity = \(key.activity ?? "") AND agent = \(key.agent ?? "")
            AND registration = \(key.registration ?? "")
        """
    }
}

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
        try connection.row("SELECT * FROM documents WHERE \(place(key)) AND id = \(key.id)").map { row in
            Document(
                contentType: try row.text("content_type"), etag: try row.text("etag"),
                updated: Instant(milliseconds: Int64(try row.integer("updated_at"))), body: try row.bytes("body"))
        }
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

    /// All of a place, whatever their ids.
    public func deleteDocuments(_ key: DocumentKey) throws {
        try connection.run("DELETE FROM documents WHERE \(place(key))")
    }

    /// Ids of the documents of a place changed after `since`, and when the last of them was.
    public func documentIDs(_ key: DocumentKey, since: Instant?) throws -> (ids: [String], newest: Instant?) {
        let rows = try connection.rows(
            """
            SELECT id, updated_at FROM documents
            WHERE \(place(key)) AND updated_at > \(Int(since?.milliseconds ?? Int64(Int.min))) ORDER BY id
            """)
        let newest = try rows.map { try $0.integer("updated_at") }.max()
        return (try rows.map { try $0.text("id") }, newest.map { Instant(milliseconds: Int64($0)) })
    }

    private func place(_ key: DocumentKey) -> SQL {
        """
        kind = \(key.kind.rawValue) AND activity = \(key.activity ?? "") AND agent = \(key.agent ?? "")
            AND registration = \(key.registration ?? "")
        """
    }
}

// Files of statements.
extension Transaction {
    public func keep(attachment sha2: String, digest: String, length: Int) throws {
        try connection.run(
            """
            INSERT INTO attachments (sha2, digest, length) VALUES (\(sha2), \(digest), \(length))
            ON CONFLICT (sha2) DO NOTHING
            """)
    }

    /// The blob of an attachment, and its length in bytes.
    public func attachment(_ sha2: String) throws -> (digest: String, length: Int)? {
        try connection.row("SELECT digest, length FROM attachments WHERE sha2 = \(sha2)").map {
            (try $0.text("digest"), try $0.integer("length"))
        }
    }
}

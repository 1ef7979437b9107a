import Foundation
import People
import Statements
import Storage

/// What a request takes for granted about a document (RFC 9110 §13.1).
public struct Precondition: Hashable, Sendable {
    /// Entity tags in quotes, or `*`.
    public var match: [String]?
    public var noneMatch: [String]?
    public init(match: [String]? = nil, noneMatch: [String]? = nil) {
        self.match = match
        self.noneMatch = noneMatch
    }

    var isEmpty: Bool { match == nil && noneMatch == nil }

    func check(_ etag: String?) throws(XAPIRefusal) {
        if let match {
            guard let etag, match.contains("*") || match.contains(etag) else { throw .precondition }
        }
        if let noneMatch, let etag, noneMatch.contains("*") || noneMatch.contains(etag) { throw .precondition }
    }
}

extension LMS {
    /// Bytes of a document.
    public static let largestDocument = 5 << 20

    /// To be asked before the body of a request is read.
    /// - Throws: ``XAPIRefusal`` for what the client may not reach.
    public func admit(_ key: DocumentKey, _ client: APIClient) throws(XAPIRefusal) {
        let bounds = ClientBounds(client, site: site.address)
        try bounds.need(key.kind == .state ? .state : .profile)
        try bounds.check(key, registrationMatters: key.kind == .state)
    }

    /// - Throws: ``XAPIRefusal``.
    public func document(_ key: DocumentKey, client: APIClient) async throws -> Document {
        try admit(key, client)
        guard let document = try await store.read({ try $0.document(key) }) else { throw XAPIRefusal.notFound }
        return document
    }

    /// Ids of the documents of a place, and when the newest of them changed.
    /// - Throws: ``XAPIRefusal``.
    public func documentIDs(
        _ key: DocumentKey, since: Instant?, client: APIClient
    ) async throws -> (ids: [String], newest: Instant?) {
        try admit(key, client)
        return try await store.read { try $0.documentIDs(key, since: since) }
    }

    /// Puts a document in the place of the one that is there, or where none is.
    ///
    /// Without a precondition what is there stays: a profile in both versions, a state in version 2.0 (Communication §3.1).
    public func put(
        _ body: [UInt8], _ contentType: String, at key: DocumentKey, if condition: Precondition, version: XAPIVersion,
        client: APIClient
    ) async throws {
        try admit(key, client)
        if LMS.isJSON(contentType) {
            do { try JSONValue.check(body) } catch { throw XAPIRefusal.fault(error) }
        }
        let isGuarded = key.kind != .state || version == .v2
        let document = Document(
            contentType: contentType, etag: SHA2.entityTag(of: body), updated: now, body: body)
        try await store.write { tx in
            let held = try tx.document(key)
            try condition.check(held?.etag)
            if held != nil, condition.isEmpty, isGuarded { throw XAPIRefusal.documentExists }
            try tx.save(document, at: key)
        }
    }

    /// Puts the members of a JSON object into the one that is there (Communication §2.2).
    public func merge(
        _ body: [UInt8], _ contentType: String, at key: DocumentKey, if condition: Precondition, client: APIClient
    ) async throws {
        try admit(key, client)
        let isJSON = LMS.isJSON(contentType)
        let sent = try isJSON ? LMS.object(body) : nil
        let now = now
        try await store.write { tx in
            let held = try tx.document(key)
            try condition.check(held?.etag)
            guard let held else {
                try tx.save(
                    Document(contentType: contentType, etag: SHA2.entityTag(of: body), updated: now, body: body),
                    at: key)
                return
            }
            guard let sent, LMS.isJSON(held.contentType), let known = try? JSONValue(held.body), known.members != nil
            else { throw XAPIRefusal.fault(StatementFault(.notMergeable, path: "$")) }
            let merged = known.joined(with: sent).bytes
            guard merged.count <= LMS.largestDocument else { throw XAPIRefusal.tooLarge }
            try tx.save(
                Document(
                    contentType: held.contentType, etag: SHA2.entityTag(of: merged), updated: now, body: merged),
                at: key)
        }
    }

    /// - Throws: ``XAPIRefusal``.
    public func deleteDocument(_ key: DocumentKey, if condition: Precondition, client: APIClient) async throws {
        try admit(key, client)
        try await store.write { tx in
            try condition.check(try tx.document(key)?.etag)
            try tx.deleteDocument(key)
        }
    }

    /// Every document of a place.
    /// - Throws: ``XAPIRefusal``.
    public func deleteDocuments(_ key: DocumentKey, client: APIClient) async throws {
        try admit(key, client)
        try await store.write { try $0.deleteDocuments(key) }
    }

    /// The entity tag of a representation.
    public static func entityTag(of body: [UInt8]) -> String { SHA2.entityTag(of: body) }

    static func isJSON(_ contentType: String) -> Bool {
        contentType.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased() == "application/json"
    }

    private static func object(_ body: [UInt8]) throws(XAPIRefusal) -> JSONValue {
        let value: JSONValue
        do { value = try JSONValue(body) } catch { throw .fault(error) }
        guard value.members != nil else { throw .fault(StatementFault(.notAnObject, path: "$")) }
        return value
    }
}

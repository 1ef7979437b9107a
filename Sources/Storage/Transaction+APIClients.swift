import Foundation
import People
import Statements

/// An API client as it is kept.
public struct StoredAPIClient: Hashable, Sendable {
    public var client: APIClient
    /// Password hash of its secret.
    public var hash: String
    /// The day of its last use that was noted, in universal time: 2026-11-21.
    public var usedOn: String?
}

extension Transaction {
    /// Those that are let in before those that are not, each the newest first.
    public func apiClients() throws -> [StoredAPIClient] {
        try connection.rows(
            "SELECT * FROM api_clients ORDER BY CASE WHEN revoked_at IS NULL THEN 0 ELSE 1 END, created_at DESC, id"
        ).map(storedClient)
    }

    /// Those bound to a person.
    public func apiClients(of person: Person.ID) throws -> [APIClient] {
        try connection.rows("SELECT * FROM api_clients WHERE person_id = \(person.rawValue) ORDER BY created_at, id")
            .map { try storedClient($0).client }
    }

    public func apiClient(key: String) throws -> StoredAPIClient? {
        try connection.row("SELECT * FROM api_clients WHERE key = \(key)").map(storedClient)
    }

    public func apiClient(_ id: APIClient.ID) throws -> StoredAPIClient? {
        try connection.row("SELECT * FROM api_clients WHERE id = \(id.rawValue)").map(storedClient)
    }

    /// Writes a client, new or changed, with the hash of its secret.
    public func save(_ client: APIClient, hash: String) throws {
        touch(Freshness.client(client.key))
        let scopes = APIScope.allCases.filter(client.scopes.contains).map(\.rawValue).joined(separator: " ")
        try connection.run(
            """
            INSERT INTO api_clients
                (id, key, name, hash, scopes, person_id, registration, activity, created_at, created_by, expires_at,
                revoked_at)
            VALUES (\(client.id.rawValue), \(client.key), \(client.name), \(hash), \(scopes),
                \(client.person?.rawValue), \(client.registration), \(client.activity),
                \(Instant(client.created).description), \(client.createdBy?.rawValue),
                \(client.expires.map { Instant($0).description }), \(client.revoked.map { Instant($0).description }))
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, hash = excluded.hash, scopes = excluded.scopes,
                person_id = excluded.person_id, registration = excluded.registration, activity = excluded.activity,
                expires_at = excluded.expires_at, revoked_at = excluded.revoked_at
            """)
    }

    /// Lets a client in no more; answers whether it was let in until now.
    @discardableResult
    public func revoke(_ id: APIClient.ID, at: Instant) throws -> Bool {
        guard let stored = try apiClient(id), stored.client.revoked == nil else { return false }
        touch(Freshness.client(stored.client.key))
        try connection.run("UPDATE api_clients SET revoked_at = \(at.description) WHERE id = \(id.rawValue)")
        return true
    }

    /// Notes that a client was used on a day. What is kept of clients in memory does not hold the day, so nothing is touched.
    public func noteUse(of id: APIClient.ID, on day: String) throws {
        try connection.run(
            """
            UPDATE api_clients SET used_on = \(day)
            WHERE id = \(id.rawValue) AND (used_on IS NULL OR used_on < \(day))
            """)
    }

    private func storedClient(_ row: Row) throws -> StoredAPIClient {
        guard let id = APIClient.ID(rawValue: try row.text("id")) else { throw StorageError.unexpectedColumn("id") }
        let scopes = try row.text("scopes").split(separator: " ").compactMap { APIScope(rawValue: String($0)) }
        let client = APIClient(
            id: id, name: try row.text("name"), key: try row.text("key"), scopes: Set(scopes),
            person: try row.optionalPerson("person_id"), registration: try row.optionalText("registration"),
            activity: try row.optionalText("activity"), created: try row.instant("created_at").date,
            createdBy: try row.optionalPerson("created_by"), expires: try row.optionalInstant("expires_at")?.date,
            revoked: try row.optionalInstant("revoked_at")?.date)
        return StoredAPIClient(client: client, hash: try row.text("hash"), usedOn: try row.optionalText("used_on"))
    }
}

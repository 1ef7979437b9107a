@testable import Storage

extension School {
    /// How many keys of requests are known.
    func keys() async throws -> Int {
        try await store.engine.read { try $0.row("SELECT COUNT(*) AS count FROM request_keys")?.integer("count") ?? 0 }
    }

    /// How many links for a new password are good.
    func passwordLinks() async throws -> Int {
        try await store.engine.read {
            try $0.row("SELECT COUNT(*) AS count FROM settings WHERE name LIKE 'password-link:%'")?.integer("count")
                ?? 0
        }
    }
}

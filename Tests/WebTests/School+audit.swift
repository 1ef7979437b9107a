@testable import Storage

extension School {
    /// How often the audit trail names an action.
    func audits(_ action: String) async throws -> Int {
        try await store.engine.read {
            try $0.row("SELECT COUNT(*) AS count FROM audit WHERE action = \(action)")?.integer("count") ?? 0
        }
    }
}

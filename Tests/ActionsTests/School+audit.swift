@testable import Storage

extension School {
    /// How often the audit trail names an action.
    func audits(_ action: String) async throws -> Int {
        try await store.engine.read {
            try $0.row("SELECT COUNT(*) AS count FROM audit WHERE action = \(action)")?.integer("count") ?? 0
        }
    }

    struct AuditEntry {
        var actor, action, object, detail: String
    }

    /// The entries whose action begins so, in their order.
    func auditEntries(_ prefix: String) async throws -> [AuditEntry] {
        try await store.engine.read {
            try $0.rows("SELECT * FROM audit WHERE action LIKE \("\(prefix)%") ORDER BY number").map {
                AuditEntry(
                    actor: try $0.text("actor"), action: try $0.text("action"), object: try $0.text("object"),
                    detail: try $0.text("detail"))
            }
        }
    }
}

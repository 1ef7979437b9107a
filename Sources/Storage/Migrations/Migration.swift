/// A named step of the schema, forward only; what has been released stays as it is.
struct Migration: Sendable {
    var name: String
    /// SQL of the shared subset; `SERIAL PRIMARY KEY` and `BYTES` are spelled by the dialect.
    var script: String
    /// What the script cannot say: values worked out from what is stored.
    var fill: (@Sendable (any Connection) throws -> Void)?

    /// In the order in which they are applied. New ones go at the end.
    static let all: [Migration] = [
        first, blankAnswers, office, moves, observations, markers, requestKeys, consulting, messages, placements,
        caseFigures, network, apiClients, log, forwards, statementFiles
    ]
}

extension Engine {
    /// Applies what is missing; answers the names applied.
    /// - Throws: ``StorageError/newerSchema(_:)`` when the data knows a migration that this program does not.
    func migrate(_ migrations: [Migration] = Migration.all) async throws -> [String] {
        let dialect = dialect
        return try await write { connection in
            try connection.script(
                "CREATE TABLE IF NOT EXISTS migrations (name TEXT NOT NULL PRIMARY KEY, position INTEGER NOT NULL)")
            let applied = try connection.rows("SELECT name FROM migrations ORDER BY position").map {
                try $0.text("name")
            }
            let known = migrations.map(\.name)
            if let stranger = applied.first(where: { !known.contains($0) }) { throw StorageError.newerSchema(stranger) }
            var done: [String] = []
            for (position, migration) in migrations.enumerated() where !applied.contains(migration.name) {
                try connection.script(dialect.translate(migration.script))
                try migration.fill?(connection)
                try connection.run("INSERT INTO migrations (name, position) VALUES (\(migration.name), \(position))")
                done.append(migration.name)
            }
            return done
        }
    }
}

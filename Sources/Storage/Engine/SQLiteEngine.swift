import GRDB
import Synchronization

/// SQLite through GRDB: many readers, one writer with group commit, `synchronous=FULL`.
final class SQLiteEngine: Engine {
    private let database: any DatabaseWriter
    private let group: WriteGroup
    private let isFile: Bool
    private let seen = Mutex<Int?>(nil)
    let dialect = Dialect.sqlite

    /// Opens, or makes, the database at `path`; `nil` keeps it in memory.
    init(path: String?) throws {
        var configuration = GRDB.Configuration()
        configuration.label = "rumbo"
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA busy_timeout = 5000; PRAGMA cache_size = -8000")
        }
        if let path {
            let pool: DatabasePool
            do {
                pool = try DatabasePool(path: path, configuration: configuration)
            } catch let error as DatabaseError {
                throw StorageError.unusable("\(path): \(error.message ?? "\(error.resultCode)")")
            }
            // The pool sets NORMAL after it has prepared the connection, so FULL is set, and read back, only now.
            try pool.writeWithoutTransaction { db in
                try db.execute(
                    sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -32000")
                let reading = try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1
                guard reading == 2 else { throw StorageError.notDurable(String(reading)) }
            }
            database = pool
        } else {
            database = try DatabaseQueue(configuration: configuration)
        }
        isFile = path != nil
        group = WriteGroup(database: database)
    }

    // On the caller's thread: reads are short, and handing them to another thread would cost two changes of thread.
    func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try blocking { db in
            let connection: any Connection = SQLiteConnection(database: db)
            // As `read` would do, with statements that are prepared once.
            try connection.run("BEGIN")
            do {
                let value = try body(connection)
                try connection.run("COMMIT")
                return value
            } catch {
                try connection.run("ROLLBACK")
                throw error
            }
        }
    }

    private func blocking<T>(_ body: (Database) throws -> T) throws -> T { try database.unsafeRead(body) }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await group.write { try body(SQLiteConnection(database: $0)) }
    }

    func durability() async throws -> String {
        guard isFile else { return "in memory: nothing is kept" }
        let reading = try await database.write { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
        guard reading == 2 else { throw StorageError.notDurable(String(reading)) }
        return "SQLite, write-ahead log, synchronous = FULL"
    }

    // SQLite counts the commits of other connections than the one that asks; the writer's own is the only other one here.
    func hasChangedElsewhere() async throws -> Bool {
        guard isFile else { return false }
        let version = try await database.writeWithoutTransaction {
            try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0
        }
        return seen.withLock { seen in
            defer { seen = version }
            return seen != nil && seen != version
        }
    }

    func close() throws { try database.close() }
}

import Dispatch
import Foundation
import GRDB
import Synchronization

/// SQLite through GRDB: many readers, one writer with group commit, `synchronous=FULL`.
final class SQLiteEngine: Engine {
    private let database: any DatabaseWriter
    private let group: WriteGroup
    private let isFile: Bool
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
            let pool = try DatabasePool(path: path, configuration: configuration)
            // The pool sets NORMAL after it has prepared the connection, so FULL is set, and read back, only now.
            try pool.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 2000")
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

    func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await database.read { try body(SQLiteConnection(database: $0)) }
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await group.write { try body(SQLiteConnection(database: $0)) }
    }

    func durability() async throws -> String {
        guard isFile else { return "in memory: nothing is kept" }
        let reading = try await database.write { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
        guard reading == 2 else { throw StorageError.notDurable(String(reading)) }
        return "SQLite, write-ahead log, synchronous = FULL"
    }

    func close() throws { try database.close() }
}

/// One SQLite connection inside a transaction.
private struct SQLiteConnection: Connection {
    let database: Database

    func rows(_ sql: SQL) throws -> [Row] {
        let statement = try database.cachedStatement(sql: sql.text(mark: "?"))
        let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments(sql))
        let names = statement.columnNames
        var rows: [Row] = []
        while let row = try cursor.next() {
            var columns: [String: Value] = [:]
            columns.reserveCapacity(names.count)
            for (index, name) in names.enumerated() {
                columns[name] =
                    switch (row[index] as DatabaseValue).storage {
                    case .null: .null
                    case .int64(let number): .integer(number)
                    case .double(let number): .real(number)
                    case .string(let text): .text(text)
                    case .blob(let data): .text(String(decoding: data, as: UTF8.self))
                    }
            }
            rows.append(Row(columns: columns))
        }
        return rows
    }

    func run(_ sql: SQL) throws -> Int {
        let statement = try database.cachedStatement(sql: sql.text(mark: "?"))
        try statement.execute(arguments: arguments(sql))
        return database.changesCount
    }

    func script(_ text: String) throws { try database.execute(sql: text) }

    private func arguments(_ sql: SQL) -> StatementArguments {
        StatementArguments(
            sql.values.map { value -> DatabaseValue in
                switch value {
                case .null: .null
                case .integer(let number): number.databaseValue
                case .real(let number): number.databaseValue
                case .text(let text): text.databaseValue
                }
            })
    }
}

/// Gathers the writes that arrive while a commit is under way, and commits them together.
///
/// Each write runs in a savepoint of its own, so that one that throws takes only itself back. Callers hear of success after
/// the commit, never before.
private final class WriteGroup: Sendable {
    private struct Job: Sendable {
        /// Runs inside the transaction; what it returns is called once the fate of the transaction is known.
        let run: @Sendable (Database) throws -> Void
        let finish: @Sendable ((any Error)?) -> Void
    }

    private struct State {
        var waiting: [Job] = []
        var isRunning = false
    }

    private let database: any DatabaseWriter
    private let queue = DispatchQueue(label: "rumbo.writer", qos: .userInitiated)
    private let state = Mutex(State())
    private let largest = 512

    init(database: any DatabaseWriter) { self.database = database }

    func write<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let box = Mutex<T?>(nil)
            let job = Job(
                run: { db in
                    let value = try body(db)
                    box.withLock { $0 = value }
                },
                finish: { error in
                    if let error {
                        continuation.resume(throwing: error)
                    } else if let value = box.withLock({ $0 }) {
                        continuation.resume(returning: value)
                    } else {
                        continuation.resume(throwing: CancellationError())
                    }
                })
            let mustStart = state.withLock { state in
                state.waiting.append(job)
                defer { state.isRunning = true }
                return !state.isRunning
            }
            if mustStart { queue.async { self.drain() } }
        }
    }

    private func drain() {
        while true {
            let jobs: [Job] = state.withLock { state in
                let jobs = Array(state.waiting.prefix(largest))
                state.waiting.removeFirst(jobs.count)
                if jobs.isEmpty { state.isRunning = false }
                return jobs
            }
            if jobs.isEmpty { return }
            commit(jobs)
        }
    }

    private func commit(_ jobs: [Job]) {
        var outcomes: [(any Error)?] = Array(repeating: nil, count: jobs.count)
        do {
            outcomes = try database.writeWithoutTransaction { db in
                var outcomes: [(any Error)?] = Array(repeating: nil, count: jobs.count)
                try db.inTransaction(.immediate) {
                    for (index, job) in jobs.enumerated() {
                        do {
                            try db.inSavepoint {
                                try job.run(db)
                                return .commit
                            }
                        } catch {
                            // On a full or broken disk SQLite takes the whole transaction back: then nobody has succeeded.
                            guard db.isInsideTransaction else { throw error }
                            outcomes[index] = error
                        }
                    }
                    return .commit
                }
                return outcomes
            }
        } catch {
            outcomes = Array(repeating: error, count: jobs.count)
        }
        for (job, outcome) in zip(jobs, outcomes) { job.finish(outcome) }
    }
}

import ArgumentParser
import Dispatch
import Foundation
import GRDB
import Synchronization

/// `rumbo-bench sqlite`: how many rows SQLite takes when it does nothing else, the yardstick for writes.
struct RawSQLite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sqlite", abstract: "Insert rows with group commit, WAL and synchronous = FULL.")

    @Option(help: "A folder that does not exist yet; the database is left in it.")
    var folder: String

    @Option(help: "Rows that are waited for at once.")
    var writers = 50

    @Option(help: "How long.")
    var seconds = 3.0

    @Option(help: "Bytes of a row.")
    var bytes = 800

    func run() async throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let commits = try GroupCommit(path: folder + "/raw.sqlite")
        let text = String(repeating: "x", count: bytes)
        let run = try await repeated(writers: writers, seconds: seconds) { _, _ in try await commits.insert(text) }
        guard try commits.count() == run.count else { throw BenchError("rows are missing") }
        try report(run.figures.merging(["commits": Double(commits.commits)]) { $1 })
    }
}

/// Rows that arrive while a commit is under way go into the next one together; each caller hears of it after the commit.
private final class GroupCommit: Sendable {
    private struct State {
        var waiting: [(row: String, done: CheckedContinuation<Void, any Error>)] = []
        var isRunning = false
        var commits = 0
    }

    private let pool: DatabasePool
    private let queue = DispatchQueue(label: "raw", qos: .userInitiated)
    private let state = Mutex(State())

    /// - Throws: what GRDB throws, and an error where the database is not in the mode of the service.
    init(path: String) throws {
        pool = try DatabasePool(path: path)
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 2000")
            let mode = try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1
            guard mode == 2 else { throw BenchError("synchronous is \(mode)") }
            try db.execute(sql: "CREATE TABLE raw (number INTEGER PRIMARY KEY, body TEXT NOT NULL)")
        }
    }

    var commits: Int { state.withLock { $0.commits } }

    func count() throws -> Int { try pool.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM raw") ?? 0 } }

    func insert(_ row: String) async throws {
        try await withCheckedThrowingContinuation { continuation in
            let mustStart = state.withLock { state in
                state.waiting.append((row, continuation))
                defer { state.isRunning = true }
                return !state.isRunning
            }
            if mustStart { queue.async { self.drain() } }
        }
    }

    private func drain() {
        while true {
            let batch = state.withLock { state in
                let batch = state.waiting
                state.waiting = []
                state.isRunning = !batch.isEmpty
                return batch
            }
            if batch.isEmpty { return }
            let outcome = Result { try commit(batch.map(\.row)) }
            for entry in batch { entry.done.resume(with: outcome) }
        }
    }

    private func commit(_ rows: [String]) throws {
        try pool.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                let statement = try db.cachedStatement(sql: "INSERT INTO raw (body) VALUES (?)")
                for row in rows { try statement.execute(arguments: [row]) }
                return .commit
            }
        }
        state.withLock { $0.commits += 1 }
    }
}

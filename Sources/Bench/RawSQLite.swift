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

    @Flag(
        help:
            "The rows and indexes of a progress write: a statement with its postings, the enrolment's progress, one step of it."
    )
    var progress = false

    func run() async throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let commits = try GroupCommit(path: folder + "/raw.sqlite", rows: progress ? .progress : .plain)
        let text = String(repeating: "x", count: bytes)
        let run = try await repeated(writers: writers, seconds: seconds) { writer, round in
            try await commits.insert(.init(learner: 50 + writer + 50 * (round % 40), body: text))
        }
        guard try commits.count() == run.count else { throw BenchError("rows are missing") }
        try report(run.figures.merging(["commits": Double(commits.commits)]) { $1 })
    }
}

/// Rows that arrive while a commit is under way go into the next one together; each caller hears of it after the commit.
private final class GroupCommit: Sendable {
    /// What one write is made of.
    enum Rows {
        case plain, progress

        var schema: String {
            switch self {
            case .plain: "CREATE TABLE raw (number INTEGER PRIMARY KEY, body TEXT NOT NULL)"
            case .progress:
                """
                CREATE TABLE raw (number INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE,
                    stored_at INTEGER NOT NULL, voided INTEGER NOT NULL DEFAULT 0, client TEXT, body BLOB NOT NULL);
                CREATE INDEX raw_by_time ON raw (stored_at, number);
                CREATE TABLE postings (
                    key INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID;
                CREATE TABLE progress (enrolment_id TEXT NOT NULL PRIMARY KEY, started_at TEXT NOT NULL,
                    last_at TEXT NOT NULL, completed_at TEXT, certified_at TEXT);
                CREATE TABLE progress_steps (enrolment_id TEXT NOT NULL, activity_id TEXT NOT NULL,
                    opened_at TEXT NOT NULL, done_at TEXT, passed_at TEXT, attempts INTEGER NOT NULL,
                    scores TEXT NOT NULL, waiting INTEGER NOT NULL, PRIMARY KEY (enrolment_id, activity_id));
                """
            }
        }
    }

    struct Row: Sendable {
        var learner: Int
        var enrolment: String { "enrolment-\(learner)" }
        var body: String
    }

    private struct State {
        var waiting: [(row: Row, done: CheckedContinuation<Void, any Error>)] = []
        var isRunning = false
        var commits = 0
    }

    private let pool: DatabasePool
    private let rows: Rows
    private let queue = DispatchQueue(label: "raw", qos: .userInitiated)
    private let state = Mutex(State())

    /// - Throws: what GRDB throws, and an error where the database is not in the mode of the service.
    init(path: String, rows: Rows) throws {
        self.rows = rows
        pool = try DatabasePool(path: path)
        try pool.writeWithoutTransaction { db in
            try db.execute(
                sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -32000")
            let mode = try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1
            guard mode == 2 else { throw BenchError("synchronous is \(mode)") }
            try db.execute(sql: rows.schema)
        }
    }

    var commits: Int { state.withLock { $0.commits } }

    func count() throws -> Int { try pool.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM raw") ?? 0 } }

    func insert(_ row: Row) async throws {
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

    private func commit(_ batch: [Row]) throws {
        try pool.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                for row in batch {
                    switch rows {
                    case .plain: try insertPlain(row, db)
                    case .progress: try insertProgress(row, db)
                    }
                }
                return .commit
            }
        }
        state.withLock { $0.commits += 1 }
    }

    private func insertPlain(_ row: Row, _ db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO raw (body) VALUES (?)").execute(arguments: [row.body])
    }

    private func insertProgress(_ row: Row, _ db: Database) throws {
        let at = "2026-03-01T10:42:07.120Z"
        try db.cachedStatement(
            sql: "INSERT INTO raw (id, stored_at, client, body) VALUES (?, ?, NULL, ?)"
        ).execute(arguments: [
            withUnsafeBytes(of: UUID().uuid) { Data($0) }, 1_772_361_727_120, Data(row.body.utf8)
        ])
        let number = db.lastInsertedRowID
        let posting = try db.cachedStatement(sql: "INSERT INTO postings VALUES (?, ?)")
        // Verb, registration, learner (in two parts), lesson (in two parts), authority.
        for key in [8, row.learner << 4, row.learner << 4 | 2, row.learner << 4 | 3, 28, 29, 35] {
            try posting.execute(arguments: [key, number])
        }
        try db.cachedStatement(
            sql: """
                INSERT INTO progress VALUES (?, ?, ?, NULL, NULL)
                ON CONFLICT (enrolment_id) DO UPDATE SET last_at = excluded.last_at
                """
        ).execute(arguments: [row.enrolment, at, at])
        try db.cachedStatement(
            sql: """
                INSERT INTO progress_steps VALUES (?, 'costos', ?, ?, NULL, 0, '', 0)
                ON CONFLICT (enrolment_id, activity_id) DO UPDATE SET done_at = excluded.done_at
                """
        ).execute(arguments: [row.enrolment, at, at])
    }
}

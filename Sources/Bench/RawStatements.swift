import ArgumentParser
import Foundation
import GRDB
import GRDBSQLite

/// `rumbo-bench raw-statements`: the rows that statements become, put into a database by nothing but SQLite; the yardstick for ingest.
struct RawStatements: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "raw-statements",
        abstract:
            "Insert the rows of a log again: same tables, indexes and durability, so many statements a transaction.")

    @Option(help: "A data folder with statements.")
    var from: String

    @Option(help: "A folder that does not exist yet; the database is left in it.")
    var folder: String

    @Option(help: "Statements in a transaction.")
    var batch = 100

    @Option(help: "Statements in all, at most.")
    var count = 200_000

    private struct Row {
        var number: Int64
        var id: Data
        var stored: Int64
        var client: String?
        var body: Data
        var keys: [Int64]
    }

    func run() async throws {
        let (schema, rows) = try load()
        guard rows.count > batch else { throw BenchError("there are only \(rows.count) statements in \(from)") }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let pool = try DatabasePool(path: folder + "/raw.sqlite")
        let clock = ContinuousClock()
        let (seconds, spent) = try await pool.writeWithoutTransaction { db in
            try db.execute(
                sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -32000")
            guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else { throw BenchError("not durable") }
            for sql in schema { try db.execute(sql: sql) }
            let before = processorSeconds()
            let start = clock.now
            try insert(rows, db)
            return (start.duration(to: clock.now).seconds, processorSeconds() - before)
        }
        guard try await pool.read({ try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM statements") }) == rows.count else {
            throw BenchError("rows are missing")
        }
        try report(Run(count: rows.count, seconds: seconds, cpuSeconds: spent).figures)
    }

    private func load() throws -> (schema: [String], rows: [Row]) {
        let source = try DatabaseQueue(path: from + "/rumbo.sqlite")
        return try source.read { db in
            let schema = try String.fetchAll(
                db,
                sql: """
                    SELECT sql FROM sqlite_master WHERE tbl_name IN ('statements', 'postings') AND sql IS NOT NULL
                    ORDER BY type = 'index'
                    """)
            var rows = try GRDB.Row.fetchAll(
                db, sql: "SELECT * FROM statements ORDER BY number LIMIT ?", arguments: [count]
            ).map { row in
                Row(
                    number: row["number"], id: row["id"], stored: row["stored_at"], client: row["client"],
                    body: row["body"], keys: [])
            }
            let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.number, $0) })
            let postings = try GRDB.Row.fetchCursor(db, sql: "SELECT key, number FROM postings")
            while let row = try postings.next() {
                if let place = places[row["number"]] { rows[place].keys.append(row["key"]) }
            }
            return (schema, rows)
        }
    }

    private func insert(_ rows: [Row], _ db: Database) throws {
        let handle = db.sqliteConnection
        func prepared(_ sql: String) throws -> SQLiteStatement {
            var statement: SQLiteStatement?
            guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
                throw BenchError(String(cString: sqlite3_errmsg(handle)))
            }
            return statement
        }
        func step(_ statement: SQLiteStatement) throws {
            guard sqlite3_step(statement) == SQLITE_DONE else {
                throw BenchError(String(cString: sqlite3_errmsg(handle)))
            }
            sqlite3_reset(statement)
        }
        let statement = try prepared(
            "INSERT INTO statements (number, id, stored_at, client, body) VALUES (?, ?, ?, ?, ?)")
        let posting = try prepared("INSERT INTO postings (key, number) VALUES (?, ?)")
        let (begin, commit) = (try prepared("BEGIN IMMEDIATE"), try prepared("COMMIT"))
        defer { for one in [statement, posting, begin, commit] { sqlite3_finalize(one) } }
        for start in stride(from: 0, to: rows.count, by: batch) {
            let some = rows[start..<min(rows.count, start + batch)]
            try step(begin)
            for row in some {
                sqlite3_bind_int64(statement, 1, row.number)
                _ = row.id.databaseValue.bind(to: statement, at: 2)
                sqlite3_bind_int64(statement, 3, row.stored)
                _ = (row.client?.databaseValue ?? .null).bind(to: statement, at: 4)
                _ = row.body.databaseValue.bind(to: statement, at: 5)
                try step(statement)
            }
            var keys = some.flatMap { row in row.keys.map { ($0, row.number) } }
            keys.sort { $0 < $1 }
            for (key, number) in keys {
                sqlite3_bind_int64(posting, 1, key)
                sqlite3_bind_int64(posting, 2, number)
                try step(posting)
            }
            try step(commit)
        }
    }
}

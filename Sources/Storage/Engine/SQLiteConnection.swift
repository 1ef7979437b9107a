import Foundation
import GRDB
import GRDBSQLite

/// One SQLite connection inside a transaction.
///
/// Statements are prepared and kept by GRDB; values go in and out by SQLite's own functions, without rows made of
/// objects in between.
struct SQLiteConnection: Connection {
    let database: Database

    func rows(_ sql: SQL, until isEnough: (Row) throws -> Bool) throws -> [Row] {
        let statement = try prepared(sql)
        let handle = statement.sqliteStatement
        defer { sqlite3_reset(handle) }
        let names = statement.columnNames
        var rows: [Row] = []
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_ROW:
                let row = Row(names: names, values: names.indices.map { value(handle, Int32($0)) })
                rows.append(row)
                if try isEnough(row) { return rows }
            case SQLITE_DONE: return rows
            default: throw failure(sql)
            }
        }
    }

    func run(_ sql: SQL) throws -> Int {
        let handle = try prepared(sql).sqliteStatement
        defer { sqlite3_reset(handle) }
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_ROW: continue
            case SQLITE_DONE: return database.changesCount
            default: throw failure(sql)
            }
        }
    }

    func run(_ text: String, each rows: some Sequence<[Value]>) throws {
        let handle = try database.cachedStatement(sql: text).sqliteStatement
        defer { sqlite3_reset(handle) }
        for row in rows {
            sqlite3_reset(handle)
            guard sqlite3_bind_parameter_count(handle) == row.count else {
                throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "placeholders and values differ", sql: text)
            }
            for (index, value) in row.enumerated() {
                guard bind(value, handle, Int32(index + 1)) == SQLITE_OK else { throw failure(text) }
            }
            guard sqlite3_step(handle) == SQLITE_DONE else { throw failure(text) }
        }
    }

    func run(_ text: String, pairs: some Sequence<(Int64, Int64)>) throws {
        let handle = try database.cachedStatement(sql: text).sqliteStatement
        defer { sqlite3_reset(handle) }
        for (first, second) in pairs {
            sqlite3_reset(handle)
            guard sqlite3_bind_int64(handle, 1, first) == SQLITE_OK,
                sqlite3_bind_int64(handle, 2, second) == SQLITE_OK, sqlite3_step(handle) == SQLITE_DONE
            else { throw failure(text) }
        }
    }

    func script(_ text: String) throws { try database.execute(sql: text) }

    private func prepared(_ sql: SQL) throws -> GRDB.Statement {
        let statement = try database.cachedStatement(sql: sql.text)
        let handle = statement.sqliteStatement
        sqlite3_reset(handle)
        guard sqlite3_bind_parameter_count(handle) == sql.values.count else {
            throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "placeholders and values differ", sql: sql.text)
        }
        for (index, value) in sql.values.enumerated() {
            guard bind(value, handle, Int32(index + 1)) == SQLITE_OK else { throw failure(sql) }
        }
        return statement
    }

    private func bind(_ value: Value, _ handle: SQLiteStatement, _ place: Int32) -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(handle, place)
        case .integer(let number): sqlite3_bind_int64(handle, place, number)
        case .real(let number): sqlite3_bind_double(handle, place, number)
        case .text(let text):
            withUTF8(of: text) { sqlite3_bind_text(handle, place, $0.baseAddress, Int32($0.count), Self.copied) }
        case .bytes(let bytes):
            bytes.withUnsafeBytes { bytes in
                bytes.isEmpty
                    ? sqlite3_bind_zeroblob(handle, place, 0)
                    : sqlite3_bind_blob(handle, place, bytes.baseAddress, Int32(bytes.count), Self.copied)
            }
        }
    }

    /// SQLITE_TRANSIENT, a macro that does not come over: SQLite copies what is bound.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

    private func withUTF8<T>(of text: String, _ body: (UnsafeBufferPointer<CChar>) -> T) -> T {
        var text = text
        // An empty text has an address too, or it would be bound as NULL.
        return text.withUTF8 { bytes in
            bytes.isEmpty
                ? withUnsafePointer(to: CChar(0)) { body(UnsafeBufferPointer(start: $0, count: 0)) }
                : bytes.withMemoryRebound(to: CChar.self, body)
        }
    }

    private func value(_ handle: SQLiteStatement, _ column: Int32) -> Value {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(handle, column))
        case SQLITE_FLOAT: .real(sqlite3_column_double(handle, column))
        case SQLITE_BLOB: .bytes(bytes(handle, column))
        default: .text(text(handle, column))
        }
    }

    /// By its length, for a text may have a zero in it.
    private func text(_ handle: SQLiteStatement, _ column: Int32) -> String {
        guard let start = sqlite3_column_text(handle, column) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    private func bytes(_ handle: SQLiteStatement, _ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, column) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }

    private func failure(_ sql: SQL) -> DatabaseError { failure(sql.text) }

    private func failure(_ text: String) -> DatabaseError {
        DatabaseError(resultCode: database.lastErrorCode, message: database.lastErrorMessage, sql: text)
    }
}

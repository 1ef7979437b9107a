import Foundation

/// A statement of SQL with its values bound, never spliced in: `"SELECT name FROM people WHERE id = \(id)"`.
///
/// Written in the subset that SQLite and PostgreSQL share; each engine spells the placeholders itself.
struct SQL: ExpressibleByStringInterpolation, Sendable {
    /// Text between the placeholders; one more than there are values.
    private(set) var pieces: [String] = [""]
    private(set) var values: [Value] = []

    init(stringLiteral value: String) { pieces = [value] }
    init(stringInterpolation: Interpolation) { self = stringInterpolation.sql }

    struct Interpolation: StringInterpolationProtocol {
        fileprivate var sql = SQL(stringLiteral: "")

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) { sql.pieces[sql.pieces.count - 1] += literal }

        mutating func appendInterpolation(_ value: Value) {
            sql.values.append(value)
            sql.pieces.append("")
        }

        mutating func appendInterpolation(_ text: String) { appendInterpolation(Value.text(text)) }
        mutating func appendInterpolation(_ text: String?) { appendInterpolation(text.map(Value.text) ?? .null) }
        mutating func appendInterpolation(_ number: Int) { appendInterpolation(Value.integer(Int64(number))) }
        mutating func appendInterpolation(_ number: Int?) {
            appendInterpolation(number.map { Value.integer(Int64($0)) } ?? .null)
        }
        mutating func appendInterpolation(_ number: Double?) { appendInterpolation(number.map(Value.real) ?? .null) }
        mutating func appendInterpolation(_ flag: Bool) { appendInterpolation(Value.integer(flag ? 1 : 0)) }

        /// Splices another statement in, with its values.
        mutating func appendInterpolation(_ other: SQL) {
            sql.pieces[sql.pieces.count - 1] += other.pieces[0]
            for (value, piece) in zip(other.values, other.pieces.dropFirst()) {
                sql.values.append(value)
                sql.pieces.append(piece)
            }
        }
    }

    /// The text with numbered placeholders, `mark` before each number.
    func text(mark: String) -> String {
        var text = pieces[0]
        for (index, piece) in pieces.dropFirst().enumerated() { text += "\(mark)\(index + 1)\(piece)" }
        return text
    }
}

/// What a column can hold.
enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
}

/// One row of an answer; columns by name.
struct Row: Sendable {
    let columns: [String: Value]

    func text(_ column: String) throws -> String {
        guard case .text(let text)? = columns[column] else { throw StorageError.unexpectedColumn(column) }
        return text
    }

    func optionalText(_ column: String) throws -> String? {
        switch columns[column] {
        case .text(let text)?: text
        case .null?: nil
        default: throw StorageError.unexpectedColumn(column)
        }
    }

    func integer(_ column: String) throws -> Int {
        guard case .integer(let number)? = columns[column] else { throw StorageError.unexpectedColumn(column) }
        return Int(number)
    }

    func optionalInteger(_ column: String) throws -> Int? {
        switch columns[column] {
        case .integer(let number)?: Int(number)
        case .null?: nil
        default: throw StorageError.unexpectedColumn(column)
        }
    }

    func real(_ column: String) throws -> Double {
        switch columns[column] {
        case .real(let number)?: number
        case .integer(let number)?: Double(number)
        default: throw StorageError.unexpectedColumn(column)
        }
    }

    func flag(_ column: String) throws -> Bool { try integer(column) != 0 }
}

import Foundation

/// A statement of SQL with its values bound, never spliced in: `"SELECT name FROM people WHERE id = \(id)"`.
///
/// Written in the subset that SQLite and PostgreSQL share; each engine spells the placeholders itself.
struct SQL: ExpressibleByStringInterpolation, Sendable {
    /// With placeholders `?1`, `?2`, … in the order of ``values``, as SQLite numbers them.
    private(set) var text: String
    private(set) var values: [Value] = []

    init(stringLiteral value: String) { text = value }
    init(stringInterpolation: Interpolation) { self = stringInterpolation.sql }

    struct Interpolation: StringInterpolationProtocol {
        fileprivate var sql = SQL(stringLiteral: "")

        init(literalCapacity: Int, interpolationCount: Int) {
            sql.text.reserveCapacity(literalCapacity + 3 * interpolationCount)
            sql.values.reserveCapacity(interpolationCount)
        }

        mutating func appendLiteral(_ literal: String) { sql.text += literal }

        mutating func appendInterpolation(_ value: Value) {
            sql.values.append(value)
            sql.text += "?"
            sql.text += String(sql.values.count)
        }

        mutating func appendInterpolation(_ text: String) { appendInterpolation(Value.text(text)) }
        mutating func appendInterpolation(_ text: String?) { appendInterpolation(text.map(Value.text) ?? .null) }
        mutating func appendInterpolation(_ bytes: [UInt8]) { appendInterpolation(Value.bytes(bytes)) }
        mutating func appendInterpolation(_ number: Int) { appendInterpolation(Value.integer(Int64(number))) }
        mutating func appendInterpolation(_ number: Int?) {
            appendInterpolation(number.map { Value.integer(Int64($0)) } ?? .null)
        }
        mutating func appendInterpolation(_ number: Double?) { appendInterpolation(number.map(Value.real) ?? .null) }
        mutating func appendInterpolation(_ flag: Bool) { appendInterpolation(Value.integer(flag ? 1 : 0)) }

        /// Splices another statement in, with its values.
        mutating func appendInterpolation(_ other: SQL) {
            let pieces = other.pieces
            sql.text += pieces[0]
            for (value, piece) in zip(other.values, pieces.dropFirst()) {
                appendInterpolation(value)
                sql.text += piece
            }
        }
    }

    /// The text between the placeholders; one piece more than there are values.
    var pieces: [Substring] {
        var pieces: [Substring] = []
        var rest = text[...]
        for number in values.indices {
            let mark = "?\(number + 1)"
            guard let range = rest.firstRange(of: mark) else { break }
            pieces.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        return pieces + [rest]
    }
}

/// What a column can hold.
enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case bytes([UInt8])
}

/// One row of an answer; columns by name.
struct Row: Sendable {
    /// Shared by all rows of an answer; a handful, so that looking through them is quicker than hashing.
    let names: [String]
    let values: [Value]

    private subscript(column: String) -> Value? { names.firstIndex(of: column).map { values[$0] } }

    func text(_ column: String) throws -> String {
        guard case .text(let text)? = self[column] else { throw StorageError.unexpectedColumn(column) }
        return text
    }

    func optionalText(_ column: String) throws -> String? {
        switch self[column] {
        case .text(let text)?: text
        case .null?: nil
        default: throw StorageError.unexpectedColumn(column)
        }
    }

    func bytes(_ column: String) throws -> [UInt8] {
        guard case .bytes(let bytes)? = self[column] else { throw StorageError.unexpectedColumn(column) }
        return bytes
    }

    func integer(_ column: String) throws -> Int {
        guard case .integer(let number)? = self[column] else { throw StorageError.unexpectedColumn(column) }
        return Int(number)
    }

    func optionalInteger(_ column: String) throws -> Int? {
        switch self[column] {
        case .integer(let number)?: Int(number)
        case .null?: nil
        default: throw StorageError.unexpectedColumn(column)
        }
    }

    func real(_ column: String) throws -> Double {
        switch self[column] {
        case .real(let number)?: number
        case .integer(let number)?: Double(number)
        default: throw StorageError.unexpectedColumn(column)
        }
    }

    func flag(_ column: String) throws -> Bool { try integer(column) != 0 }
}

import Foundation
import People

/// A table of consultants, read row by row: what each row says, or why it cannot be taken.
public struct ConsultantCSV: Sendable {
    public struct Row: Sendable {
        /// Line of the file in which it begins.
        public var line: Int
        /// Name and login as they were written, for the report.
        public var name: String
        public var login: String
        /// Nil where ``problems`` says why.
        public var draft: ConsultantDraft?
        public var problems: [Problem]
    }

    /// What is wrong with a cell.
    public struct Problem: Error, Hashable, Sendable {
        public var column: ConsultantColumn
        public var reason: Reason
        /// The part of the cell that is meant, or the line of the row that it repeats.
        public var detail: String

        public init(_ column: ConsultantColumn, _ reason: Reason, _ detail: String = "") {
            self.column = column
            self.reason = reason
            self.detail = detail
        }
    }

    public enum Reason: String, CaseIterable, Codable, Hashable, Sendable {
        case missing, malformed, tooLong, badCharacters, outOfRange, unknown
        /// The same account stands in an earlier row.
        case duplicate
        /// The cell's row has more cells than the head.
        case tooManyCells
        /// The account belongs to somebody of another name: the row may mean another person.
        case otherName
        /// The account is suspended or erased.
        case accountClosed
    }

    /// Why a whole file cannot be read as a table of consultants.
    public enum FileProblem: Error, Hashable, Sendable {
        case table(TextTable.Problem)
        case loginColumnMissing
        case columnTwice(ConsultantColumn)
        case noRows
    }

    public let encoding: TextTable.Encoding
    public let separator: Character
    public let columns: [ConsultantColumn]
    /// Heads that are none of ours; what stands under them is passed over, and the report says so.
    public let unknownHeads: [String]
    public let rows: [Row]

    public init(_ bytes: some Collection<UInt8>) throws(FileProblem) {
        let table: TextTable
        do { table = try TextTable(bytes) } catch { throw .table(error) }
        let heads = table.rows.first?.cells ?? []
        let columns = heads.map(ConsultantColumn.init(head:))
        guard columns.contains(.login) else { throw .loginColumnMissing }
        var seen: Set<ConsultantColumn> = []
        for case let column? in columns where !seen.insert(column).inserted { throw .columnTwice(column) }
        guard table.rows.count > 1 else { throw .noRows }
        var lines: [LoginName: Int] = [:]
        rows = table.rows.dropFirst().map { row in
            var reader = RowReader(columns: columns, cells: row.cells)
            let draft = reader.draft()
            if let login = draft?.login {
                if let first = lines[login] {
                    reader.problems.append(Problem(.login, .duplicate, String(first)))
                } else {
                    lines[login] = row.line
                }
            }
            return Row(
                line: row.line, name: reader[.name] ?? "", login: reader[.login] ?? "",
                draft: reader.problems.isEmpty ? draft : nil, problems: reader.problems)
        }
        encoding = table.encoding
        separator = table.separator
        self.columns = columns.compactMap(\.self)
        unknownHeads = zip(heads, columns).compactMap { $1 == nil && !$0.isEmpty ? $0 : nil }
    }
}

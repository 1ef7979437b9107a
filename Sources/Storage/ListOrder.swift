import Learning
import People

/// By which column a list is ordered, and in which direction. Addresses write it `name`, or `-name` for downwards.
public struct ListOrder<Column>: Hashable, Sendable
where Column: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
    public var column: Column
    public var isDescending: Bool

    public init(_ column: Column, isDescending: Bool = false) {
        self.column = column
        self.isDescending = isDescending
    }

    /// Reads what an address says; nil where it names no column.
    public init?(_ text: String) {
        isDescending = text.hasPrefix("-")
        guard let column = Column(rawValue: isDescending ? String(text.dropFirst()) : text) else { return nil }
        self.column = column
    }

    public var text: String { (isDescending ? "-" : "") + column.rawValue }

    var direction: SQL { isDescending ? "DESC" : "ASC" }
}

public enum PeopleColumn: String, CaseIterable, Sendable { case name, country, organisation, seen }
public enum EnrolmentColumn: String, CaseIterable, Sendable { case person, course, enrolled, progress, consultant }
public enum CertificateColumn: String, CaseIterable, Sendable { case holder, course, issued, state }

extension SQL {
    /// The place of a column's value among `values`, for orders that only the reader's language knows.
    static func rank(_ column: SQL, among values: [String]) -> SQL {
        guard !values.isEmpty else { return "0" }
        let cases = values.enumerated().reduce("" as SQL) { "\($0) WHEN \($1.element) THEN \($1.offset)" }
        return "CASE \(column)\(cases) ELSE \(values.count) END"
    }

    /// Whether a column has one of the values. Nothing but comparisons of the column stand in it, so that an index of it serves.
    static func isOne(_ column: SQL, of values: [String]) -> SQL {
        any(values.map { "\(column) = \($0)" })
    }

    /// Whether one of the conditions holds; never for none. No constant stands among them, which would keep the engine from indexes.
    static func any(_ conditions: [SQL]) -> SQL {
        guard let first = conditions.first else { return "1 = 0" }
        return "(\(conditions.dropFirst().reduce(first) { "\($0) OR \($1)" }))"
    }

    /// Absent values last in both directions, which the engines leave to taste.
    static func absentLast(_ column: SQL, _ direction: SQL) -> SQL {
        "CASE WHEN \(column) IS NULL THEN 1 ELSE 0 END, \(column) \(direction)"
    }

    /// Whether a text holds every word of `query`; `isIn` says where a word's pattern is looked for.
    static func words(_ query: String, _ isIn: (String) -> SQL) -> SQL {
        Transaction.folded(query).split(separator: " ").reduce("1 = 1" as SQL) { sql, word in
            let safe = word.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
            return "\(sql) AND \(isIn("%\(safe)%"))"
        }
    }
}

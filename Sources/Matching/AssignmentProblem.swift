/// A transportation problem with convex column costs: every row takes exactly one of its columns.
///
/// Minimise the costs of the chosen edges plus, for every column, the marginals of the units it fills; the units of a
/// column are filled in order and never get cheaper. All costs are whole numbers.
public struct AssignmentProblem: Sendable, Equatable {
    /// Edges of row `i` are `rowStarts[i]..<rowStarts[i + 1]`.
    public let rowStarts: [Int]
    /// Column of each edge, strictly rising within a row.
    public let columns: [Int32]
    /// Cost of each edge, 0 or more.
    public let costs: [Int32]
    /// Segments of column `j` are `segmentStarts[j]..<segmentStarts[j + 1]`.
    public let segmentStarts: [Int]
    /// Units in each segment, 0 or more.
    public let capacities: [Int32]
    /// What each unit of a segment costs, not falling within a column.
    public let marginals: [Int32]

    public var rowCount: Int { rowStarts.count - 1 }
    public var columnCount: Int { segmentStarts.count - 1 }
    public var edgeCount: Int { columns.count }

    /// Takes the arrays as they are, once they are seen to fit together.
    public init(
        rowStarts: [Int], columns: [Int32], costs: [Int32], segmentStarts: [Int], capacities: [Int32],
        marginals: [Int32]
    ) throws(MatchingError) {
        try Self.check(starts: rowStarts, upTo: columns.count, of: "rows")
        try Self.check(starts: segmentStarts, upTo: capacities.count, of: "columns")
        guard columns.count == costs.count else { throw .malformed("columns and costs differ in number") }
        guard capacities.count == marginals.count else { throw .malformed("capacities and marginals differ in number") }
        (self.rowStarts, self.columns, self.costs) = (rowStarts, columns, costs)
        (self.segmentStarts, self.capacities, self.marginals) = (segmentStarts, capacities, marginals)
        guard rowCount < Int(Int32.max), columnCount < Self.columnLimit, capacities.count < Int(Int32.max) else {
            throw .overflow
        }
        try checkSegments()
        try checkEdges(strict: true)
    }

    /// Takes arrays that were checked before.
    init(
        trusted rowStarts: [Int], columns: [Int32], costs: [Int32], segmentStarts: [Int], capacities: [Int32],
        marginals: [Int32]
    ) {
        (self.rowStarts, self.columns, self.costs) = (rowStarts, columns, costs)
        (self.segmentStarts, self.capacities, self.marginals) = (segmentStarts, capacities, marginals)
    }

    /// So that the longest path over all columns fits 64 bits.
    static let columnLimit = 1 << 24

    static func check(starts: [Int], upTo count: Int, of what: String) throws(MatchingError) {
        guard let first = starts.first, first == 0, starts.last == count else {
            throw .malformed("the starts of \(what) do not span their lists")
        }
        for index in 1..<max(1, starts.count) where starts[index] < starts[index - 1] {
            throw .malformed("the starts of \(what) fall at \(index)")
        }
    }

    func checkSegments() throws(MatchingError) {
        for column in 0..<columnCount {
            for segment in segmentStarts[column]..<segmentStarts[column + 1] {
                guard capacities[segment] >= 0 else { throw .negativeCapacity(column: column) }
                guard segment == segmentStarts[column] || marginals[segment - 1] <= marginals[segment] else {
                    throw .marginalsNotRising(column: column)
                }
            }
        }
    }

    /// - Parameter strict: refuses costs below zero, and a row that has a column twice; where they are let through, the
    ///   cheaper edge counts.
    func checkEdges(strict: Bool) throws(MatchingError) {
        let limit = Int32(columnCount)
        for row in 0..<rowCount {
            var last: Int32 = -1
            guard rowStarts[row] < rowStarts[row + 1] else { throw .rowWithoutEdge(row: row) }
            for edge in rowStarts[row]..<rowStarts[row + 1] {
                let column = columns[edge]
                guard column >= 0, column < limit else { throw .unknownColumn(row: row, column: Int(column)) }
                guard costs[edge] >= 0 || !strict else {
                    throw .costOutOfRange(row: row, column: Int(column), cost: Int(costs[edge]))
                }
                guard column > last else {
                    if column == last, !strict { continue }
                    if column == last { throw .duplicateEdge(row: row, column: Int(column)) }
                    throw .malformed("the columns of row \(row) are not in order")
                }
                last = column
            }
        }
    }
}

/// Why a problem, a change or a solve was refused.
public enum MatchingError: Error, Equatable, Sendable {
    /// A cost must lie in 0...2³¹-1.
    case costOutOfRange(row: Int, column: Int, cost: Int)
    /// A marginal must lie in -2³¹...2³¹-1.
    case marginalOutOfRange(column: Int, marginal: Int)
    case negativeCapacity(column: Int)
    /// The units of a column must not get cheaper.
    case marginalsNotRising(column: Int)
    case unknownColumn(row: Int, column: Int)
    case unknownRow(Int)
    /// The row has no edge to that column.
    case unknownEdge(row: Int, column: Int)
    case duplicateEdge(row: Int, column: Int)
    case rowWithoutEdge(row: Int)
    /// However the others move, no unit is left for this row.
    case noRoom(row: Int)
    /// Stopped on request; the optimum lies between the bounds, the upper one known once every row has a column.
    case cancelled(lowerBound: Int64, upperBound: Int64?)
    /// Sizes whose sums would not fit 64 bits.
    case overflow
    /// Arrays or bytes that do not fit together.
    case malformed(String)
}

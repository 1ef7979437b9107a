/// What a solution's prices say of it: all zero, and primal equal to dual, proves it optimal.
public struct Verification: Sendable, Equatable {
    /// Rows whose edge is not their cheapest at these prices.
    public var rowsNotTight = 0
    /// Columns whose price lies below their last filled unit.
    public var columnsLow = 0
    /// Columns whose price lies above their next free unit.
    public var columnsHigh = 0
    /// Rows without an edge of theirs, and columns filled beyond their units.
    public var broken = 0
    /// The objective, counted anew.
    public var primal: Int64 = 0
    /// A lower bound on every assignment's objective, from the prices alone.
    public var dual: Int64 = 0

    public var isOptimal: Bool {
        rowsNotTight == 0 && columnsLow == 0 && columnsHigh == 0 && broken == 0 && primal == dual
    }

    public init() {}
}

extension AssignmentProblem {
    /// Proves a solution, without solving again.
    public func verify(_ solution: AssignmentSolution) -> Verification {
        var result = Verification()
        guard solution.edges.count == rowCount, solution.prices.count == columnCount else {
            result.broken = max(1, rowCount)
            return result
        }
        var used = [Int](repeating: 0, count: columnCount)
        // Sums wrap rather than trap: prices come from outside, and sums that wrapped do not agree.
        for row in 0..<rowCount {
            let edges = rowStarts[row]..<rowStarts[row + 1]
            var least = Int64.max
            for edge in edges {
                least = min(least, Int64(costs[edge]) &+ solution.prices[Int(columns[edge])])
            }
            result.dual &+= least
            let chosen = solution.edges[row]
            guard edges.contains(chosen) else {
                result.broken += 1
                continue
            }
            used[Int(columns[chosen])] += 1
            result.primal &+= Int64(costs[chosen])
            if Int64(costs[chosen]) &+ solution.prices[Int(columns[chosen])] != least { result.rowsNotTight += 1 }
        }
        result.dual &-= solution.sinkPrice &* Int64(rowCount)
        for column in 0..<columnCount { check(column, used: used[column], solution, &result) }
        return result
    }

    private func check(_ column: Int, used: Int, _ solution: AssignmentSolution, _ result: inout Verification) {
        let level = solution.prices[column] &- solution.sinkPrice
        var left = used
        var low = false
        var high = false
        for segment in segmentStarts[column]..<segmentStarts[column + 1] where capacities[segment] > 0 {
            let (capacity, marginal) = (Int(capacities[segment]), Int64(marginals[segment]))
            let filled = min(left, capacity)
            left -= filled
            result.primal &+= Int64(filled) &* marginal
            result.dual &+= min(0, marginal &- level) &* Int64(capacity)
            if filled > 0, marginal > level { low = true }
            if filled < capacity, marginal < level { high = true }
        }
        if left > 0 { result.broken += 1 }
        if low { result.columnsLow += 1 }
        if high { result.columnsHigh += 1 }
    }
}

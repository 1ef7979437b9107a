extension LiveAssignment {
    /// The column takes nobody any more; its rows go elsewhere.
    public func close(column: Int) throws(MatchingError) { try setSegments([], of: column) }

    /// A new column, that rows reach by `addEdges`; its index is one more than the last.
    public func add(column segments: [(capacity: Int, marginal: Int)]) throws(MatchingError) -> Int {
        let column = columnCount
        guard column < AssignmentProblem.columnLimit - 1 else { throw .overflow }
        roster.set(segments: try check(segments, of: column), of: column)
        tableau.appendColumn()
        tableau.graph = roster.graph
        tableau.set(level: 0, of: column)
        let first = tableau.units[column].next
        tableau.prices[column] = tableau.sinkPrice + (first < Tableau.infinity ? first : 0)
        return column
    }

    /// Other units, at other prices; whom they no longer hold goes elsewhere, whom they now hold comes.
    public func setSegments(
        _ segments: [(capacity: Int, marginal: Int)], of column: Int
    ) throws(MatchingError) {
        guard column >= 0, column < columnCount else { throw .unknownColumn(row: -1, column: column) }
        let fitting = try check(segments, of: column)
        let held = roster.segments(of: column)
        refit(fitting, column)
        try repair { refit(held, column) }
    }

    private func refit(_ segments: [Segment], _ column: Int) {
        roster.set(segments: segments, of: column)
        tableau.graph = roster.graph
        tableau.refit(column)
    }

    private func check(
        _ segments: [(capacity: Int, marginal: Int)], of column: Int
    ) throws(MatchingError) -> [Segment] {
        var fitting: [Segment] = []
        for segment in segments {
            guard segment.capacity >= 0 else { throw .negativeCapacity(column: column) }
            guard let marginal = Int32(exactly: segment.marginal) else {
                throw .marginalOutOfRange(column: column, marginal: segment.marginal)
            }
            guard fitting.last.map({ $0.marginal <= marginal }) ?? true else {
                throw .marginalsNotRising(column: column)
            }
            fitting.append(Segment(capacity: Int32(clamping: segment.capacity), marginal: marginal))
        }
        return fitting
    }
}

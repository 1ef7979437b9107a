extension AssignmentProblem {
    /// Solves the rows and columns in the order of their names, so that the answer does not hang on where they stand.
    ///
    /// - Throws: `malformed` unless there is one name for each, and each is another.
    public func solve(
        rowNames: [Int64], columnNames: [Int64], isCancelled: () -> Bool = { false }
    ) throws(MatchingError) -> AssignmentSolution {
        let rows = try Self.order(rowNames, count: rowCount, of: "rows")
        let columns = try Self.order(columnNames, count: columnCount, of: "columns")
        let (ordered, edges) = ordered(rows: rows, columns: columns)
        let solution = try ordered.solve(isCancelled: isCancelled)
        var chosen = [Int](repeating: -1, count: rowCount)
        for (place, row) in rows.enumerated() { chosen[row] = edges[solution.edges[place]] }
        var prices = [Int64](repeating: 0, count: columnCount)
        for (place, column) in columns.enumerated() { prices[column] = solution.prices[place] }
        return AssignmentSolution(
            edges: chosen, prices: prices, sinkPrice: solution.sinkPrice, objective: solution.objective)
    }

    /// Which one stands at each place, by name.
    private static func order(_ names: [Int64], count: Int, of what: String) throws(MatchingError) -> [Int] {
        guard names.count == count else { throw .malformed("\(names.count) names for \(count) \(what)") }
        let order = names.indices.sorted { names[$0] < names[$1] }
        for (one, next) in zip(order, order.dropFirst()) where names[one] == names[next] {
            throw .malformed("two \(what) are named \(names[one])")
        }
        return order
    }

    /// The same problem with its rows and columns in that order, and which edge each of its edges was.
    private func ordered(rows: [Int], columns order: [Int]) -> (AssignmentProblem, edges: [Int]) {
        var place = [Int](repeating: 0, count: columnCount)
        for (index, column) in order.enumerated() { place[column] = index }
        var (starts, edges) = ([0], [Int]())
        edges.reserveCapacity(edgeCount)
        for row in rows {
            edges += (rowStarts[row]..<rowStarts[row + 1]).sorted {
                (place[Int(columns[$0])], costs[$0], $0) < (place[Int(columns[$1])], costs[$1], $1)
            }
            starts.append(edges.count)
        }
        var (segments, segmentStarts) = ([Int](), [0])
        for column in order {
            segments += self.segmentStarts[column]..<self.segmentStarts[column + 1]
            segmentStarts.append(segments.count)
        }
        let problem = AssignmentProblem(
            trusted: starts, columns: edges.map { Int32(truncatingIfNeeded: place[Int(columns[$0])]) },
            costs: edges.map { costs[$0] }, segmentStarts: segmentStarts, capacities: segments.map { capacities[$0] },
            marginals: segments.map { marginals[$0] })
        return (problem, edges)
    }
}

// What a live assignment asks of its tableau.
extension Tableau {
    /// Room below infinity for the longest path.
    static let priceLimit: ClosedRange<Int64> = -(1 << 52)...(1 << 52)

    /// Sits down as the solution says.
    mutating func take(_ solution: AssignmentSolution, of problem: AssignmentProblem) {
        sinkPrice = solution.sinkPrice
        for column in 0..<graph.columnCount { prices[column] = solution.prices[column] }
        for row in 0..<graph.rowCount {
            let edge = solution.edges[row]
            let column = problem.columns[edge]
            seats[row] = Seat(column: column, cost: problem.costs[edge])
            members.base[Int(column)].push(Entry(key: prices[Int(column)], name: Int32(truncatingIfNeeded: row)))
        }
        for column in 0..<graph.columnCount { set(level: Int(members[column].count), of: column) }
    }

    func setKey(_ key: Int64, of row: Int, in column: Int) {
        guard let index = members[column].index(of: Int32(truncatingIfNeeded: row)) else { return }
        members.base[column].setKey(key, at: index)
    }

    /// Fits the members of a column into its changed units: the price rises until a unit pays or somebody goes.
    mutating func refit(_ column: Int) {
        let paid = min(count(column, below: prices[column] - sinkPrice + 1), Int(members[column].count))
        set(level: paid, of: column)
        while members[column].count > units[column].level {
            if let row = seatless(column, epsilon: 0) { free.append(row) }
        }
    }

    /// Brings the prices back near zero, long before they could grow out of their range.
    mutating func rebase() {
        guard sinkPrice > 1 << 48 else { return }
        let fall = sinkPrice
        sinkPrice = 0
        for column in 0..<graph.columnCount {
            prices[column] -= fall
            members.base[column].lower(by: fall)
        }
        for row in 0..<graph.rowCount where shortlists[row].floor < Self.infinity { shortlists.base[row].floor -= fall }
    }
}

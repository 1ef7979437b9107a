extension LiveAssignment {
    /// The row will not have that column: the edge is gone, and whoever must move does.
    public func decline(row: Int, column: Int) throws(MatchingError) {
        try check(row: row)
        try check(row: row, column: column)
        let wanted = Int32(truncatingIfNeeded: column)
        let place = roster.place(of: wanted, in: row)
        guard place.found else { throw .unknownEdge(row: row, column: column) }
        guard roster.ends[row] - roster.begins[row] > 1 else { throw .rowWithoutEdge(row: row) }
        let cost = roster.costs[place.edge]
        let sits = tableau.seats[row].column == wanted
        if sits { tableau.release(row) }
        roster.remove(edge: place.edge, from: row)
        tableau.forget(row)
        try repair {
            roster.insert(column: wanted, cost: cost, into: row)
            tableau.forget(row)
        }
    }

    /// The row is gone; its unit serves somebody else.
    public func withdraw(row: Int) throws(MatchingError) {
        try check(row: row)
        tableau.release(row)
        tableau.free.removeAll { $0 == Int32(truncatingIfNeeded: row) }
        roster.removeEdges(of: row)
        withdrawn[row] = true
        try repair {}
    }

    /// A new row; its index is one more than the last.
    public func add(row edges: [(column: Int, cost: Int)]) throws(MatchingError) -> Int {
        let row = rowCount
        guard !edges.isEmpty else { throw .rowWithoutEdge(row: row) }
        guard row < Int(Int32.max) - 1 else { throw .overflow }
        let fitting = try check(edges, of: row)
        roster.appendRow()
        for edge in fitting { roster.insert(column: edge.column, cost: edge.cost, into: row) }
        tableau.appendRow()
        withdrawn.append(false)
        tableau.free.append(Int32(truncatingIfNeeded: row))
        try repair {
            tableau.free.removeAll { $0 == Int32(truncatingIfNeeded: row) }
            roster.removeEdges(of: row)
            withdrawn[row] = true
        }
        return row
    }

    /// More columns for a row: pairs that pricing found, or that are allowed again.
    public func addEdges(_ edges: [(column: Int, cost: Int)], to row: Int) throws(MatchingError) {
        try check(row: row)
        let fitting = try check(edges, of: row)
        for edge in fitting where roster.place(of: edge.column, in: row).found {
            throw .duplicateEdge(row: row, column: Int(edge.column))
        }
        for edge in fitting { roster.insert(column: edge.column, cost: edge.cost, into: row) }
        loosen(row)
        try repair {}
    }

    /// What an edge costs from now on.
    public func setCost(row: Int, column: Int, to cost: Int) throws(MatchingError) {
        try check(row: row)
        try check(row: row, column: column)
        let fitting = try check(row: row, column: column, cost: cost)
        let place = roster.place(of: Int32(truncatingIfNeeded: column), in: row)
        guard place.found else { throw .unknownEdge(row: row, column: column) }
        roster.costs[place.edge] = fitting
        if Int(tableau.seats[row].column) == column { tableau.seats[row].cost = fitting }
        loosen(row)
        try repair {}
    }

    private func check(
        _ edges: [(column: Int, cost: Int)], of row: Int
    ) throws(MatchingError) -> [(column: Int32, cost: Int32)] {
        var fitting: [(column: Int32, cost: Int32)] = []
        for edge in edges {
            try check(row: row, column: edge.column)
            let cost = try check(row: row, column: edge.column, cost: edge.cost)
            fitting.append((Int32(truncatingIfNeeded: edge.column), cost))
        }
        fitting.sort { $0.column < $1.column }
        for (one, next) in zip(fitting, fitting.dropFirst()) where one.column == next.column {
            throw .duplicateEdge(row: row, column: Int(one.column))
        }
        return fitting
    }
}

extension LiveAssignment {
    /// The problem as it stands, its rows by their index here, and the solution that is kept.
    public func snapshot() -> (problem: AssignmentProblem, rows: [Int], solution: AssignmentSolution) {
        let rows = withdrawn.indices.filter { !withdrawn[$0] }
        var (starts, columns, costs, chosen) = ([0], [Int32](), [Int32](), [Int]())
        for row in rows {
            for edge in roster.begins[row]..<roster.ends[row] {
                if roster.columns[edge] == tableau.seats[row].column { chosen.append(columns.count) }
                columns.append(roster.columns[edge])
                costs.append(roster.costs[edge])
            }
            starts.append(columns.count)
        }
        var (segments, capacities, marginals) = ([0], [Int32](), [Int32]())
        for column in 0..<columnCount {
            for segment in roster.segments(of: column) {
                capacities.append(segment.capacity)
                marginals.append(segment.marginal)
            }
            segments.append(capacities.count)
        }
        let problem = AssignmentProblem(
            trusted: starts, columns: columns, costs: costs, segmentStarts: segments, capacities: capacities,
            marginals: marginals)
        let solution = AssignmentSolution(
            edges: chosen, prices: (0..<columnCount).map { tableau.prices[$0] }, sinkPrice: sinkPrice,
            objective: objective)
        return (problem, rows, solution)
    }

    /// Proves that what is kept is optimal.
    public func verify() -> Verification {
        let now = snapshot()
        return now.problem.verify(now.solution)
    }
}

/// A solved assignment that stays optimal while its problem changes, exactly, by shortest augmenting paths.
///
/// Rows and columns keep their index for life. A change that cannot be made leaves the objective as it was. Not for
/// two tasks at once.
public final class LiveAssignment {
    var roster: Roster
    var tableau: Tableau
    /// Rows that are gone.
    var withdrawn: [Bool]

    /// Solves the problem first.
    public convenience init(_ problem: AssignmentProblem) throws(MatchingError) {
        try self.init(problem, seating: try problem.solve())
    }

    /// Takes over an optimal solution; refuses one that its prices do not prove.
    public convenience init(_ problem: AssignmentProblem, solution: AssignmentSolution) throws(MatchingError) {
        guard problem.verify(solution).isOptimal else { throw .malformed("the solution is not optimal") }
        try self.init(problem, seating: solution)
    }

    private init(_ problem: AssignmentProblem, seating solution: AssignmentSolution) throws(MatchingError) {
        guard Tableau.priceLimit.contains(solution.sinkPrice), solution.prices.allSatisfy(Tableau.priceLimit.contains)
        else { throw .overflow }
        roster = Roster(problem)
        tableau = Tableau(roster.graph, isCancelled: { false })
        withdrawn = Array(repeating: false, count: problem.rowCount)
        tableau.take(solution, of: problem)
    }

    deinit { roster.free() }

    /// Rows ever known, the withdrawn ones too.
    public var rowCount: Int { withdrawn.count }
    public var columnCount: Int { tableau.graph.columnCount }

    /// The column of a row; `nil` once it is withdrawn, or was never there.
    public func column(of row: Int) -> Int? {
        guard withdrawn.indices.contains(row), !withdrawn[row] else { return nil }
        return Int(tableau.seats[row].column)
    }

    public var objective: Int64 { tableau.objective() }

    /// What one unit more of a column would save, counted from `sinkPrice`; 0 for an unknown column.
    public func price(of column: Int) -> Int64 {
        column >= 0 && column < columnCount ? tableau.prices[column] : 0
    }

    public var sinkPrice: Int64 { tableau.sinkPrice }

    // MARK: Changing

    func check(row: Int) throws(MatchingError) {
        guard withdrawn.indices.contains(row), !withdrawn[row] else { throw .unknownRow(row) }
    }

    func check(row: Int, column: Int) throws(MatchingError) {
        guard column >= 0, column < columnCount else { throw .unknownColumn(row: row, column: column) }
    }

    func check(row: Int, column: Int, cost: Int) throws(MatchingError) -> Int32 {
        guard cost >= 0, let fitting = Int32(exactly: cost) else {
            throw .costOutOfRange(row: row, column: column, cost: cost)
        }
        return fitting
    }

    /// Repairs after a change; where no repair is possible, takes the change back and repairs that.
    func repair(orElse undo: () -> Void) throws(MatchingError) {
        tableau.graph = roster.graph
        do throws(MatchingError) { try tableau.repair() } catch {
            undo()
            tableau.graph = roster.graph
            try tableau.repair()
            throw error
        }
        tableau.rebase()
    }

    /// Lets the row go if it no longer sits on its best.
    func loosen(_ row: Int) {
        tableau.forget(row)
        tableau.graph = roster.graph
        let column = Int(tableau.seats[row].column)
        guard column >= 0 else { return }
        let key = tableau.key(of: row, at: column)
        if key < tableau.prices[column] { tableau.release(row) } else { tableau.setKey(key, of: row, in: column) }
    }
}

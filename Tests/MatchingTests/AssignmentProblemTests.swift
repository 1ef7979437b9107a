import Matching
import Testing

@Suite struct AssignmentProblemTests {
    /// Two rows want column 0, which holds one; the one with less to lose moves.
    @Test func theOneWhoMindsLeastMoves() throws {
        let problem = try Lists(rows: [[0: 1, 1: 9], [0: 2, 1: 4]], columns: [[(1, 0)], [(5, 0)]]).problem()
        let solution = try problem.solve()
        #expect(solution.edges == [0, 3])
        #expect(solution.objective == 5)
        #expect(problem.verify(solution).isOptimal)
    }

    @Test func nobodyToSeat() throws {
        let problem = try Lists(rows: [], columns: [[(1, 5)], []]).problem()
        let solution = try problem.solve()
        #expect(solution.edges.isEmpty && solution.objective == 0)
        #expect(problem.verify(solution).isOptimal)
        let nothing = try AssignmentProblem(
            rowStarts: [0], columns: [], costs: [], segmentStarts: [0], capacities: [], marginals: [])
        #expect(try nothing.solve().objective == 0)
    }

    @Test func noUnitsAtAll() throws {
        let problem = try Lists(rows: [[0: 1]], columns: [[]]).problem()
        #expect(throws: MatchingError.noRoom(row: 0)) { try problem.solve() }
    }

    /// Rows that have nowhere else to go, at a column that is too narrow for them.
    @Test func moreThanFit() throws {
        let rows = Array(repeating: [0: 0], count: 5) + [[0: 1, 1: 1_000_000]]
        let narrow = try Lists(rows: rows, columns: [[(4, 0)], [(9, 0)]]).problem()
        #expect(throws: MatchingError.self) { try narrow.solve() }
        let fitting = try Lists(rows: rows, columns: [[(2, 0), (3, 7)], [(9, 0)]]).problem()
        #expect(try fitting.solve().objective == 21 + 1_000_000)
    }

    @Test(
        arguments: [
            ([0, 1], [0], [-1], [0, 1], [1], [0], MatchingError.costOutOfRange(row: 0, column: 0, cost: -1)),
            ([0, 1], [0], [1], [0, 1], [-1], [0], .negativeCapacity(column: 0)),
            ([0, 1], [0], [1], [0, 2], [1, 1], [3, 2], .marginalsNotRising(column: 0)),
            ([0, 1], [1], [1], [0, 1], [1], [0], .unknownColumn(row: 0, column: 1)),
            ([0, 1], [-1], [1], [0, 1], [1], [0], .unknownColumn(row: 0, column: -1)),
            ([0, 2], [0, 0], [1, 1], [0, 1], [1], [0], .duplicateEdge(row: 0, column: 0)),
            ([0, 0, 1], [0], [1], [0, 1], [1], [0], .rowWithoutEdge(row: 0)),
            ([0, 1], [0], [], [0, 1], [1], [0], .malformed("columns and costs differ in number")),
            ([0, 1], [0], [1], [0, 1], [1], [], .malformed("capacities and marginals differ in number")),
            ([], [], [], [0], [], [], .malformed("the starts of rows do not span their lists")),
            ([0, 3], [0], [1], [0, 1], [1], [0], .malformed("the starts of rows do not span their lists")),
            ([0, 2, 1], [0], [1], [0, 1], [1], [0], .malformed("the starts of rows fall at 2")),
            ([0, 2], [1, 0], [1, 1], [0, 1, 1], [1], [0], .malformed("the columns of row 0 are not in order"))
        ] as [([Int], [Int32], [Int32], [Int], [Int32], [Int32], MatchingError)])
    func refusesWhatDoesNotFit(
        _ lists: ([Int], [Int32], [Int32], [Int], [Int32], [Int32], MatchingError)
    ) throws {
        #expect(throws: lists.6) {
            try AssignmentProblem(
                rowStarts: lists.0, columns: lists.1, costs: lists.2, segmentStarts: lists.3, capacities: lists.4,
                marginals: lists.5)
        }
    }

    @Test func seesThroughWrongSolutions() throws {
        let problem = try Lists(rows: [[0: 1, 1: 9], [0: 2, 1: 4]], columns: [[(1, 0)], [(5, 0)]]).problem()
        let right = try problem.solve()
        var worse = right
        worse.edges = [1, 2]
        #expect(!problem.verify(worse).isOptimal)
        worse.edges = [0, 2]
        #expect(problem.verify(worse).broken == 1)
        worse.edges = [7, -1]
        #expect(problem.verify(worse).broken == 2)
        worse = right
        worse.prices[0] = .max
        #expect(!problem.verify(worse).isOptimal)
        worse.prices = []
        #expect(!problem.verify(worse).isOptimal)
    }
}

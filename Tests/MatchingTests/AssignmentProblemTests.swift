import Matching
import Testing

@Suite struct AssignmentProblemTests {
    /// Two rows want column 0, which holds one; the one with less to lose moves.
    @Test func theOneWhoMindsLeastMoves() throws {
        let problem = try AssignmentProblem(
            rowStarts: [0, 2, 4], columns: [0, 1, 0, 1], costs: [1, 9, 2, 4], segmentStarts: [0, 1, 2],
            capacities: [1, 5], marginals: [0, 0])
        let solution = try problem.solve()
        #expect(solution.edges == [0, 3])
        #expect(solution.objective == 5)
        #expect(problem.verify(solution).isOptimal)
    }
}

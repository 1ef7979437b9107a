import Matching
import People

/// A run of the matching over a pool: who gets whom at the least cost to the network, proved and explained.
///
/// The same pool in any order, on any number of threads, gives the same run to the byte.
public struct MatchBatch: Sendable {
    let pool: Pool
    let policy: MatchingPolicy
    let isParallel: Bool
    /// Who stands for those to come; tests put something else.
    var expected: @Sendable (Pool, MatchingPolicy) -> [OpenRequest] = Lookahead.sample

    public init(_ pool: Pool, policy: MatchingPolicy) throws(MatchBatchError) {
        try self.init(pool, policy: policy, isParallel: true)
    }

    init(_ pool: Pool, policy: MatchingPolicy, isParallel: Bool) throws(MatchBatchError) {
        if let fault = policy.fault { throw .policy(fault) }
        try pool.check()
        self.pool = pool
        self.policy = policy
        self.isParallel = isParallel
    }

    /// How far a run has come.
    public enum Stage: String, CaseIterable, Sendable {
        /// Hours, filters and scores are numbers; each request has its shortlist.
        case scored
        /// The shortlists are solved.
        case solved
        /// No pair outside of them would be better.
        case priced
        case told
    }

    /// Solves, proves, explains. Throws `cancelled` soon after `isCancelled` says so.
    ///
    /// A pool without consultants leaves everybody unserved, each with the reason; one without requests gives an empty run.
    public func run(
        id: MatchRun.ID, kind: MatchRun.Kind = .daily, isCancelled: @escaping @Sendable () -> Bool = { false },
        reached: (Stage) -> Void = { _ in }
    ) throws(MatchBatchError) -> MatchRun {
        let solved = try solve(isCancelled, reached: reached)
        let explainer = solved.explainer()
        let told = explainer.told(isCancelled: isCancelled)
        guard !isCancelled() else { throw .cancelled }
        defer { reached(.told) }
        return MatchRun(
            id: id, kind: kind, at: pool.at, policy: policy, placements: told.placements, unserved: told.unserved,
            prices: solved.namedPrices, sinkPrice: solved.solution.sinkPrice,
            report: FairnessReport(of: solved, told), proof: solved.proof, instance: solved.digest)
    }

    /// The optimum of all feasible pairs, from shortlists and rounds of pricing.
    func solve(
        _ isCancelled: @escaping @Sendable () -> Bool = { false }, reached: (Stage) -> Void = { _ in }
    ) throws(MatchBatchError) -> SolvedBatch {
        let board = Board(
            pool, expected: expected(pool, policy), policy: policy, isParallel: isParallel, isCancelled: isCancelled)
        var instance = Instance(board, board.shortlists(isCancelled: isCancelled))
        do throws(MatchingError) {
            guard !isCancelled() else { throw .cancelled(lowerBound: 0, upperBound: nil) }
            reached(.scored)
            var problem = try instance.problem()
            var solution = try problem.solve(isCancelled: isCancelled)
            reached(.solved)
            var rounds = 0
            while true {
                let found = board.cheaper(
                    values: problem.values(solution), prices: instance.prices(solution), isCancelled: isCancelled)
                guard !isCancelled() else { throw .cancelled(lowerBound: 0, upperBound: nil) }
                rounds += 1
                if found.isEmpty { break }
                instance.add(found)
                problem = try instance.problem()
                solution = try problem.solve(
                    from: solution.prices, sinkPrice: solution.sinkPrice, isCancelled: isCancelled)
            }
            reached(.priced)
            return SolvedBatch(board: board, instance: instance, problem: problem, solution: solution, rounds: rounds)
        } catch {
            if case .cancelled = error { throw .cancelled }
            throw .solver(error)
        }
    }
}

extension AssignmentProblem {
    /// What each row pays: cost and price of its column.
    func values(_ solution: AssignmentSolution) -> [Int64] {
        solution.edges.map { Int64(costs[$0]) + solution.prices[Int(columns[$0])] }
    }
}

extension Instance {
    /// By consultant; those without free units have none of their own.
    func prices(_ solution: AssignmentSolution) -> [Int64] {
        places.map { $0 < 0 ? solution.sinkPrice : solution.prices[Int($0)] }
    }
}

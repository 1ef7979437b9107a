import Matching
import People

/// The optimum of a pool, before it is told.
struct SolvedBatch: Sendable {
    let board: Board
    let instance: Instance
    let problem: AssignmentProblem
    let solution: AssignmentSolution
    let proof: MatchRun.Proof
    /// For each request, cost and price of its place.
    let values: [Int64]
    /// The consultant of each request; −1 for none.
    let placed: [Int32]
    /// For each consultant, taken ones too.
    let prices: [Int64]
    /// Units that this run fills of each consultant, for expected requests too.
    let used: [Int32]

    init(board: Board, instance: Instance, problem: AssignmentProblem, solution: AssignmentSolution, rounds: Int) {
        self.board = board
        self.instance = instance
        self.problem = problem
        self.solution = solution
        let values = problem.values(solution)
        self.values = values
        let open = instance.consultants.count
        let placed = solution.edges.map { edge in
            let column = Int(problem.columns[edge])
            return column < open ? instance.consultants[column] : -1
        }
        self.placed = placed
        var used = [Int32](repeating: 0, count: board.free.count)
        for consultant in placed where consultant >= 0 { used[Int(consultant)] += 1 }
        self.used = used
        var prices = instance.prices(solution)
        for (taken, price) in board.pricesOfTaken(values: values, floor: solution.sinkPrice) { prices[taken] = price }
        self.prices = prices
        let verification = problem.verify(solution)
        proof = MatchRun.Proof(
            objective: solution.objective, bound: verification.dual,
            isOptimal: verification.isOptimal && verification.primal == solution.objective,
            requests: board.asks.count, consultants: open, pairs: instance.lists.pairs, rounds: rounds)
    }

    var namedPrices: [Consultant.ID: Int64] {
        Dictionary(
            zip(board.candidates.lazy.map(\.id), prices), uniquingKeysWith: { first, _ in first })
    }

    func explainer() -> Explainer {
        Explainer(
            board: board, placed: placed, values: values, prices: prices,
            isFull: zip(board.free, used).map { $0 == $1 })
    }

    /// Of ids, pairs, costs and units, in their order.
    var digest: String {
        var hash = FNV.hash("rumbo-match/1".utf8)
        func add(_ number: Int) {
            hash = (0..<8).reduce(hash) {
                ($0 ^ UInt64(truncatingIfNeeded: number >> (8 * $1)) & 255) &* 0x100_0000_01b3
            }
        }
        for candidate in board.candidates { hash = FNV.hash(candidate.id.rawValue.utf8, from: hash) }
        for asker in board.askers { hash = FNV.hash(asker.id.rawValue.utf8, from: hash) }
        for list in [problem.rowStarts, problem.segmentStarts] { list.forEach(add) }
        for list in [problem.columns, problem.costs, problem.capacities, problem.marginals] {
            list.forEach { add(Int($0)) }
        }
        let digits = String(hash, radix: 16)
        return "fnv1a-64:" + String(repeating: "0", count: 16 - digits.count) + digits
    }
}

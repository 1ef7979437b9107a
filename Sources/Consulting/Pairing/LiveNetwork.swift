import Matching
import People

/// A matched network that stays optimal between batches: each change is repaired by moving as few as the optimum needs.
///
/// What is offered or runs is outside: it holds a unit and does not move. Moment, policy and the mean of evaluations are
/// those of its beginning. Up to ``pairLimit`` pairs it holds them all, and repairs are exact; beyond, it holds what the
/// batch needed to prove its optimum, and repairs are exact among these pairs until the next batch. Not for two tasks at once.
public final class LiveNetwork {
    /// Requests × consultants up to which every feasible pair is held.
    public static let pairLimit = 40_000_000

    let context: RunContext
    let feasibility: Feasibility
    let live: LiveAssignment
    /// By column; those of the unserved have none.
    var candidates: [Int: Candidate]
    var columns: [Consultant.ID: Int]
    /// By row; expected requests have none.
    var askers: [Int: Asker]
    var rows: [Case.ID: Int]
    private let unservedColumns: Int
    private var counts: [Int]
    public let holdsAllPairs: Bool

    public init(_ pool: Pool, policy: MatchingPolicy) throws(MatchBatchError) {
        let batch = try MatchBatch(pool, policy: policy)
        let board: Board
        let lists: Shortlists
        holdsAllPairs = pool.requests.count * pool.consultants.count <= Self.pairLimit
        if holdsAllPairs {
            board = Board(pool, expected: Lookahead.sample(pool, policy), policy: policy)
            lists = board.allPairs()
        } else {
            let solved = try batch.solve()
            board = solved.board
            lists = solved.instance.lists
        }
        let context = RunContext(pool, policy: policy, engagement: Engagement(from: pool.at))
        self.context = context
        feasibility = Feasibility(context)
        candidates = Dictionary(uniqueKeysWithValues: board.candidates.enumerated().map { ($0, context.again($1)) })
        columns = Dictionary(uniqueKeysWithValues: board.candidates.enumerated().map { ($1.id, $0) })
        askers = Dictionary(
            uniqueKeysWithValues: board.askers.prefix(board.openCount).enumerated().map {
                ($0, context.asker($1.open))
            })
        rows = Dictionary(uniqueKeysWithValues: board.askers.prefix(board.openCount).enumerated().map { ($1.id, $0) })
        unservedColumns = board.candidates.count
        counts = [Int](repeating: 0, count: Country.allCases.count)
        for row in 0..<board.openCount { counts[Int(board.asks[row].country)] += 1 }
        do throws(MatchingError) {
            live = try LiveAssignment(try Instance(board, lists, holdingTaken: true).problem())
        } catch {
            throw .solver(error)
        }
    }

    // MARK: Reading

    /// Who is planned for a request; nil for nobody, or for a request that is not here.
    public func consultant(of request: Case.ID) -> Consultant.ID? {
        rows[request].flatMap { live.column(of: $0) }.flatMap { candidates[$0]?.id }
    }

    public var placements: [Case.ID: Consultant.ID] {
        rows.compactMapValues { row in live.column(of: row).flatMap { candidates[$0]?.id } }
    }

    public var objective: Int64 { live.objective }

    /// Proves that what is held is the optimum.
    public func isOptimal() -> Bool { live.verify().isOptimal }

    // MARK: Counting on

    func unservedColumn(_ asker: Asker) -> Int { unservedColumns + Int(asker.request.country.place) }

    /// Makes room for one request of a country more or less.
    func count(_ asker: Asker, by step: Int) throws(MatchingError) {
        let country = Int(asker.request.country.place)
        counts[country] += step
        try live.setSegments(
            Instance.slices(of: counts[country], context.policy), of: unservedColumns + country)
    }

    /// A pair's cost in the solve; nil if it does not pass a filter.
    func cost(_ asker: Asker, _ candidate: Candidate) -> Int? {
        if let pin = asker.open.pin, pin != candidate.id { return nil }
        guard HardFilter.allCases.allSatisfy({ feasibility.passes($0, asker, candidate) }) else { return nil }
        let cost = feasibility.scoring.cost(asker, candidate)
        return asker.open.plannedBefore == candidate.id ? max(0, cost - context.policy.stability) : cost
    }

    func segments(of candidate: Candidate) -> [(capacity: Int, marginal: Int)] {
        Instance.load(candidate, most: candidate.free, context.policy)
    }
}

extension RunContext {
    /// The same consultant under this context.
    func again(_ candidate: Candidate) -> Candidate { self.candidate(candidate.consultant, candidate.standing) }
}

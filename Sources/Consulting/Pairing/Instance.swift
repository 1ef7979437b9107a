import Matching
import People

/// The assignment problem of a board: requests as rows; as columns the consultants with free units, one place for the
/// unserved of each country, and one for expected requests that get nobody.
struct Instance {
    let board: Board
    private(set) var lists: Shortlists
    /// The consultants of the columns, and the columns of the consultants (−1 without free units).
    let consultants: [Int32]
    let places: [Int32]
    private let segments: (starts: [Int], capacities: [Int32], marginals: [Int32])

    init(_ board: Board, _ lists: Shortlists) {
        self.board = board
        self.lists = lists
        consultants = (0..<Int32(board.free.count)).filter { board.free[Int($0)] > 0 }
        var places = [Int32](repeating: -1, count: board.free.count)
        for (place, consultant) in consultants.enumerated() { places[Int(consultant)] = Int32(place) }
        self.places = places
        segments = Self.segments(board, consultants)
    }

    func problem() throws(MatchingError) -> AssignmentProblem {
        var starts = [0]
        var columns: [Int32] = []
        var costs: [Int32] = []
        let rows = board.asks.count
        starts.reserveCapacity(rows + 1)
        columns.reserveCapacity(lists.pairs + rows)
        costs.reserveCapacity(lists.pairs + rows)
        for row in 0..<rows {
            for pair in lists.starts[row]..<lists.starts[row + 1] {
                columns.append(places[Int(lists.columns[pair])])
                costs.append(lists.costs[pair])
            }
            columns.append(Int32(unservedColumn(row)))
            costs.append(board.asks[row].unserved)
            starts.append(columns.count)
        }
        return try AssignmentProblem(
            rowStarts: starts, columns: columns, costs: costs, segmentStarts: segments.starts,
            capacities: segments.capacities, marginals: segments.marginals)
    }

    /// Expected requests do not count in what a country's unserved cost.
    func unservedColumn(_ row: Int) -> Int {
        consultants.count + (row < board.openCount ? Int(board.asks[row].country) : Country.allCases.count)
    }

    mutating func add(_ found: [(row: Int, pairs: [(column: Int32, cost: Int32)])]) {
        var merged = Shortlists()
        let added = found.reduce(0) { $0 + $1.pairs.count }
        merged.starts.reserveCapacity(lists.starts.count)
        merged.columns.reserveCapacity(lists.pairs + added)
        merged.costs.reserveCapacity(lists.pairs + added)
        var next = found.makeIterator()
        var new = next.next()
        for row in 0..<board.asks.count {
            var pair = lists.starts[row]
            let end = lists.starts[row + 1]
            if let additions = new, additions.row == row {
                for addition in additions.pairs {
                    while pair < end, lists.columns[pair] < addition.column {
                        merged.columns.append(lists.columns[pair])
                        merged.costs.append(lists.costs[pair])
                        pair += 1
                    }
                    merged.columns.append(addition.column)
                    merged.costs.append(addition.cost)
                }
                new = next.next()
            }
            merged.columns.append(contentsOf: lists.columns[pair..<end])
            merged.costs.append(contentsOf: lists.costs[pair..<end])
            merged.starts.append(merged.columns.count)
        }
        lists = merged
    }
}

// MARK: What units cost

extension Instance {
    private static func segments(
        _ board: Board, _ consultants: [Int32]
    ) -> (starts: [Int], capacities: [Int32], marginals: [Int32]) {
        var starts = [0]
        var capacities: [Int32] = []
        var marginals: [Int32] = []
        func close(_ segments: [(capacity: Int, marginal: Int)]) {
            for segment in segments {
                capacities.append(Int32(segment.capacity))
                marginals.append(Int32(segment.marginal))
            }
            starts.append(capacities.count)
        }
        let policy = board.context.policy
        for consultant in consultants {
            close(load(board.candidates[Int(consultant)], most: board.asks.count, policy))
        }
        var counts = [Int](repeating: 0, count: Country.allCases.count)
        for row in 0..<board.openCount { counts[Int(board.asks[row].country)] += 1 }
        for count in counts { close(slices(of: count, policy)) }
        let expected = board.asks.count - board.openCount
        close(expected > 0 ? [(expected, 0)] : [])
        return (starts, capacities, marginals)
    }

    /// λ × (load before) ÷ capacity for each free unit, as many as there are requests at most; equal ones together.
    static func load(
        _ candidate: Candidate, most: Int, _ policy: MatchingPolicy
    ) -> [(capacity: Int, marginal: Int)] {
        let capacity = candidate.consultant.capacity
        var segments: [(capacity: Int, marginal: Int)] = []
        for unit in 0..<min(candidate.free, most) {
            let marginal = policy.loadWeight * (candidate.standing.unitsTaken + unit) / capacity
            if let last = segments.last, last.marginal == marginal {
                segments[segments.count - 1].capacity += 1
            } else {
                segments.append((1, marginal))
            }
        }
        return segments
    }

    /// The unserved of a country: each slice of its requests is dearer to leave out than the one before.
    static func slices(of count: Int, _ policy: MatchingPolicy) -> [(capacity: Int, marginal: Int)] {
        let width = policy.sliceWidth
        var segments: [(capacity: Int, marginal: Int)] = []
        for slice in 0..<(100 + width - 1) / width {
            let capacity = min(100, (slice + 1) * width) * count / 100 - slice * width * count / 100
            if capacity > 0 { segments.append((capacity, slice * policy.countryStep)) }
        }
        return segments
    }
}

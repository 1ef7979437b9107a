import Matching

/// SplitMix64: the same numbers for the same seed, everywhere.
struct Draw: RandomNumberGenerator {
    var state: UInt64

    init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func up(to limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
    mutating func chance(_ percent: Int) -> Bool { up(to: 100) < percent }
}

/// A problem as lists that are easy to change.
struct Lists: Equatable {
    var rows: [[Int: Int]]
    var columns: [[(capacity: Int, marginal: Int)]]

    static func == (a: Lists, b: Lists) -> Bool {
        a.rows == b.rows && a.columns.elementsEqual(b.columns) { $0.elementsEqual($1, by: ==) }
    }

    func problem() throws -> AssignmentProblem {
        var (starts, ends, costs) = ([0], [Int32](), [Int32]())
        for row in rows {
            for (column, cost) in row.sorted(by: { $0.key < $1.key }) {
                ends.append(Int32(column))
                costs.append(Int32(cost))
            }
            starts.append(ends.count)
        }
        var (segments, capacities, marginals) = ([0], [Int32](), [Int32]())
        for column in columns {
            capacities += column.map { Int32($0.capacity) }
            marginals += column.map { Int32($0.marginal) }
            segments.append(capacities.count)
        }
        return try AssignmentProblem(
            rowStarts: starts, columns: ends, costs: costs, segmentStarts: segments, capacities: capacities,
            marginals: marginals)
    }

    /// Nasty on purpose: ties, zero costs, columns without room, rows with one edge, steep or huge costs. The last
    /// column has room for every row.
    static func drawn(rows count: Int, columns: Int, _ draw: inout Draw) -> Lists {
        let dearest = [1, 2, 10, 1000, 100_000][draw.up(to: 5)]
        let density = [5, 20, 60, 100][draw.up(to: 4)]
        let away = [dearest, 3 * dearest + 1, 1_000_000, 2_000_000_000, 2_147_483_646][draw.up(to: 5)]
        let rows = (0..<count).map { _ in
            var row = [columns: away - draw.up(to: min(3, away))]
            for column in 0..<columns where draw.chance(density) { row[column] = draw.up(to: dearest + 1) }
            return row
        }
        var lists = (0..<columns).map { _ in segments(dearest, &draw) }
        let half = draw.up(to: count + 1)
        let step = draw.up(to: 100)
        lists.append([(half, 0), (count - half, step)])
        return Lists(rows: rows, columns: lists)
    }

    static func segments(_ dearest: Int, _ draw: inout Draw) -> [(capacity: Int, marginal: Int)] {
        let steep = [1, 5, dearest + 1][draw.up(to: 3)]
        let marginals = (0..<draw.up(to: 4)).map { _ in draw.up(to: steep) }.sorted()
        return marginals.map { (draw.up(to: 4), $0) }
    }

    /// The least objective by trying everything; `nil` where there is no assignment.
    func leastByTrying() -> Int? {
        var used = columns.map { _ in 0 }
        func unit(_ column: Int, _ index: Int) -> Int? {
            var left = index
            for segment in columns[column] {
                if left < segment.capacity { return segment.marginal }
                left -= segment.capacity
            }
            return nil
        }
        func least(from row: Int) -> Int? {
            guard row < rows.count else { return 0 }
            var best: Int?
            for (column, cost) in rows[row] {
                guard let marginal = unit(column, used[column]) else { continue }
                used[column] += 1
                if let rest = least(from: row + 1) { best = min(best ?? .max, rest + cost + marginal) }
                used[column] -= 1
            }
            return best
        }
        return least(from: 0)
    }
}

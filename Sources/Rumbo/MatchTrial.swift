import Foundation
import Matching

/// Changes made to a solved problem one after another, each one timed: how `rumbo match --moves` measures repairs.
struct MatchTrial {
    private let problem: AssignmentProblem
    private let live: LiveAssignment
    private let count: Int
    private var draw: Draw

    init(_ problem: AssignmentProblem, _ solution: AssignmentSolution, count: Int, seed: UInt64) throws(MatchingError) {
        self.problem = problem
        self.count = max(0, count)
        live = try LiveAssignment(problem, solution: solution)
        draw = Draw(state: seed)
    }

    /// A line of JSON for each kind of change; the certificate is proved anew after each kind.
    func lines() throws -> [String] {
        var draw = draw
        let consultants = max(1, problem.columnCount - 13)
        var lines = [
            try line("decline", count) {
                guard let row = rows(&draw, where: { (live.column(of: $0) ?? consultants) < consultants }),
                    let column = live.column(of: row)
                else { return nil }
                return { try live.decline(row: row, column: column) }
            },
            try line("withdraw", count) {
                rows(&draw, where: { live.column(of: $0) != nil }).map { row in { try live.withdraw(row: row) } }
            },
            try line("new", count) {
                guard problem.rowCount > 0 else { return nil }
                let edges = edges(like: Int.random(in: 0..<problem.rowCount, using: &draw))
                return { _ = try live.add(row: edges) }
            }
        ]
        var open = Array(0..<consultants)
        open.shuffle(using: &draw)
        lines.append(
            try line("leave", min(consultants / 2, max(1, count / 20))) {
                let column = open.removeLast()
                return { try live.close(column: column) }
            })
        return lines
    }

    private func line(_ name: String, _ count: Int, next: () -> (() throws -> Void)?) throws -> String {
        var times: [Double] = []
        for _ in 0..<count {
            guard let change = next() else { break }
            let start = Spent.now
            try change()
            times.append((Spent.now - start).processor * 1000)
        }
        times.sort()
        func at(_ share: Double) -> String {
            times.isEmpty ? "0" : String(format: "%.3f", times[min(times.count - 1, Int(share * Double(times.count)))])
        }
        return """
            {"change": "\(name)", "count": \(times.count), "p50_ms": \(at(0.5)), "p95_ms": \(at(0.95)), \
            "p99_ms": \(at(0.99)), "max_ms": \(at(1)), "verified": \(live.verify().isOptimal)}
            """
    }

    private func rows(_ draw: inout Draw, where fits: (Int) -> Bool) -> Int? {
        for _ in 0..<1000 where problem.rowCount > 0 {
            let row = Int.random(in: 0..<problem.rowCount, using: &draw)
            if fits(row) { return row }
        }
        return nil
    }

    private func edges(like row: Int) -> [(column: Int, cost: Int)] {
        var edges: [(column: Int, cost: Int)] = []
        for edge in problem.rowStarts[row]..<problem.rowStarts[row + 1]
        where edges.last?.column != Int(problem.columns[edge]) {
            edges.append((Int(problem.columns[edge]), Int(problem.costs[edge])))
        }
        return edges
    }
}

/// SplitMix64: the same numbers for the same seed, everywhere.
private struct Draw: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

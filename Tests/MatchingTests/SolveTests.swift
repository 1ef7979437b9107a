import Matching
import Testing

@Suite struct SolveTests {
    @Test func agreesWithTryingEverything() throws {
        var draw = Draw(1)
        var withoutRoom = 0
        for _ in 0..<600 {
            var lists = Lists.drawn(rows: 1 + draw.up(to: 6), columns: 1 + draw.up(to: 4), &draw)
            // One time in three the last column is as narrow as the others, so that there may be no room.
            if draw.chance(33) { lists.columns[lists.columns.count - 1] = Lists.segments(5, &draw) }
            let problem = try lists.problem()
            guard let least = lists.leastByTrying() else {
                withoutRoom += 1
                #expect(throws: MatchingError.self) { try problem.solve() }
                continue
            }
            let solution = try problem.solve()
            #expect(solution.objective == least)
            #expect(problem.verify(solution).isOptimal)
        }
        #expect(withoutRoom > 20)
    }

    @Test func provesItselfOnLargerProblems() throws {
        var draw = Draw(2)
        for _ in 0..<60 {
            let problem = try Lists.drawn(rows: 40 + draw.up(to: 100), columns: 3 + draw.up(to: 30), &draw).problem()
            let proof = problem.verify(try problem.solve())
            #expect(proof.isOptimal, "\(proof)")
        }
    }

    @Test func sameBytesAgain() throws {
        var draw = Draw(3)
        let problem = try Lists.drawn(rows: 120, columns: 12, &draw).problem()
        let first = try problem.solve()
        for _ in 0..<5 { #expect(try problem.solve() == first) }
    }

    @Test func orderOfRowsAndColumnsDoesNotMatter() throws {
        var draw = Draw(4)
        for _ in 0..<10 {
            let lists = Lists.drawn(rows: 60, columns: 9, &draw)
            let known = try named(lists, rows: Array(0..<60), columns: Array(0..<10))
            for _ in 0..<3 {
                let rows = Array(0..<60).shuffled(using: &draw)
                let columns = Array(0..<10).shuffled(using: &draw)
                #expect(try named(lists, rows: rows, columns: columns) == known)
            }
        }
    }

    /// Column by row, both by name, after solving with rows and columns standing in that order.
    private func named(_ lists: Lists, rows: [Int], columns: [Int]) throws -> [Int: Int] {
        var place = [Int: Int]()
        for (index, name) in columns.enumerated() { place[name] = index }
        let shuffled = Lists(
            rows: rows.map { row in
                var moved = [Int: Int]()
                for (column, cost) in lists.rows[row] { moved[place[column] ?? -1] = cost }
                return moved
            }, columns: columns.map { lists.columns[$0] })
        let problem = try shuffled.problem()
        let solution = try problem.solve(rowNames: rows.map { Int64($0) }, columnNames: columns.map { Int64($0) })
        #expect(problem.verify(solution).isOptimal)
        var assignment = [Int: Int]()
        for (index, edge) in solution.edges.enumerated() {
            assignment[rows[index]] = columns[Int(problem.columns[edge])]
        }
        return assignment
    }

    @Test func shiftsMoveTheObjectiveAndNothingElse() throws {
        var draw = Draw(5)
        for _ in 0..<30 {
            var lists = Lists.drawn(rows: 30, columns: 6, &draw)
            lists.rows = lists.rows.map { $0.mapValues { $0 % 100_000 } }
            let before = try lists.problem().solve().objective
            var dearerRow = lists
            dearerRow.rows[7] = dearerRow.rows[7].mapValues { $0 + 13 }
            #expect(try dearerRow.problem().solve().objective == before + 13)
            var dearerUnits = lists
            dearerUnits.columns = lists.columns.map { $0.map { ($0.capacity, $0.marginal + 11) } }
            #expect(try dearerUnits.problem().solve().objective == before + 11 * 30)
            var threefold = lists
            threefold.rows = lists.rows.map { $0.mapValues { 3 * $0 } }
            threefold.columns = lists.columns.map { $0.map { ($0.capacity, 3 * $0.marginal) } }
            #expect(try threefold.problem().solve().objective == 3 * before)
        }
    }

    @Test func moreChoiceNeverCostsMore() throws {
        var draw = Draw(6)
        for _ in 0..<40 {
            let lists = Lists.drawn(rows: 25, columns: 6, &draw)
            let before = try lists.problem().solve().objective
            var edge = lists
            edge.rows[draw.up(to: 25)][draw.up(to: 6)] = draw.up(to: 5)
            // An edge that was there may have become dearer: then it was a change, not an addition.
            if zip(edge.rows, lists.rows).allSatisfy({ new, old in old.allSatisfy { (new[$0.key] ?? 0) <= $0.value } })
            {
                #expect(try edge.problem().solve().objective <= before)
            }
            var unit = lists
            unit.columns[draw.up(to: 6)].insert((1, 0), at: 0)
            #expect(try unit.problem().solve().objective <= before)
        }
    }

    /// No row gains by moving alone, by swapping with another, or by a circle of three.
    @Test func noExchangeGains() throws {
        var draw = Draw(7)
        for _ in 0..<20 {
            let lists = Lists.drawn(rows: 18, columns: 5, &draw)
            let problem = try lists.problem()
            let seats = try problem.solve().edges.map { Int(problem.columns[$0]) }
            func gain(_ row: Int, to column: Int) -> Int? {
                guard let now = lists.rows[row][seats[row]], let then = lists.rows[row][column] else { return nil }
                return now - then
            }
            for a in seats.indices {
                for b in seats.indices where b != a {
                    guard let first = gain(a, to: seats[b]) else { continue }
                    if let second = gain(b, to: seats[a]) { #expect(first + second <= 0) }
                    for c in seats.indices where c != a && c != b {
                        guard let second = gain(b, to: seats[c]), let third = gain(c, to: seats[a]) else { continue }
                        #expect(first + second + third <= 0)
                    }
                }
            }
        }
    }

    @Test func warmStartFromAnyPrices() throws {
        var draw = Draw(8)
        for _ in 0..<40 {
            let problem = try Lists.drawn(rows: 40, columns: 8, &draw).problem()
            let cold = try problem.solve()
            #expect(try problem.solve(from: cold.prices, sinkPrice: cold.sinkPrice).objective == cold.objective)
            let prices = (0..<draw.up(to: 12)).map { _ in Int64(draw.up(to: 200_000)) - 100_000 }
            let warm = try problem.solve(from: prices, sinkPrice: Int64(draw.up(to: 1000)))
            #expect(problem.verify(warm).isOptimal && warm.objective == cold.objective)
        }
    }

    @Test func stopsWhenAskedTo() throws {
        var draw = Draw(9)
        let lists = Lists.drawn(rows: 1500, columns: 200, &draw)
        var full = lists
        full.rows = full.rows.map { row in
            var row = row
            for column in 0..<200 { row[column] = draw.up(to: 100_000) }
            return row
        }
        let problem = try full.problem()
        let optimum = try problem.solve().objective
        var questions = 0
        let error = #expect(throws: MatchingError.self) {
            try problem.solve {
                questions += 1
                return true
            }
        }
        guard case .cancelled(let lower, let upper) = error else {
            Issue.record("was not stopped: \(String(describing: error))")
            return
        }
        #expect(lower <= optimum)
        if let upper { #expect(upper >= optimum) }
        #expect(questions == 1)
    }
}

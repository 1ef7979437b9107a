import Matching
import Testing

@Suite struct LiveAssignmentTests {
    /// After each of many changes the objective is that of a fresh solve, and the prices prove it.
    @Test func changesInSequenceStayOptimal() throws {
        var draw = Draw(11)
        for round in 0..<8 {
            let lists = Lists.drawn(rows: 25, columns: 6, &draw)
            let live = try LiveAssignment(try lists.problem())
            for step in 0..<60 {
                change(live, &draw)
                let now = live.snapshot()
                let fresh = try now.problem.solve()
                #expect(live.objective == fresh.objective, "round \(round), step \(step)")
                #expect(now.problem.verify(now.solution).isOptimal, "round \(round), step \(step)")
            }
        }
    }

    /// One change of a kind drawn; what is refused leaves the objective as it was.
    private func change(_ live: LiveAssignment, _ draw: inout Draw) {
        let (row, column) = (draw.up(to: live.rowCount), draw.up(to: live.columnCount))
        let before = live.objective
        do {
            switch draw.up(to: 9) {
            case 0: try live.decline(row: row, column: live.column(of: row) ?? column)
            case 1: try live.decline(row: row, column: column)
            case 2: try live.withdraw(row: row)
            case 3:
                var edges = [(column: 6, cost: 50_000)]
                for column in 0..<6 where draw.chance(40) { edges.append((column, draw.up(to: 1000))) }
                _ = try live.add(row: edges)
            case 4: try live.addEdges([(column, draw.up(to: 100))], to: row)
            case 5: if column != 6 { try live.close(column: column) }
            case 6:
                let added = try live.add(column: Lists.segments(100, &draw))
                try live.addEdges([(added, draw.up(to: 100))], to: row)
            case 7: if column != 6 { try live.setSegments(Lists.segments(1000, &draw), of: column) }
            default: try live.setCost(row: row, column: live.column(of: row) ?? column, to: draw.up(to: 2000))
            }
        } catch { #expect(live.objective == before, "\(error)") }
    }

    @Test func takingBackRestoresTheObjective() throws {
        var draw = Draw(12)
        for _ in 0..<20 {
            let lists = Lists.drawn(rows: 20, columns: 5, &draw)
            let live = try LiveAssignment(try lists.problem())
            let before = live.objective
            for row in 0..<20 {
                guard let column = live.column(of: row), column != 5, let cost = lists.rows[row][column] else {
                    continue
                }
                try live.decline(row: row, column: column)
                #expect(live.objective >= before)
                try live.addEdges([(column, cost)], to: row)
                #expect(live.objective == before)
            }
            for column in 0..<5 {
                try live.close(column: column)
                try live.setSegments(lists.columns[column], of: column)
                #expect(live.objective == before)
            }
            for row in 0..<20 {
                try live.withdraw(row: row)
                #expect(live.column(of: row) == nil)
                _ = try live.add(row: lists.rows[row].map { (column: $0.key, cost: $0.value) })
                #expect(live.objective == before)
            }
        }
    }

    /// An offer that was sent is a row with one edge: whatever happens around it, it keeps its place.
    @Test func pinnedRowsStayAndBannedPairsDoNotComeBack() throws {
        var draw = Draw(13)
        var lists = Lists.drawn(rows: 30, columns: 5, &draw)
        lists.columns[0] = [(4, 0)]
        lists.rows[3] = [0: 10]
        let live = try LiveAssignment(try lists.problem())
        var banned: Set<[Int]> = []
        for _ in 0..<150 {
            let row = draw.up(to: 30)
            guard row != 3, let column = live.column(of: row), column != 5 else { continue }
            try live.decline(row: row, column: column)
            banned.insert([row, column])
            #expect(live.column(of: 3) == 0)
            for row in 0..<30 { #expect(!banned.contains([row, live.column(of: row) ?? -1])) }
        }
        #expect(live.verify().isOptimal)
    }

    @Test func whatCannotBeDoneChangesNothing() throws {
        let lists = Lists(rows: [[0: 5, 1: 7], [0: 4]], columns: [[(1, 0)], [(1, 0)]])
        let live = try LiveAssignment(try lists.problem())
        #expect(live.objective == 11)
        #expect(throws: MatchingError.noRoom(row: 0)) { try live.decline(row: 0, column: 1) }
        #expect(throws: MatchingError.rowWithoutEdge(row: 1)) { try live.decline(row: 1, column: 0) }
        #expect(throws: MatchingError.unknownEdge(row: 1, column: 1)) { try live.decline(row: 1, column: 1) }
        #expect(throws: MatchingError.unknownRow(2)) { try live.withdraw(row: 2) }
        #expect(throws: MatchingError.unknownColumn(row: 0, column: 9)) { try live.addEdges([(9, 1)], to: 0) }
        #expect(throws: MatchingError.duplicateEdge(row: 0, column: 1)) { try live.addEdges([(1, 1)], to: 0) }
        #expect(throws: MatchingError.costOutOfRange(row: 0, column: 1, cost: -1)) {
            try live.setCost(row: 0, column: 1, to: -1)
        }
        #expect(throws: MatchingError.self) { try live.close(column: 0) }
        #expect(throws: MatchingError.self) { _ = try live.add(row: [(0, 1)]) }
        #expect(throws: MatchingError.negativeCapacity(column: 0)) { try live.setSegments([(-1, 0)], of: 0) }
        #expect(throws: MatchingError.marginalsNotRising(column: 0)) {
            try live.setSegments([(1, 2), (1, 1)], of: 0)
        }
        #expect(live.objective == 11)
        #expect(live.verify().isOptimal)
    }

    @Test func takesOverOnlyWhatIsProved() throws {
        let problem = try Lists(rows: [[0: 5, 1: 7]], columns: [[(1, 0)], [(1, 0)]]).problem()
        var solution = try problem.solve()
        #expect(try LiveAssignment(problem, solution: solution).objective == 5)
        solution.edges = [1]
        #expect(throws: MatchingError.self) { try LiveAssignment(problem, solution: solution) }
    }
}

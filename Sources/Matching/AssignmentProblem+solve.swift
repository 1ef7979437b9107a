extension AssignmentProblem {
    /// An optimal assignment; the same input gives the same answer, to the last bit of its prices.
    ///
    /// - Throws: `noRoom` where some row finds no unit however the others move, `cancelled` soon after `isCancelled` says so.
    public func solve(isCancelled: () -> Bool = { false }) throws(MatchingError) -> AssignmentSolution {
        try solve(patience: Tableau.patience, isCancelled: isCancelled)
    }

    /// - Parameter patience: after how many edges it asks again; tests ask more often.
    func solve(patience: Int, isCancelled: () -> Bool) throws(MatchingError) -> AssignmentSolution {
        guard rowCount > 0 else { return unasked }
        return try withTableau(patience, isCancelled) { (tableau) throws(MatchingError) -> AssignmentSolution in
            let dearest = try survey(&tableau)
            if hasRoom(below: dearest / 4) {
                // Prices will stay low: small steps from the start, unless that turns out to take long.
                let moves = rowCount + rowCount / 5 * 3 + 1000
                tableau.sinkPrice = dearest / 500
                if try auction(&tableau, from: dearest / 1000, dearest: dearest, moves: moves) {
                    return try finish(&tableau)
                }
            }
            try auction(&tableau, from: dearest / 2, dearest: dearest)
            return try finish(&tableau)
        }
    }

    /// As `solve`, starting from the prices of nearly the same problem; columns beyond those given start fresh. Prices that
    /// turn out to be far off are given up.
    public func solve(
        from prices: [Int64], sinkPrice: Int64, isCancelled: () -> Bool = { false }
    ) throws(MatchingError) -> AssignmentSolution {
        guard rowCount > 0 else { return unasked }
        guard Tableau.priceLimit.contains(sinkPrice), prices.allSatisfy(Tableau.priceLimit.contains) else {
            throw .overflow
        }
        let warm = try withTableau(Tableau.patience, isCancelled) {
            (tableau) throws(MatchingError) -> AssignmentSolution? in
            for (column, price) in prices.prefix(columnCount).enumerated() { tableau.prices[column] = price }
            let dearest = try survey(&tableau)
            // Prices that are off by this much either way come right without another phase.
            let error = dearest / 3000
            tableau.sinkPrice = sinkPrice + 2 * error
            let moves = 3 * rowCount + 1000
            guard try auction(&tableau, from: error, dearest: dearest, moves: moves) else { return nil }
            return try finish(&tableau)
        }
        if let warm { return warm }
        return try solve(isCancelled: isCancelled)
    }

    /// Everybody waits; what the cheapest edge costs is noted, and the dearest answered.
    private func survey(_ tableau: inout Tableau) throws(MatchingError) -> Int64 {
        tableau.free = (0..<Int32(rowCount)).map { $0 }
        var (cheapest, dearest): (Int64, Int64) = (0, 0)
        for row in 0..<rowCount {
            for edge in rowStarts[row]..<rowStarts[row + 1] {
                (cheapest, dearest) = (min(cheapest, Int64(costs[edge])), max(dearest, Int64(costs[edge])))
            }
            tableau.work += rowStarts[row + 1] - rowStarts[row]
            try tableau.pause()
        }
        tableau.cheapestEdge = cheapest
        return dearest
    }

    /// Whether the columns that somebody gets for less hold all rows, going by a sample of them.
    private func hasRoom(below limit: Int64) -> Bool {
        var isCheap = [Bool](repeating: false, count: columnCount)
        for row in stride(from: 0, to: rowCount, by: max(1, rowCount / 8192)) {
            for edge in rowStarts[row]..<rowStarts[row + 1] where costs[edge] < limit {
                isCheap[Int(columns[edge])] = true
            }
        }
        var units = 0
        for column in 0..<columnCount where isCheap[column] {
            for segment in segmentStarts[column]..<segmentStarts[column + 1] {
                units += min(rowCount, Int(capacities[segment]))
            }
        }
        return units >= rowCount
    }

    /// Phases of falling error; none but the first where that takes more than so many moves.
    @discardableResult
    private func auction(
        _ tableau: inout Tableau, from start: Int64, dearest: Int64, moves: Int? = nil
    ) throws(MatchingError) -> Bool {
        let least = max(1, dearest / 200_000)
        var epsilon = max(least, start)
        guard try tableau.auction(epsilon: epsilon, moves: moves) || moves == nil else { return false }
        while epsilon > least {
            // Half as much suffices while the error left is coarse.
            try tableau.relax(epsilon, sink: epsilon < dearest / 400 ? 2 * epsilon : epsilon)
            epsilon = max(least, epsilon / 7)
            try tableau.auction(epsilon: epsilon)
        }
        return true
    }

    private func finish(_ tableau: inout Tableau) throws(MatchingError) -> AssignmentSolution {
        try tableau.tighten()
        try tableau.repair()
        return tableau.solution()
    }

    private func withTableau<Answer>(
        _ patience: Int, _ isCancelled: () -> Bool, _ body: (inout Tableau) throws(MatchingError) -> Answer
    ) throws(MatchingError) -> Answer {
        let result: Result<Answer, MatchingError>? = withoutActuallyEscaping(isCancelled) { isCancelled in
            withGraph { graph in
                var tableau = Tableau(graph, patience: patience, isCancelled: isCancelled)
                do throws(MatchingError) { return .success(try body(&tableau)) } catch { return .failure(error) }
            }
        }
        // Rows, and no unit anywhere.
        guard let result else { throw .noRoom(row: 0) }
        return try result.get()
    }

    /// The answer where no row asks.
    private var unasked: AssignmentSolution {
        let prices = (0..<columnCount).map { column in
            let first = (segmentStarts[column]..<segmentStarts[column + 1]).first { capacities[$0] > 0 }
            return first.map { Int64(marginals[$0]) } ?? 0
        }
        return AssignmentSolution(edges: [], prices: prices, sinkPrice: 0, objective: 0)
    }

    /// `nil` where some list is empty.
    private func withGraph<Answer>(_ body: (Graph) -> Answer) -> Answer? {
        rowStarts.withUnsafeBufferPointer { rows in
            columns.withUnsafeBufferPointer { columns in
                costs.withUnsafeBufferPointer { costs in
                    segmentStarts.withUnsafeBufferPointer { segments in
                        capacities.withUnsafeBufferPointer { capacities in
                            marginals.withUnsafeBufferPointer { marginals in
                                guard !capacities.isEmpty, let rows = rows.baseAddress,
                                    let columns = columns.baseAddress, let costs = costs.baseAddress,
                                    let segments = segments.baseAddress, let capacities = capacities.baseAddress,
                                    let marginals = marginals.baseAddress
                                else { return nil }
                                return body(
                                    Graph(
                                        rowCount: rowCount, columnCount: columnCount, begins: rows, ends: rows + 1,
                                        columns: columns, costs: costs, segmentBegins: segments,
                                        segmentEnds: segments + 1, capacities: capacities, marginals: marginals))
                            }
                        }
                    }
                }
            }
        }
    }
}

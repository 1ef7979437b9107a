extension AssignmentProblem {
    /// An optimal assignment; the same input gives the same answer, to the last bit of its prices.
    ///
    /// - Throws: `noRoom` where some row finds no unit however the others move, `cancelled` soon after `isCancelled` says so.
    public func solve(isCancelled: () -> Bool = { false }) throws(MatchingError) -> AssignmentSolution {
        try withTableau(isCancelled) { (tableau) throws(MatchingError) in
            tableau.free = (0..<Int32(rowCount)).map { $0 }
            var dearest: Int64 = 0
            var cheapest: Int64 = 0
            for row in 0..<rowCount {
                for edge in rowStarts[row]..<rowStarts[row + 1] {
                    (cheapest, dearest) = (min(cheapest, Int64(costs[edge])), max(dearest, Int64(costs[edge])))
                }
                tableau.work += rowStarts[row + 1] - rowStarts[row]
                try tableau.pause()
            }
            tableau.cheapestEdge = cheapest
            var epsilon = max(1, dearest / 2)
            let least = max(1, dearest / 200_000)
            try tableau.auction(epsilon: epsilon)
            while epsilon > least {
                // Half as much suffices while the error left is coarse.
                try tableau.relax(epsilon, sink: epsilon < dearest / 400 ? 2 * epsilon : epsilon)
                epsilon = max(least, epsilon / 7)
                try tableau.auction(epsilon: epsilon)
            }
            return try finish(&tableau)
        }
    }

    /// As `solve`, starting from the prices of nearly the same problem; columns beyond those given start fresh.
    public func solve(
        from prices: [Int64], sinkPrice: Int64, isCancelled: () -> Bool = { false }
    ) throws(MatchingError) -> AssignmentSolution {
        try withTableau(isCancelled) { (tableau) throws(MatchingError) in
            guard Tableau.priceLimit.contains(sinkPrice), prices.allSatisfy(Tableau.priceLimit.contains) else {
                throw .overflow
            }
            for (column, price) in prices.prefix(columnCount).enumerated() { tableau.prices[column] = price }
            tableau.sinkPrice = sinkPrice
            tableau.free = (0..<Int32(rowCount)).map { $0 }
            try tableau.auction(epsilon: 32)
            return try finish(&tableau)
        }
    }

    private func finish(_ tableau: inout Tableau) throws(MatchingError) -> AssignmentSolution {
        try tableau.tighten()
        try tableau.repair()
        return tableau.solution()
    }

    private func withTableau(
        _ isCancelled: () -> Bool, _ body: (inout Tableau) throws(MatchingError) -> AssignmentSolution
    ) throws(MatchingError) -> AssignmentSolution {
        guard rowCount > 0 else { return unasked }
        let result: Result<AssignmentSolution, MatchingError>? = withoutActuallyEscaping(isCancelled) { isCancelled in
            withGraph { graph in
                var tableau = Tableau(graph, isCancelled: isCancelled)
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

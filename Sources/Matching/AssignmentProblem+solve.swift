extension AssignmentProblem {
    /// An optimal assignment; the same input gives the same answer, to the last bit of its prices.
    ///
    /// - Throws: `noRoom` where some row finds no unit however the others move, `cancelled` soon after `isCancelled` says so.
    public func solve(isCancelled: () -> Bool = { false }) throws(MatchingError) -> AssignmentSolution {
        try withTableau(isCancelled) { (tableau) throws(MatchingError) in
            var dearest: Int32 = 0
            for cost in costs where cost > dearest { dearest = cost }
            tableau.free = (0..<Int32(rowCount)).map { $0 }
            var epsilon = max(1, Int64(dearest) / 16)
            let least = max(1, Int64(dearest) / 200_000)
            while true {
                try tableau.auction(epsilon: epsilon)
                guard epsilon > least else { break }
                tableau.sinkPrice += 2 * epsilon
                epsilon = max(least, epsilon / 5)
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

    private func withTableau<Answer>(
        _ isCancelled: () -> Bool, _ body: (inout Tableau) throws(MatchingError) -> Answer
    ) throws(MatchingError) -> Answer {
        let result: Result<Answer, MatchingError> = withoutActuallyEscaping(isCancelled) { isCancelled in
            rowStarts.withUnsafeBufferPointer { rows in
                columns.withUnsafeBufferPointer { columns in
                    costs.withUnsafeBufferPointer { costs in
                        segmentStarts.withUnsafeBufferPointer { segments in
                            capacities.withUnsafeBufferPointer { capacities in
                                marginals.withUnsafeBufferPointer { marginals in
                                    let graph = Graph(
                                        rowCount: rowCount, columnCount: columnCount,
                                        begins: rows.baseAddress!, ends: rows.baseAddress! + 1,
                                        columns: columns.baseAddress!, costs: costs.baseAddress!,
                                        segmentBegins: segments.baseAddress!, segmentEnds: segments.baseAddress! + 1,
                                        capacities: capacities.baseAddress!, marginals: marginals.baseAddress!)
                                    var tableau = Tableau(graph, isCancelled: isCancelled)
                                    do throws(MatchingError) { return .success(try body(&tableau)) } catch {
                                        return .failure(error)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        return try result.get()
    }
}

extension Tableau {
    func solution() -> AssignmentSolution {
        let edges = (0..<graph.rowCount).map { edge(from: $0, to: seats[$0].column) ?? -1 }
        return AssignmentSolution(
            edges: edges, prices: (0..<graph.columnCount).map { prices[$0] }, sinkPrice: sinkPrice,
            objective: objective())
    }

    func objective() -> Int64 {
        var sum: Int64 = 0
        for row in 0..<graph.rowCount where seats[row].column >= 0 { sum += Int64(seats[row].cost) }
        for column in 0..<graph.columnCount {
            var left = Int(members[column].count)
            for segment in graph.segmentBegins[column]..<graph.segmentEnds[column] where left > 0 {
                let filled = min(left, Int(graph.capacities[segment]))
                sum += Int64(filled) * Int64(graph.marginals[segment])
                left -= filled
            }
        }
        return sum
    }

    /// What no assignment can undercut, from prices and keys alone.
    func lowerBound() -> Int64 { 0 }
    func upperBound() -> Int64? { nil }
}

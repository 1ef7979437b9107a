// What a tableau amounts to.
extension Tableau {
    func solution() -> AssignmentSolution {
        let edges = (0..<graph.rowCount).map { edge(from: $0, to: seats[$0].column) ?? -1 }
        return AssignmentSolution(
            edges: edges, prices: (0..<graph.columnCount).map { prices[$0] }, sinkPrice: sinkPrice,
            objective: objective())
    }

    /// Counted from where the rows sit.
    func objective() -> Int64 {
        var sum: Int64 = 0
        let left = Block<Int32>(count: graph.columnCount, of: 0)
        defer { left.free() }
        for row in 0..<graph.rowCount where seats[row].column >= 0 {
            sum += Int64(seats[row].cost)
            left[Int(seats[row].column)] += 1
        }
        for column in 0..<graph.columnCount {
            for segment in graph.segmentBegins[column]..<graph.segmentEnds[column] where left[column] > 0 {
                let filled = min(left[column], graph.capacities[segment])
                sum += Int64(filled) * Int64(graph.marginals[segment])
                left[column] -= filled
            }
        }
        return sum
    }

    /// What no assignment can undercut, from the prices and what the shortlists know, or from the cheapest edge and unit
    /// where that says more.
    func lowerBound() -> Int64 {
        var cheapest = Self.infinity
        for column in 0..<graph.columnCount { cheapest = min(cheapest, prices[column]) }
        var sum = Sum()
        for row in 0..<graph.rowCount {
            var least = max(shortlists[row].floor, cheapest + cheapestEdge)
            for index in 0..<Shortlist.length {
                let candidate = candidates(of: row)[index]
                least = min(least, Int64(candidate.cost) + prices[Int(candidate.column)])
            }
            sum.add(least - sinkPrice, times: 1)
        }
        for column in 0..<graph.columnCount {
            for segment in graph.segmentBegins[column]..<graph.segmentEnds[column] {
                let rest = Int64(graph.marginals[segment]) - (prices[column] - sinkPrice)
                // More units than rows are never filled.
                if rest < 0 { sum.add(rest, times: min(Int64(graph.capacities[segment]), Int64(graph.rowCount))) }
            }
        }
        var unit: Int64 = 0
        for column in 0..<graph.columnCount where graph.segmentBegins[column] < graph.segmentEnds[column] {
            unit = min(unit, Int64(graph.marginals[graph.segmentBegins[column]]))
        }
        let plain = Int64(graph.rowCount) * (cheapestEdge + unit)
        return sum.fits ? max(sum.value, plain) : plain
    }

    /// The objective as it stands, once every row has a column.
    func upperBound() -> Int64? {
        for row in 0..<graph.rowCount where seats[row].column < 0 { return nil }
        return objective()
    }
}

/// A sum that says when it left 64 bits.
private struct Sum {
    var value: Int64 = 0
    var fits = true

    mutating func add(_ number: Int64, times count: Int64) {
        let (product, tooLarge) = number.multipliedReportingOverflow(by: count)
        let (sum, tooMuch) = value.addingReportingOverflow(product)
        (value, fits) = (sum, fits && !tooLarge && !tooMuch)
    }
}

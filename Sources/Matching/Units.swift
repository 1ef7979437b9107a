/// How far the units of a column are filled, and what the units beside that level cost.
struct Units: BitwiseCopyable {
    /// Units below the level.
    var level: Int32 = 0
    /// The segment of the next unit, and how many of that segment lie below the level.
    var segment: Int32 = 0
    var taken: Int32 = 0
    /// Marginal of the next unit; infinity where there is none.
    var next: Int64 = Tableau.infinity
    /// Marginal of the last unit; minus infinity where there is none.
    var last: Int64 = -Tableau.infinity
}

extension Tableau {
    func set(level: Int, of column: Int) {
        let (begin, end) = (graph.segmentBegins[column], graph.segmentEnds[column])
        var at = Units()
        var (segment, left) = (begin, level)
        while segment < end, left >= Int(graph.capacities[segment]) {
            left -= Int(graph.capacities[segment])
            if graph.capacities[segment] > 0 { at.last = Int64(graph.marginals[segment]) }
            segment += 1
        }
        (at.level, at.segment, at.taken) = (Int32(truncatingIfNeeded: level), Int32(truncatingIfNeeded: segment), 0)
        if segment < end {
            at.next = Int64(graph.marginals[segment])
            at.taken = Int32(truncatingIfNeeded: left)
            if left > 0 { at.last = at.next }
        }
        units[column] = at
    }

    /// Fills one unit more; only where `next` is finite.
    @inline(__always)
    func fill(_ column: Int) {
        let end = graph.segmentEnds[column]
        var at = units[column]
        at.level += 1
        at.taken += 1
        at.last = at.next
        if at.taken >= graph.capacities[Int(at.segment)] {
            at.taken = 0
            at.segment += 1
            while Int(at.segment) < end, graph.capacities[Int(at.segment)] == 0 { at.segment += 1 }
            at.next = Int(at.segment) < end ? Int64(graph.marginals[Int(at.segment)]) : Self.infinity
        }
        units[column] = at
    }

    /// Empties the last filled unit.
    func drain(_ column: Int) { set(level: Int(units[column].level) - 1, of: column) }

    /// Units that cost less than the price: they must be filled.
    func due(_ column: Int) -> Int { count(column, below: prices[column] - sinkPrice) }

    func count(_ column: Int, below bound: Int64) -> Int {
        var total = 0
        for segment in graph.segmentBegins[column]..<graph.segmentEnds[column] {
            guard Int64(graph.marginals[segment]) < bound else { break }
            total += Int(graph.capacities[segment])
        }
        return total
    }

    /// Marginal of the dearest unit that is due; only where one is.
    func lastDue(_ column: Int) -> Int64 {
        let bound = prices[column] - sinkPrice
        var marginal = -Self.infinity
        for segment in graph.segmentBegins[column]..<graph.segmentEnds[column] {
            guard Int64(graph.marginals[segment]) < bound else { break }
            if graph.capacities[segment] > 0 { marginal = Int64(graph.marginals[segment]) }
        }
        return marginal
    }
}

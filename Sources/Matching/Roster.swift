/// Rows, edges and segments that come, change and go; a row or column that outgrows its place moves to the end.
struct Roster {
    var begins: Block<Int>
    var ends: Block<Int>
    var columns: Block<Int32>
    var costs: Block<Int32>
    var segmentBegins: Block<Int>
    var segmentEnds: Block<Int>
    var capacities: Block<Int32>
    var marginals: Block<Int32>

    init(_ problem: AssignmentProblem) {
        begins = Block(problem.rowStarts.dropLast())
        ends = Block(problem.rowStarts.dropFirst())
        // Room that nobody writes to is not held by the system, so that growing seldom copies.
        columns = Block(problem.columns, room: 2 * problem.edgeCount + 1024)
        costs = Block(problem.costs, room: 2 * problem.edgeCount + 1024)
        segmentBegins = Block(problem.segmentStarts.dropLast())
        segmentEnds = Block(problem.segmentStarts.dropFirst())
        capacities = Block(problem.capacities)
        marginals = Block(problem.marginals)
        for row in 0..<begins.count { dropDearer(row) }
    }

    /// Of edges side by side to one column, as files may hold them, the cheapest stays.
    private func dropDearer(_ row: Int) {
        guard ends[row] > begins[row] else { return }
        var last = begins[row]
        for edge in begins[row] + 1..<ends[row] {
            if columns[edge] == columns[last] {
                costs[last] = min(costs[last], costs[edge])
            } else {
                last += 1
                (columns[last], costs[last]) = (columns[edge], costs[edge])
            }
        }
        ends[row] = last + 1
    }

    func free() {
        begins.free()
        ends.free()
        columns.free()
        costs.free()
        segmentBegins.free()
        segmentEnds.free()
        capacities.free()
        marginals.free()
    }

    var graph: Graph {
        Graph(
            rowCount: begins.count, columnCount: segmentBegins.count, begins: begins.base, ends: ends.base,
            columns: columns.base, costs: costs.base, segmentBegins: segmentBegins.base,
            segmentEnds: segmentEnds.base, capacities: capacities.base, marginals: marginals.base)
    }

    /// Where in the row the edge to that column is, or would be.
    func place(of column: Int32, in row: Int) -> (edge: Int, found: Bool) {
        var (low, high) = (begins[row], ends[row])
        while low < high {
            let middle = (low + high) >> 1
            if columns[middle] < column { low = middle + 1 } else { high = middle }
        }
        return (low, low < ends[row] && columns[low] == column)
    }

    mutating func appendRow() {
        begins.append(columns.count)
        ends.append(columns.count)
    }

    /// Puts an edge into a row that does not have it.
    mutating func insert(column: Int32, cost: Int32, into row: Int) {
        moveToEnd(row)
        let at = place(of: column, in: row).edge
        columns.append(column)
        costs.append(cost)
        var edge = ends[row]
        ends[row] += 1
        while edge > at {
            columns[edge] = columns[edge - 1]
            costs[edge] = costs[edge - 1]
            edge -= 1
        }
        columns[at] = column
        costs[at] = cost
    }

    func remove(edge: Int, from row: Int) {
        for index in edge..<ends[row] - 1 {
            columns[index] = columns[index + 1]
            costs[index] = costs[index + 1]
        }
        ends[row] -= 1
    }

    mutating func removeEdges(of row: Int) { ends[row] = begins[row] }

    /// So that the row can grow; what lies unused is given back once it is the greater part.
    private mutating func moveToEnd(_ row: Int) {
        guard ends[row] != columns.count else { return }
        let held = (begins[row], ends[row])
        begins[row] = columns.count
        for edge in held.0..<held.1 {
            columns.append(columns[edge])
            costs.append(costs[edge])
        }
        ends[row] = columns.count
    }

    /// Sets the segments of a column, or of a new one at the end.
    mutating func set(segments: [Segment], of column: Int) {
        let begin = capacities.count
        for segment in segments {
            capacities.append(segment.capacity)
            marginals.append(segment.marginal)
        }
        if column == segmentBegins.count {
            segmentBegins.append(begin)
            segmentEnds.append(capacities.count)
        } else {
            segmentBegins[column] = begin
            segmentEnds[column] = capacities.count
        }
    }

    func segments(of column: Int) -> [Segment] {
        (segmentBegins[column]..<segmentEnds[column]).map {
            Segment(capacity: capacities[$0], marginal: marginals[$0])
        }
    }
}

/// Units of a column that cost the same.
struct Segment: Equatable {
    var capacity: Int32
    var marginal: Int32
}

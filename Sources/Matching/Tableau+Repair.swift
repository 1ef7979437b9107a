// The repair: a shortest path from each row without a column, or from the sink, to the nearest unit that is due but
// empty. What lies nearer than the end gets dearer by the difference, so every edge stays at least as dear as the best.
extension Tableau {
    /// Lets go of every row that does not sit exactly on its best, and finds the units that are due.
    func tighten() throws(MatchingError) {
        let members = members.base
        for column in 0..<graph.columnCount {
            let price = prices[column]
            while !members[column].isEmpty, members[column].first.key < price {
                let row = members[column].first.name
                try pause()
                let key = bestAlternatives(of: Int(row), to: column).least - Int64(seats[Int(row)].cost)
                if key < price {
                    _ = members[column].pop()
                    seats[Int(row)] = Seat()
                    free.append(row)
                } else {
                    members[column].replaceFirst(by: Entry(key: key, name: row))
                }
            }
            set(level: Int(members[column].count), of: column)
        }
        free.sort()
    }

    /// Seats every free row and fills every unit that is due, at least cost.
    func repair() throws(MatchingError) {
        var lacking: [Int32] = []
        for column in 0..<graph.columnCount where due(column) > Int(units[column].level) {
            lacking.append(Int32(truncatingIfNeeded: column))
        }
        while let row = free.popLast() {
            do { try augment(from: row, &lacking) } catch {
                free.append(row)
                throw error
            }
        }
        while !lacking.isEmpty { try augment(from: Search.sink, &lacking) }
    }

    /// One path, from a row or from the sink.
    func augment(from source: Int32, _ lacking: inout [Int32]) throws(MatchingError) {
        search.reset()
        var missing = 0
        for column in lacking { missing += due(Int(column)) - Int(units[Int(column)].level) }
        // One unit due for each free row, or the sink takes what is left over.
        let sinkIsEnd = source != Search.sink && missing <= free.count
        if source == Search.sink {
            reachSink(at: 0, from: Search.nowhere)
        } else {
            try expand(source, base: 0, column: -1)
        }
        var end = Search.nowhere
        while !search.queue.isEmpty {
            let entry = search.queue.pop()
            if entry.name >= 0 {
                let column = Int(entry.name)
                guard entry.key == search.distances[column], !search.scanned[column] else { continue }
                if due(column) > Int(units[column].level) {
                    end = entry.name
                    break
                }
                scan(column, at: entry.key)
            } else if entry.name == Search.sink {
                guard !search.sinkScanned else { continue }
                if sinkIsEnd {
                    end = Search.sink
                    break
                }
                scanSink(at: entry.key)
            } else {
                let turn = search.turns[-3 - Int(entry.name)]
                try takeTurn(turn)
            }
            try pause()
        }
        guard end != Search.nowhere else { throw .noRoom(row: Int(source)) }
        let distance = end == Search.sink ? search.sinkDistance : search.distances[Int(end)]
        raise(to: distance)
        flip(to: end)
        lacking.removeAll { due(Int($0)) <= Int(units[Int($0)].level) }
    }

    private func reach(_ column: Int32, at distance: Int64, from parent: Int32) {
        guard distance < search.distances[Int(column)] else { return }
        if search.distances[Int(column)] == Self.infinity { search.touched.append(column) }
        search.distances[Int(column)] = distance
        search.parents[Int(column)] = parent
        search.queue.push(Entry(key: distance, name: column))
    }

    private func reachSink(at distance: Int64, from column: Int32) {
        guard distance < search.sinkDistance else { return }
        (search.sinkDistance, search.sinkParent) = (distance, column)
        search.queue.push(Entry(key: distance, name: Search.sink))
    }

    private func scan(_ column: Int, at distance: Int64) {
        search.scanned[column] = true
        let next = units[column].next
        if next < Self.infinity {
            reachSink(at: distance + next + sinkPrice - prices[column], from: Int32(truncatingIfNeeded: column))
        }
        wait(Search.Turn(column: Int32(truncatingIfNeeded: column), slot: 0), at: distance)
    }

    private func scanSink(at distance: Int64) {
        search.sinkScanned = true
        for column in 0..<graph.columnCount where !search.scanned[column] {
            let level = units[column].level
            if due(column) > Int(level) {
                let last = lastDue(column)
                reach(
                    Int32(truncatingIfNeeded: column), at: distance + prices[column] - last - sinkPrice,
                    from: Search.sink)
            } else if level > 0 {
                let last = units[column].last
                reach(
                    Int32(truncatingIfNeeded: column), at: distance + prices[column] - last - sinkPrice,
                    from: Search.sink)
            }
        }
    }

    /// A member may move when its key comes up.
    private func wait(_ turn: Search.Turn, at distance: Int64) {
        let heap = members[Int(turn.column)]
        guard turn.slot < heap.count else { return }
        let extra = max(0, heap[Int(turn.slot)].key - prices[Int(turn.column)])
        guard extra < Self.infinity / 2 else { return }
        search.turns.append(turn)
        search.queue.push(
            Entry(key: distance + extra, name: Int32(truncatingIfNeeded: -2 - search.turns.count)))
    }

    private func takeTurn(_ turn: Search.Turn) throws(MatchingError) {
        let distance = search.distances[Int(turn.column)]
        wait(Search.Turn(column: turn.column, slot: 2 * turn.slot + 1), at: distance)
        wait(Search.Turn(column: turn.column, slot: 2 * turn.slot + 2), at: distance)
        let row = members[Int(turn.column)][Int(turn.slot)].name
        let seat = seats[Int(row)]
        try expand(row, base: distance - Int64(seat.cost) - prices[Int(turn.column)], column: turn.column)
    }

    /// Reaches every column of a row, from the value `-base`.
    private func expand(_ row: Int32, base: Int64, column own: Int32) throws(MatchingError) {
        let (begin, end) = (graph.begins[Int(row)], graph.ends[Int(row)])
        var base = base
        if own < 0 { base = -bestTwo(of: Int(row)).least }
        for edge in begin..<end {
            let column = graph.columns[edge]
            guard column != own else { continue }
            let distance = base + Int64(graph.costs[edge]) + prices[Int(column)]
            if distance < search.distances[Int(column)] { reach(column, at: distance, from: row) }
        }
        work &+= end &- begin
    }

    private func raise(to distance: Int64) {
        for index in 0..<search.touched.count {
            let column = Int(search.touched[index])
            if search.scanned[column], search.distances[column] < distance {
                prices[column] += distance - search.distances[column]
            }
        }
        if search.sinkScanned, search.sinkDistance < distance { sinkPrice += distance - search.sinkDistance }
    }

    /// Moves everybody along the path that ends there.
    private func flip(to end: Int32) {
        var column = end
        // A unit that is due at the end itself: either somebody moves in, or the sink no longer asks for it.
        if end == Search.sink || search.parents[Int(end)] == Search.sink {
            column = search.sinkParent
            guard column != Search.nowhere else { return }
        }
        fill(Int(column))
        while true {
            let parent = search.parents[Int(column)]
            if parent == Search.sink {
                drain(Int(column))
                column = search.sinkParent
                guard column != Search.nowhere else { return }
                fill(Int(column))
                continue
            }
            let row = Int(parent)
            let seat = seats[row]
            move(row, to: column)
            guard seat.column >= 0 else { return }
            column = seat.column
        }
    }

    private func move(_ row: Int, to column: Int32) {
        let name = Int32(truncatingIfNeeded: row)
        let old = seats[row].column
        if old >= 0 { members.base[Int(old)].remove(name: name) }
        guard let edge = edge(from: row, to: column) else { return }
        seats[row] = Seat(column: column, cost: graph.costs[edge])
        members.base[Int(column)].push(Entry(key: prices[Int(column)], name: name))
    }

    /// The edge from a row to a column, found by halves.
    func edge(from row: Int, to column: Int32) -> Int? {
        var (low, high) = (graph.begins[row], graph.ends[row])
        while low < high {
            let middle = (low + high) >> 1
            if graph.columns[middle] < column { low = middle + 1 } else { high = middle }
        }
        return low < graph.ends[row] && graph.columns[low] == column ? low : nil
    }
}

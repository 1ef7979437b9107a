// The repair: a shortest path from each row without a column, or from the sink, to the nearest unit that is due but
// empty. What lies nearer than the end gets dearer by the difference, so that nobody gains by moving afterwards.
extension Tableau {
    /// Lets go of every row that does not sit exactly on its best.
    mutating func tighten() throws(MatchingError) {
        let members = members.base
        for column in 0..<graph.columnCount {
            let price = prices[column]
            while !members[column].isEmpty, members[column].first.key < price {
                let row = members[column].first.name
                try pause()
                let key = key(of: Int(row), at: column)
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
        free.sort(by: >)
    }

    /// Whether the column's next unit costs less than its price: it must not stay empty.
    @inline(__always)
    func isLacking(_ column: Int) -> Bool { units[column].next + sinkPrice < prices[column] }

    /// Seats every free row and fills every unit that is due, at least cost.
    mutating func repair() throws(MatchingError) {
        var lack = Lack()
        for column in 0..<graph.columnCount where isLacking(column) {
            lack.columns.append(Int32(truncatingIfNeeded: column))
        }
        count(&lack)
        while let row = free.popLast() {
            do throws(MatchingError) { try augment(from: row, &lack) } catch {
                free.append(row)
                throw error
            }
        }
        while !lack.columns.isEmpty { try augment(from: Search.sink, &lack) }
    }

    /// Units that are due but empty, while the sink stays where it is.
    private struct Lack {
        var columns: [Int32] = []
        var units = 0
        var sinkPrice: Int64 = 0
    }

    private func count(_ lack: inout Lack) {
        lack.columns.removeAll { !isLacking(Int($0)) }
        lack.units = 0
        for column in lack.columns { lack.units += due(Int(column)) - Int(units[Int(column)].level) }
        lack.sinkPrice = sinkPrice
    }

    /// One path, from a row or from the sink.
    private mutating func augment(from source: Int32, _ lack: inout Lack) throws(MatchingError) {
        // Each free row answers to one unit due; the sink takes the rows that are left over.
        let sinkIsEnd = source != Search.sink && lack.units <= free.count
        // Most ends are near: look no further at first than twice the usual, then twice more, then everywhere.
        var horizon = 2 * search.usual + 1
        repeat {
            search.reset(horizon: horizon)
            search.sinkIsEnd = sinkIsEnd
            if source == Search.sink {
                reachSink(at: 0, from: Search.nowhere)
            } else {
                expand(source, base: -best(of: Int(source)).least)
            }
            try walk()
            horizon = horizon > 64 * search.usual ? Self.infinity : 8 * horizon
        } while search.end == Search.nowhere && search.bound < Self.infinity
        guard search.end != Search.nowhere else { throw .noRoom(row: Int(source)) }
        search.usual += (search.bound - search.usual) / 8
        raise(to: search.bound)
        flip(to: search.end)
        if sinkPrice != lack.sinkPrice {
            count(&lack)
        } else if search.end >= 0 {
            lack.units -= 1
            if !isLacking(Int(search.end)) { lack.columns.removeAll { $0 == search.end } }
        }
    }

    /// Looks at columns, the sink and members in order of distance, until nothing nearer than an end is left.
    private mutating func walk() throws(MatchingError) {
        while !search.queue.isEmpty {
            let entry = search.queue.pop()
            guard entry.key < search.bound else { return }
            if entry.name >= 0 {
                let column = Int(entry.name)
                if entry.key == search.distances[column], !search.scanned[column] { scan(column, at: entry.key) }
            } else if entry.name == Search.sink {
                if !search.sinkScanned { scanSink(at: entry.key) }
            } else {
                takeTurn(Int(-3 - entry.name))
                try pause()
            }
        }
    }

    @inline(__always)
    private mutating func reach(_ column: Int32, at distance: Int64, from parent: Int32) {
        guard distance < search.bound, distance < search.distances[Int(column)] else { return }
        if search.distances[Int(column)] == Self.infinity { search.touched.append(column) }
        search.distances[Int(column)] = distance
        search.parents[Int(column)] = parent
        if isLacking(Int(column)) {
            (search.bound, search.end) = (distance, column)
        } else {
            search.queue.push(Entry(key: distance, name: column))
        }
    }

    private mutating func reachSink(at distance: Int64, from column: Int32) {
        guard distance < search.bound, distance < search.sinkDistance else { return }
        (search.sinkDistance, search.sinkParent) = (distance, column)
        if search.sinkIsEnd {
            (search.bound, search.end) = (distance, Search.sink)
        } else {
            search.queue.push(Entry(key: distance, name: Search.sink))
        }
    }

    private mutating func scan(_ column: Int, at distance: Int64) {
        search.scanned[column] = true
        work &+= Shortlist.effort
        let next = units[column].next
        if next < Self.infinity {
            reachSink(at: distance + next + sinkPrice - prices[column], from: Int32(truncatingIfNeeded: column))
        }
        wait(column: column, slot: 0, from: distance)
    }

    /// Any column may give its last unit back to the sink.
    private mutating func scanSink(at distance: Int64) {
        search.sinkScanned = true
        work &+= graph.columnCount
        let (units, prices) = (units.base, prices)
        let start = distance - sinkPrice
        for column in 0..<graph.columnCount {
            let last = isLacking(column) ? lastDue(column) : units[column].last
            guard start + prices[column] - last < search.bound else { continue }
            reach(Int32(truncatingIfNeeded: column), at: start + prices[column] - last, from: Search.sink)
        }
    }

    /// A member's turn comes with its key.
    @inline(__always)
    private mutating func wait(column: Int, slot: Int, from distance: Int64) {
        let heap = members[column]
        guard slot < Int(heap.count) else { return }
        let turn = distance + max(0, heap[slot].key - prices[column])
        guard turn < search.bound else { return }
        search.turns.append(
            Search.Turn(column: Int32(truncatingIfNeeded: column), slot: Int32(truncatingIfNeeded: slot)))
        search.queue.push(Entry(key: turn, name: Int32(truncatingIfNeeded: -2 - search.turns.count)))
    }

    /// Brings the key of a member up to date; if its turn remains, reaches what it could move to.
    private mutating func takeTurn(_ index: Int) {
        let turn = search.turns[index]
        let (column, slot) = (Int(turn.column), Int(turn.slot))
        let distance = search.distances[column]
        let entry = members[column][slot]
        let key = key(of: Int(entry.name), at: column)
        if key > entry.key {
            members.base[column].setKey(key, at: slot)
            wait(column: column, slot: slot, from: distance)
            return
        }
        wait(column: column, slot: 2 * slot + 1, from: distance)
        wait(column: column, slot: 2 * slot + 2, from: distance)
        expand(entry.name, base: distance - Int64(seats[Int(entry.name)].cost) - prices[column])
    }

    /// Reaches every column of a row; `base` + cost + price is the distance.
    private mutating func expand(_ row: Int32, base: Int64) {
        let (prices, distances) = (prices, search.distances.base)
        guard base + shortlists.base[Int(row)].floor < search.bound else {
            let list = candidates(of: Int(row))
            for index in 0..<Shortlist.length {
                let candidate = list[index]
                let distance = base &+ Int64(candidate.cost) &+ prices[Int(candidate.column)]
                guard distance < search.bound, distance < distances[Int(candidate.column)] else { continue }
                reach(candidate.column, at: distance, from: row)
            }
            return
        }
        let (columns, costs) = (graph.columns, graph.costs)
        for edge in graph.begins[Int(row)]..<graph.ends[Int(row)] {
            let column = columns[edge]
            let distance = base &+ Int64(costs[edge]) &+ prices[Int(column)]
            guard distance < search.bound, distance < distances[Int(column)] else { continue }
            reach(column, at: distance, from: row)
        }
        work &+= graph.ends[Int(row)] &- graph.begins[Int(row)]
    }

    private mutating func raise(to distance: Int64) {
        for index in 0..<search.touched.count {
            let column = Int(search.touched[index])
            if search.distances[column] < distance { prices[column] += distance - search.distances[column] }
        }
        if search.sinkDistance < distance { sinkPrice += distance - search.sinkDistance }
    }

    /// Moves everybody along the path that ends there.
    private mutating func flip(to end: Int32) {
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
            let left = seats[Int(parent)].column
            move(Int(parent), to: column)
            guard left >= 0 else { return }
            column = left
        }
    }

    private mutating func move(_ row: Int, to column: Int32) {
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
        guard low < graph.ends[row], graph.columns[low] == column else { return nil }
        // Of edges side by side, the cheapest.
        var (edge, next) = (low, low + 1)
        while next < graph.ends[row], graph.columns[next] == column {
            if graph.costs[next] < graph.costs[edge] { edge = next }
            next += 1
        }
        return edge
    }
}

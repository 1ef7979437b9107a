// The auction: rows join the column where cost + price is least; where no unit is open at that price, the price rises
// until the next unit pays or the member who minds least moves on. Every row ends within epsilon of its best.
extension Tableau {
    /// Seats every row within `epsilon` of its best, keeping those who sit so already. After so many moves that prices must
    /// be far off, the rest stay free.
    ///
    /// - Returns: whether all moves were made that there were to make.
    @discardableResult
    mutating func auction(epsilon: Int64, moves: Int? = nil) throws(MatchingError) -> Bool {
        var waiting: [Int32] = free
        for column in 0..<graph.columnCount { try reopen(column, epsilon: epsilon, &waiting) }
        waiting.sort()
        free.removeAll(keepingCapacity: true)
        var patience = moves ?? (64 * graph.rowCount + 10_000)
        for row in waiting { try place(Int(row), epsilon: epsilon, &patience) }
        return patience > 0
    }

    /// Between two phases: lets the sink rise, and where units that are due stayed empty, lets the price fall by
    /// several times the error of the phase before, so that the next one finds takers.
    mutating func relax(_ epsilon: Int64, sink rise: Int64) throws(MatchingError) {
        sinkPrice += rise
        var fall: Int64 = 0
        for column in 0..<graph.columnCount {
            set(level: Int(members[column].count), of: column)
            guard isLacking(column) else { continue }
            let price = max(units[column].next + sinkPrice, prices[column] - 10 * epsilon)
            fall = max(fall, prices[column] - price)
            prices[column] = price
        }
        if fall > 0 { try refreshKeys(after: fall) }
    }

    /// Prices fell by that much at most: what was known of the rows is lowered, and their keys are taken anew, row by
    /// row as they lie in memory.
    private mutating func refreshKeys(after fall: Int64) throws(MatchingError) {
        for row in 0..<graph.rowCount where shortlists[row].floor < Self.infinity { shortlists.base[row].floor -= fall }
        for column in 0..<graph.columnCount { members.base[column].removeAll() }
        for row in 0..<graph.rowCount {
            try pause()
            let column = Int(seats[row].column)
            guard column >= 0 else { continue }
            let key = key(of: row, at: column)
            members.base[column].push(Entry(key: key, name: Int32(truncatingIfNeeded: row)))
        }
    }

    /// Opens the units that the price pays for, and lets go whom the smaller epsilon no longer suits.
    private mutating func reopen(_ column: Int, epsilon: Int64, _ waiting: inout [Int32]) throws(MatchingError) {
        let price = prices[column]
        set(level: min(graph.rowCount, count(column, below: price - sinkPrice + 1)), of: column)
        let members = members.base
        while !members[column].isEmpty, members[column].first.key + epsilon < price {
            let row = members[column].first.name
            try pause()
            let key = key(of: Int(row), at: column)
            if key + epsilon < price {
                _ = members[column].pop()
                seats[Int(row)] = Seat()
                waiting.append(row)
            } else {
                members[column].replaceFirst(by: Entry(key: key, name: row))
            }
        }
        while members[column].count > units[column].level {
            _ = seatless(column, epsilon: epsilon).map { waiting.append($0) }
        }
    }

    /// Opens one unit of a full column or lets its least minding member go, whichever the price reaches first.
    mutating func seatless(_ column: Int, epsilon: Int64) -> Int32? {
        let members = members.base
        while true {
            let top = members[column].first
            if opensUnit(column, at: top.key + epsilon) { return nil }
            let key = key(of: Int(top.name), at: column)
            guard key == top.key else {
                members[column].replaceFirst(by: Entry(key: key, name: top.name))
                continue
            }
            if key < Self.infinity / 2 { prices[column] = max(prices[column], key + epsilon) }
            _ = members[column].pop()
            seats[Int(top.name)] = Seat()
            return top.name
        }
    }

    /// Fills the next unit if there is one that this price pays for; the column's price rises to it.
    @inline(__always)
    private mutating func opensUnit(_ column: Int, at price: Int64) -> Bool {
        let next = units[column].next
        guard next < Self.infinity, next + sinkPrice <= price else { return false }
        prices[column] = max(prices[column], next + sinkPrice)
        fill(column)
        return true
    }

    /// Seats a row, and whoever it moves, and whoever those move.
    private mutating func place(_ row: Int, epsilon: Int64, _ patience: inout Int) throws(MatchingError) {
        let members = members.base
        var row = row
        var choice = best(of: row)
        moving: while true {
            try pause()
            patience -= 1
            guard patience > 0, choice.least < Self.infinity / 2 else {
                free.append(Int32(truncatingIfNeeded: row))
                return
            }
            let column = Int(choice.column)
            let own = Entry(key: choice.second - Int64(choice.cost), name: Int32(truncatingIfNeeded: row))
            seats[row] = Seat(column: choice.column, cost: choice.cost)
            if members[column].count < units[column].level {
                members[column].push(own)
                return
            }
            while true {
                let top = members[column].isEmpty ? own : least(own, members[column].first)
                if opensUnit(column, at: top.key + epsilon) {
                    members[column].push(own)
                    return
                }
                if top.name == own.name {
                    seats[row] = Seat()
                    guard own.key < Self.infinity / 2 else {
                        free.append(own.name)
                        return
                    }
                    prices[column] = max(prices[column], own.key + epsilon)
                    choice = best(of: row)
                    continue moving
                }
                let mover = Int(top.name)
                let best = bestAlternative(of: mover, at: column)
                let key = best.least - Int64(seats[mover].cost)
                guard key == top.key else {
                    members[column].replaceFirst(by: Entry(key: key, name: top.name))
                    continue
                }
                guard key < Self.infinity / 2 else {
                    // Nobody here has anywhere else to go: the repair finds room, or says that there is none.
                    seats[row] = Seat()
                    free.append(own.name)
                    return
                }
                prices[column] = max(prices[column], key + epsilon)
                members[column].replaceFirst(by: own)
                choice = best
                choice.second = min(best.second, Int64(seats[mover].cost) + prices[column])
                seats[mover] = Seat()
                row = mover
                continue moving
            }
        }
    }

    private func least(_ a: Entry, _ b: Entry) -> Entry { a < b ? a : b }
}

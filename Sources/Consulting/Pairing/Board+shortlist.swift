/// Pairs that a solve holds: each request's consultants, in rising order, with what each costs.
struct Shortlists: Sendable {
    var starts: [Int] = [0]
    var columns: [Int32] = []
    /// With the discount for the pair planned before.
    var costs: [Int32] = []

    var pairs: Int { columns.count }
}

extension Board {
    /// For each request the cheapest consultants with free units, others drawn in proportion to free units, and always who
    /// helped before, is named or was planned. A pinned one has only its consultant.
    func shortlists(isCancelled: @Sendable () -> Bool) -> Shortlists {
        let policy = context.policy
        let room = min(candidates.count, policy.shortlistCheapest + policy.shortlistDrawn + 5)
        let kept = Slots<UInt64>(asks.count * room, 0)
        let counts = Slots<Int32>(asks.count, 0)
        inParts(groups.count, isParallel: isParallel) { part in
            guard !isCancelled() else { return }
            let group = groups[part]
            let entries = open(to: group, prices: nil)
            guard !entries.isEmpty else { return }
            var drawing = Drawing(entries, free)
            let notes = Notes(candidates.count)
            var list: [UInt64] = []
            for row in group.rows.lazy.map(Int.init) {
                notes.put(exceptions[row])
                shortlist(row, entries, &drawing, notes, into: &list)
                notes.remove(exceptions[row])
                list.sort { UInt32(truncatingIfNeeded: $0) < UInt32(truncatingIfNeeded: $1) }
                for (place, pair) in list.prefix(room).enumerated() { kept[row * room + place] = pair }
                counts[row] = Int32(min(room, list.count))
            }
        }
        return gathered(kept, counts, room: room)
    }

    /// Cost above, column below, so that pairs sort by cost and then by id.
    private func shortlist(
        _ row: Int, _ entries: [Entry], _ drawing: inout Drawing, _ notes: borrowing Notes, into list: inout [UInt64]
    ) {
        list.removeAll(keepingCapacity: true)
        let ask = asks[row]
        if ask.pin != -1 {
            if ask.pin >= 0 { always(Int(ask.pin), row, notes, into: &list) }
            return
        }
        let wanted = context.policy.shortlistCheapest
        let kernel = kernel
        entries.withUnsafeBufferPointer { entries in
            var dearest = UInt64.max
            for index in entries.indices {
                if UInt64(entries[index].base) > dearest >> 32 { break }
                let cost = kernel.cost(entries[index], ask, row: row, notes)
                guard cost >= 0 else { continue }
                let pair = UInt64(cost) << 32 | UInt64(UInt32(bitPattern: entries[index].column))
                guard pair < dearest else { continue }
                if list.count == wanted { list.removeLast() }
                list.insert(pair, at: list.lowerBound(of: pair))
                if list.count == wanted, let last = list.last { dearest = last }
            }
        }
        if list.count == wanted {
            drawing.draw(context.policy.shortlistDrawn, ask.hash) { entry in
                let cost = kernel.cost(entry, ask, row: row, notes)
                guard cost >= 0,
                    !list.contains(where: { UInt32(truncatingIfNeeded: $0) == UInt32(bitPattern: entry.column) })
                else { return false }
                list.append(UInt64(cost) << 32 | UInt64(UInt32(bitPattern: entry.column)))
                return true
            }
        }
        for (column, _) in exceptions[row].discounts { always(Int(column), row, notes, into: &list) }
        if ask.planned >= 0 { always(Int(ask.planned), row, notes, into: &list) }
    }

    private func always(_ column: Int, _ row: Int, _ notes: borrowing Notes, into list: inout [UInt64]) {
        guard free[column] > 0, !list.contains(where: { Int(UInt32(truncatingIfNeeded: $0)) == column })
        else { return }
        let cost = cost(column, row, notes)
        if cost >= 0 { list.append(UInt64(cost) << 32 | UInt64(UInt32(column))) }
    }

    private func gathered(_ kept: Slots<UInt64>, _ counts: Slots<Int32>, room: Int) -> Shortlists {
        var lists = Shortlists()
        let total = (0..<asks.count).reduce(0) { $0 + Int(counts[$1]) }
        lists.starts.reserveCapacity(asks.count + 1)
        lists.columns.reserveCapacity(total)
        lists.costs.reserveCapacity(total)
        for row in 0..<asks.count {
            for place in 0..<Int(counts[row]) {
                let pair = kept[row * room + place]
                let column = Int32(truncatingIfNeeded: pair)
                lists.columns.append(column)
                lists.costs.append(kernel.planned(Int32(pair >> 32), column, asks[row]))
            }
            lists.starts.append(lists.columns.count)
        }
        return lists
    }
}

/// Draws consultants of a group in proportion to their free units, by numbers that only a request's id decides.
struct Drawing {
    private let entries: [Entry]
    /// Free units up to and with each entry.
    private let sums: [UInt64]

    init(_ entries: [Entry], _ free: [Int32]) {
        self.entries = entries
        var sum: UInt64 = 0
        sums = entries.map { entry in
            sum += UInt64(free[Int(entry.column)])
            return sum
        }
    }

    /// Offers drawn entries to `take` until it took `count`, or the draws run out.
    mutating func draw(_ count: Int, _ seed: UInt64, take: (Entry) -> Bool) {
        guard let total = sums.last, total > 0 else { return }
        var taken = 0
        for turn in 0..<UInt64(4 * count + 8) where taken < count {
            let ticket = FNV.mixed(seed, turn + 1) % total
            if take(entries[sums.lowerBound(of: ticket + 1)]) { taken += 1 }
        }
    }
}

extension RandomAccessCollection where Element: Comparable, Index == Int {
    /// The first place whose element is not below `element`, in a sorted collection.
    func lowerBound(of element: Element) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < element { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

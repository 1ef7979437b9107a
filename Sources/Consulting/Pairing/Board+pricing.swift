import Synchronization

extension Board {
    /// The most pairs that one round of pricing adds to a request.
    static let pairsAdded = 16

    /// Pairs outside of the solved instance that would make it cheaper: cost and price below what the request pays now.
    ///
    /// - Parameters:
    ///   - values: for each request, cost and price of its place.
    ///   - prices: for each consultant.
    /// - Returns: for each request its new pairs by column, none anywhere where the solution is the optimum of all pairs.
    func cheaper(
        values: [Int64], prices: [Int64], isCancelled: @Sendable () -> Bool
    ) -> [(row: Int, pairs: [(column: Int32, cost: Int32)])] {
        let found = Slots<[(column: Int32, cost: Int32)]>(asks.count, [])
        inParts(groups.count, isParallel: isParallel) { part in
            guard !isCancelled() else { return }
            let group = groups[part]
            // Putting them in order pays where many requests go by it.
            let isSorted = group.rows.count > 8
            let entries = open(to: group, prices: prices, isSorted: isSorted)
            let notes = Notes(candidates.count)
            for row in group.rows.lazy.map(Int.init) where asks[row].pin == -1 {
                let value = values[row]
                notes.put(exceptions[row])
                let pairs = cheaper(row, value, entries, isSorted: isSorted, prices, notes)
                if !pairs.isEmpty { found[row] = pairs }
                notes.remove(exceptions[row])
            }
        }
        return (0..<asks.count).compactMap { found[$0].isEmpty ? nil : ($0, found[$0]) }
    }

    /// Those with a discount are in every instance; so no other pair costs less than its base.
    private func cheaper(
        _ row: Int, _ value: Int64, _ entries: [Entry], isSorted: Bool, _ prices: [Int64],
        _ notes: borrowing Notes
    ) -> [(column: Int32, cost: Int32)] {
        var pairs: [(column: Int32, cost: Int32, reduced: Int64)] = []
        let ask = asks[row]
        let kernel = kernel
        entries.withUnsafeBufferPointer { entries in
            for index in entries.indices {
                guard entries[index].key < value else {
                    if isSorted { break }
                    continue
                }
                let cost = kernel.cost(entries[index], ask, row: row, notes)
                guard cost >= 0 else { continue }
                let column = entries[index].column
                let reduced = Int64(kernel.planned(cost, column, ask)) + prices[Int(column)] - value
                if reduced < 0 { pairs.append((column, kernel.planned(cost, column, ask), reduced)) }
            }
        }
        guard !pairs.isEmpty else { return [] }
        if pairs.count > Self.pairsAdded {
            pairs.sort { ($0.reduced, $0.column) < ($1.reduced, $1.column) }
            pairs.removeLast(pairs.count - Self.pairsAdded)
        }
        return pairs.sorted { $0.column < $1.column }.map { ($0.column, $0.cost) }
    }

    /// What a unit of those who have none free would be worth to the request that would gain most by it.
    func pricesOfTaken(values: [Int64], floor: Int64) -> [Int: Int64] {
        guard free.contains(0) else { return [:] }
        let prices = Mutex<[Int: Int64]>(
            Dictionary(uniqueKeysWithValues: free.indices.filter { free[$0] == 0 }.map { ($0, floor) }))
        inParts(groups.count, isParallel: isParallel) { part in
            let group = groups[part]
            let entries = entries(of: group) { free[$0] == 0 }.filter(\.isPlaced)
            guard !entries.isEmpty else { return }
            var best = [Int64](repeating: floor, count: entries.count)
            let notes = Notes(candidates.count)
            for row in group.rows.lazy.map(Int.init) where asks[row].pin == -1 {
                notes.put(exceptions[row])
                let ask = asks[row]
                for (place, entry) in entries.enumerated() {
                    let cost = kernel.cost(entry, ask, row: row, notes)
                    guard cost >= 0 else { continue }
                    best[place] = max(best[place], values[row] - Int64(kernel.planned(cost, entry.column, ask)))
                }
                notes.remove(exceptions[row])
            }
            prices.withLock { all in
                for (place, entry) in entries.enumerated() {
                    all[Int(entry.column)] = max(all[Int(entry.column)] ?? floor, best[place])
                }
            }
        }
        return prices.withLock { $0 }
    }
}

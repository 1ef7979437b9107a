@testable import Consulting

extension Board {
    /// Every feasible pair, of consultants without free units too.
    func allPairs() -> Shortlists {
        let kept = Slots<[(column: Int32, cost: Int32)]>(asks.count, [])
        inParts(groups.count, isParallel: isParallel) { part in
            let entries = entries(of: groups[part]).filter(\.isPlaced)
            let notes = Notes(candidates.count)
            for row in groups[part].rows.lazy.map(Int.init) {
                let ask = asks[row]
                guard ask.pin != -2 else { continue }
                notes.put(exceptions[row])
                var pairs: [(column: Int32, cost: Int32)] = []
                for entry in entries where ask.pin == -1 || ask.pin == entry.column {
                    let cost = kernel.cost(entry, ask, row: row, notes)
                    if cost >= 0 { pairs.append((entry.column, kernel.planned(cost, entry.column, ask))) }
                }
                kept[row] = pairs
                notes.remove(exceptions[row])
            }
        }
        var lists = Shortlists()
        for row in 0..<asks.count {
            for pair in kept[row].sorted(by: { $0.column < $1.column }) {
                lists.columns.append(pair.column)
                lists.costs.append(pair.cost)
            }
            lists.starts.append(lists.columns.count)
        }
        return lists
    }
}

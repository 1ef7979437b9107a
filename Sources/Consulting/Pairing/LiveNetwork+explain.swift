import Matching
import People

extension LiveNetwork {
    /// As a batch would explain it, from the prices of this moment.
    func placement(_ asker: Asker, _ chosen: Candidate, column: Int) -> Placement {
        let sight = look(asker, column)
        let used = used
        let scoring = feasibility.scoring
        let others = sight.others(3).compactMap { other -> Explanation.Alternative? in
            candidates[Int(other.column)].map {
                Explanation.Alternative(
                    pair: scoring.pair(asker, $0), isFull: $0.free <= used[Int(other.column), default: 0],
                    reducedCost: other.reduced)
            }
        }
        return Placement(
            request: asker.id, consultant: chosen.id,
            explanation: Explanation(
                funnel: sight.funnel, chosen: scoring.pair(asker, chosen), others: others,
                isFirstChoice: sight.chosenCost <= sight.leastCost))
    }

    func unserved(_ asker: Asker) -> Unserved {
        let sight = look(asker, unservedColumn(asker))
        return Unserved(
            request: asker.id, reason: sight.counts.last == 0 ? .nobodyFits : .allTaken, place: place(of: asker),
            funnel: sight.funnel, relaxation: relaxation(asker), pinned: asker.open.pin)
    }

    /// Units planned of each column.
    private var used: [Int: Int] {
        (0..<live.rowCount).reduce(into: [:]) { used, row in
            if let column = live.column(of: row) { used[column, default: 0] += 1 }
        }
    }

    private func look(_ asker: Asker, _ seat: Int) -> Sight {
        var sight = Sight()
        let used = used
        let isPinned = asker.open.pin != nil
        let value = Int64(costOfSeat(asker, seat)) + live.price(of: seat)
        for (column, candidate) in candidates.sorted(by: { $0.key < $1.key })
        where !isPinned || asker.open.pin == candidate.id {
            sight.counts[0] += 1
            var place = 1
            for filter in HardFilter.allCases {
                guard feasibility.passes(filter, asker, candidate) else { break }
                sight.counts[place] += 1
                place += 1
            }
            guard place > HardFilter.allCases.count, column != seat, !isPinned, let edge = cost(asker, candidate)
            else { continue }
            sight.note(
                Int32(column), cost: Int32(feasibility.scoring.cost(asker, candidate)),
                reduced: Int64(edge) + live.price(of: column) - value,
                isFull: candidate.free <= used[column, default: 0])
        }
        return sight
    }

    private func costOfSeat(_ asker: Asker, _ seat: Int) -> Int {
        candidates[seat].flatMap { cost(asker, $0) } ?? context.policy.unservedCost(of: asker.open, at: context.at)
    }

    /// See ``Explainer/relaxation(_:_:)``.
    private func relaxation(_ asker: Asker) -> Unserved.Relaxation? {
        let value = Int64(costOfSeat(asker, unservedColumn(asker))) + live.price(of: unservedColumn(asker))
        var opens: [HardFilter: Int] = [:]
        let used = used
        var best: (filter: HardFilter, candidate: Candidate, isFull: Bool, cost: Int64)?
        for (column, candidate) in candidates.sorted(by: { $0.key < $1.key })
        where asker.open.pin == nil || asker.open.pin == candidate.id {
            let failures = feasibility.failures(asker, candidate)
            guard failures.count == 1, let filter = failures.first, filter != .conflict else { continue }
            opens[filter, default: 0] += 1
            let place = Int64(feasibility.scoring.cost(asker, candidate)) + live.price(of: column)
            let isFull = candidate.free <= used[column, default: 0]
            guard candidate.free > 0, place < value,
                best.map({ isFull == $0.isFull ? place < $0.cost : $0.isFull }) ?? true
            else { continue }
            best = (filter, candidate, isFull, place)
        }
        return best.map {
            Unserved.Relaxation(filter: $0.filter, consultant: $0.candidate.id, opens: opens[$0.filter] ?? 0)
        }
    }

    /// Among those that wait: the dearest to leave out first.
    private func place(of asker: Asker) -> Int {
        func isBefore(_ other: Asker) -> Bool {
            let (a, b) = (
                context.policy.unservedCost(of: other.open, at: context.at),
                context.policy.unservedCost(of: asker.open, at: context.at)
            )
            return a != b ? a > b : (other.request.asked, other.id) < (asker.request.asked, asker.id)
        }
        let waiting = rows.values.filter { row in live.column(of: row).map { candidates[$0] == nil } ?? false }
        return 1 + waiting.compactMap { askers[$0] }.count(where: isBefore)
    }
}

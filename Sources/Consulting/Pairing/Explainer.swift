import People

/// Tells each request's outcome from the prices of a run, by looking at every consultant once more.
struct Explainer: Sendable {
    let board: Board
    /// The consultant of each open request; −1 for none.
    let placed: [Int32]
    /// For each request, cost and price of its place.
    let values: [Int64]
    /// For each consultant, taken ones too.
    let prices: [Int64]
    /// Whether this run has left each consultant no free unit.
    let isFull: [Bool]

    struct Told {
        var placements: [Placement]
        var unserved: [Unserved]
        /// Whether who was placed scores best for the request.
        var firstChoices: Int
    }

    private enum Outcome {
        case placed(Placement)
        case unserved(Unserved)
    }

    /// Others that are told beside the chosen: the cheapest for the network.
    private static let others = 3

    func told(isCancelled: @Sendable () -> Bool) -> Told {
        let outcomes = Slots<Outcome?>(board.openCount, nil)
        let accredited = (0..<Country.allCases.count).map { country in
            board.profiles.count { $0.accredited >> UInt16(country) & 1 == 1 }
        }
        inParts(board.groups.count, isParallel: board.isParallel) { part in
            let group = board.groups[part]
            guard !isCancelled(), group.rows.contains(where: { $0 < board.openCount }) else { return }
            let entries = board.entries(of: group)
            let notes = Notes(board.profiles.count)
            for row in group.rows.lazy.map(Int.init) where row < board.openCount {
                notes.put(board.exceptions[row])
                let sight =
                    board.asks[row].pin == -1
                    ? look(row, entries, accredited[Int(group.country)], notes) : lookAtPinned(row)
                outcomes[row] = outcome(row, sight, notes)
                notes.remove(board.exceptions[row])
            }
        }
        return gathered(outcomes)
    }

    private func gathered(_ outcomes: Slots<Outcome?>) -> Told {
        var told = Told(placements: [], unserved: [], firstChoices: 0)
        var waiting: [(row: Int, unserved: Unserved)] = []
        for row in 0..<board.openCount {
            switch outcomes[row] {
            case .placed(let placement):
                told.placements.append(placement)
                if placement.explanation.isFirstChoice == true { told.firstChoices += 1 }
            case .unserved(let unserved): waiting.append((row, unserved))
            case nil: break
            }
        }
        // The dearest to leave out is the next to be served.
        waiting.sort { one, other in
            let (a, b) = (board.asks[one.row].unserved, board.asks[other.row].unserved)
            if a != b { return a > b }
            let (askedA, askedB) = (board.askers[one.row].request.asked, board.askers[other.row].request.asked)
            return askedA != askedB ? askedA < askedB : one.row < other.row
        }
        told.unserved = waiting.enumerated().map { place, waiting in
            var unserved = waiting.unserved
            unserved.place = place + 1
            return unserved
        }
        return told
    }

    private func outcome(_ row: Int, _ sight: Sight, _ notes: borrowing Notes) -> Outcome {
        let asker = board.askers[row]
        let chosen = Int(placed[row])
        guard chosen >= 0 else {
            let open = asker.open
            return .unserved(
                Unserved(
                    request: asker.id, reason: sight.counts.last == 0 ? .nobodyFits : .allTaken, place: 0,
                    funnel: sight.funnel, relaxation: relaxation(row, notes), pinned: open.pin))
        }
        let scoring = board.feasibility.scoring
        let others = sight.others(Self.others).map { other in
            Explanation.Alternative(
                pair: scoring.pair(asker, board.candidates[Int(other.column)]), isFull: isFull[Int(other.column)],
                reducedCost: other.reduced)
        }
        let placement = Placement(
            request: asker.id, consultant: board.candidates[chosen].id,
            explanation: Explanation(
                funnel: sight.funnel, chosen: scoring.pair(asker, board.candidates[chosen]), others: others,
                isFirstChoice: sight.chosenCost <= sight.leastCost))
        return .placed(placement)
    }
}

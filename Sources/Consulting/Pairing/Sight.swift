/// What a look at all consultants shows of one request: how many each filter leaves, and who else would do.
struct Sight {
    /// Left in all, and after each filter.
    var counts = [Int](repeating: 0, count: HardFilter.allCases.count + 1)
    var chosenCost = Int32.max
    /// Of the pair that scores best, the chosen one among them.
    var leastCost = Int32.max
    /// The cheapest for the network, in order.
    private var cheapest: [Other] = []
    /// Of those that are full, the best scored.
    private var bestFull: Other?
    private var bestFullCost = Int32.max
    /// Of those kept, once there are enough.
    private var dearestKept = Int64.max

    struct Other {
        var column: Int32
        var reduced: Int64

        func isBefore(_ other: Other) -> Bool { (reduced, column) < (other.reduced, other.column) }
    }

    private static let kept = 3

    var funnel: [FunnelStep] {
        zip([nil] + HardFilter.allCases.map(Optional.init), counts).map { FunnelStep(filter: $0, left: $1) }
    }

    @inline(__always)
    mutating func note(_ column: Int32, cost: Int32, reduced: Int64, isFull: Bool) {
        if isFull, cost <= bestFullCost { noteFull(Other(column: column, reduced: reduced), cost) }
        if reduced <= dearestKept { keep(Other(column: column, reduced: reduced)) }
    }

    private mutating func noteFull(_ other: Other, _ cost: Int32) {
        if cost == bestFullCost, let bestFull, bestFull.column < other.column { return }
        (bestFull, bestFullCost) = (other, cost)
    }

    private mutating func keep(_ other: Other) {
        guard cheapest.count < Self.kept || other.isBefore(cheapest[Self.kept - 1]) else { return }
        if cheapest.count == Self.kept { cheapest.removeLast() }
        cheapest.insert(other, at: cheapest.firstIndex { other.isBefore($0) } ?? cheapest.count)
        if cheapest.count == Self.kept { dearestKept = cheapest[Self.kept - 1].reduced }
    }

    /// The cheapest for the network, with the best scored of those that are full among them.
    func others(_ count: Int) -> [Other] {
        var others = Array(cheapest.prefix(count))
        if let full = bestFull, !others.contains(where: { $0.column == full.column }) {
            if others.count == count { others.removeLast() }
            others.append(full)
        }
        return others.sorted { $0.isBefore($1) }
    }
}

extension Explainer {
    /// One look along the consultants of accreditation and topic.
    func look(_ row: Int, _ entries: [Entry], _ accredited: Int, _ notes: borrowing Notes) -> Sight {
        var sight = Sight()
        let ask = board.asks[row]
        let chosen = placed[row]
        let value = values[row]
        let kernel = board.kernel
        let (prices, isFull) = (prices, isFull)
        // After language, place, sector, rate, overlap, conflict, ban, score.
        var left = (0, 0, 0, 0, 0, 0, 0, 0)
        entries.withUnsafeBufferPointer { entries in
            for index in entries.indices {
                let entry = entries[index]
                let profile = entry.profile
                let common = profile.languages & ask.languages
                guard common != 0 else { continue }
                left.0 += 1
                guard entry.isPlaced else { continue }
                left.1 += 1
                guard !ask.needsSector || profile.sectors & ask.sector != 0 else { continue }
                left.2 += 1
                guard profile.tier <= ask.budget else { continue }
                left.3 += 1
                let blocks = kernel.blocks(profile, column: Int(entry.column), ask, row: row)
                guard blocks >= kernel.minimumBlocks else { continue }
                left.4 += 1
                let bars = notes.bars[Int(entry.column)]
                guard bars & Ask.conflict == 0 else { continue }
                left.5 += 1
                guard bars & Ask.ban == 0 else { continue }
                left.6 += 1
                let cost =
                    entry.base + kernel.variable(profile, ask, common: common, blocks: blocks)
                    - notes.discounts[Int(entry.column)]
                guard cost <= kernel.limit else { continue }
                left.7 += 1
                sight.leastCost = min(sight.leastCost, cost)
                if entry.column == chosen {
                    sight.chosenCost = cost
                } else {
                    let reduced = Int64(kernel.planned(cost, entry.column, ask)) + prices[Int(entry.column)] - value
                    sight.note(entry.column, cost: cost, reduced: reduced, isFull: isFull[Int(entry.column)])
                }
            }
        }
        sight.counts = [
            board.profiles.count, accredited, entries.count, left.0, left.1, left.2, left.3, left.4, left.5, left.6,
            left.7
        ]
        return sight
    }

    /// A coordinator decided who: the funnel is of that one alone.
    func lookAtPinned(_ row: Int) -> Sight {
        var sight = Sight()
        let pin = Int(board.asks[row].pin)
        guard pin >= 0 else { return sight }
        sight.counts[0] = 1
        for (place, filter) in HardFilter.allCases.enumerated() {
            guard board.feasibility.passes(filter, board.askers[row], board.candidates[pin]) else { break }
            sight.counts[place + 1] = 1
        }
        return sight
    }
}

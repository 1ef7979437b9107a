/// Gives each place of a quiz's draws an item of its own, by augmenting paths (Kuhn): if the draws can be met together,
/// they are, even when an earlier draw has taken what only a later one needs.
struct Allotment {
    struct Place: Hashable {
        var bank: Bank.ID
        /// In the bank's items.
        var index: Int
    }

    /// The item of each place, in the order of the draws.
    private(set) var chosen: [Place] = []
    private var pools: [[Place]] = []
    private var owner: [Place: Int] = [:]

    /// Adds a draw of `count` items out of `pool`, liked in that order; `false` when they cannot be had.
    mutating func add(_ count: Int, bank: Bank.ID, pool: [Int]) -> Bool {
        guard count <= pool.count else { return false }
        let places = pool.map { Place(bank: bank, index: $0) }
        for _ in 0..<max(0, count) {
            pools.append(places)
            var visited: Set<Place> = []
            guard seat(pools.count - 1, &visited) else { return false }
        }
        return true
    }

    private mutating func seat(_ slot: Int, _ visited: inout Set<Place>) -> Bool {
        if let free = pools[slot].first(where: { owner[$0] == nil }) {
            take(free, slot)
            return true
        }
        for place in pools[slot] where visited.insert(place).inserted {
            if let other = owner[place], seat(other, &visited) {
                take(place, slot)
                return true
            }
        }
        return false
    }

    private mutating func take(_ place: Place, _ slot: Int) {
        owner[place] = slot
        if slot < chosen.count { chosen[slot] = place } else { chosen.append(place) }
    }
}

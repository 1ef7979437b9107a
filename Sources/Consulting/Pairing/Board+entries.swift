import People

/// A consultant among those that a group of requests may go to.
struct Entry: BitwiseCopyable {
    var profile: Profile
    var column: Int32
    /// The part of the pair's cost that the whole group has in common; no pair of it costs less but for discounts.
    var base: Int32
    /// `base` with the price of the consultant's next unit.
    var key: Int64
    /// Whether the consultant serves the group's country in its way.
    var isPlaced: Bool
}

extension Board {
    /// The consultants with free units who pass the filters of accreditation, topic and place, cheapest base and price first unless
    /// the order is of no use.
    func open(to group: Group, prices: [Int64]?, isSorted: Bool = true) -> [Entry] {
        var entries = entries(of: group) { free[$0] > 0 }
        entries.removeAll { !$0.isPlaced }
        if let prices {
            for index in entries.indices { entries[index].key += prices[Int(entries[index].column)] }
        }
        guard isSorted else { return entries }
        // Whole numbers sort faster than entries: the key, and the place, which rises with the column.
        let order = entries.indices.map { entries[$0].key << 24 | Int64($0) }.sorted()
        return order.map { entries[Int($0 & 0xff_ffff)] }
    }

    /// The consultants who pass the filters of accreditation and topic, in the order of their columns.
    func entries(of group: Group, where isWanted: (Int) -> Bool = { _ in true }) -> [Entry] {
        let levels = levels[Int(group.topic)]
        let country: UInt16 = 1 << UInt16(group.country)
        let costs = countryCosts(group)
        var entries: [Entry] = []
        for column in members[Int(group.topic)] {
            let level = levels[Int(column)]
            guard level >= group.level, isWanted(Int(column)) else { continue }
            let profile = profiles[Int(column)]
            guard profile.accredited & country != 0 else { continue }
            let isOnSite = profile.onSite & country != 0
            let base =
                profile.cost + tables.ordinary + tables.fit[Int(level - 1) * 4 + Int(group.level - 1)]
                + costs[(profile.home == group.country ? 2 : 0) + (isOnSite ? 1 : 0)]
            entries.append(
                Entry(
                    profile: profile, column: column, base: base, key: Int64(base),
                    isPlaced: isOnSite || group.modality < 2 && profile.served & country != 0))
        }
        return entries
    }

    /// By whether the consultant lives there (2) and serves it on site (1).
    func countryCosts(_ group: Group) -> [Int32] {
        let modality = [Modality.remote, .hybrid, .onSite][Int(min(group.modality, 2))]
        return [false, true].flatMap { livesThere in
            [Service.remote, .onSite].map {
                tables.country(livesThere: livesThere, service: $0, modality: modality)
            }
        }
    }
}

/// What one thread notes down for the request it is at: discounts and bars by column.
struct Notes: ~Copyable {
    let discounts: UnsafeMutablePointer<Int32>
    let bars: UnsafeMutablePointer<UInt8>

    init(_ columns: Int) {
        discounts = .allocate(capacity: max(1, columns))
        discounts.initialize(repeating: 0, count: columns)
        bars = .allocate(capacity: max(1, columns))
        bars.initialize(repeating: 0, count: columns)
    }

    deinit {
        discounts.deallocate()
        bars.deallocate()
    }

    func put(_ exceptions: Exceptions) {
        for (column, amount) in exceptions.discounts { discounts[Int(column)] = amount }
        for (column, bar) in exceptions.barred { bars[Int(column)] = bar }
    }

    func remove(_ exceptions: Exceptions) {
        for (column, _) in exceptions.discounts { discounts[Int(column)] = 0 }
        for (column, _) in exceptions.barred { bars[Int(column)] = 0 }
    }
}

extension Board {
    /// The cost of any pair by number; −1 if it does not pass a filter.
    func cost(_ column: Int, _ row: Int, _ notes: borrowing Notes) -> Int32 {
        let ask = asks[row]
        guard let entry = entry(column, ask), entry.isPlaced else { return -1 }
        return kernel.cost(entry, ask, row: row, notes)
    }

    private func entry(_ column: Int, _ ask: Ask) -> Entry? {
        let profile = profiles[column]
        let level = levels[Int(ask.topic)][column]
        let country: UInt16 = 1 << UInt16(ask.country)
        guard level >= ask.level, profile.accredited & country != 0 else { return nil }
        let group = Group(topic: ask.topic, level: ask.level, country: ask.country, modality: ask.modality, rows: [])
        let isOnSite = profile.onSite & country != 0
        let place = (profile.home == ask.country ? 2 : 0) + (isOnSite ? 1 : 0)
        let base =
            profile.cost + tables.ordinary + tables.fit[Int(level - 1) * 4 + Int(ask.level - 1)]
            + countryCosts(group)[place]
        return Entry(
            profile: profile, column: Int32(column), base: base, key: Int64(base),
            isPlaced: isOnSite || ask.modality < 2 && profile.served & country != 0)
    }
}

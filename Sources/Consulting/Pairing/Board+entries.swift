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
    /// The consultants with free units who pass the filters of accreditation, topic and place, cheapest base and price first.
    func open(to group: Group, prices: [Int64]?) -> [Entry] {
        var entries = entries(of: group) { free[$0] > 0 }
        entries.removeAll { !$0.isPlaced }
        if let prices {
            for index in entries.indices { entries[index].key += prices[Int(entries[index].column)] }
        }
        entries.sort { ($0.key, $0.column) < ($1.key, $1.column) }
        return entries
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

    func put(_ ask: Ask) {
        for (column, amount) in ask.discounts { discounts[Int(column)] = amount }
        for (column, bar) in ask.barred { bars[Int(column)] = bar }
    }

    func remove(_ ask: Ask) {
        for (column, _) in ask.discounts { discounts[Int(column)] = 0 }
        for (column, _) in ask.barred { bars[Int(column)] = 0 }
    }
}

extension Board {
    /// The most that a pair may cost to reach the lowest score.
    var costLimit: Int32 { Int32(100_000 - 1_000 * context.policy.minimumScore) }

    /// The cost of a pair that passed the group's filters; −1 if it does not pass the others.
    @inline(__always)
    func cost(_ entry: Entry, _ ask: Ask, row: Int, _ notes: borrowing Notes) -> Int32 {
        let profile = entry.profile
        let common = profile.languages & ask.languages
        let knowsSector = profile.sectors & ask.sector != 0
        guard common != 0, profile.tier <= ask.budget, knowsSector || !ask.needsSector,
            notes.bars[Int(entry.column)] == 0
        else { return -1 }
        let blocks = blocks(profile, column: Int(entry.column), ask, row: row)
        guard blocks >= context.policy.minimumBlocks else { return -1 }
        let cost =
            entry.base + variable(profile, ask, common: common, blocks: blocks) - notes.discounts[Int(entry.column)]
        return cost <= costLimit ? cost : -1
    }

    /// What differs between the requests of a group: language, sector, overlap.
    @inline(__always)
    func variable(_ profile: Profile, _ ask: Ask, common: UInt8, blocks: Int) -> Int32 {
        var cost = tables.language[Int(ask.languageTable) * 64 + Int(common)] + tables.overlap[blocks]
        if ask.sector != 0, profile.sectors & ask.sector == 0 { cost += tables.strangeSector }
        if profile.preferred & ask.sector == 0 { cost += tables.otherSector }
        return cost
    }

    /// Blocks shared in every week of the engagement.
    @inline(__always)
    func blocks(_ profile: Profile, column: Int, _ ask: Ask, row: Int) -> Int {
        let blocks = profile.hours.blocks(ask.hours)
        return blocks > 0 && context.engagement.spells > 1 ? fewest(column, row) : blocks
    }

    private func fewest(_ column: Int, _ row: Int) -> Int {
        askers[row].hours.blocks(sharedWith: candidates[column].hours)
    }

    /// The cost of any pair by number; −1 if it does not pass a filter.
    func cost(_ column: Int, _ row: Int, _ notes: borrowing Notes) -> Int32 {
        let ask = asks[row]
        guard let entry = entry(column, ask), entry.isPlaced else { return -1 }
        return cost(entry, ask, row: row, notes)
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

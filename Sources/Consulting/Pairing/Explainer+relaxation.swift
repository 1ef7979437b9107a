import People

extension Explainer {
    /// The one filter that, taken away, opens the cheapest place: a free unit if there is one, else one whose price says that
    /// others could make room for less than leaving the request out costs.
    ///
    /// Conflicts of interest are not for taking away. Of a pinned request only its consultant counts.
    func relaxation(_ row: Int, _ notes: borrowing Notes) -> Unserved.Relaxation? {
        var opens: [HardFilter: Int] = [:]
        var best: (filter: HardFilter, column: Int, isFull: Bool, cost: Int64)?
        let pin = Int(board.asks[row].pin)
        guard pin != -2 else { return nil }
        for column in pin >= 0 ? pin..<pin + 1 : 0..<board.profiles.count {
            guard let (filter, cost) = onlyFailure(column, row, notes), filter != .conflict else { continue }
            opens[filter, default: 0] += 1
            let place = Int64(cost) + prices[column]
            let isFull = isFull[column]
            guard board.free[column] > 0, place < values[row],
                best.map({ isFull == $0.isFull ? place < $0.cost : $0.isFull }) ?? true
            else { continue }
            best = (filter, column, isFull, place)
        }
        return best.map {
            Unserved.Relaxation(
                filter: $0.filter, consultant: board.candidates[$0.column].id, opens: opens[$0.filter] ?? 0)
        }
    }

    /// The filter that a pair fails, and the pair's cost, where it fails exactly one.
    private func onlyFailure(_ column: Int, _ row: Int, _ notes: borrowing Notes) -> (HardFilter, Int32)? {
        let ask = board.asks[row]
        let profile = board.profiles[column]
        let country: UInt16 = 1 << UInt16(ask.country)
        let level = board.levels[Int(ask.topic)][column]
        var failure: HardFilter?
        var count = 0
        func fail(_ filter: HardFilter) {
            failure = filter
            count += 1
        }
        if profile.accredited & country == 0 { fail(.accredited) }
        if level < ask.level { fail(.topic) }
        guard count < 2 else { return nil }
        let common = profile.languages & ask.languages
        if common == 0 { fail(.language) }
        let isOnSite = profile.onSite & country != 0
        if !isOnSite, ask.modality == 2 || profile.served & country == 0 { fail(.place) }
        if ask.needsSector, profile.sectors & ask.sector == 0 { fail(.sector) }
        if profile.tier > ask.budget { fail(.rate) }
        guard count < 2 else { return nil }
        let bars = notes.bars[column]
        if bars & Ask.conflict != 0 { fail(.conflict) }
        if bars & Ask.ban != 0 { fail(.ban) }
        guard count < 2 else { return nil }
        let blocks = board.kernel.blocks(profile, column: column, ask, row: row)
        if blocks < board.kernel.minimumBlocks { fail(.overlap) }
        guard count < 2 else { return nil }
        let cost =
            profile.cost + board.tables.ordinary + fit(level, ask) + countryCost(profile, ask, isOnSite: isOnSite)
            + board.kernel.variable(profile, ask, common: common, blocks: blocks) - notes.discounts[column]
        if cost > board.kernel.limit { fail(.minimumScore) }
        guard count == 1, let failure else { return nil }
        return (failure, cost)
    }

    private func fit(_ level: UInt8, _ ask: Ask) -> Int32 {
        level == 0
            ? board.tables.cost(.topic, 0) : board.tables.fit[Int(level - 1) * 4 + Int(ask.level) - 1]
    }

    private func countryCost(_ profile: Profile, _ ask: Ask, isOnSite: Bool) -> Int32 {
        let group = Board.Group(
            topic: ask.topic, level: ask.level, country: ask.country, modality: ask.modality, rows: [])
        return board.countryCosts(group)[(profile.home == ask.country ? 2 : 0) + (isOnSite ? 1 : 0)]
    }
}

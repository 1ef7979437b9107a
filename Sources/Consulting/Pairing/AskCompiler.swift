import People
import Statements

/// Turns requests into numbers, with the single consultants that each treats in its own way.
struct AskCompiler: Sendable {
    private let context: RunContext
    private let columns: [Consultant.ID: Int32]
    private let continuity, preference: Int32
    private let firms: [Organisation.ID: [Int32]]
    private let persons: [Person.ID: [Int32]]
    private let markets: [Market: [Int32]]

    private struct Market: Hashable {
        var sector: Sector
        var country: Country
    }

    init(candidates: [Candidate], columns: [Consultant.ID: Int32], context: RunContext) {
        self.context = context
        self.columns = columns
        continuity = Int32(context.policy.weights[.continuity, default: 0])
        preference = Int32(context.policy.weights[.requesterPreference, default: 0])
        var firms: [Organisation.ID: [Int32]] = [:]
        var persons: [Person.ID: [Int32]] = [:]
        var markets: [Market: [Int32]] = [:]
        for (index, candidate) in candidates.enumerated() {
            let column = Int32(index)
            persons[candidate.id, default: []].append(column)
            if let firm = candidate.standing.organisation { firms[firm, default: []].append(column) }
            for conflict in candidate.consultant.conflicts {
                switch conflict {
                case .organisation(let firm): firms[firm, default: []].append(column)
                case .person(let person): persons[person, default: []].append(column)
                case .sector(let sector, let country):
                    markets[Market(sector: sector, country: country), default: []].append(column)
                }
            }
        }
        (self.firms, self.persons, self.markets) = (firms, persons, markets)
    }

    func ask(_ asker: Asker, isExpected: Bool) -> (Ask, Exceptions) {
        let request = asker.request
        var ask = Ask()
        ask.hours = WeekBits(asker.hours.masks.first ?? .none)
        ask.varies = asker.hours.varies
        ask.sector = request.sector?.bit ?? 0
        ask.needsSector = request.needsSector && request.sector != nil
        for language in request.languages { ask.languages |= language.bit }
        ask.budget = UInt8(request.budget.rawValue)
        ask.topic = UInt8(Topic.places[request.topic] ?? 0)
        ask.level = UInt8(request.level.rawValue)
        ask.country = request.country.place
        ask.modality = request.modality.place
        ask.planned = asker.open.plannedBefore.flatMap { columns[$0] } ?? -1
        ask.pin = asker.open.pin.map { columns[$0] ?? -2 } ?? -1
        ask.unserved = Int32(
            isExpected ? context.policy.unservedBase / 2 : context.policy.unservedCost(of: asker.open, at: context.at))
        ask.hash = FNV.hash(asker.id.rawValue.utf8)
        return (ask, Exceptions(discounts: discounts(request), barred: barred(asker.open)))
    }

    private func discounts(_ request: MentoringRequest) -> [(column: Int32, amount: Int32)] {
        var amounts: [(column: Int32, amount: Int32)] = []
        func add(_ id: Consultant.ID, _ amount: Int32) {
            guard amount > 0, let column = columns[id] else { return }
            if let place = amounts.firstIndex(where: { $0.column == column }) {
                amounts[place].amount += amount
            } else {
                amounts.append((column, amount))
            }
        }
        if let previous = request.previous { add(previous, continuity * 1000) }
        for (place, id) in request.preferred.enumerated() where request.preferred.firstIndex(of: id) == place {
            add(id, preference * Int32(Scoring.preference(place)))
        }
        return amounts
    }

    private func barred(_ open: OpenRequest) -> [(column: Int32, bars: UInt8)] {
        var barred: [(column: Int32, bars: UInt8)] = []
        func add(_ column: Int32, _ bar: UInt8) {
            if let place = barred.firstIndex(where: { $0.column == column }) {
                barred[place].bars |= bar
            } else {
                barred.append((column, bar))
            }
        }
        let request = open.request
        if let firm = request.organisation { firms[firm]?.forEach { add($0, Ask.conflict) } }
        persons[request.learner]?.forEach { add($0, Ask.conflict) }
        if let sector = request.sector {
            markets[Market(sector: sector, country: request.country)]?.forEach { add($0, Ask.conflict) }
        }
        for ban in open.bans where ban.holds(at: context.at) {
            if let column = columns[ban.consultant] { add(column, Ask.ban) }
        }
        return barred
    }
}

extension MatchingPolicy {
    /// What leaving an open request unserved costs at `instant`. Urgent ones count as overdue from the first day; each
    /// no-show of the firm takes a week of waiting away, ten weeks at most.
    func unservedCost(of open: OpenRequest, at instant: Instant) -> Int {
        let days = open.daysWaited(at: instant)
        let isOverdue = days > promisedDays || open.request.urgency == .urgent
        let waiting = days - 7 * min(max(0, open.missedByFirm), 10)
        let cost =
            unservedBase + perWaitingDay * waiting + (isOverdue ? overdue : 0)
            + (open.request.country.group == .PMDER ? pmderBonus : 0)
        return max(cost, unservedBase / 2)
    }
}

/// The hash FNV-1a of 64 bits: fast, the same everywhere, and no seal against anybody.
enum FNV {
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    static func hash(_ bytes: some Sequence<UInt8>, from seed: UInt64 = seed) -> UInt64 {
        bytes.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    /// A number that looks drawn, of two numbers (the finaliser of SplitMix64).
    @inline(__always)
    static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
        var z = a &+ b &* 0x9e37_79b9_7f4a_7c15
        z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
        return z ^ z >> 31
    }
}

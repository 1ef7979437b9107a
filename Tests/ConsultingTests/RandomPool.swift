import Consulting
import Foundation
import People
import Statements

/// The same numbers for the same seed.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
        return z ^ z >> 31
    }

    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }
    /// True in that many of 100 cases.
    mutating func percent(_ share: Int) -> Bool { below(100) < share }
    mutating func one<T>(_ list: [T]) -> T { list[below(list.count)] }
    mutating func some<T>(_ list: [T], percent share: Int) -> [T] { list.filter { _ in percent(share) } }

    mutating func id<T>() -> UniqueID<T> {
        let (a, b) = (next(), next())
        func byte(_ word: UInt64, _ place: Int) -> UInt8 { UInt8(truncatingIfNeeded: word >> UInt64(8 * place)) }
        return UniqueID(
            UUID(
                uuid: (
                    byte(a, 0), byte(a, 1), byte(a, 2), byte(a, 3), byte(a, 4), byte(a, 5), byte(a, 6), byte(a, 7),
                    byte(b, 0), byte(b, 1), byte(b, 2), byte(b, 3), byte(b, 4), byte(b, 5), byte(b, 6), byte(b, 7)
                )))
    }
}

/// A seeded network with open requests, with some of everything that a filter or a score looks at.
struct RandomPool {
    var dice: Dice
    /// Topics in use; few make for many feasible pairs.
    var topics: [Topic]
    var firms: [Organisation.ID]
    /// The time of the run.
    let at = Instant("2026-03-04T09:00:00.000Z") ?? Instant(milliseconds: 0)

    init(seed: UInt64, topics: Int = 4, firms: Int = 12) {
        dice = Dice(seed)
        self.topics = Array(Topic.all.prefix(topics))
        self.firms = []
        for _ in 0..<firms { self.firms.append(dice.id()) }
    }

    mutating func pool(consultants: Int, requests: Int, capacity: Int = 3, history: Int = 0) -> Pool {
        var pool = Pool(at: at)
        for _ in 0..<consultants {
            let consultant = consultant(capacity: capacity)
            pool.consultants.append(consultant)
            if dice.percent(80) { pool.standings[consultant.id] = standing(consultant) }
        }
        for _ in 0..<requests { pool.requests.append(request(among: pool.consultants)) }
        for _ in 0..<history {
            var past = request(among: pool.consultants).request
            past.asked = at.advanced(bySeconds: -dice.below(90 * 86_400))
            pool.history.append(
                PastRequest(id: dice.id(), request: past, accepted: past.asked.advanced(bySeconds: 86_400 * 3)))
        }
        return pool
    }

    mutating func consultant(capacity: Int) -> Consultant {
        let country = dice.one(Country.allCases)
        var services: [Country: Service] = [country: .onSite]
        for other in Country.allCases where dice.percent(70) { services[other] = dice.percent(30) ? .onSite : .remote }
        var accreditations: [Country: Accreditation] = [:]
        for country in Country.allCases where services[country] != nil && dice.percent(85) {
            accreditations[country] = Accreditation(
                state: dice.percent(90) ? .accredited : dice.one(Accreditation.State.allCases), asked: at)
        }
        var conflicts: [Conflict] = []
        if dice.percent(10) { conflicts.append(.organisation(dice.one(firms))) }
        if dice.percent(10) { conflicts.append(.sector(dice.one(Sector.allCases), dice.one(Country.allCases))) }
        var leaves: [Leave] = []
        if dice.percent(5), let leave = Leave(first: Day("2026-03-01")!, last: Day("2026-03-09")!) {
            leaves.append(leave)
        }
        var levels: [Topic: Mastery] = [:]
        for topic in topics where dice.percent(60) { levels[topic] = dice.one(Mastery.allCases) }
        return Consultant(
            id: dice.id(), country: country, zone: zone(of: country), topics: levels,
            languages: Set([country == .BR ? .pt : .es] + dice.some(SpokenLanguage.allCases, percent: 30)),
            services: services, sectors: Set(dice.some(Array(Sector.allCases.prefix(5)), percent: 40)),
            preferredSectors: Set(dice.some(Array(Sector.allCases.prefix(5)), percent: 20)),
            tier: dice.one(RateTier.allCases), windows: windows(percent: 60), leaves: leaves,
            capacity: dice.below(capacity + 1), conflicts: conflicts, accreditations: accreditations,
            takesCases: dice.percent(95))
    }

    mutating func standing(_ consultant: Consultant) -> Pool.Standing {
        let count = dice.below(8)
        return Pool.Standing(
            unitsTaken: dice.below(consultant.capacity + 1), ratings: count,
            ratingSum: (0..<count).reduce(0) { sum, _ in sum + 2 + dice.below(4) },
            organisation: dice.percent(20) ? dice.one(firms) : nil)
    }

    mutating func request(among consultants: [Consultant]) -> OpenRequest {
        let country = dice.one(Country.allCases)
        let named = consultants.isEmpty ? [] : (0..<3).map { _ in dice.one(consultants).id }
        var languages: [SpokenLanguage] = [country == .BR ? .pt : .es]
        for other in [SpokenLanguage.pt, .es, .en] where dice.percent(25) && !languages.contains(other) {
            languages.append(other)
        }
        let request = MentoringRequest(
            learner: dice.id(), organisation: dice.percent(70) ? dice.one(firms) : nil, country: country,
            need: "exportar", topic: dice.one(topics), level: dice.one([.basic, .working, .advanced]),
            sector: dice.percent(80) ? dice.one(Array(Sector.allCases.prefix(5))) : nil,
            needsSector: dice.percent(20), languages: languages, modality: dice.one(Modality.allCases),
            budget: dice.one([.second, .third, .fourth, .fifth]), zone: zone(of: country),
            windows: windows(percent: 40), urgency: dice.percent(5) ? .urgent : .normal,
            preferred: dice.some(named, percent: 20), previous: dice.percent(12) ? named.first : nil,
            asked: at.advanced(bySeconds: -dice.below(40 * 86_400)))
        var bans: [Ban] = []
        if dice.percent(15), let banned = named.last {
            bans.append(Ban(consultant: banned, reason: .declined, until: dice.percent(50) ? nil : at))
        }
        return OpenRequest(
            id: dice.id(), request: request, bans: bans, pin: dice.percent(3) ? named.first : nil,
            missedByFirm: dice.percent(5) ? 1 : 0, pausedDays: dice.percent(5) ? 9 : 0,
            plannedBefore: dice.percent(10) ? named.first : nil)
    }

    mutating func windows(percent share: Int) -> [WeeklyWindow] {
        var windows: [WeeklyWindow] = []
        for day in 1...6 {
            if dice.percent(share), let morning = WeeklyWindow(day: day, start: 480 + 30 * dice.below(3), end: 720) {
                windows.append(morning)
            }
            if dice.percent(share),
                let evening = WeeklyWindow(day: day, start: 840, end: dice.one([1_080, 1_170, 1_440]))
            {
                windows.append(evening)
            }
        }
        return windows
    }

    mutating func zone(of country: Country) -> String {
        country == .MX ? dice.one(["America/Mexico_City", "America/Tijuana", "America/Cancun"]) : country.timeZoneID
    }
}

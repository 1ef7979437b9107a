import Consulting
import Foundation
import People
import Statements

/// A network of consultants and requests as large as asked for, the same for the same seed, with the shares of the matching
/// bench: a tenth of all pairs feasible, units for a tenth more requests than there are.
struct SyntheticNetwork {
    private var state: UInt64
    private let topics = Array(Topic.all.prefix(25))
    private let sectors = Array(Sector.allCases.prefix(12))
    private let at = Instant(milliseconds: 1_772_614_800_000)
    private let neighbours: [Country: [Country]] = [
        .AR: [.BO, .BR, .CL, .PY, .UY], .BO: [.AR, .BR, .CL, .PE, .PY], .BR: [.AR, .BO, .CO, .PE, .PY, .UY, .VE],
        .CL: [.AR, .BO, .PE], .CO: [.BR, .EC, .PA, .PE, .VE], .CU: [.MX, .PA], .EC: [.CO, .PE], .MX: [.CU, .PA],
        .PA: [.CO, .CU, .MX], .PY: [.AR, .BO, .BR], .PE: [.BO, .BR, .CL, .CO, .EC], .UY: [.AR, .BR], .VE: [.BR, .CO]
    ]
    private let demand = [14, 6, 16, 8, 12, 3, 8, 14, 3, 5, 10, 4, 4]
    private let supply = [18, 3, 20, 9, 11, 2, 4, 18, 3, 2, 8, 6, 4]

    init(seed: UInt64) { state = seed }

    /// - Parameter units: free units in percent of the requests.
    mutating func pool(requests: Int, consultants: Int, units: Int = 110) -> Pool {
        var pool = Pool(at: at)
        let firms: [Organisation.ID] = (0..<max(1, requests / 3)).map { _ in id() }
        let sizes = (0..<consultants).map { _ in exp(0.55 * normal()) }
        let scale = Double(requests) * Double(units) / 100 * 1.35 / max(1, sizes.reduce(0, +))
        for size in sizes {
            let capacity = max(2, Int((size * scale).rounded()))
            let consultant = consultant(capacity: capacity)
            let ratings = below(12)
            pool.standings[consultant.id] = Pool.Standing(
                unitsTaken: min(capacity - 1, capacity * (20 + below(13)) / 100), ratings: ratings,
                ratingSum: (0..<ratings).reduce(0) { sum, _ in sum + [3, 4, 4, 4, 5][below(5)] },
                organisation: below(10) < 3 ? firms[below(firms.count)] : nil)
            pool.consultants.append(consultant)
        }
        pool.requests = (0..<requests).map { _ in request(pool.consultants, firms) }
        return pool
    }

    private mutating func consultant(capacity: Int) -> Consultant {
        let country = Country.allCases[one(of: supply)]
        var services = Dictionary(uniqueKeysWithValues: Country.allCases.map { ($0, Service.remote) })
        services[country] = .onSite
        for near in (neighbours[country] ?? []).shuffled(using: &self).prefix(below(4)) { services[near] = .onSite }
        var levels: [Topic: Mastery] = [:]
        let main = topics[below(5) * 5..<topics.count].prefix(5)
        for _ in 0..<4 + below(6) {
            let topic = below(2) == 0 ? main[main.startIndex + below(5)] : topics[below(25)]
            levels[topic] = [.basic, .working, .working, .advanced, .advanced, .expert][below(6)]
        }
        return Consultant(
            id: id(), country: country, topics: levels, languages: languages(country, 75, 35, 60),
            services: services, sectors: Set([sectors[below(12)]] + sectors.filter { _ in below(100) < 30 }),
            preferredSectors: [sectors[below(12)]],
            tier: [.first, .second, .second, .third, .third, .fourth, .fifth][below(7)], windows: windows(50),
            capacity: capacity,
            conflicts: (0..<2).map { _ in Conflict.organisation(id()) },
            accreditations: services.mapValues { _ in Accreditation(state: .accredited, asked: at) })
    }

    private mutating func request(_ consultants: [Consultant], _ firms: [Organisation.ID]) -> OpenRequest {
        let country = Country.allCases[one(of: demand)]
        let spoken = languages(country, 35, 5, 20)
        let own: SpokenLanguage = country == .BR ? .pt : .es
        let topic = one(of: (0..<25).map { 300 / ($0 % 6 + 2) })
        return OpenRequest(
            id: id(),
            request: MentoringRequest(
                learner: id(), organisation: firms[below(firms.count)], country: country, need: "",
                topic: topics[topic],
                level: [.basic, .basic, .working, .working, .advanced][below(5)],
                sector: sectors[one(of: (0..<12).map { 100 / ($0 + 2) })], needsSector: below(4) == 0,
                languages: [own] + spoken.filter { $0 != own }.sorted(),
                modality: [.remote, .remote, .remote, .remote, .remote, .remote, .hybrid, .onSite][below(8)],
                budget: [.second, .third, .third, .fourth, .fifth][below(5)], windows: windows(30),
                preferred: (0..<3).filter { _ in below(10) < 3 }.map { _ in consultants[below(consultants.count)].id },
                previous: below(100) < 12 ? consultants[below(consultants.count)].id : nil,
                asked: at.advanced(bySeconds: -86_400 * min(45, Int(-7 * log(Double(1 + below(1_000)) / 1_001))))))
    }

    private mutating func windows(_ share: Int) -> [WeeklyWindow] {
        (1...5).flatMap { day in
            [8, 10, 12, 14, 16, 18].compactMap { hour in
                below(100) < share ? WeeklyWindow(day: day, start: hour * 60, end: hour * 60 + 120) : nil
            }
        }
    }

    private mutating func languages(_ country: Country, _ es: Int, _ pt: Int, _ en: Int) -> Set<SpokenLanguage> {
        var languages: Set<SpokenLanguage> = country == .BR ? [.pt] : [.es]
        if below(100) < (country == .BR ? es : pt) { languages.insert(country == .BR ? .es : .pt) }
        if below(100) < en { languages.insert(.en) }
        return languages
    }

    // MARK: Chance

    private mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }

    private mutating func one(of weights: [Int]) -> Int {
        var ticket = below(weights.reduce(0, +))
        for (place, weight) in weights.enumerated() {
            ticket -= weight
            if ticket < 0 { return place }
        }
        return 0
    }

    private mutating func normal() -> Double {
        (0..<12).reduce(-6) { sum, _ in sum + Double(next() >> 11) / Double(1 << 53) }
    }

    private mutating func id<T>() -> UniqueID<T> {
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

extension SyntheticNetwork: RandomNumberGenerator {
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
        return z ^ z >> 31
    }
}

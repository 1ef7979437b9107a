import People

/// A consultant in numbers: sets as bits, and the part of the cost that is the same for every request.
struct Profile: BitwiseCopyable, Sendable {
    var hours = WeekBits()
    var sectors: UInt32 = 0
    var preferred: UInt32 = 0
    /// Of rating and rate.
    var cost: Int32 = 0
    /// Countries, by their place in ``Country``; none where the consultant is not there.
    var accredited: UInt16 = 0
    var served: UInt16 = 0
    var onSite: UInt16 = 0
    var languages: UInt8 = 0
    var tier: UInt8 = 0
    var home: UInt8 = 0
    /// Whether the hours differ between the weeks of the engagement.
    var varies = false

    init(_ candidate: Candidate, _ tables: CostTables) {
        let consultant = candidate.consultant
        hours = WeekBits(candidate.hours.masks.first ?? .none)
        varies = candidate.hours.varies
        for sector in consultant.sectors { sectors |= sector.bit }
        for sector in consultant.preferredSectors { preferred |= sector.bit }
        for (country, accreditation) in consultant.accreditations
        where candidate.isThere && accreditation.state == .accredited { accredited |= country.bit }
        for (country, service) in consultant.services {
            served |= country.bit
            if service == .onSite { onSite |= country.bit }
        }
        for language in consultant.languages { languages |= language.bit }
        tier = UInt8(consultant.tier.rawValue)
        home = consultant.country.place
        cost = tables.cost(.rating, candidate.rating) + tables.cost(.rate, Scoring.rate(consultant.tier))
    }
}

/// A request in numbers.
struct Ask: BitwiseCopyable, Sendable {
    var hours = WeekBits()
    /// No bit where no sector was named.
    var sector: UInt32 = 0
    var needsSector = false
    var languages: UInt8 = 0
    /// Which of the tables of language costs.
    var languageTable: Int32 = 0
    var budget: UInt8 = 0
    var topic: UInt8 = 0
    var level: UInt8 = 0
    var country: UInt8 = 0
    /// 0 remote, 1 hybrid, 2 on site.
    var modality: UInt8 = 0
    /// Planned for it in the last run; −1 for nobody.
    var planned: Int32 = -1
    /// The only consultant that may get it; −1 for no such decision, −2 for one whom the pool does not have.
    var pin: Int32 = -1
    /// Cost of leaving it unserved.
    var unserved: Int32 = 0
    /// Whether the hours differ between the weeks of the engagement.
    var varies = false
    /// Of its id, for draws.
    var hash: UInt64 = 0

    static let conflict: UInt8 = 1
    static let ban: UInt8 = 2

    var groupKey: UInt32 { UInt32(topic) << 24 | UInt32(level) << 16 | UInt32(country) << 8 | UInt32(modality) }
}

/// The single consultants that a request treats in its own way.
struct Exceptions: Sendable {
    /// What they are cheaper by: continuity, preference.
    var discounts: [(column: Int32, amount: Int32)] = []
    /// Who must not get it: conflict, ban or both.
    var barred: [(column: Int32, bars: UInt8)] = []
}

/// The words of a ``WeekMask``.
struct WeekBits: BitwiseCopyable, Sendable {
    var a: UInt64 = 0
    var b: UInt64 = 0
    var c: UInt64 = 0

    init() {}
    init(_ mask: WeekMask) { (a, b, c) = (mask.first, mask.second, mask.third) }

    @inline(__always) func blocks(_ other: WeekBits) -> Int {
        WeekMask.blocks(a & other.a, b & other.b, c & other.c)
    }
}

extension Sector {
    private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
    var bit: UInt32 { 1 << UInt32(Self.places[self] ?? 31) }
}

extension Country {
    private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, UInt8($0)) })
    var place: UInt8 { Self.places[self] ?? 15 }
    var bit: UInt16 { 1 << UInt16(place) }
}

extension SpokenLanguage {
    private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, UInt8($0)) })
    var bit: UInt8 { 1 << (Self.places[self] ?? 7) }
}

extension Modality {
    var place: UInt8 {
        switch self {
        case .remote: 0
        case .hybrid: 1
        case .onSite: 2
        }
    }
}

import Statements

/// What a pair is scored by; each gives 0 to 1000, weighted by ``MatchingPolicy/weights``.
public enum ScoreComponent: String, CaseIterable, Codable, CodingKeyRepresentable, Hashable, Sendable {
    case topic, sector, language, overlap, country, continuity, rating, rate, requesterPreference,
        consultantPreference
}

/// What a pair must pass; in the order in which the funnel tells them.
public enum HardFilter: String, CaseIterable, Codable, Hashable, Sendable {
    /// Active, takes cases, accredited for the firm's country, not away.
    case accredited
    case topic, language, place, sector, rate, overlap
    /// Same firm, declared conflict, kinship.
    case conflict
    /// Declined, expired or refused lately; forbidden by a coordinator.
    case ban
    case minimumScore
}

/// How requests and consultants are matched: versioned data that an administrator edits.
///
/// Costs are integers; a pair costs the sum of weight × (1000 − score), 0 to 100,000.
public struct MatchingPolicy: Codable, Hashable, Sendable {
    /// 1 and up; a run names the version that it was made with.
    public var version: Int
    /// Sum 100.
    public var weights: [ScoreComponent: Int]
    /// Pairs with less do not count: 0 to 100, the weighted sum ÷ 1000.
    public var minimumScore: Int
    /// Shared two-hour blocks a week, at least.
    public var minimumBlocks: Int
    /// Cost of leaving a request unserved: base, more for each day of waiting, more past the days promised.
    public var unservedBase: Int
    public var perWaitingDay: Int
    public var promisedDays: Int
    public var overdue: Int
    /// λ of the load's marginal cost: λ × (load + k − 1) ÷ capacity.
    public var loadWeight: Int
    /// What the next slice of a country's unserved requests costs more; slices are `sliceWidth` percent of its requests.
    public var countryStep: Int
    public var sliceWidth: Int
    /// How far the service rate of relatively less developed countries may lie above the others', in percentage points.
    public var pmderPoints: Int
    public var offerHours: Int
    public var banDays: Int
    public var hoursPerPackage: Int
    /// Candidates a request has in the first solve: the cheapest, and drawn by free capacity.
    public var shortlistCheapest: Int
    public var shortlistDrawn: Int
    /// Days of expected requests that a batch looks ahead; 0 for none.
    public var lookaheadDays: Int
    /// What a pair planned in the last run is cheaper by.
    public var stability: Int

    public init() {
        version = 1
        weights = [
            .topic: 22, .sector: 14, .language: 12, .overlap: 10, .country: 10, .continuity: 10, .rating: 8,
            .rate: 6, .requesterPreference: 5, .consultantPreference: 3
        ]
        minimumScore = 0
        minimumBlocks = 2
        unservedBase = 1_000_000
        perWaitingDay = 10_000
        promisedDays = 15
        overdue = 200_000
        loadWeight = 20_000
        countryStep = 50_000
        sliceWidth = 2
        pmderPoints = 10
        offerHours = 72
        banDays = 180
        hoursPerPackage = 8
        shortlistCheapest = 22
        shortlistDrawn = 10
        lookaheadDays = 14
        stability = 2_000
    }

    /// The bonus on the unserved cost that moves service rates by ``pmderPoints``.
    public var pmderBonus: Int { pmderPoints * countryStep / max(sliceWidth, 1) }
}

import People
import Statements

/// A sample of past requests that stands for those still to come while a batch is solved; they are never placed.
///
/// Without it a batch gives scarce consultants to those who could do with others. As many are drawn as the coming days will bring,
/// and of each past day as many as it tells of them: days of the same weekday and season tell most.
public struct Lookahead {
    /// When a request was made.
    public struct Asked: Hashable, Sendable {
        public var id: Case.ID
        public var at: Instant

        public init(id: Case.ID, at: Instant) {
            self.id = id
            self.at = at
        }
    }

    /// What the pool comes with, else drawn from its history.
    static func sample(_ pool: Pool, _ policy: MatchingPolicy) -> [OpenRequest] {
        if let expected = pool.expected { return expected }
        let past = Dictionary(pool.history.map { ($0.id, $0.request) }, uniquingKeysWith: { first, _ in first })
        let open = Set(pool.requests.map(\.id))
        // Those who wait came too, though they do not stand for others.
        let waiting = pool.requests.filter { past[$0.id] == nil }
        let asked =
            pool.history.map { Asked(id: $0.id, at: $0.request.asked) }
            + waiting.map { Asked(id: $0.id, at: $0.request.asked) }
        return draw(from: asked, at: pool.at, days: policy.lookaheadDays) { past[$0] != nil && !open.contains($0) }
            .compactMap { id in past[id].map { OpenRequest(id: id, request: $0) } }
    }

    /// The requests that stand for those of the coming days, in the order of their ids; those of the last year count.
    ///
    /// Drawn by the day of the run: the same day draws the same, in whatever order the requests come.
    public static func draw(
        from asked: [Asked], at instant: Instant, days: Int, isDrawable: (Case.ID) -> Bool
    ) -> [Case.ID] {
        guard days > 0 else { return [] }
        let past = asked.compactMap { asked in age(asked.at, at: instant).map { (id: asked.id, age: $0) } }
        let weights = DayWeights(ages: past.map(\.age), coming: days)
        let seed = UInt64(bitPattern: instant.milliseconds / day)
        let drawable = past.filter { isDrawable($0.id) }
            .map { (ticket: FNV.mixed(FNV.hash($0.id.rawValue.utf8), seed), id: $0.id, age: $0.age) }
            .sorted { ($0.ticket, $0.id) < ($1.ticket, $1.id) }
        let drawn = places(
            min(weights.expected, drawable.count), of: drawable.map { weights.weight(ofAge: $0.age) }, seed)
        return drawn.map { drawable[$0].id }.sorted()
    }

    /// So many places of the list, each as likely as it weighs: the list is laid out as a line, and picked at even steps.
    private static func places(_ count: Int, of weights: [Int], _ seed: UInt64) -> [Int] {
        let total = weights.reduce(0, +)
        guard count > 0, total > 0 else { return [] }
        let start = Int(FNV.mixed(seed, UInt64(count)) % UInt64(total))
        var drawn: [Int] = []
        var passed: [Int] = []
        var (sum, next) = (0, 0)
        for (place, weight) in weights.enumerated() {
            sum += weight
            if next < count, sum * count > next * total + start {
                drawn.append(place)
                // Nobody is drawn twice, however heavy.
                while next < count, sum * count > next * total + start { next += 1 }
            } else {
                passed.append(place)
            }
        }
        return drawn + passed.prefix(count - drawn.count)
    }

    private static let day: Int64 = 86_400_000

    /// Whole days since it was asked; nil beyond a year, and for one that is not asked yet.
    private static func age(_ asked: Instant, at instant: Instant) -> Int? {
        let age = instant.milliseconds - asked.milliseconds
        return (0...365 * day).contains(age) ? Int(age / day) : nil
    }
}

/// How much each day of the past tells of the days to come.
struct DayWeights {
    /// What a day of the same weekday counts, where another counts one.
    private static let sameWeekday = 14
    /// Within four weeks of the same time of the year days count, falling; the rest of the year counts one.
    private static let season = 28
    private static let nearness = 4
    private static let one = 1_000_000

    /// By age in days, in millionths of a coming request for each that was made on that day.
    private let weights: [Int]
    /// How many requests the coming days bring.
    let expected: Int

    /// - Parameters:
    ///   - ages: of the requests of the past, in whole days.
    ///   - coming: how many days are to come.
    init(ages: [Int], coming: Int) {
        guard let oldest = ages.max() else {
            (weights, expected) = ([], 0)
            return
        }
        // A history of a few days says little of a fortnight.
        let span = max(oldest + 1, 7)
        var weights = [Int](repeating: 0, count: span)
        for ahead in 1...max(1, coming) {
            let shares = (0..<span).map { Self.likeness(of: $0 + ahead) }
            let all = shares.reduce(0, +)
            for age in 0..<span { weights[age] += shares[age] * Self.one / all }
        }
        self.weights = weights
        let sum = ages.reduce(0) { $0 + weights[$1] }
        expected = (sum + Self.one / 2) / Self.one
    }

    func weight(ofAge age: Int) -> Int { weights.indices.contains(age) ? weights[age] : 0 }

    /// How alike two days so far apart are.
    private static func likeness(of distance: Int) -> Int {
        let inYear = min(distance, abs(365 - distance))
        let season = inYear < Self.season ? nearness * (Self.season - inYear) : 1
        return season * (distance % 7 == 0 ? sameWeekday : 1)
    }
}

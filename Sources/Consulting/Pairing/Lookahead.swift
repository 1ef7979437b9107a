import People
import Statements

/// A sample of past requests that stands for those still to come while a batch is solved; they are never placed.
///
/// Without it a batch gives scarce consultants to those who could do with others. As many are drawn as the coming days will bring,
/// and of each past day as many as it tells of them: days of the same weekday and season tell most.
struct Lookahead {
    /// Drawn by the day of the run: the same day draws the same, in whatever order the requests come.
    static func sample(_ pool: Pool, _ policy: MatchingPolicy) -> [OpenRequest] {
        guard policy.lookaheadDays > 0 else { return [] }
        let past = pool.history.compactMap { past in age(past.request, at: pool.at).map { (age: $0, past: past) } }
        let known = Set(past.map(\.past.id))
        let open = Set(pool.requests.map(\.id))
        // Those who wait came too, though they do not stand for others.
        let waiting = pool.requests.filter { !known.contains($0.id) }.compactMap { age($0.request, at: pool.at) }
        let weights = DayWeights(ages: past.map(\.age) + waiting, coming: policy.lookaheadDays)

        let seed = UInt64(bitPattern: pool.at.milliseconds / day)
        let drawable = past.filter { !open.contains($0.past.id) }
            .map { (ticket: FNV.mixed(FNV.hash($0.past.id.rawValue.utf8), seed), age: $0.age, past: $0.past) }
            .sorted { ($0.ticket, $0.past.id) < ($1.ticket, $1.past.id) }
        let drawn = places(
            min(weights.expected, drawable.count), of: drawable.map { weights.weight(ofAge: $0.age) }, seed)
        return drawn.map { OpenRequest(id: drawable[$0].past.id, request: drawable[$0].past.request) }
            .sorted { $0.id < $1.id }
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
    private static func age(_ request: MentoringRequest, at instant: Instant) -> Int? {
        let age = instant.milliseconds - request.asked.milliseconds
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

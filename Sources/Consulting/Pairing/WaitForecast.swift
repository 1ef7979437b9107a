import People
import Statements

/// What is known of a request before it is made. What is nil counts for everybody.
public struct RequestSketch: Codable, Hashable, Sendable {
    public var topic: Topic?
    public var country: Country?
    /// The best first.
    public var languages: [SpokenLanguage]
    public var urgency: Urgency

    public init(
        topic: Topic? = nil, country: Country? = nil, languages: [SpokenLanguage] = [], urgency: Urgency = .normal
    ) {
        self.topic = topic
        self.country = country
        self.languages = languages
        self.urgency = urgency
    }

    public init(_ request: MentoringRequest) {
        self.init(
            topic: request.topic, country: request.country, languages: request.languages, urgency: request.urgency)
    }
}

/// The wait that is told before asking: days from asking to a consultant's acceptance, from what those before waited.
///
/// Past requests of the same topic and country count whole; where they are few, those of the topic, of the country and all
/// others stand in for ten, five and five of them. Those who still wait count for as long as they have waited (Kaplan and
/// Meier), so that a queue that does not move is not told as a short one.
public struct WaitForecast: Codable, Hashable, Sendable {
    /// A fifth waited no longer than this; in days begun.
    public var low: Int
    /// Half waited no longer; nil where that lies beyond anything seen.
    public var middle: Int?
    /// Four in five waited no longer.
    public var high: Int?
    /// Of a thousand, how many had a consultant within ``horizonDays``.
    public var served: Int
    /// Past requests of this topic and country.
    public var basis: Int

    public static let horizonDays = 60

    /// Nil without a past to tell from, or where not even a fifth ever got a consultant.
    public init?(for sketch: RequestSketch, history: [PastWait], at instant: Instant) {
        let curve = WaitCurve(sketch, history, at: instant)
        guard let low = curve.day(served: 200) else { return nil }
        self.low = low
        middle = curve.day(served: 500)
        high = curve.day(served: 800)
        served = curve.served(within: Self.horizonDays)
        basis = curve.basis
    }

    /// Whether a wait lies in what was told.
    public func holds(days: Int) -> Bool { low <= days && high.map { days <= $0 } ?? true }
}

extension PastWait {
    /// Days begun from asking to acceptance; nil where nobody had accepted by then.
    public func daysWaited(by instant: Instant) -> Int? {
        accepted.flatMap { $0 <= instant ? Self.days(asked, $0) : nil }
    }

    static func days(_ start: Instant, _ end: Instant) -> Int {
        Int(max(0, (end.milliseconds - start.milliseconds + 86_399_999) / 86_400_000))
    }
}

/// How many were served by which day, estimated from served and waiting ones alike, in whole numbers.
struct WaitCurve {
    /// Past requests of the same topic and country.
    private(set) var basis = 0
    /// Days on which somebody was served, with the share still waiting afterwards.
    private var steps: [(day: Int, waiting: Int)] = []
    private static let all = 100_000_000
    /// What one past request of the same topic and country counts.
    private static let one = 10_000

    init(_ sketch: RequestSketch, _ history: [PastWait], at instant: Instant) {
        // Beyond a year and ten thousand the past says no more of today.
        let known = history.lazy.filter { past in
            past.asked < instant
                && instant.milliseconds - past.asked.milliseconds < 365 * 86_400_000
        }.sorted { ($1.asked, $1.id) < ($0.asked, $0.id) }.prefix(10_000)
        guard !known.isEmpty else { return }
        func isOfTopic(_ past: PastWait) -> Bool { sketch.topic.map { $0 == past.sketch.topic } ?? true }
        func isOfCountry(_ past: PastWait) -> Bool { sketch.country.map { $0 == past.sketch.country } ?? true }
        let ofTopic = max(1, known.count(where: isOfTopic))
        let ofCountry = max(1, known.count(where: isOfCountry))
        basis = known.count { isOfTopic($0) && isOfCountry($0) }
        let seen = known.map { past in
            var weight = 5 * Self.one / known.count
            if isOfTopic(past) { weight += 10 * Self.one / ofTopic }
            if isOfCountry(past) { weight += 5 * Self.one / ofCountry }
            if isOfTopic(past), isOfCountry(past) { weight += Self.one }
            if let language = sketch.languages.first, past.sketch.languages.first != language { weight /= 3 }
            if past.sketch.urgency != sketch.urgency { weight /= 10 }
            return Self.observation(past, weight: max(1, weight), at: instant)
        }
        follow(seen.sorted { $0.day < $1.day })
    }

    private struct Observation {
        var day: Int
        var isServed: Bool
        var weight: Int
    }

    private static func observation(_ past: PastWait, weight: Int, at instant: Instant) -> Observation {
        if let days = past.daysWaited(by: instant) { return Observation(day: days, isServed: true, weight: weight) }
        let end = past.withdrawn.map { min($0, instant) } ?? instant
        return Observation(day: PastWait.days(past.asked, end), isServed: false, weight: weight)
    }

    private mutating func follow(_ observations: [Observation]) {
        var left = observations.reduce(0) { $0 + $1.weight }
        var waiting = Self.all
        var index = 0
        while index < observations.count {
            let day = observations[index].day
            var served = 0
            var gone = 0
            while index < observations.count, observations[index].day == day {
                if observations[index].isServed { served += observations[index].weight }
                gone += observations[index].weight
                index += 1
            }
            if served > 0 {
                waiting = waiting * (left - served) / left
                steps.append((day, waiting))
            }
            left -= gone
        }
    }

    /// The first day by which that many of a thousand were served.
    func day(served: Int) -> Int? {
        steps.first { Self.all - $0.waiting >= Self.all / 1000 * served }?.day
    }

    func served(within days: Int) -> Int {
        let waiting = steps.last { $0.day <= days }?.waiting ?? Self.all
        return (Self.all - waiting) * 1000 / Self.all
    }
}

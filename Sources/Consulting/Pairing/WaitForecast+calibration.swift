import Statements

extension WaitForecast {
    /// How often the range that would have been told held.
    public struct Calibration: Codable, Hashable, Sendable {
        /// Past requests that were told again, each from what was known when it was made.
        public var told: Int
        /// Of these, served within the range, before it, after it (or still waiting beyond it).
        public var inside, earlier, later: Int

        /// Of a thousand; about 600 or, as days are whole, more where the range is true.
        public var rate: Int { told == 0 ? 0 : inside * 1000 / told }
    }

    /// Tells the wait of requests of the past anew, each from what was known at its time, and counts how it went.
    ///
    /// Those who still wait, within their range, are not counted: nobody knows yet.
    public static func calibration(of history: [PastWait], at instant: Instant, most: Int = 300) -> Calibration {
        let sorted = history.filter { $0.asked < instant }
            .sorted { ($0.asked, $0.id) < ($1.asked, $1.id) }
        // The first ones have no past to be told from.
        let late = sorted.dropFirst(sorted.count / 4)
        let step = max(1, late.count / max(1, most))
        var result = Calibration(told: 0, inside: 0, earlier: 0, later: 0)
        for index in stride(from: late.startIndex, to: late.endIndex, by: step) {
            let past = late[index]
            let before = Array(sorted[..<index])
            guard let told = WaitForecast(for: past.sketch, history: before, at: past.asked)
            else { continue }
            if let days = past.daysWaited(by: instant) {
                result.told += 1
                if days < told.low {
                    result.earlier += 1
                } else if told.holds(days: days) {
                    result.inside += 1
                } else {
                    result.later += 1
                }
            } else if past.withdrawn == nil, let high = told.high,
                PastWait.days(past.asked, instant) > high
            {
                result.told += 1
                result.later += 1
            }
        }
        return result
    }
}

extension Assessment {
    /// What a learner who wants to sit the quiz gets.
    public enum Turn: Hashable, Sendable {
        /// The open attempt, on whatever device.
        case resume(Attempt)
        /// A new attempt with this number.
        case start(number: Int)
        case noneLeft
    }

    /// Never a new attempt while one is open.
    public func turn(after attempts: [Attempt]) -> Turn {
        if let open = attempts.first(where: { $0.state == .open }) { return .resume(open) }
        if attemptsLeft(used: attempts.count) == 0 { return .noneLeft }
        return .start(number: (attempts.map(\.number).max() ?? 0) + 1)
    }

    /// `nil`: as many as one likes.
    public func attemptsLeft(used: Int) -> Int? { settings.attempts.map { max(0, $0 - used) } }

    /// The result that counts, by the quiz's policy, two decimals; `nil` before the first attempt is graded.
    ///
    /// - Parameter scores: percent of each closed attempt, first to last.
    public func standing(scores: [Double]) -> Double? {
        guard let last = scores.last, let best = scores.max() else { return nil }
        let counted =
            switch settings.score {
            case .best: best
            case .last: last
            case .average: scores.reduce(0, +) / Double(scores.count)
            }
        return counted.rounded(decimals: 2)
    }

    /// Whether what is due at `moment` (``Settings/feedback``, ``Settings/reveal``) may be shown of a closed attempt.
    ///
    /// - Parameter attemptsLeft: `nil`: as many as one likes.
    public func shows(_ moment: Moment, passed: Bool, attemptsLeft: Int?) -> Bool {
        switch moment {
        case .closed: true
        case .final: passed || attemptsLeft == 0
        case .never: false
        }
    }
}

/// What one question was worth, and what is to be said of it.
public struct ItemScore: Codable, Hashable, Sendable {
    public enum Verdict: String, Codable, Sendable {
        case right, partial, wrong, unanswered
        /// A person has to mark it: an essay, or an item whose key cannot be worked out.
        case awaiting
    }

    public var question: Question.ID
    /// Share of the points, 0…1; down to −1 in a quiz that lets items count below zero.
    public var credit: Double
    /// Points.
    public var earned: Double
    public var possible: Double
    public var verdict: Verdict
    /// Sanitised HTML, variables filled in: first what belongs to the answer given, then what belongs to the item.
    public var remarks: [Localized]

    public init(
        question: Question.ID, credit: Double, possible: Double, verdict: Verdict, remarks: [Localized] = []
    ) {
        self.question = question
        self.credit = credit
        self.earned = (credit * possible).settled
        self.possible = possible
        self.verdict = verdict
        self.remarks = remarks
    }
}

/// What a whole attempt was worth.
public struct Score: Codable, Hashable, Sendable {
    public var earned: Double
    public var possible: Double
    /// 0…100, two decimals. A total below zero shows as 0, and so does a quiz without points.
    public var percent: Double
    public var items: [ItemScore]
    /// Whether a person still has to mark something; those questions count 0 until then.
    public var awaiting: Bool

    public init(items: [ItemScore]) {
        self.items = items
        earned = items.reduce(0) { $0 + $1.earned }.settled
        possible = items.reduce(0) { $0 + $1.possible }.settled
        let share = possible > 0 ? 100 * earned / possible : 0
        percent = min(max(share, 0), 100).rounded(decimals: 2)
        awaiting = items.contains { $0.verdict == .awaiting }
    }

    /// Whether it reaches the quiz's pass mark, with nothing left to be marked.
    public func passes(_ quiz: Assessment) -> Bool { !awaiting && percent >= quiz.settings.pass }
}

/// A quiz: settings and the items that an attempt draws.
public struct Assessment: Codable, Hashable, Sendable {
    public enum Purpose: String, Codable, Sendable, CaseIterable { case diagnostic, practice, exam }
    public enum ScorePolicy: String, Codable, Sendable, CaseIterable { case best, last, average }
    /// When something is shown: after each attempt, once passed or with no attempt left, or never.
    public enum Moment: String, Codable, Sendable, CaseIterable { case closed, final, never }

    public struct Settings: Codable, Hashable, Sendable {
        /// `nil`: as many as one likes.
        public var attempts: Int?
        /// Minutes; `nil`: none.
        public var timeLimit: Int?
        /// Seconds after the deadline in which an answer still counts, marked late.
        public var grace: Int
        /// Percent of the points, 0–100.
        public var pass: Double
        public var score: ScorePolicy
        public var shuffleItems: Bool
        public var shuffleOptions: Bool
        /// Whether an item may count below zero.
        public var negative: Bool
        public var feedback: Moment
        public var reveal: Moment

        public init(
            attempts: Int? = nil, timeLimit: Int? = nil, grace: Int = 30, pass: Double = 60, score: ScorePolicy = .best,
            shuffleItems: Bool = false, shuffleOptions: Bool = true, negative: Bool = false, feedback: Moment = .closed,
            reveal: Moment = .final
        ) {
            self.attempts = attempts
            self.timeLimit = timeLimit
            self.grace = grace
            self.pass = pass
            self.score = score
            self.shuffleItems = shuffleItems
            self.shuffleOptions = shuffleOptions
            self.negative = negative
            self.feedback = feedback
            self.reveal = reveal
        }
    }

    /// One line of the quiz: an item, or so many drawn from a bank.
    public enum Entry: Codable, Hashable, Sendable {
        case item(Item)
        case draw(count: Int, bank: Bank.ID, tags: [String])
    }

    public var id: Activity.ID
    public var title: Localized
    /// Sanitised HTML.
    public var intro: Localized
    public var purpose: Purpose
    public var settings: Settings
    public var entries: [Entry]

    public init(
        id: Activity.ID, title: Localized, intro: Localized = Localized(), purpose: Purpose = .practice,
        settings: Settings = Settings(), entries: [Entry]
    ) {
        self.id = id
        self.title = title
        self.intro = intro
        self.purpose = purpose
        self.settings = settings
        self.entries = entries
    }

    /// How many questions one attempt has.
    public var length: Int {
        entries.reduce(0) { sum, entry in
            switch entry {
            case .item: sum + 1
            case .draw(let count, _, _): sum + count
            }
        }
    }
}

/// A pool of items that quizzes draw from.
public struct Bank: Codable, Hashable, Sendable {
    public typealias ID = Identifier<Bank>
    public var id: ID
    public var items: [Item]
    public init(id: ID, items: [Item]) {
        self.id = id
        self.items = items
    }
}

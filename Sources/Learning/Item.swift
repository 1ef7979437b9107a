/// A question, in QTI's sense of "item": prompt, what can be answered, what is right, what is said of it.
///
/// All texts are sanitised HTML; `{name}` in them stands for a variable's value.
public struct Item: Codable, Hashable, Sendable {
    public typealias ID = Identifier<Item>

    public var id: ID
    public var points: Double
    public var tags: [String]
    public var prompt: Localized
    public var see: Place?
    public var feedback: Feedback
    public var variables: [Variable]
    /// `false` keeps options in the author's order whatever the quiz says.
    public var shuffle: Bool
    public var interaction: Interaction

    public init(
        id: ID, points: Double = 1, tags: [String] = [], prompt: Localized, see: Place? = nil,
        feedback: Feedback = Feedback(), variables: [Variable] = [], shuffle: Bool = true, interaction: Interaction
    ) {
        self.id = id
        self.points = points
        self.tags = tags
        self.prompt = prompt
        self.see = see
        self.feedback = feedback
        self.variables = variables
        self.shuffle = shuffle
        self.interaction = interaction
    }

    /// Where to reread: a lesson, and a heading in it.
    public struct Place: Codable, Hashable, Sendable {
        public var lesson: Activity.ID
        public var anchor: String?
        public init(lesson: Activity.ID, anchor: String? = nil) {
            self.lesson = lesson
            self.anchor = anchor
        }
    }

    public struct Feedback: Codable, Hashable, Sendable {
        public var right: Localized?
        public var wrong: Localized?
        public var partial: Localized?
        public init(right: Localized? = nil, wrong: Localized? = nil, partial: Localized? = nil) {
            self.right = right
            self.wrong = wrong
            self.partial = partial
        }
    }

    /// A number drawn anew for each attempt.
    public struct Variable: Codable, Hashable, Sendable {
        public enum Source: Codable, Hashable, Sendable {
            case choose([Double])
            case range(from: Double, to: Double, step: Double)
        }
        public var name: String
        public var source: Source
        public init(name: String, source: Source) {
            self.name = name
            self.source = source
        }
    }
}

/// The ways an item can be answered.
public enum Interaction: Codable, Hashable, Sendable {
    case choice(Choice)
    case trueFalse(Bool)
    case text(TextKey)
    case numeric(NumericKey)
    case matching(Matching)
    case ordering([Entry])
    case cloze([Gap])
    case essay(Essay)

    public struct Choice: Codable, Hashable, Sendable {
        public var multiple: Bool
        public var options: [Option]
        public init(multiple: Bool, options: [Option]) {
            self.multiple = multiple
            self.options = options
        }
    }

    public struct Option: Codable, Hashable, Sendable {
        public typealias ID = Identifier<Option>
        public var id: ID
        public var text: Localized
        public var right: Bool
        /// Share of the item's points, −1…1; `nil`: by ``right`` alone.
        public var credit: Double?
        public var feedback: Localized?
        public init(id: ID, text: Localized, right: Bool, credit: Double? = nil, feedback: Localized? = nil) {
            self.id = id
            self.text = text
            self.right = right
            self.credit = credit
            self.feedback = feedback
        }
    }

    /// Accepted short answers.
    public struct TextKey: Codable, Hashable, Sendable {
        public struct Answer: Codable, Hashable, Sendable {
            /// Accepted spellings by language code.
            public var texts: [String: [String]]
            /// Share of the points, −1…1.
            public var credit: Double
            public var feedback: Localized?
            public init(texts: [String: [String]], credit: Double = 1, feedback: Localized? = nil) {
                self.texts = texts
                self.credit = credit
                self.feedback = feedback
            }
        }
        public var answers: [Answer]
        /// Whether case, accents and spaces count.
        public var exact: Bool
        public init(answers: [Answer], exact: Bool = false) {
            self.answers = answers
            self.exact = exact
        }
    }

    /// The right number and the numbers that known wrong paths give. Values are expressions over the item's variables.
    public struct NumericKey: Codable, Hashable, Sendable {
        public enum Tolerance: Codable, Hashable, Sendable {
            case absolute(Double)
            /// Share of the right value: 0.005 for 0.5 %.
            case relative(Double)
        }
        public struct Mistake: Codable, Hashable, Sendable {
            public var value: String
            public var feedback: Localized
            public init(value: String, feedback: Localized) {
                self.value = value
                self.feedback = feedback
            }
        }
        public var value: String
        public var unit: String
        public var tolerance: Tolerance?
        /// Digits after the decimal mark that the answer is asked with.
        public var decimals: Int?
        public var mistakes: [Mistake]
        public init(
            value: String, unit: String = "", tolerance: Tolerance? = nil, decimals: Int? = nil,
            mistakes: [Mistake] = []
        ) {
            self.value = value
            self.unit = unit
            self.tolerance = tolerance
            self.decimals = decimals
            self.mistakes = mistakes
        }
    }

    public struct Entry: Codable, Hashable, Sendable {
        public typealias ID = Identifier<Entry>
        public var id: ID
        public var text: Localized
        public init(id: ID, text: Localized) {
            self.id = id
            self.text = text
        }
    }

    public struct Matching: Codable, Hashable, Sendable {
        public struct Pair: Codable, Hashable, Sendable {
            public var id: Entry.ID
            public var left: Localized
            public var right: Localized
            public init(id: Entry.ID, left: Localized, right: Localized) {
                self.id = id
                self.left = left
                self.right = right
            }
        }
        public var pairs: [Pair]
        /// Right-hand texts that match nothing.
        public var extra: [Entry]
        public init(pairs: [Pair], extra: [Entry] = []) {
            self.pairs = pairs
            self.extra = extra
        }
    }

    /// A hole in a cloze text; the prompt holds `[[id]]`.
    public struct Gap: Codable, Hashable, Sendable {
        public typealias ID = Identifier<Gap>
        public enum Key: Codable, Hashable, Sendable {
            case choice([Option])
            case text(TextKey)
            case numeric(NumericKey)
        }
        public var id: ID
        public var key: Key
        public init(id: ID, key: Key) {
            self.id = id
            self.key = key
        }
    }

    /// A longer text that a person marks.
    public struct Essay: Codable, Hashable, Sendable {
        public var minimumWords: Int?
        public var maximumWords: Int?
        /// For the person who marks; sanitised HTML.
        public var guidance: Localized
        public init(minimumWords: Int? = nil, maximumWords: Int? = nil, guidance: Localized = Localized()) {
            self.minimumWords = minimumWords
            self.maximumWords = maximumWords
            self.guidance = guidance
        }
    }
}

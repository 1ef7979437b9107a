/// Answering: one item a screen, or all on one page.
public struct AttemptPage: Page {
    public static let template = "attempt"

    public var frame: PageFrame
    public var course: PageLink
    public var quiz: PageLink
    public var items: [ItemForm]
    /// All items on one page.
    public var whole: Bool
    public var wholeHref: String
    public var singleHref: String
    public var reviewHref: String
    /// POST of the answers.
    public var action: String
    public var jumps: [Jump]
    public var answered: Count
    public var total: Count
    /// Which item is shown; nil when all are.
    public var number: Int?
    public var first: Bool
    public var last: Bool
    /// Whole seconds left by the server's clock; nil for no limit.
    public var remaining: Int?
    /// The same in words, for readers without script.
    public var remainingText: String?
    /// Clock time of the deadline with its place: "11:05, hora de Montevideo".
    public var deadline: String?
    /// Epoch and highest sequence of the attempt, so that a second tab or device is told apart.
    public var epoch: Int = 0
    public var sequence: Int = 0
    /// An answer that another tab or device changed meanwhile.
    public var conflict: String?
    public var problems: [FormProblem]

    public struct Jump: PagePart {
        public var number: Int
        public var id: String
        public var href: String
        public var answered: Bool
        public var current: Bool

        public init(number: Int, id: String, href: String, answered: Bool = false, current: Bool = false) {
            self.number = number
            self.id = id
            self.href = href
            self.answered = answered
            self.current = current
        }
    }

    public init(
        frame: PageFrame, course: PageLink, quiz: PageLink, items: [ItemForm] = [], whole: Bool = false,
        wholeHref: String, singleHref: String, reviewHref: String, action: String, jumps: [Jump] = [],
        answered: Count, total: Count, number: Int? = nil, first: Bool = false, last: Bool = false,
        remaining: Int? = nil, remainingText: String? = nil, deadline: String? = nil, epoch: Int = 0,
        sequence: Int = 0, conflict: String? = nil, problems: [FormProblem] = []
    ) {
        self.frame = frame
        self.course = course
        self.quiz = quiz
        self.items = items
        self.whole = whole
        self.wholeHref = wholeHref
        self.singleHref = singleHref
        self.reviewHref = reviewHref
        self.action = action
        self.jumps = jumps
        self.answered = answered
        self.total = total
        self.number = number
        self.first = first
        self.last = last
        self.remaining = remaining
        self.remainingText = remainingText
        self.deadline = deadline
        self.epoch = epoch
        self.sequence = sequence
        self.conflict = conflict
        self.problems = problems
    }
}

/// Looking over all answers before sending them.
public struct AttemptReviewPage: Page {
    public static let template = "attempt-review"

    public var frame: PageFrame
    public var course: PageLink
    public var quiz: PageLink
    public var rows: [Row]
    public var unanswered: Count
    public var total: Count
    /// POST that closes the attempt.
    public var close: FormAction
    public var backHref: String
    public var remaining: Int?
    public var remainingText: String?
    public var deadline: String?
    /// Attempts left after this one; nil for any number.
    public var left: Count?

    public struct Row: PagePart {
        public var number: Int
        public var href: String
        /// Beginning of the prompt, plain text.
        public var prompt: String
        /// The answer as text; nil where there is none.
        public var answer: String?

        public init(number: Int, href: String, prompt: String, answer: String? = nil) {
            self.number = number
            self.href = href
            self.prompt = prompt
            self.answer = answer
        }
    }

    public init(
        frame: PageFrame, course: PageLink, quiz: PageLink, rows: [Row] = [], unanswered: Count, total: Count,
        close: FormAction, backHref: String, remaining: Int? = nil, remainingText: String? = nil,
        deadline: String? = nil, left: Count? = nil
    ) {
        self.frame = frame
        self.course = course
        self.quiz = quiz
        self.rows = rows
        self.unanswered = unanswered
        self.total = total
        self.close = close
        self.backHref = backHref
        self.remaining = remaining
        self.remainingText = remainingText
        self.deadline = deadline
        self.left = left
    }
}

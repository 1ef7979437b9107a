/// The rules of a quiz before it starts, and what was done so far.
public struct QuizPage: Page {
    public static let template = "quiz"

    public var frame: PageFrame
    public var course: PageLink
    public var unit: String
    public var title: String
    public var purpose: Purpose
    /// Safe HTML.
    public var intro: String?
    public var items: Count
    /// Minutes allowed; nil for no limit.
    public var minutes: Count?
    /// Seconds after the deadline in which answers still count as late.
    public var grace: Count?
    /// Percent needed.
    public var pass: String
    /// Attempts allowed; nil for any number.
    public var attempts: Count?
    public var used: Count = 0
    public var left: Count?
    public var scoring: Scoring = .best
    public var feedback: Moment = .closed
    public var reveal: Moment = .final
    public var negative: Bool
    public var history: [Attempt]
    /// The attempt still open.
    public var open: OpenAttempt?
    /// POST to start; nil where `blocked` says why not.
    public var start: FormAction?
    public var blocked: String?
    public var visitor: Bool
    /// Result that counts so far: "75 %".
    public var counted: String?
    public var passed: Bool
    /// Whether the certificate asks for it.
    public var required: Bool
    public var route: RouteDrawing
    public var previous: PageLink?
    public var next: PageLink?

    public enum Purpose: String, TemplateChoice, CaseIterable {
        case diagnostic, practice, exam
    }

    public enum Scoring: String, TemplateChoice, CaseIterable {
        case best, last, average
    }

    public enum Moment: String, TemplateChoice, CaseIterable {
        case closed, final, never
    }

    public struct Attempt: PagePart {
        public var number: Int
        public var date: String
        public var href: String
        /// "75 %"; nil while it is open or being marked.
        public var score: String?
        public var state: State

        public enum State: String, TemplateChoice, CaseIterable {
            case open, passed, failed, marking, finished
        }

        public init(number: Int, date: String, href: String, score: String? = nil, state: State) {
            self.number = number
            self.date = date
            self.href = href
            self.score = score
            self.state = state
        }
    }

    public struct OpenAttempt: PagePart {
        public var href: String
        public var answered: Count
        public var of: Count
        /// "23 minutos".
        public var remaining: String?

        public init(href: String, answered: Count, of: Count, remaining: String? = nil) {
            self.href = href
            self.answered = answered
            self.of = of
            self.remaining = remaining
        }
    }

    public init(
        frame: PageFrame, course: PageLink, unit: String, title: String, purpose: Purpose, intro: String? = nil,
        items: Count, minutes: Count? = nil, grace: Count? = nil, pass: String, attempts: Count? = nil,
        used: Count = 0, left: Count? = nil, scoring: Scoring = .best, feedback: Moment = .closed,
        reveal: Moment = .final, negative: Bool = false, history: [Attempt] = [], open: OpenAttempt? = nil,
        start: FormAction? = nil, blocked: String? = nil, visitor: Bool = false, counted: String? = nil,
        passed: Bool = false, required: Bool = false, route: RouteDrawing, previous: PageLink? = nil,
        next: PageLink? = nil
    ) {
        self.frame = frame
        self.course = course
        self.unit = unit
        self.title = title
        self.purpose = purpose
        self.intro = intro
        self.items = items
        self.minutes = minutes
        self.grace = grace
        self.pass = pass
        self.attempts = attempts
        self.used = used
        self.left = left
        self.scoring = scoring
        self.feedback = feedback
        self.reveal = reveal
        self.negative = negative
        self.history = history
        self.open = open
        self.start = start
        self.blocked = blocked
        self.visitor = visitor
        self.counted = counted
        self.passed = passed
        self.required = required
        self.route = route
        self.previous = previous
        self.next = next
    }
}

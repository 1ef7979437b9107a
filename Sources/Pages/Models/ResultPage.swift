/// What was reached, why, and what to do next.
public struct ResultPage: Page {
    public static let template = "result"

    public var frame: PageFrame
    public var course: PageLink
    public var quiz: PageLink
    public var purpose: QuizPage.Purpose
    public var attempt: Int
    public var date: String
    /// "7,5 de 10".
    public var points: String
    /// "75 %".
    public var percent: String
    /// 0…100, for the drawing.
    public var percentNumber: Int
    /// "60 %".
    public var pass: String
    /// 0…100, for the drawing.
    public var passNumber: Int
    public var state: State
    /// Items that a person still marks.
    public var marking: Count?
    /// Answers that came in the grace time.
    public var late: Count?
    /// Closed by the server at the deadline.
    public var closedByTime: Bool
    /// What this means for the certificate, in words.
    public var counts: String?
    public var items: [Item]
    /// Why remarks or right answers are not shown yet.
    public var withheld: String?
    /// The places to reread, without repetition.
    public var reread: [PageLink]
    public var again: FormAction?
    /// Attempts left; nil for any number.
    public var left: Count?
    public var next: PageLink?
    public var route: RouteDrawing
    /// Address of the certificate that this result earned.
    public var certificate: String?
    /// Every question with its key, for those who review the quiz: nobody has taken it.
    public var preview: Bool = false
    /// In a preview: what is remarked on the quiz as a whole.
    public var notes: PlaceNotes?

    public enum State: String, TemplateChoice, CaseIterable {
        case passed, failed, marking, finished
    }

    public struct Item: PagePart {
        public var number: Int
        /// Safe HTML.
        public var prompt: String
        public var state: ItemState
        /// "0,5 de 1".
        public var points: String
        /// Options of a choice item.
        public var choices: [Choice]
        /// Answers of every other type.
        public var lines: [Line]
        /// Safe HTML, each a remark on this answer.
        public var remarks: [String]
        public var see: PageLink?
        public var late: Bool
        /// The item's name, for remarks.
        public var part: String?
        /// In a preview: what is remarked on it.
        public var notes: PlaceNotes?

        public init(
            number: Int, prompt: String, state: ItemState, points: String, choices: [Choice] = [], lines: [Line] = [],
            remarks: [String] = [], see: PageLink? = nil, late: Bool = false, part: String? = nil,
            notes: PlaceNotes? = nil
        ) {
            self.number = number
            self.prompt = prompt
            self.state = state
            self.points = points
            self.choices = choices
            self.lines = lines
            self.remarks = remarks
            self.see = see
            self.late = late
            self.part = part
            self.notes = notes
        }
    }

    public enum ItemState: String, TemplateChoice, CaseIterable {
        case right, partial, wrong, blank, marking, hidden
    }

    public struct Choice: PagePart {
        /// Safe HTML.
        public var label: String
        public var chosen: Bool
        /// Shown as right; only where right answers are revealed.
        public var right: Bool
        /// Safe HTML.
        public var remark: String?

        public init(label: String, chosen: Bool = false, right: Bool = false, remark: String? = nil) {
            self.label = label
            self.chosen = chosen
            self.right = right
            self.remark = remark
        }
    }

    /// One answer: what it was about, what was given, what would be right.
    public struct Line: PagePart {
        /// Safe HTML: the left side of a pair, the number of a gap.
        public var label: String?
        /// Plain text; nil for none.
        public var given: String?
        public var state: ItemState
        /// Plain text; nil while not revealed.
        public var right: String?
        /// Whether the item says already that nothing was given.
        public var silent: Bool

        public init(
            label: String? = nil, given: String? = nil, state: ItemState, right: String? = nil, silent: Bool = false
        ) {
            self.label = label
            self.given = given
            self.state = state
            self.right = right
            self.silent = silent
        }
    }

    public init(
        frame: PageFrame, course: PageLink, quiz: PageLink, purpose: QuizPage.Purpose, attempt: Int, date: String,
        points: String, percent: String, percentNumber: Int, pass: String, passNumber: Int, state: State,
        marking: Count? = nil, late: Count? = nil, closedByTime: Bool = false, counts: String? = nil,
        items: [Item] = [], withheld: String? = nil, reread: [PageLink] = [], again: FormAction? = nil,
        left: Count? = nil, next: PageLink? = nil, route: RouteDrawing, certificate: String? = nil
    ) {
        self.frame = frame
        self.course = course
        self.quiz = quiz
        self.purpose = purpose
        self.attempt = attempt
        self.date = date
        self.points = points
        self.percent = percent
        self.percentNumber = percentNumber
        self.pass = pass
        self.passNumber = passNumber
        self.state = state
        self.marking = marking
        self.late = late
        self.closedByTime = closedByTime
        self.counts = counts
        self.items = items
        self.withheld = withheld
        self.reread = reread
        self.again = again
        self.left = left
        self.next = next
        self.route = route
        self.certificate = certificate
    }
}

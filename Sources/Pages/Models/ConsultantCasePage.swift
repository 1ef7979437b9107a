/// A mentoring case as its consultant works on it: the firm and what it needs, what it did in the course, the sessions, the end.
///
/// Its forms post to `/mentoring/cases/<id>/<verb>`; which of them are there follows the case's state.
public struct ConsultantCasePage: Page {
    public static let template = "consultant-case"

    public var frame: PageFrame
    /// The firm, or the person where there is none.
    public var title: String
    public var state: Badge
    public var route: CaseRoute?
    /// What to do now, in a sentence.
    public var next: String?
    public var problems: [FormProblem]
    public var offer: Offer?
    public var facts: [Fact]
    /// In the asker's words.
    public var need: String
    public var readiness: [Fact]
    public var evidence: Evidence?
    public var sessions: [SessionLine]
    public var plan: ActForm?
    public var hours: [Fact]
    public var notes: [CaseNoteLine]
    public var write: ActForm?
    public var deliverables: [DeliverableLine]
    public var addDeliverable: ActForm?
    /// Left by who had the case before.
    public var handOvers: [CaseNoteLine]
    public var closing: [Fact]
    public var evaluation: [Fact]
    /// Suspending, resuming, handing over, closing.
    public var steps: [ActForm]
    /// Why it cannot be closed yet.
    public var blocked: String?
    public var history: [TimelineEntry]

    /// The case is offered and waits for an answer.
    public struct Offer: PagePart {
        public var due: String
        public var urgent: Bool
        public var why: [String]
        /// Why it cannot be accepted now.
        public var blocked: String?
        public var accept: FormAction?
        public var decline: ActForm?

        public init(
            due: String, urgent: Bool = false, why: [String] = [], blocked: String? = nil, accept: FormAction? = nil,
            decline: ActForm? = nil
        ) {
            self.due = due
            self.urgent = urgent
            self.why = why
            self.blocked = blocked
            self.accept = accept
            self.decline = decline
        }
    }

    /// What the firm did in the course from which it asked.
    public struct Evidence: PagePart {
        public var course: PageLink
        /// Steps done: "4 de 7".
        public var progress: String
        public var works: [Work]
        /// Lessons to which questions answered wrong belong.
        public var gaps: [Gap]

        public init(course: PageLink, progress: String, works: [Work] = [], gaps: [Gap] = []) {
            self.course = course
            self.progress = progress
            self.works = works
            self.gaps = gaps
        }
    }

    public struct Work: PagePart {
        public var title: String
        /// Nil where nothing was handed in yet.
        public var href: String?
        public var state: Badge
        public var date: String?

        public init(title: String, href: String? = nil, state: Badge, date: String? = nil) {
            self.title = title
            self.href = href
            self.state = state
            self.date = date
        }
    }

    public struct Gap: PagePart {
        public var lesson: String
        public var href: String?
        /// The questions, shortened.
        public var items: [String]

        public init(lesson: String, href: String? = nil, items: [String] = []) {
            self.lesson = lesson
            self.href = href
            self.items = items
        }
    }

    public init(
        frame: PageFrame, title: String, state: Badge, route: CaseRoute? = nil,
        next: String? = nil, problems: [FormProblem] = [],
        offer: Offer? = nil, facts: [Fact] = [], need: String, readiness: [Fact] = [], evidence: Evidence? = nil,
        sessions: [SessionLine] = [], plan: ActForm? = nil, hours: [Fact] = [], notes: [CaseNoteLine] = [],
        write: ActForm? = nil, deliverables: [DeliverableLine] = [], addDeliverable: ActForm? = nil,
        handOvers: [CaseNoteLine] = [], closing: [Fact] = [], evaluation: [Fact] = [], steps: [ActForm] = [],
        blocked: String? = nil, history: [TimelineEntry] = []
    ) {
        self.frame = frame
        self.title = title
        self.state = state
        self.route = route
        self.next = next
        self.problems = problems
        self.offer = offer
        self.facts = facts
        self.need = need
        self.readiness = readiness
        self.evidence = evidence
        self.sessions = sessions
        self.plan = plan
        self.hours = hours
        self.notes = notes
        self.write = write
        self.deliverables = deliverables
        self.addDeliverable = addDeliverable
        self.handOvers = handOvers
        self.closing = closing
        self.evaluation = evaluation
        self.steps = steps
        self.blocked = blocked
        self.history = history
    }

    /// A long history stands folded.
    public var derived: [String: any Sendable] { ["isLong": history.count > 4] }
}

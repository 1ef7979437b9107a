/// A mentoring case as its consultant works on it: the firm and what it needs, what it did in the course, the sessions, the end.
///
/// Its forms post to `/mentoring/cases/<id>/<verb>`; which of them are there follows the case's state.
public struct ConsultantCasePage: Page {
    public static let template = "consultant-case"

    public var frame: PageFrame
    /// The firm, or the person where there is none.
    public var title: String
    public var state: Badge
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
    public var notes: [Note]
    public var write: ActForm?
    public var deliverables: [DeliverableLine]
    public var addDeliverable: ActForm?
    /// Left by who had the case before.
    public var handOvers: [Note]
    public var closing: [Fact]
    public var evaluation: [Fact]
    /// Suspending, resuming, handing over, closing.
    public var steps: [ActForm]
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

    public struct SessionLine: PagePart {
        /// Anchor.
        public var id: String
        /// By the reader's own clock: "martes 24 de noviembre, 15:00–16:00".
        public var time: String
        /// By the firm's: "12:00–13:00 en Perú"; nil where both clocks agree.
        public var there: String?
        public var state: Badge
        /// "Por videollamada".
        public var about: String
        public var place: String?
        /// The place, where it is an address to open.
        public var href: String?
        public var log: String?
        public var evidence: [String]
        public var hours: Badge?
        /// Why the firm does not agree.
        public var dispute: String?
        public var forms: [ActForm]

        public init(
            id: String, time: String, there: String? = nil, state: Badge, about: String, place: String? = nil,
            href: String? = nil, log: String? = nil, evidence: [String] = [], hours: Badge? = nil,
            dispute: String? = nil, forms: [ActForm] = []
        ) {
            self.id = id
            self.time = time
            self.there = there
            self.state = state
            self.about = about
            self.place = place
            self.href = href
            self.log = log
            self.evidence = evidence
            self.hours = hours
            self.dispute = dispute
            self.forms = forms
        }
    }

    public struct Note: PagePart {
        public var author: String
        public var date: String
        public var text: String
        /// Only the case's consultants read it.
        public var isOwn: Bool

        public init(author: String, date: String, text: String, isOwn: Bool = false) {
            self.author = author
            self.date = date
            self.text = text
            self.isOwn = isOwn
        }
    }

    public struct DeliverableLine: PagePart {
        public var title: String
        public var state: Badge
        public var done: FormAction?

        public init(title: String, state: Badge, done: FormAction? = nil) {
            self.title = title
            self.state = state
            self.done = done
        }
    }

    public init(
        frame: PageFrame, title: String, state: Badge, next: String? = nil, problems: [FormProblem] = [],
        offer: Offer? = nil, facts: [Fact] = [], need: String, readiness: [Fact] = [], evidence: Evidence? = nil,
        sessions: [SessionLine] = [], plan: ActForm? = nil, hours: [Fact] = [], notes: [Note] = [],
        write: ActForm? = nil, deliverables: [DeliverableLine] = [], addDeliverable: ActForm? = nil,
        handOvers: [Note] = [], closing: [Fact] = [], evaluation: [Fact] = [], steps: [ActForm] = [],
        history: [TimelineEntry] = []
    ) {
        self.frame = frame
        self.title = title
        self.state = state
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
        self.history = history
    }
}

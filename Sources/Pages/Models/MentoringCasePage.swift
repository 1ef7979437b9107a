/// A mentoring case as its learner or firm sees it: where it stands, who was proposed and why, what was agreed and done.
///
/// Its forms post to `/mentoring/cases/<id>/<verb>`; which of them are there follows the case's state.
public struct MentoringCasePage: Page {
    public static let template = "mentoring-case"

    public var frame: PageFrame
    /// The topic.
    public var title: String
    public var route: CaseRoute
    /// What happens now, and who does it.
    public var now: String
    /// What waits for the reader, each a link into the page.
    public var tasks: [PageLink]
    public var problems: [FormProblem]
    public var queue: Queue?
    public var consultant: ConsultantCard?
    public var reason: MatchReason?
    public var sessions: [SessionLine]
    /// "3 h confirmadas de 8 h".
    public var hours: [Fact]
    public var notes: [CaseNoteLine]
    public var deliverables: [DeliverableLine]
    /// Whether agenda, notes and deliverables are worth a place: once somebody has accepted.
    public var hasBegun: Bool
    public var closing: [Fact]
    /// The form while it can be filled in; then what was said.
    public var evaluate: ActForm?
    public var evaluation: [Fact]
    public var followUp: ActForm?
    public var followUps: [Fact]
    public var handOvers: [CaseNoteLine]
    /// What was asked for.
    public var need: String
    public var facts: [Fact]
    public var amend: PageLink?
    /// Asking for somebody else, withdrawing.
    public var steps: [ActForm]
    public var history: [TimelineEntry]
    public var calendar: String?

    /// While nobody is found.
    public struct Queue: PagePart {
        /// "Su pedido está en el lugar 3 de la fila."
        public var place: String?
        /// "Pedido hace 4 días".
        public var since: String
        public var wait: MentoringWait?
        /// Why nobody was found in the last matching; nil before the first.
        public var reason: String?
        public var funnel: [FunnelLine]
        /// The one change that opens a place.
        public var change: String?
        /// To the field of the request that it is about; nil where it is not the asker's to change.
        public var amend: PageLink?
        /// A coordinator looks at it.
        public var byPerson: Bool

        public init(
            place: String? = nil, since: String, wait: MentoringWait? = nil, reason: String? = nil,
            funnel: [FunnelLine] = [], change: String? = nil, amend: PageLink? = nil, byPerson: Bool = false
        ) {
            self.place = place
            self.since = since
            self.wait = wait
            self.reason = reason
            self.funnel = funnel
            self.change = change
            self.amend = amend
            self.byPerson = byPerson
        }
    }

    /// Who is proposed, or who accompanies the case.
    public struct ConsultantCard: PagePart {
        public var name: String
        public var initials: String
        /// Country, languages, hours of difference.
        public var facts: [Fact]
        /// As the consultant wrote it.
        public var about: String?
        /// Proposed, and has not answered yet: until when.
        public var answersUntil: String?

        public init(
            name: String, initials: String, facts: [Fact] = [], about: String? = nil, answersUntil: String? = nil
        ) {
            self.name = name
            self.initials = initials
            self.facts = facts
            self.about = about
            self.answersUntil = answersUntil
        }
    }

    public init(
        frame: PageFrame, title: String, route: CaseRoute, now: String, tasks: [PageLink] = [],
        problems: [FormProblem] = [], queue: Queue? = nil, consultant: ConsultantCard? = nil,
        reason: MatchReason? = nil, sessions: [SessionLine] = [], hours: [Fact] = [], notes: [CaseNoteLine] = [],
        deliverables: [DeliverableLine] = [], hasBegun: Bool = false, closing: [Fact] = [],
        evaluate: ActForm? = nil, evaluation: [Fact] = [], followUp: ActForm? = nil, followUps: [Fact] = [],
        handOvers: [CaseNoteLine] = [], need: String, facts: [Fact] = [], amend: PageLink? = nil,
        steps: [ActForm] = [], history: [TimelineEntry] = [], calendar: String? = nil
    ) {
        self.frame = frame
        self.title = title
        self.route = route
        self.now = now
        self.tasks = tasks
        self.problems = problems
        self.queue = queue
        self.consultant = consultant
        self.reason = reason
        self.sessions = sessions
        self.hours = hours
        self.notes = notes
        self.deliverables = deliverables
        self.hasBegun = hasBegun
        self.closing = closing
        self.evaluate = evaluate
        self.evaluation = evaluation
        self.followUp = followUp
        self.followUps = followUps
        self.handOvers = handOvers
        self.need = need
        self.facts = facts
        self.amend = amend
        self.steps = steps
        self.history = history
        self.calendar = calendar
    }

    /// A long history stands folded.
    public var derived: [String: any Sendable] { ["isLong": history.count > 4] }
}

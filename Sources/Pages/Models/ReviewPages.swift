/// The author's bench.
public struct BenchPage: Page {
    public static let template = "bench"

    public var frame: PageFrame
    public var upload: FormAction
    public var limit: String
    public var report: PackageReport?
    public var modules: [Module]

    public struct Module: PagePart {
        public var title: String
        public var id: String
        public var versions: [Version]

        public init(title: String, id: String, versions: [Version] = []) {
            self.title = title
            self.id = id
            self.versions = versions
        }
    }

    public struct Version: PagePart {
        public var version: String
        public var href: String
        public var state: ModuleState
        public var date: String
        public var learners: Count
        public var observations: Count
        /// POST that hands it in for review.
        public var submit: FormAction?
        public var preview: String?

        public init(
            version: String, href: String, state: ModuleState, date: String, learners: Count, observations: Count,
            submit: FormAction? = nil, preview: String? = nil
        ) {
            self.version = version
            self.href = href
            self.state = state
            self.date = date
            self.learners = learners
            self.observations = observations
            self.submit = submit
            self.preview = preview
        }
    }

    public init(
        frame: PageFrame, upload: FormAction, limit: String, report: PackageReport? = nil, modules: [Module] = []
    ) {
        self.frame = frame
        self.upload = upload
        self.limit = limit
        self.report = report
        self.modules = modules
    }
}

/// Versions waiting for a validator.
public struct ReviewQueuePage: Page {
    public static let template = "review-queue"

    public var frame: PageFrame
    public var waiting: [Entry]
    public var finished: [Entry]

    public struct Entry: PagePart {
        public var title: String
        public var version: String
        public var href: String
        public var author: String
        public var date: String
        public var state: ModuleState
        /// "hace 5 días".
        public var since: String?
        public var urgent: Bool
        public var observations: Count
        /// Own module: may be read, not decided.
        public var own: Bool

        public init(
            title: String, version: String, href: String, author: String, date: String, state: ModuleState,
            since: String? = nil, urgent: Bool = false, observations: Count, own: Bool = false
        ) {
            self.title = title
            self.version = version
            self.href = href
            self.author = author
            self.date = date
            self.state = state
            self.since = since
            self.urgent = urgent
            self.observations = observations
            self.own = own
        }
    }

    public init(frame: PageFrame, waiting: [Entry] = [], finished: [Entry] = []) {
        self.frame = frame
        self.waiting = waiting
        self.finished = finished
    }
}

/// Reviewing one version: read, observe, approve.
///
/// POST of `place`, `note` to observe; of `note` and `criterion` to decide.
public struct ReviewPage: Page {
    public static let template = "review"

    public var frame: PageFrame
    public var title: String
    public var version: String
    public var digestShort: String
    public var author: String
    public var state: ModuleState
    public var summary: String
    public var facts: [Fact]
    /// Every step, opening as a learner will see it.
    public var route: RouteDrawing
    public var changes: VersionChanges?
    public var report: PackageReport?
    public var observations: [ObservationLine]
    /// Places that a remark can be anchored to.
    public var places: [FormOption]
    public var observe: FormAction?
    /// POST that sends the remarks to the author.
    public var giveBack: FormAction?
    public var approve: FormAction?
    /// Criteria of the review, each ticked before approval.
    public var criteria: [FormOption]
    public var blocked: String?
    public var problems: [FormProblem]
    public var timeline: [TimelineEntry]

    public init(
        frame: PageFrame, title: String, version: String, digestShort: String, author: String, state: ModuleState,
        summary: String, facts: [Fact] = [], route: RouteDrawing, changes: VersionChanges? = nil,
        report: PackageReport? = nil, observations: [ObservationLine] = [], places: [FormOption] = [],
        observe: FormAction? = nil, giveBack: FormAction? = nil, approve: FormAction? = nil,
        criteria: [FormOption] = [], blocked: String? = nil, problems: [FormProblem] = [],
        timeline: [TimelineEntry] = []
    ) {
        self.frame = frame
        self.title = title
        self.version = version
        self.digestShort = digestShort
        self.author = author
        self.state = state
        self.summary = summary
        self.facts = facts
        self.route = route
        self.changes = changes
        self.report = report
        self.observations = observations
        self.places = places
        self.observe = observe
        self.giveBack = giveBack
        self.approve = approve
        self.criteria = criteria
        self.blocked = blocked
        self.problems = problems
        self.timeline = timeline
    }
}

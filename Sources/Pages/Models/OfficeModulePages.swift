/// All modules and their versions, and the way in for a package.
public struct ModulesPage: Page {
    public static let template = "modules"

    public var frame: PageFrame
    public var query: String = ""
    public var states: [FormOption]
    public var searched: Bool
    public var columns: [ColumnHead]
    /// The orders to choose from, where the heads are not seen.
    public var sorts: [FormOption]
    public var rows: [Row]
    public var pager: Pager?
    /// POST, multipart, of `package`; nil where the reader may not.
    public var upload: FormAction?
    /// "50 MB".
    public var limit: String = ""
    public var report: PackageReport?
    public var export: String?

    /// One version of a module.
    public struct Row: PagePart {
        public var title: String
        public var id: String
        public var version: String
        public var digest: String
        public var href: String
        public var state: ModuleState
        public var date: String
        public var learners: Count
        public var author: String?

        public init(
            title: String, id: String, version: String, digest: String, href: String, state: ModuleState, date: String,
            learners: Count, author: String? = nil
        ) {
            self.title = title
            self.id = id
            self.version = version
            self.digest = digest
            self.href = href
            self.state = state
            self.date = date
            self.learners = learners
            self.author = author
        }
    }

    public init(
        frame: PageFrame, query: String = "", states: [FormOption] = [], searched: Bool = false,
        columns: [ColumnHead] = [], sorts: [FormOption] = [], rows: [Row] = [], pager: Pager? = nil,
        upload: FormAction? = nil, limit: String = "", report: PackageReport? = nil, export: String? = nil
    ) {
        self.frame = frame
        self.query = query
        self.states = states
        self.searched = searched
        self.columns = columns
        self.sorts = sorts
        self.rows = rows
        self.pager = pager
        self.upload = upload
        self.limit = limit
        self.report = report
        self.export = export
    }
}

/// One version of one module: its report, its state, what it changes for whom.
public struct ModulePage: Page {
    public static let template = "module"

    public var frame: PageFrame
    public var title: String
    public var id: String
    public var version: String
    public var digest: String
    public var digestShort: String
    public var state: ModuleState
    public var facts: [Fact]
    public var report: PackageReport?
    public var changes: VersionChanges?
    /// To what changes for whom.
    public var learners: PageLink?
    public var observations: [ObservationLine]
    public var timeline: [TimelineEntry]
    public var transitions: [Transition]
    public var blocked: String?
    public var preview: PageLink?
    public var download: PageLink?
    public var route: RouteDrawing?
    public var back: PageLink

    /// A step that the reader may take. POST of `note` where asked.
    public struct Transition: PagePart {
        public var kind: Kind
        public var form: FormAction
        /// What it will do, in words.
        public var effect: String?
        public var asksNote: Bool

        public enum Kind: String, TemplateChoice, CaseIterable {
            case submit, takeBack, observe, approve, publish, withdraw
        }

        public init(kind: Kind, form: FormAction, effect: String? = nil, asksNote: Bool = false) {
            self.kind = kind
            self.form = form
            self.effect = effect
            self.asksNote = asksNote
        }
    }

    public init(
        frame: PageFrame, title: String, id: String, version: String, digest: String, digestShort: String,
        state: ModuleState, facts: [Fact] = [], report: PackageReport? = nil, changes: VersionChanges? = nil,
        learners: PageLink? = nil,
        observations: [ObservationLine] = [], timeline: [TimelineEntry] = [], transitions: [Transition] = [],
        blocked: String? = nil, preview: PageLink? = nil, download: PageLink? = nil, route: RouteDrawing? = nil,
        back: PageLink
    ) {
        self.frame = frame
        self.title = title
        self.id = id
        self.version = version
        self.digest = digest
        self.digestShort = digestShort
        self.state = state
        self.facts = facts
        self.report = report
        self.changes = changes
        self.learners = learners
        self.observations = observations
        self.timeline = timeline
        self.transitions = transitions
        self.blocked = blocked
        self.preview = preview
        self.download = download
        self.route = route
        self.back = back
    }
}

/// Who would be moved to a version, who would stay, and why.
public struct MovesPage: Page {
    public static let template = "moves"

    public var frame: PageFrame
    public var title: String
    public var version: String
    public var state: ModuleState
    public var back: PageLink
    public var going: Count
    public var staying: Count
    /// What changes since each version that learners are on.
    public var groups: [Group]
    /// One line a learner; empty where the reader sees figures only.
    public var rows: [Row]
    public var pager: Pager?
    /// Why there is nothing to press.
    public var blocked: String?
    /// Why there are no names, or no figures.
    public var hidden: String?
    /// POST that moves everybody who can be moved; with `only`, one.
    public var move: FormAction?
    /// What pressing it does, line by line.
    public var effects: [String]

    public struct Group: PagePart {
        public var learners: Count?
        public var changes: VersionChanges

        public init(learners: Count? = nil, changes: VersionChanges) {
            self.learners = learners
            self.changes = changes
        }
    }

    public struct Row: PagePart {
        public var person: String
        public var personHref: String?
        /// The version that the learner is on.
        public var since: String
        /// Steps done: "4 de 7".
        public var before: String
        public var after: String
        public var moves: Bool
        /// What carries over, what begins anew, what is new; or why the learner stays.
        public var lines: [String]
        /// Value of `only`.
        public var only: String?

        public init(
            person: String, personHref: String? = nil, since: String, before: String, after: String, moves: Bool,
            lines: [String] = [], only: String? = nil
        ) {
            self.person = person
            self.personHref = personHref
            self.since = since
            self.before = before
            self.after = after
            self.moves = moves
            self.lines = lines
            self.only = only
        }
    }

    public init(
        frame: PageFrame, title: String, version: String, state: ModuleState, back: PageLink, going: Count,
        staying: Count, groups: [Group] = [], rows: [Row] = [], pager: Pager? = nil, blocked: String? = nil,
        hidden: String? = nil, move: FormAction? = nil, effects: [String] = []
    ) {
        self.frame = frame
        self.title = title
        self.version = version
        self.state = state
        self.back = back
        self.going = going
        self.staying = staying
        self.groups = groups
        self.rows = rows
        self.pager = pager
        self.blocked = blocked
        self.hidden = hidden
        self.move = move
        self.effects = effects
    }
}

/// A learner's own choice of the newer version of a course.
public struct NewVersionPage: Page {
    public static let template = "new-version"

    public var frame: PageFrame
    public var course: PageLink
    /// The version that the learner is on, and the newer one.
    public var since: String
    public var version: String
    public var changes: VersionChanges
    public var before: String
    public var after: String
    /// What it does to this learner's work, line by line.
    public var lines: [String]
    /// Why it cannot be now.
    public var blocked: String?
    public var move: FormAction?

    public init(
        frame: PageFrame, course: PageLink, since: String, version: String, changes: VersionChanges, before: String,
        after: String, lines: [String] = [], blocked: String? = nil, move: FormAction? = nil
    ) {
        self.frame = frame
        self.course = course
        self.since = since
        self.version = version
        self.changes = changes
        self.before = before
        self.after = after
        self.lines = lines
        self.blocked = blocked
        self.move = move
    }
}

/// The other learning record stores that statements are forwarded to. POST `/office/forwards/<id>/pause` and `/resume`.
public struct ForwardsPage: Page {
    public static let template = "forwards"

    public var frame: PageFrame
    public var lines: [Row]

    public struct Row: PagePart {
        public var name: String
        public var address: String
        /// When, and by whom.
        public var made: String
        /// Conditions; empty for all statements.
        public var filter: [Fact]
        /// How far it came, what waits, what was delivered.
        public var progress: [Fact]
        public var state: Badge
        /// What went wrong, worded, when it is tried again, and how the other side said it.
        public var fault: String?
        public var next: String?
        public var words: String?
        /// The statement that is refused.
        public var refused: String?
        public var acts: [Act]
        /// Pages that ask before something is done.
        public var links: [PageLink]

        public init(
            name: String, address: String, made: String, filter: [Fact] = [], progress: [Fact], state: Badge,
            fault: String? = nil, next: String? = nil, words: String? = nil, refused: String? = nil, acts: [Act] = [],
            links: [PageLink] = []
        ) {
            self.name = name
            self.address = address
            self.made = made
            self.filter = filter
            self.progress = progress
            self.state = state
            self.fault = fault
            self.next = next
            self.words = words
            self.refused = refused
            self.acts = acts
            self.links = links
        }
    }

    /// A button.
    public struct Act: PagePart {
        public var action: String
        public var title: String

        public init(action: String, title: String) {
            self.action = action
            self.title = title
        }
    }

    public init(frame: PageFrame, lines: [Row] = []) {
        self.frame = frame
        self.lines = lines
    }
}

/// A form for a new forward, or for other credentials of one. POST `action`.
public struct ForwardFormPage: Page {
    public static let template = "forward-form"

    public var frame: PageFrame
    public var key: String
    public var problems: [FormProblem]
    public var title: String
    public var text: String
    public var action: String
    public var button: String
    public var about: [ActField]
    /// Conditions of statements; empty where they are not asked for.
    public var filter: [ActField]

    public init(
        frame: PageFrame, key: String, problems: [FormProblem] = [], title: String, text: String, action: String,
        button: String, about: [ActField], filter: [ActField] = []
    ) {
        self.frame = frame
        self.key = key
        self.problems = problems
        self.title = title
        self.text = text
        self.action = action
        self.button = button
        self.about = about
        self.filter = filter
    }
}

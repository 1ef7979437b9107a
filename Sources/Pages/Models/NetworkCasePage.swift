/// One request as a coordinator sees it. GET `/network/cases/:id`.
public struct NetworkCasePage: Page {
    public static let template = "network-case"

    public var frame: PageFrame
    public var sections: NetworkSections
    public var title: String
    public var state: Badge
    public var flags: [Badge]
    public var need: String
    public var facts: [Fact]
    public var readiness: [Fact]
    /// Why it is not served, with the change that would open a place.
    public var why: String?
    public var relaxation: String?
    public var reason: MatchReason?
    public var candidates: [Candidate]
    public var bans: [Ban]
    /// Pin, offer at once, forbid, take away.
    public var acts: [ActForm]
    public var timeline: [TimelineEntry]
    public var problems: [FormProblem]

    public struct Candidate: PagePart {
        public var name: String
        public var href: String?
        public var share: NetworkBar
        public var load: String
        public var note: String?

        public init(name: String, href: String? = nil, share: NetworkBar, load: String, note: String? = nil) {
            self.name = name
            self.href = href
            self.share = share
            self.load = load
            self.note = note
        }
    }

    public struct Ban: PagePart {
        public var name: String
        public var reason: String
        public var until: String?
        public var allow: FormAction?
        public var consultant: String

        public init(
            name: String, reason: String, until: String? = nil, allow: FormAction? = nil, consultant: String = ""
        ) {
            self.name = name
            self.reason = reason
            self.until = until
            self.allow = allow
            self.consultant = consultant
        }
    }

    public init(
        frame: PageFrame, sections: NetworkSections, title: String, state: Badge, flags: [Badge] = [], need: String,
        facts: [Fact] = [], readiness: [Fact] = [], why: String? = nil, relaxation: String? = nil,
        reason: MatchReason? = nil, candidates: [Candidate] = [], bans: [Ban] = [], acts: [ActForm] = [],
        timeline: [TimelineEntry] = [], problems: [FormProblem] = []
    ) {
        self.frame = frame
        self.sections = sections
        self.title = title
        self.state = state
        self.flags = flags
        self.need = need
        self.facts = facts
        self.readiness = readiness
        self.why = why
        self.relaxation = relaxation
        self.reason = reason
        self.candidates = candidates
        self.bans = bans
        self.acts = acts
        self.timeline = timeline
        self.problems = problems
    }
}

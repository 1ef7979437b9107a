/// Who may serve which country. GET `/network/accreditations`.
public struct NetworkAccreditationsPage: Page {
    public static let template = "network-accreditations"

    public var frame: PageFrame
    public var sections: NetworkSections
    public var query: String
    public var countries: [FormOption]
    public var states: [FormOption]
    public var searched: Bool
    public var rows: [Row]
    public var total: Count
    public var pager: Pager?
    public var problems: [FormProblem]

    public struct Row: PagePart {
        /// Anchor.
        public var id: String
        public var name: String
        public var href: String?
        public var country: String
        public var state: Badge
        public var asked: String
        public var topics: String
        public var opinions: [Opinion]
        public var decided: String?
        public var acts: [ActForm]

        public init(
            id: String, name: String, href: String? = nil, country: String, state: Badge, asked: String, topics: String,
            opinions: [Opinion] = [], decided: String? = nil, acts: [ActForm] = []
        ) {
            self.id = id
            self.name = name
            self.href = href
            self.country = country
            self.state = state
            self.asked = asked
            self.topics = topics
            self.opinions = opinions
            self.decided = decided
            self.acts = acts
        }
    }

    public struct Opinion: PagePart {
        public var verdict: Badge
        public var by: String
        public var text: String

        public init(verdict: Badge, by: String, text: String) {
            self.verdict = verdict
            self.by = by
            self.text = text
        }
    }

    public init(
        frame: PageFrame, sections: NetworkSections, query: String = "", countries: [FormOption] = [],
        states: [FormOption] = [], searched: Bool = false, rows: [Row] = [], total: Count = 0, pager: Pager? = nil,
        problems: [FormProblem] = []
    ) {
        self.frame = frame
        self.sections = sections
        self.query = query
        self.countries = countries
        self.states = states
        self.searched = searched
        self.rows = rows
        self.total = total
        self.pager = pager
        self.problems = problems
    }
}

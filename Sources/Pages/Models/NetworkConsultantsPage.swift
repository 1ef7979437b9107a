/// The pool. GET `/network/consultants`.
public struct NetworkConsultantsPage: Page {
    public static let template = "network-consultants"

    public var frame: PageFrame
    public var sections: NetworkSections
    public var query: String
    public var countries: [FormOption]
    public var topics: [FormOption]
    public var languages: [FormOption]
    public var units: [FormOption]
    public var searched: Bool
    public var columns: [ColumnHead]
    public var sorts: [FormOption]
    public var rows: [Row]
    public var total: Count
    public var free: Count
    public var pager: Pager?
    public var export: String?
    public var mayImport: Bool

    public struct Row: PagePart {
        public var name: String
        public var href: String
        public var country: String
        public var topics: String
        public var languages: String
        public var load: NetworkBar
        public var rating: String
        public var state: Badge

        public init(
            name: String, href: String, country: String, topics: String, languages: String, load: NetworkBar,
            rating: String, state: Badge
        ) {
            self.name = name
            self.href = href
            self.country = country
            self.topics = topics
            self.languages = languages
            self.load = load
            self.rating = rating
            self.state = state
        }
    }

    public init(
        frame: PageFrame, sections: NetworkSections, query: String = "", countries: [FormOption] = [],
        topics: [FormOption] = [], languages: [FormOption] = [], units: [FormOption] = [], searched: Bool = false,
        columns: [ColumnHead] = [], sorts: [FormOption] = [], rows: [Row] = [], total: Count = 0, free: Count = 0,
        pager: Pager? = nil, export: String? = nil, mayImport: Bool = false
    ) {
        self.frame = frame
        self.sections = sections
        self.query = query
        self.countries = countries
        self.topics = topics
        self.languages = languages
        self.units = units
        self.searched = searched
        self.columns = columns
        self.sorts = sorts
        self.rows = rows
        self.total = total
        self.free = free
        self.pager = pager
        self.export = export
        self.mayImport = mayImport
    }
}

/// One consultant. GET `/network/consultants/:id`.
public struct NetworkConsultantPage: Page {
    public static let template = "network-consultant"

    public var frame: PageFrame
    public var sections: NetworkSections
    public var name: String
    public var state: Badge
    public var about: String?
    public var facts: [Fact]
    public var load: NetworkBar
    public var topics: [Fact]
    public var windows: [Fact]
    public var services: [Service]
    public var cases: [CaseLine]
    /// Evaluations, hours, declines.
    public var record: [Fact]
    public var declines: [Decline]

    public struct Service: PagePart {
        public var country: String
        public var way: String
        public var state: Badge
        public var detail: String?

        public init(country: String, way: String, state: Badge, detail: String? = nil) {
            self.country = country
            self.way = way
            self.state = state
            self.detail = detail
        }
    }

    public struct CaseLine: PagePart {
        public var firm: String
        public var href: String?
        public var topic: String
        public var state: Badge
        public var since: String

        public init(firm: String, href: String? = nil, topic: String, state: Badge, since: String) {
            self.firm = firm
            self.href = href
            self.topic = topic
            self.state = state
            self.since = since
        }
    }

    public struct Decline: PagePart {
        public var reason: String
        public var count: String
        public var bar: NetworkBar

        public init(reason: String, count: String, bar: NetworkBar) {
            self.reason = reason
            self.count = count
            self.bar = bar
        }
    }

    public init(
        frame: PageFrame, sections: NetworkSections, name: String, state: Badge, about: String? = nil,
        facts: [Fact] = [], load: NetworkBar, topics: [Fact] = [], windows: [Fact] = [], services: [Service] = [],
        cases: [CaseLine] = [], record: [Fact] = [], declines: [Decline] = []
    ) {
        self.frame = frame
        self.sections = sections
        self.name = name
        self.state = state
        self.about = about
        self.facts = facts
        self.load = load
        self.topics = topics
        self.windows = windows
        self.services = services
        self.cases = cases
        self.record = record
        self.declines = declines
    }
}

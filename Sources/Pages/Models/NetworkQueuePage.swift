/// The open requests. GET `/network/queue`.
public struct NetworkQueuePage: Page {
    public static let template = "network-queue"

    public var frame: PageFrame
    public var sections: NetworkSections
    public var query: String
    public var countries: [FormOption]
    public var topics: [FormOption]
    public var states: [FormOption]
    public var searched: Bool
    public var columns: [ColumnHead]
    public var sorts: [FormOption]
    public var rows: [Row]
    public var total: Count
    public var overdue: Count
    public var pager: Pager?
    public var export: String?

    public struct Row: PagePart {
        public var firm: String
        public var href: String
        /// Place in the queue.
        public var place: String
        public var topic: String
        public var country: String
        public var waiting: String
        /// Past the days that were promised.
        public var isOverdue: Bool
        public var state: Badge
        /// "Urgente", "Dos rechazos".
        public var flags: [Badge]
        /// Who is asked, or must get it.
        public var consultant: String?
        /// Why it is not served.
        public var why: String?
        public var relaxation: String?

        public init(
            firm: String, href: String, place: String, topic: String, country: String, waiting: String,
            isOverdue: Bool = false, state: Badge, flags: [Badge] = [], consultant: String? = nil, why: String? = nil,
            relaxation: String? = nil
        ) {
            self.firm = firm
            self.href = href
            self.place = place
            self.topic = topic
            self.country = country
            self.waiting = waiting
            self.isOverdue = isOverdue
            self.state = state
            self.flags = flags
            self.consultant = consultant
            self.why = why
            self.relaxation = relaxation
        }
    }

    public init(
        frame: PageFrame, sections: NetworkSections, query: String = "", countries: [FormOption] = [],
        topics: [FormOption] = [], states: [FormOption] = [], searched: Bool = false, columns: [ColumnHead] = [],
        sorts: [FormOption] = [], rows: [Row] = [], total: Count = 0, overdue: Count = 0, pager: Pager? = nil,
        export: String? = nil
    ) {
        self.frame = frame
        self.sections = sections
        self.query = query
        self.countries = countries
        self.topics = topics
        self.states = states
        self.searched = searched
        self.columns = columns
        self.sorts = sorts
        self.rows = rows
        self.total = total
        self.overdue = overdue
        self.pager = pager
        self.export = export
    }
}

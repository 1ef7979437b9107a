/// The certificates that were issued, found by holder, serial, course and state.
public struct CertificatesPage: Page {
    public static let template = "certificates"

    public var frame: PageFrame
    public var query: String = ""
    public var courses: [FormOption]
    public var states: [FormOption]
    public var searched: Bool
    public var columns: [ColumnHead]
    /// The orders to choose from, where the heads are not seen.
    public var sorts: [FormOption]
    public var rows: [Row]
    public var total: Count = 0
    public var pager: Pager?
    public var export: String?

    public struct Row: PagePart {
        public var name: String
        public var href: String
        public var course: String
        public var version: String
        public var serial: String
        public var date: String
        public var state: CertificateState
        /// The state in words.
        public var label: String

        public init(
            name: String, href: String, course: String, version: String, serial: String, date: String,
            state: CertificateState, label: String
        ) {
            self.name = name
            self.href = href
            self.course = course
            self.version = version
            self.serial = serial
            self.date = date
            self.state = state
            self.label = label
        }
    }

    public init(
        frame: PageFrame, query: String = "", courses: [FormOption] = [], states: [FormOption] = [],
        searched: Bool = false, columns: [ColumnHead] = [], sorts: [FormOption] = [], rows: [Row] = [],
        total: Count = 0, pager: Pager? = nil, export: String? = nil
    ) {
        self.frame = frame
        self.query = query
        self.courses = courses
        self.states = states
        self.searched = searched
        self.columns = columns
        self.sorts = sorts
        self.rows = rows
        self.total = total
        self.pager = pager
        self.export = export
    }
}

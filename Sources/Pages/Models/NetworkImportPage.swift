/// Bringing consultants in from a table. GET and POST `/network/consultants/import`.
public struct NetworkImportPage: Page {
    public static let template = "network-import"

    public var frame: PageFrame
    public var sections: NetworkSections
    public var columns: [Fact]
    public var report: Report?
    public var problems: [FormProblem]

    /// What became, or would become, of each row.
    public struct Report: PagePart {
        /// Nothing has been written yet.
        public var isRehearsal: Bool
        public var file: String
        /// "UTF-8, punto y coma, 312 filas".
        public var read: String
        public var taken: Count
        public var changed: Count
        public var unchanged: Count
        public var refused: Count
        /// Heads that are none of ours.
        public var passedOver: String?
        public var rows: [Row]
        /// Rows that are not listed.
        public var more: String?
        /// POST of `file-key`: takes what was rehearsed.
        public var take: Take?

        public init(
            isRehearsal: Bool = false, file: String, read: String, taken: Count, changed: Count, unchanged: Count,
            refused: Count, passedOver: String? = nil, rows: [Row] = [], more: String? = nil, take: Take? = nil
        ) {
            self.isRehearsal = isRehearsal
            self.file = file
            self.read = read
            self.taken = taken
            self.changed = changed
            self.unchanged = unchanged
            self.refused = refused
            self.passedOver = passedOver
            self.rows = rows
            self.more = more
            self.take = take
        }
    }

    public struct Row: PagePart {
        public var line: String
        public var name: String
        public var login: String
        public var outcome: Badge
        /// "País: «Francia» no es un país de la red".
        public var notes: [String]

        public init(line: String, name: String, login: String, outcome: Badge, notes: [String] = []) {
            self.line = line
            self.name = name
            self.login = login
            self.outcome = outcome
            self.notes = notes
        }
    }

    public struct Take: PagePart {
        public var form: FormAction
        /// Where the file is kept meanwhile.
        public var kept: String
        public var button: String
        public var text: String?

        public init(form: FormAction, kept: String, button: String, text: String? = nil) {
            self.form = form
            self.kept = kept
            self.button = button
            self.text = text
        }
    }

    public init(
        frame: PageFrame, sections: NetworkSections, columns: [Fact] = [], report: Report? = nil,
        problems: [FormProblem] = []
    ) {
        self.frame = frame
        self.sections = sections
        self.columns = columns
        self.report = report
        self.problems = problems
    }
}

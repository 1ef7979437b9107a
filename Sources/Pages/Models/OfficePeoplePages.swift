/// People, found by typing.
public struct PeoplePage: Page {
    public static let template = "people"

    public var frame: PageFrame
    public var query: String = ""
    public var roles: [FormOption]
    public var countries: [FormOption]
    public var searched: Bool
    public var columns: [ColumnHead]
    /// The orders to choose from, where the heads are not seen.
    public var sorts: [FormOption]
    public var rows: [Row]
    public var total: Count = 0
    public var pager: Pager?
    /// Address of the list as CSV.
    public var export: String?
    /// Whether the reader may add people.
    public var mayAdd: Bool = true

    public struct Row: PagePart {
        public var name: String
        public var href: String
        public var contact: String
        public var country: String
        public var organisation: String?
        public var roles: [String]
        public var seen: String?
        public var suspended: Bool

        public init(
            name: String, href: String, contact: String, country: String, organisation: String? = nil,
            roles: [String] = [], seen: String? = nil, suspended: Bool = false
        ) {
            self.name = name
            self.href = href
            self.contact = contact
            self.country = country
            self.organisation = organisation
            self.roles = roles
            self.seen = seen
            self.suspended = suspended
        }
    }

    public init(
        frame: PageFrame, query: String = "", roles: [FormOption] = [], countries: [FormOption] = [],
        searched: Bool = false, columns: [ColumnHead] = [], sorts: [FormOption] = [], rows: [Row] = [],
        total: Count = 0, pager: Pager? = nil, export: String? = nil, mayAdd: Bool = true
    ) {
        self.frame = frame
        self.query = query
        self.roles = roles
        self.countries = countries
        self.searched = searched
        self.columns = columns
        self.sorts = sorts
        self.rows = rows
        self.total = total
        self.pager = pager
        self.export = export
        self.mayAdd = mayAdd
    }
}

/// One person: who they are and what they may do.
public struct PersonPage: Page {
    public static let template = "person"

    public var frame: PageFrame
    public var name: String
    public var suspended: Bool
    public var facts: [Fact]
    public var roles: [Role]
    /// POST of `role`, `scope`; nil where the reader may not.
    public var add: AddRole?
    public var enrolments: [Enrolment]
    public var suspend: FormAction?
    public var restore: FormAction?
    /// POST that makes a one-time link for a new password.
    public var reset: FormAction?
    /// The link just made, shown once.
    public var resetLink: String?
    public var log: [TimelineEntry]
    public var problems: [FormProblem]

    public struct Role: PagePart {
        public var title: String
        public var scope: String
        public var since: String?
        public var remove: FormAction?

        public init(title: String, scope: String, since: String? = nil, remove: FormAction? = nil) {
            self.title = title
            self.scope = scope
            self.since = since
            self.remove = remove
        }
    }

    public struct AddRole: PagePart {
        public var form: FormAction
        public var roles: [FormOption]
        public var scopes: [FormOption]

        public init(form: FormAction, roles: [FormOption] = [], scopes: [FormOption] = []) {
            self.form = form
            self.roles = roles
            self.scopes = scopes
        }
    }

    public struct Enrolment: PagePart {
        public var course: String
        public var href: String?
        public var state: String
        public var route: RouteDrawing?
        public var since: String

        public init(course: String, href: String? = nil, state: String, route: RouteDrawing? = nil, since: String) {
            self.course = course
            self.href = href
            self.state = state
            self.route = route
            self.since = since
        }
    }

    public init(
        frame: PageFrame, name: String, suspended: Bool = false, facts: [Fact] = [], roles: [Role] = [],
        add: AddRole? = nil, enrolments: [Enrolment] = [], suspend: FormAction? = nil, restore: FormAction? = nil,
        reset: FormAction? = nil, resetLink: String? = nil, log: [TimelineEntry] = [], problems: [FormProblem] = []
    ) {
        self.frame = frame
        self.name = name
        self.suspended = suspended
        self.facts = facts
        self.roles = roles
        self.add = add
        self.enrolments = enrolments
        self.suspend = suspend
        self.restore = restore
        self.reset = reset
        self.resetLink = resetLink
        self.log = log
        self.problems = problems
    }
}

/// A new person. POST `/office/people` with `name`, `contact`, `country`, `organisation`, `language`, `role`, `scope`.
public struct NewPersonPage: Page {
    public static let template = "new-person"

    public var frame: PageFrame
    public var key: String?
    public var problems: [FormProblem]
    public var name: FormField
    public var contact: FormField
    public var country: FormSelect
    public var organisation: FormField
    public var language: FormSelect
    public var role: FormSelect
    public var scope: FormSelect

    public init(
        frame: PageFrame, key: String? = nil, problems: [FormProblem] = [], name: FormField, contact: FormField,
        country: FormSelect, organisation: FormField, language: FormSelect, role: FormSelect, scope: FormSelect
    ) {
        self.frame = frame
        self.key = key
        self.problems = problems
        self.name = name
        self.contact = contact
        self.country = country
        self.organisation = organisation
        self.language = language
        self.role = role
        self.scope = scope
    }
}

/// Enrolments, with the consultant allotted to each.
public struct EnrolmentsPage: Page {
    public static let template = "enrolments"

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
    public var waiting: Count = 0
    /// Why no progress is shown, where it is not.
    public var withheld: String?
    public var pager: Pager?
    public var export: String?
    /// POST of `person`, `course`; nil where the reader may not.
    public var enrol: EnrolForm?
    public var problems: [FormProblem]

    public struct Row: PagePart {
        public var person: String
        public var personHref: String?
        public var course: String
        public var version: String
        public var since: String
        /// "En curso"; nil where the reader may not see progress by name.
        public var state: String?
        public var route: RouteDrawing?
        public var consultant: String?
        /// "Luis Benítez, segunda nota".
        public var otherMarkers: [String] = []
        /// POST of `consultant`, `second`, `third`; nil where the course has no consultant or the reader may not.
        public var allot: Allotment?

        public init(
            person: String, personHref: String? = nil, course: String, version: String, since: String,
            state: String? = nil, route: RouteDrawing? = nil, consultant: String? = nil, allot: Allotment? = nil
        ) {
            self.person = person
            self.personHref = personHref
            self.course = course
            self.version = version
            self.since = since
            self.state = state
            self.route = route
            self.consultant = consultant
            self.allot = allot
        }
    }

    public struct Allotment: PagePart {
        public var form: FormAction
        /// Each with load in its label: "Laura Benítez (3 de 6)".
        public var consultants: [FormOption]
        /// The same for the other marker and for who decides, where two persons mark.
        public var twice: Twice?

        public struct Twice: PagePart {
            public var second: [FormOption]
            public var third: [FormOption]
            /// Whether two marks lie apart and wait for a third.
            public var isUndecided: Bool

            public init(second: [FormOption], third: [FormOption], isUndecided: Bool) {
                self.second = second
                self.third = third
                self.isUndecided = isUndecided
            }
        }

        public init(form: FormAction, consultants: [FormOption] = [], twice: Twice? = nil) {
            self.form = form
            self.consultants = consultants
            self.twice = twice
        }
    }

    public struct EnrolForm: PagePart {
        public var form: FormAction
        public var person: FormField
        public var courses: FormSelect

        public init(form: FormAction, person: FormField, courses: FormSelect) {
            self.form = form
            self.person = person
            self.courses = courses
        }
    }

    public init(
        frame: PageFrame, query: String = "", courses: [FormOption] = [], states: [FormOption] = [],
        searched: Bool = false, columns: [ColumnHead] = [], sorts: [FormOption] = [], rows: [Row] = [],
        total: Count = 0, waiting: Count = 0, withheld: String? = nil, pager: Pager? = nil, export: String? = nil,
        enrol: EnrolForm? = nil, problems: [FormProblem] = []
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
        self.waiting = waiting
        self.withheld = withheld
        self.pager = pager
        self.export = export
        self.enrol = enrol
        self.problems = problems
    }
}

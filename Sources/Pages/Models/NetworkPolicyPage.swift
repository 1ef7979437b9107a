/// How requests and consultants are matched. GET and POST `/network/policy`.
public struct NetworkPolicyPage: Page {
    public static let template = "network-policy"

    public var frame: PageFrame
    public var sections: NetworkSections
    public var current: String
    /// Nil where the reader may not change it.
    public var form: PolicyForm?
    public var weights: [PolicyField]
    /// What the weights add up to; nil while one of them cannot be read.
    public var sum: String?
    public var sumIsWrong: Bool
    public var rules: [PolicyGroup]
    public var versions: [Version]
    public var preview: Preview?
    public var problems: [FormProblem]

    public struct PolicyForm: PagePart {
        public var action: String
        /// The version that the form is over.
        public var version: String
        public var note: FormField

        public init(action: String, version: String, note: FormField) {
            self.action = action
            self.version = version
            self.note = note
        }
    }

    public struct PolicyGroup: PagePart {
        public var title: String
        public var fields: [PolicyField]

        public init(title: String, fields: [PolicyField] = []) {
            self.title = title
            self.fields = fields
        }
    }

    public struct PolicyField: PagePart {
        public var name: String
        public var label: String
        public var hint: String?
        public var value: String
        public var unit: String?
        public var least: String
        public var most: String
        public var problem: String?
        public var bar: NetworkBar?

        public init(
            name: String, label: String, hint: String? = nil, value: String, unit: String? = nil, least: String,
            most: String, problem: String? = nil, bar: NetworkBar? = nil
        ) {
            self.name = name
            self.label = label
            self.hint = hint
            self.value = value
            self.unit = unit
            self.least = least
            self.most = most
            self.problem = problem
            self.bar = bar
        }
    }

    public struct Version: PagePart {
        public var number: String
        public var when: String
        public var who: String
        public var note: String?
        public var changes: [String]
        public var isCurrent: Bool

        public init(
            number: String, when: String, who: String, note: String? = nil, changes: [String] = [],
            isCurrent: Bool = false
        ) {
            self.number = number
            self.when = when
            self.who = who
            self.note = note
            self.changes = changes
            self.isCurrent = isCurrent
        }
    }

    /// What the policy would change today.
    public struct Preview: PagePart {
        public var lead: String
        public var changes: [String]
        public var sides: [NetworkComparePage.Side]
        public var countries: [NetworkComparePage.CountryChange]
        public var moved: Count
        public var compare: PageLink?

        public init(
            lead: String, changes: [String] = [], sides: [NetworkComparePage.Side] = [],
            countries: [NetworkComparePage.CountryChange] = [], moved: Count, compare: PageLink? = nil
        ) {
            self.lead = lead
            self.changes = changes
            self.sides = sides
            self.countries = countries
            self.moved = moved
            self.compare = compare
        }
    }

    public init(
        frame: PageFrame, sections: NetworkSections, current: String, form: PolicyForm? = nil,
        weights: [PolicyField] = [], sum: String? = nil, sumIsWrong: Bool = false, rules: [PolicyGroup] = [],
        versions: [Version] = [], preview: Preview? = nil, problems: [FormProblem] = []
    ) {
        self.frame = frame
        self.sections = sections
        self.current = current
        self.form = form
        self.weights = weights
        self.sum = sum
        self.sumIsWrong = sumIsWrong
        self.rules = rules
        self.versions = versions
        self.preview = preview
        self.problems = problems
    }
}

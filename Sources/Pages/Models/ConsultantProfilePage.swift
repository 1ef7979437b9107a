/// What the matching goes by, as the consultant keeps it.
///
/// POST fields: `topic-<code>` 1–4, `language`, `service-<country>`, `ask-<country>`, `sector`, `prefers`, `tier`, `zone`,
/// `block` "day-start", `window-day-<n>`, `window-from-<n>`, `window-to-<n>`, `leave-from-<n>`, `leave-to-<n>`, `capacity`,
/// `takes`, `conflict` (kept ones), `conflict-firm`, `conflict-sector`, `conflict-country`, `conflict-person`, `about`,
/// `hand-over-<case>`, `confirmed`.
public struct ConsultantProfilePage: Page {
    public static let template = "consultant-profile"

    public var frame: PageFrame
    public var problems: [FormProblem]
    /// What saving does to cases under way; saving waits for a yes to it.
    public var effects: [String]
    /// Cases that can be handed over because of a leave; `hand-over-<id>` is the note for the next one.
    public var handOvers: [HandOverField]
    /// What is missing for offers to come.
    public var missing: [String]
    /// "3 de 4 paquetes en curso".
    public var load: String
    public var takes: Bool
    public var capacity: FormField
    public var tier: FormSelect
    public var topics: [TopicGroup]
    public var topicsProblem: String?
    public var languages: FormSelect
    public var countries: [CountryRow]
    public var countriesProblem: String?
    public var sectors: [SectorRow]
    public var zone: FormSelect
    public var days: [Day]
    public var windows: [WindowRow]
    public var windowsProblem: String?
    public var leaves: [LeaveRow]
    public var leavesProblem: String?
    public var conflicts: [FormOption]
    public var firm: FormField
    public var person: FormField
    public var conflictSector: FormSelect
    public var conflictCountry: FormSelect
    public var about: FormField

    public struct HandOverField: PagePart {
        public var id: String
        public var title: String
        public var text: String

        public init(id: String, title: String, text: String = "") {
            self.id = id
            self.title = title
            self.text = text
        }
    }

    public struct TopicGroup: PagePart {
        public var title: String
        /// "2 elegidos"; nil for none.
        public var chosen: String?
        public var topics: [TopicRow]

        public init(title: String, chosen: String? = nil, topics: [TopicRow] = []) {
            self.title = title
            self.chosen = chosen
            self.topics = topics
        }
    }

    public struct TopicRow: PagePart {
        public var code: String
        public var title: String
        public var levels: [FormOption]

        public init(code: String, title: String, levels: [FormOption]) {
            self.code = code
            self.title = title
            self.levels = levels
        }
    }

    public struct CountryRow: PagePart {
        public var code: String
        public var title: String
        public var services: [FormOption]
        /// How far the accreditation is; nil where none was asked for.
        public var accreditation: Badge?
        /// Why it was refused or suspended.
        public var note: String?
        public var canAsk: Bool
        public var asked: Bool

        public init(
            code: String, title: String, services: [FormOption], accreditation: Badge? = nil, note: String? = nil,
            canAsk: Bool = false, asked: Bool = false
        ) {
            self.code = code
            self.title = title
            self.services = services
            self.accreditation = accreditation
            self.note = note
            self.canAsk = canAsk
            self.asked = asked
        }
    }

    public struct SectorRow: PagePart {
        public var code: String
        public var title: String
        public var knows: Bool
        public var prefers: Bool

        public init(code: String, title: String, knows: Bool = false, prefers: Bool = false) {
            self.code = code
            self.title = title
            self.knows = knows
            self.prefers = prefers
        }
    }

    /// A day of the grid; its blocks are two hours each.
    public struct Day: PagePart {
        public var title: String
        public var blocks: [FormOption]

        public init(title: String, blocks: [FormOption]) {
            self.title = title
            self.blocks = blocks
        }
    }

    /// Exact hours, as typed.
    public struct WindowRow: PagePart {
        public var number: Int
        public var weekdays: [FormOption]
        public var from: String
        public var to: String
        public var problem: String?

        public init(number: Int, weekdays: [FormOption], from: String = "", to: String = "", problem: String? = nil) {
            self.number = number
            self.weekdays = weekdays
            self.from = from
            self.to = to
            self.problem = problem
        }
    }

    public struct LeaveRow: PagePart {
        public var number: Int
        public var from: String
        public var to: String
        public var problem: String?

        public init(number: Int, from: String = "", to: String = "", problem: String? = nil) {
            self.number = number
            self.from = from
            self.to = to
            self.problem = problem
        }
    }

    public init(
        frame: PageFrame, problems: [FormProblem] = [], effects: [String] = [],
        handOvers: [HandOverField] = [], missing: [String] = [], load: String,
        takes: Bool, capacity: FormField, tier: FormSelect, topics: [TopicGroup] = [], topicsProblem: String? = nil,
        languages: FormSelect, countries: [CountryRow] = [], countriesProblem: String? = nil,
        sectors: [SectorRow] = [], zone: FormSelect, days: [Day] = [], windows: [WindowRow] = [],
        windowsProblem: String? = nil, leaves: [LeaveRow] = [], leavesProblem: String? = nil,
        conflicts: [FormOption] = [], firm: FormField, person: FormField, conflictSector: FormSelect,
        conflictCountry: FormSelect, about: FormField
    ) {
        self.frame = frame
        self.problems = problems
        self.effects = effects
        self.handOvers = handOvers
        self.missing = missing
        self.load = load
        self.takes = takes
        self.capacity = capacity
        self.tier = tier
        self.topics = topics
        self.topicsProblem = topicsProblem
        self.languages = languages
        self.countries = countries
        self.countriesProblem = countriesProblem
        self.sectors = sectors
        self.zone = zone
        self.days = days
        self.windows = windows
        self.windowsProblem = windowsProblem
        self.leaves = leaves
        self.leavesProblem = leavesProblem
        self.conflicts = conflicts
        self.firm = firm
        self.person = person
        self.conflictSector = conflictSector
        self.conflictCountry = conflictCountry
        self.about = about
    }

    /// The sectors that are ticked: the list of all stands folded below them.
    public var derived: [String: any Sendable] {
        let ticked = sectors.filter { $0.knows || $0.prefers }.map(\.title)
        return ticked.isEmpty ? [:] : ["ticked": ticked.joined(separator: "; ")]
    }
}

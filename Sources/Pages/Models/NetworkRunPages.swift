/// The runs that were stored. GET `/network/runs`.
public struct NetworkRunsPage: Page {
    public static let template = "network-runs"

    public var frame: PageFrame
    public var sections: NetworkSections
    public var rows: [NetworkRunLine]
    public var pager: Pager?
    /// POST `/network/runs`: a rehearsal; nothing is offered.
    public var rehearse: ActForm?

    public init(
        frame: PageFrame, sections: NetworkSections, rows: [NetworkRunLine] = [], pager: Pager? = nil,
        rehearse: ActForm? = nil
    ) {
        self.frame = frame
        self.sections = sections
        self.rows = rows
        self.pager = pager
        self.rehearse = rehearse
    }
}

/// One run. GET `/network/runs/:id`.
public struct NetworkRunPage: Page {
    public static let template = "network-run"

    public var frame: PageFrame
    public var sections: NetworkSections
    public var title: String
    public var kind: Badge
    public var lead: String
    public var proof: Badge
    public var proofText: String
    public var facts: [Fact]
    public var figures: [NetworkFigure]
    public var countries: [NetworkCountry]
    public var withheld: String?
    /// That not every decision is told any more, and why.
    public var thinned: String?
    public var recruitment: [Recruitment]
    public var placements: [Placement]
    public var placementsTotal: Count
    public var unserved: [Unserved]
    public var unservedTotal: Count
    public var pager: Pager?
    public var compare: PageLink?
    /// POST that offers what a rehearsal found.
    public var send: ActForm?

    public struct Recruitment: PagePart {
        public var topic: String
        public var country: String
        public var bar: NetworkBar
        public var waiting: String

        public init(topic: String, country: String, bar: NetworkBar, waiting: String) {
            self.topic = topic
            self.country = country
            self.bar = bar
            self.waiting = waiting
        }
    }

    public struct Placement: PagePart {
        public var firm: String
        public var href: String?
        public var country: String
        public var consultant: String
        public var points: String
        public var note: String?

        public init(
            firm: String, href: String? = nil, country: String, consultant: String, points: String, note: String? = nil
        ) {
            self.firm = firm
            self.href = href
            self.country = country
            self.consultant = consultant
            self.points = points
            self.note = note
        }
    }

    public struct Unserved: PagePart {
        public var firm: String
        public var href: String?
        public var place: String
        public var why: String
        public var relaxation: String?

        public init(firm: String, href: String? = nil, place: String, why: String, relaxation: String? = nil) {
            self.firm = firm
            self.href = href
            self.place = place
            self.why = why
            self.relaxation = relaxation
        }
    }

    public init(
        frame: PageFrame, sections: NetworkSections, title: String, kind: Badge, lead: String, proof: Badge,
        proofText: String, facts: [Fact] = [], figures: [NetworkFigure] = [], countries: [NetworkCountry] = [],
        withheld: String? = nil, thinned: String? = nil, recruitment: [Recruitment] = [],
        placements: [Placement] = [], placementsTotal: Count = 0, unserved: [Unserved] = [], unservedTotal: Count = 0,
        pager: Pager? = nil, compare: PageLink? = nil, send: ActForm? = nil
    ) {
        self.frame = frame
        self.sections = sections
        self.title = title
        self.kind = kind
        self.lead = lead
        self.proof = proof
        self.proofText = proofText
        self.facts = facts
        self.figures = figures
        self.countries = countries
        self.withheld = withheld
        self.thinned = thinned
        self.recruitment = recruitment
        self.placements = placements
        self.placementsTotal = placementsTotal
        self.unserved = unserved
        self.unservedTotal = unservedTotal
        self.pager = pager
        self.compare = compare
        self.send = send
    }

    /// The past does not tell how many places were free.
    public var derived: [String: any Sendable] { ["showsFree": countries.contains { $0.free != nil }] }
}

/// Two runs side by side. GET `/network/runs/compare?a=&b=`.
public struct NetworkComparePage: Page {
    public static let template = "network-compare"

    public var frame: PageFrame
    public var sections: NetworkSections
    public var first: PageLink
    public var second: PageLink
    public var lead: String
    public var sides: [Side]
    public var countries: [CountryChange]
    public var policy: [Side]
    public var changes: [Change]
    public var total: Count
    public var more: String?
    public var send: ActForm?

    /// A figure in both, and the difference.
    public struct Side: PagePart {
        public var label: String
        public var first: String
        public var second: String
        public var difference: String?
        public var better: Bool
        public var worse: Bool

        public init(
            label: String, first: String, second: String, difference: String? = nil, better: Bool = false,
            worse: Bool = false
        ) {
            self.label = label
            self.first = first
            self.second = second
            self.difference = difference
            self.better = better
            self.worse = worse
        }
    }

    public struct CountryChange: PagePart {
        public var name: String
        public var first: NetworkBar?
        public var second: NetworkBar?
        public var difference: String?

        public init(name: String, first: NetworkBar? = nil, second: NetworkBar? = nil, difference: String? = nil) {
            self.name = name
            self.first = first
            self.second = second
            self.difference = difference
        }
    }

    public struct Change: PagePart {
        public var firm: String
        public var href: String?
        public var country: String
        public var kind: Badge
        public var before: String
        public var after: String

        public init(firm: String, href: String? = nil, country: String, kind: Badge, before: String, after: String) {
            self.firm = firm
            self.href = href
            self.country = country
            self.kind = kind
            self.before = before
            self.after = after
        }
    }

    public init(
        frame: PageFrame, sections: NetworkSections, first: PageLink, second: PageLink, lead: String,
        sides: [Side] = [], countries: [CountryChange] = [], policy: [Side] = [], changes: [Change] = [],
        total: Count = 0, more: String? = nil, send: ActForm? = nil
    ) {
        self.frame = frame
        self.sections = sections
        self.first = first
        self.second = second
        self.lead = lead
        self.sides = sides
        self.countries = countries
        self.policy = policy
        self.changes = changes
        self.total = total
        self.more = more
        self.send = send
    }
}

/// The network at a glance. GET `/network`.
public struct NetworkPage: Page {
    public static let template = "network"

    public var frame: PageFrame
    public var sections: NetworkSections
    /// "Región", "Uruguay".
    public var place: String
    public var figures: [NetworkFigure]
    public var tasks: [NetworkTask]
    public var lastRun: NetworkRunLine?
    public var map: NetworkMap?
    public var countries: [NetworkCountry]
    /// What is left out of the figures, and why.
    public var withheld: String?

    public init(
        frame: PageFrame, sections: NetworkSections, place: String, figures: [NetworkFigure] = [],
        tasks: [NetworkTask] = [], lastRun: NetworkRunLine? = nil, map: NetworkMap? = nil,
        countries: [NetworkCountry] = [], withheld: String? = nil
    ) {
        self.frame = frame
        self.sections = sections
        self.place = place
        self.figures = figures
        self.tasks = tasks
        self.lastRun = lastRun
        self.map = map
        self.countries = countries
        self.withheld = withheld
    }

    /// The past does not tell how many places were free.
    public var derived: [String: any Sendable] { ["showsFree": countries.contains { $0.free != nil }] }
}

/// A run of the matching in a line.
public struct NetworkRunLine: PagePart {
    public var id: String
    public var when: String
    public var kind: String
    public var href: String
    public var summary: String
    public var proof: Badge
    public var policy: String
    /// Chosen for comparing.
    public var isFirst: Bool
    public var isSecond: Bool

    public init(
        id: String, when: String, kind: String, href: String, summary: String, proof: Badge, policy: String,
        isFirst: Bool = false, isSecond: Bool = false
    ) {
        self.id = id
        self.when = when
        self.kind = kind
        self.href = href
        self.summary = summary
        self.proof = proof
        self.policy = policy
        self.isFirst = isFirst
        self.isSecond = isSecond
    }
}

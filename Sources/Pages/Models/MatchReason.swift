/// Why this consultant: the sentence, the reasons, the filters, the points, the others.
public struct MatchReason: PagePart {
    /// "De 120 consultores de la red, 41 cumplen todo lo que usted pidió. Proponemos a Ana Silva."
    public var lead: String
    /// "Por qué: domina el tema que usted pidió y habla su idioma."
    public var because: String?
    /// "82 de 100 puntos de encaje"; nil where a person decided.
    public var points: String?
    public var funnel: [FunnelLine]
    public var components: [ScoreLine]
    /// Whose points stand beside; nil without another.
    public var runnerUp: String?
    /// What to call the one proposed, at the head of the points.
    public var chosen: String?
    /// Why not another, a sentence each.
    public var others: [String]

    public init(
        lead: String, because: String? = nil, points: String? = nil, funnel: [FunnelLine] = [],
        components: [ScoreLine] = [], runnerUp: String? = nil, chosen: String? = nil, others: [String] = []
    ) {
        self.lead = lead
        self.because = because
        self.points = points
        self.funnel = funnel
        self.components = components
        self.runnerUp = runnerUp
        self.chosen = chosen
        self.others = others
    }
}

/// How many consultants are left after a demand.
public struct FunnelLine: PagePart {
    public var count: String
    /// "que hablan un idioma suyo".
    public var text: String
    /// Of all, in percent, for the bar; 0 to 100.
    public var share: Int

    public init(count: String, text: String, share: Int) {
        self.count = count
        self.text = text
        self.share = share
    }
}

/// The points of one component.
public struct ScoreLine: PagePart {
    public var label: String
    public var points: Int
    public var most: Int
    /// "20 de 22".
    public var text: String
    /// The points of the runner-up.
    public var other: String?

    public init(label: String, points: Int, most: Int, text: String, other: String? = nil) {
        self.label = label
        self.points = points
        self.most = most
        self.text = text
        self.other = other
    }
}

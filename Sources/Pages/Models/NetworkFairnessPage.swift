/// How fair the month so far was. GET `/network/fairness`.
public struct NetworkFairnessPage: Page {
    public static let template = "network-fairness"

    public var frame: PageFrame
    public var sections: NetworkSections
    /// "Región", "Uruguay".
    public var place: String
    /// "Del 1 al 21 de noviembre".
    public var period: String
    public var figures: [NetworkFigure]
    public var countries: [NetworkCountry]
    /// What is left out of the figures, and why.
    public var withheld: String?

    public init(
        frame: PageFrame, sections: NetworkSections, place: String, period: String, figures: [NetworkFigure] = [],
        countries: [NetworkCountry] = [], withheld: String? = nil
    ) {
        self.frame = frame
        self.sections = sections
        self.place = place
        self.period = period
        self.figures = figures
        self.countries = countries
        self.withheld = withheld
    }
}

import People

/// How fair a run, or a month of them, was to countries and to consultants. Rates in permille, so that they are whole numbers.
public struct FairnessReport: Codable, Hashable, Sendable {
    public struct CountryLine: Codable, Hashable, Sendable {
        public var country: Country
        public var requests: Int
        public var served: Int
        /// Days from asking to the offer or, for those who wait, to now: the median and the longest.
        public var medianWait, longestWait: Int

        public init(country: Country, requests: Int, served: Int, medianWait: Int, longestWait: Int) {
            self.country = country
            self.requests = requests
            self.served = served
            self.medianWait = medianWait
            self.longestWait = longestWait
        }

        /// Nil without requests.
        public var rate: Int? { requests == 0 ? nil : served * 1000 / requests }
    }

    /// Where a unit more would be worth most: the sum of prices by topic and country.
    public struct Recruitment: Codable, Hashable, Sendable {
        public var topic: Topic
        public var country: Country
        public var worth: Int64
        public var waiting: Int

        public init(topic: Topic, country: Country, worth: Int64, waiting: Int) {
            self.topic = topic
            self.country = country
            self.worth = worth
            self.waiting = waiting
        }
    }

    /// All thirteen, in the order of ``Country``.
    public var countries: [CountryLine]
    /// Gini of load ÷ capacity, permille; its 5th and 95th percentile.
    public var gini, loadP5, loadP95: Int
    /// How many of those served got the consultant who scores best for them; got one of those they named.
    public var firstChoices, namedChoices: Int
    /// How many of those served were so within the days promised.
    public var onTime: Int
    public var served, unserved: Int
    /// Where to recruit, the most worth first.
    public var recruitment: [Recruitment]

    public init(
        countries: [CountryLine], gini: Int, loadP5: Int, loadP95: Int, firstChoices: Int, namedChoices: Int,
        onTime: Int, served: Int, unserved: Int, recruitment: [Recruitment]
    ) {
        self.countries = countries
        self.gini = gini
        self.loadP5 = loadP5
        self.loadP95 = loadP95
        self.firstChoices = firstChoices
        self.namedChoices = namedChoices
        self.onTime = onTime
        self.served = served
        self.unserved = unserved
        self.recruitment = recruitment
    }
}

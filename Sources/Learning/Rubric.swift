/// Criteria by levels, for marking an assignment.
public struct Rubric: Codable, Hashable, Sendable {
    public typealias ID = Identifier<Rubric>

    public enum Marking: String, Codable, Sendable { case single, double }

    public struct Level: Codable, Hashable, Sendable {
        public typealias ID = Identifier<Level>
        public var id: ID
        public var points: Double
        public var title: Localized
        public init(id: ID, points: Double, title: Localized) {
            self.id = id
            self.points = points
            self.title = title
        }
    }

    public struct Criterion: Codable, Hashable, Sendable {
        public typealias ID = Identifier<Criterion>
        public var id: ID
        public var weight: Double
        public var title: Localized
        /// What work of each level looks like.
        public var levels: [Level.ID: Localized]
        public init(id: ID, weight: Double, title: Localized, levels: [Level.ID: Localized]) {
            self.id = id
            self.weight = weight
            self.title = title
            self.levels = levels
        }
    }

    public var id: ID
    public var title: Localized
    public var marking: Marking
    /// With double marking: the largest difference in total points that needs no third look.
    public var maximumGap: Double
    /// Smallest total that passes.
    public var passTotal: Double
    /// Smallest points in any criterion that still pass.
    public var passEach: Double
    public var distinction: Double?
    /// Best first.
    public var levels: [Level]
    public var criteria: [Criterion]

    public init(
        id: ID, title: Localized, marking: Marking = .single, maximumGap: Double = 0, passTotal: Double,
        passEach: Double = 0, distinction: Double? = nil, levels: [Level], criteria: [Criterion]
    ) {
        self.id = id
        self.title = title
        self.marking = marking
        self.maximumGap = maximumGap
        self.passTotal = passTotal
        self.passEach = passEach
        self.distinction = distinction
        self.levels = levels
        self.criteria = criteria
    }

    /// The most points that can be had.
    public var maximum: Double {
        (levels.map(\.points).max() ?? 0) * criteria.reduce(0) { $0 + $1.weight }
    }

    /// What the chosen levels are worth; `nil` while a criterion has none.
    public func judge(_ chosen: [Criterion.ID: Level.ID]) -> Judgement? {
        var total = 0.0
        var lowest = Double.infinity
        for criterion in criteria {
            guard let id = chosen[criterion.id], let level = levels.first(where: { $0.id == id }) else { return nil }
            total += level.points * criterion.weight
            lowest = min(lowest, level.points)
        }
        let passed = total >= passTotal && lowest >= passEach
        return Judgement(
            total: total, maximum: maximum, passed: passed,
            distinction: passed && distinction.map { total >= $0 } == true)
    }

    public struct Judgement: Codable, Hashable, Sendable {
        public var total: Double
        public var maximum: Double
        public var passed: Bool
        public var distinction: Bool

        public init(total: Double, maximum: Double, passed: Bool, distinction: Bool) {
            self.total = total
            self.maximum = maximum
            self.passed = passed
            self.distinction = distinction
        }
    }
}

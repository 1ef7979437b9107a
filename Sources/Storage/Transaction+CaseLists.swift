import Consulting
import People
import Statements

/// What somebody looks for among cases.
public struct CaseFilter: Sendable, Hashable {
    /// Words of the asker's name or the firm's.
    public var query = ""
    /// Empty for all.
    public var states: Set<Case.State> = []
    public var country: Country?
    public var topic: Topic?
    /// Who has it, had it at closing, or is asked now.
    public var consultant: Consultant.ID?
    public var learner: Person.ID?
    /// Only those that wait for a coordinator.
    public var needsPerson: Bool?
    /// Asked for before this.
    public var askedBefore: Instant?
    /// Whose cases the reader may see.
    public var reach = Reach.whole

    public init(
        query: String = "", states: Set<Case.State> = [], country: Country? = nil, topic: Topic? = nil,
        consultant: Consultant.ID? = nil, learner: Person.ID? = nil, needsPerson: Bool? = nil
    ) {
        self.query = query
        self.states = states
        self.country = country
        self.topic = topic
        self.consultant = consultant
        self.learner = learner
        self.needsPerson = needsPerson
    }
}

public enum CaseColumn: String, CaseIterable, Sendable {
    case asked, changed, state, country, topic, learner, consultant
}

/// A case as lists show it.
public struct CaseLine: Sendable, Hashable {
    public var story: Case
    public var learner: Person
    public var organisation: Organisation?
    /// Who has it or is asked.
    public var consultant: Person?
}

extension Transaction {
    /// `limit` cases from `offset`.
    public func cases(
        _ filter: CaseFilter, by order: ListOrder<CaseColumn> = ListOrder(.asked), limit: Int, offset: Int
    ) throws -> [CaseLine] {
        try lines(condition(filter), "\(expression(order)), k.asked_at, k.id LIMIT \(limit) OFFSET \(offset)")
    }

    public func countCases(_ filter: CaseFilter) throws -> Int {
        try connection.row(
            """
            SELECT COUNT(*) AS count FROM cases k JOIN people p ON p.id = k.learner_id
                LEFT JOIN organisations o ON o.id = k.organisation_id WHERE \(condition(filter))
            """
        )?.integer("count") ?? 0
    }

    public func caseLine(_ id: Case.ID) throws -> CaseLine? { try lines("k.id = \(id.rawValue)", "k.id").first }

    /// Those that somebody asked for, newest first.
    public func cases(learner: Person.ID) throws -> [CaseLine] {
        try lines("k.learner_id = \(learner.rawValue)", "k.asked_at DESC, k.id")
    }

    /// Those of a firm, newest first.
    public func cases(organisation: Organisation.ID) throws -> [CaseLine] {
        try lines("k.organisation_id = \(organisation.rawValue)", "k.asked_at DESC, k.id")
    }

    /// Those that a consultant has or had at closing, or is asked to take, last changed first.
    public func cases(consultant: Consultant.ID, limit: Int = 500) throws -> [CaseLine] {
        try lines(
            "k.consultant_id = \(consultant.rawValue) OR k.holder_id = \(consultant.rawValue)",
            "k.changed_at DESC, k.id LIMIT \(limit)")
    }

    /// Those where the clock has something to do, the most overdue first.
    public func casesDue(at instant: Instant, limit: Int) throws -> [Case] {
        try connection.rows(
            "SELECT body FROM cases WHERE due_at <= \(instant.description) ORDER BY due_at, id LIMIT \(limit)"
        ).map(story)
    }

    /// Everything that waits for a consultant, oldest first.
    public func casesWaiting() throws -> [Case] {
        try connection.rows("SELECT body FROM cases WHERE state = 'requested' ORDER BY asked_at, id").map(story)
    }

    /// How many cases are in each state.
    public func casesByState(_ filter: CaseFilter = CaseFilter()) throws -> [Case.State: Int] {
        let rows = try connection.rows(
            """
            SELECT k.state, COUNT(*) AS count FROM cases k JOIN people p ON p.id = k.learner_id
                LEFT JOIN organisations o ON o.id = k.organisation_id WHERE \(condition(filter)) GROUP BY k.state
            """)
        return try rows.reduce(into: [:]) { counts, row in
            if let state = Case.State(rawValue: try row.text("state")) { counts[state] = try row.integer("count") }
        }
    }

    // MARK: Parts

    private func lines(_ condition: SQL, _ order: SQL) throws -> [CaseLine] {
        try connection.rows(
            """
            SELECT k.body, p.body AS learner, o.body AS organisation, c.body AS consultant
            FROM cases k JOIN people p ON p.id = k.learner_id
                LEFT JOIN organisations o ON o.id = k.organisation_id
                LEFT JOIN people c ON c.id = COALESCE(k.holder_id, k.consultant_id)
            WHERE \(condition) ORDER BY \(order)
            """
        ).map { row in
            CaseLine(
                story: try story(row), learner: try decode(Person.self, try row.text("learner")),
                organisation: try row.optionalText("organisation").map { try decode(Organisation.self, $0) },
                consultant: try row.optionalText("consultant").map { try decode(Person.self, $0) })
        }
    }

    private func expression(_ order: ListOrder<CaseColumn>) -> SQL {
        switch order.column {
        case .asked: "k.asked_at \(order.direction)"
        case .changed: "k.changed_at \(order.direction)"
        case .state: "\(SQL.rank("k.state", among: Case.State.allCases.map(\.rawValue))) \(order.direction)"
        case .country: "k.country \(order.direction)"
        case .topic: "k.topic \(order.direction)"
        case .learner: "p.sort_name \(order.direction)"
        case .consultant: .absentLast("c.sort_name", order.direction)
        }
    }

    private func condition(_ filter: CaseFilter) -> SQL {
        var sql = SQL.words(filter.query) { "(p.search LIKE \($0) ESCAPE '\\' OR o.search LIKE \($0) ESCAPE '\\')" }
        if !filter.states.isEmpty {
            sql = "\(sql) AND \(SQL.isOne("k.state", of: filter.states.map(\.rawValue).sorted()))"
        }
        if let country = filter.country { sql = "\(sql) AND k.country = \(country.rawValue)" }
        if let topic = filter.topic { sql = "\(sql) AND k.topic = \(topic.rawValue)" }
        if let consultant = filter.consultant?.rawValue {
            sql = "\(sql) AND (k.consultant_id = \(consultant) OR k.holder_id = \(consultant))"
        }
        if let instant = filter.askedBefore { sql = "\(sql) AND k.asked_at < \(instant.description)" }
        if let learner = filter.learner { sql = "\(sql) AND k.learner_id = \(learner.rawValue)" }
        if let needsPerson = filter.needsPerson {
            sql = "\(sql) AND k.needs_person = \(needsPerson)"
            // None but they do; so it is looked for among those who wait.
            if needsPerson { sql = "\(sql) AND k.state = 'requested'" }
        }
        return filter.reach.isWhole ? sql : "\(sql) AND (\(caseCondition(filter.reach)))"
    }

    /// Whether the case (`k`, its firm `o`) is one whom the reach takes in; never for an empty one.
    func caseCondition(_ reach: Reach) -> SQL {
        .any(
            reach.countries.map(\.rawValue).sorted().map { "k.country = \($0)" }
                + reach.organisations.map(\.rawValue).sorted().map { "k.organisation_id = \($0)" }
                + reach.bodies.map(\.rawValue).sorted().map {
                    "k.organisation_id = \($0) OR o.body LIKE \("%\"\($0)\"%")"
                })
    }
}

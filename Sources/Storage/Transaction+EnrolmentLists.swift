import Learning
import People
import Statements

/// What somebody looks for among enrolments.
public struct EnrolmentFilter: Sendable, Hashable {
    /// Words of the learner's name or login name.
    public var query = ""
    public var course: Course.ID?
    public var isCompleted: Bool?
    /// Only those that lack a marker.
    public var lacking: Lacking?
    /// Whose enrolments the reader may see.
    public var reach = Reach.whole

    /// Whose work somebody has still to be allotted to, by package.
    public struct Lacking: Sendable, Hashable {
        /// Needs a consultant.
        public var consultantOf: [String]
        /// Needs a second marker besides.
        public var secondOf: [String]
        /// Also where two marks lie apart and nobody is allotted to decide.
        public var decider = true

        public init(consultantOf: [String], secondOf: [String]) {
            self.consultantOf = consultantOf
            self.secondOf = secondOf
        }
    }

    public init(query: String = "", course: Course.ID? = nil, isCompleted: Bool? = nil, lacking: Lacking? = nil) {
        self.query = query
        self.course = course
        self.isCompleted = isCompleted
        self.lacking = lacking
    }
}

/// An enrolment as exports show it.
public struct EnrolmentLine: Sendable, Hashable {
    public var enrolment: Enrolment
    public var version: String
    public var learner: Person
    public var consultant: String?
    /// Whether anything of the course was opened.
    public var isStarted: Bool
    public var completed: Instant?
}

extension Transaction {
    /// `limit` enrolments from `offset`, newest first where nothing else is asked for.
    ///
    /// - Parameter courses: every course in the order of its title, for the order by course.
    public func enrolments(
        _ filter: EnrolmentFilter, by order: ListOrder<EnrolmentColumn> = ListOrder(.enrolled, isDescending: true),
        courses: [Course.ID] = [], limit: Int, offset: Int
    ) throws -> [EnrolmentLine] {
        try connection.rows(
            """
            SELECT e.id, k.version, p.body AS learner, c.name AS consultant, r.completed_at, \(started) AS started
            FROM enrolments e JOIN people p ON p.id = e.person_id JOIN packages k ON k.digest = e.digest
                LEFT JOIN people c ON c.id = e.consultant_id LEFT JOIN progress r ON r.enrolment_id = e.id
            WHERE \(condition(filter)) ORDER BY \(expression(order, courses)), e.enrolled_at DESC, e.id
            LIMIT \(limit) OFFSET \(offset)
            """
        ).compactMap { row in
            guard let enrolment = try enrolment(Enrolment.ID(try row.text("id"))) else { return nil }
            return EnrolmentLine(
                enrolment: enrolment, version: try row.text("version"),
                learner: try decode(Person.self, try row.text("learner")),
                consultant: try row.optionalText("consultant"), isStarted: try row.flag("started"),
                completed: try row.optionalInstant("completed_at"))
        }
    }

    public func countEnrolments(_ filter: EnrolmentFilter) throws -> Int {
        try connection.row(
            """
            SELECT COUNT(*) AS count FROM enrolments e JOIN people p ON p.id = e.person_id WHERE \(condition(filter))
            """
        )?.integer("count") ?? 0
    }

    /// How many learners each version has, by digest.
    public func learnersByPackage() throws -> [String: Int] {
        let rows = try connection.rows("SELECT digest, COUNT(*) AS count FROM enrolments GROUP BY digest")
        return Dictionary(
            try rows.map { (try $0.text("digest"), try $0.integer("count")) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: Parts

    private var started: SQL {
        "CASE WHEN EXISTS (SELECT 1 FROM progress_steps s WHERE s.enrolment_id = e.id) THEN 1 ELSE 0 END"
    }

    private func expression(_ order: ListOrder<EnrolmentColumn>, _ courses: [Course.ID]) -> SQL {
        switch order.column {
        case .person: "p.sort_name \(order.direction)"
        case .course: "\(SQL.rank("e.course_id", among: courses.map(\.rawValue))) \(order.direction)"
        case .enrolled: "e.enrolled_at \(order.direction)"
        case .progress: "CASE WHEN r.completed_at IS NOT NULL THEN 2 ELSE \(started) END \(order.direction)"
        case .consultant: .absentLast("c.sort_name", order.direction)
        }
    }

    private func condition(_ filter: EnrolmentFilter) -> SQL {
        var sql = SQL.words(filter.query) { "p.search LIKE \($0) ESCAPE '\\'" }
        if let course = filter.course { sql = "\(sql) AND e.course_id = \(course.rawValue)" }
        let completed: SQL =
            "EXISTS (SELECT 1 FROM progress d WHERE d.enrolment_id = e.id AND d.completed_at IS NOT NULL)"
        if let isCompleted = filter.isCompleted {
            sql = isCompleted ? "\(sql) AND \(completed)" : "\(sql) AND NOT \(completed)"
        }
        if let lacking = filter.lacking { sql = "\(sql) AND (\(condition(lacking)))" }
        return filter.reach.isWhole ? sql : "\(sql) AND (\(condition(filter.reach)))"
    }

    private func condition(_ lacking: EnrolmentFilter.Lacking) -> SQL {
        let sql: SQL = """
            (e.consultant_id IS NULL AND \(SQL.isOne("e.digest", of: lacking.consultantOf)))
            OR (e.second_marker_id IS NULL AND \(SQL.isOne("e.digest", of: lacking.secondOf)))
            """
        guard lacking.decider else { return sql }
        return """
            \(sql) OR (e.third_marker_id IS NULL AND EXISTS (SELECT 1 FROM submissions s
                WHERE s.enrolment_id = e.id AND s.unsettled = 2))
            """
    }

    /// Whether the learner `p` is one whom the reach takes in; never for an empty one.
    private func condition(_ reach: Reach) -> SQL {
        .any(
            reach.countries.map(\.rawValue).sorted().map { "p.country = \($0)" }
                + reach.organisations.map(\.rawValue).sorted().map { "p.organisation_id = \($0)" }
                + reach.bodies.map(\.rawValue).sorted().map {
                    "p.organisation_id IN (SELECT f.id FROM organisations f WHERE f.body LIKE \("%\"\($0)\"%"))"
                })
    }
}

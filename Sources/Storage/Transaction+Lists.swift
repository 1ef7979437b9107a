import Learning
import People

/// What somebody looks for among people.
public struct PeopleFilter: Sendable, Hashable {
    /// Words of the name or the login name.
    public var query = ""
    /// A role that is held and has not been ended.
    public var role: Role?
    public var country: Country?

    public init(query: String = "", role: Role? = nil, country: Country? = nil) {
        self.query = query
        self.role = role
        self.country = country
    }

    public var isEmpty: Bool { query.isEmpty && role == nil && country == nil }
}

/// What somebody looks for among enrolments.
public struct EnrolmentFilter: Sendable, Hashable {
    /// Words of the learner's name or login name.
    public var query = ""
    public var course: Course.ID?
    public var isCompleted: Bool?
    /// Only those without a consultant, and only of these packages.
    public var unallottedOf: [String]?

    public init(
        query: String = "", course: Course.ID? = nil, isCompleted: Bool? = nil, unallottedOf: [String]? = nil
    ) {
        self.query = query
        self.course = course
        self.isCompleted = isCompleted
        self.unallottedOf = unallottedOf
    }
}

extension Transaction {
    /// By name; `limit` from `offset`.
    public func people(_ filter: PeopleFilter, limit: Int, offset: Int) throws -> [Person] {
        try connection.rows(
            "SELECT p.body FROM people p \(condition(filter)) ORDER BY p.search, p.id LIMIT \(limit) OFFSET \(offset)"
        ).map { try decode(Person.self, try $0.text("body")) }
    }

    public func countPeople(_ filter: PeopleFilter) throws -> Int {
        try connection.row("SELECT COUNT(*) AS count FROM people p \(condition(filter))")?.integer("count") ?? 0
    }

    /// Newest first; `limit` from `offset`.
    public func enrolments(_ filter: EnrolmentFilter, limit: Int, offset: Int) throws -> [Enrolment] {
        try connection.rows(
            """
            SELECT e.id FROM enrolments e \(condition(filter))
            ORDER BY e.enrolled_at DESC, e.id LIMIT \(limit) OFFSET \(offset)
            """
        ).compactMap { try enrolment(Enrolment.ID(try $0.text("id"))) }
    }

    public func countEnrolments(_ filter: EnrolmentFilter) throws -> Int {
        try connection.row("SELECT COUNT(*) AS count FROM enrolments e \(condition(filter))")?.integer("count") ?? 0
    }

    /// How many learners each version has, by digest.
    public func learnersByPackage() throws -> [String: Int] {
        let rows = try connection.rows("SELECT digest, COUNT(*) AS count FROM enrolments GROUP BY digest")
        return Dictionary(
            try rows.map { (try $0.text("digest"), try $0.integer("count")) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: Conditions

    // Stored JSON has no spaces, and quotes that somebody typed stand escaped in it: these patterns find fields only.

    private func condition(_ filter: PeopleFilter) -> SQL {
        var sql = names(filter.query)
        if let country = filter.country {
            let pattern = "%\"country\":\"\(country.rawValue)\"%"
            sql = "\(sql) AND p.body LIKE \(pattern)"
        }
        if let role = filter.role {
            let ended = "%\"until\":%"
            sql = """
                \(sql) AND EXISTS (SELECT 1 FROM role_grants g
                WHERE g.person_id = p.id AND g.role = \(role.rawValue) AND g.body NOT LIKE \(ended))
                """
        }
        return sql
    }

    private func condition(_ filter: EnrolmentFilter) -> SQL {
        var sql: SQL = "JOIN people p ON p.id = e.person_id \(names(filter.query))"
        if let course = filter.course { sql = "\(sql) AND e.course_id = \(course.rawValue)" }
        let completed: SQL =
            "EXISTS (SELECT 1 FROM progress r WHERE r.enrolment_id = e.id AND r.completed_at IS NOT NULL)"
        if let isCompleted = filter.isCompleted {
            sql = isCompleted ? "\(sql) AND \(completed)" : "\(sql) AND NOT \(completed)"
        }
        if let digests = filter.unallottedOf {
            let among = digests.reduce("1 = 0" as SQL) { "\($0) OR e.digest = \($1)" }
            sql = "\(sql) AND e.consultant_id IS NULL AND (\(among))"
        }
        return sql
    }

    /// `WHERE` every word of `query` is in the search text of `p`.
    private func names(_ query: String) -> SQL {
        var sql: SQL = "WHERE 1 = 1"
        for word in Transaction.folded(query).split(separator: " ") {
            let pattern =
                "%" + word.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_") + "%"
            sql = "\(sql) AND p.search LIKE \(pattern) ESCAPE '\\'"
        }
        return sql
    }
}

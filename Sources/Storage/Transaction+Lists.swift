import Learning
import People
import Statements

/// What somebody looks for among people.
public struct PeopleFilter: Sendable, Hashable {
    /// Words of the name, the login name or the organisation.
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

/// A person as lists show them.
public struct PersonLine: Sendable, Hashable {
    public var person: Person
    public var organisation: Organisation?
    /// The last visit known.
    public var seen: Instant?
}

extension Transaction {
    /// `limit` people from `offset`; names are ordered by ``SortKey``, countries as `language` does.
    public func people(
        _ filter: PeopleFilter, by order: ListOrder<PeopleColumn> = ListOrder(.name), language: Language = .es,
        limit: Int, offset: Int
    ) throws -> [PersonLine] {
        try connection.rows(
            """
            SELECT p.body, p.seen_at, o.body AS organisation
            FROM people p LEFT JOIN organisations o ON o.id = p.organisation_id
            WHERE \(condition(filter)) ORDER BY \(expression(order, language)), p.sort_name, p.id
            LIMIT \(limit) OFFSET \(offset)
            """
        ).map { row in
            PersonLine(
                person: try decode(Person.self, try row.text("body")),
                organisation: try row.optionalText("organisation").map { try decode(Organisation.self, $0) },
                seen: try row.optionalInstant("seen_at"))
        }
    }

    public func countPeople(_ filter: PeopleFilter) throws -> Int {
        try connection.row("SELECT COUNT(*) AS count FROM people p WHERE \(condition(filter))")?.integer("count") ?? 0
    }

    /// When somebody was here last, as far as known.
    public func seen(_ person: Person.ID) throws -> Instant? {
        try connection.row("SELECT seen_at FROM people WHERE id = \(person.rawValue)")?.optionalInstant("seen_at")
    }

    public func see(_ person: Person.ID, at: Instant) throws {
        try connection.run("UPDATE people SET seen_at = \(at.description) WHERE id = \(person.rawValue)")
    }

    private func condition(_ filter: PeopleFilter) -> SQL {
        var sql = SQL.words(filter.query) { pattern in
            """
            (p.search LIKE \(pattern) ESCAPE '\\' OR EXISTS (SELECT 1 FROM organisations f
            WHERE f.id = p.organisation_id AND f.search LIKE \(pattern) ESCAPE '\\'))
            """
        }
        if let country = filter.country { sql = "\(sql) AND p.country = \(country.rawValue)" }
        if let role = filter.role {
            // Stored JSON has no spaces, and quotes that somebody typed stand escaped in it: the pattern finds fields only.
            let ended = "%\"until\":%"
            sql = """
                \(sql) AND EXISTS (SELECT 1 FROM role_grants g
                WHERE g.person_id = p.id AND g.role = \(role.rawValue) AND g.body NOT LIKE \(ended))
                """
        }
        return sql
    }

    private func expression(_ order: ListOrder<PeopleColumn>, _ language: Language) -> SQL {
        switch order.column {
        case .name: "p.sort_name \(order.direction)"
        case .country:
            "\(SQL.rank("p.country", among: Country.sorted(in: language).map(\.rawValue))) \(order.direction)"
        case .organisation: .absentLast("o.sort_name", order.direction)
        case .seen: .absentLast("p.seen_at", order.direction)
        }
    }
}

import Consulting
import People
import Statements

/// A consultant with account and load, as lists show them.
public struct ConsultantLine: Sendable, Hashable {
    public var consultant: Consultant
    public var person: Person
    /// Units that offers and running cases hold.
    public var taken: Int
}

extension Transaction {
    public func consultant(_ id: Consultant.ID) throws -> Consultant? {
        try connection.row("SELECT body FROM consultants WHERE person_id = \(id.rawValue)").map {
            try profile(id, try $0.text("body"))
        }
    }

    /// - Parameter body: as it is stored.
    func profile(_ id: Consultant.ID, _ body: String) throws -> Consultant {
        try profiles.value(id, of: body) { try decode(Consultant.self, body) }
    }

    /// All profiles of accounts that still are, by name.
    public func consultants() throws -> [ConsultantLine] { try consultantLines("1 = 1") }

    public func consultantLine(_ id: Consultant.ID) throws -> ConsultantLine? {
        try consultantLines("c.person_id = \(id.rawValue)").first
    }

    /// Those who asked to serve `country`, with whatever answer, or live there.
    public func consultants(in country: Country) throws -> [ConsultantLine] {
        try consultantLines(
            """
            c.country = \(country.rawValue) OR EXISTS (SELECT 1 FROM accreditations a
                WHERE a.person_id = c.person_id AND a.country = \(country.rawValue))
            """)
    }

    /// Accreditations in a state, oldest first.
    public func accreditations(
        _ state: Accreditation.State, in countries: [Country]
    ) throws -> [(consultant: Consultant.ID, country: Country)] {
        let among = SQL.isOne("country", of: countries.map(\.rawValue))
        return try connection.rows(
            """
            SELECT person_id, country FROM accreditations WHERE state = \(state.rawValue) AND (\(among))
            ORDER BY asked_at, person_id, country
            """
        ).compactMap { row in
            guard let country = Country(rawValue: try row.text("country")) else { return nil }
            return (try row.person("person_id"), country)
        }
    }

    /// Writes a profile, new or changed, with its accreditations.
    public func save(_ consultant: Consultant, at: Instant) throws {
        let id = consultant.id.rawValue
        try connection.run(
            """
            INSERT INTO consultants (person_id, country, capacity, takes_cases, changed_at, body)
            VALUES (\(id), \(consultant.country.rawValue), \(consultant.capacity), \(consultant.takesCases),
                \(at.description), \(try encode(consultant)))
            ON CONFLICT (person_id) DO UPDATE SET country = excluded.country, capacity = excluded.capacity,
                takes_cases = excluded.takes_cases, changed_at = excluded.changed_at, body = excluded.body
            """)
        try connection.run("DELETE FROM accreditations WHERE person_id = \(id)")
        for (country, accreditation) in consultant.accreditations {
            try connection.run(
                """
                INSERT INTO accreditations (person_id, country, state, asked_at)
                VALUES (\(id), \(country.rawValue), \(accreditation.state.rawValue), \(accreditation.asked.description))
                """)
        }
    }

    public func deleteConsultant(_ id: Consultant.ID) throws {
        try connection.run("DELETE FROM accreditations WHERE person_id = \(id.rawValue)")
        try connection.run("DELETE FROM consultants WHERE person_id = \(id.rawValue)")
    }

    private func consultantLines(_ condition: SQL) throws -> [ConsultantLine] {
        try connection.rows(
            """
            SELECT c.person_id, c.body, p.body AS person,
                (SELECT COUNT(*) FROM cases k WHERE k.holder_id = c.person_id) AS taken
            FROM consultants c JOIN people p ON p.id = c.person_id
            WHERE p.state <> 'erased' AND (\(condition)) ORDER BY p.sort_name, p.id
            """
        ).map { row in
            ConsultantLine(
                consultant: try profile(try row.person("person_id"), try row.text("body")),
                person: try decode(Person.self, try row.text("person")), taken: try row.integer("taken"))
        }
    }

    // MARK: Calendars

    public func setCalendarToken(_ hash: String, of person: Person.ID, at: Instant) throws {
        try connection.run(
            """
            INSERT INTO calendar_tokens (token_hash, person_id, created_at)
            VALUES (\(hash), \(person.rawValue), \(at.description))
            ON CONFLICT (person_id) DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at
            """)
    }

    public func calendarToken(of person: Person.ID) throws -> String? {
        try connection.row("SELECT token_hash FROM calendar_tokens WHERE person_id = \(person.rawValue)").map {
            try $0.text("token_hash")
        }
    }

    public func person(calendarToken hash: String) throws -> Person? {
        try connection.row(
            """
            SELECT p.body FROM people p JOIN calendar_tokens t ON t.person_id = p.id
            WHERE t.token_hash = \(hash) AND p.state = 'active'
            """
        ).map { try decode(Person.self, try $0.text("body")) }
    }

    public func deleteCalendarToken(of person: Person.ID) throws {
        try connection.run("DELETE FROM calendar_tokens WHERE person_id = \(person.rawValue)")
    }
}

import Foundation
import People
import Statements

extension Transaction {
    public func person(_ id: Person.ID) throws -> Person? {
        try connection.row("SELECT body FROM people WHERE id = \(id.rawValue)").map {
            try decode(Person.self, try $0.text("body"))
        }
    }

    public func person(login: LoginName) throws -> Person? {
        try connection.row(
            "SELECT p.body FROM people p JOIN logins l ON l.person_id = p.id WHERE l.name = \(login.text)"
        ).map { try decode(Person.self, try $0.text("body")) }
    }

    public func isTaken(_ login: LoginName) throws -> Bool {
        try connection.row("SELECT person_id FROM logins WHERE name = \(login.text)") != nil
    }

    /// Writes a person, new or changed, with their login names.
    public func save(_ person: Person) throws {
        touch(person.id.rawValue)
        try connection.run(
            """
            INSERT INTO people (id, name, search, state, created_at, body, sort_name, country, organisation_id)
            VALUES (\(person.id.rawValue), \(person.displayName), \(searchText(person)), \(person.state.rawValue),
                \(Instant(person.created).description), \(try encode(person)), \(SortKey.of(person.displayName)),
                \(person.country.rawValue), \(person.organisation?.rawValue))
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, search = excluded.search, state = excluded.state,
                body = excluded.body, sort_name = excluded.sort_name, country = excluded.country,
                organisation_id = excluded.organisation_id
            """)
        try connection.run("DELETE FROM logins WHERE person_id = \(person.id.rawValue)")
        for login in person.loginNames {
            try connection.run("INSERT INTO logins (name, person_id) VALUES (\(login.text), \(person.id.rawValue))")
        }
    }

    private func searchText(_ person: Person) -> String {
        Transaction.folded(([person.displayName] + person.loginNames.map(\.text)).joined(separator: " "))
    }

    /// Lower case without accents, so that "Jose" finds "José" on either engine.
    static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    }

    // MARK: Passwords

    public func passwordHash(of person: Person.ID) throws -> String? {
        try connection.row("SELECT hash FROM passwords WHERE person_id = \(person.rawValue)").map {
            try $0.text("hash")
        }
    }

    public func setPassword(_ hash: String, of person: Person.ID, at: Instant) throws {
        try connection.run(
            """
            INSERT INTO passwords (person_id, hash, changed_at)
            VALUES (\(person.rawValue), \(hash), \(at.description))
            ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, changed_at = excluded.changed_at
            """)
    }

    // MARK: Consents, organisations

    public func consents(of person: Person.ID) throws -> [Consent] {
        try connection.rows("SELECT body FROM consents WHERE person_id = \(person.rawValue) ORDER BY number").map {
            try decode(Consent.self, try $0.text("body"))
        }
    }

    public func add(_ consent: Consent) throws {
        try connection.run(
            "INSERT INTO consents (person_id, body) VALUES (\(consent.person.rawValue), \(try encode(consent)))")
    }

    public func organisation(_ id: Organisation.ID) throws -> Organisation? {
        try connection.row("SELECT body FROM organisations WHERE id = \(id.rawValue)").map {
            try decode(Organisation.self, try $0.text("body"))
        }
    }

    /// Those of a name, however it is spelt as to case and accents.
    public func organisations(named name: String) throws -> [Organisation] {
        let key = SortKey.of(name)
        guard !key.isEmpty else { return [] }
        return try connection.rows("SELECT body FROM organisations WHERE sort_name = \(key) ORDER BY id").map {
            try decode(Organisation.self, try $0.text("body"))
        }
    }

    public func save(_ organisation: Organisation) throws {
        try connection.run(
            """
            INSERT INTO organisations (id, name, body, search, sort_name)
            VALUES (\(organisation.id.rawValue), \(organisation.name), \(try encode(organisation)),
                \(Transaction.folded(organisation.name)), \(SortKey.of(organisation.name)))
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, body = excluded.body, search = excluded.search,
                sort_name = excluded.sort_name
            """)
    }
}

extension Transaction {
    /// Writes what became of an entry of the ledger: entries are only ever withdrawn.
    public func replace(_ consent: Consent) throws {
        for row in try connection.rows("SELECT number, body FROM consents WHERE person_id = \(consent.person.rawValue)")
        where try decode(Consent.self, try row.text("body")).id == consent.id {
            try connection.run(
                "UPDATE consents SET body = \(try encode(consent)) WHERE number = \(try row.integer("number"))")
        }
    }
}

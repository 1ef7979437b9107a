import People

extension Transaction {
    public func grants(of person: Person.ID) throws -> [RoleGrant] {
        try connection.rows("SELECT body FROM role_grants WHERE person_id = \(person.rawValue) ORDER BY id").map {
            try decode(RoleGrant.self, try $0.text("body"))
        }
    }

    /// Everybody who holds `role`, ended grants too.
    public func grants(role: Role) throws -> [RoleGrant] {
        try connection.rows("SELECT body FROM role_grants WHERE role = \(role.rawValue) ORDER BY id").map {
            try decode(RoleGrant.self, try $0.text("body"))
        }
    }

    public func save(_ grant: RoleGrant) throws {
        touch(grant.person.rawValue)
        try connection.run(
            """
            INSERT INTO role_grants (id, person_id, role, body)
            VALUES (\(grant.id.rawValue), \(grant.person.rawValue), \(grant.role.rawValue), \(try encode(grant)))
            ON CONFLICT (id) DO UPDATE SET body = excluded.body
            """)
    }
}

extension Migration {
    /// Programs that speak to the service in their own name. Of a secret only a password hash is kept; `used_on` is the day of the last
    /// use that was noted, as 2026-11-21.
    static let apiClients = Migration(
        name: "013-api-clients",
        script: """
            CREATE TABLE api_clients (
                id TEXT NOT NULL PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, hash TEXT NOT NULL,
                scopes TEXT NOT NULL, person_id TEXT REFERENCES people (id), registration TEXT, activity TEXT,
                created_at TEXT NOT NULL, created_by TEXT REFERENCES people (id), expires_at TEXT, revoked_at TEXT,
                used_on TEXT);
            CREATE INDEX api_clients_by_person ON api_clients (person_id);
            """)
}

extension Migration {
    /// Requests that bear an idempotency key, and what they were answered.
    static let requestKeys = Migration(
        name: "007-request-keys",
        script: """
            CREATE TABLE request_keys (
                person_id TEXT NOT NULL REFERENCES people (id), key TEXT NOT NULL, claim TEXT NOT NULL,
                fingerprint TEXT NOT NULL, at TEXT NOT NULL, acted INTEGER NOT NULL DEFAULT 0,
                status INTEGER, location TEXT, type TEXT, body TEXT, PRIMARY KEY (person_id, key));
            CREATE INDEX request_keys_by_time ON request_keys (at);
            CREATE INDEX repeats_by_time ON repeats (at);
            """)
}

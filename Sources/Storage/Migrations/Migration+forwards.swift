extension Migration {
    /// Other learning record stores that statements are forwarded to. `position` is the place of the log up to which everything is
    /// delivered or passed over; `batch` and `batch_until` make requests smaller up to a place of the log, while the statement is looked
    /// for that the other side refuses. The secret is the one of the other side, which must be said to it, and so is kept as it is.
    static let forwards = Migration(
        name: "015-forwards",
        script: """
            CREATE TABLE forwards (
                id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, url TEXT NOT NULL, login TEXT NOT NULL,
                secret TEXT NOT NULL, filter TEXT, position BIGINT NOT NULL, state TEXT NOT NULL,
                tries INTEGER NOT NULL, next_at TEXT, last_error TEXT, last_at TEXT, delivered BIGINT NOT NULL,
                batch INTEGER, batch_until BIGINT, held_by TEXT, held_until TEXT, created_at TEXT NOT NULL,
                created_by TEXT REFERENCES people (id));
            """)
}

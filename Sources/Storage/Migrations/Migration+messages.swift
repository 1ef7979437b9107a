extension Migration {
    /// What people are told by mail: who, what kind and about what, never an address or a text. The key of kind, person and occasion
    /// lets each thing be told once.
    ///
    /// `since` is when it was first to be sent, `due_at` when it is tried next.
    static let messages = Migration(
        name: "009-messages",
        script: """
            CREATE TABLE messages (
                number SERIAL PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
                person_id TEXT NOT NULL REFERENCES people (id), case_id TEXT REFERENCES cases (id), country TEXT,
                occasion TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'dropped', 'failed')),
                since TEXT NOT NULL, due_at TEXT NOT NULL, tries INTEGER NOT NULL, reason TEXT, done_at TEXT,
                CHECK ((case_id IS NULL) <> (country IS NULL)));
            CREATE UNIQUE INDEX messages_once ON messages (person_id, kind, COALESCE(case_id, country), occasion);
            CREATE INDEX messages_by_state ON messages (state, due_at);
            CREATE INDEX messages_by_done ON messages (done_at);

            CREATE TABLE message_refusals (
                person_id TEXT NOT NULL PRIMARY KEY REFERENCES people (id), at TEXT NOT NULL);
            """)
}

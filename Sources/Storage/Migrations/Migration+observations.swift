extension Migration {
    /// Reviewers' remarks on places of versions. A remark belongs to the version that it was written on, and is looked for by course,
    /// because it goes along to the versions after.
    static let observations = Migration(
        name: "005-observations",
        script: """
            CREATE TABLE observations (
                id TEXT NOT NULL PRIMARY KEY, course_id TEXT NOT NULL,
                digest TEXT NOT NULL REFERENCES packages (digest),
                state TEXT NOT NULL CHECK (state IN ('open', 'mended', 'closed')), at TEXT NOT NULL,
                body TEXT NOT NULL);
            CREATE INDEX observations_by_course ON observations (course_id, at);
            """)
}

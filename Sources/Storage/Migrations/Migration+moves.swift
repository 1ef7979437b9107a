extension Migration {
    /// Learners change to a newer version. What they closed and handed in before keeps the version that it was made under: attempts
    /// in a column of their own, which is null while that is the version that the enrolment is pinned to.
    static let moves = Migration(
        name: "004-moves",
        script: """
            ALTER TABLE attempts ADD COLUMN digest TEXT REFERENCES packages (digest);

            CREATE TABLE moves (
                number SERIAL PRIMARY KEY, enrolment_id TEXT NOT NULL REFERENCES enrolments (id),
                from_digest TEXT NOT NULL REFERENCES packages (digest),
                to_digest TEXT NOT NULL REFERENCES packages (digest), at TEXT NOT NULL,
                person_id TEXT REFERENCES people (id));
            CREATE INDEX moves_by_enrolment ON moves (enrolment_id);

            CREATE INDEX enrolments_by_package ON enrolments (course_id, digest);
            """)
}

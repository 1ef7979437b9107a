extension Migration {
    /// Double marking: who gives the other mark, who decides, and how many marks wait to be settled.
    static let markers = Migration(
        name: "006-markers",
        script: """
            ALTER TABLE enrolments ADD COLUMN second_marker_id TEXT REFERENCES people (id);
            ALTER TABLE enrolments ADD COLUMN third_marker_id TEXT REFERENCES people (id);
            CREATE INDEX enrolments_by_second_marker ON enrolments (second_marker_id);
            CREATE INDEX enrolments_by_third_marker ON enrolments (third_marker_id);
            ALTER TABLE submissions ADD COLUMN unsettled INTEGER NOT NULL DEFAULT 0;
            """)
}

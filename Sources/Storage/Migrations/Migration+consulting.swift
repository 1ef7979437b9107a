extension Migration {
    /// The consultant network: profiles, cases with their log, runs of the matching, policies. Of each the whole is kept as it was
    /// written, beside what is looked for.
    ///
    /// `holder_id` is whose unit a case takes at the moment: of an offer who was asked, of a running case its consultant.
    /// `due_at` is when the clock has to look at a case next.
    static let consulting = Migration(
        name: "008-consulting",
        script: """
            CREATE TABLE consultants (
                person_id TEXT NOT NULL PRIMARY KEY REFERENCES people (id), country TEXT NOT NULL,
                capacity INTEGER NOT NULL CHECK (capacity >= 0), takes_cases INTEGER NOT NULL, changed_at TEXT NOT NULL,
                body TEXT NOT NULL);

            CREATE TABLE accreditations (
                person_id TEXT NOT NULL REFERENCES people (id), country TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('asked', 'accredited', 'refused', 'suspended')),
                asked_at TEXT NOT NULL, PRIMARY KEY (person_id, country));
            CREATE INDEX accreditations_by_state ON accreditations (state, country, asked_at);

            CREATE TABLE policies (
                version INTEGER NOT NULL PRIMARY KEY, at TEXT NOT NULL, by_id TEXT REFERENCES people (id),
                note TEXT NOT NULL, body TEXT NOT NULL);

            CREATE TABLE cases (
                id TEXT NOT NULL PRIMARY KEY,
                state TEXT NOT NULL CHECK (state IN ('requested', 'proposed', 'accepted', 'underWay', 'suspended',
                    'closed', 'followUp6', 'followUp12', 'ended', 'withdrawn')),
                learner_id TEXT NOT NULL REFERENCES people (id), organisation_id TEXT,
                consultant_id TEXT REFERENCES people (id), holder_id TEXT REFERENCES people (id),
                country TEXT NOT NULL, topic TEXT NOT NULL, asked_at TEXT NOT NULL, due_at TEXT,
                rating INTEGER, missed INTEGER NOT NULL, needs_person INTEGER NOT NULL,
                revision INTEGER NOT NULL, changed_at TEXT NOT NULL, body TEXT NOT NULL);
            CREATE INDEX cases_by_state ON cases (state, asked_at);
            CREATE INDEX cases_by_learner ON cases (learner_id, asked_at);
            CREATE INDEX cases_by_organisation ON cases (organisation_id, asked_at);
            CREATE INDEX cases_by_consultant ON cases (consultant_id, changed_at);
            CREATE INDEX cases_by_holder ON cases (holder_id);
            CREATE INDEX cases_by_country ON cases (country, asked_at);
            CREATE INDEX cases_by_due ON cases (due_at);

            CREATE TABLE case_events (
                case_id TEXT NOT NULL REFERENCES cases (id), number INTEGER NOT NULL, at TEXT NOT NULL,
                policy INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (case_id, number));

            CREATE TABLE match_runs (
                id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL, policy INTEGER NOT NULL,
                served INTEGER NOT NULL, unserved INTEGER NOT NULL, body TEXT NOT NULL);
            CREATE INDEX match_runs_by_time ON match_runs (at);

            CREATE TABLE match_placements (
                run_id TEXT NOT NULL REFERENCES match_runs (id), case_id TEXT NOT NULL,
                consultant_id TEXT, place INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (run_id, case_id));
            CREATE INDEX match_placements_by_case ON match_placements (case_id);

            CREATE TABLE calendar_tokens (
                token_hash TEXT NOT NULL PRIMARY KEY, person_id TEXT NOT NULL UNIQUE REFERENCES people (id),
                created_at TEXT NOT NULL);

            ALTER TABLE progress ADD COLUMN mentored TEXT;
            """)
}

extension Migration {
    /// People, packages, enrolments, the statement log and its folds, attempts, submissions, certificates.
    static let first = Migration(
        name: "001-first",
        script: """
            CREATE TABLE settings (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);

            CREATE TABLE organisations (
                id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, body TEXT NOT NULL);

            CREATE TABLE people (
                id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, search TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('active', 'suspended', 'erased')),
                created_at TEXT NOT NULL, body TEXT NOT NULL);
            CREATE INDEX people_by_name ON people (search, id);

            CREATE TABLE logins (
                name TEXT NOT NULL PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people (id));
            CREATE INDEX logins_by_person ON logins (person_id);

            CREATE TABLE passwords (
                person_id TEXT NOT NULL PRIMARY KEY REFERENCES people (id), hash TEXT NOT NULL, changed_at TEXT NOT NULL);

            CREATE TABLE role_grants (
                id TEXT NOT NULL PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people (id),
                role TEXT NOT NULL, body TEXT NOT NULL);
            CREATE INDEX role_grants_by_person ON role_grants (person_id);
            CREATE INDEX role_grants_by_role ON role_grants (role);

            CREATE TABLE consents (
                number SERIAL PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people (id), body TEXT NOT NULL);
            CREATE INDEX consents_by_person ON consents (person_id);

            CREATE TABLE sessions (
                token_hash TEXT NOT NULL PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people (id),
                created_at TEXT NOT NULL, expires_at TEXT NOT NULL);
            CREATE INDEX sessions_by_person ON sessions (person_id);

            CREATE TABLE signing_keys (
                kid TEXT NOT NULL PRIMARY KEY, pem TEXT NOT NULL, created_at TEXT NOT NULL, retired_at TEXT);

            CREATE TABLE packages (
                digest TEXT NOT NULL PRIMARY KEY, course_id TEXT NOT NULL, version TEXT NOT NULL, format TEXT NOT NULL,
                size INTEGER NOT NULL, imported_at TEXT NOT NULL, imported_by TEXT REFERENCES people (id),
                state TEXT NOT NULL CHECK (state IN
                    ('borrador', 'en-revision', 'observado', 'aprobado', 'publicado', 'retirado')),
                published_at TEXT, approved_by TEXT REFERENCES people (id), approved_at TEXT,
                course TEXT NOT NULL, entries TEXT NOT NULL, certifies INTEGER NOT NULL, UNIQUE (course_id, version));

            CREATE TABLE package_events (
                number SERIAL PRIMARY KEY, digest TEXT NOT NULL REFERENCES packages (digest),
                person_id TEXT REFERENCES people (id), at TEXT NOT NULL, state TEXT NOT NULL, note TEXT NOT NULL);
            CREATE INDEX package_events_by_digest ON package_events (digest);

            CREATE TABLE lesson_texts (
                digest TEXT NOT NULL REFERENCES packages (digest), lesson_id TEXT NOT NULL, language TEXT NOT NULL,
                html TEXT NOT NULL, PRIMARY KEY (digest, lesson_id, language));

            CREATE TABLE enrolments (
                id TEXT NOT NULL PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people (id), course_id TEXT NOT NULL,
                digest TEXT NOT NULL REFERENCES packages (digest), registration TEXT NOT NULL UNIQUE,
                enrolled_at TEXT NOT NULL, consultant_id TEXT REFERENCES people (id), language TEXT NOT NULL,
                UNIQUE (person_id, course_id));
            CREATE INDEX enrolments_by_consultant ON enrolments (consultant_id);
            CREATE INDEX enrolments_by_course ON enrolments (course_id, enrolled_at);

            CREATE TABLE bookmarks (
                enrolment_id TEXT NOT NULL PRIMARY KEY REFERENCES enrolments (id), activity_id TEXT NOT NULL,
                anchor TEXT);

            CREATE TABLE statements (
                number SERIAL PRIMARY KEY, id TEXT NOT NULL UNIQUE, registration TEXT NOT NULL, verb TEXT NOT NULL,
                object TEXT NOT NULL, stored_at TEXT NOT NULL, body TEXT NOT NULL);
            CREATE INDEX statements_by_registration ON statements (registration, number);

            CREATE TABLE progress (
                enrolment_id TEXT NOT NULL PRIMARY KEY REFERENCES enrolments (id), started_at TEXT NOT NULL,
                last_at TEXT NOT NULL, completed_at TEXT, certified_at TEXT);

            CREATE TABLE progress_steps (
                enrolment_id TEXT NOT NULL REFERENCES enrolments (id), activity_id TEXT NOT NULL,
                opened_at TEXT NOT NULL, done_at TEXT, passed_at TEXT, attempts INTEGER NOT NULL, scores TEXT NOT NULL,
                waiting INTEGER NOT NULL, PRIMARY KEY (enrolment_id, activity_id));

            CREATE TABLE attempts (
                id TEXT NOT NULL PRIMARY KEY, enrolment_id TEXT NOT NULL REFERENCES enrolments (id),
                activity_id TEXT NOT NULL, number INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
                due_at TEXT, epoch INTEGER NOT NULL, body TEXT NOT NULL, score TEXT,
                awaiting INTEGER NOT NULL DEFAULT 0, marks TEXT,
                UNIQUE (enrolment_id, activity_id, number));
            CREATE UNIQUE INDEX attempts_open ON attempts (enrolment_id, activity_id) WHERE state = 'open';
            CREATE INDEX attempts_due ON attempts (due_at) WHERE state = 'open';
            CREATE INDEX attempts_awaiting ON attempts (enrolment_id) WHERE awaiting = 1;

            CREATE TABLE answers (
                attempt_id TEXT NOT NULL REFERENCES attempts (id), item_id TEXT NOT NULL, body TEXT NOT NULL,
                PRIMARY KEY (attempt_id, item_id));

            CREATE TABLE submissions (
                id TEXT NOT NULL PRIMARY KEY, enrolment_id TEXT NOT NULL REFERENCES enrolments (id),
                activity_id TEXT NOT NULL, number INTEGER NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'marked')),
                submitted_at TEXT, body TEXT NOT NULL, UNIQUE (enrolment_id, activity_id, number));
            CREATE INDEX submissions_by_state ON submissions (state, submitted_at);

            CREATE TABLE certificates (
                serial TEXT NOT NULL PRIMARY KEY, enrolment_id TEXT NOT NULL UNIQUE, person_id TEXT NOT NULL,
                course_id TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('valid', 'revoked', 'replaced')),
                reason TEXT, changed_at TEXT, replaced_by TEXT, status_index INTEGER NOT NULL UNIQUE, issued_at TEXT NOT NULL,
                facts TEXT NOT NULL, credential TEXT NOT NULL, pdf TEXT NOT NULL);
            CREATE INDEX certificates_by_person ON certificates (person_id);

            CREATE TABLE repeats (
                person_id TEXT NOT NULL, key TEXT NOT NULL, at TEXT NOT NULL, answer TEXT NOT NULL,
                PRIMARY KEY (person_id, key));

            CREATE TABLE audit (
                number SERIAL PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,
                object TEXT NOT NULL, detail TEXT NOT NULL);
            """)
}

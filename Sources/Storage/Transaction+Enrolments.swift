import Learning
import People
import Statements

extension Transaction {
    public func enrolment(_ id: Enrolment.ID) throws -> Enrolment? {
        try connection.row("SELECT * FROM enrolments WHERE id = \(id.rawValue)").map(enrolment)
    }

    public func enrolment(registration: String) throws -> Enrolment? {
        try connection.row("SELECT * FROM enrolments WHERE registration = \(registration)").map(enrolment)
    }

    public func enrolment(of person: Person.ID, in course: Course.ID) throws -> Enrolment? {
        try connection.row(
            "SELECT * FROM enrolments WHERE person_id = \(person.rawValue) AND course_id = \(course.rawValue)"
        ).map(enrolment)
    }

    /// Newest first.
    public func enrolments(of person: Person.ID) throws -> [Enrolment] {
        try connection.rows(
            "SELECT * FROM enrolments WHERE person_id = \(person.rawValue) ORDER BY enrolled_at DESC, id"
        ).map(enrolment)
    }

    /// Those allotted to a consultant in whatever turn, newest first.
    public func enrolments(consultant: Person.ID) throws -> [Enrolment] {
        try connection.rows(
            """
            SELECT * FROM enrolments WHERE consultant_id = \(consultant.rawValue)
                OR second_marker_id = \(consultant.rawValue) OR third_marker_id = \(consultant.rawValue)
            ORDER BY enrolled_at DESC, id
            """
        ).map(enrolment)
    }

    /// All, newest first, `limit` from `offset`.
    public func enrolments(limit: Int, offset: Int = 0) throws -> [Enrolment] {
        try connection.rows(
            "SELECT * FROM enrolments ORDER BY enrolled_at DESC, id LIMIT \(limit) OFFSET \(offset)"
        ).map(enrolment)
    }

    public func insert(_ enrolment: Enrolment) throws {
        touch(enrolment.person.rawValue)
        try connection.run(
            """
            INSERT INTO enrolments
                (id, person_id, course_id, digest, registration, enrolled_at, consultant_id, second_marker_id,
                third_marker_id, language)
            VALUES (\(enrolment.id.rawValue), \(enrolment.person.rawValue), \(enrolment.course.rawValue),
                \(enrolment.package), \(enrolment.registration), \(enrolment.enrolled.description),
                \(enrolment.consultant?.rawValue), \(enrolment.secondMarker?.rawValue),
                \(enrolment.thirdMarker?.rawValue), \(enrolment.language.rawValue))
            """)
    }

    public func allot(_ consultant: Person.ID?, second: Person.ID?, third: Person.ID?, to enrolment: Enrolment.ID)
        throws
    {
        touch(enrolment.rawValue)
        try connection.run(
            """
            UPDATE enrolments SET consultant_id = \(consultant?.rawValue), second_marker_id = \(second?.rawValue),
                third_marker_id = \(third?.rawValue)
            WHERE id = \(enrolment.rawValue)
            """)
    }

    public func bookmark(_ enrolment: Enrolment.ID) throws -> Bookmark? {
        try connection.row("SELECT * FROM bookmarks WHERE enrolment_id = \(enrolment.rawValue)").map {
            Bookmark(activity: Activity.ID(try $0.text("activity_id")), anchor: try $0.optionalText("anchor"))
        }
    }

    public func save(_ bookmark: Bookmark, for enrolment: Enrolment.ID) throws {
        touchProgress(enrolment)
        try connection.run(
            """
            INSERT INTO bookmarks (enrolment_id, activity_id, anchor)
            VALUES (\(enrolment.rawValue), \(bookmark.activity.rawValue), \(bookmark.anchor))
            ON CONFLICT (enrolment_id) DO UPDATE SET activity_id = excluded.activity_id, anchor = excluded.anchor
            """)
    }

    private func enrolment(_ row: Row) throws -> Enrolment {
        Enrolment(
            id: Enrolment.ID(try row.text("id")), person: try row.person("person_id"),
            course: Course.ID(try row.text("course_id")), package: try row.text("digest"),
            registration: try row.text("registration"), enrolled: try row.instant("enrolled_at"),
            consultant: try row.optionalPerson("consultant_id"),
            secondMarker: try row.optionalPerson("second_marker_id"),
            thirdMarker: try row.optionalPerson("third_marker_id"),
            language: Language(rawValue: try row.text("language")) ?? .es)
    }
}

import CourseKit
import Foundation
import Learning
import People
import Statements

/// One version of a course module as stored: what it is and how far it has come towards learners.
public struct StoredPackage: Sendable, Hashable {
    public enum State: String, Sendable, CaseIterable {
        case borrador, enRevision = "en-revision", observado, aprobado, publicado, retirado
    }

    /// SHA-256 of the archive: the version's identity.
    public var digest: String
    public var course: Course.ID
    public var version: String
    public var format: String
    /// Bytes of the archive.
    public var size: Int
    public var imported: Instant
    public var importedBy: Person.ID?
    public var state: State
    public var published: Instant?
    public var approvedBy: Person.ID?
    public var approved: Instant?

    public init(
        digest: String, course: Course.ID, version: String, format: String, size: Int, imported: Instant,
        importedBy: Person.ID?, state: State = .borrador
    ) {
        self.digest = digest
        self.course = course
        self.version = version
        self.format = format
        self.size = size
        self.imported = imported
        self.importedBy = importedBy
        self.state = state
    }
}

/// One step in the life of a version: who brought it into which state, with which remark.
public struct PackageEvent: Sendable, Hashable {
    public var person: Person.ID?
    public var at: Instant
    public var state: StoredPackage.State
    public var note: String

    public init(person: Person.ID?, at: Instant, state: StoredPackage.State, note: String = "") {
        self.person = person
        self.at = at
        self.state = state
        self.note = note
    }
}

extension Transaction {
    public func package(_ digest: String) throws -> StoredPackage? {
        try connection.row("\(columns) WHERE digest = \(digest)").map(package)
    }

    public func package(of course: Course.ID, version: String) throws -> StoredPackage? {
        try connection.row("\(columns) WHERE course_id = \(course.rawValue) AND version = \(version)").map(package)
    }

    /// Newest first.
    public func packages() throws -> [StoredPackage] {
        try connection.rows("\(columns) ORDER BY imported_at DESC, digest").map(package)
    }

    /// The published version of every course; of several the one published last.
    public func publishedPackages() throws -> [StoredPackage] {
        var seen: Set<Course.ID> = []
        return try connection.rows("\(columns) WHERE state = 'publicado' ORDER BY published_at DESC, digest")
            .map(package).filter { seen.insert($0.course).inserted }
    }

    /// What a reader made of the package.
    public func course(_ digest: String) throws -> Course? {
        try connection.row("SELECT course FROM packages WHERE digest = \(digest)").map {
            try decode(Course.self, try $0.text("course"))
        }
    }

    /// Where the archive's entries lie, as JSON of the format's own index.
    public func entries(_ digest: String) throws -> String? {
        try connection.row("SELECT entries FROM packages WHERE digest = \(digest)").map { try $0.text("entries") }
    }

    public func lessonText(_ lesson: Activity.ID, _ language: Language, of digest: String) throws -> String? {
        try connection.row(
            """
            SELECT html FROM lesson_texts
            WHERE digest = \(digest) AND lesson_id = \(lesson.rawValue) AND language = \(language.rawValue)
            """
        ).map { try $0.text("html") }
    }

    public func insert(_ package: StoredPackage, course: Course, lessons: [LessonText], entries: String) throws {
        try connection.run(
            """
            INSERT INTO packages (digest, course_id, version, format, size, imported_at, imported_by, state, course, entries,
                certifies)
            VALUES (\(package.digest), \(package.course.rawValue), \(package.version), \(package.format),
                \(package.size), \(package.imported.description), \(package.importedBy?.rawValue),
                \(package.state.rawValue), \(try encode(course)), \(entries),
                \(course.certificate != nil))
            """)
        for text in lessons {
            try connection.run(
                """
                INSERT INTO lesson_texts (digest, lesson_id, language, html)
                VALUES (\(package.digest), \(text.lesson.rawValue), \(text.language.rawValue), \(text.html))
                """)
        }
        try add(
            PackageEvent(person: package.importedBy, at: package.imported, state: package.state), to: package.digest)
    }

    /// Moves a version to another state and keeps the event.
    public func move(_ digest: String, _ event: PackageEvent) throws {
        try connection.run("UPDATE packages SET state = \(event.state.rawValue) WHERE digest = \(digest)")
        switch event.state {
        case .aprobado:
            try connection.run(
                """
                UPDATE packages SET approved_by = \(event.person?.rawValue), approved_at = \(event.at.description)
                WHERE digest = \(digest)
                """)
        case .publicado:
            try connection.run(
                "UPDATE packages SET published_at = \(event.at.description) WHERE digest = \(digest)")
        default: break
        }
        try add(event, to: digest)
    }

    public func events(of digest: String) throws -> [PackageEvent] {
        try connection.rows("SELECT * FROM package_events WHERE digest = \(digest) ORDER BY number").map { row in
            PackageEvent(
                person: try row.optionalPerson("person_id"), at: try row.instant("at"),
                state: StoredPackage.State(rawValue: try row.text("state")) ?? .borrador, note: try row.text("note"))
        }
    }

    private func add(_ event: PackageEvent, to digest: String) throws {
        try connection.run(
            """
            INSERT INTO package_events (digest, person_id, at, state, note)
            VALUES (\(digest), \(event.person?.rawValue), \(event.at.description), \(event.state.rawValue), \(event.note))
            """)
    }

    private var columns: SQL {
        """
        SELECT digest, course_id, version, format, size, imported_at, imported_by, state, published_at, approved_by,
            approved_at FROM packages
        """
    }

    private func package(_ row: Row) throws -> StoredPackage {
        guard let state = StoredPackage.State(rawValue: try row.text("state")) else {
            throw StorageError.unexpectedColumn("state")
        }
        var package = StoredPackage(
            digest: try row.text("digest"), course: Course.ID(try row.text("course_id")),
            version: try row.text("version"), format: try row.text("format"), size: try row.integer("size"),
            imported: try row.instant("imported_at"), importedBy: try row.optionalPerson("imported_by"),
            state: state)
        package.published = try row.optionalInstant("published_at")
        package.approvedBy = try row.optionalPerson("approved_by")
        package.approved = try row.optionalInstant("approved_at")
        return package
    }
}

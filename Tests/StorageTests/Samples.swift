import CourseKit
import Foundation
import Learning
import People
import Statements
import Storage
import Testing

/// Small records to store.
enum Sample {
    static let now = Instant(milliseconds: 1_790_000_000_000)

    static func person(_ name: String, _ login: String = "", country: Country = .UY) -> Person {
        let login = login.isEmpty ? "u\(UInt32.random(in: 0...UInt32.max))" : login
        return Person(
            id: .random(), displayName: name, loginNames: [.userName(login)], language: .es, country: country,
            created: now.date)
    }

    static func enrolment(_ person: Person, _ course: Course.ID = "c", at instant: Instant = now) -> Enrolment {
        Enrolment(
            id: .init(UUID().uuidString.lowercased()), person: person.id, course: course, package: digest(course),
            registration: UUID().uuidString.lowercased(), enrolled: instant, language: .es)
    }

    static func digest(_ course: Course.ID) -> String { hexDigest(of: Data(course.rawValue.utf8)) }

    static func package(_ course: Course.ID = "c") -> StoredPackage {
        StoredPackage(
            digest: digest(course), course: course, version: "1", format: "course-folder", size: 1, imported: now,
            importedBy: nil)
    }

    static func statement(
        _ verb: Verb, _ activity: Activity.ID?, of enrolment: Enrolment, id: String = UUID().uuidString
    ) -> Statement {
        Statement(
            id: uuid(id), actor: Agent(account: .init(homePage: "https://a.example", name: enrolment.person.rawValue)),
            verb: verb,
            object: ActivityObject(
                id: ActivityPath(course: enrolment.course, activity: activity).iri(site: "https://a.example")),
            result: .init(score: .init(scaled: 0.6667)), context: .init(registration: enrolment.registration),
            timestamp: now)
    }

    /// The text itself where it is a UUID, else one made of it.
    static func uuid(_ text: String) -> String {
        if let id = StatementID(text) { return id.description }
        var digits = Array(hexDigest(of: Data(text.utf8)).prefix(32))
        for place in [20, 16, 12, 8] { digits.insert("-", at: place) }
        return String(digits)
    }

    static func attempt(_ id: String, number: Int = 1) -> Attempt {
        Attempt(
            id: .init(id), quiz: "q", number: number,
            paper: Paper(seed: .max, questions: [Question(item: "i", order: ["b", "a"], variables: ["x": 0.1])]),
            openedAt: now, deadline: now.advanced(bySeconds: 600), grace: 30)
    }
}

/// The two homes that a store has.
enum Home: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case memory, disk

    var testDescription: String { rawValue }

    /// Runs `body` on a new store, and leaves nothing behind.
    func open(_ body: (Store) async throws -> Void) async throws {
        guard self == .disk else { return try await body(try await .inMemory()) }
        try await Folder.temporary { folder in
            let store = try await Store.open(folder: folder)
            try await body(store)
            try store.close()
        }
    }

    /// The same, with a person enrolled in a course.
    func enrolled(_ body: (Store, Enrolment) async throws -> Void) async throws {
        try await open { store in
            let person = Sample.person("Ana")
            let enrolment = Sample.enrolment(person)
            try await store.write { tx in
                try tx.save(person)
                try tx.insert(
                    Sample.package(), course: Course(id: "c", version: "1", title: Localized()), lessons: [],
                    entries: "")
                try tx.insert(enrolment)
            }
            try await body(store, enrolment)
        }
    }
}

enum Folder {
    static func temporary(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rumbo-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder)
    }
}

struct Refused: Error, Equatable {
    var number = 0
}

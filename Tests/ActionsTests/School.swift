import CourseFolder
import Credentials
import Foundation
import Learning
import People
import Statements
import Storage
import Synchronization

@testable import Actions

/// A clock that stands still until it is told to go on.
final class StoppedClock: Sendable {
    private let instant = Mutex(Instant(milliseconds: 1_790_000_000_000))
    var now: Instant { instant.withLock { $0 } }
    func advance(seconds: Int) { instant.withLock { $0 = $0.advanced(bySeconds: seconds) } }
    func advance(milliseconds: Int64) {
        instant.withLock { $0 = Instant(milliseconds: $0.milliseconds + milliseconds) }
    }
}

/// A service in memory with a person of every role that matters here.
struct School {
    static let password = "una-clave-larga-7"

    let lms: LMS
    let clock: StoppedClock
    var store: Store { lms.store }

    let learner, other, consultant, author, reviewer, manager: Person

    /// - Parameter address: of the site.
    static func open(store: Store? = nil, address: String = "https://cursos.example") async throws -> School {
        let (store, clock) = (try await store.asyncOr { try await Store.inMemory() }, StoppedClock())
        let lms = LMS(
            store: store, site: Site(address: address), formats: [CourseFolder()],
            certification: try certification(address), passwords: PasswordHash(rounds: 16), clock: { clock.now })
        func make(_ name: String, _ login: String, _ country: Country, _ roles: [(Role, RoleGrant.Scope)] = [])
            async throws -> Person
        {
            let person = try await lms.createPerson(
                NewAccount(
                    name: name, login: login, password: password, language: country.language, country: country,
                    consents: [.service, .certificatePublic]), by: .system)
            for (role, scope) in roles { try await lms.grant(role, scope, to: person.id, .system) }
            return person
        }
        return School(
            lms: lms, clock: clock, learner: try await make("Ana Aprendiz", "aprendiz", .UY),
            other: try await make("Bruno Aprendiz", "aprendiz-pt", .BR),
            consultant: try await make("Carla Consultora", "consultora", .UY, [(.consultant, .own)]),
            author: try await make("Aldo Autor", "autor", .PE, [(.author, .own)]),
            reviewer: try await make("Valeria Validadora", "validadora", .BO, [(.reviewer, .region)]),
            manager: try await make("Ada Administradora", "administradora", .UY, [(.trainingManager, .region)]))
    }

    private static let key = Result {
        try SigningKey.generate(under: URL(filePath: "/keys/"))
    }
    private static let press = Result {
        let root = URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try CertificatePress(
            design: try CertificateDesign.load(folder: root.appending(path: "Certificates/rumbo")))
    }

    private static func certification(_ address: String) throws -> Certification {
        let issuer = "\(address)/issuers/rumbo"
        guard let url = URL(string: issuer), let list = URL(string: "\(address)/status/1") else {
            throw CocoaError(.fileNoSuchFile)
        }
        let signer = try SigningKey(pem: try key.get().pem, kid: "\(issuer)/keys/k1")
        return Certification(
            keys: try KeyRing(active: signer), presses: ["rumbo": try press.get()],
            issuer: IssuerFacts(name: "Rumbo", url: url), statusList: list)
    }

    // MARK: Shorthands

    func visit(_ person: Person) async throws -> Visit {
        try await lms.visit(token: try await lms.openSession(person.id))
    }

    /// Imports the small course and brings it to learners.
    @discardableResult
    func publish(_ archive: Data? = nil) async throws -> StoredPackage {
        let archive = try archive ?? SmallCourse.archive()
        guard case .added(let package, _, _) = try await lms.importPackage(archive, by: .system) else {
            throw LearningError(.invalid, .packageRefused)
        }
        try await lms.publishDirectly(package.digest)
        return package
    }

    func statements(of enrolment: Enrolment) async throws -> [Statement] {
        try await store.read { try $0.log(of: enrolment).compactMap { try $0.own() } }
    }

    /// The right answers of the small course's exam.
    static let rightAnswers: [(question: Question.ID, response: Response)] = [
        ("opcion", .choice(["right-canary"])), ("palabra", .text("canary-t")), ("numero", .text("918273"))
    ]

    static let goodMarks = Marks(
        levels: ["forma": "bien", "fondo": "regular"], comments: [:], comment: "Bien.", isReturned: false)

    /// Takes `person` through the whole small course, up to the mark that completes it.
    func complete(_ person: Person, in course: Course.ID = "curso") async throws -> Enrolment {
        let visit = try await visit(person)
        let enrolment = try await lms.enrol(visit, in: course, language: .es)
        try await lms.allot(consultant.id, to: enrolment.id, try await self.visit(manager).actor)
        for lesson in ["leer", "contar"] as [Activity.ID] { try await lms.finish(lesson, in: course, visit) }
        let attempt = try await lms.start("examen", in: course, visit)
        _ = try await lms.answer(attempt, School.rightAnswers, epoch: 1, sequence: 1, visit)
        try await lms.close(attempt, visit)
        try await lms.submit("tarea", text: "Mi trabajo", in: course, visit)
        let work = try await lms.coursework("tarea", in: course, visit)
        guard let submission = work.submissions.last else { throw LearningError(.notFound, .submissionUnknown) }
        try await lms.mark(submission.id, School.goodMarks, try await self.visit(consultant))
        return enrolment
    }
}

extension Optional where Wrapped: Sendable {
    fileprivate func asyncOr(_ make: () async throws -> Wrapped) async rethrows -> Wrapped {
        if let self { return self }
        return try await make()
    }
}

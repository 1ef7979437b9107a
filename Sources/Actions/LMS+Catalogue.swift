import Foundation
import Learning
import People
import Statements
import Storage

/// A course as the catalogue offers it.
public struct Offer: Sendable {
    public var package: StoredPackage
    public var course: Course
}

/// A course as one person has it: the version they are pinned to, and how far they are.
public struct Study: Sendable, Equatable {
    public var enrolment: Enrolment
    public var course: Course
    public var progress: Learning.Progress
    public var bookmark: Bookmark?
    public var certificate: StoredCertificate?

    public init(
        enrolment: Enrolment, course: Course, progress: Learning.Progress, bookmark: Bookmark? = nil,
        certificate: StoredCertificate? = nil
    ) {
        self.enrolment = enrolment
        self.course = course
        self.progress = progress
        self.bookmark = bookmark
        self.certificate = certificate
    }
}

/// Whose study, and of what.
struct StudyKey: Hashable, Sendable {
    var person: Person.ID
    var course: Course.ID
}

extension LMS {
    /// The published courses, newest first.
    public func catalogue() async throws -> [Offer] {
        let packages = try await store.read { try $0.publishedPackages() }
        var offers: [Offer] = []
        for package in packages {
            if let course = try await course(package.digest) { offers.append(Offer(package: package, course: course)) }
        }
        return offers
    }

    public func offer(_ id: Course.ID) async throws -> Offer? {
        guard let package = try await store.read({ try $0.publishedPackages().first { $0.course == id } }),
            let course = try await course(package.digest)
        else { return nil }
        return Offer(package: package, course: course)
    }

    public func course(_ digest: String) async throws -> Course? { try await shelf.course(digest, store: store) }

    /// What `person` has of a course; `nil` when not enrolled.
    public func study(_ person: Person.ID, _ id: Course.ID) async throws -> Study? {
        let key = StudyKey(person: person, course: id)
        if let study = studies.value(key, store.freshness, at: now) {
            #if DEBUG
                try await studies.check(study, key, store.freshness, at: now) { try await readStudy(person, id) }
            #endif
            return study
        }
        let tick = store.freshness.tick
        guard let study = try await readStudy(person, id) else { return nil }
        let enrolment = study.enrolment.id
        studies.keep(
            study, key, of: [person.rawValue, enrolment.rawValue, Freshness.progress(of: enrolment)], since: tick)
        return study
    }

    private func readStudy(_ person: Person.ID, _ id: Course.ID) async throws -> Study? {
        let found = try await store.read { tx -> (Enrolment, Learning.Progress, Bookmark?, StoredCertificate?)? in
            guard let enrolment = try tx.enrolment(of: person, in: id) else { return nil }
            return (
                enrolment, try tx.progress(enrolment.id), try tx.bookmark(enrolment.id),
                try tx.certificate(enrolment: enrolment.id)
            )
        }
        guard let (enrolment, progress, bookmark, certificate) = found, let course = try await course(enrolment.package)
        else {
            return nil
        }
        return Study(
            enrolment: enrolment, course: course, progress: progress, bookmark: bookmark, certificate: certificate)
    }

    /// The enrolment alone, which seldom changes.
    func enrolment(of person: Person.ID, in id: Course.ID) async throws -> Enrolment? {
        let key = StudyKey(person: person, course: id)
        if let enrolment = enrolments.value(key, store.freshness, at: now) {
            #if DEBUG
                try await enrolments.check(enrolment, key, store.freshness, at: now) {
                    try await store.read { try $0.enrolment(of: person, in: id) }
                }
            #endif
            return enrolment
        }
        let tick = store.freshness.tick
        guard let enrolment = try await store.read({ try $0.enrolment(of: person, in: id) }) else { return nil }
        enrolments.keep(enrolment, key, of: [person.rawValue, enrolment.id.rawValue], since: tick)
        return enrolment
    }

    /// Every course that `person` is enrolled in, the one last touched first.
    public func studies(of person: Person.ID) async throws -> [Study] {
        let enrolments = try await store.read { try $0.enrolments(of: person) }
        var studies: [Study] = []
        for enrolment in enrolments {
            if let study = try await study(person, enrolment.course) { studies.append(study) }
        }
        return studies.sorted {
            ($0.progress.last ?? $0.enrolment.enrolled) > ($1.progress.last ?? $1.enrolment.enrolled)
        }
    }
}

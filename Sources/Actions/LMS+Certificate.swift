import Credentials
import Foundation
import Learning
import People
import Statements
import Storage

/// What anybody may know of a certificate.
public struct Verification: Sendable {
    public enum State: Sendable { case valid, expired, revoked, replaced }
    public var state: State
    public var stored: StoredCertificate
    public var facts: CertificateFacts
}

extension LMS {
    /// Issues the certificate of an enrolment whose course is completed; once, whoever calls.
    ///
    /// Printing lies outside the transaction, which only the first to arrive wins; the others' prints are dropped.
    func certify(_ enrolment: Enrolment) async throws {
        let found = try await store.read { tx -> (Learning.Progress, Person, StoredPackage)? in
            guard try tx.certificate(enrolment: enrolment.id) == nil, let person = try tx.person(enrolment.person),
                let package = try tx.package(enrolment.package)
            else { return nil }
            return (try tx.progress(enrolment.id), person, package)
        }
        guard let (progress, person, package) = found, let completed = progress.completed,
            let course = try await course(enrolment.package), let offer = course.certificate,
            let press = certification.press(offer.design)
        else { return }
        let consents = try await store.read { try $0.consents(of: person.id) }
        let approver = try await approver(of: package)
        let index = try await freeStatusIndex()
        var generator = SystemRandomNumberGenerator()
        let serial = Serial.random(using: &generator)
        let facts = facts(serial, enrolment, course, offer, person, package, progress, approver, issued: completed)
        let showsName = consents.hold(.certificatePublic, at: now.date)
        let badge = try OpenBadge(
            facts, holder: HolderIdentity(showsName: showsName),
            status: StatusEntry(list: certification.statusList, index: index),
            evidence: [try LMS.evidence(of: facts)])
        let credential = try certification.keys.sign(badge)
        let pdf = try store.blobs.keep(try press.printLegibly(facts, credential: credential))
        let stored = StoredCertificate(
            serial: serial.compact, enrolment: enrolment.id, person: person.id, course: course.id, issued: completed,
            facts: String(decoding: try facts.canonicalJSON(), as: UTF8.self), credential: credential, pdf: pdf,
            statusIndex: index)
        let event = statement(
            .earned, ActivityPath(course: enrolment.course), of: enrolment, type: ActivityType.course,
            id: LMS.derivedID("\(enrolment.id)/certificate"))
        let now = now
        try await store.write { tx in
            guard try tx.certificate(enrolment: enrolment.id) == nil else { return }
            try tx.insert(stored)
            try tx.record(event, for: enrolment, at: now)
            try tx.audit("system", "certificate.issue", serial.compact, enrolment.id.rawValue, at: now)
        }
    }

    /// As ``certify(_:)``, where the event that completed the course must not fail with it: what cannot be issued now, the clock
    /// tries again, and tells the log why.
    func certifyIfPossible(_ enrolment: Enrolment) async {
        do { try await certify(enrolment) } catch { return }
    }

    /// Issues what a stop of the service or a failure left undone between completion and certificate. One that cannot be issued
    /// keeps no other from it.
    /// - Throws: the last failure, when all have been tried.
    public func certifyPending() async throws -> Int {
        let pending = try await store.read { try $0.enrolmentsToCertify(limit: 500) }
        var failure: (any Error)?
        for enrolment in pending {
            do { try await certify(enrolment) } catch { failure = error }
        }
        if let failure { throw failure }
        return pending.count
    }

    /// The certificate with that serial as anybody may see it; `nil` when there is none.
    public func verify(_ serial: Serial) async throws -> Verification? {
        guard let stored = try await store.read({ try $0.certificate(serial: serial.compact) }) else { return nil }
        return try verification(of: stored)
    }

    /// How the certificate that holds this very credential stands; `nil` when there is none.
    public func state(ofCredential credential: String) async throws -> Verification.State? {
        guard let stored = try await store.read({ try $0.certificate(credential: credential) }) else { return nil }
        return try verification(of: stored).state
    }

    func verification(of stored: StoredCertificate) throws -> Verification {
        let reading = try reading(of: stored)
        let facts = reading.facts
        // Checked each time, so that a tampered row never passes for a certificate: the signature, and that it was given to these facts.
        let verified = try certification.keys.verify(stored.credential, at: facts.issued)
        guard try verified.badge.evidence?.contains(LMS.evidence(of: facts)) == true else {
            throw CredentialError.payload("the stored facts are not those that were signed")
        }
        return reading
    }

    /// What is stored, as it stands: for lists of those who issue, whose every row leads to the page that checks it.
    func reading(of stored: StoredCertificate) throws -> Verification {
        let facts = try CertificateFacts(canonicalJSON: Data(stored.facts.utf8))
        let state: Verification.State =
            switch stored.state {
            case .revoked: .revoked
            case .replaced: .replaced
            case .valid: facts.expires.map { $0 <= Timestamp(now.date) } == true ? .expired : .valid
            }
        return Verification(state: state, stored: stored, facts: facts)
    }

    /// Binds the printed facts to the credential without telling them.
    static func evidence(of facts: CertificateFacts) throws -> OpenBadge.Evidence {
        OpenBadge.Evidence(
            id: "urn:sha256:\(hexDigest(of: try facts.canonicalJSON()))",
            name: "SHA-256 of the facts as printed, as canonical JSON")
    }

    /// A certificate for its holder, and for those who issue them.
    public func certificate(_ serial: Serial, _ visit: Visit) async throws -> Verification {
        let person = try visit.signedIn()
        guard let verification = try await verify(serial) else { throw LearningError(.notFound, .certificateUnknown) }
        if verification.stored.person != person.id {
            try permit(visit.actor, .issueCertificate, .certificate(of: verification.stored.person))
        }
        return verification
    }

    public func pdf(of certificate: StoredCertificate) throws -> Data { try store.blobs.data(certificate.pdf) }

    /// The signed list of revoked places.
    public func statusList() async throws -> String {
        let revoked = try await store.read { try $0.revokedStatusIndexes() }
        var list = try StatusList()
        for index in revoked { try list.set(index, to: true) }
        return try certification.keys.sign(
            try StatusListCredential(
                list, at: certification.statusList, issuer: certification.issuer.url, from: Timestamp(now.date)))
    }

    public var keys: KeyRing { certification.keys }
    public var issuer: IssuerFacts { certification.issuer }

    /// A picture of the certificate that a course ends in, with an example's name.
    public func specimen(_ offer: Offer, name: String, language: Language, width: Int) throws -> Data? {
        guard let certificate = offer.course.certificate, let press = certification.press(certificate.design) else {
            return nil
        }
        let enrolment = Enrolment(
            id: "specimen", person: .random(), course: offer.course.id, package: offer.package.digest, registration: "",
            enrolled: now, language: language)
        let person = Person(
            id: enrolment.person, displayName: name, loginNames: [], language: language, country: .UY, created: now.date
        )
        let facts = facts(
            try Serial("0000-0000-0000-0000"), enrolment, offer.course, certificate, person, offer.package,
            Learning.Progress(), nil, issued: now)
        return try press.picture(facts, width: width)
    }

    // MARK: Parts

    private func approver(of package: StoredPackage) async throws -> Person? {
        guard let id = package.approvedBy else { return nil }
        return try await store.read { try $0.person(id) }
    }

    /// Places are drawn at random, so that a place tells nothing of when a certificate was issued.
    private func freeStatusIndex() async throws -> Int {
        try await store.read { tx in
            while true {
                let index = Int.random(in: 0..<StatusList.fewest)
                if try !tx.isStatusIndexTaken(index) { return index }
            }
        }
    }

    private func facts(
        _ serial: Serial, _ enrolment: Enrolment, _ course: Course, _ offer: CertificateOffer, _ person: Person,
        _ package: StoredPackage, _ progress: Learning.Progress, _ approver: Person?, issued: Instant
    ) -> CertificateFacts {
        let language = enrolment.language
        let exams = course.activities.compactMap { activity -> Double? in
            guard case .quiz(let quiz) = activity, quiz.purpose == .exam else { return nil }
            return quiz.standing(scores: progress.steps[quiz.id]?.scores ?? [])
        }
        // Nobody reads a certificate in UTC: its days are those where the holder lives.
        let zone = TimeZone(identifier: person.country.timeZoneID) ?? .gmt
        let approved = package.approved.map { Timestamp($0.date) }
        return CertificateFacts(
            serial: serial, kind: CertificateKind(rawValue: offer.kind.rawValue) ?? .aprobacion,
            holder: person.displayName,
            course: CourseFacts(
                id: course.id.rawValue, title: course.title[language], version: course.version,
                packageDigest: package.digest, level: CourseLevel(rawValue: course.level.rawValue) ?? .basico,
                hours: course.hours, outcomes: course.outcomes.map { $0[language] }, topics: course.topics),
            language: CertificateLanguage(rawValue: language.rawValue) ?? .es, issued: Timestamp(issued.date),
            days: PrintedDays(zone: zone, issued: Timestamp(issued.date), validated: approved),
            score: exams.isEmpty ? nil : exams.reduce(0, +) / Double(exams.count),
            distinction: false, marking: course.marking,
            validation: approved.map {
                ValidationFacts(name: approver?.displayName, country: approver?.country.iso2, date: $0)
            }, issuer: certification.issuer,
            verification: URL(string: "\(site.address)/v/\(serial)") ?? certification.issuer.url)
    }
}

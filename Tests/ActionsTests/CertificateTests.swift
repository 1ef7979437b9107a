import Credentials
import Foundation
import Learning
import People
import Statements
import Testing

@testable import Actions
@testable import Storage

@Suite struct CertificateTests {
    static func certified() async throws -> (School, Enrolment, StoredCertificate) {
        let school = try await School.open()
        try await school.publish()
        let enrolment = try await school.complete(school.learner)
        let certificate = try #require(try await school.store.read { try $0.certificate(enrolment: enrolment.id) })
        return (school, enrolment, certificate)
    }

    @Test func `the mark that completes the course issues the certificate`() async throws {
        let (school, enrolment, certificate) = try await Self.certified()
        let study = try #require(try await school.lms.study(school.learner.id, "curso"))
        #expect(Completion(study.course, study.progress).holds)
        #expect(study.progress.completed == school.clock.now && study.progress.certified == school.clock.now)
        #expect(study.certificate == certificate)
        let verbs = try await school.statements(of: enrolment).suffix(3).map(\.verb)
        #expect(verbs == [.passed, .completed, .earned])
        let verification = try #require(try await school.lms.verify(try Serial(certificate.serial)))
        #expect(verification.state == .valid)
        #expect(
            verification.facts.holder == "Ana Aprendiz" && verification.facts.score == 100
                && verification.facts.marking == .quizzesAndSingle)
        #expect(verification.facts.course.packageDigest == enrolment.package)
        let pdf = try school.lms.pdf(of: certificate)
        #expect(pdf.starts(with: Data("%PDF-".utf8)))
        #expect(try CertificatePress.extractCredential(fromPDF: pdf) == certificate.credential)
    }

    @Test func `it is issued once, whoever asks how often`() async throws {
        let (school, enrolment, certificate) = try await Self.certified()
        // As after a stop between completion and issue: no certificate, and no word of it in the log.
        let earned = try #require(StatementID(LMS.derivedID("\(enrolment.id)/certificate"))).bytes
        try await school.store.engine.write { connection in
            try connection.run("DELETE FROM certificates")
            try connection.run(
                "DELETE FROM postings WHERE number = (SELECT number FROM statements WHERE id = \(earned))")
            try connection.run("DELETE FROM statements WHERE id = \(earned)")
            try connection.run("UPDATE progress SET certified_at = NULL")
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    if number % 2 == 0 {
                        try await school.lms.certify(enrolment)
                    } else {
                        _ = try await school.lms.certifyPending()
                    }
                }
            }
            try await group.waitForAll()
        }
        let again = try await school.store.read { try $0.certificates(of: school.learner.id) }
        #expect(again.count == 1 && again.first?.serial != certificate.serial)
        #expect(try await school.statements(of: enrolment).filter { $0.verb == .earned }.count == 1)
        #expect(try await school.lms.certifyPending() == 0)
    }

    @Test func `nothing that happens later changes a byte of it`() async throws {
        let (school, _, certificate) = try await Self.certified()
        let before = try school.lms.pdf(of: certificate)
        school.clock.advance(seconds: 86_400 * 400)
        try await school.lms.changeProfile(
            name: "Ana Rebautizada", login: "aprendiz", country: .PY, organisation: "", language: .pt,
            try await school.visit(school.learner))
        try await school.publish(try SmallCourse.archive(version: "2.0.0", note: "Nuevo."))
        _ = try await school.lms.certifyPending()
        let serial = try Serial(certificate.serial)
        let after = try #require(try await school.lms.verify(serial))
        #expect(after.stored == certificate)
        #expect(after.facts.holder == "Ana Aprendiz")
        #expect(try school.lms.pdf(of: after.stored) == before)
    }

    @Test func `it bears the day where its holder lives`() async throws {
        let school = try await School.open()
        try await school.publish()
        // 01:30 of the 22nd in UTC: late in the evening of the 21st in Montevideo and in São Paulo.
        school.clock.advance(milliseconds: 1_790_040_600_000 - school.clock.now.milliseconds)
        let enrolment = try await school.complete(school.learner)
        let certificate = try #require(try await school.store.read { try $0.certificate(enrolment: enrolment.id) })
        let facts = try #require(try await school.lms.verify(try Serial(certificate.serial))).facts
        #expect(facts.issued.description == "2026-09-22T01:30:00Z")
        #expect(facts.issuedDay.description == "2026-09-21" && facts.days?.zone == "America/Montevideo")
        #expect(certificate.facts.contains(#""days":{"issued":"2026-09-21""#))
    }

    @Test func `there is none before the course is completed`() async throws {
        let (school, visit, enrolment) = try await AssignmentTests.ready()
        try await school.lms.finish("leer", in: "curso", visit)
        try await school.lms.certify(enrolment)
        #expect(try await school.store.read { try $0.certificate(enrolment: enrolment.id) } == nil)
        #expect(try await school.lms.certifyPending() == 0)
    }

    @Test func `a course without a certificate does not wait for one for ever`() async throws {
        let school = try await School.open()
        try await school.publish(try SmallCourse.archive(hasCertificate: false))
        let visit = try await school.visit(school.learner)
        try await school.lms.enrol(visit, in: "curso", language: .es)
        try await school.lms.finish("leer", in: "curso", visit)
        #expect(try await school.lms.certifyPending() == 0)
        #expect(try await school.store.read { try $0.enrolmentsToCertify(limit: 9) } == [])
    }

    @Test func `unknown serials are nobody's`() async throws {
        let (school, _, certificate) = try await Self.certified()
        var generator = SystemRandomNumberGenerator()
        #expect(try await school.lms.verify(Serial.random(using: &generator)) == nil)
        let typed = try Serial(certificate.serial).description.lowercased().replacing("-", with: " ")
        #expect(try await school.lms.verify(try Serial(typed)) != nil)
    }

    @Test func `a revoked certificate says so, and its bit in the list is set`() async throws {
        let (school, _, certificate) = try await Self.certified()
        func list() async throws -> StatusList {
            let token = try await school.lms.statusList()
            let parts = token.split(separator: ".")
            let payload = try #require(Data(base64URL: String(parts[1])))
            let body = try #require(try JSONSerialization.jsonObject(with: payload) as? [String: Any])
            let subject = try #require(body["credentialSubject"] as? [String: Any])
            return try StatusList(encoded: try #require(subject["encodedList"] as? String))
        }
        #expect(try await list().isSet(certificate.statusIndex) == false)
        #expect(try await school.lms.state(ofCredential: certificate.credential) == .valid)
        let now = school.clock.now
        try await school.store.write { try $0.revoke(certificate.serial, reason: "error", at: now) }
        let after = try #require(try await school.lms.verify(try Serial(certificate.serial)))
        #expect(after.state == .revoked && after.stored.reason == "error" && after.stored.changed == now)
        #expect(try await school.lms.state(ofCredential: certificate.credential) == .revoked)
        #expect(try await school.lms.state(ofCredential: "e30.e30.e30") == nil)
        let revoked = try await list()
        #expect(try revoked.isSet(certificate.statusIndex))
        #expect(try (0..<StatusList.fewest).filter { try revoked.isSet($0) } == [certificate.statusIndex])
        #expect(try school.lms.pdf(of: after.stored) == school.lms.pdf(of: certificate))
    }

    @Test(arguments: ["holder", "title", "score"]) func `a row that somebody tampered with does not pass`(
        _ what: String
    ) async throws {
        let (school, _, certificate) = try await Self.certified()
        let facts =
            switch what {
            case "holder": certificate.facts.replacing("Ana Aprendiz", with: "Otra Persona")
            case "title": certificate.facts.replacing("Curso de prueba", with: "Curso mejor")
            default: certificate.facts.replacing("\"score\":100", with: "\"score\":99")
            }
        #expect(facts != certificate.facts)
        try await school.store.engine.write { try $0.run("UPDATE certificates SET facts = \(facts)") }
        let found = try? await school.lms.verify(try Serial(certificate.serial))
        #expect(found?.state != .valid, "the page would show \(found?.facts.holder ?? "") as valid")
    }

    @Test func `a credential that somebody tampered with does not pass`() async throws {
        let (school, _, certificate) = try await Self.certified()
        let credential = certificate.credential.replacing(".", with: ".e", maxReplacements: 1)
        try await school.store.engine.write { try $0.run("UPDATE certificates SET credential = \(credential)") }
        await #expect(throws: (any Error).self) { try await school.lms.verify(try Serial(certificate.serial)) }
    }
}

@Suite struct RebuildTests {
    @Test func `the folds agree with the log, and a tampered one is found and mended`() async throws {
        let (school, enrolment, _) = try await CertificateTests.certified()
        let bruno = try await school.visit(school.other)
        try await school.lms.enrol(bruno, in: "curso", language: .pt)
        try await school.lms.finish("leer", in: "curso", bruno)
        let clean = try await school.lms.rebuild()
        #expect(clean.checked == 2 && clean.differing == [])
        for sql in [
            "UPDATE progress_steps SET scores = '99.0' WHERE activity_id = 'examen'",
            "UPDATE progress SET completed_at = NULL",
            "DELETE FROM progress_steps WHERE activity_id = 'tarea'",
            "UPDATE progress_steps SET waiting = 1 WHERE activity_id = 'tarea'"
        ] {
            try await school.store.engine.write { try $0.script(sql) }
            #expect(try await school.lms.rebuild().differing == [enrolment.id], "\(sql)")
            #expect(try await school.lms.rebuild(repair: true).differing == [enrolment.id])
            #expect(try await school.lms.rebuild().differing == [])
        }
    }
}

extension Data {
    /// Base64 of RFC 4648 §5, without padding.
    init?(base64URL text: String) {
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        self.init(base64Encoded: plain + String(repeating: "=", count: (4 - plain.count % 4) % 4))
    }
}

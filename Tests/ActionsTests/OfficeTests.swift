import Credentials
import Foundation
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

@Suite struct OfficeTests {
    @Test func `only a consultant is allotted, and never to themselves`() async throws {
        let (school, _, enrolment) = try await AttemptTests.ready()
        let manager = try await school.visit(school.manager).actor
        for person in [school.other, school.author, school.learner, school.manager] {
            let error = await #expect(throws: LearningError.self) {
                try await school.lms.allot(person.id, to: enrolment.id, manager)
            }
            #expect(error?.fields["consultant"] == .notAConsultant, "\(person.displayName)")
        }
        try await school.lms.grant(.consultant, .own, to: school.learner.id, .system)
        await #expect(throws: LearningError(.conflict, .notPermitted)) {
            try await school.lms.allot(school.learner.id, to: enrolment.id, manager)
        }
        try await school.lms.allot(school.consultant.id, to: enrolment.id, manager)
        #expect(try await school.lms.study(school.learner.id, "curso")?.enrolment.consultant == school.consultant.id)
        try await school.lms.allot(nil, to: enrolment.id, manager)
        #expect(try await school.lms.study(school.learner.id, "curso")?.enrolment.consultant == nil)
        await #expect(throws: LearningError(.notFound, .notEnrolled)) {
            try await school.lms.allot(nil, to: "none", manager)
        }
    }

    @Test func `a consultant whose role has ended or who is suspended is not allotted`() async throws {
        let (school, _, enrolment) = try await AttemptTests.ready()
        let manager = try await school.visit(school.manager).actor
        try await school.lms.suspend(school.consultant.id, true, manager)
        await #expect(throws: LearningError(.invalid)) {
            try await school.lms.allot(school.consultant.id, to: enrolment.id, manager)
        }
        try await school.lms.suspend(school.consultant.id, false, manager)
        let grants = try await school.lms.person(school.consultant.id, manager).grants
        let grant = try #require(grants.first { $0.role == .consultant })
        try await school.lms.endGrant(grant.id, of: school.consultant.id, manager)
        await #expect(throws: LearningError(.invalid)) {
            try await school.lms.allot(school.consultant.id, to: enrolment.id, manager)
        }
    }

    @Test func `a consultant who was replaced reads the work no longer`() async throws {
        let (school, visit, enrolment) = try await AssignmentTests.ready()
        try await school.lms.submit("tarea", text: "Texto", in: "curso", visit)
        let id = try #require(try await school.lms.coursework("tarea", in: "curso", visit).submissions.last).id
        let consultant = try await school.visit(school.consultant)
        _ = try await school.lms.submission(id, consultant)
        try await school.lms.allot(nil, to: enrolment.id, try await school.visit(school.manager).actor)
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await school.lms.submission(id, consultant)
        }
        #expect(try await school.lms.inbox(consultant).waiting.isEmpty)
    }

    @Test func `a role is given once, and only with a scope that it admits`() async throws {
        let school = try await School.open()
        let manager = try await school.visit(school.manager).actor
        for _ in 0..<3 { try await school.lms.grant(.consultant, .own, to: school.other.id, manager) }
        #expect(
            try await school.lms.person(school.other.id, manager).grants.filter { $0.role == .consultant }.count == 1)
        await #expect(throws: LearningError(.invalid)) {
            try await school.lms.grant(.consultant, .region, to: school.other.id, manager)
        }
        await #expect(throws: LearningError(.forbidden, .notPermitted), "nobody decides on their own roles") {
            try await school.lms.grant(.director, .region, to: school.manager.id, manager)
        }
    }

    @Test func `the office enrols people of its reach`() async throws {
        let school = try await School.open()
        try await school.publish()
        try await school.lms.grant(.nationalCounterpart, .country(.UY), to: school.reviewer.id, .system)
        let counterpart = try await school.visit(school.reviewer)
        let enrolment = try await school.lms.enrol("aprendiz", in: "curso", by: counterpart)
        #expect(enrolment.person == school.learner.id)
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await school.lms.enrol("aprendiz-pt", in: "curso", by: counterpart)
        }
        let error = await #expect(throws: LearningError.self) {
            try await school.lms.enrol("nobody-here", in: "curso", by: counterpart)
        }
        #expect(error?.fields["person"] == .personUnknown)
    }

    @Test func `the list of enrolments finds by name, course and state`() async throws {
        let school = try await School.open()
        try await school.publish()
        _ = try await school.complete(school.learner)
        try await school.lms.enrol(try await school.visit(school.other), in: "curso", language: .pt)
        let manager = try await school.visit(school.manager).actor
        func names(_ filter: EnrolmentFilter, isWaiting: Bool = false) async throws -> [String] {
            try await school.lms.enrolments(filter, isWaiting: isWaiting, limit: 50, offset: 0, manager).rows.map(
                \.learner.displayName)
        }
        #expect(try await names(EnrolmentFilter()).count == 2)
        #expect(try await names(EnrolmentFilter(query: "bruno")) == ["Bruno Aprendiz"])
        #expect(try await names(EnrolmentFilter(isCompleted: true)) == ["Ana Aprendiz"])
        #expect(try await names(EnrolmentFilter(course: "other")) == [])
        #expect(try await names(EnrolmentFilter(), isWaiting: true) == ["Bruno Aprendiz"])
    }
}

@Suite struct OfficeListTests {
    /// Two learners enrolled, of two countries, one of them done; and a counterpart of the first's.
    private static func scene() async throws -> (School, counterpart: Actor, manager: Actor) {
        let school = try await School.open()
        try await school.publish()
        _ = try await school.complete(school.learner)
        try await school.lms.enrol(try await school.visit(school.other), in: "curso", language: .pt)
        try await school.lms.grant(.nationalCounterpart, .country(.UY), to: school.reviewer.id, .system)
        return (
            school, try await school.visit(school.reviewer).actor, try await school.visit(school.manager).actor
        )
    }

    @Test func `a counterpart lists the country's enrolments, and nobody's progress`() async throws {
        let (school, counterpart, _) = try await Self.scene()
        func list(_ filter: EnrolmentFilter, isWaiting: Bool = false) async throws -> EnrolmentList {
            try await school.lms.enrolments(
                filter, by: ListOrder(.progress), isWaiting: isWaiting, limit: 9, offset: 0, counterpart)
        }
        let all = try await list(EnrolmentFilter())
        #expect(all.rows.map(\.learner.displayName) == ["Ana Aprendiz"] && all.total == 1)
        #expect(all.rows.allSatisfy { !$0.showsProgress })
        // Neither filter tells whether she is done.
        #expect(try await list(EnrolmentFilter(isCompleted: true)).total == 1)
        #expect(try await list(EnrolmentFilter(isCompleted: false)).total == 1)
        let file = try await school.lms.exportEnrolments(
            EnrolmentFilter(isCompleted: false), by: ListOrder(.progress), isWaiting: false, language: .es, counterpart)
        #expect(file.map(\.line.learner.displayName) == ["Ana Aprendiz"] && file.allSatisfy { !$0.showsProgress })
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await school.lms.people(PeopleFilter(), limit: 9, offset: 0, counterpart)
        }
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await school.lms.certificates(CertificateFilter(), limit: 9, offset: 0, counterpart)
        }
    }

    @Test func `a firm's administrator sees the progress of staff who agreed`() async throws {
        let (school, _, _) = try await Self.scene()
        let firm = Organisation(id: .random(), name: "Firma", kind: .mipyme, country: .UY)
        let ana = school.learner
        try await school.store.write { tx in
            try tx.save(firm)
            var person = ana
            person.organisation = firm.id
            try tx.save(person)
        }
        try await school.lms.grant(.companyAdministrator, .organisation(firm.id), to: school.other.id, .system)
        let administrator = try await school.visit(school.other).actor
        func list() async throws -> EnrolmentList {
            try await school.lms.enrolments(EnrolmentFilter(), isWaiting: false, limit: 9, offset: 0, administrator)
        }
        #expect(try await list().rows.map(\.showsProgress) == [false])
        let now = school.clock.now.date
        try await school.store.write { tx in
            try tx.add(
                Consent(
                    id: .random(), person: ana.id, purpose: .organisationSeesProgress, textVersion: "1", language: .es,
                    given: now))
        }
        #expect(try await list().rows.map(\.showsProgress) == [true])
    }

    @Test func `lists and their files are logged`() async throws {
        let (school, _, manager) = try await Self.scene()
        _ = try await school.lms.people(PeopleFilter(), limit: 9, offset: 0, manager)
        _ = try await school.lms.enrolments(EnrolmentFilter(), isWaiting: false, limit: 9, offset: 0, manager)
        _ = try await school.lms.certificates(CertificateFilter(), limit: 9, offset: 0, manager)
        let people = try await school.lms.exportPeople(PeopleFilter(), by: ListOrder(.name), language: .es, manager)
        #expect(people.count == 6)
        _ = try await school.lms.exportCertificates(CertificateFilter(), by: ListOrder(.issued), language: .es, manager)
        for action in [
            "people.list", "enrolments.list", "certificates.list", "people.export", "certificates.export"
        ] { #expect(try await school.audits(action) == 1, "\(action)") }
    }

    @Test func `certificates are found by name and by serial`() async throws {
        let (school, _, manager) = try await Self.scene()
        func found(_ query: String) async throws -> [String] {
            try await school.lms.certificates(CertificateFilter(query: query), limit: 9, offset: 0, manager).rows.map {
                $0.facts.serial.description
            }
        }
        let serial = try #require(try await found("").first)
        #expect(try await found("aprendiz ANA") == [serial])
        #expect(try await found("bruno") == [])
        #expect(try await found(String(serial.lowercased().prefix(9))) == [serial])
        #expect(try await found("%") == [])
    }

    @Test func `a visit is remembered at most once an hour`() async throws {
        let (school, _, manager) = try await Self.scene()
        let visit = try await school.visit(school.learner)
        func seen() async throws -> Instant? { try await school.lms.person(school.learner.id, manager).seen }
        let first = try #require(try await seen())
        school.clock.advance(seconds: 3_599)
        try await school.lms.see(visit)
        #expect(try await seen() == first)
        school.clock.advance(seconds: 1)
        try await school.lms.see(visit)
        #expect(try await seen() == school.clock.now && first != school.clock.now)
        try await school.lms.eraseOwnData(visit, password: School.password)
        #expect(try await school.store.read { try $0.seen(school.learner.id) } == nil)
    }
}

@Suite struct AccessTests {
    /// The small course half done by one learner, for the others to try at.
    struct Scene {
        var school: School
        var attempt: Attempt.ID
        var submission: Submission.ID
        var enrolment: Enrolment
        var serial: String
    }

    static func scene() async throws -> Scene {
        let school = try await School.open()
        try await school.publish()
        try await school.publish(try SmallCourse.archive(id: "otro"))
        let visit = try await school.visit(school.learner)
        let enrolment = try await school.complete(school.learner)
        let other = try await school.lms.enrol(visit, in: "otro", language: .es)
        let attempt = try await school.lms.start("examen", in: "otro", visit)
        try await school.lms.attach(Data("%PDF-".utf8), name: "a.pdf", to: "tarea", in: "otro", visit)
        try await school.lms.submit("tarea", text: "Texto", in: "otro", visit)
        let work = try await school.lms.coursework("tarea", in: "otro", visit)
        let certificate = try #require(try await school.store.read { try $0.certificate(enrolment: enrolment.id) })
        return Scene(
            school: school, attempt: attempt, submission: try #require(work.submissions.last).id, enrolment: other,
            serial: certificate.serial)
    }

    @Test func `what is one person's is closed to the others`() async throws {
        let scene = try await Self.scene()
        let (lms, school) = (scene.school.lms, scene.school)
        try await lms.enrol(try await school.visit(school.other), in: "otro", language: .pt)
        for person in [school.other, school.author, school.reviewer, school.consultant] {
            let visit = try await school.visit(person)
            let name = Comment(rawValue: person.displayName)
            await #expect(throws: LearningError(.notFound, .attemptUnknown), name) {
                try await lms.sitting(scene.attempt, visit)
            }
            await #expect(throws: LearningError(.notFound, .attemptUnknown), name) {
                try await lms.close(scene.attempt, visit)
            }
            await #expect(throws: LearningError(.notFound, .attemptUnknown), name) {
                try await lms.answer(scene.attempt, [("numero", .text("1"))], epoch: 99, sequence: 1, visit)
            }
            await #expect(throws: LearningError(.forbidden, .notPermitted), name) {
                try await lms.submission(scene.submission, visit)
            }
            await #expect(throws: LearningError(.forbidden, .notPermitted), name) {
                try await lms.file(0, of: scene.submission, visit)
            }
            await #expect(throws: LearningError(.forbidden, .notPermitted), name) {
                try await lms.mark(scene.submission, School.goodMarks, visit)
            }
            await #expect(throws: LearningError(.forbidden, .notPermitted), name) {
                try await lms.keep(School.goodMarks, for: scene.submission, visit)
            }
            await #expect(throws: LearningError(.forbidden, .notPermitted), name) {
                try await lms.certificate(try .init(scene.serial), visit)
            }
            await #expect(throws: LearningError(.forbidden, .notPermitted), name) {
                try await lms.allot(person.id, to: scene.enrolment.id, visit.actor)
            }
            await #expect(throws: LearningError(.forbidden, .notPermitted), name) {
                try await lms.person(school.learner.id, visit.actor)
            }
            await #expect(throws: LearningError(.forbidden, .notPermitted), name) {
                try await lms.suspend(school.learner.id, true, visit.actor)
            }
            await #expect(throws: LearningError(.forbidden, .notPermitted), name) {
                try await lms.passwordLink(for: school.learner.id, visit.actor)
            }
            await #expect(throws: LearningError(.forbidden, .notPermitted), name) {
                try await lms.grant(.director, .region, to: school.learner.id, visit.actor)
            }
            await #expect(throws: LearningError(.forbidden, .notPermitted), name) {
                try await lms.people(PeopleFilter(), limit: 9, offset: 0, visit.actor)
            }
            await #expect(throws: LearningError(.forbidden, .notPermitted), name) {
                try await lms.enrolments(EnrolmentFilter(), isWaiting: false, limit: 9, offset: 0, visit.actor)
            }
        }
        let ana = try await school.visit(school.learner)
        #expect(try await lms.sitting(scene.attempt, ana).attempt.state == .open)
        #expect(try await lms.sitting(scene.attempt, ana).attempt.answers.isEmpty)
        #expect(try await lms.file(0, of: scene.submission, ana).1 == Data("%PDF-".utf8))
    }

    @Test func `nobody marks their own work`() async throws {
        let scene = try await Self.scene()
        let school = scene.school
        try await school.lms.grant(.trainingManager, .region, to: school.learner.id, .system)
        try await school.lms.grant(.consultant, .own, to: school.learner.id, .system)
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await school.lms.mark(scene.submission, School.goodMarks, try await school.visit(school.learner))
        }
    }

    @Test func `what is still being written is its learner's alone`() async throws {
        let (school, visit, _) = try await AssignmentTests.ready()
        try await school.lms.attach(Data("%PDF-".utf8), name: "a.pdf", to: "tarea", in: "curso", visit)
        let id = try #require(try await school.lms.coursework("tarea", in: "curso", visit).submissions.last).id
        for person in [school.consultant, school.manager] {
            let other = try await school.visit(person)
            await #expect(throws: LearningError.self, "\(person.displayName)") {
                try await school.lms.submission(id, other)
            }
            await #expect(throws: LearningError.self, "\(person.displayName)") {
                try await school.lms.file(0, of: id, other)
            }
        }
    }

    @Test func `visitors are led to sign in, whatever they try`() async throws {
        let scene = try await Self.scene()
        let lms = scene.school.lms
        await #expect(throws: LearningError(.signInRequired)) { try await lms.sitting(scene.attempt, .visitor) }
        await #expect(throws: LearningError(.signInRequired)) { try await lms.submission(scene.submission, .visitor) }
        await #expect(throws: LearningError(.signInRequired)) { try await lms.file(0, of: scene.submission, .visitor) }
        await #expect(throws: LearningError(.signInRequired)) {
            try await lms.certificate(try .init(scene.serial), .visitor)
        }
        await #expect(throws: LearningError(.signInRequired)) { try await lms.inbox(.visitor) }
        await #expect(throws: LearningError(.signInRequired)) { try await lms.profile(.visitor) }
        await #expect(throws: LearningError(.signInRequired)) {
            try await lms.coursework("tarea", in: "curso", .visitor)
        }
        await #expect(throws: LearningError(.signInRequired, .notPermitted)) {
            try await lms.person(scene.school.learner.id, .visitor)
        }
    }

    @Test func `wide readings of a named record are logged`() async throws {
        let scene = try await Self.scene()
        let school = scene.school
        let manager = try await school.visit(school.manager)
        _ = try await school.lms.person(school.learner.id, manager.actor)
        _ = try await school.lms.submission(scene.submission, manager)
        #expect(try await school.audits("person.read") == 1)
        #expect(try await school.audits("submission.read") == 1)
    }
}

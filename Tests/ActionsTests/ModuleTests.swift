import CourseFolder
import CourseKit
import Foundation
import Learning
import Packaging
import People
import Storage
import Testing

@testable import Actions

@Suite struct ImportTests {
    @Test func `the same bytes a second time change nothing`() async throws {
        let school = try await School.open()
        let archive = try SmallCourse.archive()
        let author = try await school.visit(school.author)
        guard
            case .added(let package, let course, let warnings) = try await school.lms.importPackage(
                archive, by: author.actor)
        else {
            Issue.record("not added")
            return
        }
        #expect(course.id == "curso" && course.activities.count == 5)
        #expect(warnings.map { $0.line(in: .en) } == [])
        #expect(
            package.digest == hexDigest(of: archive) && package.state == .borrador
                && package.importedBy == school.author.id)
        school.clock.advance(seconds: 60)
        guard case .known(let known) = try await school.lms.importPackage(archive, by: .system) else {
            Issue.record("not known")
            return
        }
        #expect(known == package)
        #expect(try await school.store.read { try $0.packages() } == [package])
        #expect(try await school.store.read { try $0.events(of: package.digest).count } == 1)
    }

    @Test func `twenty imports of one package at once are one version`() async throws {
        let school = try await School.open()
        let archive = try SmallCourse.archive()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { _ = try await school.lms.importPackage(archive, by: .system) } }
            try await group.waitForAll()
        }
        #expect(try await school.store.read { try $0.packages().count } == 1)
    }

    @Test func `a version is taken by its first bytes`() async throws {
        let school = try await School.open()
        try await school.publish()
        let other = try SmallCourse.archive(note: "Otra frase.")
        await #expect(throws: LearningError(.conflict, .versionTaken)) {
            try await school.lms.importPackage(other, by: .system)
        }
        #expect(try await school.store.read { try $0.packages().count } == 1)
        let digest = hexDigest(of: other)
        #expect(throws: StorageError.missingBlob(digest), "what is refused is not kept") {
            try school.store.blobs.data(digest)
        }
    }

    @Test func `what is refused keeps nothing`() async throws {
        let school = try await School.open()
        var files = CourseFolder.scaffold(id: "roto", languages: ["es"])
        files["module.yaml"] = files["module.yaml"]?.replacing("format: 1", with: "format: 1\nnonsense: 2")
        let archive = try PackageWriter.archive(of: try PackageContents(files: files.mapValues { Data($0.utf8) }))
        guard case .refused(let problems) = try await school.lms.importPackage(archive, by: .system) else {
            Issue.record("not refused")
            return
        }
        #expect(problems.contains { $0.severity == .error && $0.file == "module.yaml" })
        #expect(try await school.store.read { try $0.packages() } == [])
        #expect(throws: StorageError.self) { try school.store.blobs.data(hexDigest(of: archive)) }
    }

    @Test func `bytes that are no archive are refused`() async throws {
        let school = try await School.open()
        await #expect(throws: PackageError.self) {
            try await school.lms.importPackage(Data("no zip".utf8), by: .system)
        }
        await #expect(throws: PackageError.self) { try await school.lms.importPackage(Data(), by: .system) }
    }

    @Test func `a large synthetic module goes through the same door`() async throws {
        let school = try await School.open()
        let files = try PackageContents(files: SyntheticModule.files(lessons: 30, items: 200))
        try await school.publish(try PackageWriter.archive(of: files))
        let visit = try await school.visit(school.learner)
        let enrolment = try await school.lms.enrol(visit, in: "synthetic", language: .pt)
        for number in 1...30 { try await school.lms.finish(.init("lesson-\(number)"), in: "synthetic", visit) }
        #expect(try await school.store.read { try $0.progress(enrolment.id).completed } != nil)
    }

    @Test func `only those who write modules bring some in`() async throws {
        let school = try await School.open()
        let archive = try SmallCourse.archive()
        for person in [school.learner, school.reviewer] {
            let actor = try await school.visit(person).actor
            await #expect(throws: LearningError(.forbidden, .notPermitted)) {
                try await school.lms.importPackage(archive, by: actor)
            }
        }
        await #expect(throws: LearningError(.signInRequired, .notPermitted)) {
            try await school.lms.importPackage(archive, by: .visitor)
        }
    }

    @Test func `media are read by range and by exact name`() async throws {
        let school = try await School.open()
        let package = try await school.publish()
        let whole = try await school.lms.media("media/datos.csv", of: package.digest)
        #expect(whole.data == SmallCourse.data && whole.size == 10)
        #expect(
            try await school.lms.media("media/datos.csv", of: package.digest, range: 3..<99).data
                == Data("3456789".utf8))
        for path in ["media/Datos.csv", "media/../module.yaml", "/media/datos.csv", "media/", ""] {
            await #expect(throws: LearningError(.notFound), "\(path)") {
                try await school.lms.media(path, of: package.digest)
            }
        }
        await #expect(throws: LearningError(.notFound)) {
            try await school.lms.media("media/datos.csv", of: "no-digest")
        }
    }
}

@Suite struct PublishTests {
    private func submitted(_ school: School, by person: Person) async throws -> String {
        let actor = try await school.visit(person).actor
        guard case .added(let package, _, _) = try await school.lms.importPackage(try SmallCourse.archive(), by: actor)
        else {
            throw LearningError(.invalid)
        }
        try await school.lms.take(.submit, with: package.digest, note: "", actor)
        return package.digest
    }

    private func state(_ digest: String, _ school: School) async throws -> StoredPackage.State? {
        try await school.store.read { try $0.package(digest)?.state }
    }

    @Test func `from draft to learners, and back for remarks`() async throws {
        let school = try await School.open()
        let digest = try await submitted(school, by: school.author)
        let author = try await school.visit(school.author).actor
        let reviewer = try await school.visit(school.reviewer).actor
        let manager = try await school.visit(school.manager).actor
        #expect(try await state(digest, school) == .enRevision)
        await #expect(throws: LearningError(.invalid)) {
            try await school.lms.take(.observe, with: digest, note: " \n", reviewer)
        }
        try await school.lms.take(.observe, with: digest, note: "Falta un dato.", reviewer)
        try await school.lms.take(.submit, with: digest, note: "", author)
        try await school.lms.take(.approve, with: digest, note: "", reviewer)
        #expect(try await school.lms.offer("curso") == nil)
        try await school.lms.take(.publish, with: digest, note: "", manager)
        #expect(try await school.lms.offer("curso")?.package.approvedBy == school.reviewer.id)
        try await school.lms.take(.withdraw, with: digest, note: "", manager)
        #expect(try await school.lms.offer("curso") == nil)
        let events = try await school.store.read { try $0.events(of: digest).map(\.state) }
        #expect(events == [.borrador, .enRevision, .observado, .enRevision, .aprobado, .publicado, .retirado])
    }

    @Test func `a step taken already changes nothing`() async throws {
        let school = try await School.open()
        let digest = try await submitted(school, by: school.author)
        let author = try await school.visit(school.author).actor
        try await school.lms.take(.submit, with: digest, note: "again", author)
        #expect(try await school.store.read { try $0.events(of: digest).count } == 2)
    }

    @Test(arguments: [PackageStep.observe, .approve]) func `nobody decides on a module of their own`(
        _ step: PackageStep
    ) async throws {
        let school = try await School.open()
        // Even with every role together.
        for (role, scope) in [(Role.author, RoleGrant.Scope.own), (.reviewer, .region), (.trainingManager, .region)] {
            try await school.lms.grant(role, scope, to: school.author.id, .system)
        }
        let digest = try await submitted(school, by: school.author)
        let author = try await school.visit(school.author).actor
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await school.lms.take(step, with: digest, note: "x", author)
        }
        #expect(
            !school.lms.steps(try #require(try await school.store.read { try $0.package(digest) }), author).contains(
                step))
        #expect(try await state(digest, school) == .enRevision)
    }

    @Test func `who may take which step`() async throws {
        let school = try await School.open()
        let digest = try await submitted(school, by: school.author)
        let allowed: [PackageStep: [Person.ID]] = [
            .submit: [school.author.id, school.manager.id], .observe: [school.reviewer.id, school.manager.id],
            .approve: [school.reviewer.id, school.manager.id], .publish: [school.manager.id],
            .withdraw: [school.manager.id]
        ]
        for person in [school.learner, school.other, school.consultant, school.author, school.reviewer, school.manager]
        {
            let actor = try await school.visit(person).actor
            for step in PackageStep.allCases where allowed[step]?.contains(person.id) != true {
                await #expect(throws: LearningError(.forbidden, .notPermitted), "\(person.displayName) \(step)") {
                    try await school.lms.take(step, with: digest, note: "x", actor)
                }
            }
        }
        for step in PackageStep.allCases {
            await #expect(throws: LearningError(.signInRequired, .notPermitted)) {
                try await school.lms.take(step, with: digest, note: "x", .visitor)
            }
        }
        #expect(try await state(digest, school) == .enRevision)
    }

    @Test func `a step from the wrong state is refused`() async throws {
        let school = try await School.open()
        let digest = try await submitted(school, by: school.author)
        let manager = try await school.visit(school.manager).actor
        for step in [PackageStep.publish, .withdraw] {
            await #expect(throws: LearningError(.conflict, .wrongState)) {
                try await school.lms.take(step, with: digest, note: "", manager)
            }
        }
        await #expect(throws: LearningError(.notFound, .courseUnknown)) {
            try await school.lms.take(.publish, with: "none", note: "", manager)
        }
    }

    @Test func `learners stay with the version that they began`() async throws {
        let school = try await School.open()
        let first = try await school.publish()
        let ana = try await school.visit(school.learner)
        try await school.lms.enrol(ana, in: "curso", language: .es)
        school.clock.advance(seconds: 60)
        let second = try await school.publish(try SmallCourse.archive(version: "2.0.0", note: "Una frase nueva."))
        #expect(try await school.lms.offer("curso")?.package.digest == second.digest)
        let study = try #require(try await school.lms.study(school.learner.id, "curso"))
        #expect(study.enrolment.package == first.digest && study.course.version == "1.0.0")
        let bruno = try await school.visit(school.other)
        #expect(try await school.lms.enrol(bruno, in: "curso", language: .pt).package == second.digest)
        let lesson = try await school.lms.lesson("leer", of: study.course, package: first.digest, language: .es)
        #expect(!lesson.html.contains("Una frase nueva."))
    }
}

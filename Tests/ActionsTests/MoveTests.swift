import Foundation
import Learning
import Packaging
import People
import Statements
import Storage
import Testing

@testable import Actions

@Suite struct MoveTests {
    /// A school with a learner on the first version, and the second published after.
    private static func ready(
        changed: (inout [String: String]) -> Void = { _ in }, before: (School, Visit) async throws -> Void = { _, _ in }
    ) async throws -> (school: School, visit: Visit, enrolment: Enrolment, second: StoredPackage) {
        let school = try await School.open()
        try await school.publish()
        let visit = try await school.visit(school.learner)
        let enrolment = try await school.lms.enrol(visit, in: "curso", language: .es)
        try await school.lms.allot(
            school.consultant.id, to: enrolment.id, try await school.visit(school.manager).actor)
        try await before(school, visit)
        school.clock.advance(seconds: 60)
        let second = try await school.publish(try archive(changed))
        return (school, visit, enrolment, second)
    }

    private static func begun(
        _ before: (School, Visit) async throws -> Void
    ) async throws -> (school: School, visit: Visit, enrolment: Enrolment, second: StoredPackage) {
        try await ready(changed: { _ in }, before: before)
    }

    /// The small course as version 2.0.0, with files changed.
    static func archive(_ change: (inout [String: String]) -> Void) throws -> Data {
        let contents = try PackageContents(archive: try SmallCourse.archive(version: "2.0.0"))
        var files: [String: String] = [:]
        for path in contents.paths { files[path] = String(decoding: try contents.data(at: path), as: UTF8.self) }
        change(&files)
        return try PackageWriter.archive(of: try PackageContents(files: files.mapValues { Data($0.utf8) }))
    }

    /// `contar` is a quiz now, with the id that was a lesson's.
    private static func contarBecomesQuiz(_ files: inout [String: String]) {
        files["lessons/contar.es.md"] = nil
        files["lessons/contar.pt.md"] = nil
        files["module.yaml"] = files["module.yaml"]?.replacing("- lesson: contar", with: "- quiz: contar")
            .replacing("- lessons: all", with: "- lessons: all\n  - done: [contar]")
        files["quizzes/contar.yaml"] = files["quizzes/practica.yaml"]?.replacing("id: practica", with: "id: contar")
    }

    private func check(_ school: School) async throws {
        #expect(try await school.lms.rebuild().differing == [], "the log still says what is stored")
    }

    private func manager(_ school: School) async throws -> Visit { try await school.visit(school.manager) }

    @Test func `what is done is kept, and a second time moves nobody`() async throws {
        let (school, visit, enrolment, second) = try await Self.begun { school, visit in
            try await school.lms.finish("leer", in: "curso", visit)
        }
        let before = try #require(try await school.lms.study(school.learner.id, "curso")).progress
        let list = try await school.lms.moves(to: second.digest, try await manager(school))
        #expect(list.going.count == 1 && list.mayMove && list.isOffered)
        #expect(try await school.lms.moveLearners(to: second.digest, try await manager(school)) == 1)
        #expect(try await school.lms.moveLearners(to: second.digest, try await manager(school)) == 0)
        let study = try #require(try await school.lms.study(school.learner.id, "curso"))
        #expect(study.enrolment.package == second.digest && study.course.version == "2.0.0")
        #expect(study.progress == before)
        #expect(study.enrolment.consultant == school.consultant.id)
        let moves = try await school.store.read { try $0.moves(of: enrolment.id) }
        #expect(moves.map(\.to) == [second.digest] && moves.first?.person == school.manager.id)
        try await check(school)
        _ = visit
    }

    @Test func `a step of another kind begins anew, in the log as in the fold`() async throws {
        let (school, visit, enrolment, second) = try await Self.ready(changed: Self.contarBecomesQuiz) {
            school, visit in
            for lesson in ["leer", "contar"] as [Activity.ID] {
                try await school.lms.finish(lesson, in: "curso", visit)
            }
        }
        #expect(try await school.lms.moveLearners(to: second.digest, try await manager(school)) == 1)
        let study = try #require(try await school.lms.study(school.learner.id, "curso"))
        #expect(study.progress.steps["contar"] == nil)
        #expect(study.progress.steps["leer"]?.done != nil)
        #expect(try await school.statements(of: enrolment).filter(\.verb.isRestarted).count == 1)
        try await check(school)
        let attempt = try await school.lms.start("contar", in: "curso", visit)
        try await school.lms.close(attempt, visit)
        #expect(
            try await school.lms.study(school.learner.id, "curso")?.progress.steps["contar"]?.done != nil)
        try await check(school)
    }

    @Test func `an open attempt ends on the version that it was begun on`() async throws {
        let (school, visit, _, second) = try await Self.begun { school, visit in
            _ = try await school.lms.start("examen", in: "curso", visit)
        }
        let list = try await school.lms.moves(to: second.digest, try await manager(school))
        #expect(list.moves.map(\.plan.obstacle) == [.openAttempt("examen")])
        #expect(try await school.lms.moveLearners(to: second.digest, try await manager(school)) == 0)
        await #expect(throws: LearningError(.conflict, .moveNotNow)) {
            try await school.lms.changeVersion(of: "curso", visit)
        }
        let attempt = try await school.lms.start("examen", in: "curso", visit)
        _ = try await school.lms.answer(attempt, School.rightAnswers, epoch: 1, sequence: 1, visit)
        try await school.lms.close(attempt, visit)
        try await school.lms.changeVersion(of: "curso", visit)
        #expect(try await school.lms.study(school.learner.id, "curso")?.enrolment.package == second.digest)
    }

    @Test func `what was closed and marked before is read by the version that it was made under`() async throws {
        let (school, visit, _, second) = try await Self.ready { files in
            files["quizzes/examen.yaml"] = files["quizzes/examen.yaml"]?.replacing("id: palabra", with: "id: otra")
            files["rubrics/rubrica.yaml"] = files["rubrics/rubrica.yaml"]?.replacing("id: forma", with: "id: estilo")
        } before: { school, visit in
            let attempt = try await school.lms.start("examen", in: "curso", visit)
            _ = try await school.lms.answer(attempt, School.rightAnswers, epoch: 1, sequence: 1, visit)
            try await school.lms.close(attempt, visit)
            try await school.lms.submit("tarea", text: "Mi trabajo", in: "curso", visit)
            let work = try await school.lms.coursework("tarea", in: "curso", visit)
            let marks = Marks(
                levels: ["forma": "mal", "fondo": "mal"], comments: [:], comment: "Otra vez.", isReturned: false)
            try await school.lms.mark(
                try #require(work.submissions.last).id, marks, try await school.visit(school.consultant))
        }
        try await school.lms.changeVersion(of: "curso", visit)
        let study = try #require(try await school.lms.study(school.learner.id, "curso"))
        let stored = try #require(try await school.lms.attempts("examen", in: study).first)
        let sitting = try await school.lms.sitting(stored.attempt.id, visit)
        #expect(sitting.study.course.version == "1.0.0" && sitting.present.course.version == "2.0.0")
        #expect(
            sitting.attempt.paper.questions.allSatisfy { $0.lookup(in: sitting.quiz, of: sitting.study.course) != nil })
        let work = try await school.lms.coursework("tarea", in: "curso", visit)
        let old = try #require(work.submissions.first)
        #expect(old.package != second.digest && old.package != nil)
        #expect(work.former[try #require(old.package)]?.rubric("rubrica")?.criteria.map(\.id) == ["forma", "fondo"])
        #expect(work.rubric.criteria.map(\.id) == ["estilo", "fondo"])
        let marking = try await school.lms.submission(old.id, try await school.visit(school.consultant))
        #expect(marking.rubric.criteria.map(\.id) == ["forma", "fondo"])
        #expect(study.progress.steps["examen"]?.passed != nil, "a pass stays a pass")
        try await check(school)
        // The next try is by the new rubric.
        try await school.lms.submit("tarea", text: "Mejor", in: "curso", visit)
        let next = try #require(try await school.lms.coursework("tarea", in: "curso", visit).submissions.last)
        #expect(next.package == nil && next.number == 2)
        let own = try await school.lms.exportOwnData(visit)
        #expect(own.courses.first?.attempts.count == 1 && own.courses.first?.submissions.count == 2)
        #expect(own.courses.first?.moves.count == 1)
    }

    @Test func `work that waits for its marks stays with its rubric`() async throws {
        let (school, visit, _, second) = try await Self.begun { school, visit in
            try await school.lms.submit("tarea", text: "Mi trabajo", in: "curso", visit)
        }
        let list = try await school.lms.moves(to: second.digest, try await school.visit(school.manager))
        #expect(list.moves.map(\.plan.obstacle) == [.awaitingMarks("tarea")])
        await #expect(throws: LearningError(.conflict, .moveNotNow)) {
            try await school.lms.changeVersion(of: "curso", visit)
        }
    }

    @Test func `earned stays earned`() async throws {
        let school = try await School.open()
        try await school.publish()
        let enrolment = try await school.complete(school.learner)
        let certificate = try #require(try await school.store.read { try $0.certificate(enrolment: enrolment.id) })
        let progress = try await school.store.read { try $0.progress(enrolment.id) }
        school.clock.advance(seconds: 60)
        let second = try await school.publish(try Self.archive(Self.contarBecomesQuiz))
        #expect(try await school.lms.moveLearners(to: second.digest, try await manager(school)) == 0)
        #expect(
            try await school.lms.moveLearners(to: second.digest, only: enrolment.id, try await manager(school)) == 0)
        #expect(try await school.store.read { try $0.certificate(enrolment: enrolment.id) } == certificate)
        #expect(try await school.store.read { try $0.progress(enrolment.id) } == progress)
    }

    @Test func `a rule that holds already completes the course and gives its certificate`() async throws {
        let (school, _, enrolment, second) = try await Self.ready { files in
            files["module.yaml"] = files["module.yaml"]?.replacing(
                "  - lessons: all\n  - passed: [examen, tarea]", with: "  - lessons: [leer]")
        } before: { school, visit in
            try await school.lms.finish("leer", in: "curso", visit)
        }
        #expect(try await school.lms.moveLearners(to: second.digest, try await manager(school)) == 1)
        let study = try #require(try await school.lms.study(school.learner.id, "curso"))
        #expect(study.progress.completed != nil)
        let certificate = try #require(try await school.store.read { try $0.certificate(enrolment: enrolment.id) })
        #expect(certificate.facts.contains(second.digest))
        try await check(school)
    }

    @Test func `nobody is moved but to what is offered, and only by whom it is for`() async throws {
        let (school, visit, enrolment, second) = try await Self.ready()
        for person in [school.learner, school.consultant, school.author, school.reviewer] {
            let visit = try await school.visit(person)
            await #expect(throws: LearningError(.forbidden, .notPermitted)) {
                try await school.lms.moveLearners(to: second.digest, visit)
            }
        }
        guard
            case .added(let draft, _, _) = try await school.lms.importPackage(
                try SmallCourse.archive(version: "3.0.0"), by: try await school.visit(school.author).actor)
        else { throw LearningError(.invalid) }
        await #expect(throws: LearningError(.conflict, .wrongState)) {
            try await school.lms.moveLearners(to: draft.digest, only: enrolment.id, try await manager(school))
        }
        // Its author sees what it would do, in figures.
        let author = try await school.visit(school.author)
        let list = try await school.lms.moves(to: draft.digest, author)
        #expect(list.moves.count == 1 && !list.mayMove && !list.isOffered)
        #expect(try await school.lms.learners(of: list.moves, author).isEmpty)
        #expect(try await school.lms.learners(of: list.moves, try await manager(school)).count == 1)
        #expect(try await school.audits("progress.read") == 1)
        await #expect(throws: LearningError(.forbidden, .notEnrolled)) {
            try await school.lms.changeVersion(of: "curso", try await school.visit(school.other))
        }
        try await school.lms.changeVersion(of: "curso", visit)
        try await school.lms.changeVersion(of: "curso", visit)
        #expect(try await school.store.read { try $0.moves(of: enrolment.id).count } == 1)
        #expect(try await school.lms.ownMove("curso", visit) == nil)
    }

    @Test func `an older version that is offered again is none to change to, but who publishes may move learners back`()
        async throws
    {
        let (school, _, _, second) = try await Self.ready()
        let manager = try await manager(school)
        let first = try #require(try await school.lms.study(school.learner.id, "curso")).enrolment.package
        let bruno = try await school.visit(school.other)
        try await school.lms.enrol(bruno, in: "curso", language: .es)
        try await school.lms.take(.withdraw, with: second.digest, note: "", manager.actor)
        #expect(try await school.lms.offer("curso")?.package.digest == first)
        #expect(try await school.lms.ownMove("curso", bruno) == nil)
        try await school.lms.changeVersion(of: "curso", bruno)
        #expect(try await school.lms.study(school.other.id, "curso")?.enrolment.package == second.digest)
        #expect(try await school.lms.moveLearners(to: first, manager) == 1)
        #expect(try await school.lms.study(school.other.id, "curso")?.enrolment.package == first)
    }

    @Test func `who has left is on no list`() async throws {
        let (school, visit, _, second) = try await Self.ready()
        try await school.lms.eraseOwnData(visit, password: School.password)
        #expect(try await school.lms.moves(to: second.digest, try await manager(school)).moves.isEmpty)
    }

    @Test func `the same learner moved by twenty hands at once moves once`() async throws {
        let (school, visit, enrolment, second) = try await Self.begun { school, visit in
            try await school.lms.finish("leer", in: "curso", visit)
        }
        let manager = try await manager(school)
        let moved = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 { group.addTask { try await school.lms.moveLearners(to: second.digest, manager) } }
            return try await group.reduce(0, +)
        }
        #expect(moved == 1)
        #expect(try await school.store.read { try $0.moves(of: enrolment.id).count } == 1)
        _ = visit
    }
}

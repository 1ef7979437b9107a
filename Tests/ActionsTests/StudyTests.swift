import Foundation
import Learning
import Packaging
import People
import Statements
import Storage
import Testing

@testable import Actions

@Suite struct EnrolTests {
    @Test func `enrolling again changes nothing, however many tabs ask`() async throws {
        let school = try await School.open()
        try await school.publish()
        let visit = try await school.visit(school.learner)
        let ids = try await withThrowingTaskGroup(of: Enrolment.ID.self) { group in
            for _ in 0..<20 { group.addTask { try await school.lms.enrol(visit, in: "curso", language: .es).id } }
            return try await group.reduce(into: Set<Enrolment.ID>()) { $0.insert($1) }
        }
        #expect(ids.count == 1)
        let enrolment = try #require(try await school.lms.study(school.learner.id, "curso")).enrolment
        #expect(try await school.statements(of: enrolment).map(\.verb) == [.registered])
    }

    @Test func `only published courses can be joined, and only after their prerequisites`() async throws {
        let school = try await School.open()
        let visit = try await school.visit(school.learner)
        await #expect(throws: LearningError(.notFound, .courseUnknown)) {
            try await school.lms.enrol(visit, in: "curso", language: .es)
        }
        _ = try await school.lms.importPackage(try SmallCourse.archive(), by: .system)
        await #expect(throws: LearningError(.notFound, .courseUnknown)) {
            try await school.lms.enrol(visit, in: "curso", language: .es)
        }
        try await school.publish(try SmallCourse.archive(id: "antes", hasCertificate: false))
        try await school.publish(try SmallCourse.archive(id: "despues", requires: "antes"))
        await #expect(throws: LearningError(.conflict, .prerequisiteMissing)) {
            try await school.lms.enrol(visit, in: "despues", language: .es)
        }
        try await school.lms.enrol(visit, in: "antes", language: .es)
        try await school.lms.finish("leer", in: "antes", visit)
        try await school.lms.enrol(visit, in: "despues", language: .es)
    }

    @Test func `a visitor is led to sign in`() async throws {
        let school = try await School.open()
        try await school.publish()
        await #expect(throws: LearningError(.signInRequired)) {
            try await school.lms.enrol(.visitor, in: "curso", language: .es)
        }
    }
}

@Suite struct LessonTests {
    @Test func `a lesson is read once, whatever is pressed`() async throws {
        let school = try await School.open()
        try await school.publish()
        let visit = try await school.visit(school.learner)
        let enrolment = try await school.lms.enrol(visit, in: "curso", language: .es)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { try await school.lms.finish("leer", in: "curso", visit) } }
            try await group.waitForAll()
        }
        #expect(try await school.statements(of: enrolment).filter { $0.verb == .completed }.count == 1)
        let study = try #require(try await school.lms.study(school.learner.id, "curso"))
        #expect(study.progress.steps["leer"]?.done == school.clock.now)
        school.clock.advance(seconds: 60)
        try await school.lms.finish("leer", in: "curso", visit)
        #expect(try await school.lms.study(school.learner.id, "curso")?.progress == study.progress)
    }

    @Test func `what is no lesson of the course cannot be read`() async throws {
        let school = try await School.open()
        try await school.publish()
        let visit = try await school.visit(school.learner)
        await #expect(throws: LearningError(.forbidden, .notEnrolled)) {
            try await school.lms.finish("leer", in: "curso", visit)
        }
        try await school.lms.enrol(visit, in: "curso", language: .es)
        for id in ["examen", "tarea", "nada"] as [Activity.ID] {
            await #expect(throws: LearningError(.notFound, .activityUnknown)) {
                try await school.lms.finish(id, in: "curso", visit)
            }
        }
    }

    @Test func `where one left off is kept`() async throws {
        let school = try await School.open()
        try await school.publish()
        let visit = try await school.visit(school.learner)
        let enrolment = try await school.lms.enrol(visit, in: "curso", language: .es)
        let study = try #require(try await school.lms.study(school.learner.id, "curso"))
        let lesson = try #require(study.course.activity("leer"))
        for _ in 0..<3 {
            try await school.lms.open(lesson, in: try #require(try await school.lms.study(school.learner.id, "curso")))
        }
        try await school.lms.mark("idea", in: "leer", of: "curso", visit)
        let again = try #require(try await school.lms.study(school.learner.id, "curso"))
        #expect(again.bookmark == Bookmark(activity: "leer", anchor: "idea"))
        #expect(try await school.statements(of: enrolment).filter { $0.verb == .initialized }.count == 1)
        await #expect(throws: LearningError(.invalid)) {
            try await school.lms.mark(String(repeating: "x", count: 201), in: "leer", of: "curso", visit)
        }
    }
}

@Suite struct AttemptTests {
    /// A school with a learner before the exam.
    static func ready() async throws -> (School, Visit, Enrolment) {
        let school = try await School.open()
        try await school.publish()
        let visit = try await school.visit(school.learner)
        return (school, visit, try await school.lms.enrol(visit, in: "curso", language: .es))
    }

    @Test func `there is one open attempt, on however many devices`() async throws {
        let (school, visit, enrolment) = try await Self.ready()
        let ids = try await withThrowingTaskGroup(of: Attempt.ID.self) { group in
            for _ in 0..<20 { group.addTask { try await school.lms.start("examen", in: "curso", visit) } }
            return try await group.reduce(into: Set<Attempt.ID>()) { $0.insert($1) }
        }
        #expect(ids.count == 1)
        #expect(try await school.statements(of: enrolment).filter { $0.verb == .attempted }.count == 1)
        let sitting = try await school.lms.sitting(try #require(ids.first), visit)
        #expect(sitting.attempt.deadline == school.clock.now.advanced(bySeconds: 600))
    }

    @Test func `the paper survives its storage to the last bit of its seed`() async throws {
        let (school, visit, _) = try await Self.ready()
        for _ in 0..<2 {
            let id = try await school.lms.start("examen", in: "curso", visit)
            let (first, second) = (try await school.lms.sitting(id, visit), try await school.lms.sitting(id, visit))
            #expect(first.attempt == second.attempt)
            #expect(
                try Paper.draw(first.quiz, from: first.study.course, seed: first.attempt.paper.seed)
                    == first.attempt.paper)
            try await school.lms.close(id, visit)
        }
        await #expect(throws: LearningError(.conflict, .noAttemptsLeft)) {
            try await school.lms.start("examen", in: "curso", visit)
        }
    }

    @Test func `of two tabs the one opened later wins`() async throws {
        let (school, visit, _) = try await Self.ready()
        let id = try await school.lms.start("examen", in: "curso", visit)
        let (first, second) = (try await school.lms.nextEpoch(of: id), try await school.lms.nextEpoch(of: id))
        #expect(second > first)
        func say(_ text: String, _ epoch: Int, _ sequence: Int) async throws -> Attempt.Receipt? {
            try await school.lms.answer(id, [("palabra", .text(text))], epoch: epoch, sequence: sequence, visit).first
        }
        #expect(try await say("one", first, 1) == .saved)
        #expect(try await say("two", second, 1) == .saved)
        guard case .superseded(let held) = try await say("late one", first, 9) else {
            Issue.record("the older tab was heard")
            return
        }
        #expect(held.response == .text("two"))
        #expect(try await say("two", second, 1) == .repeated)
        #expect(try await school.lms.sitting(id, visit).attempt.answers["palabra"]?.response == .text("two"))
    }

    @Test func `answers too large or to no question are refused, the others saved`() async throws {
        let (school, visit, _) = try await Self.ready()
        let id = try await school.lms.start("examen", in: "curso", visit)
        let receipts = try await school.lms.answer(
            id,
            [
                ("nothing", .text("x")), ("palabra", .text(String(repeating: "x", count: 20_001))),
                ("numero", .text("1"))
            ],
            epoch: 1, sequence: 1, visit)
        #expect(receipts == [.refused(.unknownQuestion), .refused(.tooLarge), .saved])
    }

    @Test func `an answer in the grace is late, after it refused, and the clock closes`() async throws {
        let (school, visit, enrolment) = try await Self.ready()
        let id = try await school.lms.start("examen", in: "curso", visit)
        func say(_ text: String, _ sequence: Int) async throws -> [Attempt.Receipt] {
            try await school.lms.answer(id, [("palabra", .text(text))], epoch: 1, sequence: sequence, visit)
        }
        school.clock.advance(seconds: 600)
        #expect(try await say("in time", 1) == [.saved])
        school.clock.advance(milliseconds: 1)
        #expect(try await say("CANARY-T", 2) == [.late])
        school.clock.advance(milliseconds: 29_999)
        #expect(try await school.lms.closeDueAttempts() == 0)
        school.clock.advance(milliseconds: 1)
        #expect(try await say("too late", 3) == [.refused(.closed)])
        #expect(try await school.lms.closeDueAttempts() == 1)
        #expect(try await school.lms.closeDueAttempts() == 0)
        let sitting = try await school.lms.sitting(id, visit)
        #expect(sitting.attempt.closing == .timedOut)
        #expect(sitting.stored.score?.percent == 33.33)
        #expect(try await school.statements(of: enrolment).filter { $0.verb == .failed }.count == 1)
    }

    @Test func `who looks at an attempt whose time is over finds it closed`() async throws {
        let (school, visit, enrolment) = try await Self.ready()
        let id = try await school.lms.start("examen", in: "curso", visit)
        school.clock.advance(seconds: 631)
        #expect(try await school.lms.sitting(id, visit).attempt.closing == .timedOut)
        try await school.lms.close(id, visit)
        #expect(try await school.statements(of: enrolment).filter { $0.verb == .failed }.count == 1)
        #expect(try await school.lms.start("examen", in: "curso", visit) != id)
    }

    @Test func `an attempt closes exactly once, by the learner and the clock at the same time`() async throws {
        let (school, visit, enrolment) = try await Self.ready()
        let id = try await school.lms.start("examen", in: "curso", visit)
        _ = try await school.lms.answer(id, School.rightAnswers, epoch: 1, sequence: 1, visit)
        school.clock.advance(seconds: 631)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<10 {
                group.addTask { try await school.lms.close(id, visit) }
                group.addTask { _ = try await school.lms.closeDueAttempts() }
            }
            try await group.waitForAll()
        }
        let log = try await school.statements(of: enrolment)
        #expect(log.filter { $0.verb == .passed }.count == 1)
        #expect(log.filter { $0.verb == .answered }.count == 3)
        let study = try #require(try await school.lms.study(school.learner.id, "curso"))
        #expect(study.progress.steps["examen"]?.attempts == 1)
        #expect(study.progress.steps["examen"]?.scores == [100])
    }

    @Test func `answers while it is being closed are in the score or refused`() async throws {
        let (school, visit, _) = try await Self.ready()
        let id = try await school.lms.start("examen", in: "curso", visit)
        let saved = try await withThrowingTaskGroup(of: Bool.self) { group in
            for sequence in 1...20 {
                group.addTask {
                    try await school.lms.answer(
                        id, [("palabra", .text("CANARY-T"))], epoch: 1, sequence: sequence, visit
                    )
                    .contains(.saved)
                }
                if sequence == 10 {
                    group.addTask {
                        try await school.lms.close(id, visit); return false
                    }
                }
            }
            return try await group.reduce(false) { $0 || $1 }
        }
        let sitting = try await school.lms.sitting(id, visit)
        #expect(sitting.attempt.state == .closed)
        let palabra = sitting.stored.score?.items.first { $0.question == "palabra" }
        #expect(palabra?.verdict == (saved ? .right : .unanswered))
    }

    @Test func `nothing is told of the outcome before the closing`() async throws {
        let (school, visit, enrolment) = try await Self.ready()
        let id = try await school.lms.start("examen", in: "curso", visit)
        _ = try await school.lms.answer(id, [("opcion", .choice(["other"]))], epoch: 1, sequence: 1, visit)
        #expect(try await school.lms.sitting(id, visit).stored.score == nil)
        #expect(try await school.statements(of: enrolment).map(\.verb) == [.registered, .attempted])
        for statement in try await school.statements(of: enrolment) {
            let text = String(decoding: try statement.json(), as: UTF8.self)
            for secret in SmallCourse.secrets { #expect(!text.contains(secret)) }
        }
    }

    @Test func `a quiz with an essay can be brought to its end`() async throws {
        let (school, visit, _) = try await Self.ready()
        var files = try Self.parts()
        files["quizzes/examen.yaml"] = Data(
            """
            id: examen
            title: {es: Examen, pt: Exame}
            purpose: exam
            items:
              - id: ensayo
                type: essay
                prompt: {es: Cuente., pt: Conte.}

            """.utf8)
        files["module.yaml"] = Data(
            String(decoding: files["module.yaml"] ?? Data(), as: UTF8.self).replacing("id: curso", with: "id: ensayo")
                .utf8)
        try await school.publish(try PackageWriter.archive(of: try PackageContents(files: files)))
        let enrolment = try await school.lms.enrol(visit, in: "ensayo", language: .es)
        try await school.lms.allot(school.consultant.id, to: enrolment.id, try await school.visit(school.manager).actor)
        let id = try await school.lms.start("examen", in: "ensayo", visit)
        _ = try await school.lms.answer(id, [("ensayo", .text("Mi plan."))], epoch: 1, sequence: 1, visit)
        try await school.lms.close(id, visit)
        #expect(try await school.lms.study(school.learner.id, "ensayo")?.progress.steps["examen"]?.waiting == true)
        let consultant = try await school.visit(school.consultant)
        #expect(try await school.lms.inbox(consultant).essays.map(\.sitting.attempt.id) == [id])
        func mark(_ credits: [Question.ID: Double], _ visit: Visit) async throws {
            try await school.lms.markEssays(id, credits: credits, comments: [:], comment: "", visit)
        }
        for credits in [[:], ["ensayo": 1.5], ["ensayo": -1]] as [[Question.ID: Double]] {
            await #expect(throws: LearningError(.invalid)) { try await mark(credits, consultant) }
        }
        await #expect(throws: LearningError(.forbidden, .notPermitted)) { try await mark(["ensayo": 1], visit) }
        for _ in 0..<2 { try await mark(["ensayo": 0.8], consultant) }
        await #expect(throws: LearningError(.conflict, .alreadyMarked)) { try await mark(["ensayo": 0.1], consultant) }
        let step = try await school.lms.study(school.learner.id, "ensayo")?.progress.steps["examen"]
        #expect(step?.passed != nil && step?.waiting == false && step?.scores == [80])
        #expect(try await school.lms.inbox(consultant).essays.isEmpty)
        #expect(try await school.lms.rebuild().differing == [])
    }

    private static func parts() throws -> [String: Data] {
        let contents = try PackageContents(archive: try SmallCourse.archive())
        return try Dictionary(uniqueKeysWithValues: contents.paths.map { ($0, try contents.data(at: $0)) })
    }
}

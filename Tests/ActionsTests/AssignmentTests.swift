import Foundation
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

@Suite struct AssignmentTests {
    static func ready() async throws -> (School, Visit, Enrolment) {
        let (school, visit, enrolment) = try await AttemptTests.ready()
        try await school.lms.allot(school.consultant.id, to: enrolment.id, try await school.visit(school.manager).actor)
        return (school, visit, enrolment)
    }

    private func last(_ school: School, _ visit: Visit) async throws -> Submission {
        try #require(try await school.lms.coursework("tarea", in: "curso", visit).submissions.last)
    }

    private let pdf = Data("%PDF-1.7 text".utf8)

    @Test func `from draft over a return to the mark`() async throws {
        let (school, visit, enrolment) = try await Self.ready()
        let consultant = try await school.visit(school.consultant)
        try await school.lms.saveDraft("Primero", of: "tarea", in: "curso", visit)
        try await school.lms.attach(pdf, name: "C:\\plan\"\u{7}.pdf", to: "tarea", in: "curso", visit)
        try await school.lms.attach(pdf, name: "C:\\plan\"\u{7}.pdf", to: "tarea", in: "curso", visit)
        let draft = try await last(school, visit)
        #expect(draft.state == .draft && draft.text == "Primero" && draft.files.map(\.name) == ["plan.pdf"])
        #expect(try await school.lms.inbox(consultant).waiting.isEmpty)

        try await school.lms.submit("tarea", text: nil, in: "curso", visit)
        try await school.lms.submit("tarea", text: "again", in: "curso", visit)
        #expect(try await last(school, visit).text == "Primero")
        #expect(try await school.lms.inbox(consultant).waiting.map(\.submission.id) == [draft.id])
        await #expect(throws: LearningError(.conflict, .submissionClosed)) {
            try await school.lms.saveDraft("x", of: "tarea", in: "curso", visit)
        }

        let back = Marks(levels: [:], comments: ["forma": "Ordene."], comment: "", isReturned: true)
        try await school.lms.mark(draft.id, back, consultant)
        #expect(try await last(school, visit).state == .returned)
        try await school.lms.submit("tarea", text: "Segundo", in: "curso", visit)
        let second = try await last(school, visit)
        #expect(second.number == 2 && second.text == "Segundo" && second.files == draft.files && second.id != draft.id)

        try await school.lms.mark(second.id, School.goodMarks, consultant)
        try await school.lms.mark(second.id, School.goodMarks, consultant)
        let marked = try await last(school, visit)
        #expect(marked.state == .marked && marked.judgement?.total == 6 && marked.judgement?.passed == true)
        #expect(marked.marks.map(\.markerName) == ["Carla Consultora"])
        let verbs = try await school.statements(of: enrolment).map(\.verb)
        #expect(verbs == [.registered, .submitted, .returned, .submitted, .passed])
        let step = try await school.lms.study(school.learner.id, "curso")?.progress.steps["tarea"]
        #expect(step?.scores == [75] && step?.waiting == false && step?.passed != nil)
        await #expect(throws: LearningError(.conflict, .submissionClosed)) {
            try await school.lms.submit("tarea", text: "Tercero", in: "curso", visit)
        }
    }

    @Test func `work that fails can be handed in anew`() async throws {
        let (school, visit, _) = try await Self.ready()
        try await school.lms.submit("tarea", text: "Flojo", in: "curso", visit)
        let marks = Marks(levels: ["forma": "mal", "fondo": "mal"], comments: [:], comment: "", isReturned: false)
        try await school.lms.mark(try await last(school, visit).id, marks, try await school.visit(school.consultant))
        #expect(try await school.lms.study(school.learner.id, "curso")?.progress.steps["tarea"]?.passed == nil)
        // Else the course, whose rule asks for a pass, could never be completed.
        try await school.lms.submit("tarea", text: "Mejor", in: "curso", visit)
        #expect(try await last(school, visit).number == 2)
    }

    @Test func `twenty presses of one button hand in once`() async throws {
        let (school, visit, enrolment) = try await Self.ready()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask { try? await school.lms.submit("tarea", text: "Texto", in: "curso", visit) }
            }
        }
        #expect(try await school.statements(of: enrolment).filter { $0.verb == .submitted }.count == 1)
        #expect(try await school.lms.coursework("tarea", in: "curso", visit).submissions.count == 1)
    }

    @Test func `two markers at once: one mark stands, the other hears of it`() async throws {
        let (school, visit, enrolment) = try await Self.ready()
        try await school.lms.submit("tarea", text: "Texto", in: "curso", visit)
        let id = try await last(school, visit).id
        let markers = [try await school.visit(school.consultant), try await school.visit(school.manager)]
        let other = Marks(levels: ["forma": "mal", "fondo": "mal"], comments: [:], comment: "", isReturned: false)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for (marker, marks) in zip(markers, [School.goodMarks, other]) {
                group.addTask { (try? await school.lms.mark(id, marks, marker)) != nil }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 }.count == 1)
        #expect(
            try await school.statements(of: enrolment).filter { $0.verb == .passed || $0.verb == .failed }.count == 1)
    }

    @Test func `nothing cannot be handed in`() async throws {
        let (school, visit, _) = try await Self.ready()
        for text in [nil, "", " \n\t"] as [String?] {
            await #expect(throws: LearningError(.invalid, .submissionEmpty)) {
                try await school.lms.submit("tarea", text: text, in: "curso", visit)
            }
        }
        await #expect(throws: LearningError(.tooLarge, .textTooLong)) {
            try await school.lms.saveDraft(
                String(repeating: "x", count: LMS.longestText + 1), of: "tarea", in: "curso", visit)
        }
    }

    @Test(arguments: [
        ("plan.exe", Data("MZ".utf8)), ("plan.pdf", Data("<html>".utf8)), ("plan.txt", Data([0, 1, 2])),

        ("plan.pdf.html", Data("%PDF-".utf8)), ("", Data("x".utf8))
    ]) func `files are taken by name and by what they are`(_ name: String, _ data: Data) async throws {
        let (school, visit, _) = try await Self.ready()
        let error = await #expect(throws: LearningError.self) {
            try await school.lms.attach(data, name: name, to: "tarea", in: "curso", visit)
        }
        #expect(error?.reason == .fileTypeRefused)
    }

    @Test func `files too large, too many or empty are refused`() async throws {
        let (school, visit, _) = try await Self.ready()
        await #expect(throws: LearningError(.tooLarge, .fileTooLarge)) {
            try await school.lms.attach(pdf + Data(count: 1_000_001), name: "a.pdf", to: "tarea", in: "curso", visit)
        }
        await #expect(throws: LearningError(.invalid, .nothingToUpload)) {
            try await school.lms.attach(Data(), name: "a.pdf", to: "tarea", in: "curso", visit)
        }
        for name in ["a.pdf", "b.pdf"] { try await school.lms.attach(pdf, name: name, to: "tarea", in: "curso", visit) }
        await #expect(throws: LearningError(.conflict, .tooManyFiles)) {
            try await school.lms.attach(pdf, name: "c.pdf", to: "tarea", in: "curso", visit)
        }
        try await school.lms.detach(0, from: "tarea", in: "curso", visit)
        #expect(try await last(school, visit).files.map(\.name) == ["b.pdf"])
    }

    @Test func `marks must cover every criterion, and a return must say why`() async throws {
        let (school, visit, _) = try await Self.ready()
        try await school.lms.submit("tarea", text: "Texto", in: "curso", visit)
        let (id, consultant) = (try await last(school, visit).id, try await school.visit(school.consultant))
        let half = Marks(levels: ["forma": "bien"], comments: [:], comment: "", isReturned: false)
        let error = await #expect(throws: LearningError.self) { try await school.lms.mark(id, half, consultant) }
        #expect(error?.fields == ["level-fondo": .criterionMissing])
        let wrong = Marks(levels: ["forma": "bien", "fondo": "none"], comments: [:], comment: "", isReturned: false)
        let second = await #expect(throws: LearningError.self) { try await school.lms.mark(id, wrong, consultant) }
        #expect(second?.fields == ["level-fondo": .criterionMissing], "a level that the rubric lacks is no level")
        let mute = Marks(levels: [:], comments: [:], comment: " ", isReturned: true)
        let third = await #expect(throws: LearningError.self) { try await school.lms.mark(id, mute, consultant) }
        #expect(third?.fields == ["comment": .commentMissing])
    }
}

import CourseKit
import Foundation
import Learning
import Packaging
import People
import Statements
import Storage
import Testing

@testable import Actions

@Suite struct ObserveTests {
    /// A school with the author's version under review.
    private func ready() async throws -> (school: School, digest: String, reviewer: Visit, author: Visit) {
        let school = try await School.open()
        let author = try await school.visit(school.author)
        let digest = try await upload(try SmallCourse.archive(), school)
        try await school.lms.take(.submit, with: digest, note: "", author.actor)
        return (school, digest, try await school.visit(school.reviewer), author)
    }

    private func upload(_ archive: Data, _ school: School) async throws -> String {
        let author = try await school.visit(school.author)
        guard case .added(let package, _, _) = try await school.lms.importPackage(archive, by: author.actor) else {
            throw LearningError(.invalid, .packageRefused)
        }
        return package.digest
    }

    private func observe(
        _ activity: Activity.ID?, _ part: String?, _ text: String, _ digest: String, _ school: School, _ visit: Visit
    )
        async throws
    {
        try await school.lms.observe(
            .init(activity: activity, part: part), text: text, language: .es, on: digest, visit)
    }

    @Test func `what is too long is refused, not cut`() async throws {
        let (school, digest, reviewer, _) = try await ready()
        let longest = String(repeating: "ñ", count: 5_000)
        await #expect(throws: LearningError(.tooLarge, .noteTooLong)) {
            try await observe(nil, nil, longest + "!", digest, school, reviewer)
        }
        try await observe(nil, nil, longest, digest, school, reviewer)
        let kept = try await school.lms.observations(on: digest, reviewer).observations
        #expect(kept.map(\.observation.text) == [longest])
        await #expect(throws: LearningError(.tooLarge, .noteTooLong)) {
            try await school.lms.answer(try #require(kept.first).observation.id, .reply, text: longest + "!", reviewer)
        }
    }

    @Test func `an observation is kept at its place, with a quotation, once`() async throws {
        let (school, digest, reviewer, author) = try await ready()
        for _ in 0..<2 { try await observe("leer", "idea.1", "¿Y dos más dos?", digest, school, reviewer) }
        try await observe("examen", "opcion", "Beta también vale.", digest, school, reviewer)
        try await observe("tarea", "forma", "No se entiende.", digest, school, reviewer)
        try await observe(nil, nil, "Muy bien en general.", digest, school, reviewer)
        for visit in [reviewer, author] {
            let list = try await school.lms.observations(on: digest, visit)
            #expect(list.observations.map { $0.activity?.id } == [nil, "leer", "examen", "tarea"])
            #expect(
                list.observations.map(\.observation.quote) == [
                    "", "Uno más uno son dos. Datos", "¿Cuál?", "Forma"
                ])
            #expect(list.observations.allSatisfy { $0.fate == nil })
            #expect(list.open == 4)
            #expect(list.mayObserve == (visit.person?.id == school.reviewer.id))
        }
        #expect(try await school.audits("observation.write") == 4)
    }

    @Test func `only those who review write, and only while it is under review`() async throws {
        let (school, digest, reviewer, author) = try await ready()
        for person in [school.learner, school.consultant, school.author] {
            let visit = try await school.visit(person)
            await #expect(throws: LearningError(.forbidden, .notPermitted), "\(person.displayName)") {
                try await observe(nil, nil, "x", digest, school, visit)
            }
        }
        await #expect(throws: LearningError(.signInRequired)) {
            try await observe(nil, nil, "x", digest, school, .visitor)
        }
        await #expect(throws: LearningError(.invalid)) { try await observe(nil, nil, " \n", digest, school, reviewer) }
        for place in [("leer", "none"), ("none", nil), ("examen", "idea")] as [(Activity.ID, String?)] {
            await #expect(throws: LearningError(.notFound, .activityUnknown)) {
                try await observe(place.0, place.1, "x", digest, school, reviewer)
            }
        }
        try await school.lms.take(.approve, with: digest, note: "", reviewer.actor)
        await #expect(throws: LearningError(.conflict, .wrongState)) {
            try await observe(nil, nil, "x", digest, school, reviewer)
        }
        _ = author
    }

    @Test func `the author answers and mends, the reviewer closes and reopens`() async throws {
        let (school, digest, reviewer, author) = try await ready()
        try await observe("leer", "idea.1", "Falta la fuente.", digest, school, reviewer)
        func found(_ visit: Visit) async throws -> PlacedObservation {
            try #require(try await school.lms.observations(on: digest, visit).observations.first)
        }
        let id = try await found(author).observation.id
        #expect(try await found(author).answers == [.reply, .mend])
        #expect(try await found(reviewer).answers == [.reply, .close])
        for _ in 0..<2 { try await school.lms.answer(id, .reply, text: "¿Cuál fuente?", author) }
        try await school.lms.answer(id, .mend, text: "Agregada.", author)
        try await school.lms.answer(id, .mend, text: "Agregada.", author)
        #expect(try await found(author).observation.events.map(\.state) == [nil, .mended])
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await school.lms.answer(id, .close, text: "", author)
        }
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await school.lms.answer(id, .mend, text: "", reviewer)
        }
        let learner = try await school.visit(school.learner)
        await #expect(throws: LearningError(.forbidden, .notPermitted)) {
            try await school.lms.answer(id, .reply, text: "x", learner)
        }
        await #expect(throws: LearningError(.invalid, .noteMissing)) {
            try await school.lms.answer(id, .reply, text: " ", reviewer)
        }
        try await school.lms.answer(id, .reopen, text: "Es otra.", reviewer)
        #expect(try await found(author).observation.state == .open)
        try await school.lms.answer(id, .close, text: "", reviewer)
        #expect(try await found(author).observation.state == .closed)
        #expect(try await found(author).answers == [.reply])
        await #expect(throws: LearningError(.notFound, .observationUnknown)) {
            try await school.lms.answer("none", .reply, text: "x", reviewer)
        }
    }

    @Test func `a new version carries what is open along, and tells what became of its place`() async throws {
        let (school, digest, reviewer, author) = try await ready()
        try await observe("leer", "idea.1", "Sobre el párrafo.", digest, school, reviewer)
        try await observe("examen", "opcion", "Igual.", digest, school, reviewer)
        try await observe("examen", "palabra", "Cambiada.", digest, school, reviewer)
        try await observe("examen", "numero", "Quitada.", digest, school, reviewer)
        try await observe("contar", nil, "La lección entera.", digest, school, reviewer)
        try await observe("tarea", "fondo", "Ya está.", digest, school, reviewer)
        let closed = try #require(
            try await school.lms.observations(on: digest, reviewer).observations.last)
        try await school.lms.answer(closed.observation.id, .close, text: "", reviewer)
        try await school.lms.take(.observe, with: digest, note: "", reviewer.actor)
        school.clock.advance(seconds: 60)
        let archive = try MoveTests.archive { files in
            files["lessons/leer.es.md"] = files["lessons/leer.es.md"]?.replacing(
                "Uno más uno", with: "Un párrafo antes.\n\nUno más uno")
            files["quizzes/examen.yaml"] = files["quizzes/examen.yaml"]?
                .replacing("¿Qué palabra?", with: "¿Cuál palabra?").replacing("- id: numero", with: "- id: cifra")
            files["module.yaml"] = files["module.yaml"]?.replacing("      - lesson: contar\n", with: "")
            files["lessons/contar.es.md"] = nil
            files["lessons/contar.pt.md"] = nil
        }
        let next = try await upload(archive, school)
        let list = try await school.lms.observations(on: next, author)
        func fate(_ text: String) throws -> String {
            let placed = try #require(list.observations.first { $0.observation.text == text })
            #expect(placed.since == "1.0.0")
            return switch placed.fate {
            case nil: "own"
            case .unchanged(let spot): "unchanged \(spot.part ?? "whole")"
            case .changed(let spot): "changed \(spot.part ?? "whole")"
            case .gone: "gone"
            }
        }
        #expect(list.observations.count == 5, "what is closed stays behind")
        #expect(try fate("Sobre el párrafo.") == "unchanged idea.2")
        #expect(try fate("Igual.") == "unchanged opcion")
        #expect(try fate("Cambiada.") == "changed palabra")
        #expect(try fate("Quitada.") == "gone")
        #expect(try fate("La lección entera.") == "gone")
        // The version that it was written on still shows all of it.
        #expect(try await school.lms.observations(on: digest, author).observations.count == 6)
        #expect(try await school.lms.ownModules(author).map(\.open) == [5, 5])
    }

    @Test func `approving while something is open asks for a word more`() async throws {
        let (school, digest, reviewer, author) = try await ready()
        try await observe("leer", "idea.1", "Falta la fuente.", digest, school, reviewer)
        let refusal = await #expect(throws: LearningError.self) {
            try await school.lms.take(.approve, with: digest, note: "", reviewer.actor)
        }
        #expect(refusal == LearningError(.conflict, .observationsOpen) && refusal?.detail == "1")
        let id = try #require(
            try await school.lms.observations(on: digest, author).observations.first
        ).observation.id
        try await school.lms.answer(id, .mend, text: "", author)
        try await school.lms.take(.approve, with: digest, note: "", reviewer.actor)
        #expect(try await school.store.read { try $0.package(digest)?.state } == .aprobado)
    }

    @Test func `a confirmed approval leaves what is open open`() async throws {
        let (school, digest, reviewer, _) = try await ready()
        try await observe(nil, nil, "Para la próxima.", digest, school, reviewer)
        try await school.lms.take(.approve, with: digest, note: "", confirmed: true, reviewer.actor)
        #expect(try await school.lms.observations(on: digest, reviewer).open == 1)
    }
}

import Foundation
import Learning
import People
import Storage
import Testing

@testable import Actions

/// Changing to another version as it shows: to who publishes, to an author, to the learner.
@Suite struct MovePagesTests {
    @Test func `who publishes sees each learner's plan and moves them`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.publish()
            let ana = try await school.visit(school.learner)
            try await school.lms.enrol(ana, in: "curso", language: .es)
            try await school.lms.finish("leer", in: "curso", ana)
            let bruno = try await school.visit(school.other)
            try await school.lms.enrol(bruno, in: "curso", language: .pt)
            _ = try await school.lms.start("examen", in: "curso", bruno)
            school.clock.advance(seconds: 60)
            let second = try await school.publish(try SmallCourse.archive(version: "2.0.0", note: "Una frase nueva."))
            let path = "/office/modules/curso/\(second.digest)/learners"

            let manager = try await site.session(school.manager)
            let module = try await site.get("/office/modules/curso/\(second.digest)", manager)
            #expect(module.text.contains("href=\"\(path)\""))
            let page = try await site.get(path, manager)
            #expect(page.status == 200)
            for words in [
                "Ana Aprendiz", "Bruno Aprendiz", "1 persona puede pasar", "1 se queda", "Conserva 1 paso hecho",
                "intento abierto en «Examen»", "1 de 5", "Cambia: el texto", "No se puede deshacer"
            ] { #expect(page.text.contains(words), "\(words)") }
            let reviewer = try await site.get(path, try await site.session(school.reviewer))
            #expect(reviewer.status == 200)
            for words in [
                "Ana Aprendiz", "Bruno Aprendiz", "1 persona puede pasar", "<form method=\"post\" action=\"\(path)"
            ] {
                #expect(!reviewer.text.contains(words), "\(words)")
            }

            #expect(try await site.post("\(path)/move", [:], manager).status == 303)
            let after = try await site.get(path, manager)
            #expect(!after.text.contains("Ana Aprendiz") && after.text.contains("Bruno Aprendiz"))
            #expect(!after.text.contains("action=\"\(path)/move\""))
            #expect(
                try await site.get("/courses/curso/lessons/leer", try await site.session(school.learner)).text.contains(
                    "Una frase nueva."))
            #expect(
                try await !site.get("/courses/curso/lessons/leer", try await site.session(school.other)).text.contains(
                    "Una frase nueva."))
        }
    }

    @Test func `a learner sees what changes and decides`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.publish()
            let visit = try await school.visit(school.learner)
            try await school.lms.enrol(visit, in: "curso", language: .es)
            let ana = try await site.session(school.learner)
            #expect(try await site.get("/courses/curso/version", ana).status == 303, "nothing newer yet")
            let attempt = try await school.lms.start("examen", in: "curso", visit)
            school.clock.advance(seconds: 60)
            try await school.publish(try SmallCourse.archive(version: "2.0.0", note: "Una frase nueva."))
            #expect(try await site.get("/courses/curso", ana).text.contains("href=\"/courses/curso/version\""))

            let blocked = try await site.get("/courses/curso/version", ana)
            #expect(blocked.text.contains("intento abierto en «Examen»"))
            #expect(!blocked.text.contains("action=\"/courses/curso/version\""))
            let refused = try await site.post("/courses/curso/version", [:], ana)
            #expect(refused.header("location") == "/courses/curso/version")

            try await school.lms.close(attempt, visit)
            let page = try await site.get("/courses/curso/version", ana)
            for words in ["Pasar a la versión 2.0.0", "Lección «Leer»", "Cambia: el texto", "Conserva 1 paso hecho"] {
                #expect(page.text.contains(words), "\(words)")
            }
            #expect(
                try await site.post("/courses/curso/version", [:], ana).header("location")
                    == "/courses/curso?notice=moved-self")
            #expect(try await site.post("/courses/curso/version", [:], ana).status == 303)
            // The closed attempt is read as it was.
            #expect(try await site.get("/attempts/\(attempt)/result", ana).status == 200)
            #expect(try await !site.get("/courses/curso", ana).text.contains("/courses/curso/version"))
        }
    }
}

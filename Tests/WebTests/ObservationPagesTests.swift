import Foundation
import Learning
import People
import Storage
import Testing

@testable import Actions

/// Observations as they are written and read on the pages, without script.
@Suite struct ObservationPagesTests {
    @Test func `written in the preview, listed for the author, answered at the place`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            let actor = try await school.visit(school.author).actor
            guard
                case .added(let package, _, _) = try await school.lms.importPackage(
                    try SmallCourse.archive(), by: actor)
            else { throw LearningError(.invalid) }
            try await school.lms.take(.submit, with: package.digest, note: "", actor)
            let module = "/office/modules/curso/\(package.digest)"
            let lesson = "\(module)/steps/leer"
            let (reviewer, author) = (try await site.session(school.reviewer), try await site.session(school.author))

            let read = try await site.get(lesson, reviewer)
            #expect(read.text.contains("href=\"\(lesson)?at=idea.1#note-idea.1\""))
            #expect(!read.text.contains("name=\"place\""), "one form at a time")
            #expect(try await !site.get(lesson, author).text.contains("?at="), "nobody observes their own")
            let writing = try await site.get("\(lesson)?at=idea.1", reviewer)
            for words in ["name=\"place\" value=\"leer/idea.1\"", "autofocus", "«Uno más uno son dos. Datos»"] {
                #expect(writing.text.contains(words), "\(words)")
            }
            let written = try await site.post(
                "/review/\(package.digest)/observations",
                ["place": "leer/idea.1", "note": "¿Y <b>dos</b>?", "back": "\(lesson)#at-idea.1"], reviewer)
            #expect(written.header("location") == "\(lesson)?notice=observed#at-idea.1")
            for place in ["examen/opcion", "tarea/forma", "practica/whole", ""] {
                let answer = try await site.post(
                    "/review/\(package.digest)/observations", ["place": place, "note": "Sobre \(place)."], reviewer)
                #expect(answer.status == 303, "\(place)")
            }
            for (step, note) in [
                ("examen", "Sobre examen/opcion."), ("tarea", "Sobre tarea/forma."),
                ("practica", "Sobre practica/whole.")
            ] {
                #expect(try await site.get("\(module)/steps/\(step)", author).text.contains(note), "\(step)")
            }

            let list = try await site.get(module, author)
            for words in [
                "href=\"\(lesson)#at-idea.1\"", "«Uno más uno son dos. Datos»", "¿Y &lt;b&gt;dos&lt;/b&gt;?",
                "Lección «Leer» › La idea", "Cuestionario «Examen» › pregunta 1", "Trabajo «Tarea» › criterio «Forma»",
                "Ya está corregida", "El módulo entero"
            ] { #expect(list.text.contains(words), "\(words)") }
            let beside = try await site.get(lesson, author).text
            #expect(beside.contains("/assets/office-"), "remarks have their style")
            #expect(beside.contains("¿Y &lt;b&gt;dos&lt;/b&gt;?"))
            let action = try #require(
                beside.firstMatch(of: /action="(\/observations\/[^"]+)"/)
            ).output.1
            let mended = try await site.post(
                String(action), ["go": "mend", "note": "Aclarado.", "back": "\(lesson)#at-idea.1"], author)
            #expect(mended.header("location") == "\(lesson)?notice=answered#at-idea.1")
            let after = try await site.get("/review/\(package.digest)", reviewer)
            #expect(after.text.contains("Aclarado.") && after.text.contains("Corregida, según su autor"))

            // Nothing leads away from this site.
            let away = try await site.post(
                String(action), ["go": "reply", "note": "x", "back": "https://elsewhere.example/"], author)
            #expect(away.header("location")?.hasPrefix("/home") == true)

            let approve = "\(module)/approve?from=review"
            let asked = try await site.post(approve, ["note": "Bien."], reviewer)
            #expect(asked.status == 409 && asked.text.contains("Observaciones pendientes: 4"))
            #expect(asked.text.contains("name=\"confirmed\" value=\"yes\"") && asked.text.contains("value=\"Bien.\""))
            #expect(try await site.post(approve, ["note": "Bien.", "confirmed": "yes"], reviewer).status == 303)
            #expect(try await !site.get(lesson, reviewer).text.contains("?at="), "the review is over")
        }
    }

    @Test func `in Portuguese it is Portuguese`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            let actor = try await school.visit(school.author).actor
            guard
                case .added(let package, _, _) = try await school.lms.importPackage(
                    try SmallCourse.archive(), by: actor)
            else { throw LearningError(.invalid) }
            try await school.lms.take(.submit, with: package.digest, note: "", actor)
            try await school.lms.setLanguage(.pt, try await school.visit(school.reviewer))
            let reviewer = try await site.session(school.reviewer)
            let page = try await site.get("/office/modules/curso/\(package.digest)/steps/leer?at=idea.1", reviewer)
            #expect(page.text.contains("O que você observa neste lugar"))
        }
    }
}

import Foundation
import Learning
import Testing

@testable import Actions

/// Pages of a quiz that nobody answered: for those who review it, and for who handed it in blank.
@Suite struct SheetTests {
    @Test func `a reviewer sees the key and no result`() async throws {
        try await Scene.open { scene in
            let path = scene.path("/office/modules/borrador/{draft}/steps/examen")
            let page = try await scene.site.get(path, try scene.session(.reviewer)).text
            #expect(page.contains("Todas las preguntas, con su clave") && page.contains("Respuesta correcta"))
            #expect(page.contains("Quien aprende no ve la clave"))
            for word in ["class=\"score\"", "Terminó", "Sin responder", "sin responder", "0 de 1"] {
                #expect(!page.contains(word), "\(word)")
            }
        }
    }

    @Test func `what was left blank is said once a question`() async throws {
        try await Scene.open { scene in
            let ana = try scene.session(.learner)
            #expect(try await scene.site.post(scene.path("/attempts/{attempt}/close"), [:], ana).status == 303)
            let page = try await scene.site.get(scene.path("/attempts/{attempt}/result"), ana).text
            #expect(page.ranges(of: "Sin responder").count == 3)
            #expect(!page.contains("sin responder") && page.contains("Respuesta correcta: <strong>"))
        }
    }

    @Test func `a visitor of a missing page is led to the courses once`() async throws {
        try await RunningSite.run { site in
            let page = try await site.get("/nothing/here").text
            #expect(page.ranges(of: "<a class=\"button ").count == 1)
        }
    }
}

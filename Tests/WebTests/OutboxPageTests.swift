import Consulting
import Learning
import People
import Storage
import Testing

@testable import Actions

@Suite struct OutboxPageTests {
    @Test func `what could not be sent shows with its reason, and is tried again when told to`() async throws {
        try await Scene.open { scene in
            let (site, school) = (scene.site, scene.site.school)
            let now = school.lms.now
            let message = Message(
                .casesNeedPerson, to: school.learner.id, about: .network(.UY), occasion: "today", due: now)
            try await school.store.write { tx in
                try tx.queue(message)
                try tx.finish(message.id, .failed, reason: "550", tries: 1, at: now)
            }
            let page = try await site.get("/office/messages", try scene.session(.manager)).text
            #expect(page.contains("Resumen para la coordinación") && page.contains("Ana Aprendiz"))
            #expect(page.contains("no existe o no recibe correo (550)"))
            // Without a mail server there is nothing to try it with.
            #expect(page.contains("están apagados") && !page.contains("/again\""))

            let path = "/office/messages/\(message.id)/again"
            #expect(try await site.post(path, [:], try scene.session(.learner)).status == 403)
            #expect(try await school.store.read { try $0.message(message.id) }?.state == .failed)
            #expect(try await site.post(path, [:], try scene.session(.manager)).status == 303)
            #expect(try await school.store.read { try $0.message(message.id) }?.state == .waiting)
            // Twice does nothing more.
            #expect(try await site.post(path, [:], try scene.session(.manager)).status == 303)
        }
    }

    @Test func `the switch is there where mail is sent, and holds`() async throws {
        try await Scene.open { scene in
            let (site, school) = (scene.site, scene.site.school)
            let session = try scene.session(.learner)
            #expect(try await !site.get("/account", session).text.contains("id=\"messages\""))
            #expect(try await site.post("/account/messages", [:], session).status == 303)
            #expect(try await !school.store.read { try $0.wantsMessages(school.learner.id) })
            #expect(try await site.post("/account/messages", ["messages": "yes"], session).status == 303)
            #expect(try await school.store.read { try $0.wantsMessages(school.learner.id) })
        }
    }
}

import Actions
import Consulting
import Hummingbird
import Learning
import Pages
import People

extension Web {
    /// The office's page of messages, and the switch of the account page.
    func messageRoutes(_ site: Site) {
        site.get("/office/messages") { _, context in
            let outbox = try await lms.outbox(context.visit.actor)
            let view = OutboxView(outbox: outbox, isOn: lms.tellsByMail, reader: context.reader)
            let frame = frame(context, title: context.reader.phrase("messages.title"), place: .office)
            return try html(view.page(frame), context)
        }
        site.post("/office/messages/:id/again") { request, context in
            _ = try context.visit.signedIn()
            _ = try await form(request, context)
            guard let id = context.parameters.get("id").flatMap({ Message.ID(rawValue: $0) }) else {
                throw LearningError(.notFound)
            }
            try await lms.resendMessage(id, context.visit.actor)
            return seeOther(Links.messages, notice: "again")
        }
        site.post("/account/messages") { request, context in
            let form = try await form(request, context)
            try await lms.setMessages(form.optional("messages") != nil, context.visit)
            return seeOther("/account", notice: "saved")
        }
    }
}

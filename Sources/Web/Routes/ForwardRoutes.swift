import Actions
import Hummingbird
import Learning
import Pages
import People
import Storage

extension Web {
    /// The office's pages of other stores that statements are forwarded to.
    func forwardRoutes(_ site: Site) {
        site.get("/office/forwards") { _, context in
            let lines = try await lms.forwards(context.visit.actor)
            return try html(ForwardsView(web: self, context: context).page(lines), context)
        }
        site.get("/office/forwards/new") { _, context in
            _ = try context.visit.signedIn()
            guard lms.may(context.visit.actor, .manageAPIClients, .service) else {
                throw LearningError(.forbidden, .notPermitted)
            }
            return try html(ForwardsView(web: self, context: context).newPage(), context)
        }
        site.post("/office/forwards") { request, context in try await makeForward(request, context) }
        site.post("/office/forwards/:id/pause") { request, context in
            _ = try await form(request, context)
            try await lms.pauseForward(try forwardID(context), by: context.visit.actor)
            return seeOther(Links.forwards, notice: "forward-paused")
        }
        site.post("/office/forwards/:id/resume") { request, context in
            _ = try await form(request, context)
            try await lms.resumeForward(try forwardID(context), by: context.visit.actor)
            return seeOther(Links.forwards, notice: "forward-resumed")
        }
        site.get("/office/forwards/:id/credentials") { _, context in
            let line = try await lms.forward(try forwardID(context), context.visit.actor)
            return try html(ForwardsView(web: self, context: context).credentialsPage(line.forward), context)
        }
        site.post("/office/forwards/:id/credentials") { request, context in
            try await changeForward(request, context)
        }
        site.get("/office/forwards/:id/skip") { _, context in
            let line = try await lms.forward(try forwardID(context), context.visit.actor)
            return try html(ForwardsView(web: self, context: context).skipPage(line.forward), context)
        }
        site.post("/office/forwards/:id/skip") { request, context in
            _ = try await form(request, context)
            try await lms.skipInForward(try forwardID(context), by: context.visit.actor)
            return seeOther(Links.forwards, notice: "forward-skipped")
        }
        site.get("/office/forwards/:id/remove") { _, context in
            let line = try await lms.forward(try forwardID(context), context.visit.actor)
            return try html(ForwardsView(web: self, context: context).removePage(line.forward), context)
        }
        site.post("/office/forwards/:id/remove") { request, context in
            _ = try await form(request, context)
            try await lms.removeForward(try forwardID(context), by: context.visit.actor)
            return seeOther(Links.forwards, notice: "forward-removed")
        }
    }

    private func makeForward(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await form(request, context)
        let actor = context.visit.actor
        do {
            let wanted = NewForward(
                name: form["name"], address: form["address"], login: form["login"], secret: form["secret"],
                verb: form["verb"], activity: form["activity"], agent: form["agent"],
                registration: form["registration"], fromStart: form["from"] == "start")
            _ = try await lms.once(form["key"], context.visit) {
                try await lms.makeForward(wanted, by: actor).id.rawValue
            }
            return seeOther(Links.forwards, notice: "forward-made")
        } catch let error as LearningError where !error.fields.isEmpty {
            let page = ForwardsView(web: self, context: context).newPage(form, problems: error.fields)
            return try html(page, context, status: 422)
        }
    }

    private func changeForward(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await form(request, context)
        let (id, actor) = (try forwardID(context), context.visit.actor)
        do {
            try await lms.changeForward(id, login: form["login"], secret: form["secret"], by: actor)
            return seeOther(Links.forwards, notice: "forward-changed")
        } catch let error as LearningError where !error.fields.isEmpty {
            let line = try await lms.forward(id, actor)
            let page = ForwardsView(web: self, context: context).credentialsPage(
                line.forward, form, problems: error.fields)
            return try html(page, context, status: 422)
        }
    }

    private func forwardID(_ context: AppContext) throws -> Forward.ID {
        _ = try context.visit.signedIn()
        guard let id = context.parameters.get("id").flatMap({ Forward.ID(rawValue: $0) }) else {
            throw LearningError(.notFound, .forwardUnknown)
        }
        return id
    }
}

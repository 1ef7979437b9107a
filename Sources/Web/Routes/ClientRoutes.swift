import Actions
import Hummingbird
import Learning
import Pages
import People

extension Web {
    /// The office's pages of keys for other programs.
    func clientRoutes(_ site: Site) {
        site.get("/office/clients") { _, context in try await clients(context) }
        site.get("/office/clients/new") { _, context in
            try permitClients(context)
            return try await newClient(context)
        }
        site.post("/office/clients/new") { request, context in try await lookUp(request, context) }
        site.post("/office/clients") { request, context in try await makeClient(request, context) }
        site.get("/office/clients/:id/revoke") { _, context in
            let line = try await lms.apiClient(try clientID(context), context.visit.actor)
            return try html(ClientsView(web: self, context: context).revokePage(line), context)
        }
        site.post("/office/clients/:id/revoke") { request, context in
            _ = try await form(request, context)
            try await lms.revokeAPIClient(try clientID(context), by: context.visit.actor)
            return seeOther(Links.clients, notice: "key-revoked")
        }
    }

    private func clients(_ context: AppContext) async throws -> Response {
        let lines = try await lms.apiClients(context.visit.actor)
        let titles = Dictionary(
            try await courseTitles(context).map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        return try html(ClientsView(web: self, context: context).page(lines, titles: titles), context)
    }

    /// Shows the form again with the enrolments of the person that it names.
    private func lookUp(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await form(request, context)
        try permitClients(context)
        do {
            let bound = try await lms.dossier(toBind: form["person"], context.visit.actor)
            return try await newClient(context, form, bound: bound)
        } catch let error as LearningError where !error.fields.isEmpty {
            return try await newClient(context, form, problems: error.fields)
        }
    }

    private func makeClient(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await form(request, context)
        let actor = context.visit.actor
        let view = ClientsView(web: self, context: context)
        do {
            let wanted = NewAPIClient(
                name: form["name"], scopes: Set(form.all("scope").compactMap(APIScope.init)), person: form["person"],
                registration: form["registration"], activity: form["activity"],
                // What is no number is out of range like those that are too large.
                days: form.optional("days").map { Form.number($0) ?? 0 })
            var secret: String?
            let made = try await lms.once(form["key"], context.visit) {
                let new = try await lms.makeAPIClient(wanted, by: actor)
                secret = new.secret
                return new.client.id.rawValue
            }
            guard let id = APIClient.ID(rawValue: made) else { throw LearningError(.notFound, .clientUnknown) }
            let line = try await lms.apiClient(id, actor)
            return try html(view.madePage(line.client, secret: secret), context, status: 201)
        } catch let error as LearningError where !error.fields.isEmpty {
            let names = form["person"].contains { !$0.isWhitespace } && error.fields["person"] == nil
            let bound = names ? try await lms.dossier(toBind: form["person"], actor) : nil
            return try await newClient(context, form, bound: bound, problems: error.fields)
        }
    }

    private func newClient(
        _ context: AppContext, _ form: Form? = nil, bound: Dossier? = nil,
        problems: [String: LearningError.Reason] = [:]
    ) async throws -> Response {
        let page = ClientsView(web: self, context: context).newPage(
            form, bound: bound, courses: try await courseTitles(context), problems: problems)
        return try html(page, context, status: problems.isEmpty ? 200 : 422)
    }

    // MARK: Parts

    private func permitClients(_ context: AppContext) throws {
        _ = try context.visit.signedIn()
        guard lms.may(context.visit.actor, .manageAPIClients, .service) else {
            throw LearningError(.forbidden, .notPermitted)
        }
    }

    private func clientID(_ context: AppContext) throws -> APIClient.ID {
        _ = try context.visit.signedIn()
        guard let id = context.parameters.get("id").flatMap({ APIClient.ID(rawValue: $0) }) else {
            throw LearningError(.notFound, .clientUnknown)
        }
        return id
    }

    private func courseTitles(_ context: AppContext) async throws -> [(id: Course.ID, title: String)] {
        try await lms.catalogue().map {
            ($0.course.id, $0.course.title[$0.course.language(for: context.reader.language)])
        }
    }
}

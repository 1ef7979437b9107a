import Actions
import HTTPTypes
import Hummingbird
import Learning
import Pages
import People
import Storage

extension Web {
    func officeRoutes(_ site: Site) {
        site.get("/office") { _, context in seeOther(firstTab(context.visit.actor)) }
        site.get("/office/people") { request, context in try await people(request, context) }
        site.get("/office/people/new") { request, context in try newPerson(context) }
        site.post("/office/people") { request, context in try await createPerson(request, context) }
        site.get("/office/people/:id") { request, context in try await person(context) }
        site.post("/office/people/:id/roles") { request, context in try await grant(request, context) }
        site.post("/office/people/:id/roles/:grant/end") { request, context in try await endGrant(request, context) }
        site.post("/office/people/:id/suspend") { request, context in try await suspend(request, context, true) }
        site.post("/office/people/:id/restore") { request, context in try await suspend(request, context, false) }
        site.post("/office/people/:id/password") { request, context in try await passwordLink(request, context) }
        site.get("/office/people.csv") { request, context in try await peopleFile(request, context) }
        site.get("/office/enrolments.csv") { request, context in try await enrolmentsFile(request, context) }
        site.get("/office/enrolments") { request, context in try await enrolments(request, context) }
        site.post("/office/enrolments") { request, context in try await enrolOther(request, context) }
        site.post("/office/enrolments/:id/consultant") { request, context in try await allot(request, context) }
    }

    // MARK: People

    private func people(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let query = PeopleQuery(request.query)
        let actor = context.visit.actor
        let (rows, total) = try await lms.people(
            query.filter, by: query.order, language: context.reader.language, limit: Stretch.size,
            offset: query.stretch.offset, actor)
        let view = PeopleView(
            rows: rows, total: total, query: query, reader: context.reader, now: lms.now,
            mayAdd: lms.may(actor, .createPerson, .person(nil)))
        let frame = frame(context, title: context.reader.phrase("people.title"), place: .office)
        return try html(view.page(frame), context)
    }

    private func peopleFile(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let query = PeopleQuery(request.query)
        let rows = try await lms.exportPeople(
            query.filter, by: query.order, language: context.reader.language, context.visit.actor)
        let view = PeopleView(
            rows: rows, total: rows.count, query: query, reader: context.reader, now: lms.now, mayAdd: false)
        return csv(view.csv, "people.title", context)
    }

    private func newPerson(_ context: AppContext) throws -> Hummingbird.Response {
        _ = try context.visit.signedIn()
        guard lms.may(context.visit.actor, .createPerson, .person(nil)) else {
            throw LearningError(.forbidden, .notPermitted)
        }
        return try html(PersonView(web: self, context: context).newPage(), context)
    }

    /// Makes an account without a password, with the role that was chosen, and shows the link for the first password.
    private func createPerson(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        let actor = context.visit.actor
        let view = PersonView(web: self, context: context)
        do {
            // Before the account is made: a wrong scope must not leave half of what was asked for.
            let role = try PersonView.newRole(in: form)
            let account = NewAccount(
                name: form["name"], login: form["contact"], password: nil,
                language: Language(rawValue: form["language"]) ?? context.reader.language,
                country: Country(rawValue: form["country"]), organisation: form["organisation"])
            let made = try await lms.once(form["key"], context.visit) {
                let person = try await lms.createPerson(account, by: actor)
                if let role, let scope = role.scope ?? person.organisation.map({ .organisation($0) }) {
                    try await lms.grant(role.role, scope, to: person.id, actor)
                }
                return person.id.rawValue
            }
            guard let id = Person.ID(rawValue: made) else { throw LearningError(.notFound, .personUnknown) }
            let link = try await lms.passwordLink(for: id, actor)
            let dossier = try await lms.person(id, actor)
            return try html(view.page(dossier, link: link), context, status: 201)
        } catch let error as LearningError where !error.fields.isEmpty {
            return try html(view.newPage(form, problems: error.fields), context, status: 422)
        }
    }

    // MARK: One person

    private func personID(_ context: AppContext) throws -> Person.ID {
        guard let id = context.parameters.get("id").flatMap({ Person.ID(rawValue: $0) }) else {
            throw LearningError(.notFound, .personUnknown)
        }
        return id
    }

    private func person(_ context: AppContext) async throws -> Hummingbird.Response {
        let dossier = try await lms.person(try personID(context), context.visit.actor)
        return try html(PersonView(web: self, context: context).page(dossier), context)
    }

    private func grant(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        let id = try personID(context)
        do {
            let (role, scope) = try PersonView.role(in: form)
            try await lms.grant(role, scope, to: id, context.visit.actor)
            return seeOther(Links.person(id), notice: "granted")
        } catch let error as LearningError where !error.fields.isEmpty {
            let dossier = try await lms.person(id, context.visit.actor)
            let page = PersonView(web: self, context: context).page(dossier, form: form, problems: error.fields)
            return try html(page, context, status: 422)
        }
    }

    private func endGrant(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        _ = try await form(request, context)
        let id = try personID(context)
        guard let grant = context.parameters.get("grant").flatMap({ RoleGrant.ID(rawValue: $0) }) else {
            throw LearningError(.notFound, .roleUnknown)
        }
        try await lms.endGrant(grant, of: id, context.visit.actor)
        return seeOther(Links.person(id), notice: "ended")
    }

    private func suspend(
        _ request: Request, _ context: AppContext, _ isSuspended: Bool
    ) async throws -> Hummingbird.Response {
        _ = try await form(request, context)
        let id = try personID(context)
        try await lms.suspend(id, isSuspended, context.visit.actor)
        return seeOther(Links.person(id), notice: isSuspended ? "suspended" : "restored")
    }

    /// Shows a link for a new password, once: it is in no address and in no log.
    private func passwordLink(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        _ = try await form(request, context)
        let id = try personID(context)
        let link = try await lms.passwordLink(for: id, context.visit.actor)
        let dossier = try await lms.person(id, context.visit.actor)
        return try html(PersonView(web: self, context: context).page(dossier, link: link), context)
    }

    // MARK: Enrolments

    private func enrolments(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        try await enrolments(EnrolmentQuery(request.query), context)
    }

    private func enrolmentsFile(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let query = EnrolmentQuery(request.query)
        let rows = try await lms.exportEnrolments(
            query.filter, by: query.order, isWaiting: query.state == .waiting, language: context.reader.language,
            context.visit.actor)
        return csv(EnrolmentsFile(rows: rows, reader: context.reader).csv, "enrolments.title", context)
    }

    private func enrolments(
        _ query: EnrolmentQuery, _ context: AppContext, form: Form = Form(), problems: [String: String] = [:]
    ) async throws -> Hummingbird.Response {
        let list = try await lms.enrolments(
            query.filter, by: query.order, isWaiting: query.state == .waiting, language: context.reader.language,
            limit: Stretch.size, offset: query.stretch.offset, context.visit.actor)
        var known: Set<Person.ID> = []
        let consultants = try await lms.consultants().filter { known.insert($0.person.id).inserted }
        let view = EnrolmentsView(
            list: list, query: query, offers: try await lms.catalogue(), consultants: consultants, visit: context.visit,
            lms: lms, reader: context.reader, form: form, problems: problems)
        var frame = frame(context, title: context.reader.phrase("enrolments.title"), place: .office)
        if !problems.isEmpty { frame.path = Links.enrolments }
        return try html(view.page(frame), context, status: problems.isEmpty ? 200 : 422)
    }

    private func enrolOther(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        do {
            _ = try await lms.enrol(form["person"], in: Course.ID(form["course"]), by: context.visit)
            return seeOther(Links.enrolments, notice: "saved")
        } catch let error as LearningError {
            var problems = error.fields.mapValues { context.reader.phrase("reason.\($0.rawValue)") }
            switch error.reason {
            case .courseUnknown, .prerequisiteMissing, .courseNotPublished:
                problems["course"] = context.reader.phrase(
                    "reason.\((error.reason ?? .courseUnknown).rawValue)", ["detail": error.detail])
            default: break
            }
            guard !problems.isEmpty else { throw error }
            return try await enrolments(EnrolmentQuery(Form()), context, form: form, problems: problems)
        }
    }

    private func allot(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        let enrolment = Enrolment.ID(context.parameters.get("id") ?? "")
        func chosen(_ field: String) throws -> Person.ID? {
            guard let text = form.optional(field) else { return nil }
            guard let id = Person.ID(rawValue: text) else {
                throw LearningError(.invalid, fields: [field: .notAConsultant])
            }
            return id
        }
        try await lms.allot(
            try chosen("consultant"), second: try chosen("second"), third: try chosen("third"), to: enrolment,
            context.visit.actor)
        // Back to the same stretch of the same list.
        let query = EnrolmentQuery(request.query).whole
        return seeOther(Links.enrolments + (query.isEmpty ? "" : "?\(query)"), notice: "allotted")
    }
}

import Actions
import Consulting
import Hummingbird
import Learning
import Pages
import People

extension Web {
    /// What a learner or firm does with a case; `path` is that of the case.
    func caseActRoutes(_ site: Site, _ path: String) {
        func post(
            _ verb: String, _ act: @escaping @Sendable (Form, AppContext, Case.ID) async throws -> Response
        ) {
            site.post(RouterPath("\(path)/\(verb)")) { request, context in
                let form = try await form(request, context)
                _ = try context.visit.signedIn()
                return try await act(form, context, try Self.caseID(context))
            }
            // Links and reloads after a form lead back to the page.
            site.get(RouterPath("\(path)/\(verb)")) { _, context in
                seeOther(Links.mentoringCase(try Self.caseID(context)))
            }
        }
        post("withdraw") { form, context, id in
            try await told(id, "withdraw", "withdrawn", form, context) {
                try await lms.withdraw(id, reason: form["reason"], context.visit)
            }
        }
        post("refuse") { form, context, id in
            try await told(id, "refuse", "refused", form, context) {
                try await lms.refuseConsultant(in: id, reason: form["reason"], context.visit)
            }
        }
        post("sessions/:session/confirm") { form, context, id in
            let session = try Self.sessionID(context)
            return try await told(id, "confirm-\(session)", "hours-confirmed", form, context) {
                try await lms.confirmHours(of: session, in: id, context.visit)
            }
        }
        post("sessions/:session/dispute") { form, context, id in
            let session = try Self.sessionID(context)
            return try await told(id, "dispute-\(session)", "hours-disputed", form, context) {
                try await lms.disputeHours(of: session, in: id, reason: form["reason"], context.visit)
            }
        }
        post("evaluate") { form, context, id in
            try await told(id, "evaluate-form", "evaluated", form, context) {
                try await lms.evaluate(
                    id, rating: form.number("rating") ?? 0, recommends: form.number("recommends"),
                    comment: form["comment"], context.visit)
            }
        }
        post("follow-up") { form, context, id in try await answerFollowUp(form, context, id) }
    }

    private static func sessionID(_ context: AppContext) throws -> Session.ID {
        guard let id = context.parameters.get("session").flatMap({ Session.ID(rawValue: $0) }) else {
            throw LearningError(.notFound, .sessionUnknown)
        }
        return id
    }

    private func answerFollowUp(_ form: Form, _ context: AppContext, _ id: Case.ID) async throws -> Response {
        let seen = try await lms.mentoringCase(id, context.visit)
        guard let asked = seen.story.openFollowUp else { throw LearningError(.conflict, .followUpUnknown) }
        guard ["yes", "no"].contains(form["applied"]) else {
            let problem = ["applied": context.reader.phrase("mact.fault.applied")]
            return try await casePage(
                id, context, typed: TypedForm(id: "follow-up-form", form: form, problems: problem))
        }
        return try await told(id, "follow-up-form", "follow-up-answered", form, context) {
            try await lms.answerFollowUp(
                asked.months, of: id, applied: form["applied"] == "yes",
                results: Set(form.all("results").compactMap(FollowUp.Result.init)), comment: form["comment"],
                context.visit)
        }
    }

    /// Does something and tells it; what is missing in the form is told beside the field, with everything kept.
    private func told(
        _ id: Case.ID, _ typed: String, _ notice: String, _ form: Form, _ context: AppContext,
        _ act: () async throws -> Void
    ) async throws -> Response {
        do {
            try await act()
            return seeOther(Links.mentoringCase(id), notice: notice)
        } catch let error as LearningError {
            let reader = context.reader
            var problems = error.fields.mapValues {
                reader.phrase($0 == .textMissing ? "mact.fault.reason" : "reason.\($0.rawValue)")
            }
            if error.reason == .ratingOutOfRange { problems["rating"] = reader.phrase("mact.fault.rating") }
            if error.reason == .noteTooLong {
                let field = form.optional("reason") == nil ? "comment" : "reason"
                problems[field] = reader.phrase("reason.noteTooLong", ["detail": error.detail])
            }
            guard !problems.isEmpty else { throw error }
            return try await casePage(
                id, context, typed: TypedForm(id: typed, form: form, problems: problems))
        }
    }

    // MARK: The page

    /// A case as its reader sees it; after a form that was not taken, with what was typed.
    func casePage(_ id: Case.ID, _ context: AppContext, typed: TypedForm? = nil) async throws -> Response {
        let seen = try await lms.mentoringCase(id, context.visit)
        switch seen.reader {
        case .consultant, .offered, .former: return try await consultantCase(seen, context, typed: typed)
        case .learner, .firm, .coordinator: break
        }
        let request = seen.story.request
        let origin = try await request.origin.asyncMap { try await originTitle($0.course, $0.activity, context) }
        let view = MentoringCaseView(
            seen: seen,
            wait: seen.story.state == .requested
                ? try await wait(for: RequestSketch(request), context.reader) : nil,
            origin: origin ?? nil, typed: typed, reader: context.reader, now: lms.now)
        var frame = frame(context, title: request.topic.name(in: context.reader.language), place: .home)
        frame.path = Links.mentoringCase(id)
        return try html(view.page(frame), context, status: typed == nil ? 200 : 422)
    }
}

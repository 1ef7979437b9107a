import Actions
import Consulting
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import Pages
import People
import Statements
import Storage

extension Web {
    /// What a consultant does in a case, and what both of its sides do.
    func consultantCaseRoutes(_ site: Site) {
        func post(_ verb: String, _ act: @escaping @Sendable (CaseAsk) async throws -> Response) {
            let path = RouterPath("/mentoring/cases/:case/\(verb)")
            site.post(path) { request, context in try await act(try await ask(verb, request, context)) }
            // Links and reloads after a form lead back to the page.
            site.get(path) { _, context in seeOther(Links.mentoringCase(try Self.caseID(context))) }
        }
        post("accept") { try await accept($0) }
        post("decline") { try await decline($0) }
        post("plan") { try await plan($0) }
        post("sessions/:session/move") { try await move($0) }
        post("sessions/:session/cancel") { try await cancel($0) }
        post("sessions/:session/log") { try await log($0) }
        post("sessions/:session/miss") { try await miss($0) }
        post("sessions/:session/correct") { try await correct($0) }
        post("note") { try await note($0) }
        post("deliverable") { try await deliverable($0) }
        post("deliverable-done") { try await deliverableDone($0) }
        post("suspend") { try await suspend($0) }
        post("resume") { try await resume($0) }
        post("hand-over") { try await handOver($0) }
        post("close") { try await close($0) }
    }

    /// The case as its consultant sees it, or who is asked to take it.
    func consultantCase(
        _ seen: SeenCase, _ context: AppContext, typed: TypedForm? = nil
    ) async throws -> Response {
        let person = try context.visit.signedIn().id
        let evidence =
            seen.reader == .consultant && seen.story.assignmentIsOpen(at: lms.now)
            ? try await lms.courseEvidence(seen.story, context.visit) : nil
        let view = ConsultantCaseView(
            seen, evidence: evidence, person: person, reader: try await deskReader(context), now: lms.now,
            typed: typed)
        let frame = frame(context, title: view.title, place: .desk)
        return try html(view.page(frame), context, status: typed == nil ? 200 : 422)
    }

    /// The reader by the clock of their profile in the network.
    func deskReader(_ context: AppContext) async throws -> Reader {
        var reader = context.reader
        if context.visit.actor.has(.consultant), let profile = try await lms.ownProfile(context.visit) {
            reader.zone = profile.zone
        }
        return reader
    }
}

/// One form of a case as it came in.
struct CaseAsk: Sendable {
    let id: Case.ID
    /// Of the forms of one session.
    let session: Session.ID?
    /// The form's id on the page.
    let name: String
    let fields: ActFields
    let context: AppContext
}

extension Web {
    private func ask(_ verb: String, _ request: Request, _ context: AppContext) async throws
        -> CaseAsk
    {
        let form = try await form(request, context)
        _ = try context.visit.signedIn()
        let id = try Self.caseID(context)
        let last = verb.split(separator: "/").last.map(String.init) ?? verb
        var session: Session.ID?
        if let text = context.parameters.get("session") {
            session = Session.ID(rawValue: text)
            guard session != nil else { throw LearningError(.notFound, .sessionUnknown) }
        }
        let name = verb == "decline" ? "decline-\(id)" : session.map { "\(last)-\($0)" } ?? last
        return CaseAsk(
            id: id, session: session, name: name, fields: ActFields(form, try await deskReader(context)),
            context: context)
    }

    /// Does what was asked for, or shows the case again with what was typed and what is wrong with it.
    ///
    /// - Parameter text: the field that a refusal about a text is about.
    private func answer(
        _ ask: CaseAsk, _ fields: ActFields, text: String = "", notice: String, to path: String? = nil,
        _ act: () async throws -> Void
    ) async throws -> Response {
        var problems = fields.problems
        if problems.isEmpty {
            do {
                try await act()
                return seeOther(path ?? Links.mentoringCase(ask.id), notice: notice)
            } catch let error as LearningError {
                var faults = error.fields
                if let reason = error.reason, let field = Self.field(of: reason, text: text) {
                    faults[field] = reason
                }
                guard !faults.isEmpty else { throw error }
                problems = faults.mapValues {
                    ask.context.reader.phrase("reason.\($0.rawValue)", ["detail": error.detail])
                }
            }
        }
        let typed = TypedForm(id: ask.name, form: fields.form, problems: problems)
        return try await casePage(ask.id, ask.context, typed: typed)
    }

    /// The field that a refusal is about; nil for what no field can mend.
    private static func field(of reason: LearningError.Reason, text: String) -> String? {
        switch reason {
        case .textMissing, .noteTooLong: text.isEmpty ? nil : text
        case .minutesOutOfRange, .sessionNotOver: "minutes"
        case .sessionInThePast: "date"
        default: nil
        }
    }

    private func session(_ ask: CaseAsk) throws -> Session.ID {
        guard let session = ask.session else { throw LearningError(.notFound, .sessionUnknown) }
        return session
    }

    private func path(_ ask: CaseAsk, _ anchor: String) -> String {
        Links.mentoringCase(ask.id) + "#" + anchor
    }

    // MARK: The offer

    private func accept(_ ask: CaseAsk) async throws -> Response {
        try await answer(ask, ask.fields, notice: "case-accepted") {
            try await lms.accept(ask.id, ask.context.visit)
        }
    }

    private func decline(_ ask: CaseAsk) async throws -> Response {
        var fields = ask.fields
        let reason = fields.choice("reason", as: DeclineReason.self) ?? .other
        return try await answer(ask, fields, text: "note", notice: "case-declined", to: Links.desk) {
            try await lms.decline(
                ask.id, reason: reason, note: ask.fields.optional("note"), ask.context.visit)
        }
    }

    // MARK: Sessions

    private func plan(_ ask: CaseAsk) async throws -> Response {
        var fields = ask.fields
        let starts = fields.moment() ?? lms.now
        let minutes = fields.minutes()
        let modality = fields.choice("modality", as: Modality.self) ?? .remote
        return try await answer(
            ask, fields, text: "place", notice: "session-planned", to: path(ask, "sessions")
        ) {
            _ = try await lms.plan(
                starts, minutes: minutes, modality: modality, place: ask.fields.optional("place"),
                in: ask.id,
                ask.context.visit)
        }
    }

    private func move(_ ask: CaseAsk) async throws -> Response {
        var fields = ask.fields
        let session = try session(ask)
        let starts = fields.moment() ?? lms.now
        let minutes = fields.minutes()
        return try await answer(
            ask, fields, notice: "session-moved", to: path(ask, "session-\(session)")
        ) {
            try await lms.move(session, in: ask.id, to: starts, minutes: minutes, ask.context.visit)
        }
    }

    private func cancel(_ ask: CaseAsk) async throws -> Response {
        var fields = ask.fields
        let session = try session(ask)
        let reason = fields.text("reason")
        return try await answer(ask, fields, text: "reason", notice: "session-cancelled") {
            try await lms.cancel(session, in: ask.id, reason: reason, ask.context.visit)
        }
    }

    private func log(_ ask: CaseAsk) async throws -> Response {
        var fields = ask.fields
        let session = try session(ask)
        let minutes = fields.minutes()
        let words = fields.text("log")
        return try await answer(
            ask, fields, text: "log", notice: "session-logged", to: path(ask, "session-\(session)")
        ) {
            try await lms.log(
                session, in: ask.id, minutes: minutes, log: words,
                evidence: ask.fields.form.all("evidence"),
                ask.context.visit)
        }
    }

    /// Whoever says so came themselves: it was the other side that did not.
    private func miss(_ ask: CaseAsk) async throws -> Response {
        var fields = ask.fields
        let session = try session(ask)
        let reason = fields.text("reason")
        let seen = try await lms.mentoringCase(ask.id, ask.context.visit)
        let side: Side = seen.reader == .consultant ? .firm : .consultant
        return try await answer(ask, fields, text: "reason", notice: "session-missed") {
            try await lms.miss(session, in: ask.id, by: side, reason: reason, ask.context.visit)
        }
    }

    private func correct(_ ask: CaseAsk) async throws -> Response {
        var fields = ask.fields
        let session = try session(ask)
        let minutes = fields.minutes()
        return try await answer(
            ask, fields, notice: "hours-corrected", to: path(ask, "session-\(session)")
        ) {
            try await lms.correctHours(of: session, in: ask.id, minutes: minutes, ask.context.visit)
        }
    }

    // MARK: Notes, deliverables

    private func note(_ ask: CaseAsk) async throws -> Response {
        var fields = ask.fields
        let text = fields.text("text")
        if !["yes", "no"].contains(fields.form["shared"]) { fields.refuse("shared", "choose") }
        return try await answer(
            ask, fields, text: "text", notice: "note-written", to: path(ask, "notes")
        ) {
            try await lms.writeNote(
                text, isShared: ask.fields.form["shared"] == "yes", in: ask.id, ask.context.visit)
        }
    }

    private func deliverable(_ ask: CaseAsk) async throws -> Response {
        var fields = ask.fields
        let title = fields.text("title")
        let due = Day(ask.fields.form["due"])
        if due == nil, !ask.fields.form["due"].isEmpty { fields.refuse("due", "day") }
        return try await answer(
            ask, fields, text: "title", notice: "deliverable-added", to: path(ask, "deliverables")
        ) {
            _ = try await lms.addDeliverable(title, due: due, in: ask.id, ask.context.visit)
        }
    }

    private func deliverableDone(_ ask: CaseAsk) async throws -> Response {
        guard let deliverable = Deliverable.ID(rawValue: ask.fields.form["deliverable"]) else {
            throw LearningError(.notFound, .deliverableUnknown)
        }
        return try await answer(
            ask, ask.fields, notice: "deliverable-done", to: path(ask, "deliverables")
        ) {
            try await lms.finishDeliverable(deliverable, in: ask.id, ask.context.visit)
        }
    }

    // MARK: Pause, hand-over, closing

    private func suspend(_ ask: CaseAsk) async throws -> Response {
        var fields = ask.fields
        let reason = fields.text("reason")
        return try await answer(ask, fields, text: "reason", notice: "case-suspended") {
            try await lms.suspend(ask.id, reason: reason, ask.context.visit)
        }
    }

    private func resume(_ ask: CaseAsk) async throws -> Response {
        try await answer(ask, ask.fields, notice: "case-resumed") {
            try await lms.resume(ask.id, ask.context.visit)
        }
    }

    private func handOver(_ ask: CaseAsk) async throws -> Response {
        var fields = ask.fields
        let note = fields.text("note")
        return try await answer(ask, fields, text: "note", notice: "case-handed-over", to: Links.desk) {
            try await lms.handOver(ask.id, note: note, ask.context.visit)
        }
    }

    private func close(_ ask: CaseAsk) async throws -> Response {
        var fields = ask.fields
        let outcome = fields.choice("outcome", as: ClosingReport.Outcome.self) ?? .partly
        let summary = fields.text("summary")
        return try await answer(ask, fields, text: "summary", notice: "case-closed") {
            let report = ClosingReport(
                outcome: outcome, summary: summary, nextSteps: ask.fields.optional("nextSteps"))
            try await lms.close(ask.id, report, ask.context.visit)
        }
    }
}

import Actions
import Consulting
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import NIOCore
import Pages
import People
import Storage

extension Web {
    func deskRoutes(_ site: Site) {
        site.get("/desk") { request, context in try await desk(request, context) }
        site.get("/desk/submissions/:id") { request, context in try await marking(request, context) }
        site.post("/desk/submissions/:id") { request, context in try await mark(request, context) }
        site.get("/submissions/:id/files/:n") { request, context in try await file(request, context) }
    }

    private func desk(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let inbox = try await lms.inbox(context.visit)
        var view = DeskView(inbox: inbox, reader: try await deskReader(context))
        if context.visit.actor.has(.consultant) {
            view.desk = try await lms.consultantDesk(context.visit)
            view.person = context.visit.person?.id
            view.now = lms.now
        }
        view.shown = DeskView.Filter(rawValue: request.query["kind"])
        let frame = frame(context, title: context.reader.phrase("desk.title"), place: .desk)
        return try html(view.page(frame), context)
    }

    // MARK: Marking

    private func marking(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let work = try await marking(context)
        let kept = try await lms.marksBegun(work.submission.id, context.visit)
        return try await page(work, kept, context)
    }

    private func mark(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        let work = try await marking(context)
        let id = work.submission.id
        let marks = marks(in: form, by: work.rubric)
        if form["go"] == "save" {
            try await lms.keep(marks, for: id, context.visit)
            if request.headers[.accept]?.contains("application/json") == true {
                return try json(["saved": context.reader.time(lms.now)])
            }
            return seeOther(Links.submission(id), notice: "saved")
        }
        do {
            try await lms.give(marks, to: id, context.visit)
            return seeOther(Links.desk, notice: marks.isReturned ? "returned" : "marked")
        } catch let error as LearningError where !error.fields.isEmpty {
            return try await page(work, marks, context, problems: error.fields)
        }
    }

    private func marking(_ context: AppContext) async throws -> MarkingCase {
        let work = try await lms.submission(Submission.ID(context.parameters.get("id") ?? ""), context.visit)
        // What is still being written is its learner's alone.
        guard work.submission.state != .draft else { throw LearningError(.notFound, .submissionUnknown) }
        return work
    }

    private func page(
        _ work: MarkingCase, _ marks: Marks?, _ context: AppContext, problems: [String: LearningError.Reason] = [:]
    ) async throws -> Hummingbird.Response {
        let inbox = try await lms.inbox(context.visit)
        let next = inbox.waiting.first { $0.submission.id != work.submission.id }.map { entry in
            PageLink(
                href: Links.submission(entry.submission.id),
                title: DeskView(inbox: inbox, reader: context.reader).title(entry))
        }
        let view = MarkingView(
            work: work, reader: context.reader, person: context.visit.actor.personID, marks: marks, problems: problems,
            next: next)
        let language = work.study.course.language(for: context.reader.language)
        let frame = frame(context, title: work.assignment.title[language], place: .desk)
        return try html(view.page(frame), context, status: problems.isEmpty ? 200 : 422)
    }

    /// The marks that a form holds; a level that the rubric does not have is no level.
    private func marks(in form: Form, by rubric: Rubric) -> Marks {
        var levels: [Rubric.Criterion.ID: Rubric.Level.ID] = [:]
        var comments: [Rubric.Criterion.ID: String] = [:]
        for criterion in rubric.criteria {
            let level = Rubric.Level.ID(form["level-\(criterion.id)"])
            if rubric.levels.contains(where: { $0.id == level }) { levels[criterion.id] = level }
            let comment = form["comment-\(criterion.id)"]
            if !comment.allSatisfy(\.isWhitespace) { comments[criterion.id] = comment }
        }
        return Marks(
            levels: levels, comments: comments, comment: form["comment"], isReturned: form["go"] == "return",
            isDecision: form["decides"] == "yes")
    }

    // MARK: Files

    /// A file that a learner handed in. It is only ever saved, never shown: whatever it is, it runs nothing here.
    private func file(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let id = Submission.ID(context.parameters.get("id") ?? "")
        guard let index = context.parameters.get("n").flatMap({ Int($0) }), index >= 0 else {
            throw LearningError(.notFound, .submissionUnknown)
        }
        let (file, data) = try await lms.file(index, of: id, context.visit)
        return Hummingbird.Response(
            status: .ok,
            headers: [
                .contentType: MediaType.of(file.name)?.name ?? "application/octet-stream",
                .contentDisposition: Self.attachment(file.name), .xContentTypeOptions: "nosniff",
                .contentSecurityPolicy: "sandbox; default-src 'none'", .cacheControl: "private, no-store"
            ], body: .init(byteBuffer: ByteBuffer(bytes: data)))
    }

    /// A name for the browser to save under: in ASCII for old ones, whole for the others (RFC 6266 §5).
    static func attachment(_ name: String) -> String {
        let plain = String(
            String.UnicodeScalarView(
                name.unicodeScalars.map { (" "..."~").contains($0) && $0 != "\"" && $0 != "\\" ? $0 : "_" }))
        let allowed = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        let whole = name.addingPercentEncoding(withAllowedCharacters: allowed) ?? plain
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(whole)"
    }
}

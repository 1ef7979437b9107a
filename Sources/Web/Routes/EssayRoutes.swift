import Actions
import Hummingbird
import Learning
import Pages

extension Web {
    func essayRoutes(_ site: Site) {
        site.get("/desk/attempts/:attempt") { request, context in try await essays(context) }
        site.post("/desk/attempts/:attempt") { request, context in try await markEssays(request, context) }
    }

    private func essays(_ context: AppContext) async throws -> Hummingbird.Response {
        let work = try await lms.essays(Attempt.ID(context.parameters.get("attempt") ?? ""), context.visit)
        return try page(
            EssayView(work: work, reader: context.reader, mayMark: lms.mayMark(work, context.visit)), context)
    }

    private func markEssays(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        let work = try await lms.essays(Attempt.ID(context.parameters.get("attempt") ?? ""), context.visit)
        var credits: [Question.ID: Double] = [:]
        var comments: [Question.ID: String] = [:]
        for (index, question) in work.sitting.attempt.paper.questions.enumerated() {
            credits[question.id] = EssayView.shares.first { $0.id == form["level-\(index + 1)"] }?.credit
            comments[question.id] = form.optional("comment-\(index + 1)")
        }
        // Nothing but the button that says so gives marks: they are final.
        guard form["go"] == "give" else { throw LearningError(.invalid, .criterionMissing) }
        do {
            try await lms.markEssays(
                work.sitting.attempt.id, credits: credits, comments: comments, comment: form["comment"], context.visit)
            return seeOther(Links.desk, notice: "marked")
        } catch let error as LearningError where !error.fields.isEmpty {
            let view = EssayView(
                work: work, reader: context.reader, mayMark: true, chosen: credits, comments: comments,
                comment: form["comment"], problems: error.fields)
            return try page(view, context)
        }
    }

    private func page(_ view: EssayView, _ context: AppContext) throws -> Hummingbird.Response {
        let frame = frame(context, title: view.work.sitting.quiz.title[context.reader.language], place: .desk)
        return try html(view.page(frame), context, status: view.problems.isEmpty ? 200 : 422)
    }
}

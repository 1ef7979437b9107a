import Actions
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import Logging
import Pages
import People
import Statements
import Storage

extension Web {
    func quizRoutes(_ site: Site) {
        site.get("/courses/:course/quizzes/:activity") { request, context in try await quiz(request, context) }
        site.post("/courses/:course/quizzes/:activity") { request, context in try await start(request, context) }
        site.get("/attempts/:attempt") { request, context in try await attempt(request, context) }
        site.post("/attempts/:attempt/answers") { request, context in try await answers(request, context) }
        site.get("/attempts/:attempt/review") { request, context in try await review(request, context) }
        site.post("/attempts/:attempt/close") { request, context in try await close(request, context) }
        site.get("/attempts/:attempt/result") { request, context in try await result(request, context) }
    }

    private func quiz(_ request: Request, _ context: AppContext) async throws -> Response {
        let (course, _, study) = try await reading(context)
        let id = Activity.ID(context.parameters.get("activity") ?? "")
        guard case .quiz(let quiz)? = course.activity(id) else { throw LearningError(.notFound, .activityUnknown) }
        let attempts = try await study.asyncMap { try await lms.attempts(id, in: $0) } ?? []
        let view = QuizView(
            course: course, quiz: quiz, study: study, attempts: attempts, reader: context.reader, now: lms.now,
            isVisitor: context.visit.person == nil)
        let frame = frame(context, title: quiz.title[context.reader.language], place: .home)
        return try html(view.page(frame), context)
    }

    private func start(_ request: Request, _ context: AppContext) async throws -> Response {
        _ = try await form(request, context)
        let id = try await lms.start(
            Activity.ID(context.parameters.get("activity") ?? ""),
            in: Course.ID(context.parameters.get("course") ?? ""),
            context.visit)
        return seeOther(Links.attempt(id.rawValue))
    }

    private func sitting(_ context: AppContext) async throws -> Sitting {
        try await lms.sitting(Attempt.ID(context.parameters.get("attempt") ?? ""), context.visit)
    }

    private func attempt(_ request: Request, _ context: AppContext) async throws -> Response {
        let sitting = try await sitting(context)
        let id = sitting.attempt.id
        guard sitting.attempt.state == .open else { return seeOther(Links.result(of: id.rawValue)) }
        let epoch: Int
        // What is on the page can be read though the disk is full; saving will tell.
        do { epoch = try await lms.nextEpoch(of: id) } catch {
            context.logger.error("no new epoch", metadata: ["error": "\(error)"])
            epoch = sitting.stored.epoch
        }
        let number = request.query.number("item")
        let isWhole = request.query.fields["all"] != nil
        let view = AttemptView(sitting: sitting, reader: context.reader, now: lms.now, epoch: epoch)
        var frame = frame(context, title: sitting.quiz.title[context.reader.language], place: .home)
        frame.saved = view.lastSaved
        return try html(view.page(frame, number: isWhole ? nil : number ?? view.firstUnanswered), context)
    }

    // MARK: Answers

    /// What script sends: one answer, in the tokens of the page.
    private struct ScriptAnswer: Decodable {
        var epoch: Int
        var sequence: Int
        var item: String
        var response: Learning.Response
    }

    private struct Saved: Encodable {
        var saved: String
        var answered: Int
        var remaining: Int?
        var late: Bool
    }

    private func answers(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        if request.headers[.contentType]?.hasPrefix("application/json") == true {
            return try await scriptAnswer(request, context)
        }
        let form = try await form(request, context)
        let sitting = try await sitting(context)
        let id = sitting.attempt.id.rawValue
        guard sitting.attempt.state == .open else { return seeOther(Links.result(of: id)) }
        let read = AnswerForm(sitting: sitting, country: context.reader.country).answers(form)
        let receipts = try await lms.answer(
            sitting.attempt.id, read, epoch: form.number("epoch") ?? 0, sequence: (form.number("sequence") ?? 0) + 1,
            context.visit)
        if let refused = try await refused(receipts, read.map(\.question), form, context) { return refused }
        let current = form.number("current") ?? 1
        let page = form["all"].isEmpty ? Links.item(current, of: id) : "\(Links.attempt(id))?all=1"
        switch form["go"] {
        case "next": return seeOther(Links.item(min(current + 1, sitting.attempt.paper.questions.count), of: id))
        case "previous": return seeOther(Links.item(max(1, current - 1), of: id))
        case "review": return seeOther(Links.reviewOf(attempt: id))
        default: return seeOther(page, notice: "answers-saved")
        }
    }

    /// Tells, without script, what was not taken: nothing that is not held is ever called saved.
    private func refused(
        _ receipts: [Attempt.Receipt], _ questions: [Question.ID], _ form: Form, _ context: AppContext
    ) async throws -> Hummingbird.Response? {
        if receipts.contains(.refused(.closed)) {
            return seeOther(Links.result(of: context.parameters.get("attempt") ?? ""))
        }
        if receipts.contains(.refused(.tooLarge)) { throw LearningError(.tooLarge, .answerTooLarge) }
        let sitting = try await sitting(context)
        let names = zip(receipts, questions).compactMap { receipt, question -> String? in
            guard case .superseded = receipt,
                let place = sitting.attempt.paper.questions.firstIndex(where: { $0.id == question })
            else { return nil }
            return context.reader.numbers.text(place + 1)
        }
        guard !names.isEmpty else { return nil }
        let epoch = try await lms.nextEpoch(of: sitting.attempt.id)
        let view = AttemptView(sitting: sitting, reader: context.reader, now: lms.now, epoch: epoch)
        let frame = frame(context, title: sitting.quiz.title[context.reader.language], place: .home)
        var page = view.page(frame, number: form["all"].isEmpty ? form.number("current") ?? 1 : nil)
        page.conflict = context.reader.phrase("view.conflict", ["numbers": names.joined(separator: ", ")])
        return try html(page, context, status: 409)
    }

    private func scriptAnswer(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let body = try await request.body.collect(upTo: 100_000)
        try scriptToken(request, context)
        guard let sent = try? JSONDecoder().decode(ScriptAnswer.self, from: Data(body.readableBytesView)) else {
            throw LearningError(.invalid, .itemUnknown)
        }
        let id = Attempt.ID(context.parameters.get("attempt") ?? "")
        let sheet = try await lms.sheet(id, context.visit)
        guard let number = Form.number(sent.item), number > 0, number <= sheet.attempt.paper.questions.count,
            (0...1_000_000_000).contains(sent.epoch), (0...1_000_000_000).contains(sent.sequence)
        else {
            throw LearningError(.invalid, .itemUnknown)
        }
        let question = sheet.attempt.paper.questions[number - 1]
        guard let item = question.lookup(in: sheet.quiz, of: sheet.course) else {
            throw LearningError(.invalid, .itemUnknown)
        }
        let (receipts, answered) = try await lms.take(
            id, [(question.id, question.reading(sent.response, to: item))], epoch: sent.epoch, sequence: sent.sequence,
            context.visit)
        let now = lms.now
        let saved = Saved(
            saved: context.reader.time(now), answered: answered,
            remaining: sheet.attempt.deadline.map { max(0, Int(($0.milliseconds - now.milliseconds) / 1000)) },
            late: false)
        switch receipts.first {
        case .saved?, .repeated?: return try json(saved)
        case .late?:
            var late = saved
            late.late = true
            return try json(late)
        case .superseded(let held)?:
            // The page goes on under a new epoch, so that what is changed from here on counts.
            let epoch = try await lms.nextEpoch(of: id)
            let newer = Superseded.Newer(item: sent.item, response: question.showing(held.response, to: item))
            return try json(
                Superseded(
                    problem: context.reader.phrase("reason.answerSuperseded"), newer: newer, epoch: epoch, sequence: 0,
                    saved: context.reader.time(held.receivedAt)), status: 409)
        case .refused(.tooLarge)?: throw LearningError(.tooLarge, .answerTooLarge)
        case .refused(.unknownQuestion)?: throw LearningError(.invalid, .itemUnknown)
        case .refused(.closed)?, nil:
            let problem = context.reader.phrase("reason.attemptClosed")
            return try json(
                Closed(problem: problem, result: Links.result(of: id.rawValue)), status: 410)
        }
    }

    /// What another tab or device answered meanwhile, in the tokens of the page.
    private struct Superseded: Encodable {
        struct Newer: Encodable {
            var item: String
            var response: Learning.Response
        }
        var problem: String
        var newer: Newer
        var epoch: Int
        var sequence: Int
        var saved: String
    }

    private struct Closed: Encodable {
        var closed = true
        var problem: String
        var result: String
    }

    // MARK: Handing in

    private func review(_ request: Request, _ context: AppContext) async throws -> Response {
        let sitting = try await sitting(context)
        guard sitting.attempt.state == .open else { return seeOther(Links.result(of: sitting.attempt.id.rawValue)) }
        let view = AttemptView(sitting: sitting, reader: context.reader, now: lms.now, epoch: 0)
        var frame = frame(context, title: context.reader.phrase("view.review-answers"), place: .home)
        frame.saved = view.lastSaved
        return try html(view.review(frame), context)
    }

    private func close(_ request: Request, _ context: AppContext) async throws -> Response {
        _ = try await form(request, context)
        let id = context.parameters.get("attempt") ?? ""
        try await lms.close(Attempt.ID(id), context.visit)
        return seeOther(Links.result(of: id))
    }

    private func result(_ request: Request, _ context: AppContext) async throws -> Response {
        let sitting = try await sitting(context)
        guard let score = sitting.stored.score else { return seeOther(Links.attempt(sitting.attempt.id.rawValue)) }
        let view = ResultView(sitting: sitting, score: score, reader: context.reader)
        let frame = frame(context, title: sitting.quiz.title[context.reader.language], place: .home)
        return try html(view.page(frame), context)
    }
}

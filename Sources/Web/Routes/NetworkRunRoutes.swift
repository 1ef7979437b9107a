import Actions
import Consulting
import Hummingbird
import Learning
import Pages
import People
import Storage

extension Web {
    // MARK: Runs

    func networkRuns(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let stretch = Stretch(request.query["page"])
        let (rows, total) = try await lms.networkRuns(
            limit: Stretch.size, offset: stretch.offset, context.visit.actor)
        let view = NetworkRunView(words: networkWords(context))
        let frame = networkFrame(context, context.reader.phrase("runs.title"))
        return try html(view.list(frame, rows: rows, total: total, stretch: stretch), context)
    }

    func networkRun(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let stretch = Stretch(request.query["page"])
        let seen = try await lms.networkRun(
            try runID(context), limit: Stretch.size, offset: stretch.offset, context.visit.actor)
        let view = NetworkRunView(words: networkWords(context))
        let frame = networkFrame(context, view.title(seen.run))
        return try html(view.page(frame, seen, stretch: stretch), context)
    }

    func networkCompare(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let query = request.query
        guard let a = MatchRun.ID(rawValue: query["a"]), let b = MatchRun.ID(rawValue: query["b"]) else {
            _ = try await lms.networkRuns(limit: 1, offset: 0, context.visit.actor)
            throw LearningError(.notFound, .runUnknown)
        }
        let comparison = try await lms.compareRuns(a, b, limit: NetworkCompareView.listed, context.visit.actor)
        let view = NetworkCompareView(words: networkWords(context))
        let frame = networkFrame(context, context.reader.phrase("compare.title"))
        return try html(view.page(frame, comparison), context)
    }

    func networkRehearse(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        _ = try await form(request, context)
        return seeOther(Links.networkRun(try await lms.rehearse(nil, context.visit)), notice: "net-rehearsed")
    }

    func networkSend(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        _ = try await form(request, context)
        let id = try runID(context)
        let sent = try await lms.send(id, context.visit)
        return seeOther(Links.networkRun(id), notice: sent > 0 ? "net-sent" : "problem-net-none-sent")
    }

    private func runID(_ context: AppContext) throws -> MatchRun.ID {
        guard let id = context.parameters.get("id").flatMap({ MatchRun.ID(rawValue: $0) }) else {
            throw LearningError(.notFound, .runUnknown)
        }
        return id
    }

    // MARK: Policy

    func networkPolicy(_ context: AppContext) async throws -> Hummingbird.Response {
        let history = try await lms.policyHistory(context.visit.actor)
        let view = NetworkPolicyView(history: history, words: networkWords(context))
        return try html(view.page(policyFrame(context)), context)
    }

    /// Shows what the figures of the form would change, or saves them.
    func networkPolicy(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        _ = try context.visit.signedIn()
        let history = try await lms.policyHistory(context.visit.actor)
        let words = networkWords(context)
        guard words.doors.mayChangePolicy else { throw LearningError(.forbidden, .notPermitted) }
        let view = NetworkPolicyView(history: history, words: words)
        var (policy, problems) = PolicyFields(reader: context.reader).read(form, over: history.current)
        let isSaving = form["go"] == "save"
        if isSaving, form["note"].allSatisfy(\.isWhitespace) {
            problems["note"] = context.reader.phrase("net.policy.note.missing")
        }
        guard problems.isEmpty else {
            let page = view.page(policyFrame(context), policy: policy, typed: form, problems: problems)
            return try html(page, context, status: 422)
        }
        if isSaving {
            _ = try await lms.savePolicy(
                policy, note: form["note"], over: form.number("version") ?? 0, context.visit)
            return seeOther(Links.networkPolicy, notice: "net-policy")
        }
        let preview = try await lms.previewPolicy(policy, context.visit)
        return try html(view.page(policyFrame(context), policy: policy, typed: form, preview: preview), context)
    }

    private func policyFrame(_ context: AppContext) -> PageFrame {
        var frame = networkFrame(context, context.reader.phrase("policy.title"))
        frame.path = Links.networkPolicy
        return frame
    }
}

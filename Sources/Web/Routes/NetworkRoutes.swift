import Actions
import Consulting
import Hummingbird
import Learning
import Pages
import People
import Statements
import Storage

extension Web {
    func networkRoutes(_ site: Site) {
        site.get("/network") { _, context in try await network(context) }
        site.get("/network/queue") { request, context in try await networkQueue(request, context) }
        site.get("/network/queue.csv") { request, context in try await networkQueueFile(request, context) }
        site.get("/network/cases/:id") { _, context in try await networkCase(caseID(context), context) }
        site.post("/network/cases/:id/:go") { request, context in try await networkAct(request, context) }
        site.get("/network/consultants") { request, context in try await networkPool(request, context) }
        site.get("/network/consultants.csv") { request, context in try await networkPoolFile(request, context) }
        site.get("/network/consultants/import") { _, context in try await networkImport(context) }
        site.post("/network/consultants/import") { request, context in try await networkImport(request, context) }
        site.get("/network/consultants/:id") { _, context in try await networkConsultant(context) }
        site.get("/network/accreditations") { request, context in try await networkAccreditations(request, context) }
        site.post("/network/accreditations/:id/:country/:go") { request, context in
            try await networkAccredit(request, context)
        }
        site.get("/network/runs") { request, context in try await networkRuns(request, context) }
        site.post("/network/runs") { request, context in try await networkRehearse(request, context) }
        site.get("/network/runs/compare") { request, context in try await networkCompare(request, context) }
        site.get("/network/runs/:id") { request, context in try await networkRun(request, context) }
        site.post("/network/runs/:id/send") { request, context in try await networkSend(request, context) }
        site.get("/network/fairness") { _, context in try await networkFairness(context) }
        site.get("/network/policy") { _, context in try await networkPolicy(context) }
        site.post("/network/policy") { request, context in try await networkPolicy(request, context) }
    }

    func networkWords(_ context: AppContext) -> NetworkWords {
        NetworkWords(reader: context.reader, doors: lms.networkDoors(context.visit.actor))
    }

    func networkFrame(_ context: AppContext, _ title: String) -> PageFrame {
        frame(context, title: title, place: .network)
    }

    func caseID(_ context: AppContext) throws -> Case.ID {
        guard let id = context.parameters.get("id").flatMap({ Case.ID(rawValue: $0) }) else {
            throw LearningError(.notFound, .caseUnknown)
        }
        return id
    }

    // MARK: At a glance, the queue

    private func network(_ context: AppContext) async throws -> Hummingbird.Response {
        let overview = try await lms.networkOverview(context.visit.actor)
        let view = NetworkView(overview: overview, words: networkWords(context))
        return try html(view.page(networkFrame(context, context.reader.phrase("network.title"))), context)
    }

    private func networkFairness(_ context: AppContext) async throws -> Hummingbird.Response {
        let fairness = try await lms.networkFairness(context.visit.actor)
        let view = NetworkFairnessView(fairness: fairness, words: networkWords(context))
        return try html(view.page(networkFrame(context, context.reader.phrase("fairness.title"))), context)
    }

    private func networkQueue(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let query = QueueQuery(request.query)
        let queue = try await lms.networkQueue(
            query.filter, by: query.order, limit: Stretch.size, offset: query.stretch.offset, context.visit.actor)
        let view = NetworkQueueView(queue: queue, query: query, words: networkWords(context), now: lms.now)
        return try html(view.page(networkFrame(context, context.reader.phrase("net-queue.title"))), context)
    }

    private func networkQueueFile(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let query = QueueQuery(request.query)
        let queue = try await lms.networkQueue(query.filter, by: query.order, isExport: true, context.visit.actor)
        let view = NetworkQueueView(queue: queue, query: query, words: networkWords(context), now: lms.now)
        return csv(view.csv, "net-queue.title", context)
    }

    // MARK: One request

    func networkCase(
        _ id: Case.ID, _ context: AppContext, typed: TypedForm? = nil
    ) async throws -> Hummingbird.Response {
        // Before the case is read: who coordinates nothing is told so, whatever else they are in it.
        let candidates = try await lms.candidates(for: id, context.visit.actor)
        let seen = try await lms.mentoringCase(id, context.visit)
        let view = NetworkCaseView(
            seen: seen, candidates: candidates, words: networkWords(context), now: lms.now, typed: typed)
        var frame = networkFrame(context, seen.organisation?.name ?? seen.learner.displayName)
        if typed != nil { frame.path = Links.networkCase(id) }
        return try html(view.page(frame), context, status: typed == nil ? 200 : 422)
    }

    private func networkAct(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        let id = try caseID(context)
        let visit = context.visit
        let go = context.parameters.get("go") ?? ""
        do {
            switch go {
            case "pin": try await lms.pin(try consultant(form), in: id, visit)
            case "unpin": try await lms.pin(nil, in: id, visit)
            case "forbid": try await lms.forbid(try consultant(form), in: id, visit)
            case "allow": try await lms.allow(try consultant(form), in: id, visit)
            case "offer": try await lms.offer(id, to: try consultant(form), visit)
            case "hand-over": try await lms.handOver(id, note: form["note"], visit)
            default: throw LearningError(.notFound)
            }
            return seeOther(Links.networkCase(id), notice: "net-\(go)")
        } catch let error as LearningError where !error.fields.isEmpty {
            let problems = error.fields.mapValues { context.reader.phrase("reason.\($0.rawValue)") }
            return try await networkCase(id, context, typed: TypedForm(id: go, form: form, problems: problems))
        }
    }

    private func consultant(_ form: Form) throws -> Consultant.ID {
        guard let id = Consultant.ID(rawValue: form["consultant"]) else {
            throw LearningError(.invalid, fields: ["consultant": .consultantMissing])
        }
        return id
    }
}

import Actions
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import Packaging
import Pages
import People
import Storage

extension Web {
    func moduleRoutes(_ site: Site) {
        site.get("/office/modules") { request, context in try await modules(request, context) }
        site.get("/office/modules.csv") { request, context in try await modulesFile(request, context) }
        site.post("/office/modules") { request, context in try await upload(request, context, isBench: false) }
        site.get("/office/modules/:course/:digest") { request, context in try await module(request, context) }
        site.get("/office/modules/:course/:digest/steps/:activity") { request, context in
            try await preview(request, context)
        }
        site.post("/office/modules/:course/:digest/:step") { request, context in try await take(request, context) }
        site.get("/bench") { request, context in try await bench(context) }
        site.post("/bench") { request, context in try await upload(request, context, isBench: true) }
        site.get("/review") { request, context in try await queue(request, context) }
        site.get("/review/:digest") { request, context in try await review(context) }
    }

    // MARK: Lists

    private func modules(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        try await modules(context, query: ModulesQuery(request.query))
    }

    private func modules(
        _ context: AppContext, query: ModulesQuery = ModulesQuery(), report: PackageReport? = nil
    ) async throws -> Hummingbird.Response {
        let view = ModulesView(
            versions: try await lms.modules(context.visit.actor), reader: context.reader, query: query,
            mayUpload: mayUpload(context), report: report)
        let frame = frame(context, title: context.reader.phrase("modules.title"), place: .office)
        return try html(view.page(frame), context, status: report?.outcome == .refused ? 422 : 200)
    }

    private func modulesFile(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let versions = try await lms.exportModules(context.visit.actor)
        let view = ModulesView(versions: versions, reader: context.reader, query: ModulesQuery(request.query))
        return csv(view.csv, "modules.title", context)
    }

    private func bench(_ context: AppContext, report: PackageReport? = nil) async throws -> Hummingbird.Response {
        let view = BenchView(
            versions: try await lms.ownModules(context.visit), reader: context.reader,
            steps: { lms.steps($0, context.visit.actor) }, report: report)
        let frame = frame(context, title: context.reader.phrase("bench.title"), place: .bench)
        return try html(view.page(frame), context, status: report?.outcome == .refused ? 422 : 200)
    }

    private func queue(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let view = ReviewQueueView(
            versions: try await lms.reviewQueue(context.visit.actor), reader: context.reader, now: lms.now,
            person: context.visit.person?.id)
        let frame = frame(context, title: context.reader.phrase("queue.title"), place: .review)
        return try html(view.page(frame), context)
    }

    // MARK: Uploading

    private func mayUpload(_ context: AppContext) -> Bool {
        lms.may(context.visit.actor, .uploadPackage, .module(authors: context.visit.person.map { [$0.id] } ?? []))
    }

    /// Takes a package and answers with its report, on the page that it was sent from.
    private func upload(
        _ request: Request, _ context: AppContext, isBench: Bool
    ) async throws -> Hummingbird.Response {
        _ = try context.visit.signedIn()
        // Nobody sends megabytes before it is known that they may.
        guard mayUpload(context) else { throw LearningError(.forbidden, .notPermitted) }
        // Nor is anything kept for who may not see the list that the answer shows: authors have their bench.
        if !isBench { _ = try await lms.modules(context.visit.actor) }
        let report = try await report(request, context)
        return isBench ? try await bench(context, report: report) : try await modules(context, report: report)
    }

    private func report(_ request: Request, _ context: AppContext) async throws -> PackageReport {
        var view = UploadView(file: context.reader.phrase("module-view.no-file"), reader: context.reader)
        do {
            let form = try await form(request, context, limit: LMS.largestPackage + 1_000_000)
            guard let file = form.files["package"]?.first else { throw LearningError(.invalid, .nothingToUpload) }
            view = UploadView(file: file.name, reader: context.reader)
            let result = try await lms.importPackage(file.data, by: context.visit.actor)
            var known: Course?
            if case .known(let package) = result { known = try await lms.course(package.digest) }
            return view.report(result, known: known)
        } catch let error as PackageError {
            return view.report(error)
        } catch let error as LearningError {
            switch error.reason {
            case .nothingToUpload, .versionTaken, .packageTooLarge: return view.report(error)
            case .fileTooLarge: return view.report(LearningError(.tooLarge, .packageTooLarge))
            default: throw error
            }
        }
    }

    // MARK: One version

    private func dossier(_ context: AppContext) async throws -> ModuleDossier {
        let dossier = try await lms.module(context.parameters.get("digest") ?? "", context.visit)
        if let course = context.parameters.get("course"), course != dossier.version.package.course.rawValue {
            throw LearningError(.notFound, .courseUnknown)
        }
        return dossier
    }

    private func module(
        _ request: Request, _ context: AppContext, refusal: LearningError? = nil
    ) async throws -> Hummingbird.Response {
        let dossier = try await dossier(context)
        let package = dossier.version.package
        var frame = frame(context, title: title(dossier, context.reader), place: dossier.isOwn ? .bench : .office)
        frame.path = Links.module(package.digest, of: package.course)
        if let refusal, let reason = refusal.reason ?? refusal.fields.values.min(by: { $0.rawValue < $1.rawValue }) {
            let text = context.reader.phrase("reason.\(reason.rawValue)", ["detail": refusal.detail])
            frame.notice = PageFrame.Notice(kind: .error, text: text)
        }
        let view = ModuleView(
            dossier: dossier, reader: context.reader,
            observations: try await observations(
                dossier, context, frame, Links.module(package.digest, of: package.course)),
            back: back(dossier, context))
        let status = refusal.map { $0.code == .conflict ? 409 : 422 } ?? 200
        return try html(view.page(frame), context, status: status)
    }

    private func review(
        _ context: AppContext, problems: [String: LearningError.Reason] = [:]
    ) async throws -> Hummingbird.Response {
        let dossier = try await dossier(context)
        var frame = frame(context, title: title(dossier, context.reader), place: .review)
        frame.path = Links.reviewOf(package: dossier.version.package.digest)
        let view = ReviewView(
            dossier: dossier, reader: context.reader,
            observations: try await observations(dossier, context, frame, frame.path),
            problems: problems)
        return try html(view.page(frame), context, status: problems.isEmpty ? 200 : 422)
    }

    private func take(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        guard let step = PackageStep(rawValue: context.parameters.get("step") ?? "") else {
            throw LearningError(.notFound)
        }
        let digest = context.parameters.get("digest") ?? ""
        let from = request.query.optional("from")
        do {
            try await lms.take(
                step, with: digest, note: form["note"], confirmed: form["confirmed"] == "yes", context.visit.actor)
        } catch let error as LearningError where !error.fields.isEmpty {
            return from == "review"
                ? try await review(context, problems: error.fields)
                : try await module(request, context, refusal: error)
        } catch let error as LearningError where error.reason == .observationsOpen {
            return try confirmApproval(request, context, form, error, digest)
        } catch let error as LearningError where error.reason == .prerequisiteCircle {
            return try await module(request, context, refusal: error)
        }
        switch from {
        case "review": return seeOther(Links.reviewOf(package: digest), notice: "stepped")
        case "bench": return seeOther(Links.bench, notice: "stepped")
        default:
            let course = Course.ID(context.parameters.get("course") ?? "")
            return seeOther(Links.module(digest, of: course), notice: "stepped")
        }
    }

    /// Approving though something is open asks once more.
    private func confirmApproval(
        _ request: Request, _ context: AppContext, _ form: Form, _ error: LearningError, _ digest: String
    ) throws -> Hummingbird.Response {
        let reader = context.reader
        let page = ConfirmPage(
            frame: frame(context, title: reader.phrase("approve-open.title"), place: .review),
            title: reader.phrase("approve-open.title"),
            text: reader.phrase("approve-open.text", ["count": error.detail]),
            consequences: [reader.phrase("approve-open.stay")], action: request.uri.string,
            hidden: [Fact(label: "note", value: form["note"]), Fact(label: "confirmed", value: "yes")],
            button: reader.phrase("approve-open.button"),
            back: PageLink(
                href: Links.reviewOf(package: digest) + "#observations", title: reader.phrase("approve-open.back")))
        return try html(page, context, status: 409)
    }

    /// - Parameter path: of the page that shows them.
    private func observations(
        _ dossier: ModuleDossier, _ context: AppContext, _ frame: PageFrame, _ path: String
    ) async throws -> ObservationsView {
        ObservationsView(
            list: try await lms.observations(in: dossier, context.visit), reader: context.reader, csrf: frame.csrf,
            path: path)
    }

    private func title(_ dossier: ModuleDossier, _ reader: Reader) -> String {
        let version = dossier.version
        return version.course.title[version.course.language(for: reader.language)] + " " + version.package.version
    }

    /// To the list that the reader has: the office's, the reviewer's, the author's.
    private func back(_ dossier: ModuleDossier, _ context: AppContext) -> PageLink {
        let actor = context.visit.actor
        if lms.may(actor, .publishModule, .module(authors: [])) {
            return PageLink(href: Links.modules, title: context.reader.phrase("modules.title"))
        }
        if !dossier.isOwn, lms.may(actor, .reviewModule, .module(authors: [])) {
            return PageLink(href: Links.review, title: context.reader.phrase("queue.title"))
        }
        return PageLink(href: Links.bench, title: context.reader.phrase("bench.title"))
    }

    // MARK: As a learner will see it

    private func preview(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let dossier = try await dossier(context)
        let (course, digest) = (dossier.version.course, dossier.version.package.digest)
        let id = Activity.ID(context.parameters.get("activity") ?? "")
        let language = course.language(for: context.reader.language)
        let history = HistoryView(dossier: dossier, reader: context.reader)
        guard let activity = course.activity(id) else { throw LearningError(.notFound, .activityUnknown) }
        var frame = frame(context, title: activity.title[language], place: .elsewhere)
        frame.notice = PageFrame.Notice(
            kind: .info,
            text: context.reader.phrase(
                activity.kind == .quiz ? "module-view.preview-key" : "module-view.preview",
                ["version": dossier.version.package.version]),
            link: PageLink(href: Links.module(digest, of: course.id), title: title(dossier, context.reader)))
        let (previous, next) = neighbours(of: id, history, context.reader)
        let path = Links.preview(activity, of: dossier.version.package)
        let remarks = try await observations(dossier, context, frame, path)
        let spots = try await lms.spots(of: activity, in: course, package: digest, language: context.reader.language)
        let writing = request.query.optional("at")
        switch activity {
        case .lesson:
            let open = try await lms.lesson(id, of: course, package: digest, language: context.reader.language)
            let view = LessonView(course: course, digest: digest, study: nil, open: open, reader: context.reader)
            var page = view.page(frame)
            (page.previous, page.next, page.route) = (previous, next, marked(history.route, id, in: course))
            page.remarked = true
            page.body = try annotated(open.html, spots, of: activity, remarks, writing: writing)
            return try html(page, context)
        case .assignment(let assignment):
            guard let rubric = course.rubric(assignment.rubric) else {
                throw LearningError(.notFound, .activityUnknown)
            }
            let view = AssignmentView(
                course: course, digest: digest, assignment: assignment, rubric: rubric, work: nil,
                reader: context.reader)
            var page = view.page(frame)
            (page.previous, page.next, page.route) = (previous, next, marked(history.route, id, in: course))
            remarks.annotate(&page, spots, of: activity, writing: writing)
            return try html(page, context)
        case .quiz(let quiz):
            let view = QuizSheetView(course: course, digest: digest, quiz: quiz, reader: context.reader, now: lms.now)
            var page = try view.page(frame)
            (page.next, page.route) = (next, marked(history.route, id, in: course))
            remarks.annotate(&page, spots, of: activity, writing: writing)
            page.course = PageLink(href: Links.module(digest, of: course.id), title: course.title[language])
            return try html(page, context)
        }
    }

    /// The steps before and after that can be opened.
    private func neighbours(
        of id: Activity.ID, _ history: HistoryView, _ reader: Reader
    ) -> (previous: PageLink?, next: PageLink?) {
        let course = history.dossier.version.course
        let open = course.activities.filter { $0.id == id || history.href($0) != nil }
        guard let place = open.firstIndex(where: { $0.id == id }) else { return (nil, nil) }
        func link(_ activity: Activity) -> PageLink {
            PageLink(href: history.href(activity) ?? "", title: activity.title[course.language(for: reader.language)])
        }
        return (place > 0 ? link(open[place - 1]) : nil, place + 1 < open.count ? link(open[place + 1]) : nil)
    }

    /// The route with the page that is being read marked on it.
    private func marked(_ route: RouteDrawing, _ id: Activity.ID, in course: Course) -> RouteDrawing {
        var route = route
        for (place, unit) in course.units.enumerated() {
            for (step, activity) in unit.activities.enumerated() where activity.id == id {
                route.units[place].steps[step].current = true
            }
        }
        return route
    }
}

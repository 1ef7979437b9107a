import Actions
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import Pages
import People
import Storage

extension Web {
    /// Changing to another version of a course: for those who publish, and for a learner.
    func moveRoutes(_ site: Site) {
        site.get("/office/modules/:course/:digest/learners") { request, context in try await moves(request, context) }
        site.post("/office/modules/:course/:digest/learners/move") { request, context in
            try await moveLearners(request, context)
        }
        site.get("/courses/:course/version") { _, context in try await newVersion(context) }
        site.post("/courses/:course/version") { request, context in try await changeVersion(request, context) }
    }

    // MARK: Everybody

    private func moves(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let list = try await lms.moves(to: context.parameters.get("digest") ?? "", context.visit)
        let package = list.version.package
        guard package.course.rawValue == context.parameters.get("course") else {
            throw LearningError(.notFound, .courseUnknown)
        }
        let stretch = Stretch(request.query["page"])
        let shown = Array(list.moves.dropFirst(stretch.offset).prefix(Stretch.size))
        let view = MovesView(
            list: list, shown: shown, names: try await lms.learners(of: shown, context.visit), stretch: stretch,
            reader: context.reader, mayOpen: { lms.may(context.visit.actor, .readPerson, .person($0.id)) })
        let course = list.version.course
        let back = PageLink(
            href: Links.module(package.digest, of: package.course),
            title: course.title[course.language(for: context.reader.language)] + " " + package.version)
        let frame = frame(context, title: context.reader.phrase("moves.title"), place: .office)
        return try html(
            view.page(frame, path: Links.learners(of: package.digest, in: package.course), back: back), context)
    }

    private func moveLearners(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        let digest = context.parameters.get("digest") ?? ""
        let only = form.optional("only").map { Enrolment.ID($0) }
        _ = try await lms.moveLearners(to: digest, only: only, context.visit)
        return seeOther(
            Links.learners(of: digest, in: Course.ID(context.parameters.get("course") ?? "")), notice: "moved")
    }

    // MARK: One's own

    private func newVersion(_ context: AppContext) async throws -> Hummingbird.Response {
        let id = Course.ID(context.parameters.get("course") ?? "")
        guard let own = try await lms.ownMove(id, context.visit) else { return seeOther(Links.course(id)) }
        let (old, new, reader) = (own.study.course, own.offer.course, context.reader)
        let plan = MovePlanView(plan: own.plan, old: old, new: new, progress: own.study.progress, reader: reader)
        let page = NewVersionPage(
            frame: frame(
                context, title: reader.phrase("new-version.title", ["version": new.version]), place: .catalogue),
            course: PageLink(old, reader: reader), since: old.version, version: new.version,
            changes: ChangesView(comparison: own.comparison, old: old, new: new, reader: reader).changes(),
            before: plan.before, after: plan.after, lines: own.plan.moves ? plan.lines : [], blocked: plan.obstacle,
            move: own.plan.moves ? FormAction(action: Links.version(of: id)) : nil)
        return try html(page, context)
    }

    private func changeVersion(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        _ = try await form(request, context)
        let id = Course.ID(context.parameters.get("course") ?? "")
        do {
            try await lms.changeVersion(of: id, context.visit)
        } catch let error as LearningError where error.reason == .moveNotNow {
            // The page itself says what stands in the way.
            return seeOther(Links.version(of: id))
        }
        return seeOther(Links.course(id), notice: "moved-self")
    }
}

import Actions
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import Logging
import Pages
import People
import Storage

extension Web {
    func lessonRoutes(_ site: Site) {
        site.get("/courses/:course/lessons/:activity") { request, context in try await lesson(request, context) }
        site.post("/courses/:course/lessons/:activity/done") { request, context in try await finish(request, context) }
        site.post("/courses/:course/lessons/:activity/position") { request, context in
            try await position(request, context)
        }
    }

    /// The version that somebody reads: the one they are pinned to, or the published one.
    func reading(_ context: AppContext) async throws -> (course: Course, digest: String, study: Study?) {
        let id = Course.ID(context.parameters.get("course") ?? "")
        if let person = context.visit.person, let study = try await lms.study(person.id, id) {
            return (study.course, study.enrolment.package, study)
        }
        guard let offer = try await lms.offer(id) else { throw LearningError(.notFound, .courseUnknown) }
        return (offer.course, offer.package.digest, nil)
    }

    private func lesson(_ request: Request, _ context: AppContext) async throws -> Response {
        let (course, digest, study) = try await reading(context)
        let id = Activity.ID(context.parameters.get("activity") ?? "")
        let open = try await lms.lesson(id, of: course, package: digest, language: context.reader.language)
        if let study, let activity = course.activity(id) {
            // A lesson can be read though the disk is full.
            do { try await lms.open(activity, in: study) } catch {
                context.logger.error("opening not recorded", metadata: ["error": "\(error)"])
            }
        }
        let view = LessonView(
            course: course, digest: digest, study: study, open: open, reader: context.reader,
            mayAsk: mentoringTopic(of: course) != nil && mayAsk(context))
        let frame = frame(context, title: open.lesson.title[context.reader.language], place: .home)
        return try html(view.page(frame), context)
    }

    private func finish(_ request: Request, _ context: AppContext) async throws -> Response {
        _ = try await form(request, context)
        let course = Course.ID(context.parameters.get("course") ?? "")
        let id = Activity.ID(context.parameters.get("activity") ?? "")
        let onward = try await lms.finish(id, in: course, context.visit)
        if let certificate = onward.certificate {
            return seeOther(Links.certificate(certificate.serial), notice: "certified")
        }
        guard let next = onward.next else { return seeOther(Links.course(course)) }
        return seeOther(Links.activity(next, in: course))
    }

    private struct Position: Decodable {
        var anchor: String?
    }

    private func position(_ request: Request, _ context: AppContext) async throws -> Response {
        let body = try await request.body.collect(upTo: 4_096)
        try scriptToken(request, context)
        guard let position = try? JSONDecoder().decode(Position.self, from: Data(body.readableBytesView)) else {
            throw LearningError(.invalid)
        }
        try await lms.mark(
            position.anchor, in: Activity.ID(context.parameters.get("activity") ?? ""),
            of: Course.ID(context.parameters.get("course") ?? ""), context.visit)
        return try json(["saved": context.reader.time(lms.now)])
    }

    /// Script sends the form token in a header.
    func scriptToken(_ request: Request, _ context: AppContext) throws {
        guard let name = HTTPField.Name("X-CSRF-Token"), let given = request.headers[name],
            token.isValid(given, context.visit)
        else {
            throw LearningError(.forbidden, .formExpired)
        }
    }
}

import Actions
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import Pages
import People
import Storage

extension Web {
    func assignmentRoutes(_ site: Site) {
        let path = "/courses/:course/assignments/:activity"
        site.get(RouterPath(path)) { request, context in try await assignment(request, context) }
        site.post(RouterPath("\(path)/draft")) { request, context in try await saveDraft(request, context) }
        site.post(RouterPath("\(path)/files")) { request, context in try await attach(request, context) }
        site.post(RouterPath("\(path)/files/:n/remove")) { request, context in try await detach(request, context) }
        site.post(RouterPath("\(path)/submit")) { request, context in try await submit(request, context) }
        // Links and reloads after a form lead back to the page.
        for form in ["draft", "files", "submit"] {
            site.get(RouterPath("\(path)/\(form)")) { _, context in
                let (course, activity) = place(context)
                return seeOther(Links.assignment(activity, in: course))
            }
        }
    }

    /// Which course and assignment a request is about.
    private func place(_ context: AppContext) -> (course: Course.ID, activity: Activity.ID) {
        (Course.ID(context.parameters.get("course") ?? ""), Activity.ID(context.parameters.get("activity") ?? ""))
    }

    private func assignment(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let (course, digest, study) = try await reading(context)
        let (id, activity) = place(context)
        guard case .assignment(let assignment)? = course.activity(activity),
            let rubric = course.rubric(assignment.rubric)
        else { throw LearningError(.notFound, .activityUnknown) }
        if let study { try await lms.open(.assignment(assignment), in: study) }
        let work = study == nil ? nil : try await lms.coursework(activity, in: id, context.visit)
        let view = AssignmentView(
            course: course, digest: digest, assignment: assignment, rubric: rubric, work: work, reader: context.reader,
            isVisitor: context.visit.person == nil)
        return try page(view, context)
    }

    private func saveDraft(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        let (course, activity) = place(context)
        let text = Self.lines(form["text"])
        do {
            try await lms.saveDraft(text, of: activity, in: course, context.visit)
        } catch let error as LearningError where error.reason == .textTooLong && !Self.isScript(request) {
            return try await page(context, text: text, error, field: "text")
        }
        if Self.isScript(request) { return try json(["saved": context.reader.time(lms.now)]) }
        return seeOther(Links.assignment(activity, in: course) + "#work", notice: "draft-saved")
    }

    private func attach(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let (course, activity) = place(context)
        // Nobody sends megabytes before it is known that they may.
        let work = try await lms.coursework(activity, in: course, context.visit)
        do {
            let form = try await form(request, context, limit: work.assignment.maximumSize + 1_000_000)
            guard let file = form.files["file"]?.first else { throw LearningError(.invalid, .nothingToUpload) }
            try await lms.attach(file.data, name: file.name, to: activity, in: course, context.visit)
        } catch let error as LearningError where Self.isAboutFiles(error) {
            return try await page(context, error, field: "upload")
        }
        return seeOther(Links.assignment(activity, in: course) + "#file", notice: "uploaded")
    }

    private func detach(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        let (course, activity) = place(context)
        let work = try await lms.coursework(activity, in: course, context.visit)
        let files = work.submissions.last?.files ?? []
        let index = context.parameters.get("n").flatMap { Int($0) } ?? -1
        // The second press of a button does not take out the file that moved up.
        if files.indices.contains(index), files[index].digest == form["key"] {
            try await lms.detach(index, from: activity, in: course, context.visit)
        }
        return seeOther(Links.assignment(activity, in: course) + "#file", notice: "removed")
    }

    /// The first press keeps what is written and asks once more; the second hands it in.
    private func submit(_ request: Request, _ context: AppContext) async throws -> Hummingbird.Response {
        let form = try await form(request, context)
        let (course, activity) = place(context)
        let takesText = try await lms.coursework(activity, in: course, context.visit).assignment.submit.contains(.text)
        let text = takesText ? form.fields["text"]?.first.map(Self.lines) : nil
        do {
            if form["confirmed"].isEmpty {
                if let text { try await lms.saveDraft(text, of: activity, in: course, context.visit) }
                return try await page(context, isConfirming: true)
            }
            try await lms.submit(activity, text: text, in: course, context.visit)
            return seeOther(Links.assignment(activity, in: course), notice: "submitted")
        } catch let error as LearningError where error.reason == .submissionEmpty || error.reason == .textTooLong {
            return try await page(context, text: text, error, field: "text")
        }
    }

    // MARK: The page

    /// The page again: to confirm, or with what could not be taken.
    private func page(
        _ context: AppContext, text: String? = nil, isConfirming: Bool = false, _ error: LearningError? = nil,
        field: String = ""
    ) async throws -> Hummingbird.Response {
        let (course, activity) = place(context)
        let work = try await lms.coursework(activity, in: course, context.visit)
        let problem = error.flatMap { error in
            error.reason.map { context.reader.phrase("reason.\($0.rawValue)", ["detail": error.detail]) }
        }
        let last = work.submissions.last
        let isEmpty = (last?.files.isEmpty ?? true) && (last?.text.allSatisfy(\.isWhitespace) ?? true)
        var view = AssignmentView(
            course: work.study.course, digest: work.study.enrolment.package, assignment: work.assignment,
            rubric: work.rubric, work: work, reader: context.reader, isConfirming: isConfirming && !isEmpty, text: text,
            problems: problem.map { [FormProblem(field: field, text: $0)] } ?? [])
        if isConfirming, isEmpty {
            // Nothing to hand in: say so now, not after the confirmation.
            view.problems = [FormProblem(field: "text", text: context.reader.phrase("reason.submissionEmpty"))]
        }
        let status = view.problems.isEmpty ? 200 : error?.code == .tooLarge ? 413 : 422
        return try page(view, context, status: status)
    }

    private func page(
        _ view: AssignmentView, _ context: AppContext, status: Int = 200
    ) throws -> Hummingbird.Response {
        let language = view.course.language(for: context.reader.language)
        var frame = frame(context, title: view.assignment.title[language], place: .home)
        // After a form the address is that of the form; language and theme come back to the page.
        frame.path = Links.assignment(view.assignment.id, in: view.course.id)
        if context.visit.person != nil, view.work == nil, frame.notice == nil {
            frame.notice = PageFrame.Notice(
                kind: .info, text: context.reader.phrase("desk-view.enrol-first"),
                link: PageLink(view.course, reader: context.reader))
        }
        return try html(view.page(frame), context, status: status)
    }

    // MARK: Parts

    private static func isScript(_ request: Request) -> Bool {
        request.headers[.accept]?.contains("application/json") == true
    }

    private static func isAboutFiles(_ error: LearningError) -> Bool {
        switch error.reason {
        case .nothingToUpload, .fileTypeRefused, .fileTooLarge, .tooManyFiles: true
        default: false
        }
    }

    /// Forms send line ends as CR LF (WHATWG HTML §4.10.21.8); texts keep LF.
    private static func lines(_ text: String) -> String { text.replacing("\r\n", with: "\n") }
}

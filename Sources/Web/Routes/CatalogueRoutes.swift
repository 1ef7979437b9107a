import Actions
import Consulting
import Foundation
import HTTPTypes
import Hummingbird
import Learning
import NIOCore
import Pages
import People

extension Web {
    func catalogueRoutes(_ site: Site) {
        site.get("/") { request, context in try await catalogue(request, context) }
        site.get("/courses/:course") { request, context in try await course(request, context) }
        site.post("/courses/:course/enrol") { request, context in try await enrol(request, context) }
        site.get("/courses/:course/certificate.png") { request, context in try await specimen(request, context) }
        site.get("/offline") { _, context in
            try html(OfflinePage(frame: frame(context, title: context.reader.phrase("view.offline"))), context)
        }
        site.post("/preferences") { request, context in try await preferences(request, context) }
    }

    private func catalogue(_ request: Request, _ context: AppContext) async throws -> Response {
        let query = request.query
        let offers = try await lms.catalogue()
        let studies = try await context.visit.person.asyncMap { try await lms.studies(of: $0.id) } ?? []
        let view = CatalogueView(
            offers: offers, studies: studies, reader: context.reader, query: query["q"],
            topic: query["topic"], level: query["level"],
            language: query["course-language"])
        let frame = frame(context, title: context.reader.phrase("view.catalogue"), place: .catalogue)
        return try html(view.page(frame), context)
    }

    private func course(_ request: Request, _ context: AppContext) async throws -> Response {
        let id = Course.ID(context.parameters.get("course") ?? "")
        let study = try await context.visit.person.asyncMap { try await lms.study($0.id, id) } ?? nil
        let offer = try await lms.offer(id)
        guard let course = study?.course ?? offer?.course else { throw LearningError(.notFound, .courseUnknown) }
        var required: [CoursePage.Requirement] = []
        if !course.requires.isEmpty {
            let missing =
                try await context.visit.person.asyncMap {
                    try await lms.missingPrerequisites(of: course, for: $0.id)
                } ?? course.requires
            for id in course.requires {
                let title = try await lms.offer(id)?.course.title[context.reader.language] ?? id.rawValue
                required.append(.init(title: title, href: Links.course(id), done: !missing.contains(id)))
            }
        }
        let topic = mentoringTopic(of: course)
        let mayAsk = topic != nil && mayAsk(context)
        let country = context.visit.person?.country
        let view = CourseView(
            course: course, study: study, offer: offer, reader: context.reader, requires: required,
            newer: try await study.asyncMap { try await lms.newerOffer(than: $0) } ?? nil,
            mayAsk: mayAsk,
            wait: mayAsk
                ? try await wait(for: RequestSketch(topic: topic, country: country), context.reader)?.days : nil)
        var frame = frame(context, title: course.title[context.reader.language], place: .catalogue)
        frame.canonical = lms.site.address + Links.course(id)
        return try html(view.page(frame, visit: context.visit), context)
    }

    private func enrol(_ request: Request, _ context: AppContext) async throws -> Response {
        _ = try await form(request, context)
        let id = Course.ID(context.parameters.get("course") ?? "")
        try await lms.enrol(context.visit, in: id, language: context.reader.language)
        return seeOther(Links.course(id), notice: "enrolled")
    }

    /// The certificate as it will look, with an example's name.
    private func specimen(_ request: Request, _ context: AppContext) async throws -> Response {
        let id = Course.ID(context.parameters.get("course") ?? "")
        guard let offer = try await lms.offer(id) else { throw LearningError(.notFound, .courseUnknown) }
        let name = context.reader.phrase("view.example-name")
        guard let png = try lms.specimen(offer, name: name, language: context.reader.language, width: 640) else {
            throw LearningError(.notFound, .noCertificateOffered)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "image/png", .cacheControl: "public, max-age=86400", .vary: "Accept-Language, Cookie"
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: png)))
    }

    /// Language and theme, for who is signed in and who is not.
    private func preferences(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await form(request, context)
        var response = seeOther(Self.back(form.optional("back"), otherwise: "/"))
        if let language = Language(rawValue: form["language"]) {
            response.headers.append(.init(name: .setCookie, value: cookies.setChoice("language", language.rawValue)))
            try await lms.setLanguage(language, context.visit)
        }
        if let theme = PageFrame.Theme(rawValue: form["theme"]) {
            response.headers.append(.init(name: .setCookie, value: cookies.setChoice("theme", theme.rawValue)))
        }
        return response
    }
}

extension Optional where Wrapped: Sendable {
    /// `map` with a closure that waits.
    func asyncMap<T: Sendable>(_ transform: (Wrapped) async throws -> T) async rethrows -> T? {
        guard let self else { return nil }
        return try await transform(self)
    }
}

import Actions
import Foundation
import Learning
import Pages
import People
import Storage

/// Words one lesson with its place on the route.
struct LessonView {
    let course: Course
    let digest: String
    let study: Study?
    let open: OpenLesson
    let reader: Reader
    /// Whether the reader may ask for mentoring on it.
    var mayAsk = false

    func page(_ frame: PageFrame) -> LessonPage {
        let lesson = open.lesson
        let place = course.neighbourhood(of: lesson.id)
        let lessons = course.activities.filter { $0.kind == .lesson }
        let language = course.language(for: reader.language)
        let isFallback = language != reader.language
        let route = RouteView(
            course: course, progress: study?.progress, reader: reader, current: lesson.id,
            certificate: study?.certificate.map { Links.certificate($0.serial) })
        return LessonPage(
            frame: frame, course: PageLink(course, reader: reader), unit: place?.unit.title[language] ?? "",
            title: lesson.title[language], number: (lessons.firstIndex { $0.id == lesson.id } ?? 0) + 1,
            of: lessons.count,
            minutes: reader.minutes(lesson.minutes), size: lesson.weight[language.rawValue].map(reader.size),
            body: open.html, bodyLanguage: isFallback ? language.tag : nil,
            fallback: isFallback ? language.name : nil, route: route.drawing,
            previous: place?.previous.map { PageLink($0, in: course, reader: reader) },
            next: place?.next.map { PageLink($0, in: course, reader: reader) },
            done: study?.progress.steps[lesson.id]?.done != nil,
            finish: study.map { _ in
                FormAction(action: Links.lesson(lesson.id, in: course.id) + "/done", key: nil)
            },
            position: study.map { _ in Links.lesson(lesson.id, in: course.id) + "/position" },
            anchor: study?.bookmark.flatMap { $0.activity == lesson.id ? $0.anchor : nil },
            mentoring: mayAsk
                ? PageLink(
                    href: Links.askMentoring(course: course.id, activity: lesson.id),
                    title: reader.phrase("mentoring-view.ask-topic")) : nil,
            licence: course.licence,
            version: course.version)
    }
}

import Actions
import Foundation
import Learning
import Pages
import People
import Storage

/// Words one course, so that somebody can decide.
struct CourseView {
    let course: Course
    let study: Study?
    let offer: Offer?
    let reader: Reader
    let requires: [CoursePage.Requirement]
    /// What is offered now, where it came after the learner's version.
    var newer: Offer?
    /// Whether the reader may ask for mentoring, and how long it takes.
    var mayAsk = false
    var wait: String?

    private var language: Language { course.language(for: reader.language) }

    func page(_ frame: PageFrame, visit: Visit) -> CoursePage {
        let kinds = course.activities.map(\.kind)
        let isEnrolled = study != nil
        let blocked = !isEnrolled && visit.person != nil && requires.contains { !$0.done }
        let mayEnrol = !isEnrolled && !blocked && visit.person != nil && offer != nil
        return CoursePage(
            frame: frame, id: course.id.rawValue, title: course.title[language], summary: course.summary[language],
            outcomes: course.outcomes.map { $0[language] }, level: reader.phrase("level.\(course.level.rawValue)"),
            mode: reader.phrase("mode.\(course.mode.rawValue)"), hours: reader.hours(course.hours),
            lessons: reader.count(kinds.count { $0 == .lesson }), quizzes: reader.count(kinds.count { $0 == .quiz }),
            assignments: reader.count(kinds.count { $0 == .assignment }),
            languages: course.languages.map(\.name).joined(separator: " · "),
            topics: course.topics.map { PageLink(href: "/?topic=\($0)", title: Topic.name($0, in: reader.language)) },
            audiences: course.audiences.map { reader.phrase("audience.\($0)") },
            authors: course.authors.joined(separator: ", "), licence: course.licence, version: course.version,
            published: offer?.package.published.map(reader.date), validations: validations, requires: requires,
            route: route,
            completion: completion, certificate: certificate(visit), firstLesson: firstLesson,
            consultantWait: wait,
            mentoring: mayAsk
                ? PageLink(
                    href: Links.askMentoring(course: course.id), title: reader.phrase("mentoring-view.ask-course"))
                : nil,
            enrol: mayEnrol ? FormAction(action: Links.enrol(course.id), key: nil) : nil,
            resume: study.flatMap { StudyView(study: $0, reader: reader).card },
            finished: study?.progress.completed != nil,
            blocked: blocked ? reader.phrase("reason.prerequisiteMissing") : nil, newer: newer?.course.version,
            newerHref: newer != nil && study?.progress.completed == nil ? Links.version(of: course.id) : nil)
    }

    private var route: RouteDrawing {
        study.map { StudyView(study: $0, reader: reader).route }
            ?? RouteView(course: course, progress: nil, reader: reader).drawing
    }

    private var validations: [CoursePage.Validation] {
        guard let approved = offer?.package.approved else { return [] }
        return [
            CoursePage.Validation(
                by: reader.phrase("view.validator"), date: reader.date(approved), version: course.version)
        ]
    }

    private func certificate(_ visit: Visit) -> CoursePage.Certificate? {
        course.certificate.map {
            CoursePage.Certificate(
                kind: reader.phrase("certificate-kind.\($0.kind.rawValue)"),
                name: visit.person?.displayName ?? reader.phrase("view.example-name"),
                picture: offer == nil
                    ? nil : "\(Links.course(course.id))/certificate.png?language=\(reader.language.rawValue)")
        }
    }

    private var firstLesson: CoursePage.FirstLesson? {
        for case .lesson(let lesson) in course.activities {
            return CoursePage.FirstLesson(
                title: lesson.title[language], href: Links.lesson(lesson.id, in: course.id),
                size: reader.size(lesson.weight[language.rawValue] ?? 0), minutes: reader.minutes(lesson.minutes))
        }
        return nil
    }

    static func size(of course: Course, _ reader: Reader) -> String? {
        for case .lesson(let lesson) in course.activities {
            return lesson.weight[course.language(for: reader.language).rawValue].map(reader.size)
        }
        return nil
    }

    /// The completion rule, line by line.
    private var completion: [String] {
        course.completion.map { requirement in
            func titles(_ ids: [Activity.ID]) -> String {
                ids.compactMap { course.activity($0).map { reader.phrase("quoted", ["title": $0.title[language]]) } }
                    .joined(separator: ", ")
            }
            return switch requirement {
            case .lessons(nil): reader.phrase("rule.all-lessons")
            case .lessons(let ids?): reader.phrase("rule.lessons", ["titles": titles(ids)])
            case .done(let ids): reader.phrase("rule.done", ["titles": titles(ids)])
            case .passed(let ids): reader.phrase("rule.passed", ["titles": titles(ids)])
            case .atLeast(let count, let ids):
                reader.phrase("rule.at-least", ["count": reader.numbers.text(count), "titles": titles(ids)])
            case .mentoring(let minutes): reader.phrase("rule.mentoring", ["time": reader.minutes(minutes)])
            }
        }
    }
}

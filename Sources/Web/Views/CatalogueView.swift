import Actions
import Foundation
import Learning
import Pages
import People

/// Words the catalogue: every published course as a card, by what the reader searches for.
struct CatalogueView {
    let offers: [Offer]
    let studies: [Study]
    let reader: Reader
    var query = ""
    var topic = ""
    var level = ""
    var language = ""

    func page(_ frame: PageFrame) -> CataloguePage {
        let found = offers.filter(matches)
        let searched = !(query + topic + level + language).isEmpty
        return CataloguePage(
            frame: frame, query: query, searched: searched, topics: topicOptions, levels: levelOptions,
            languages: languageOptions, needs: needs, courses: found.map(card), total: reader.count(found.count),
            resume: studies.first.flatMap { StudyView(study: $0, reader: reader).card },
            figures: [])
    }

    func card(_ offer: Offer) -> CourseCard {
        let course = offer.course
        let language = course.language(for: reader.language)
        let study = studies.first { $0.enrolment.course == course.id }
        let lessons = course.activities.filter { $0.kind == .lesson }
        return CourseCard(
            title: course.title[language], href: Links.course(course.id), summary: course.summary[language],
            level: reader.phrase("level.\(course.level.rawValue)"), hours: reader.hours(course.hours),
            languages: course.languages.map(\.name).joined(separator: " · "),
            topics: course.topics.map { Topic.name($0, in: reader.language) }, lessons: reader.count(lessons.count),
            size: CourseView.size(of: course, reader), certificate: course.certificate != nil,
            route: RouteView(course: study?.course ?? course, progress: study?.progress, reader: reader).drawing,
            status: study.map { $0.progress.completed == nil ? .enrolled : .finished } ?? .open)
    }

    private func matches(_ offer: Offer) -> Bool {
        let course = offer.course
        if !topic.isEmpty, !course.topics.contains(topic) { return false }
        if !level.isEmpty, course.level.rawValue != level { return false }
        if !language.isEmpty, !course.languages.contains(where: { $0.rawValue == language }) { return false }
        guard !query.isEmpty else { return true }
        let words =
            course.title.texts.values.joined(separator: " ") + " " + course.summary.texts.values.joined(separator: " ")
            + " " + course.outcomes.flatMap(\.texts.values).joined(separator: " ") + " "
            + course.topics.map { Topic.name($0, in: reader.language) }.joined(separator: " ")
        let haystack = Self.folded(words)
        return Self.folded(query).split(separator: " ").allSatisfy { haystack.contains(Self.stem($0)) }
    }

    private static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }

    /// Long words match by their beginning, so that "exportar" finds "exportación".
    private static func stem(_ word: Substring) -> Substring {
        word.count > 5 ? word.prefix(max(5, word.count - 3)) : word
    }

    private var topicOptions: [FormOption] {
        Set(offers.flatMap(\.course.topics)).sorted().map {
            FormOption(value: $0, label: Topic.name($0, in: reader.language), selected: $0 == topic)
        }
    }

    private var levelOptions: [FormOption] {
        Course.Level.allCases.map {
            FormOption(value: $0.rawValue, label: reader.phrase("level.\($0.rawValue)"), selected: $0.rawValue == level)
        }
    }

    private var languageOptions: [FormOption] {
        Set(offers.flatMap(\.course.languages)).sorted { $0.rawValue < $1.rawValue }.map {
            FormOption(value: $0.rawValue, label: $0.name, selected: $0.rawValue == language)
        }
    }

    /// Needs in the reader's words, each only where a course answers it.
    private var needs: [PageLink] {
        [("export", "T15"), ("tariff", "T22"), ("price", "T28"), ("papers", "T29"), ("cash", "T04")]
            .filter { _, topic in offers.contains { $0.course.topics.contains(topic) } }
            .map { PageLink(href: "/?topic=\($0.1)", title: reader.phrase("need.\($0.0)")) }
    }
}

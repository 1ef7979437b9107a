import CourseKit
import Learning
import Packaging
import People

/// A lesson as found in its files, one a language.
struct LessonSource {
    struct Body {
        var html: String
        /// Ids of headings: those written as `{#id}`, in order, and all, made ones too.
        var written: [String]
        var all: Set<String>
        /// Bytes of the HTML and of the pictures that it shows, each counted once.
        var weight: Int
        var file: String
    }

    var lesson: Lesson
    var place: Place
    var bodies: [Language: Body] = [:]
}

extension ModuleReading {
    func readLessons(_ files: [LanguageFile]) {
        for file in files {
            guard let source = source(file.path),
                let front = FrontMatter(source, keys: ["id", "title", "minutes"], languages: languages, log: log)
            else {
                unreadKinds.insert(.lesson)
                continue
            }
            let id: Activity.ID? = front.head.identifier("id")
            let title = front.head.text("title")
            let minutes = front.head.integer("minutes", in: 1...600, required: true)
            let body = lessonBody(front, file)
            guard let id else {
                unreadKinds.insert(.lesson)
                continue
            }
            add(body, of: id, title: title, minutes: minutes, file: file, head: front.head)
        }
        lessons.values.forEach(checkTranslations)
    }

    private func add(
        _ body: LessonSource.Body, of id: Activity.ID, title: String?, minutes: Int?, file: LanguageFile,
        head: YAMLReader
    ) {
        let fresh = LessonSource(
            lesson: Lesson(id: id, title: Localized(), minutes: minutes ?? 1),
            place: Place(file.path, head.place("id").line))
        var lesson = lessons[id] ?? fresh
        if let other = lesson.bodies[file.language] {
            log.add(.repeatedActivity(id.rawValue, other.file, head.place("id")))
            return
        }
        if let minutes, minutes != lesson.lesson.minutes {
            log.add(.differs("minutes", lesson.place.file, head.place("minutes")))
        }
        if let title { lesson.lesson.title.set(title, in: file.language) }
        lesson.lesson.weight[file.language.rawValue] = body.weight
        lesson.bodies[file.language] = body
        lessons[id] = lesson
    }

    /// Converts the body; media and links in it are checked on the way.
    private func lessonBody(_ front: FrontMatter, _ file: LanguageFile) -> LessonSource.Body {
        let text = RichText(self, file: file.path, line: front.bodyLine, language: file.language)
        let page = text.page(front.body)
        if page.html.allSatisfy(\.isWhitespace) { log.add(.emptyBody(Place(file.path, front.bodyLine))) }
        let weight = page.pictures.reduce(page.html.utf8.count) { $0 + ((try? contents.size(at: $1)) ?? 0) }
        return LessonSource.Body(
            html: page.html, written: page.written, all: page.ids, weight: weight, file: file.path)
    }

    /// All languages there, with the same written anchors in the same order.
    private func checkTranslations(_ lesson: LessonSource) {
        for language in languages where lesson.bodies[language] == nil && !unreadKinds.contains(.lesson) {
            log.add(.missingTranslation(lesson.lesson.id.rawValue, language, lesson.place))
        }
        guard let first = languages.lazy.compactMap({ lesson.bodies[$0] }).first else { return }
        for language in languages {
            guard let body = lesson.bodies[language], body.written != first.written else { continue }
            let missing = first.written.filter { !body.written.contains($0) }
            let extra = body.written.filter { !first.written.contains($0) }
            log.add(.anchorsDiffer(missing: missing, extra: extra, first.file, Place(body.file)))
        }
    }
}

import CourseKit
import Foundation
import Learning
import People

// Quizzes in the short form: one Markdown file a language, put together to one assessment.

extension ModuleReading {
    private struct Version {
        var language: Language
        var front: FrontMatter
        var quiz: ShortQuiz
        var file: String { front.head.file }
    }

    func readShortQuizzes(_ files: [LanguageFile]) {
        var byID: [Activity.ID: [Version]] = [:]
        for file in files {
            guard let source = source(file.path),
                let front = FrontMatter(source, keys: Self.shortQuizKeys, languages: languages, log: log),
                let id: Activity.ID = front.head.identifier("id")
            else {
                unreadKinds.insert(.quiz)
                continue
            }
            let quiz = ShortQuiz(front.body, file: file.path, firstLine: front.bodyLine, log: log)
            if let other = byID[id]?.first(where: { $0.language == file.language }) {
                log.add(.repeatedActivity(id.rawValue, other.file, front.head.place("id")))
            } else {
                byID[id, default: []].append(Version(language: file.language, front: front, quiz: quiz))
            }
        }
        for (id, versions) in byID.sorted(by: { $0.key < $1.key }) {
            let ordered = languages.compactMap { language in versions.first { $0.language == language } }
            if let first = ordered.first { assemble(id, first, ordered) }
        }
    }

    private func assemble(_ id: Activity.ID, _ first: Version, _ versions: [Version]) {
        let place = first.front.head.place("id")
        for language in languages where !versions.contains(where: { $0.language == language }) {
            log.add(.missingTranslation(id.rawValue, language, place))
        }
        var quiz = Assessment(id: id, title: Localized(), entries: [])
        for version in versions {
            if let title = version.front.head.text("title") { quiz.title.set(title, in: version.language) }
            if let intro = intro(version) { quiz.intro.set(intro, in: version.language) }
        }
        quiz.purpose = first.front.head.word("purpose", as: Assessment.Purpose.self, required: true) ?? .practice
        quiz.settings = readSettings(first.front.head)
        for version in versions.dropFirst() { compareSettings(version, quiz, first) }
        if first.quiz.questions.isEmpty { log.add(.noQuestions(Place(first.file, first.front.bodyLine))) }
        let entries = isSameShape(first, versions) ? entries(first, versions) : []
        quiz.entries = entries.map(\.0)
        add(quiz, at: place, entries: entries.map(\.1))
    }

    private func intro(_ version: Version) -> String? {
        let key = version.front.head.has("intro") ? version.front.head.text("intro") : nil
        let body = version.quiz.intro.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
        guard let markdown = key ?? (body.isEmpty ? nil : body) else { return nil }
        let line = key == nil ? version.front.bodyLine : version.front.head.place("intro").line ?? 1
        return RichText(self, file: version.file, line: line, language: version.language, isValue: true).fragment(
            markdown)
    }

    private func compareSettings(_ version: Version, _ quiz: Assessment, _ first: Version) {
        let head = version.front.head
        let purpose = head.word("purpose", as: Assessment.Purpose.self, required: true)
        if let purpose, purpose != quiz.purpose { log.add(.differs("purpose", first.file, head.place("purpose"))) }
        if readSettings(head) != quiz.settings { log.add(.differs("settings", first.file, head.place)) }
    }

    /// The same questions and options, under the same ids, with the same marks.
    private func isSameShape(_ first: Version, _ versions: [Version]) -> Bool {
        var same = true
        for version in versions.dropFirst() {
            for (index, question) in version.quiz.questions.enumerated() {
                guard index < first.quiz.questions.count else {
                    log.add(.quizShape(first.file, Place(version.file, question.line)))
                    return false
                }
                let model = first.quiz.questions[index]
                let isSame =
                    question.id == model.id && question.options.map(\.id) == model.options.map(\.id)
                    && question.options.map(\.right) == model.options.map(\.right)
                    && question.see?.text == model.see?.text
                if !isSame {
                    log.add(.quizShape("\(first.file):\(model.line)", Place(version.file, question.line)))
                    same = false
                }
            }
            if version.quiz.questions.count < first.quiz.questions.count {
                log.add(.quizShape(first.file, Place(version.file, version.front.bodyLine)))
                same = false
            }
        }
        return same
    }

    private func entries(_ first: Version, _ versions: [Version]) -> [(Assessment.Entry, Place)] {
        var seen: Set<Item.ID> = []
        return first.quiz.questions.indices.compactMap { index in
            let question = first.quiz.questions[index]
            let place = Place(first.file, question.line)
            guard let item = item(index, question, place, first, versions) else { return nil }
            check(item, &seen) { path in
                guard path.count > 1, path[0] == "options", let index = Int(path[1]) else { return place }
                return Place(first.file, question.options[index].line)
            }
            return (.item(item), place)
        }
    }

    private func item(
        _ index: Int, _ question: ShortQuiz.Question, _ place: Place, _ first: Version, _ versions: [Version]
    ) -> Item? {
        let id: Item.ID? = identifier(question.id, place, first)
        let options = question.options.indices.compactMap { option(index, $0, first, versions) }
        if options.isEmpty { log.add(.noOptions(place)) }
        let target = question.see.flatMap { see($0.text, Place(first.file, $0.line)) }
        guard let id, !options.isEmpty, options.count == question.options.count else { return nil }
        let prompt = texts(versions) { version in
            let question = version.quiz.questions[index]
            return (text: question.prompt, line: question.line)
        }
        return Item(
            id: id, prompt: prompt, see: target,
            interaction: .choice(.init(multiple: options.count(where: \.right) > 1, options: options)))
    }

    private func option(_ question: Int, _ index: Int, _ first: Version, _ versions: [Version]) -> Interaction.Option? {
        let model = first.quiz.questions[question].options[index]
        guard let id: Interaction.Option.ID = identifier(model.id, Place(first.file, model.line), first) else {
            return nil
        }
        var text = Localized()
        for version in versions {
            text.set(version.quiz.questions[question].options[index].text.escapedForHTML, in: version.language)
        }
        let feedback = texts(versions) { version in
            let option = version.quiz.questions[question].options[index]
            return (text: option.feedback.joined(separator: "\n"), line: option.line)
        }
        for version in versions where !feedback.isEmpty && feedback.exact(version.language) == nil {
            let line = version.quiz.questions[question].options[index].line
            log.add(.missingLanguage("feedback", version.language, Place(version.file, line)))
        }
        return .init(id: id, text: text, right: model.right, feedback: feedback.isEmpty ? nil : feedback)
    }

    private func identifier<Named>(_ id: String?, _ place: Place, _ version: Version) -> Identifier<Named>? {
        guard let id else {
            log.add(.missingID(place))
            return nil
        }
        return version.front.head.identifier(id, place)
    }

    /// Markdown of each language as HTML; blank ones are left out.
    private func texts(_ versions: [Version], _ markdown: (Version) -> (text: String, line: Int)) -> Localized {
        var result = Localized()
        for version in versions {
            let (text, line) = markdown(version)
            guard !text.isEmpty else { continue }
            let rich = RichText(self, file: version.file, line: line, language: version.language, isValue: true)
            result.set(rich.fragment(text), in: version.language)
        }
        return result
    }
}

import CourseKit
import Foundation
import Learning

// Coursework: a Markdown file a language, marked by a rubric.

extension ModuleReading {
    private static let assignmentKeys = [
        "id", "title", "rubric", "minutes", "submit", "max_files", "max_size", "types"
    ]
    private static let submittable = [
        "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "txt", "csv", "jpg", "jpeg", "png", "webp", "zip"
    ]

    func readAssignments(_ files: [LanguageFile]) {
        for file in files {
            guard let source = source(file.path),
                let front = FrontMatter(source, keys: Self.assignmentKeys, languages: languages, log: log),
                let found = readAssignment(front, file)
            else {
                unreadKinds.insert(.assignment)
                continue
            }
            let place = front.head.place("id")
            guard var known = assignments[found.id] else {
                add(found, at: place)
                continue
            }
            if known.value.task.exact(file.language) != nil {
                log.add(.repeatedActivity(found.id.rawValue, known.place.file, place))
                continue
            }
            if !known.value.agrees(with: found) { log.add(.differs("submit, rubric, …", known.place.file, place)) }
            if let title = found.title.exact(file.language) { known.value.title.set(title, in: file.language) }
            if let task = found.task.exact(file.language) { known.value.task.set(task, in: file.language) }
            assignments[found.id] = known
        }
        for found in assignments.values {
            for language in languages where found.value.task.exact(language) == nil {
                log.add(.missingTranslation(found.value.id.rawValue, language, found.place))
            }
        }
    }

    private func add(_ assignment: Assignment, at place: Place) {
        if let other = placeOfActivity(assignment.id) {
            log.add(.repeatedActivity(assignment.id.rawValue, other.file, place))
        } else {
            assignments[assignment.id] = Found(value: assignment, place: place)
        }
    }

    private func readAssignment(_ front: FrontMatter, _ file: LanguageFile) -> Assignment? {
        let head = front.head
        let id: Activity.ID? = head.identifier("id")
        let title = head.text("title")
        let rubric: Rubric.ID? = head.identifier("rubric")
        let minutes = head.integer("minutes", in: 1...10_000, required: true)
        let forms = (head.texts("submit", required: true) ?? []).compactMap { text, place in
            let form = Assignment.Form(rawValue: text)
            if form == nil { log.add(.notAmong("submit", text, Assignment.Form.allCases.map(\.rawValue), place)) }
            return form
        }
        if forms.isEmpty, head.has("submit") { log.add(.emptyList("submit", head.place("submit"))) }
        let count = head.integer("max_files", in: 1...20) ?? 3
        let size = head.decimal("max_size", in: 0.1...100) ?? 10
        let types = head.texts("types").map(readTypes) ?? ["pdf"]
        let page = RichText(self, file: file.path, line: front.bodyLine, language: file.language).page(front.body)
        if page.html.allSatisfy(\.isWhitespace) { log.add(.emptyBody(Place(file.path, front.bodyLine))) }
        guard let id, let rubric else { return nil }
        checkRubric(rubric, head.place("rubric"))
        return Assignment(
            id: id, title: Localized([file.language: title ?? ""]), task: Localized([file.language: page.html]),
            minutes: minutes ?? 1, rubric: rubric, submit: forms, maximumFiles: count,
            maximumSize: Int(size * 1_000_000), types: types)
    }

    private func readTypes(_ texts: [(text: String, place: Place)]) -> [String] {
        for (text, place) in texts where !Self.submittable.contains(text) {
            log.add(.notAmong("types", text, Self.submittable, place))
        }
        return texts.map(\.text)
    }

    private func checkRubric(_ id: Rubric.ID, _ place: Place) {
        guard rubrics[id] == nil, !unreadRubrics else { return }
        log.add(
            .noSuchRubric(id.rawValue, nearest: nearestWord(to: id.rawValue, in: rubrics.keys.map(\.rawValue)), place))
    }
}

extension Assignment {
    /// Whether everything that no language changes is the same.
    fileprivate func agrees(with other: Assignment) -> Bool {
        minutes == other.minutes && rubric == other.rubric && submit == other.submit && types == other.types
            && maximumFiles == other.maximumFiles && maximumSize == other.maximumSize
    }
}

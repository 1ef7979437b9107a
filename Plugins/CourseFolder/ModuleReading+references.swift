import CourseKit
import Learning

// What parts of a module say of each other, checked when all of them are known.

extension ModuleReading {
    /// `lesson` or `lesson#anchor`, noted for ``checkReferences()``.
    func see(_ text: String, _ place: Place) -> Item.Place? {
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let lesson = Activity.ID(parts[0])
        let anchor = parts.count > 1 ? String(parts[1]) : nil
        guard lesson.isWellFormed, anchor.map({ Identifier<Item.Place>($0).isWellFormed }) ?? true else {
            log.add(.badSee(text, place))
            return nil
        }
        let target = Item.Place(lesson: lesson, anchor: anchor)
        sights.append((target, place))
        return target
    }

    func checkReferences() {
        if !unreadKinds.contains(.lesson) { sights.forEach(checkSight) }
        quizzes.values.forEach(checkQuiz)
        let drawn = Set(
            quizzes.values.flatMap(\.value.entries).compactMap { entry in
                if case .draw(_, let bank, _) = entry { bank } else { nil }
            })
        for (id, bank) in banks where !drawn.contains(id) && !log.hasErrors {
            log.add(.unusedBank(id.rawValue, bank.place))
        }
        let marked = Set(assignments.values.map(\.value.rubric))
        for (id, rubric) in rubrics where !marked.contains(id) && !log.hasErrors {
            log.add(.unusedRubric(id.rawValue, rubric.place))
        }
    }

    private func checkSight(_ target: Item.Place, _ place: Place) {
        let name = target.lesson.rawValue + (target.anchor.map { "#\($0)" } ?? "")
        guard let lesson = lessons[target.lesson] else {
            let nearest = nearestWord(to: target.lesson.rawValue, in: lessons.keys.map(\.rawValue))
            log.add(.seeUnknown(name, nearest: nearest, place))
            return
        }
        guard let anchor = target.anchor else { return }
        for language in languages {
            guard let body = lesson.bodies[language], !body.all.contains(anchor) else { continue }
            log.add(.seeAnchor(name, body.file, nearest: nearestWord(to: anchor, in: body.all), place))
            return
        }
    }

    /// What the quiz asks of the banks, and whether anything can be scored in it.
    private func checkQuiz(_ quiz: Found<Assessment>) {
        let course = Course(id: "", version: "", title: Localized(), banks: banks.values.map(\.value))
        let places = entryPlaces[quiz.value.id] ?? []
        for fault in quiz.value.faults(in: course) {
            let place = fault.entry.flatMap { places.indices.contains($0) ? places[$0] : nil } ?? quiz.place
            switch fault.kind {
            case .unknownBank(let id):
                let nearest = nearestWord(to: id.rawValue, in: banks.keys.map(\.rawValue))
                if !unreadBanks { log.add(.noSuchBank(id.rawValue, nearest: nearest, place)) }
            case .poolTooSmall(let id, let wanted, let found):
                guard !shortBanks.contains(id), let index = fault.entry else { continue }
                guard case .draw(_, _, let tags) = quiz.value.entries[index] else { continue }
                log.add(.drawTooLarge(wanted, of: found, id.rawValue, tags, place))
            case .drawsExceedBank(let id):
                if !shortBanks.contains(id) { log.add(.drawsTogether(id.rawValue, place)) }
            case .noPoints: if !log.hasErrors { log.add(.noPoints(place)) }
            // Said where the item, the number or the empty list was read.
            case .repeatedItem, .badDrawCount, .noQuestions: break
            }
        }
    }

    /// Its id is new among `seen`, and the rules of marking find no fault; `locate` says where a part of it stands.
    func check(_ item: Item, _ seen: inout Set<Item.ID>, locate: ([String]) -> Place) {
        if !seen.insert(item.id).inserted { log.add(.repeatedName(item.id.rawValue, locate(["id"]))) }
        for fault in item.faults() { log.add(.fault(fault, locate(fault.path))) }
    }
}

extension YAMLValue {
    /// The line of what lies at `path` (keys, and positions from 0), or of the last part of it that is there.
    func line(at path: [String]) -> Int {
        guard let first = path.first else { return line }
        switch self {
        case .text: return line
        case .list(let values, _):
            guard let index = Int(first), values.indices.contains(index) else { return line }
            return values[index].line(at: Array(path.dropFirst()))
        case .map(let pairs, _):
            guard let pair = pairs.first(where: { $0.key == first }) else { return line }
            return path.count == 1 ? pair.line : pair.value.line(at: Array(path.dropFirst()))
        }
    }
}

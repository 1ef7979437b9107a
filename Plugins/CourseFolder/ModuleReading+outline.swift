import CourseKit
import Learning

// Outline and completion rule of `module.yaml`: reading them, and checking them when all files are known.

extension ModuleReading {
    func readOutline(_ reader: YAMLReader) -> [ModuleManifest.OutlineUnit] {
        var units: [ModuleManifest.OutlineUnit] = []
        var steps: Set<Activity.ID> = []
        for value in reader.list("outline", required: true) ?? [] {
            guard let inner = reader.inner(value, keys: ["unit", "title", "steps"]) else { continue }
            let id: Unit.ID? = inner.identifier("unit")
            let title = inner.localized("title")
            let found = inner.list("steps", required: true)?.compactMap { readStep($0, inner) } ?? []
            if found.isEmpty, inner.has("steps") { log.add(.emptyList("steps", inner.place("steps"))) }
            for step in found where !steps.insert(step.id).inserted {
                log.add(.repeatedStep(step.id.rawValue, step.place))
            }
            if let id, units.contains(where: { $0.id == id }) {
                log.add(.repeatedName(id.rawValue, inner.place("unit")))
            }
            if let id, let title { units.append(.init(id: id, title: title, steps: found)) }
        }
        return units
    }

    /// `- lesson: id`, `- quiz: id` or `- assignment: id`.
    private func readStep(_ value: YAMLValue, _ reader: YAMLReader) -> ModuleManifest.Step? {
        let kinds = ["lesson", "quiz", "assignment"]
        guard let inner = reader.inner(value, keys: kinds) else { return nil }
        guard inner.keys.count == 1, let key = inner.keys.first, let kind = Activity.Kind(rawValue: key) else {
            if inner.keys.count != 1 { log.add(.oneKeyOnly(kinds, inner.place)) }
            return nil
        }
        return inner.identifier(key, of: Activity.self).map { .init(kind: kind, id: $0, place: inner.place(key)) }
    }

    func readCompletion(_ reader: YAMLReader) -> ([Requirement], [ModuleManifest.Named]) {
        var rules: [Requirement] = []
        var names: [ModuleManifest.Named] = []
        let lines = reader.list("completion", required: true) ?? []
        if lines.isEmpty, reader.has("completion") { log.add(.emptyList("completion", reader.place("completion"))) }
        for value in lines {
            guard let inner = reader.inner(value, keys: ["lessons", "done", "passed", "at_least", "of", "mentoring"])
            else {
                continue
            }
            if let rule = readRequirement(inner, &names) { rules.append(rule) }
        }
        return (rules, names)
    }

    private func readRequirement(_ reader: YAMLReader, _ names: inout [ModuleManifest.Named]) -> Requirement? {
        func ids(_ key: String, _ kinds: [Activity.Kind]) -> [Activity.ID] {
            let found: [(id: Activity.ID, place: Place)] = reader.identifiers(key, required: true) ?? []
            if found.isEmpty, reader.has(key) { log.add(.emptyList(key, reader.place(key))) }
            var seen: Set<Activity.ID> = []
            for (id, place) in found {
                if !seen.insert(id).inserted { log.add(.repeatedName(id.rawValue, place)) }
                names.append(.init(id: id, kinds: kinds, place: place))
            }
            return found.map(\.id)
        }
        switch Set(reader.keys) {
        case ["lessons"]:
            if case .text("all", _)? = reader.value("lessons") { return .lessons(nil) }
            return .lessons(ids("lessons", [.lesson]))
        case ["done"]: return .done(ids("done", [.lesson, .quiz, .assignment]))
        case ["passed"]: return .passed(ids("passed", [.quiz, .assignment]))
        case ["at_least", "of"]:
            let of = ids("of", [.lesson, .quiz, .assignment])
            return reader.integer("at_least", in: 1...max(1, of.count), required: true).map { .atLeast($0, of: of) }
        case ["mentoring"]:
            return reader.decimal("mentoring", in: 0.5...32, required: true).map {
                .mentoring(minutes: Int(($0 * 60).rounded()))
            }
        default:
            log.add(.oneKeyOnly(["lessons", "done", "passed", "at_least + of", "mentoring"], reader.place))
            return nil
        }
    }
}

// MARK: Checks

extension ModuleReading {
    /// Every step has its file, every file its step.
    func checkOutline() {
        let steps = manifest?.outline.flatMap(\.steps) ?? []
        for step in steps {
            if let kind = activity(step.id)?.kind {
                if kind != step.kind { log.add(.wrongStepKind(step.id.rawValue, is: kind, step.place)) }
            } else if !unreadKinds.contains(step.kind) {
                log.add(.noSuchActivity(step.id.rawValue, step.kind, nearest: nearest(step.id, step.kind), step.place))
            }
        }
        guard manifest != nil else { return }
        let named = Set(steps.map(\.id))
        let files = lessons.map { ($0, $1.place) } + quizzes.map { ($0, $1.place) } + assignments.map { ($0, $1.place) }
        for (id, place) in files where !named.contains(id) { log.add(.notInOutline(id.rawValue, place)) }
    }

    private func nearest(_ id: Activity.ID, _ kind: Activity.Kind) -> String? {
        switch kind {
        case .lesson: nearestWord(to: id.rawValue, in: lessons.keys.map(\.rawValue))
        case .quiz: nearestWord(to: id.rawValue, in: quizzes.keys.map(\.rawValue))
        case .assignment: nearestWord(to: id.rawValue, in: assignments.keys.map(\.rawValue))
        }
    }

    /// The completion rule names steps of the outline, and of the right kind.
    func checkCompletion() {
        guard let manifest else { return }
        let steps = Dictionary(manifest.outline.flatMap(\.steps).map { ($0.id, $0.kind) }) { first, _ in first }
        for name in manifest.completionNames {
            guard let kind = steps[name.id] else {
                let nearest = nearestWord(to: name.id.rawValue, in: steps.keys.map(\.rawValue))
                log.add(.completionUnknown(name.id.rawValue, nearest: nearest, name.place))
                continue
            }
            if !name.kinds.contains(kind) {
                log.add(.completionKind(name.id.rawValue, is: kind, name.kinds, name.place))
            }
        }
    }
}

import CourseKit
import Learning

// Rubrics in YAML.

extension ModuleReading {
    func readRubric(_ path: String) {
        let keys = ["id", "title", "marking", "max_gap", "pass", "distinction", "levels", "criteria"]
        guard let reader = yaml(path, keys: keys) else {
            unreadRubrics = true
            return
        }
        let id: Rubric.ID? = reader.identifier("id")
        let title = reader.localized("title")
        let marking = readMarking(reader)
        let gap = readGap(reader, marking)
        let pass = reader.inner("pass", keys: ["total", "each"], required: true)
        let total = pass?.decimal("total", in: 0...10_000, required: true)
        let each = pass?.decimal("each", in: 0...1000) ?? 0
        let distinction = reader.decimal("distinction", in: 0...10_000)
        let levels = readLevels(reader)
        let criteria = readCriteria(reader, levels)
        guard let id, let title, let total, !levels.isEmpty, !criteria.isEmpty else {
            unreadRubrics = true
            return
        }
        let rubric = Rubric(
            id: id, title: title, marking: marking, maximumGap: gap, passTotal: total, passEach: each,
            distinction: distinction, levels: levels, criteria: criteria)
        checkPoints(rubric, reader)
        if let other = rubrics[id] {
            log.add(.repeatedActivity(id.rawValue, other.place.file, reader.place("id")))
        } else {
            rubrics[id] = Found(value: rubric, place: reader.place("id"))
        }
    }

    private func readMarking(_ reader: YAMLReader) -> Rubric.Marking {
        guard let text = reader.text("marking") else { return .single }
        if let marking = Rubric.Marking(rawValue: text) { return marking }
        log.add(.notAmong("marking", text, ["single", "double"], reader.place("marking")))
        return .single
    }

    /// The gap belongs to double marking: needed there, and without effect elsewhere.
    private func readGap(_ reader: YAMLReader, _ marking: Rubric.Marking) -> Double {
        switch (marking, reader.has("max_gap")) {
        case (.double, false): log.add(.gapMissing(reader.place("marking")))
        case (.single, true): log.add(.gapWithoutEffect(reader.place("max_gap")))
        case (.double, true), (.single, false): break
        }
        return reader.decimal("max_gap", in: 0...1000) ?? 0
    }

    private func readLevels(_ reader: YAMLReader) -> [Rubric.Level] {
        var levels: [Rubric.Level] = []
        for value in reader.list("levels", required: true) ?? [] {
            guard let inner = reader.inner(value, keys: ["id", "points", "title"]) else { continue }
            let id: Rubric.Level.ID? = inner.identifier("id")
            let points = inner.decimal("points", in: 0...1000, required: true)
            let title = inner.localized("title")
            guard let id, let points, let title else { continue }
            if levels.contains(where: { $0.id == id }) { log.add(.repeatedName(id.rawValue, inner.place("id"))) }
            if let last = levels.last, last.points <= points { log.add(.levelOrder(inner.place("points"))) }
            levels.append(Rubric.Level(id: id, points: points, title: title))
        }
        return levels
    }

    private func readCriteria(_ reader: YAMLReader, _ levels: [Rubric.Level]) -> [Rubric.Criterion] {
        var criteria: [Rubric.Criterion] = []
        for value in reader.list("criteria", required: true) ?? [] {
            guard let inner = reader.inner(value, keys: ["id", "weight", "title", "levels"]) else { continue }
            let id: Rubric.Criterion.ID? = ItemReader(module: self).id(inner)
            let weight = inner.decimal("weight", in: 0.01...100) ?? 1
            let title = inner.localized("title")
            let texts = inner.inner("levels", keys: levels.map(\.id.rawValue), required: true).map {
                descriptions($0, levels)
            }
            guard let id, let title, let texts else { continue }
            if criteria.contains(where: { $0.id == id }) { log.add(.repeatedName(id.rawValue, inner.place("id"))) }
            criteria.append(Rubric.Criterion(id: id, weight: weight, title: title, levels: texts))
        }
        return criteria
    }

    /// What work of each level looks like; a level without one is logged.
    private func descriptions(_ reader: YAMLReader, _ levels: [Rubric.Level]) -> [Rubric.Level.ID: Localized] {
        var texts: [Rubric.Level.ID: Localized] = [:]
        for level in levels { texts[level.id] = reader.localized(level.id.rawValue) }
        return texts
    }

    /// The pass mark and the distinction can be reached.
    private func checkPoints(_ rubric: Rubric, _ reader: YAMLReader) {
        let best = rubric.levels.map(\.points).max() ?? 0
        if rubric.passTotal > rubric.maximum {
            log.add(.outOfReach("pass.total", rubric.maximum, reader.place("pass")))
        }
        let worst = (rubric.levels.map(\.points).min() ?? 0) * rubric.criteria.reduce(0) { $0 + $1.weight }
        if rubric.marking == .double, reader.has("max_gap"), rubric.maximumGap >= rubric.maximum - worst {
            log.add(.gapTooWide(rubric.maximum - worst, reader.place("max_gap")))
        }
        if rubric.passEach > best { log.add(.outOfReach("pass.each", best, reader.place("pass"))) }
        if let distinction = rubric.distinction, distinction > rubric.maximum {
            log.add(.outOfReach("distinction", rubric.maximum, reader.place("distinction")))
        }
    }
}

import Actions
import Learning
import Pages
import People

/// Words what differs between two versions.
struct ChangesView {
    let comparison: CourseComparison
    let old: Course
    let new: Course
    let reader: Reader

    func changes(learners: [String] = []) -> VersionChanges {
        var changes = comparison.changes.map(change)
        if comparison.isRuleChanged {
            changes.append(.init(kind: .changed, place: reader.phrase("module-view.place.rule")))
        }
        return VersionChanges(since: old.version, changes: changes, learners: learners)
    }

    private func change(_ change: CourseComparison.Change) -> VersionChanges.Change {
        let course = change.kind == .removed ? old : new
        let title = change.activity.title[course.language(for: reader.language)]
        return VersionChanges.Change(
            kind: .init(rawValue: change.kind.rawValue) ?? .changed,
            place: reader.phrase("module-view.place.\(change.activity.kind.rawValue)", ["title": title]),
            text: text(change))
    }

    private func text(_ change: CourseComparison.Change) -> String? {
        if change.aspects.contains(.kind) { return reader.phrase("change.now-\(change.activity.kind.rawValue)") }
        let words = change.aspects.flatMap { aspect -> [String] in
            guard aspect == .items else { return [reader.phrase("change.\(aspect.rawValue)")] }
            let items = change.items
            return [("added", items.added), ("removed", items.removed), ("changed", items.changed)].compactMap {
                $1.isEmpty ? nil : reader.plural("change.\($0)", $1.count)
            }
        }
        return words.isEmpty ? nil : reader.phrase("change.all", ["list": words.joined(separator: ", ")])
    }
}

extension Reader {
    /// A phrase with `{{count}}`; `key.one` for one.
    func plural(_ key: String, _ number: Int) -> String {
        phrase(number == 1 ? "\(key).one" : key, ["count": numbers.text(number)])
    }
}

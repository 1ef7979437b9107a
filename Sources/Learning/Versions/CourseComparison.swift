/// What differs between two versions of a course, told by the ids that never change.
public struct CourseComparison: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable { case added, removed, changed }

    /// What differs in an activity.
    public enum Aspect: String, Hashable, Sendable, CaseIterable {
        /// It was a lesson and is a quiz: what was done there was something else.
        case kind
        case title, text, settings, items, rubric
    }

    /// Questions of a quiz, those of the pools that it draws from among them.
    public struct Items: Hashable, Sendable {
        public var added: [Item.ID] = []
        public var removed: [Item.ID] = []
        public var changed: [Item.ID] = []
        public init() {}

        var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
    }

    public struct Change: Hashable, Sendable {
        public var kind: Kind
        /// As the new version has it; of what was removed, as the old one had it.
        public var activity: Activity
        public var aspects: [Aspect] = []
        public var items = Items()
    }

    /// In the order of the new route; what was removed last.
    public var changes: [Change]
    /// Whether the rule for completing the course differs.
    public var isRuleChanged: Bool

    public var isEmpty: Bool { changes.isEmpty && !isRuleChanged }

    /// - Parameter changedTexts: lessons whose bodies differ; these lie beside the course.
    public init(from old: Course, to new: Course, changedTexts: Set<Activity.ID> = []) {
        changes = new.activities.compactMap { activity in
            guard let former = old.activity(activity.id) else { return Change(kind: .added, activity: activity) }
            let items = Self.items(former, old, activity, new)
            let aspects = Self.aspects(former, old, activity, new, items, changedTexts)
            return aspects.isEmpty ? nil : Change(kind: .changed, activity: activity, aspects: aspects, items: items)
        }
        changes += old.activities.filter { new.activity($0.id) == nil }.map { Change(kind: .removed, activity: $0) }
        isRuleChanged = old.completion != new.completion
    }

    private static func aspects(
        _ former: Activity, _ old: Course, _ latter: Activity, _ new: Course, _ items: Items, _ texts: Set<Activity.ID>
    ) -> [Aspect] {
        guard former.kind == latter.kind else { return [.kind] }
        var differs: Set<Aspect> = []
        func compare<Value: Equatable>(_ aspect: Aspect, _ a: Value, _ b: Value) {
            if a != b { differs.insert(aspect) }
        }
        compare(.title, former.title, latter.title)
        switch (former, latter) {
        case (.lesson(let a), .lesson(let b)):
            if texts.contains(b.id) || a.weight != b.weight { differs.insert(.text) }
            compare(.settings, a.minutes, b.minutes)
        case (.quiz(let a), .quiz(let b)):
            compare(.text, a.intro, b.intro)
            compare(.settings, a.settings, b.settings)
            compare(.settings, a.purpose, b.purpose)
            compare(.settings, a.draws, b.draws)
            if !items.isEmpty { differs.insert(.items) }
        case (.assignment(let a), .assignment(let b)):
            compare(.text, a.task, b.task)
            compare(.rubric, old.rubric(a.rubric), new.rubric(b.rubric))
            compare(.settings, a.terms, b.terms)
        default: break
        }
        return Aspect.allCases.filter(differs.contains)
    }

    private static func items(_ former: Activity, _ old: Course, _ latter: Activity, _ new: Course) -> Items {
        guard case .quiz(let a) = former, case .quiz(let b) = latter else { return Items() }
        let (before, after) = (a.askable(in: old), b.askable(in: new))
        var items = Items()
        for (place, item) in after {
            guard let known = before.first(where: { $0.place == place })?.item else {
                items.added.append(item.id)
                continue
            }
            if known != item { items.changed.append(item.id) }
        }
        let places = Set(after.map(\.place))
        items.removed = before.filter { !places.contains($0.place) }.map(\.item.id)
        return items
    }
}

extension Assessment {
    fileprivate struct Draw: Hashable {
        var count: Int
        var bank: Bank.ID
        var tags: [String]
    }

    fileprivate var draws: [Draw] {
        entries.compactMap { entry in
            if case .draw(let count, let bank, let tags) = entry {
                Draw(count: count, bank: bank, tags: tags)
            } else {
                nil
            }
        }
    }

    /// Where an item lies: in the quiz itself, or in a pool. Two pools may use one id.
    fileprivate struct Spot: Hashable {
        var bank: Bank.ID?
        var item: Item.ID
    }

    /// Every item that the quiz may ask, once each, in its order.
    fileprivate func askable(in course: Course) -> [(place: Spot, item: Item)] {
        var seen: Set<Spot> = []
        return entries.flatMap { entry -> [(place: Spot, item: Item)] in
            switch entry {
            case .item(let item): [(Spot(bank: nil, item: item.id), item)]
            case .draw(_, let bank, let tags):
                (course.bank(bank)?.items ?? []).filter { Set(tags).isSubset(of: $0.tags) }
                    .map { (Spot(bank: bank, item: $0.id), $0) }
            }
        }.filter { seen.insert($0.place).inserted }
    }
}

extension Assignment {
    fileprivate struct Terms: Hashable {
        var minutes, maximumFiles, maximumSize: Int
        var submit: [Form]
        var types: [String]
    }

    /// What the learner has to keep to.
    fileprivate var terms: Terms {
        Terms(
            minutes: minutes, maximumFiles: maximumFiles, maximumSize: maximumSize, submit: submit, types: types)
    }
}

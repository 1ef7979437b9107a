/// A course's completion rule held against somebody's progress: what is done, what is missing, how far.
public struct Completion: Hashable, Sendable {
    public enum Need: String, Hashable, Sendable { case read, finish, pass, mark, mentor }

    /// One thing still to do.
    public struct Missing: Hashable, Sendable {
        public var need: Need
        /// The activities that would do; for a choice (`at_least`) more than one.
        public var activities: [Activity.ID]
        /// How many of them are still to do; for mentoring, which has no activity, minutes.
        public var count: Int
    }

    public var holds: Bool
    /// 0–100; 100 exactly when the rule holds.
    public var percent: Int
    public var missing: [Missing]

    public init(_ course: Course, _ progress: Progress) {
        var needed = 0
        var met = 0
        var missing: [Missing] = []
        func require(_ need: Need, _ id: Activity.ID, _ isMet: Bool) {
            needed += 1
            if isMet { met += 1 } else { missing.append(Missing(need: need, activities: [id], count: 1)) }
        }
        for requirement in course.completion {
            switch requirement {
            case .lessons(let ids):
                let lessons = ids ?? course.activities.filter { $0.kind == .lesson }.map(\.id)
                for id in lessons { require(.read, id, progress.steps[id]?.done != nil) }
            case .done(let ids):
                for id in ids { require(.finish, id, progress.steps[id]?.done != nil) }
            case .passed(let ids):
                for id in ids {
                    let isAssignment = course.activity(id)?.kind == .assignment
                    require(isAssignment ? .mark : .pass, id, progress.steps[id]?.passed != nil)
                }
            case .atLeast(let count, let ids):
                let open = ids.filter { progress.steps[$0]?.done == nil }
                let done = min(count, ids.count - open.count)
                needed += count
                met += done
                if done < count { missing.append(Missing(need: .finish, activities: open, count: count - done)) }
            case .mentoring(let minutes):
                let lacking = minutes - progress.minutesMentored
                needed += 1
                if lacking <= 0 {
                    met += 1
                } else {
                    missing.append(Missing(need: .mentor, activities: [], count: lacking))
                }
            }
        }
        holds = missing.isEmpty
        percent = holds ? 100 : min(99, needed == 0 ? 0 : met * 100 / needed)
        self.missing = missing
    }
}

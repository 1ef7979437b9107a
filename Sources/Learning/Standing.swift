/// How one activity stands for one learner.
public enum Standing: Sendable, Hashable {
    case ahead
    /// Handed in, and waiting for somebody's marks.
    case waiting
    /// Tried, and the course asks for a pass.
    case failed
    case done
}

extension Course {
    /// Activities that the completion rule wants passed, not only finished.
    public var activitiesToPass: Set<Activity.ID> {
        Set(
            completion.flatMap { requirement -> [Activity.ID] in
                if case .passed(let ids) = requirement { ids } else { [] }
            })
    }

    /// Activities that the completion rule names in any way.
    public var activitiesRequired: Set<Activity.ID> {
        Set(
            completion.flatMap { requirement -> [Activity.ID] in
                switch requirement {
                case .lessons(let ids): ids ?? activities.filter { $0.kind == .lesson }.map(\.id)
                case .done(let ids), .passed(let ids), .atLeast(_, let ids): ids
                case .mentoring: []
                }
            })
    }

    public func standing(of id: Activity.ID, in progress: Progress) -> Standing {
        standing(progress.steps[id], mustPass: activitiesToPass.contains(id) || activity(id)?.kind == .assignment)
    }

    /// The same for many activities in a row.
    /// - Parameter toPass: ``activitiesToPass``, worked out once.
    public func standing(of activity: Activity, in progress: Progress, toPass: Set<Activity.ID>) -> Standing {
        standing(progress.steps[activity.id], mustPass: toPass.contains(activity.id) || activity.kind == .assignment)
    }

    private func standing(_ step: Progress.Step?, mustPass: Bool) -> Standing {
        guard let step else { return .ahead }
        if step.passed != nil { return .done }
        if step.waiting { return .waiting }
        if mustPass { return step.attempts > 0 ? .failed : .ahead }
        return step.done != nil ? .done : .ahead
    }

    /// The step to go on with: the first that is neither done nor waiting for somebody else.
    public func next(after progress: Progress) -> Activity? {
        let toPass = activitiesToPass
        return activities.first {
            switch standing(of: $0, in: progress, toPass: toPass) {
            case .ahead, .failed: true
            case .waiting, .done: false
            }
        }
    }

    /// The unit that an activity belongs to, and the neighbours on the route.
    public func neighbourhood(of id: Activity.ID) -> (unit: Unit, previous: Activity?, next: Activity?)? {
        let all = activities
        guard let place = all.firstIndex(where: { $0.id == id }),
            let unit = units.first(where: { $0.activities.contains { $0.id == id } })
        else { return nil }
        return (unit, place > 0 ? all[place - 1] : nil, place + 1 < all.count ? all[place + 1] : nil)
    }
}

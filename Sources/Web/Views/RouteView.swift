import Learning
import Pages

/// Draws a course as a route, for somebody who stands on it or for a visitor.
struct RouteView {
    let course: Course
    /// `nil` for somebody who is not enrolled.
    let progress: Learning.Progress?
    let reader: Reader
    var current: Activity.ID?
    var certificate: String?

    var drawing: RouteDrawing {
        let language = course.language(for: reader.language)
        let (required, toPass) = (course.activitiesRequired, course.activitiesToPass)
        let next = progress.flatMap { course.next(after: $0)?.id }
        var done = 0
        let units = course.units.enumerated().map { index, unit in
            let steps = unit.activities.map { activity -> RouteDrawing.Step in
                let state = state(of: activity, next: next, toPass: toPass)
                if state == .done { done += 1 }
                return RouteDrawing.Step(
                    title: activity.title[language], kind: kind(activity), state: state,
                    current: activity.id == current,
                    href: Links.activity(activity, in: course.id), minutes: minutes(activity),
                    note: note(activity), required: required.contains(activity.id))
            }
            return RouteDrawing.Unit(
                number: index + 1, title: unit.title[language], state: state(of: steps), steps: steps)
        }
        return RouteDrawing(
            units: units, done: reader.count(done), total: reader.count(course.activities.count),
            certificate: course.certificate != nil, arrived: progress?.completed != nil, certificateHref: certificate)
    }

    private func state(
        of activity: Activity, next: Activity.ID?, toPass: Set<Activity.ID>
    ) -> RouteDrawing.State {
        guard let progress else { return .ahead }
        switch course.standing(of: activity, in: progress, toPass: toPass) {
        case .done: return .done
        case .waiting: return .waiting
        case .failed: return activity.id == next ? .here : .failed
        case .ahead: return activity.id == next ? .here : .ahead
        }
    }

    private func state(of steps: [RouteDrawing.Step]) -> RouteDrawing.State {
        if steps.contains(where: { $0.state == .here }) { return .here }
        if steps.allSatisfy({ $0.state == .done }), !steps.isEmpty { return .done }
        if steps.contains(where: { $0.state == .waiting }) { return .waiting }
        return .ahead
    }

    private func note(_ activity: Activity) -> String? {
        guard let step = progress?.steps[activity.id] else { return nil }
        if step.waiting { return reader.phrase("view.being-marked") }
        guard activity.kind != .lesson, let score = step.scores.last else { return nil }
        if case .quiz(let quiz) = activity, let counted = quiz.standing(scores: step.scores) {
            return reader.percent(counted)
        }
        return reader.percent(score)
    }

    private func minutes(_ activity: Activity) -> String? {
        switch activity {
        case .lesson(let lesson): reader.minutes(lesson.minutes)
        case .quiz(let quiz): quiz.settings.timeLimit.map(reader.minutes)
        case .assignment(let assignment): reader.minutes(assignment.minutes)
        }
    }

    private func kind(_ activity: Activity) -> RouteDrawing.Kind { RouteDrawing.Kind(activity) }
}

extension RouteDrawing.Kind {
    init(_ activity: Activity) {
        switch activity.kind {
        case .lesson: self = .lesson
        case .quiz: self = .quiz
        case .assignment: self = .assignment
        }
    }
}

extension PageLink {
    init(_ activity: Activity, in course: Course, reader: Reader) {
        self.init(
            href: Links.activity(activity, in: course.id), title: activity.title[course.language(for: reader.language)])
    }

    init(_ course: Course, reader: Reader) {
        self.init(href: Links.course(course.id), title: course.title[course.language(for: reader.language)])
    }
}

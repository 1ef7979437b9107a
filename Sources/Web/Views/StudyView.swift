import Actions
import Learning
import Pages
import People
import Storage

/// Words where somebody stands in a course: what to go on with, what is missing.
struct StudyView {
    let study: Study
    let reader: Reader

    private var course: Course { study.course }

    var route: RouteDrawing {
        RouteView(
            course: course, progress: study.progress, reader: reader,
            certificate: study.certificate.map { Links.certificate($0.serial) }
        ).drawing
    }

    /// The one big "continue": where the reader left off if that is not finished, else the next step. `nil` when there is nothing to do.
    var card: ContinueCard? {
        guard study.progress.completed == nil else { return nil }
        let marked = study.bookmark.flatMap { course.activity($0.activity) }
        let resumes = marked.map { [.ahead, .failed].contains(course.standing(of: $0.id, in: study.progress)) } ?? false
        guard let activity = resumes ? marked : course.next(after: study.progress) else { return nil }
        let language = course.language(for: reader.language)
        let anchor = resumes ? study.bookmark?.anchor : nil
        let minutes: String? =
            switch activity {
            case .lesson(let lesson): reader.minutes(lesson.minutes)
            case .quiz(let quiz): quiz.settings.timeLimit.map(reader.minutes)
            case .assignment(let assignment): reader.minutes(assignment.minutes)
            }
        return ContinueCard(
            course: course.title[language], courseHref: Links.course(course.id),
            unit: course.neighbourhood(of: activity.id)?.unit.title[language], step: activity.title[language],
            kind: RouteDrawing.Kind(activity),
            href: Links.activity(activity, in: course.id) + (anchor.map { "#\($0)" } ?? ""),
            minutes: minutes, started: !study.progress.steps.isEmpty, route: route)
    }

    /// What the certificate still asks for, in words: the things one by one, but many of a kind as one line.
    var missing: [HomePage.Missing] {
        let all = Completion(course, study.progress).missing
        let needs = all.map(\.need).reduce(into: [Completion.Need]()) { if !$0.contains($1) { $0.append($1) } }
        return needs.flatMap { need -> [HomePage.Missing] in
            let those = all.filter { $0.need == need }
            let isMany = those.count > 3 && (need == .read || need == .finish)
            return isMany ? [together(those, need)].compactMap { $0 } : those.compactMap(line)
        }
    }

    private func together(_ those: [Completion.Missing], _ need: Completion.Need) -> HomePage.Missing? {
        guard let first = those.first?.activities.first.flatMap(course.activity) else { return nil }
        return HomePage.Missing(
            text: reader.phrase("missing.\(need.rawValue)-many", ["count": reader.numbers.text(those.count)]),
            href: Links.activity(first, in: course.id), kind: RouteDrawing.Kind(first))
    }

    private func line(_ missing: Completion.Missing) -> HomePage.Missing? {
        if missing.need == .mentor {
            return HomePage.Missing(
                text: reader.phrase("missing.mentor", ["time": reader.minutes(missing.count)]),
                href: Links.askMentoring(for: course.id), kind: .mentoring)
        }
        let language = course.language(for: reader.language)
        guard let id = missing.activities.first, let activity = course.activity(id) else { return nil }
        let waiting = study.progress.steps[id]?.waiting == true
        let text: String
        if missing.activities.count > 1 {
            let titles = missing.activities.compactMap { course.activity($0)?.title[language] }
            text = reader.phrase(
                "missing.choice",
                ["count": reader.numbers.text(missing.count), "titles": titles.joined(separator: " · ")])
        } else {
            text = reader.phrase("missing.\(missing.need.rawValue)", ["title": activity.title[language]])
        }
        return HomePage.Missing(
            text: text, href: Links.activity(activity, in: course.id), kind: RouteDrawing.Kind(activity),
            note: waiting ? reader.phrase("view.being-marked") : note(id), waiting: waiting)
    }

    private func note(_ id: Activity.ID) -> String? {
        guard case .quiz(let quiz)? = course.activity(id), let scores = study.progress.steps[id]?.scores,
            let counted = quiz.standing(scores: scores), counted < quiz.settings.pass
        else { return nil }
        return reader.phrase(
            "missing.points", ["score": reader.percent(counted), "pass": reader.percent(quiz.settings.pass)])
    }
}

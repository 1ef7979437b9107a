import Actions
import Learning
import Pages
import People
import Storage

/// Words what moving one learner to another version does.
struct MovePlanView {
    let plan: MovePlan
    let old: Course
    let new: Course
    let progress: Learning.Progress
    let reader: Reader

    var before: String { steps(old, progress) }
    var after: String { steps(new, progress.restarting(plan.restarted)) }

    private func steps(_ course: Course, _ progress: Learning.Progress) -> String {
        let done = course.activities.count { course.standing(of: $0.id, in: progress) == .done }
        return reader.phrase(
            "move.steps", ["done": reader.numbers.text(done), "total": reader.numbers.text(course.activities.count)])
    }

    /// Why the learner stays.
    var obstacle: String? {
        switch plan.obstacle {
        case nil: nil
        case .finished: reader.phrase("move.finished")
        case .language:
            reader.phrase(
                "move.language",
                ["title": old.languages.filter { !new.languages.contains($0) }.map(\.name).joined(separator: ", ")])
        case .openAttempt(let id): reader.phrase("move.open-attempt", ["title": title(id)])
        case .awaitingMarks(let id): reader.phrase("move.awaiting", ["title": title(id)])
        case .draft(let id): reader.phrase("move.draft", ["title": title(id)])
        }
    }

    /// What carries over, what goes, what begins anew, what is new.
    var lines: [String] {
        if let obstacle { return [obstacle] }
        var lines = [
            plan.carried.isEmpty ? reader.phrase("move.keeps.none") : reader.plural("move.keeps", plan.carried.count)
        ]
        for (key, ids) in [("left", plan.left), ("restarted", plan.restarted), ("added", plan.added)] where !ids.isEmpty
        {
            lines.append(reader.phrase("move.\(key)", ["titles": titles(ids)]))
        }
        if plan.completes {
            lines.append(reader.phrase("move.completes"))
        } else if plan.added.isEmpty, plan.restarted.isEmpty {
            lines.append(reader.phrase("move.same-rule"))
        }
        return lines
    }

    private func titles(_ ids: [Activity.ID]) -> String { ids.map { "«\(title($0))»" }.joined(separator: ", ") }

    private func title(_ id: Activity.ID) -> String {
        for course in [new, old] {
            if let activity = course.activity(id) { return activity.title[course.language(for: reader.language)] }
        }
        return id.rawValue
    }
}

/// Words the page for those who publish: everybody on another version.
struct MovesView {
    let list: MoveList
    /// The part of the moves that this page shows.
    let shown: [Move]
    let names: [Enrolment.ID: Person]
    let stretch: Stretch
    let reader: Reader
    /// Whether the reader may open somebody's page.
    let mayOpen: (Person) -> Bool

    private var course: Course { list.version.course }
    private var going: [Move] { list.going }
    /// Few people are not told apart for who sees no names.
    private var isTooFew: Bool {
        guard names.isEmpty, !list.mayMove else { return false }
        return [going.count, list.moves.count - going.count].contains { (1..<5).contains($0) }
    }

    func page(_ frame: PageFrame, path: String, back: PageLink) -> MovesPage {
        let package = list.version.package
        let canMove = list.mayMove && list.isOffered && !going.isEmpty
        return MovesPage(
            frame: frame, title: course.title[course.language(for: reader.language)], version: package.version,
            state: ModuleState(package.state), back: back, going: reader.count(going.count),
            staying: reader.count(list.moves.count - going.count), groups: list.groups.map(group), rows: rows(canMove),
            pager: names.isEmpty ? nil : stretch.pager(total: list.moves.count, path: path, query: "", reader),
            blocked: blocked, hidden: hidden, move: canMove ? FormAction(action: "\(path)/move") : nil,
            effects: effects)
    }

    private func group(_ group: MoveList.Group) -> MovesPage.Group {
        let changes = ChangesView(
            comparison: group.changes.comparison, old: group.changes.since.course, new: course, reader: reader)
        return MovesPage.Group(learners: isTooFew ? nil : reader.count(group.learners), changes: changes.changes())
    }

    private func rows(_ canMove: Bool) -> [MovesPage.Row] {
        shown.compactMap { move in
            guard let person = names[move.enrolment.id] else { return nil }
            let plan = MovePlanView(
                plan: move.plan, old: move.from, new: course, progress: move.progress, reader: reader)
            return MovesPage.Row(
                person: person.displayName, personHref: mayOpen(person) ? Links.person(person.id) : nil,
                since: move.from.version, before: plan.before, after: plan.after, moves: move.plan.moves,
                lines: plan.lines, only: canMove && move.plan.moves ? move.enrolment.id.rawValue : nil)
        }
    }

    private var blocked: String? {
        if list.moves.isEmpty { return reader.phrase("move.nobody") }
        if !list.isOffered { return reader.phrase("move.not-offered") }
        return list.mayMove ? nil : reader.phrase("move.not-yours")
    }

    private var hidden: String? {
        guard !list.moves.isEmpty, names.isEmpty else { return nil }
        return reader.phrase(isTooFew ? "move.few" : "move.names-hidden")
    }

    private var effects: [String] {
        var lines = [
            reader.phrase("move.effect.going", ["version": course.version]), reader.phrase("move.effect.kept")
        ]
        let completing = going.count { $0.plan.completes }
        let more = going.count { !$0.plan.added.isEmpty || !$0.plan.restarted.isEmpty }
        if more > 0 { lines.append(reader.phrase("move.effect.more", ["count": reader.numbers.text(more)])) }
        if completing > 0 {
            lines.append(reader.phrase("move.effect.completes", ["count": reader.numbers.text(completing)]))
        }
        return lines + [reader.phrase("move.effect.final")]
    }
}

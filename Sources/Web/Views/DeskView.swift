import Actions
import Consulting
import Learning
import Pages
import People
import Statements
import Storage

/// Words the consultant's inbox.
struct DeskView {
    let inbox: Inbox
    let reader: Reader

    /// Nil for who is not of the consultant network.
    var desk: ConsultantDesk?
    var person: Person.ID?
    var now: Instant?
    /// Which kinds are shown; nil for all.
    var shown: Filter?

    /// Kinds of entries that the inbox can be narrowed to.
    enum Filter: String, CaseIterable {
        case offer, session, marking, other

        init(_ kind: DeskPage.Kind) {
            switch kind {
            case .offer: self = .offer
            case .session, .log, .plan: self = .session
            case .marking: self = .marking
            case .dispute, .closing: self = .other
            }
        }
    }

    func page(_ frame: PageFrame) -> DeskPage {
        let entries = (cases + marking).sorted(by: CaseEntries.Dated.inOrder).map(\.entry)
        let kinds = Set(entries.map { Filter($0.kind) })
        return DeskPage(
            frame: frame, entries: entries.filter { shown == nil || shown == Filter($0.kind) }, running: running,
            finished: inbox.done.compactMap(finished), capacity: desk?.profile.map(load),
            filters: kinds.count > 1 || shown != nil ? filters(kinds) : [], doors: doors, missing: missing)
    }

    private func filters(_ kinds: Set<Filter>) -> [FormOption] {
        let all = FormOption(value: Links.desk, label: reader.phrase("desk-filter.all"), selected: shown == nil)
        return [all]
            + Filter.allCases.filter { kinds.contains($0) || $0 == shown }.map { kind in
                FormOption(
                    value: "\(Links.desk)?kind=\(kind.rawValue)", label: reader.phrase("desk-filter.\(kind.rawValue)"),
                    selected: kind == shown)
            }
    }

    // MARK: Mentoring

    private var cases: [CaseEntries.Dated] {
        guard let desk, let person, let now else { return [] }
        var seen: Set<Case.ID> = []
        return (desk.offers + desk.running + desk.disputed).filter { seen.insert($0.story.id).inserted }.flatMap {
            line in
            CaseEntries(
                view: ConsultantCaseView(
                    line, placement: desk.placements[line.story.id], policy: desk.policy, person: person,
                    reader: reader, now: now)
            ).entries
        }
    }

    private var running: [DeskPage.RunningCase] {
        guard let desk else { return [] }
        return desk.running.map { line in
            DeskPage.RunningCase(
                title: line.organisation?.name ?? line.learner.displayName,
                about: "\(line.story.request.topic.name(in: reader.language)) · "
                    + line.story.request.country.name(in: reader.language),
                href: Links.mentoringCase(line.story.id),
                state: Badge(
                    text: reader.word(line.story.state), tone: line.story.state == .suspended ? .wait : .good))
        }
    }

    private func load(_ profile: Consultant) -> String {
        reader.phrase(
            "desk-entry.load",
            ["taken": reader.numbers.text(desk?.taken ?? 0), "capacity": reader.numbers.text(profile.capacity)])
    }

    private var doors: [PageLink] {
        desk == nil
            ? []
            : [
                PageLink(href: Links.calendar, title: reader.phrase("calendar.title")),
                PageLink(href: Links.profile, title: reader.phrase("own.title"))
            ]
    }

    private var missing: String? {
        guard let desk else { return nil }
        guard let profile = desk.profile else { return reader.phrase("desk-entry.no-profile") }
        if !profile.takesCases { return reader.phrase("desk-entry.paused") }
        let missing = ProfileView.missing(profile, reader)
        return missing.isEmpty
            ? nil : reader.phrase("desk-entry.missing", ["missing": reader.list(missing)])
    }

    // MARK: Marking

    /// The oldest first, as they come.
    private var marking: [CaseEntries.Dated] {
        let essays = inbox.essays.map { work in
            CaseEntries.Dated(since: work.sitting.attempt.closedAt ?? Instant(milliseconds: 0), entry: entry(work))
        }
        return essays
            + inbox.waiting.map { work in
                CaseEntries.Dated(since: work.submission.submitted ?? Instant(milliseconds: 0), entry: entry(work))
            }
    }

    private func entry(_ entry: DeskEntry) -> DeskPage.Entry {
        let submission = entry.submission
        return DeskPage.Entry(
            kind: .marking, title: title(entry), about: about(entry), href: Links.submission(submission.id),
            since: submission.submitted.map(reader.dateAndTime), look: look(entry),
            attempt: submission.number > 1 ? submission.number : nil)
    }

    private func entry(_ work: EssayCase) -> DeskPage.Entry {
        let (sitting, course) = (work.sitting, work.sitting.study.course)
        let language = course.language(for: reader.language)
        let title = reader.phrase(
            "desk-view.work", ["title": sitting.quiz.title[language], "person": work.learner.displayName])
        return DeskPage.Entry(
            kind: .marking, title: title,
            about: "\(course.title[language]) · \(work.learner.country.name(in: reader.language))",
            href: Links.essays(sitting.attempt.id), since: sitting.attempt.closedAt.map(reader.dateAndTime))
    }

    private func finished(_ entry: DeskEntry) -> DeskPage.Finished? {
        let submission = entry.submission
        // Before it is settled, the only mark that shows is the reader's own.
        guard let last = submission.standing.last ?? submission.marks.last,
            let outcome = RubricView.outcome(of: submission)
        else { return nil }
        let sheet = RubricView(rubric: entry.rubric, course: entry.course, reader: reader)
        return DeskPage.Finished(
            title: title(entry), about: about(entry), href: Links.submission(submission.id), date: reader.date(last.at),
            total: (submission.judgement ?? last.judgement).map(sheet.total), outcome: outcome)
    }

    private func look(_ entry: DeskEntry) -> DeskPage.Look? {
        guard entry.rubric.marking == .double else { return nil }
        return switch entry.awaited {
        case .first: .first
        case .second: .second
        case .third: .third
        case nil: nil
        }
    }

    func title(_ entry: DeskEntry) -> String {
        let title = entry.assignment.title[entry.course.language(for: reader.language)]
        return reader.phrase("desk-view.work", ["title": title, "person": entry.learner.displayName])
    }

    private func about(_ entry: DeskEntry) -> String {
        entry.course.title[entry.course.language(for: reader.language)] + " · "
            + entry.learner.country.name(in: reader.language)
    }
}

import Actions
import Learning
import Pages
import People

/// Words the consultant's inbox.
struct DeskView {
    let inbox: Inbox
    let reader: Reader

    func page(_ frame: PageFrame) -> DeskPage {
        DeskPage(
            frame: frame, entries: inbox.essays.map(entry) + inbox.waiting.map(entry),
            finished: inbox.done.compactMap(finished))
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

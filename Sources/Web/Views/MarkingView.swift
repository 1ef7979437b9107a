import Actions
import Learning
import Pages
import People
import Storage

/// Words the page on which a submission is marked.
struct MarkingView {
    let work: MarkingCase
    let reader: Reader
    /// Whose page it is.
    let person: Person.ID?
    /// What is filled in: sent just now, kept for later, or given.
    var marks: Marks?
    var problems: [String: LearningError.Reason] = [:]
    /// The next submission that waits.
    var next: PageLink?

    private var course: Course { work.study.course }
    private var language: Language { course.language(for: reader.language) }
    private var sheet: RubricView { RubricView(rubric: work.rubric, course: course, reader: reader) }

    func page(_ frame: PageFrame) -> MarkingPage {
        let submission = work.submission
        let rubric = work.rubric
        var page = MarkingPage(
            frame: frame, title: work.assignment.title[language], course: course.title[language],
            learner: work.learner.displayName, organisation: organisation, attempt: submission.number,
            submitted: submission.submitted.map(reader.dateAndTime) ?? "–",
            text: submission.text.isEmpty ? nil : PlainText.paragraphs(submission.text),
            files: submission.lines(reader),
            task: Media.addressed(work.assignment.task[language], in: work.study.enrolment.package),
            criteria: rubric.criteria.enumerated().map { criterion($1, number: $0 + 1) },
            comment: FormField(value: shown.comment, problem: problem("comment")), total: reader.number(total),
            most: reader.number(rubric.maximum), pass: sheet.pass, passTotal: rubric.passTotal,
            passEach: rubric.passEach > 0 ? rubric.passEach : nil, action: Links.submission(submission.id),
            earlier: work.earlier.reversed().compactMap { earlier in
                (RubricView(judging: earlier, former: work.former, reader: reader) ?? sheet).marks(of: earlier)
            }, closed: closed,
            problems: problems.sorted { $0.key < $1.key }.map {
                FormProblem(field: $0.key, text: reader.phrase("reason.\($0.value.rawValue)"))
            }, next: next)
        page.double = double
        page.waits = rubric.marking == .double && work.awaited != .third
        page.decides = work.mayMark && work.awaited == .third
        page.looks =
            page.decides || submission.state == .marked ? sheet.looks(of: submission) { $0 != form } : []
        return page
    }

    /// What stands in the form when marks are there: the reader's own, or else those that stand.
    private var form: Submission.Mark? {
        let submission = work.submission
        return person.flatMap(submission.mark(by:)) ?? submission.standing.last
    }

    /// How many mark, and what is awaited or came of it.
    private var double: String? {
        guard work.rubric.marking == .double else { return nil }
        if work.submission.state == .marked, let judgement = work.submission.judgement {
            let key = work.submission.marks.count > 2 ? "desk-view.double-decided" : "desk-view.double-mean"
            return reader.phrase(key, ["total": sheet.total(judgement)])
        }
        guard work.mayMark, let look = work.awaited else { return nil }
        return switch look {
        case .first: reader.phrase("desk-view.double-first")
        case .second: reader.phrase("desk-view.double-second")
        case .third: reader.phrase("desk-view.double-third", ["gap": reader.number(work.rubric.maximumGap)])
        }
    }

    private var organisation: String {
        [work.organisation?.name, work.learner.country.name(in: reader.language)].compactMap { $0 }
            .joined(separator: ", ")
    }

    /// The given marks, once there are some; nothing that was kept for later shows over them.
    private var shown: Marks {
        if let mark = form {
            return Marks(
                levels: mark.levels, comments: mark.comments, comment: mark.comment,
                isReturned: work.submission.state == .returned)
        }
        return marks ?? Marks(levels: [:], comments: [:], comment: "", isReturned: false)
    }

    private var total: Double {
        work.rubric.criteria.reduce(0) { sum, criterion in
            let level = work.rubric.levels.first { $0.id == shown.levels[criterion.id] }
            return sum + (level?.points ?? 0) * criterion.weight
        }
    }

    private var closed: String? {
        switch work.submission.state {
        case .marked: reader.phrase("desk-view.closed-marked")
        case .returned: reader.phrase("desk-view.closed-returned")
        case .draft: reader.phrase("desk-view.closed-draft")
        case .submitted where work.mayMark: nil
        case .submitted: reader.phrase(form == nil ? "desk-view.closed-reader" : "desk-view.closed-awaited")
        }
    }

    private func criterion(_ criterion: Rubric.Criterion, number: Int) -> MarkingPage.Criterion {
        MarkingPage.Criterion(
            id: criterion.id.rawValue, number: number, title: criterion.title[language],
            weight: sheet.weight(criterion), factor: criterion.weight,
            levels: work.rubric.levels.map { level in
                MarkingPage.Level(
                    id: level.id.rawValue, title: level.title[language], points: sheet.points(level),
                    value: level.points, text: sheet.text(level, of: criterion),
                    chosen: shown.levels[criterion.id] == level.id)
            }, comment: shown.comments[criterion.id] ?? "", problem: problem("level-\(criterion.id)"))
    }

    private func problem(_ field: String) -> String? {
        problems[field].map { reader.phrase("reason.\($0.rawValue)") }
    }
}

import Actions
import Learning
import Pages
import People
import Storage

/// Words the page on which the essays of an attempt are marked: each question is a criterion, with five shares of its points.
struct EssayView {
    let work: EssayCase
    let reader: Reader
    let mayMark: Bool
    var chosen: [Question.ID: Double] = [:]
    var comments: [Question.ID: String] = [:]
    var comment = ""
    var problems: [String: LearningError.Reason] = [:]

    static let shares: [(id: String, credit: Double)] = [
        ("100", 1), ("75", 0.75), ("50", 0.5), ("25", 0.25), ("0", 0)
    ]

    private var sitting: Sitting { work.sitting }
    private var course: Course { sitting.study.course }
    private var language: Language { course.language(for: reader.language) }

    func page(_ frame: PageFrame) -> MarkingPage {
        let marks = sitting.stored.marks
        let most = work.essays.reduce(0) { $0 + $1.item.points }
        let shown = marks?.credits ?? chosen
        let total = work.essays.reduce(0) { $0 + (shown[$1.question.id] ?? 0) * $1.item.points }
        var page = MarkingPage(
            frame: frame, title: sitting.quiz.title[language], course: course.title[language],
            learner: work.learner.displayName, organisation: work.organisation?.name, attempt: sitting.attempt.number,
            submitted: sitting.attempt.closedAt.map(reader.dateAndTime) ?? "–",
            text: work.essays.map(answer).joined(),
            criteria: work.essays.map { criterion($0.question, $0.item, shown) },
            comment: FormField(value: marks?.comment ?? comment), total: reader.number(total),
            most: reader.number(most),
            pass: reader.phrase("desk-view.essay-pass", ["pass": reader.percent(sitting.quiz.settings.pass)]),
            passTotal: 0,
            action: Links.essays(sitting.attempt.id), closed: closed,
            problems: problems.sorted { $0.key < $1.key }.map {
                FormProblem(field: $0.key, text: reader.phrase("reason.\($0.value.rawValue)"))
            })
        page.final = true
        page.essays = true
        return page
    }

    private var closed: String? {
        if sitting.stored.marks != nil { return reader.phrase("desk-view.closed-marked") }
        return mayMark ? nil : reader.phrase("desk-view.closed-reader")
    }

    private func number(of question: Question) -> Int {
        (sitting.attempt.paper.questions.firstIndex { $0.id == question.id } ?? 0) + 1
    }

    private func answer(_ essay: (question: Question, item: Item)) -> String {
        guard case .text(let text)? = sitting.attempt.answers[essay.question.id]?.response else { return "" }
        let prompt = essay.question.text(essay.item.prompt, in: language, country: reader.country)
        let title = reader.phrase("desk-view.question", ["number": String(number(of: essay.question))])
        return "<h3>\(title)</h3>" + Media.addressed(prompt, in: sitting.study.enrolment.package)
            + "<blockquote>\(PlainText.paragraphs(text))</blockquote>"
    }

    private func points(_ points: Double) -> String {
        reader.phrase(points == 1 ? "desk-view.one-point" : "desk-view.points", ["count": reader.number(points)])
    }

    private func criterion(_ question: Question, _ item: Item, _ shown: [Question.ID: Double]) -> MarkingPage.Criterion
    {
        let number = number(of: question)
        let words = AnswerWords(item: item, question: question, reader: reader, language: language)
        var guidance = ""
        if case .essay(let essay) = item.interaction { guidance = words.plain(essay.guidance) }
        return MarkingPage.Criterion(
            id: String(number), number: number, title: words.plainPrompt,
            levels: Self.shares.map { share in
                MarkingPage.Level(
                    id: share.id, title: reader.percent(share.credit * 100),
                    points: points(share.credit * item.points),
                    value: share.credit * item.points, text: share.credit == 1 ? guidance : "",
                    chosen: shown[question.id] == share.credit)
            }, comment: sitting.stored.marks?.comments[question.id] ?? comments[question.id] ?? "",
            problem: problems["level-\(number)"].map { reader.phrase("reason.\($0.rawValue)") })
    }
}

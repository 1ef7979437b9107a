import Actions
import Learning
import Pages
import People
import Statements

/// Words an open attempt: the items with what was answered so far.
struct AttemptView {
    let sitting: Sitting
    let reader: Reader
    let now: Instant
    let epoch: Int

    private var attempt: Attempt { sitting.attempt }
    private var course: Course { sitting.study.course }
    private var questions: [Question] { attempt.paper.questions }
    private var answered: Int { questions.count { isAnswered($0) } }

    private func isAnswered(_ question: Question) -> Bool {
        attempt.answers[question.id].map { !$0.response.isBlank } ?? false
    }

    /// From 1: where a page without a number begins.
    var firstUnanswered: Int { (questions.firstIndex { !isAnswered($0) } ?? 0) + 1 }

    /// Clock time of the last answer held.
    var lastSaved: String? { attempt.answers.values.map(\.receivedAt).max().map(reader.time) }

    /// - Parameter number: the item to show, from 1; `nil` shows all.
    func page(_ frame: PageFrame, number: Int?) -> AttemptPage {
        let id = attempt.id.rawValue
        let number = number.map { min(max($0, 1), max(questions.count, 1)) }
        let shown = number.map { questions.indices.contains($0 - 1) ? [$0 - 1] : [] } ?? Array(questions.indices)
        return AttemptPage(
            frame: frame, course: PageLink(course, reader: reader),
            quiz: PageLink(.quiz(sitting.quiz), in: course, reader: reader), items: shown.compactMap(form),
            whole: number == nil, wholeHref: "\(Links.attempt(id))?all=1", singleHref: Links.item(1, of: id),
            reviewHref: Links.reviewOf(attempt: id), action: "\(Links.attempt(id))/answers", jumps: jumps(number),
            answered: reader.count(answered), total: reader.count(questions.count), number: number, first: number == 1,
            last: number == questions.count, remaining: seconds, remainingText: remainingText, deadline: deadline,
            epoch: epoch, sequence: 0)
    }

    func review(_ frame: PageFrame) -> AttemptReviewPage {
        let id = attempt.id.rawValue
        let rows = questions.enumerated().compactMap { index, question -> AttemptReviewPage.Row? in
            guard let item = question.lookup(in: sitting.quiz, of: course) else { return nil }
            let words = AnswerWords(item: item, question: question, reader: reader, language: language)
            return AttemptReviewPage.Row(
                number: index + 1, href: Links.item(index + 1, of: id), prompt: words.plainPrompt,
                answer: attempt.answers[question.id].flatMap { words.line($0.response) })
        }
        let left = sitting.quiz.attemptsLeft(used: sitting.used)
        return AttemptReviewPage(
            frame: frame, course: PageLink(course, reader: reader),
            quiz: PageLink(.quiz(sitting.quiz), in: course, reader: reader), rows: rows,
            unanswered: reader.count(questions.count - answered), total: reader.count(questions.count),
            close: FormAction(action: "\(Links.attempt(id))/close", key: nil), backHref: Links.attempt(id),
            remaining: seconds, remainingText: remainingText, deadline: deadline, left: left.map(reader.count))
    }

    // MARK: Parts

    private var language: Language { course.language(for: reader.language) }
    private var seconds: Int? { attempt.deadline.map { max(0, Int(($0.milliseconds - now.milliseconds) / 1000)) } }
    private var remainingText: String? { attempt.deadline.map { reader.remaining(until: $0, now) } }
    private var deadline: String? { attempt.deadline.map(reader.time) }

    private func jumps(_ number: Int?) -> [AttemptPage.Jump] {
        questions.enumerated().map { index, question in
            let here = index + 1
            return AttemptPage.Jump(
                number: here, id: String(here),
                href: number == nil ? "#item-\(here)" : Links.item(here, of: attempt.id.rawValue),
                answered: isAnswered(question), current: here == number)
        }
    }

    private func form(_ index: Int) -> ItemForm? {
        let question = questions[index]
        guard let item = question.lookup(in: sitting.quiz, of: course) else { return nil }
        return ItemView(
            item: item, question: question, number: index + 1, response: attempt.answers[question.id]?.response,
            reader: reader, language: language, digest: sitting.study.enrolment.package
        ).form
    }
}

import Actions
import Learning
import Pages
import Statements
import Storage

/// Words the rules of a quiz and what was done so far.
struct QuizView {
    let course: Course
    let quiz: Assessment
    let study: Study?
    /// First to last.
    let attempts: [StoredAttempt]
    let reader: Reader
    let now: Instant
    let isVisitor: Bool

    func page(_ frame: PageFrame) -> QuizPage {
        let language = course.language(for: reader.language)
        let settings = quiz.settings
        let place = course.neighbourhood(of: quiz.id)
        let left = quiz.attemptsLeft(used: attempts.count)
        let open = attempts.first { $0.attempt.state == .open && !$0.attempt.isDue(at: now) }
        let action = FormAction(action: Links.quiz(quiz.id, in: course.id), key: nil)
        let mayStart = study != nil && open == nil && left != 0
        let scores = attempts.compactMap { $0.score.flatMap { $0.awaiting ? nil : $0.percent } }
        let intro = quiz.intro[language]
        return QuizPage(
            frame: frame, course: PageLink(course, reader: reader), unit: place?.unit.title[language] ?? "",
            title: quiz.title[language], purpose: .init(rawValue: quiz.purpose.rawValue) ?? .practice,
            intro: intro.isEmpty ? nil : intro, items: reader.count(quiz.length),
            minutes: settings.timeLimit.map(reader.count),
            grace: settings.timeLimit == nil ? nil : reader.count(settings.grace), pass: reader.percent(settings.pass),
            attempts: settings.attempts.map(reader.count), used: reader.count(attempts.count),
            left: left.map(reader.count),
            scoring: .init(rawValue: settings.score.rawValue) ?? .best, feedback: moment(settings.feedback),
            reveal: moment(settings.reveal), negative: settings.negative, history: history, open: open.map(openAttempt),
            start: mayStart ? action : nil, blocked: blocked(left), visitor: isVisitor,
            counted: quiz.standing(scores: scores).map(reader.percent),
            passed: study?.progress.steps[quiz.id]?.passed != nil,
            required: course.activitiesRequired.contains(quiz.id),
            route: RouteView(course: course, progress: study?.progress, reader: reader, current: quiz.id).drawing,
            previous: place?.previous.map { PageLink($0, in: course, reader: reader) },
            next: place?.next.map { PageLink($0, in: course, reader: reader) })
    }

    private func blocked(_ left: Int?) -> String? {
        if study == nil, !isVisitor { return reader.phrase("reason.notEnrolled") }
        return left == 0 ? reader.phrase("reason.noAttemptsLeft") : nil
    }

    private func moment(_ moment: Assessment.Moment) -> QuizPage.Moment { .init(rawValue: moment.rawValue) ?? .closed }

    private var history: [QuizPage.Attempt] {
        attempts.reversed().map { stored in
            let attempt = stored.attempt
            let state: QuizPage.Attempt.State =
                if let score = stored.score {
                    score.awaiting
                        ? .marking : quiz.purpose == .diagnostic ? .finished : score.passes(quiz) ? .passed : .failed
                } else {
                    .open
                }
            return QuizPage.Attempt(
                number: attempt.number, date: reader.dateAndTime(attempt.closedAt ?? attempt.openedAt),
                href: stored.score == nil ? Links.attempt(attempt.id.rawValue) : Links.result(of: attempt.id.rawValue),
                score: stored.score.flatMap { $0.awaiting ? nil : reader.percent($0.percent) }, state: state)
        }
    }

    private func openAttempt(_ stored: StoredAttempt) -> QuizPage.OpenAttempt {
        let attempt = stored.attempt
        return QuizPage.OpenAttempt(
            href: Links.attempt(attempt.id.rawValue),
            answered: reader.count(attempt.answers.count { !$0.value.response.isBlank }),
            of: reader.count(attempt.paper.questions.count),
            remaining: attempt.deadline.map { reader.remaining(until: $0, now) })
    }
}

extension Reader {
    /// `23 min`, or `40 s` in the last minute.
    func remaining(until deadline: Instant, _ now: Instant) -> String {
        let seconds = max(0, Int((deadline.milliseconds - now.milliseconds) / 1000))
        return seconds >= 60 ? minutes(seconds / 60) : "\(seconds)\u{a0}s"
    }
}

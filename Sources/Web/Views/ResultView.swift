import Actions
import Learning
import Pages
import People
import Storage

/// Words a closed attempt: what was reached, why, what to reread, what it means for the certificate.
struct ResultView {
    let sitting: Sitting
    let score: Score
    let reader: Reader

    private var quiz: Assessment { sitting.quiz }
    private var course: Course { sitting.study.course }
    /// The course as the learner has it now, where links lead.
    private var present: Course { sitting.present.course }
    private var attempt: Attempt { sitting.attempt }
    private var language: Language { course.language(for: reader.language) }
    private var passed: Bool { score.passes(quiz) }
    private var left: Int? { quiz.attemptsLeft(used: sitting.used) }
    private var showsRemarks: Bool { quiz.shows(quiz.settings.feedback, passed: passed, attemptsLeft: left) }
    private var reveals: Bool { quiz.shows(quiz.settings.reveal, passed: passed, attemptsLeft: left) }

    func page(_ frame: PageFrame) -> ResultPage {
        let state: ResultPage.State =
            score.awaiting ? .marking : quiz.purpose == .diagnostic ? .finished : passed ? .passed : .failed
        let waiting = score.items.count { $0.verdict == .awaiting }
        let late = attempt.answers.values.count { $0.late }
        let next = present.neighbourhood(of: quiz.id)?.next
        let isGone = present.activity(quiz.id)?.kind != .quiz
        let items = score.items.enumerated().compactMap(item)
        return ResultPage(
            frame: frame, course: PageLink(course, reader: reader),
            quiz: PageLink(.quiz(quiz), in: course, reader: reader),
            purpose: .init(rawValue: quiz.purpose.rawValue) ?? .practice, attempt: attempt.number,
            date: reader.dateAndTime(attempt.closedAt ?? attempt.openedAt),
            points: reader.phrase(
                "view.of", ["part": reader.number(score.earned), "whole": reader.number(score.possible)]),
            percent: reader.percent(score.percent), percentNumber: Int(score.percent.rounded()),
            pass: reader.percent(quiz.settings.pass), passNumber: Int(quiz.settings.pass.rounded()), state: state,
            marking: waiting > 0 ? reader.count(waiting) : nil, late: late > 0 ? reader.count(late) : nil,
            closedByTime: attempt.closing == .timedOut, counts: counts, items: items, withheld: withheld,
            reread: showsRemarks ? reread : [],
            again: left == 0 || isGone ? nil : FormAction(action: Links.quiz(quiz.id, in: course.id), key: nil),
            left: left.map(reader.count), next: next.map { PageLink($0, in: present, reader: reader) },
            route: RouteView(course: present, progress: sitting.present.progress, reader: reader, current: quiz.id)
                .drawing,
            certificate: sitting.study.certificate.map { Links.certificate($0.serial) })
    }

    /// What it means for the certificate.
    private var counts: String? {
        if score.awaiting { return reader.phrase("view.counts-waiting") }
        guard present.activitiesRequired.contains(quiz.id) else { return reader.phrase("view.counts-not") }
        let toPass = present.activitiesToPass.contains(quiz.id)
        if !toPass { return reader.phrase("view.counts-done") }
        return reader.phrase(
            sitting.study.progress.steps[quiz.id]?.passed != nil ? "view.counts-passed" : "view.counts-failed",
            ["pass": reader.percent(quiz.settings.pass)])
    }

    private var withheld: String? {
        if !showsRemarks {
            return reader.phrase(quiz.settings.feedback == .never ? "view.withheld-never" : "view.withheld-final")
        }
        if !reveals, quiz.settings.reveal == .final { return reader.phrase("view.withheld-key") }
        return nil
    }

    /// Where to reread, by the items that were not fully right.
    private var reread: [PageLink] {
        var seen: Set<Activity.ID> = []
        return score.items.compactMap { result in
            guard result.verdict != .right, let item = item(of: result), let place = item.see else { return nil }
            return seen.insert(place.lesson).inserted ? link(place) : nil
        }
    }

    private func link(_ place: Item.Place) -> PageLink? {
        present.activity(place.lesson).map {
            PageLink(href: Links.place(place, in: course.id), title: $0.title[language])
        }
    }

    private func item(of result: ItemScore) -> Item? {
        attempt.paper[result.question]?.lookup(in: quiz, of: course)
    }

    // MARK: Items

    private func item(_ index: Int, _ result: ItemScore) -> ResultPage.Item? {
        guard let question = attempt.paper[result.question], let item = item(of: result) else { return nil }
        let words = AnswerWords(item: item, question: question, reader: reader, language: language)
        let answer = attempt.answers[question.id]
        let digest = sitting.study.enrolment.package
        var prompt = words.text(item.prompt)
        if case .cloze = item.interaction {
            prompt = prompt.replacing(/\[\[[a-z0-9\-]+\]\]/, with: "<strong>____</strong>")
        }
        var shown = ResultPage.Item(
            number: index + 1, prompt: Media.addressed(prompt, in: digest),
            state: showsRemarks ? state(result) : .hidden,
            points: reader.phrase(
                "view.of", ["part": reader.number(result.earned), "whole": reader.number(result.possible)]),
            see: showsRemarks && result.verdict != .right ? item.see.flatMap(link) : nil, late: answer?.late ?? false,
            part: item.id.rawValue)
        if case .choice(let choice) = item.interaction {
            shown.choices = choices(choice, question, words, answer?.response)
        } else {
            shown.lines = lines(item, question, words, answer?.response, result)
            if shown.state == .blank { shown.lines = shown.lines.compactMap(unanswered) }
        }
        if showsRemarks { shown.remarks = remarks(result, item, answer?.response) }
        return shown
    }

    /// Only what would have been right: the item's own line says already that it was left blank.
    private func unanswered(_ line: ResultPage.Line) -> ResultPage.Line? {
        guard line.right != nil else { return nil }
        return ResultPage.Line(label: line.label, state: .hidden, right: line.right, silent: true)
    }

    private func state(_ result: ItemScore) -> ResultPage.ItemState {
        switch result.verdict {
        case .right: .right
        case .partial: .partial
        case .wrong: .wrong
        case .unanswered: .blank
        case .awaiting: .marking
        }
    }

    /// Remarks of options stand beside the options, so they are not said twice.
    private func remarks(_ result: ItemScore, _ item: Item, _ response: Response?) -> [String] {
        var texts = result.remarks.map { Media.addressed($0[language], in: sitting.study.enrolment.package) }
        if case .choice(let choice) = item.interaction, case .choice(let ids)? = response {
            let own = choice.options.filter { ids.contains($0.id.rawValue) }.compactMap(\.feedback).count
            texts.removeFirst(min(own, texts.count))
        }
        if let comment = sitting.stored.marks?.comments[result.question] { texts.append(PlainText.paragraphs(comment)) }
        return texts
    }

    private func choices(
        _ choice: Interaction.Choice, _ question: Question, _ words: AnswerWords, _ response: Response?
    ) -> [ResultPage.Choice] {
        let chosen: Set<String> = if case .choice(let ids)? = response { Set(ids) } else { [] }
        return question.order.compactMap { id in
            guard let option = choice.options.first(where: { $0.id.rawValue == id }) else { return nil }
            let isRight = option.credit.map { $0 > 0 } ?? option.right
            return ResultPage.Choice(
                label: words.text(option.text), chosen: chosen.contains(id), right: reveals && isRight,
                remark: showsRemarks && chosen.contains(id) ? option.feedback.map { words.text($0) } : nil)
        }
    }

    private func lines(
        _ item: Item, _ question: Question, _ words: AnswerWords, _ response: Response?, _ result: ItemScore
    ) -> [ResultPage.Line] {
        let key = item.keyText(for: question, in: language, country: reader.country).map(PlainText.of)
        let map: [String: String] = if case .map(let map)? = response { map } else { [:] }
        let overall = showsRemarks ? state(result) : .hidden
        switch item.interaction {
        case .matching(let matching):
            let right = matching.rightHand
            return matching.pairs.map { pair in
                let chosen = map[pair.id.rawValue].flatMap { id in right.first { $0.id.rawValue == id } }
                let isRight = chosen?.id == pair.id || chosen?.text == pair.right
                return ResultPage.Line(
                    label: words.text(pair.left), given: chosen.map { words.plain($0.text) },
                    state: showsRemarks ? (chosen == nil ? .blank : isRight ? .right : .wrong) : .hidden,
                    right: reveals && !isRight ? words.plain(pair.right) : nil)
            }
        case .cloze(let gaps):
            return gaps.enumerated().map { index, gap in
                ResultPage.Line(
                    label: reader.numbers.text(index + 1), given: map[gap.id.rawValue].flatMap { words.given(gap, $0) },
                    state: overall,
                    right: reveals && key.indices.contains(index) && result.verdict != .right ? key[index] : nil)
            }
        default:
            let separator = if case .ordering = item.interaction { " → " } else { " / " }
            return [
                ResultPage.Line(
                    given: response.flatMap { words.line($0) }, state: overall,
                    right: reveals && result.verdict != .right && !key.isEmpty ? key.joined(separator: separator) : nil)
            ]
        }
    }
}

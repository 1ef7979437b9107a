import People

extension Item {
    /// What `response` to this item is worth.
    ///
    /// A response of the wrong shape is wrong; unknown ids in it are passed over. Text and gaps accept the key in every
    /// language.
    /// - Parameters:
    ///   - question: this item as the attempt drew it.
    ///   - country: how the learner writes numbers; `nil`: with a comma.
    ///   - negative: whether credit may fall below zero.
    public func grade(
        _ response: Response?, to question: Question, country: Country?, negative: Bool = false
    ) -> ItemScore {
        guard let response, !response.isBlank else {
            return ItemScore(question: question.id, credit: 0, possible: points, verdict: .unanswered)
        }
        let mark = Marker(question: question, country: country).mark(interaction, response)
        guard let mark else {
            return ItemScore(question: question.id, credit: 0, possible: points, verdict: .awaiting)
        }
        return score(mark, question, country, negative)
    }

    /// What a person's mark is worth.
    ///
    /// - Parameter credit: share of the points, 0…1.
    public func grade(byHand credit: Double, to question: Question, country: Country?) -> ItemScore {
        score(Mark(credit), question, country, false)
    }

    private func score(_ mark: Mark, _ question: Question, _ country: Country?, _ negative: Bool) -> ItemScore {
        let given = mark.credit.isFinite ? mark.credit.settled : 0
        let credit = min(max(given, negative ? -1 : 0), 1)
        let verdict: ItemScore.Verdict = credit >= 1 ? .right : credit > 0 ? .partial : .wrong
        let own: Localized? =
            switch verdict {
            case .right: feedback.right
            case .partial: feedback.partial
            default: feedback.wrong
            }
        let remarks = (mark.remarks + [own].compactMap { $0 }).filter { !$0.isEmpty }
        return ItemScore(
            question: question.id, credit: credit, possible: points, verdict: verdict,
            remarks: remarks.map { question.filled($0, country: country) })
    }
}

extension Paper {
    /// Grades a whole attempt.
    ///
    /// - Parameter marks: credit 0…1 that persons gave to questions which await it.
    /// - Throws: ``PaperFault/unknownQuestion(_:)`` when `course` is not the one that the paper was drawn from.
    public func grade(
        _ responses: [Question.ID: Response], of quiz: Assessment, in course: Course, country: Country?,
        marks: [Question.ID: Double] = [:]
    ) throws(PaperFault) -> Score {
        var items: [ItemScore] = []
        for question in questions {
            guard let item = question.lookup(in: quiz, of: course) else { throw .unknownQuestion(question.id) }
            var score = item.grade(
                responses[question.id], to: question, country: country, negative: quiz.settings.negative)
            if score.verdict == .awaiting, let mark = marks[question.id] {
                score = item.grade(byHand: mark, to: question, country: country)
            }
            items.append(score)
        }
        return Score(items: items)
    }
}

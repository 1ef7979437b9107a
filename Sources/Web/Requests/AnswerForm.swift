import Actions
import Learning
import People

/// Reads answers out of a plain form: `item-<number>`, and `item-<number>-<part>` where an item has parts.
struct AnswerForm {
    let sitting: Sitting
    let country: Country?

    /// The answers of the items that the page showed; an empty one takes an earlier answer back.
    func answers(_ form: Form) -> [(question: Question.ID, response: Response)] {
        let shown = Set(form.all("shown").compactMap(Form.number))
        return sitting.attempt.paper.questions.enumerated().compactMap { index, question in
            guard shown.contains(index + 1), let item = question.lookup(in: sitting.quiz, of: sitting.study.course)
            else {
                return nil
            }
            let response = question.reading(read(item, question, "item-\(index + 1)", form), to: item)
            // What is unchanged is not sent anew, so that a page left open takes nothing back.
            let held = sitting.attempt.answers[question.id]?.response
            if held == response || (held == nil && response.isBlank) { return nil }
            return (question.id, response)
        }
    }

    private func read(_ item: Item, _ question: Question, _ name: String, _ form: Form) -> Response {
        switch item.interaction {
        case .choice, .trueFalse: return .choice(form.all(name))
        case .text, .numeric, .essay: return .text(form[name])
        case .matching(let matching):
            var map: [String: String] = [:]
            for pair in matching.pairs { map[pair.id.rawValue] = form.optional("\(name)-\(pair.id)") }
            return .map(map)
        case .cloze(let gaps):
            var map: [String: String] = [:]
            for gap in gaps { map[gap.id.rawValue] = form.optional("\(name)-\(gap.id)") }
            return .map(map)
        case .ordering:
            let tokens = question.order.indices.map { String($0 + 1) }
            let placed = tokens.compactMap { token in form.number("\(name)-\(token)").map { (token: token, place: $0) }
            }
            return .order(placed.sorted { ($0.place, $0.token) < ($1.place, $1.token) }.map(\.token))
        }
    }
}

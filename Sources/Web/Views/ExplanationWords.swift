import Consulting
import Pages
import People

/// Why a consultant was proposed, or nobody yet: from what the matching stored, in words that a firm's owner understands.
struct ExplanationWords {
    /// Of the run: its weights and what an unserved request costs.
    let policy: MatchingPolicy
    /// What to call the consultants that are spoken of.
    let names: [Consultant.ID: String]
    let reader: Reader

    /// From this share of a component on, it is a reason.
    private static let strong = 700

    // MARK: Somebody was proposed

    /// `De 120 consultores de la red, 41 cumplen todo lo que usted pidió. Proponemos a Ana Silva.`
    func lead(_ explanation: Explanation) -> String {
        let all = explanation.funnel.first?.left ?? 1
        let fit = explanation.funnel.last?.left ?? 1
        return reader.phrase(
            fit > 1 ? "explain.best" : "explain.only",
            [
                "all": reader.numbers.text(all), "fit": reader.numbers.text(fit),
                "name": name(explanation.chosen.consultant)
            ])
    }

    /// `Por qué: domina el tema que usted pidió, habla su idioma y conoce su país.`; nil where nothing stands out.
    func because(_ pair: ScoredPair) -> String? {
        let reasons = reasons(pair, key: "why")
        return reasons.isEmpty ? nil : reader.phrase("explain.because", ["reasons": reader.list(reasons)])
    }

    /// The same told to the consultant: reasons one by one, the weightiest first.
    func becauseYou(_ pair: ScoredPair) -> [String] { reasons(pair, key: "why-you") }

    private func reasons(_ pair: ScoredPair, key: String) -> [String] {
        ScoreComponent.allCases
            .filter { weight($0) > 0 && tells($0, pair) }
            .sorted { points($0, pair) > points($1, pair) }
            .prefix(4).map { reader.phrase("\(key).\($0.rawValue)") }
    }

    /// Whether a high score says something of this pair: with nobody preferred, or no case before, everybody scores alike.
    private func tells(_ component: ScoreComponent, _ pair: ScoredPair) -> Bool {
        let score = pair.scores[component]
        return switch component {
        // Whoever passed the filter masters it; more than was asked for scores less.
        case .topic: score >= 500
        case .requesterPreference, .consultantPreference, .continuity: score == 1000
        default: score >= Self.strong
        }
    }

    /// Every component that weighs anything, with its points, beside those of the first other.
    func components(_ explanation: Explanation) -> [ScoreLine] {
        let other = explanation.others.first?.pair
        return ScoreComponent.allCases.filter { weight($0) > 0 }.map { component in
            ScoreLine(
                label: reader.word(component), points: points(component, explanation.chosen), most: weight(component),
                text: reader.phrase(
                    "explain.points-of",
                    [
                        "points": reader.numbers.text(points(component, explanation.chosen)),
                        "most": reader.numbers.text(weight(component))
                    ]),
                other: other.map { reader.numbers.text(points(component, $0)) })
        }
    }

    /// `82 de 100 puntos de encaje`.
    func points(_ pair: ScoredPair) -> String {
        reader.phrase("explain.points", ["points": reader.numbers.text(pair.points)])
    }

    /// Why not another: `Ana encaja mejor (85 puntos), pero no tiene lugar… otra empresa se quedaría sin consultor.`
    func other(_ other: Explanation.Alternative, than chosen: ScoredPair) -> String {
        let difference = other.pair.points - chosen.points
        let fit = difference > 0 ? "better" : difference == 0 ? "same" : "worse"
        let sentence = reader.phrase(
            "explain.\(fit)-\(other.isFull ? "full" : "free")",
            ["name": name(other.pair.consultant), "points": reader.numbers.text(other.pair.points)])
        guard difference >= 0, let cost = cost(other.reducedCost) else { return sentence }
        return "\(sentence) \(cost)"
    }

    /// What giving an alternative would cost the others; nil below a point.
    func cost(_ reducedCost: Int64) -> String? {
        if reducedCost >= Int64(policy.unservedBase) { return reader.phrase("explain.cost.firm") }
        let points = Int(reducedCost / 1000)
        guard points > 0 else { return nil }
        return points == 1
            ? reader.phrase("explain.cost.one")
            : reader.phrase("explain.cost", ["points": reader.numbers.text(points)])
    }

    // MARK: The funnel

    /// How many were left after each filter; those that took nobody away are passed over, but for the last one.
    func funnel(_ steps: [FunnelStep]) -> [FunnelLine] {
        let all = steps.first?.left ?? 0
        var left = Int.max
        return steps.enumerated().compactMap { index, step in
            defer { left = step.left }
            guard step.left < left || index == steps.count - 1 else { return nil }
            return FunnelLine(
                count: reader.numbers.text(step.left),
                text: reader.phrase("funnel.\(step.filter?.rawValue ?? "all")"),
                share: all == 0 ? 0 : max(step.left * 100 / all, step.left > 0 ? 1 : 0))
        }
    }

    // MARK: Nobody yet

    /// Why nobody was found, and, where nobody fits, which demand took the last away.
    func reason(_ unserved: Unserved) -> String {
        let sentence = reader.phrase("unserved.\(unserved.reason.rawValue)")
        guard unserved.reason == .nobodyFits, let last = unserved.funnel.first(where: { $0.left == 0 })?.filter else {
            return sentence
        }
        return sentence + " " + reader.phrase("unserved.last", ["filter": reader.word(last).lowercased()])
    }

    func place(_ unserved: Unserved) -> String { place(unserved.place) }

    func place(_ number: Int) -> String {
        number <= 1
            ? reader.phrase("place.next") : reader.phrase("place.number", ["place": reader.numbers.text(number)])
    }

    /// The one change that opens a place; nil where none does.
    func change(_ unserved: Unserved) -> String? {
        unserved.relaxation.map { reader.counted("relax.\($0.filter.rawValue)", $0.opens) }
    }

    // MARK: Parts

    private func weight(_ component: ScoreComponent) -> Int { policy.weights[component] ?? 0 }

    private func points(_ component: ScoreComponent, _ pair: ScoredPair) -> Int {
        weight(component) * pair.scores[component] / 1000
    }

    private func name(_ consultant: Consultant.ID) -> String {
        names[consultant] ?? reader.phrase("explain.somebody")
    }
}

extension HardFilter {
    /// Whether who asked can change it; the others are the network's to see to.
    var isAskers: Bool {
        switch self {
        case .topic, .language, .place, .sector, .rate, .overlap: true
        case .accredited, .conflict, .ban, .minimumScore: false
        }
    }

    /// The field of the request's form that it comes of.
    var field: String? {
        switch self {
        case .topic: "level"
        case .language: "languages"
        case .place: "modality"
        case .sector: "sector"
        case .rate: "budget"
        case .overlap: "windows"
        case .accredited, .conflict, .ban, .minimumScore: nil
        }
    }
}

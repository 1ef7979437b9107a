import Consulting
import People
import Statements

/// What the vocabularies of the consultant network are called in the reader's language.
extension Reader {
    func word(_ component: ScoreComponent) -> String { phrase("component.\(component.rawValue)") }
    func word(_ filter: HardFilter) -> String { phrase("filter.\(filter.rawValue)") }
    func word(_ state: Case.State) -> String { phrase("case-state.\(state.rawValue)") }
    func word(_ state: Session.State) -> String { phrase("session-state.\(state.rawValue)") }
    func word(_ state: Hours.State) -> String { phrase("hours-state.\(state.rawValue)") }
    func word(_ reason: Unserved.Reason) -> String { phrase("unserved-reason.\(reason.rawValue)") }
    func word(_ reason: DeclineReason) -> String { phrase("decline.\(reason.rawValue)") }
    func word(_ reason: HandOverReason) -> String { phrase("hand-over.\(reason.rawValue)") }
    func word(_ reason: Ban.Reason) -> String { phrase("ban.\(reason.rawValue)") }
    func word(_ outcome: ClosingReport.Outcome) -> String { phrase("outcome.\(outcome.rawValue)") }
    func word(_ result: FollowUp.Result) -> String { phrase("result.\(result.rawValue)") }
    func word(_ mastery: Mastery) -> String { phrase("mastery.\(mastery.rawValue)") }
    func word(_ language: SpokenLanguage) -> String { phrase("spoken.\(language.rawValue)") }
    func word(_ modality: Modality) -> String { phrase("modality.\(modality.rawValue)") }
    func word(_ service: Service) -> String { phrase("service.\(service.rawValue)") }
    func word(_ tier: RateTier) -> String { phrase("tier.\(tier.rawValue)") }
    func word(_ urgency: Urgency) -> String { phrase("urgency.\(urgency.rawValue)") }
    func word(_ side: Side) -> String { phrase("side.\(side.rawValue)") }
    func word(_ state: Accreditation.State) -> String { phrase("accreditation.\(state.rawValue)") }
    func word(_ kind: MatchRun.Kind) -> String { phrase("run-kind.\(kind.rawValue)") }
    func word(_ refusal: CaseRefusal) -> String { phrase("case-refusal.\(refusal.rawValue)") }

    /// 1 Monday to 7 Sunday.
    func weekday(_ day: Int) -> String { phrase("weekday.\(day)") }

    /// `es, pt y en`: things in a row, as the language joins the last.
    func list(_ things: [String]) -> String {
        guard let last = things.last, things.count > 1 else { return things.first ?? "" }
        // Spanish: "español e inglés".
        let start = last.lowercased().prefix(3)
        let isI = start.hasPrefix("i") || start.hasPrefix("hi") && start != "hie"
        return phrase(
            isI ? "list.last-i" : "list.last", ["first": things.dropLast().joined(separator: ", "), "last": last])
    }

    /// A phrase that has a form of its own for one: `key.one`.
    func counted(_ key: String, _ count: Int, _ values: [String: String] = [:]) -> String {
        let values = values.merging(["count": numbers.text(count)]) { _, new in new }
        return phrase(count == 1 ? "\(key).one" : key, values)
    }
}

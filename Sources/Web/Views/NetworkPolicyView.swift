import Actions
import Consulting
import Pages
import People
import Statements
import Storage

/// Words the policy, its versions, and what a change of it would do.
struct NetworkPolicyView {
    let history: PolicyHistory
    let words: NetworkWords

    private var reader: Reader { words.reader }
    private var fields: PolicyFields { PolicyFields(reader: reader) }

    func page(
        _ frame: PageFrame, policy: MatchingPolicy? = nil, typed: Form? = nil, problems: [String: String] = [:],
        preview: PolicyPreview? = nil
    ) -> NetworkPolicyPage {
        let policy = policy ?? history.current
        let sum = policy.weights.values.reduce(0, +)
        let mayChange = words.doors.mayChangePolicy
        // A sum of other weights than those on the page would mislead.
        let isReadable = !ScoreComponent.allCases.contains { component in
            typed.map { Form.number($0[PolicyFields.name(component)]) != policy.weights[component] } ?? false
        }
        return NetworkPolicyPage(
            frame: frame, sections: words.sections, current: current,
            form: mayChange
                ? NetworkPolicyPage.PolicyForm(
                    action: Links.networkPolicy, version: "\(history.current.version)",
                    note: FormField(value: typed?["note"] ?? "", problem: problems["note"])) : nil,
            weights: fields.weights(policy, typed: typed, problems: problems),
            sum: isReadable ? reader.phrase("net.policy.sum", ["sum": words.number(sum)]) : nil, sumIsWrong: sum != 100,
            rules: fields.groups(policy, typed: typed, problems: problems, isForm: mayChange),
            versions: history.versions.map(version), preview: preview.map(self.preview),
            problems: problems.sorted { $0.key < $1.key }.map { field, text in
                FormProblem(field: field, text: fields.label(field).map { "\($0): \(text)" } ?? text)
            })
    }

    private var current: String {
        let at = history.versions.first?.at
        return at.map {
            reader.phrase(
                "net.policy.since", ["version": words.number(history.current.version), "date": reader.shortDate($0)])
        } ?? words.policy(history.current)
    }

    private func version(_ version: PolicyHistory.Version) -> NetworkPolicyPage.Version {
        NetworkPolicyPage.Version(
            number: words.policy(version.policy),
            when: version.at.map { "\(reader.shortDate($0)), \(reader.time($0))" }
                ?? reader.phrase("net.policy.origin"),
            who: version.by ?? reader.phrase("net.policy.service"), note: version.note.isEmpty ? nil : version.note,
            changes: version.before.map { fields.sentences($0, version.policy) } ?? [],
            isCurrent: version.policy.version == history.current.version)
    }

    private func preview(_ preview: PolicyPreview) -> NetworkPolicyPage.Preview {
        let compare = NetworkCompareView(words: words)
        let difference = preview.difference
        return NetworkPolicyPage.Preview(
            lead: compare.lead(difference.counts),
            changes: fields.sentences(preview.before.policy, preview.after.policy),
            sides: compare.sides(preview.before.report, preview.after.report),
            countries: compare.countries(preview.before.report, preview.after.report),
            moved: reader.count(difference.changes.count),
            compare: PageLink(
                href: Links.compare(preview.before.id, preview.after.id), title: reader.phrase("net.policy.compare")))
    }
}

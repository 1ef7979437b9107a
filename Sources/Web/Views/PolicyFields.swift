import Consulting
import Pages
import People

/// The figures of a policy: how they are named, written, read and compared.
struct PolicyFields {
    /// A figure beside the weights.
    struct Field: Sendable {
        let name: String
        let group: Group
        let unit: String?
        let path: any WritableKeyPath<MatchingPolicy, Int> & Sendable
        let range: ClosedRange<Int>
    }

    enum Group: String, CaseIterable, Sendable { case quality, countries, waiting, load, offers, search }

    static let all: [Field] = [
        Field(name: "minimumScore", group: .quality, unit: "points", path: \.minimumScore, range: 0...100),
        Field(name: "minimumBlocks", group: .quality, unit: "blocks", path: \.minimumBlocks, range: 0...84),
        Field(name: "pmderPoints", group: .countries, unit: "percent", path: \.pmderPoints, range: 0...50),
        Field(name: "countryStep", group: .countries, unit: nil, path: \.countryStep, range: 0...10_000_000),
        Field(name: "sliceWidth", group: .countries, unit: "percent", path: \.sliceWidth, range: 1...100),
        Field(name: "promisedDays", group: .waiting, unit: "days", path: \.promisedDays, range: 0...365),
        Field(name: "unservedBase", group: .waiting, unit: nil, path: \.unservedBase, range: 200_000...500_000_000),
        Field(name: "perWaitingDay", group: .waiting, unit: nil, path: \.perWaitingDay, range: 0...100_000),
        Field(name: "overdue", group: .waiting, unit: nil, path: \.overdue, range: 0...100_000_000),
        Field(name: "loadWeight", group: .load, unit: nil, path: \.loadWeight, range: 0...10_000_000),
        Field(name: "hoursPerPackage", group: .load, unit: "hours", path: \.hoursPerPackage, range: 1...200),
        Field(name: "stability", group: .load, unit: nil, path: \.stability, range: 0...100_000),
        Field(name: "offerHours", group: .offers, unit: "hours", path: \.offerHours, range: 1...720),
        Field(name: "banDays", group: .offers, unit: "days", path: \.banDays, range: 0...3_650),
        Field(name: "lookaheadDays", group: .search, unit: "days", path: \.lookaheadDays, range: 0...365),
        Field(
            name: "shortlistCheapest", group: .search, unit: nil, path: \.shortlistCheapest, range: 1...100_000),
        Field(name: "shortlistDrawn", group: .search, unit: nil, path: \.shortlistDrawn, range: 0...100_000)
    ]

    static func name(_ component: ScoreComponent) -> String { "weight-\(component.rawValue)" }

    let reader: Reader

    /// What a field of the form is called; nil for none of these.
    func label(_ name: String) -> String? {
        ScoreComponent.allCases.first { Self.name($0) == name }.map(reader.word)
            ?? (Self.all.contains { $0.name == name } ? reader.phrase("net.policy.\(name)") : nil)
    }

    // MARK: Writing

    /// - Parameter typed: what a form said that was not taken, with what is wrong.
    func weights(
        _ policy: MatchingPolicy, typed: Form? = nil, problems: [String: String] = [:]
    ) -> [NetworkPolicyPage.PolicyField] {
        ScoreComponent.allCases.map { component in
            let name = Self.name(component)
            let weight = policy.weights[component] ?? 0
            return NetworkPolicyPage.PolicyField(
                name: name, label: reader.word(component), value: typed?[name] ?? "\(weight)", least: "0",
                most: "100", problem: problems[name],
                bar: NetworkBar(share: min(100, max(0, weight)), text: reader.numbers.text(weight)))
        }
    }

    func groups(
        _ policy: MatchingPolicy, typed: Form? = nil, problems: [String: String] = [:], isForm: Bool
    ) -> [NetworkPolicyPage.PolicyGroup] {
        Group.allCases.map { group in
            NetworkPolicyPage.PolicyGroup(
                title: reader.phrase("net.policy.group.\(group.rawValue)"),
                fields: Self.all.filter { $0.group == group }.map { field in
                    let value = policy[keyPath: field.path]
                    return NetworkPolicyPage.PolicyField(
                        name: field.name, label: reader.phrase("net.policy.\(field.name)"),
                        hint: reader.phrase("net.policy.\(field.name).hint"),
                        value: typed?[field.name] ?? (isForm ? "\(value)" : reader.numbers.text(value)),
                        unit: field.unit.map { reader.phrase("net.unit.\($0)") }, least: "\(field.range.lowerBound)",
                        most: "\(field.range.upperBound)", problem: problems[field.name])
                })
        }
    }

    // MARK: Reading

    /// The policy that a form says, on top of another, and what is wrong with it by field.
    func read(_ form: Form, over policy: MatchingPolicy) -> (policy: MatchingPolicy, problems: [String: String]) {
        var policy = policy
        var problems: [String: String] = [:]
        func number(_ name: String, _ range: ClosedRange<Int>) -> Int? {
            let text = form[name].filter { !$0.isWhitespace }
            if let number = Int(text), range.contains(number) { return number }
            problems[name] = reader.phrase(
                "net.policy.number",
                [
                    "least": reader.numbers.text(range.lowerBound), "most": reader.numbers.text(range.upperBound)
                ])
            return nil
        }
        for component in ScoreComponent.allCases {
            if let weight = number(Self.name(component), 0...100) { policy.weights[component] = weight }
        }
        for field in Self.all {
            if let value = number(field.name, field.range) { policy[keyPath: field.path] = value }
        }
        let sum = policy.weights.values.reduce(0, +)
        if problems.isEmpty, sum != 100 {
            problems[Self.name(.topic)] = reader.phrase("net.policy.sum.wrong", ["sum": reader.numbers.text(sum)])
        }
        return (policy, problems)
    }

    // MARK: Comparing

    func differences(_ a: MatchingPolicy, _ b: MatchingPolicy) -> [NetworkComparePage.Side] {
        func side(_ label: String, _ first: Int, _ second: Int) -> NetworkComparePage.Side? {
            first == second
                ? nil
                : NetworkComparePage.Side(
                    label: label, first: reader.numbers.text(first), second: reader.numbers.text(second))
        }
        return ScoreComponent.allCases.compactMap {
            side(reader.word($0), a.weights[$0] ?? 0, b.weights[$0] ?? 0)
        }
            + Self.all.compactMap {
                side(reader.phrase("net.policy.\($0.name)"), a[keyPath: $0.path], b[keyPath: $0.path])
            }
    }

    func sentences(_ a: MatchingPolicy, _ b: MatchingPolicy) -> [String] {
        differences(a, b).map { "\($0.label): \($0.first) → \($0.second)" }
    }
}

import Actions
import Consulting
import Pages
import People
import Statements
import Storage

/// Words what differs between two runs.
struct NetworkCompareView {
    let words: NetworkWords

    static let listed = 200

    private var reader: Reader { words.reader }
    private var runs: NetworkRunView { NetworkRunView(words: words) }

    func page(_ frame: PageFrame, _ comparison: RunComparison) -> NetworkComparePage {
        let (a, b) = (comparison.first, comparison.second)
        return NetworkComparePage(
            frame: frame, sections: words.sections, first: link(a), second: link(b),
            lead: comparison.isThinned ? runs.thinned : lead(comparison.counts),
            sides: sides(a.report, b.report), countries: countries(a.report, b.report),
            policy: PolicyFields(reader: reader).differences(a.policy, b.policy),
            changes: comparison.changes.map { change($0, comparison) },
            total: reader.count(comparison.total),
            more: comparison.total > Self.listed
                ? reader.phrase("net.import.more", ["count": words.number(Self.listed)]) : nil, send: runs.send(b))
    }

    private func link(_ run: MatchRun) -> PageLink {
        PageLink(
            href: Links.networkRun(run.id),
            title: "\(reader.shortDate(run.at)), \(reader.time(run.at)) (\(reader.word(run.kind)))")
    }

    /// `3 pedidos más tienen consultor; 12 cambian de consultor.`
    func lead(_ counts: [RunDifference.Change.Kind: Int]) -> String {
        let parts = RunDifference.Change.Kind.allCases.compactMap { kind in
            counts[kind].map { reader.counted("net.change.\(kind.rawValue).count", $0) }
        }
        return parts.isEmpty ? reader.phrase("net.change.none") : parts.joined(separator: "; ") + "."
    }

    // MARK: Figures

    func sides(_ a: FairnessReport, _ b: FairnessReport) -> [NetworkComparePage.Side] {
        func wait(_ report: FairnessReport) -> Int { report.countries.map(\.longestWait).max() ?? 0 }
        return [
            side("net.side.served", a.served, b.served, better: 1),
            side("net.side.unserved", a.unserved, b.unserved, better: -1),
            side("net.side.first", a.firstChoices, b.firstChoices, better: 1),
            side("net.side.named", a.namedChoices, b.namedChoices, better: 1),
            side("net.side.on-time", a.onTime, b.onTime, better: 1),
            side("net.side.pmder", a.pmderAdvantage() ?? 0, b.pmderAdvantage() ?? 0, better: 0),
            side("net.side.spread", a.rateSpread() ?? 0, b.rateSpread() ?? 0, better: -1),
            side("net.side.longest", wait(a), wait(b), better: -1),
            side("net.side.gini", a.gini, b.gini, better: -1) { words.permille($0) }
        ]
    }

    /// - Parameter better: 1 where more is better, -1 where less is, 0 where neither.
    private func side(
        _ key: String, _ a: Int, _ b: Int, better: Int, _ text: ((Int) -> String)? = nil
    ) -> NetworkComparePage.Side {
        let text = text ?? { ($0 < 0 ? "−" : "") + words.number(abs($0)) }
        let difference = b - a
        return NetworkComparePage.Side(
            label: reader.phrase(key), first: text(a), second: text(b),
            difference: difference == 0 ? nil : (difference > 0 ? "+" : "−") + text(abs(difference)),
            better: difference * better > 0, worse: difference * better < 0)
    }

    func countries(_ a: FairnessReport, _ b: FairnessReport) -> [NetworkComparePage.CountryChange] {
        let inside = words.doors.seesRegion ? Set(Country.allCases) : words.doors.reach.countries
        return Country.sorted(in: reader.language).filter(inside.contains).compactMap { country in
            guard let before = a.countries.first(where: { $0.country == country }),
                let after = b.countries.first(where: { $0.country == country }),
                before.requests + after.requests > 0
            else { return nil }
            let (first, second) = (
                words.share(before.served, of: before.requests), words.share(after.served, of: after.requests)
            )
            let difference = (second?.share ?? 0) - (first?.share ?? 0)
            // Countries where nothing changes would hide the others.
            guard difference != 0 else { return nil }
            return NetworkComparePage.CountryChange(
                name: country.name(in: reader.language), first: first, second: second,
                difference: first == nil || second == nil ? nil : words.signed(difference))
        }
    }

    // MARK: Requests

    private func change(_ change: RunDifference.Change, _ comparison: RunComparison) -> NetworkComparePage.Change {
        let line = comparison.stories[change.request]
        func name(_ id: Consultant.ID?) -> String { id.map { comparison.names[$0] ?? "–" } ?? "–" }
        let tone: Badge.Tone =
            switch change.kind {
            case .served: .good
            case .lost: .bad
            default: .plain
            }
        return NetworkComparePage.Change(
            firm: line.map(words.firm) ?? "–", href: line.map { Links.networkCase($0.story.id) },
            country: line?.story.request.country.name(in: reader.language) ?? "–",
            kind: Badge(text: reader.phrase("net.change.\(change.kind.rawValue)"), tone: tone),
            before: name(change.before), after: name(change.after))
    }
}

import Actions
import Consulting
import Pages
import People
import Statements
import Storage

/// What the pages of the network have in common: figures, shares, states, in the reader's words.
struct NetworkWords {
    let reader: Reader
    let doors: NetworkDoors

    /// A figure below this is not shown to who may have aggregates only, nor a share of fewer than ``fewestForShare``.
    static let fewest = 5
    static let fewestForShare = 10

    var sections: NetworkSections {
        NetworkSections(
            queue: doors.coordinates, pool: doors.coordinates, accreditations: doors.coordinates, runs: doors.isOpen,
            fairness: doors.isOpen, policy: doors.isOpen)
    }

    /// Why small figures are missing; nil where they are not.
    var withheld: String? {
        doors.isSuppressed && !doors.coordinates ? reader.phrase("net.withheld", ["count": "\(Self.fewest)"]) : nil
    }

    private var hides: Bool { withheld != nil }

    func number(_ number: Int) -> String { reader.numbers.text(number) }
    func signed(_ number: Int) -> String { (number > 0 ? "+" : number < 0 ? "−" : "") + self.number(abs(number)) }
    func permille(_ value: Int) -> String { reader.numbers.text(Double(value) / 1000, digits: 2) }

    /// How unevenly the load lies.
    func gini(_ report: FairnessReport) -> NetworkFigure {
        NetworkFigure(
            label: reader.phrase("net.fair.gini"), value: permille(report.gini),
            note: reader.phrase(
                "net.fair.gini.note",
                [
                    "low": reader.percent(Double(report.loadP5) / 10),
                    "high": reader.percent(Double(report.loadP95) / 10)
                ]))
    }

    /// `menos de 5` in place of a small figure that the reader may not have.
    func count(_ number: Int) -> String {
        hides && number < Self.fewest ? reader.phrase("net.few", ["count": "\(Self.fewest)"]) : self.number(number)
    }

    /// Figures of a row of countries: where just one would be kept back, the next smallest is too, so that no total tells it.
    func counts(_ numbers: [Int]) -> [String] {
        guard hides else { return numbers.map(number) }
        var hidden = Set(numbers.indices.filter { numbers[$0] < Self.fewest })
        if hidden.count == 1,
            let next = numbers.indices.filter({ !hidden.contains($0) }).min(by: { numbers[$0] < numbers[$1] })
        {
            hidden.insert(next)
        }
        return numbers.indices.map { hidden.contains($0) ? reader.phrase("net.hidden") : number(numbers[$0]) }
    }

    /// A share of `of` as a bar; nil where there is nothing to divide, or too little to tell.
    func share(_ part: Int, of whole: Int) -> NetworkBar? {
        guard whole > 0, !hides || whole >= Self.fewestForShare else { return nil }
        let percent = min(100, part * 100 / whole)
        return NetworkBar(share: percent, text: reader.percent(Double(percent)))
    }

    /// Requests that a figure drawn from several must come of, at least.
    var fewestToTell: Int { hides ? Self.fewestForShare : 1 }

    /// `6 días`, of so many requests; of none, or too few to tell, nothing.
    func wait(_ days: Int, of requests: Int) -> String? {
        requests == 0 || (hides && requests < Self.fewest) ? nil : self.days(days)
    }

    /// `Región`, `Uruguay`.
    func place(_ countries: Set<Country>) -> String {
        countries.count == Country.allCases.count
            ? reader.phrase("net.region")
            : reader.list(
                Country.sorted(in: reader.language).filter(countries.contains).map { $0.name(in: reader.language) })
    }

    func days(_ days: Int) -> String { reader.counted("net.days", days) }

    /// Since when somebody waits: `hoy`, `3 días`.
    func waited(_ days: Int) -> String { days == 0 ? reader.phrase("net.since-today") : self.days(days) }

    /// `3 de 5`, as a bar.
    func load(_ taken: Int, of capacity: Int) -> NetworkBar {
        NetworkBar(
            share: capacity == 0 ? 100 : min(100, taken * 100 / capacity),
            text: reader.phrase("net.of", ["part": number(taken), "whole": number(capacity)]))
    }

    func badge(_ state: Case.State) -> Badge {
        let tone: Badge.Tone =
            switch state {
            case .requested: .wait
            case .accepted, .underWay: .good
            case .suspended, .withdrawn: .bad
            default: .plain
            }
        return Badge(text: reader.word(state), tone: tone)
    }

    func badge(_ state: Accreditation.State) -> Badge {
        let tone: Badge.Tone =
            switch state {
            case .asked: .wait
            case .accredited: .good
            case .refused, .suspended: .bad
            }
        return Badge(text: reader.word(state), tone: tone)
    }

    /// Whether a run was proved to have no better.
    func proof(_ run: MatchRun) -> Badge {
        Badge(
            text: reader.phrase(run.proof.isOptimal ? "net.proved" : "net.unproved"),
            tone: run.proof.isOptimal ? .good : .bad)
    }

    func line(_ line: MatchRunLine) -> NetworkRunLine {
        NetworkRunLine(
            id: line.run.id.rawValue, when: "\(reader.shortDate(line.run.at)), \(reader.time(line.run.at))",
            kind: reader.word(line.run.kind), href: Links.networkRun(line.run.id),
            summary: summary(served: line.served, unserved: line.unserved), proof: proof(line.run),
            policy: policy(line.run.policy))
    }

    func summary(served: Int, unserved: Int) -> String {
        reader.counted(
            "net.run.summary", served + unserved, ["served": count(served), "unserved": count(unserved)])
    }

    func policy(_ policy: MatchingPolicy) -> String {
        reader.phrase("net.policy.version", ["version": number(policy.version)])
    }

    /// What to call who asked: the firm, else the person.
    func firm(_ line: CaseLine) -> String { line.organisation?.name ?? line.learner.displayName }

    /// Why nobody was found, shortly: `Nadie cumple: Idioma`.
    func why(_ unserved: Unserved) -> String {
        let reason = reader.word(unserved.reason)
        guard unserved.reason == .nobodyFits, let last = unserved.funnel.first(where: { $0.left == 0 })?.filter else {
            return reason
        }
        return "\(reason): \(reader.word(last))"
    }

    /// The one change that would open a place.
    func relaxation(_ unserved: Unserved) -> String? {
        unserved.relaxation.map {
            reader.counted("net.relax", $0.opens, ["filter": reader.word($0.filter)])
        }
    }
}

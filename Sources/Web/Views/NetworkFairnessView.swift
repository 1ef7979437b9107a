import Actions
import Consulting
import Pages
import People
import Statements

/// Words the month so far.
struct NetworkFairnessView {
    let fairness: NetworkFairness
    let words: NetworkWords

    private var reader: Reader { words.reader }
    private var report: FairnessReport { fairness.month.fairness }

    func page(_ frame: PageFrame) -> NetworkFairnessPage {
        NetworkFairnessPage(
            frame: frame, sections: words.sections, place: words.place(fairness.countries), period: period,
            figures: served + between + chosen, countries: NetworkRunView(words: words).countries(report),
            withheld: words.withheld)
    }

    /// By the calendar of the figures, which is UTC's.
    private var period: String {
        func day(_ instant: Instant) -> String { reader.date(Day(number: Int(instant.milliseconds / 86_400_000))) }
        return reader.phrase(
            "net.fair.period", ["first": day(fairness.month.since), "last": day(fairness.month.at)])
    }

    private var served: [NetworkFigure] {
        [
            NetworkFigure(
                label: reader.phrase("net.fair.served"),
                value: words.share(report.served, of: report.served + report.unserved)?.text ?? "–",
                note: reader.phrase(
                    "net.of",
                    ["part": words.count(report.served), "whole": words.count(report.served + report.unserved)])
            ),
            NetworkFigure(
                label: reader.phrase("net.fair.on-time"),
                value: words.share(report.onTime, of: report.served)?.text ?? "–",
                note: reader.phrase("net.fair.promised", ["days": words.number(fairness.policy.promisedDays)]))
        ]
    }

    /// What lies between countries: nothing, where the reader has one.
    private var between: [NetworkFigure] {
        let fewest = words.fewestToTell
        guard fairness.countries.count > 1 else { return [] }
        // A side with too few requests for a rate has too few for a median.
        let advantage = report.pmderAdvantage(fewest: fewest)
        return [
            NetworkFigure(
                label: reader.phrase("net.fair.rates"),
                value: report.rateSpread(fewest: fewest).map(words.number) ?? "–",
                note: reader.phrase("net.fair.rates.note")),
            NetworkFigure(
                label: reader.phrase("net.fair.waits"), value: report.waitSpread(fewest: fewest).map(words.days) ?? "–",
                note: reader.phrase("net.fair.waits.note")),
            NetworkFigure(
                label: reader.phrase("net.fair.pmder"), value: advantage.map(words.signed) ?? "–",
                note: reader.phrase(
                    "net.fair.pmder.note", ["points": words.number(fairness.policy.pmderPoints)])),
            NetworkFigure(
                label: reader.phrase("net.fair.pmder-wait"),
                value: advantage.flatMap { _ in fairness.month.pmderWait.map(words.signed) } ?? "–",
                note: reader.phrase("net.fair.pmder-wait.note"))
        ]
    }

    private var chosen: [NetworkFigure] {
        [
            NetworkFigure(
                label: reader.phrase("net.fair.first"),
                value: words.share(report.firstChoices, of: fairness.month.chosen)?.text ?? "–",
                note: reader.phrase("net.fair.chosen", ["count": words.count(fairness.month.chosen)])),
            words.gini(report)
        ]
    }
}

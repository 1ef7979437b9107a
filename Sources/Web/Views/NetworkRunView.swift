import Actions
import Consulting
import Pages
import People
import Statements
import Storage

/// Words the list of runs, and one run.
struct NetworkRunView {
    let words: NetworkWords
    private var reader: Reader { words.reader }

    func list(
        _ frame: PageFrame, rows: [MatchRunLine], total: Int, stretch: Stretch
    ) -> NetworkRunsPage {
        var lines = rows.map(words.line)
        if let latest = lines.indices.first { lines[latest].isSecond = true }
        if lines.count > 1 { lines[1].isFirst = true }
        return NetworkRunsPage(
            frame: frame, sections: words.sections, rows: lines,
            pager: stretch.pager(total: total, path: Links.networkRuns, query: "", reader),
            rehearse: words.doors.mayDecide
                ? SmallForm("rehearse").form(
                    title: reader.phrase("net.rehearse"), text: reader.phrase("net.rehearse.text"),
                    action: Links.networkRuns, button: reader.phrase("net.rehearse.button")) : nil)
    }

    // MARK: One run

    func page(_ frame: PageFrame, _ seen: SeenRun, stretch: Stretch) -> NetworkRunPage {
        let run = seen.run
        let report = run.report
        let first = stretch.page == 1
        return NetworkRunPage(
            frame: frame, sections: words.sections, title: title(run), kind: Badge(text: reader.word(run.kind)),
            lead: words.summary(served: report.served, unserved: report.unserved), proof: words.proof(run),
            proofText: reader.phrase(run.proof.isOptimal ? "net.proof.text" : "net.proof.text.not"),
            facts: facts(run), figures: figures(run), countries: countries(report), withheld: words.withheld,
            thinned: seen.isThinned ? thinned : nil, recruitment: first ? recruitment(report) : [],
            placements: seen.placements.map { placement($0, seen) },
            placementsTotal: reader.count(seen.placementsTotal),
            unserved: first ? seen.unserved.map { unserved($0, seen) } : [],
            unservedTotal: reader.count(seen.unservedTotal),
            pager: stretch.pager(
                total: seen.placementsTotal, path: Links.networkRun(run.id), query: "", reader),
            compare: seen.previous.map {
                PageLink(href: Links.compare($0, run.id), title: reader.phrase("net.run.compare"))
            }, send: send(run))
    }

    func title(_ run: MatchRun) -> String {
        reader.phrase("net.run.title", ["when": "\(reader.shortDate(run.at)), \(reader.time(run.at))"])
    }

    /// That decisions were forgotten, and which.
    var thinned: String { reader.phrase("net.run.thinned", ["days": words.number(LMS.decisionDays)]) }

    func send(_ run: MatchRun) -> ActForm? {
        guard words.doors.mayDecide, run.kind == .rehearsal, run.report.served > 0 else { return nil }
        return SmallForm("send").form(
            title: reader.phrase("net.send"), text: reader.phrase("net.send.text"),
            action: "\(Links.networkRun(run.id))/send", button: reader.counted("net.send.button", run.report.served))
    }

    private func facts(_ run: MatchRun) -> [Fact] {
        let proof = run.proof
        func number(_ value: Int64) -> String { reader.numbers.text(Int(value)) }
        return [
            Fact(label: reader.phrase("net.proof.objective"), value: number(proof.objective)),
            Fact(label: reader.phrase("net.proof.bound"), value: number(proof.bound)),
            Fact(label: reader.phrase("net.proof.requests"), value: words.number(proof.requests)),
            Fact(label: reader.phrase("net.proof.consultants"), value: words.number(proof.consultants)),
            Fact(label: reader.phrase("net.proof.pairs"), value: words.number(proof.pairs)),
            Fact(label: reader.phrase("net.proof.rounds"), value: words.number(proof.rounds)),
            Fact(label: reader.phrase("network.policy"), value: words.policy(run.policy)),
            Fact(label: reader.phrase("net.proof.instance"), value: run.instance)
        ]
    }

    private func figures(_ run: MatchRun) -> [NetworkFigure] {
        let report = run.report
        return [
            NetworkFigure(
                label: reader.phrase("net.fair.served"),
                value: words.share(report.served, of: report.served + report.unserved)?.text ?? "–",
                note: words.count(report.served)),
            NetworkFigure(
                label: reader.phrase("net.fair.pmder"),
                value: report.pmderAdvantage(fewest: words.fewestToTell).map(words.signed) ?? "–",
                note: reader.phrase("net.fair.pmder.note", ["points": words.number(run.policy.pmderPoints)])),
            words.gini(report),
            NetworkFigure(
                label: reader.phrase("net.fair.first"),
                value: words.share(report.firstChoices, of: report.served)?.text ?? "–",
                note: report.namedChoices > 0 ? reader.counted("net.fair.named", report.namedChoices) : nil),
            NetworkFigure(
                label: reader.phrase("net.fair.on-time"),
                value: words.share(report.onTime, of: report.served)?.text ?? "–",
                note: reader.phrase("net.fair.promised", ["days": words.number(run.policy.promisedDays)]))
        ]
    }

    /// The reader's countries in a table.
    func countries(_ report: FairnessReport) -> [NetworkCountry] {
        let order = Country.sorted(in: reader.language)
        let inside = words.doors.seesRegion ? Set(order) : words.doors.reach.countries
        let lines = order.filter(inside.contains).compactMap { country in
            report.countries.first { $0.country == country }
        }
        let waiting = words.counts(lines.map { $0.requests - $0.served })
        return lines.enumerated().map { index, line in
            NetworkCountry(
                name: line.country.name(in: reader.language),
                group: line.country.group == .PMDER ? reader.phrase("net.pmder") : nil, waiting: waiting[index],
                requests: line.requests == 0
                    ? nil : reader.phrase("net.of-requests", ["count": words.count(line.requests)]),
                rate: words.share(line.served, of: line.requests),
                median: words.wait(line.medianWait, of: line.requests) ?? "–",
                longest: words.wait(line.longestWait, of: line.requests))
        }
    }

    private func recruitment(_ report: FairnessReport) -> [NetworkRunPage.Recruitment] {
        let inside = words.doors.seesRegion ? Set(Country.allCases) : words.doors.reach.countries
        let lines = report.recruitment.filter { inside.contains($0.country) }.prefix(8)
        let most = max(1, lines.map(\.worth).max() ?? 1)
        return lines.map { line in
            NetworkRunPage.Recruitment(
                topic: line.topic.name(in: reader.language), country: line.country.name(in: reader.language),
                bar: NetworkBar(
                    share: Int(line.worth * 100 / most),
                    text: reader.phrase("net.recruit.worth", ["points": words.number(Int(line.worth / 1000))])),
                waiting: words.withheld == nil
                    ? reader.counted("net.recruit.waiting", line.waiting) : words.count(line.waiting))
        }
    }

    private func placement(_ placement: Placement, _ seen: SeenRun) -> NetworkRunPage.Placement {
        let line = seen.stories[placement.request]
        let chosen = placement.explanation.chosen
        // An earlier version did not say: then by those whom it told.
        let isBest =
            placement.explanation.isFirstChoice
            ?? !placement.explanation.others.contains { $0.pair.cost < chosen.cost }
        return NetworkRunPage.Placement(
            firm: line.map(words.firm) ?? "–", href: line.map { Links.networkCase($0.story.id) },
            country: line?.story.request.country.name(in: reader.language) ?? "–",
            consultant: seen.names[placement.consultant] ?? "–",
            points: reader.phrase("net.of", ["part": words.number(chosen.points), "whole": "100"]),
            note: isBest ? reader.phrase("net.first-choice") : nil)
    }

    private func unserved(_ unserved: Unserved, _ seen: SeenRun) -> NetworkRunPage.Unserved {
        let line = seen.stories[unserved.request]
        return NetworkRunPage.Unserved(
            firm: line.map(words.firm) ?? "–", href: line.map { Links.networkCase($0.story.id) },
            place: words.number(unserved.place), why: words.why(unserved), relaxation: words.relaxation(unserved))
    }
}

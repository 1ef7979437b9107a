import Actions
import Consulting
import Pages
import People
import Statements
import Storage

/// Words the network at a glance.
struct NetworkView {
    let overview: NetworkOverview
    let words: NetworkWords

    private var reader: Reader { words.reader }

    func page(_ frame: PageFrame) -> NetworkPage {
        NetworkPage(
            frame: frame, sections: words.sections, place: words.place(Set(overview.countries.map(\.country))),
            figures: figures, tasks: tasks,
            lastRun: overview.lastRun.map(words.line), map: overview.countries.count > 1 ? map : nil,
            countries: isEmpty ? [] : lines, withheld: words.withheld)
    }

    /// Nobody waits and nobody could come: a row for each country would say nothing.
    private var isEmpty: Bool { overview.capacity == 0 && overview.waiting == 0 && overview.running == 0 }

    private var figures: [NetworkFigure] {
        let queue = words.doors.coordinates ? Links.networkQueue : nil
        let pool = words.doors.coordinates ? "\(Links.networkPool)?units=free" : nil
        let late = reader.counted(
            "net.figure.overdue", overview.overdue, ["days": words.number(overview.policy.promisedDays)])
        return [
            NetworkFigure(
                label: reader.phrase("net.figure.waiting"), value: words.count(overview.waiting),
                note: overview.overdue > 0 ? late : nil, href: queue, alert: overview.overdue > 0),
            NetworkFigure(
                label: reader.phrase("net.figure.offers"), value: words.count(overview.offers),
                note: overview.expiring > 0 ? reader.counted("net.figure.expiring", overview.expiring) : nil,
                href: queue.map { "\($0)?state=proposed" }),
            NetworkFigure(
                label: reader.phrase("net.figure.on-time"),
                value: words.share(overview.onTime, of: overview.judged)?.text ?? "–",
                note: reader.phrase("net.figure.period", ["days": words.number(NetworkOverview.days)])),
            NetworkFigure(label: reader.phrase("net.figure.running"), value: words.count(overview.running)),
            NetworkFigure(
                label: reader.phrase("net.figure.free"), value: words.count(overview.free),
                note: reader.phrase("net.figure.capacity", ["all": words.number(overview.capacity)]), href: pool,
                alert: overview.free == 0)
        ]
    }

    private var tasks: [NetworkTask] {
        guard words.doors.coordinates else { return [] }
        let start =
            overview.capacity == 0 && words.doors.mayImport
            ? [
                NetworkTask(
                    text: reader.phrase("net.task.no-consultants"), href: Links.networkImport,
                    count: words.number(0))
            ] : []
        return start
            + [
                (overview.needPerson, "net.task.person", "\(Links.networkQueue)?state=person"),
                (overview.accreditations, "net.task.accreditations", Links.networkAccreditations),
                (overview.overdue, "net.task.overdue", "\(Links.networkQueue)?state=overdue")
            ].filter { $0.0 > 0 }.map { count, key, href in
                NetworkTask(text: reader.counted(key, count), href: href, count: words.number(count))
            }
    }

    // MARK: Countries

    private var states: [NetworkOverview.CountryState] {
        let order = Country.sorted(in: reader.language)
        return order.compactMap { country in overview.countries.first { $0.country == country } }
    }

    private var lines: [NetworkCountry] {
        let waiting = words.counts(states.map(\.waiting))
        let free = words.counts(states.map(\.free))
        return states.enumerated().map { index, state in
            NetworkCountry(
                name: state.country.name(in: reader.language), href: href(state.country), group: group(state.country),
                waiting: waiting[index],
                requests: state.line.requests == 0
                    ? nil : reader.phrase("net.of-requests", ["count": words.count(state.line.requests)]),
                rate: words.share(state.line.served, of: state.line.requests),
                median: words.wait(state.line.medianWait, of: state.line.requests) ?? "–",
                longest: words.wait(state.line.longestWait, of: state.line.requests), free: free[index])
        }
    }

    private var map: NetworkMap {
        let waiting = words.counts(states.map(\.waiting))
        let free = words.counts(states.map(\.free))
        return NetworkMap(
            tiles: states.enumerated().map { index, state in
                let rate = words.share(state.line.served, of: state.line.requests)
                let name = state.country.name(in: reader.language)
                let freeText = reader.phrase(
                    state.free == 1 ? "net.tile.free.one" : "net.tile.free", ["count": free[index]])
                let waits = reader.phrase(state.waiting == 1 ? "net.tile.waits.one" : "net.tile.waits")
                let isShort = state.waiting > state.free
                var label = reader.phrase(
                    "net.tile.label",
                    ["country": name, "waiting": waiting[index], "rate": rate?.text ?? "–", "free": freeText])
                if isShort { label += " " + reader.phrase("net.tile.short") }
                return NetworkMap.Tile(
                    code: state.country.rawValue, name: name, href: href(state.country), label: label,
                    waiting: waiting[index], waitingWords: waits, rate: rate?.share, rateText: rate?.text ?? "–",
                    free: freeText, isShort: isShort)
            }, key: reader.phrase("net.map.key", ["days": words.number(NetworkOverview.days)]))
    }

    private func href(_ country: Country) -> String? {
        words.doors.coordinates ? "\(Links.networkQueue)?country=\(country.rawValue)" : nil
    }

    private func group(_ country: Country) -> String? { country.group == .PMDER ? reader.phrase("net.pmder") : nil }
}

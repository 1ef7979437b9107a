import Actions
import Consulting
import Foundation
import Pages
import People
import Statements
import Storage

/// What the queue was asked for.
struct QueueQuery {
    let filter: QueueFilter
    let order: ListOrder<CaseColumn>
    let stretch: Stretch

    private static let usual = ListOrder(CaseColumn.asked)

    init(_ form: Form) {
        filter = QueueFilter(
            query: String(form["q"].prefix(200)), country: Country(rawValue: form["country"]),
            topic: Topic(rawValue: form["topic"]), show: QueueFilter.Show(rawValue: form["state"]))
        order = ListOrder(form["sort"]) ?? Self.usual
        stretch = Stretch(form["page"])
    }

    var filters: String {
        Stretch.query([
            "q": filter.query, "country": filter.country?.rawValue ?? "", "topic": filter.topic?.rawValue ?? "",
            "state": filter.show?.rawValue ?? ""
        ])
    }

    var address: String {
        [filters, order == Self.usual ? "" : "sort=\(order.text)"].filter { !$0.isEmpty }.joined(separator: "&")
    }
}

/// Words the open requests.
struct NetworkQueueView {
    let queue: NetworkQueue
    let query: QueueQuery
    let words: NetworkWords
    let now: Instant

    private var reader: Reader { words.reader }

    func page(_ frame: PageFrame) -> NetworkQueuePage {
        let heads = ColumnHeads(path: Links.networkQueue, query: query.filters, order: query.order, reader: reader)
        return NetworkQueuePage(
            frame: frame, sections: words.sections, query: query.filter.query, countries: countries,
            topics: Topic.options(query.filter.topic, reader),
            states: QueueFilter.Show.allCases.map {
                FormOption(
                    value: $0.rawValue, label: reader.phrase("net.show.\($0.rawValue)"),
                    selected: $0 == query.filter.show)
            }, searched: !query.filter.isEmpty,
            columns: [
                heads.head("net-queue.firm", .learner), heads.head("net-queue.place"),
                heads.head("net-queue.topic", .topic), heads.head("people.country", .country),
                heads.head("net-queue.waiting", .asked), heads.head("modules.state", .state),
                heads.head("net-queue.why")
            ],
            sorts: heads.choices([
                ("net.asked", .asked, .date), ("net-queue.firm", .learner, .text), ("people.country", .country, .text),
                ("net-queue.topic", .topic, .text)
            ]), rows: queue.rows.map(row), total: reader.count(queue.total), overdue: reader.count(queue.overdue),
            pager: query.stretch.pager(
                total: queue.total, path: Links.networkQueue, query: query.address, reader),
            export: "\(Links.networkQueue).csv" + (query.address.isEmpty ? "" : "?\(query.address)"))
    }

    /// Those within reach; none to choose from where there is one.
    private var countries: [FormOption] {
        let countries = Country.sorted(in: reader.language).filter {
            words.doors.reach.isWhole || words.doors.reach.countries.contains($0)
        }
        guard countries.count > 1 else { return [] }
        return countries.map {
            FormOption(
                value: $0.rawValue, label: $0.name(in: reader.language), selected: $0 == query.filter.country)
        }
    }

    private func row(_ row: NetworkQueue.Row) -> NetworkQueuePage.Row {
        let story = row.line.story
        return NetworkQueuePage.Row(
            firm: words.firm(row.line), href: Links.networkCase(story.id),
            place: row.unserved.map { words.number($0.place) } ?? "–",
            topic: story.request.topic.name(in: reader.language),
            country: story.request.country.name(in: reader.language), waiting: words.days(row.days),
            isOverdue: row.isOverdue, state: words.badge(story.state), flags: Self.flags(story, reader),
            consultant: consultant(row), why: row.unserved.map(words.why),
            relaxation: row.unserved.flatMap(words.relaxation))
    }

    static func flags(_ story: Case, _ reader: Reader) -> [Badge] {
        var flags: [Badge] = []
        if story.request.urgency == .urgent { flags.append(Badge(text: reader.word(.urgent as Urgency), tone: .wait)) }
        if story.needsPerson {
            flags.append(Badge(text: reader.counted("net.refusals", story.refusals), tone: .bad))
        }
        if story.pin != nil { flags.append(Badge(text: reader.phrase("net.pinned"))) }
        return flags
    }

    private func consultant(_ row: NetworkQueue.Row) -> String? {
        if let offer = row.line.story.offer {
            let hours = max(0, (offer.expires.milliseconds - now.milliseconds) / 3_600_000)
            return reader.counted(
                "net.offered-to", Int(hours), ["name": row.line.consultant?.displayName ?? "–"])
        }
        return row.line.story.pin.flatMap { queue.names[$0] }
    }

    // MARK: As a file

    var csv: CSV {
        var table = CSV(
            [
                "net-queue.firm", "people.country", "net-queue.topic", "net.asked", "net.waiting-days", "modules.state",
                "net-queue.place", "net-queue.why", "net.relaxation", "net-queue.consultant", "net.urgency",
                "net.refusals.head"
            ].map { reader.phrase($0) })
        for row in queue.rows {
            let story = row.line.story
            table.add([
                words.firm(row.line), story.request.country.name(in: reader.language),
                story.request.topic.name(in: reader.language), reader.dates.isoDate(story.request.asked.date),
                "\(row.days)", reader.word(story.state), row.unserved.map { "\($0.place)" } ?? "",
                row.unserved.map(words.why) ?? "", row.unserved.flatMap(words.relaxation) ?? "",
                row.line.consultant?.displayName ?? story.pin.flatMap { queue.names[$0] } ?? "",
                reader.word(story.request.urgency), "\(story.refusals)"
            ])
        }
        return table
    }
}

extension Topic {
    /// Every topic as a choice, by name.
    static func options(_ selected: Topic?, _ reader: Reader) -> [FormOption] {
        all.map { ($0, $0.name(in: reader.language)) }.sorted { SortKey.of($0.1) < SortKey.of($1.1) }.map {
            FormOption(value: $0.0.rawValue, label: $0.1, selected: $0.0 == selected)
        }
    }
}

import Actions
import Consulting
import Foundation
import Pages
import People
import Storage

/// What the list of consultants was asked for.
struct PoolQuery {
    let filter: PoolFilter
    let order: ListOrder<PoolColumn>
    let stretch: Stretch

    private static let usual = ListOrder(PoolColumn.name)

    init(_ form: Form) {
        filter = PoolFilter(
            query: String(form["q"].prefix(200)), country: Country(rawValue: form["country"]),
            topic: Topic(rawValue: form["topic"]), language: SpokenLanguage(rawValue: form["language"]),
            units: PoolFilter.Units(rawValue: form["units"]))
        order = ListOrder(form["sort"]) ?? Self.usual
        stretch = Stretch(form["page"])
    }

    var filters: String {
        Stretch.query([
            "q": filter.query, "topic": filter.topic?.rawValue ?? "", "country": filter.country?.rawValue ?? "",
            "language": filter.language?.rawValue ?? "", "units": filter.units?.rawValue ?? ""
        ])
    }

    var address: String {
        [filters, order == Self.usual ? "" : "sort=\(order.text)"].filter { !$0.isEmpty }.joined(separator: "&")
    }
}

/// Words the pool.
struct NetworkPoolView {
    let rows: [PoolLine]
    let total: Int
    let free: Int
    let query: PoolQuery
    let words: NetworkWords

    private var reader: Reader { words.reader }

    func page(_ frame: PageFrame) -> NetworkConsultantsPage {
        let heads = ColumnHeads(path: Links.networkPool, query: query.filters, order: query.order, reader: reader)
        let filter = query.filter
        return NetworkConsultantsPage(
            frame: frame, sections: words.sections, query: filter.query,
            countries: Country.sorted(in: reader.language).map {
                FormOption(value: $0.rawValue, label: $0.name(in: reader.language), selected: $0 == filter.country)
            }, topics: Topic.options(filter.topic, reader),
            languages: SpokenLanguage.allCases.map {
                FormOption(value: $0.rawValue, label: reader.word($0), selected: $0 == filter.language)
            },
            units: PoolFilter.Units.allCases.map {
                FormOption(
                    value: $0.rawValue, label: reader.phrase("net.units.\($0.rawValue)"), selected: $0 == filter.units)
            }, searched: !filter.isEmpty,
            columns: [
                heads.head("people.name", .name), heads.head("people.country", .country), heads.head("pool.topics"),
                heads.head("pool.languages"), heads.head("pool.load", .load), heads.head("pool.rating", .rating),
                heads.head("modules.state")
            ],
            sorts: heads.choices([
                ("people.name", .name, .text), ("people.country", .country, .text), ("network.free", .free, .number),
                ("pool.load", .load, .number), ("pool.rating", .rating, .number)
            ]), rows: rows.map(row), total: reader.count(total), free: reader.count(free),
            pager: query.stretch.pager(total: total, path: Links.networkPool, query: query.address, reader),
            export: "\(Links.networkPool).csv" + (query.address.isEmpty ? "" : "?\(query.address)"),
            mayImport: words.doors.mayImport)
    }

    private func row(_ line: PoolLine) -> NetworkConsultantsPage.Row {
        let consultant = line.line.consultant
        let topics = consultant.topics.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let first = topics.first?.key.name(in: reader.language) ?? "–"
        return NetworkConsultantsPage.Row(
            name: line.line.person.displayName, href: Links.networkConsultant(consultant.id),
            country: consultant.country.name(in: reader.language),
            topics: topics.count < 2
                ? first
                : reader.phrase("net.and-more", ["first": first, "count": words.number(topics.count - 1)]),
            languages: reader.list(consultant.languages.sorted().map { reader.word($0) }),
            load: words.load(line.line.taken, of: consultant.capacity), rating: rating(line),
            state: Self.state(line.line, words))
    }

    private func rating(_ line: PoolLine) -> String {
        guard line.ratings > 0 else { return reader.phrase("net.unrated") }
        return "\(reader.numbers.text(line.shrunk, digits: 1)) (\(words.number(line.ratings)))"
    }

    /// Whether new cases come to a consultant, and if not, what stands in the way.
    static func state(_ line: ConsultantLine, _ words: NetworkWords) -> Badge {
        let consultant = line.consultant
        let reader = words.reader
        if line.person.state != .active { return Badge(text: reader.phrase("people.suspended"), tone: .bad) }
        if !consultant.takesCases { return Badge(text: reader.phrase("net.state.rests")) }
        let states = Set(consultant.accreditations.values.map(\.state))
        if !states.contains(.accredited) {
            return states.contains(.asked)
                ? words.badge(.asked as Accreditation.State) : Badge(text: reader.phrase("net.state.none"), tone: .bad)
        }
        if line.taken >= consultant.capacity { return Badge(text: reader.phrase("net.full"), tone: .wait) }
        return Badge(text: reader.phrase("net.state.takes"), tone: .good)
    }

    /// In the form that the import reads back.
    var csv: CSV {
        var table = CSV(ConsultantColumn.allCases.map { $0.title(in: reader.language) })
        for line in rows {
            let person = line.line.person
            table.add(
                ConsultantColumn.allCases.map {
                    $0.cell(
                        of: line.line.consultant, name: person.displayName, login: person.loginNames.first?.text ?? "",
                        in: reader.language)
                })
        }
        return table
    }
}

/// Words one consultant.
struct NetworkConsultantView {
    let record: ConsultantRecord
    let words: NetworkWords

    private var reader: Reader { words.reader }
    private var consultant: Consultant { record.pool.line.consultant }

    func page(_ frame: PageFrame) -> NetworkConsultantPage {
        let most = record.declines.values.max() ?? 1
        return NetworkConsultantPage(
            frame: frame, sections: words.sections, name: record.pool.line.person.displayName,
            state: NetworkPoolView.state(record.pool.line, words),
            about: consultant.about.isEmpty ? nil : consultant.about, facts: facts,
            load: words.load(record.pool.line.taken, of: consultant.capacity),
            topics: consultant.topics.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
                Fact(label: $0.key.name(in: reader.language), value: reader.word($0.value))
            },
            windows: WeekWords(reader: reader).rows(consultant.windows).map { Fact(label: $0.days, value: $0.hours) },
            services: services,
            cases: record.cases.map { line in
                NetworkConsultantPage.CaseLine(
                    firm: words.firm(line), href: Links.networkCase(line.story.id),
                    topic: line.story.request.topic.name(in: reader.language), state: words.badge(line.story.state),
                    since: reader.shortDate(line.story.changed))
            }, record: history,
            declines: record.declines.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.map {
                NetworkConsultantPage.Decline(
                    reason: reader.word($0.key), count: words.number($0.value),
                    bar: NetworkBar(share: $0.value * 100 / most, text: words.number($0.value)))
            })
    }

    private var facts: [Fact] {
        let sectors = consultant.sectors.sorted { $0.rawValue < $1.rawValue }.map { $0.name(in: reader.language) }
        return [
            Fact(
                label: reader.phrase("people.country"), value: consultant.country.name(in: reader.language),
                note: reader.clock(of: consultant.zone)),
            Fact(
                label: reader.phrase("pool.languages"),
                value: reader.list(consultant.languages.sorted().map { reader.word($0) })),
            Fact(
                label: reader.phrase("net.fact.sector"),
                value: sectors.isEmpty ? "–" : sectors.joined(separator: "; ")),
            Fact(label: reader.phrase("net.fact.tier"), value: reader.word(consultant.tier))
        ]
    }

    private var services: [NetworkConsultantPage.Service] {
        let countries = Set(consultant.services.keys).union(consultant.accreditations.keys)
        return Country.sorted(in: reader.language).filter(countries.contains).map { country in
            let accreditation = consultant.accreditations[country]
            return NetworkConsultantPage.Service(
                country: country.name(in: reader.language),
                way: consultant.services[country].map { reader.word($0) } ?? "–",
                state: accreditation.map { words.badge($0.state) } ?? Badge(text: reader.phrase("net.state.none")),
                detail: accreditation?.decided.map(reader.shortDate))
        }
    }

    private var history: [Fact] {
        let pool = record.pool
        let own =
            pool.ratings == 0 ? "–" : reader.numbers.text(Double(pool.ratingSum) / Double(pool.ratings), digits: 1)
        return [
            Fact(
                label: reader.phrase("net.record.rating"), value: reader.numbers.text(pool.shrunk, digits: 1),
                note: reader.counted(
                    pool.ratings == 0 ? "net.record.rating.none" : "net.record.rating.note", pool.ratings,
                    [
                        "own": own,
                        "mean": reader.numbers.text(record.mean, digits: 1)
                    ])),
            Fact(label: reader.phrase("net.record.hours"), value: reader.minutes(record.minutes)),
            Fact(
                label: reader.phrase("net.record.declined"), value: words.number(record.declines.values.reduce(0, +)),
                note: record.expired > 0 ? reader.counted("net.record.expired", record.expired) : nil),
            Fact(label: reader.phrase("net.record.missed"), value: words.number(record.missed))
        ]
    }
}

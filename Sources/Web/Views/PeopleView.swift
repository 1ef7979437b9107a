import Actions
import Foundation
import Learning
import Pages
import People
import Statements
import Storage

/// A stretch of a long list.
struct Stretch {
    /// Rows of one page.
    static let size = 50

    /// From 1.
    let page: Int

    init(_ text: String) { page = min(max(1, Int(text) ?? 1), 1_000_000) }

    var offset: Int { (page - 1) * Self.size }

    /// The way to the stretches before and after; `nil` where all is on one page.
    ///
    /// - Parameter query: what the list was asked for, as `name=value&…` without the page.
    func pager(total: Int, path: String, query: String, _ reader: Reader) -> Pager? {
        guard total > Self.size || page > 1 else { return nil }
        func address(_ page: Int) -> String { "\(path)?" + (query.isEmpty ? "" : query + "&") + "page=\(page)" }
        let last = min(offset + Self.size, total)
        return Pager(
            range: reader.phrase(
                "office.range",
                [
                    "first": reader.numbers.text(min(offset + 1, total)), "last": reader.numbers.text(last),
                    "total": reader.numbers.text(total)
                ]), previous: page > 1 ? address(page - 1) : nil, next: last < total ? address(page + 1) : nil)
    }

    /// `name=value&…` of what is not empty, for an address.
    static func query(_ fields: KeyValuePairs<String, String>) -> String {
        fields.filter { !$0.value.isEmpty }.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }.joined(separator: "&")
    }
}

/// What the list of people was asked for.
struct PeopleQuery {
    let filter: PeopleFilter
    let order: ListOrder<PeopleColumn>
    let stretch: Stretch

    init(_ form: Form) {
        filter = PeopleFilter(
            query: String(form["q"].prefix(200)), role: Role(rawValue: form["role"]),
            country: Country(rawValue: form["country"]))
        order = ListOrder(form["sort"]) ?? ListOrder(.name)
        stretch = Stretch(form["page"])
    }

    /// The filters as part of an address.
    var filters: String {
        Stretch.query([
            "q": filter.query, "role": filter.role?.rawValue ?? "", "country": filter.country?.rawValue ?? ""
        ])
    }

    /// With the order, where it is not the usual one.
    var address: String {
        let sort = order == ListOrder(.name) ? "" : "sort=\(order.text)"
        return [filters, sort].filter { !$0.isEmpty }.joined(separator: "&")
    }
}

/// Words the list of people.
struct PeopleView {
    let rows: [Dossier]
    let total: Int
    let query: PeopleQuery
    let reader: Reader
    let now: Instant
    let mayAdd: Bool

    func page(_ frame: PageFrame) -> PeoplePage {
        let filter = query.filter
        let heads = ColumnHeads(path: Links.people, query: query.filters, order: query.order, reader: reader)
        return PeoplePage(
            frame: frame, query: filter.query, roles: roles,
            countries: Country.sorted(in: reader.language).map {
                FormOption(value: $0.rawValue, label: $0.name(in: reader.language), selected: $0 == filter.country)
            }, searched: !filter.isEmpty,
            columns: [
                heads.head("people.name", .name), heads.head("people.contact"), heads.head("people.country", .country),
                heads.head("people.organisation", .organisation), heads.head("people.roles"),
                heads.head("people.seen", .seen)
            ],
            sorts: heads.choices([
                ("people.name", .name, .text), ("people.country", .country, .text),
                ("people.organisation", .organisation, .text), ("people.seen", .seen, .date)
            ]), rows: rows.map(row), total: reader.count(total),
            pager: query.stretch.pager(total: total, path: Links.people, query: query.address, reader),
            export: "\(Links.people).csv" + (query.address.isEmpty ? "" : "?\(query.address)"), mayAdd: mayAdd)
    }

    private var roles: [FormOption] {
        Role.allCases.filter { $0 != .visitor }.map {
            FormOption(value: $0.rawValue, label: $0.name(in: reader.language), selected: $0 == query.filter.role)
        }
    }

    private func row(_ dossier: Dossier) -> PeoplePage.Row {
        let person = dossier.person
        return PeoplePage.Row(
            name: name(person), href: Links.person(person.id), contact: person.loginNames.first?.text ?? "–",
            country: person.country.name(in: reader.language), organisation: dossier.organisation?.name,
            roles: roles(of: dossier), seen: dossier.seen.map(reader.shortDate), suspended: person.state == .suspended)
    }

    private func name(_ person: Person) -> String {
        person.state == .erased ? reader.phrase("office.erased") : person.displayName
    }

    private func roles(of dossier: Dossier) -> [String] {
        var roles: [String] = []
        for grant in dossier.grants where grant.counts(at: now.date) && grant.role != .learner {
            let name = grant.role.name(in: reader.language)
            if !roles.contains(name) { roles.append(name) }
        }
        return roles
    }

    // MARK: As a file

    var csv: CSV {
        var table = CSV(
            [
                "people.name", "people.contact", "people.country", "people.organisation", "people.roles",
                "office.fact.language", "office.fact.created", "people.seen", "modules.state"
            ].map { reader.phrase($0) })
        for dossier in rows {
            let person = dossier.person
            table.add([
                name(person), person.loginNames.map(\.text).joined(separator: "; "),
                person.country.name(in: reader.language), dossier.organisation?.name ?? "",
                roles(of: dossier).joined(separator: "; "), person.language.name,
                reader.dates.isoDate(person.created), dossier.seen.map { reader.dates.isoDate($0.date) } ?? "",
                reader.phrase("account-state.\(person.state.rawValue)")
            ])
        }
        return table
    }
}

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

/// Words the list of people.
struct PeopleView {
    let rows: [Dossier]
    let total: Int
    let filter: PeopleFilter
    let stretch: Stretch
    let reader: Reader
    let now: Instant
    let mayAdd: Bool

    func page(_ frame: PageFrame) -> PeoplePage {
        let query = Stretch.query([
            "q": filter.query, "role": filter.role?.rawValue ?? "", "country": filter.country?.rawValue ?? ""
        ])
        return PeoplePage(
            frame: frame, query: filter.query, roles: roles,
            countries: Country.sorted(in: reader.language).map {
                FormOption(value: $0.rawValue, label: $0.name(in: reader.language), selected: $0 == filter.country)
            }, searched: !filter.isEmpty, rows: rows.map(row), total: reader.count(total),
            pager: stretch.pager(total: total, path: Links.people, query: query, reader), mayAdd: mayAdd)
    }

    private var roles: [FormOption] {
        Role.allCases.filter { $0 != .visitor }.map {
            FormOption(value: $0.rawValue, label: $0.name(in: reader.language), selected: $0 == filter.role)
        }
    }

    private func row(_ dossier: Dossier) -> PeoplePage.Row {
        let person = dossier.person
        var roles: [String] = []
        for grant in dossier.grants where grant.counts(at: now.date) && grant.role != .learner {
            let name = grant.role.name(in: reader.language)
            if !roles.contains(name) { roles.append(name) }
        }
        return PeoplePage.Row(
            name: person.state == .erased ? reader.phrase("office.erased") : person.displayName,
            href: Links.person(person.id), contact: person.loginNames.first?.text ?? "–",
            country: person.country.name(in: reader.language), organisation: dossier.organisation?.name, roles: roles,
            suspended: person.state == .suspended)
    }
}

import Statements
import Actions
import Foundation
import Learning
import Pages
import People
import Storage

enum ModuleColumn: String, CaseIterable, Sendable { case title, version, state, date, learners, author }

/// What the list of modules was asked for.
struct ModulesQuery {
    let text: String
    let state: String
    let order: ListOrder<ModuleColumn>
    let stretch: Stretch

    init(_ form: Form = Form()) {
        text = String(form["q"].prefix(200))
        state = form["state"]
        order = ListOrder(form["sort"]) ?? ListOrder(.title)
        stretch = Stretch(form["page"])
    }

    /// The filters as part of an address.
    var filters: String { Stretch.query(["q": text, "state": state]) }

    /// With the order, where it is not the usual one.
    var address: String {
        [filters, order == ListOrder(.title) ? "" : "sort=\(order.text)"].filter { !$0.isEmpty }.joined(separator: "&")
    }
}

/// Words the list of modules for the office.
///
/// Titles and states are in every reader's own words and versions are few, so they are filtered and ordered here.
struct ModulesView {
    let versions: [ModuleVersion]
    let reader: Reader
    var query = ModulesQuery()
    var mayUpload = false
    var report: PackageReport?

    func page(_ frame: PageFrame) -> ModulesPage {
        let found = found
        let heads = ColumnHeads(path: Links.modules, query: query.filters, order: query.order, reader: reader)
        return ModulesPage(
            frame: frame, query: query.text, states: states, searched: !query.filters.isEmpty,
            columns: [
                heads.head("modules.title.one", .title), heads.head("modules.version", .version),
                heads.head("modules.state", .state), heads.head("modules.date", .date),
                heads.head("modules.learners", .learners), heads.head("modules.author", .author)
            ],
            sorts: heads.choices([
                ("modules.title.one", .title, .text), ("modules.date", .date, .date), ("modules.author", .author, .text)
            ]), rows: found.dropFirst(query.stretch.offset).prefix(Stretch.size).map(row),
            pager: query.stretch.pager(total: found.count, path: Links.modules, query: query.address, reader),
            upload: mayUpload ? FormAction(action: Links.modules) : nil, limit: reader.size(LMS.largestPackage),
            report: report, export: "\(Links.modules).csv" + (query.address.isEmpty ? "" : "?\(query.address)"))
    }

    var csv: CSV {
        var table = CSV(
            [
                "modules.title.one", "enrolments.code", "modules.version", "modules.digest", "modules.state",
                "modules.date", "modules.learners", "modules.author"
            ].map { reader.phrase($0) })
        for version in found {
            table.add([
                title(version), version.course.id.rawValue, version.package.version, version.package.digest,
                reader.phrase("state.\(ModuleState(version.package.state).rawValue)"),
                reader.dates.isoDate(version.since.date), String(version.learners), version.author?.displayName ?? ""
            ])
        }
        return table
    }

    // MARK: Parts

    private var states: [FormOption] {
        StoredPackage.State.allCases.map { ModuleState($0).rawValue }.map {
            FormOption(value: $0, label: reader.phrase("state.\($0)"), selected: $0 == query.state)
        }
    }

    private func title(_ version: ModuleVersion) -> String {
        version.course.title[version.course.language(for: reader.language)]
    }

    private func row(_ version: ModuleVersion) -> ModulesPage.Row {
        let package = version.package
        return ModulesPage.Row(
            title: title(version), id: version.course.id.rawValue, version: package.version,
            digest: String(package.digest.prefix(8)), href: Links.module(package.digest, of: package.course),
            state: ModuleState(package.state), date: reader.shortDate(version.since),
            learners: reader.count(version.learners), author: version.author?.displayName)
    }

    /// What was asked for, in its order; versions come newest first where the order leaves it open.
    private var found: [ModuleVersion] {
        let sorted = versions.filter(matches).enumerated().map { (place: $0.offset, key: key($0.element), $0.element) }
        return sorted.sorted { a, b in
            let isBefore = query.order.isDescending ? b.key : a.key
            let isAfter = query.order.isDescending ? a.key : b.key
            return isBefore == isAfter ? a.place < b.place : isBefore.lexicographicallyPrecedes(isAfter)
        }.map(\.2)
    }

    /// Texts that stand in the order of the column; numbers are filled up so that 10 comes after 9.
    private func key(_ version: ModuleVersion) -> [String] {
        switch query.order.column {
        case .title: [SortKey.of(title(version)), version.course.id.rawValue]
        case .version: version.package.version.split(separator: ".").map { padded(String($0)) }
        case .state: [padded(String(StoredPackage.State.allCases.firstIndex(of: version.package.state) ?? 0))]
        case .date: [version.since.description]
        case .learners: [padded(String(version.learners))]
        case .author: [SortKey.of(version.author?.displayName ?? "")]
        }
    }

    private func padded(_ text: String) -> String { String(repeating: "0", count: max(0, 12 - text.count)) + text }

    private func matches(_ version: ModuleVersion) -> Bool {
        if !query.state.isEmpty, ModuleState(version.package.state).rawValue != query.state { return false }
        let words = version.course.title.texts.values.joined(separator: " ") + " " + version.course.id.rawValue
        let haystack = Self.folded(words)
        return Self.folded(query.text).split(separator: " ").allSatisfy { haystack.contains($0) }
    }

    private static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}

import Actions
import Consulting
import Foundation
import Pages
import People
import Statements
import Storage

/// What the list of accreditations was asked for.
struct AccreditationQuery {
    let filter: AccreditationFilter
    let stretch: Stretch

    init(_ form: Form) {
        let state = form["state"]
        filter = AccreditationFilter(
            query: String(form["q"].prefix(200)), country: Country(rawValue: form["country"]),
            state: state.isEmpty ? .asked : Accreditation.State(rawValue: state))
        stretch = Stretch(form["page"])
    }

    var isUsual: Bool { filter == AccreditationFilter() }

    var address: String {
        Stretch.query([
            "q": filter.query, "country": filter.country?.rawValue ?? "",
            "state": filter.state == .asked ? "" : filter.state?.rawValue ?? "all"
        ])
    }
}

/// Words who may serve which country, and who asks to.
struct NetworkAccreditationsView {
    let rows: [AccreditationRow]
    let total: Int
    let query: AccreditationQuery
    let words: NetworkWords
    let typed: TypedForm?

    private var reader: Reader { words.reader }

    func page(_ frame: PageFrame) -> NetworkAccreditationsPage {
        let countries = Country.sorted(in: reader.language).filter {
            words.doors.reach.isWhole || words.doors.reach.countries.contains($0)
        }
        return NetworkAccreditationsPage(
            frame: frame, sections: words.sections, query: query.filter.query,
            countries: countries.count < 2
                ? []
                : countries.map {
                    FormOption(
                        value: $0.rawValue, label: $0.name(in: reader.language), selected: $0 == query.filter.country)
                },
            states: Accreditation.State.allCases.map {
                FormOption(value: $0.rawValue, label: reader.word($0), selected: $0 == query.filter.state)
            } + [FormOption(value: "all", label: reader.phrase("form.all"), selected: query.filter.state == nil)],
            searched: !query.isUsual, rows: rows.map(row), total: reader.count(total),
            pager: query.stretch.pager(
                total: total, path: Links.networkAccreditations, query: query.address, reader),
            problems: typed?.summary ?? [])
    }

    private func row(_ row: AccreditationRow) -> NetworkAccreditationsPage.Row {
        let accreditation = row.accreditation
        let topics = row.consultant.topics.keys.sorted().map { $0.name(in: reader.language) }
        return NetworkAccreditationsPage.Row(
            id: Self.anchor(row), name: row.person.displayName, href: Links.networkConsultant(row.consultant.id),
            country: row.country.name(in: reader.language), state: words.badge(accreditation.state),
            asked: reader.phrase("net.accredit.asked", ["date": reader.shortDate(accreditation.asked)]),
            topics: topics.prefix(4).joined(separator: ", ")
                + (topics.count > 4 ? reader.phrase("net.topics.more", ["count": words.number(topics.count - 4)]) : ""),
            opinions: accreditation.opinions.map { opinion in
                NetworkAccreditationsPage.Opinion(
                    verdict: Badge(
                        text: reader.phrase(opinion.isFavourable ? "net.opinion.yes" : "net.opinion.no"),
                        tone: opinion.isFavourable ? .good : .bad),
                    by: "\(row.names[opinion.by] ?? "–"), \(reader.shortDate(opinion.at))", text: opinion.text)
            }, decided: decided(row), acts: acts(row))
    }

    static func anchor(_ row: AccreditationRow) -> String { "\(row.consultant.id)-\(row.country.rawValue)" }

    private func decided(_ row: AccreditationRow) -> String? {
        guard let at = row.accreditation.decided else { return nil }
        let who = row.accreditation.decidedBy.flatMap { row.names[$0] } ?? "–"
        let sentence = reader.phrase("net.accredit.decided", ["who": who, "date": reader.shortDate(at)])
        return row.accreditation.note.isEmpty ? sentence : "\(sentence) \(row.accreditation.note)"
    }

    private func acts(_ row: AccreditationRow) -> [ActForm] {
        var acts: [ActForm] = []
        let action = Links.accreditation(of: row.consultant.id, in: row.country)
        if row.mayAdvise, row.accreditation.state == .asked {
            let form = SmallForm("\(Self.anchor(row))-advise", typed: typed)
            acts.append(
                form.form(
                    title: reader.phrase("net.accredit.advise"), text: reader.phrase("net.accredit.advise.text"),
                    action: "\(action)/advise", button: reader.phrase("net.accredit.advise.button"),
                    fields: [
                        form.field(
                            "opinion", .radio, reader.phrase("net.accredit.opinion"),
                            options: ["yes", "no"].map {
                                FormOption(value: $0, label: reader.phrase("net.opinion.\($0)"))
                            }),
                        form.field("text", .area, reader.phrase("net.accredit.why"))
                    ]))
        }
        guard row.mayDecide else { return acts }
        let next: [Accreditation.State] =
            switch row.accreditation.state {
            case .asked: [.accredited, .refused]
            case .accredited: [.suspended]
            case .refused, .suspended: [.accredited]
            }
        let form = SmallForm("\(Self.anchor(row))-decide", typed: typed)
        let isChoice = next.count > 1
        let key = isChoice ? "decide" : next[0].rawValue
        acts.append(
            form.form(
                title: reader.phrase("net.accredit.\(key)"), text: reader.phrase("net.accredit.\(key).text"),
                action: isChoice ? "\(action)/decide" : "\(action)/\(next[0] == .suspended ? "suspend" : "restore")",
                button: reader.phrase("net.accredit.\(key)"), danger: key == "suspended",
                fields: (isChoice
                    ? [
                        form.field(
                            "decision", .radio, reader.phrase("net.accredit.decision"),
                            options: next.map {
                                FormOption(value: $0.rawValue, label: reader.phrase("net.accredit.to.\($0.rawValue)"))
                            })
                    ] : [])
                    + [
                        form.field(
                            "note", .area, reader.phrase("form.reason"),
                            hint: isChoice ? reader.phrase("net.accredit.note") : nil, required: key == "suspended")
                    ]))
        return acts
    }
}

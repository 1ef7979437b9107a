import Statements
import Actions
import Credentials
import Learning
import Pages
import People
import Storage

/// What the list of certificates was asked for.
struct CertificatesQuery {
    let filter: CertificateFilter
    let order: ListOrder<CertificateColumn>
    let stretch: Stretch

    private static let usual = ListOrder(CertificateColumn.issued, isDescending: true)

    init(_ form: Form) {
        filter = CertificateFilter(
            query: String(form["q"].prefix(200)), course: form.optional("course").map { Course.ID($0) },
            state: StoredCertificate.State(rawValue: form["state"]))
        order = ListOrder(form["sort"]) ?? Self.usual
        stretch = Stretch(form["page"])
    }

    /// The filters as part of an address.
    var filters: String {
        Stretch.query([
            "q": filter.query, "course": filter.course?.rawValue ?? "", "state": filter.state?.rawValue ?? ""
        ])
    }

    /// With the order, where it is not the usual one.
    var address: String {
        [filters, order == Self.usual ? "" : "sort=\(order.text)"].filter { !$0.isEmpty }.joined(separator: "&")
    }
}

/// Words the list of certificates, on the page and as a file.
struct CertificatesView {
    let rows: [Verification]
    let total: Int
    let query: CertificatesQuery
    var offers: [Offer] = []
    let reader: Reader

    func page(_ frame: PageFrame) -> CertificatesPage {
        let heads = ColumnHeads(path: Links.certificates, query: query.filters, order: query.order, reader: reader)
        return CertificatesPage(
            frame: frame, query: query.filter.query, courses: courses, states: states, searched: !query.filter.isEmpty,
            columns: [
                heads.head("fact.holder", .holder), heads.head("enrolments.course", .course),
                heads.head("verify.serial"), heads.head("certificates.issued", .issued),
                heads.head("modules.state", .state)
            ],
            sorts: heads.choices([
                ("certificates.issued", .issued, .date), ("fact.holder", .holder, .text),
                ("enrolments.course", .course, .text)
            ]), rows: rows.map(row), total: reader.count(total),
            pager: query.stretch.pager(total: total, path: Links.certificates, query: query.address, reader),
            export: "\(Links.certificates).csv" + (query.address.isEmpty ? "" : "?\(query.address)"))
    }

    var csv: CSV {
        var table = CSV(
            [
                "fact.holder", "enrolments.course", "enrolments.code", "modules.version", "fact.kind", "verify.serial",
                "certificates.issued", "modules.state", "fact.score", "fact.marking"
            ].map { reader.phrase($0) })
        for row in rows {
            let facts = row.facts
            table.add([
                facts.holder, facts.course.title, facts.course.id, facts.course.version,
                reader.phrase("certificate-kind.\(facts.kind.rawValue)"), facts.serial.description,
                facts.issuedDay.description, reader.phrase("certificate-state.\(CertificateState(row.state).rawValue)"),
                facts.score.map(reader.number) ?? "", reader.phrase("marking.\(facts.marking.rawValue)")
            ])
        }
        return table
    }

    private func row(_ row: Verification) -> CertificatesPage.Row {
        let facts = row.facts
        let state = CertificateState(row.state)
        return CertificatesPage.Row(
            name: facts.holder, href: Links.certificate(facts.serial.description), course: facts.course.title,
            version: facts.course.version, serial: facts.serial.description, date: reader.date(facts.issuedDay),
            state: state, label: reader.phrase("certificate-state.\(state.rawValue)"))
    }

    private var courses: [FormOption] {
        offers.map(\.course).map {
            FormOption(
                value: $0.id.rawValue, label: $0.title[$0.language(for: reader.language)],
                selected: $0.id == query.filter.course)
        }
    }

    private var states: [FormOption] {
        [StoredCertificate.State.valid, .revoked, .replaced].map {
            FormOption(
                value: $0.rawValue, label: reader.phrase("certificate-state.\($0.rawValue)"),
                selected: $0 == query.filter.state)
        }
    }
}

extension CertificateState {
    init(_ state: Verification.State) {
        self =
            switch state {
            case .valid: .valid
            case .expired: .expired
            case .revoked: .revoked
            case .replaced: .replaced
            }
    }
}

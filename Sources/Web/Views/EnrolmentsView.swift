import Statements
import Actions
import Foundation
import Learning
import Pages
import People
import Storage

/// What the list of enrolments was asked for.
struct EnrolmentQuery {
    enum State: String, CaseIterable { case open, finished, waiting }

    let text: String
    let course: String
    let state: State?
    let order: ListOrder<EnrolmentColumn>
    let stretch: Stretch

    private static let usual = ListOrder(EnrolmentColumn.enrolled, isDescending: true)

    init(_ form: Form) {
        text = String(form["q"].prefix(200))
        course = form["course"]
        state = State(rawValue: form["state"])
        order = ListOrder(form["sort"]) ?? Self.usual
        stretch = Stretch(form["page"])
    }

    var filter: EnrolmentFilter {
        EnrolmentFilter(
            query: text, course: course.isEmpty ? nil : Course.ID(course),
            isCompleted: state == .open ? false : state == .finished ? true : nil)
    }

    var isEmpty: Bool { text.isEmpty && course.isEmpty && state == nil }

    /// The filters as part of an address.
    var filters: String { Stretch.query(["q": text, "course": course, "state": state?.rawValue ?? ""]) }

    /// With the order, where it is not the usual one.
    var address: String {
        [filters, order == Self.usual ? "" : "sort=\(order.text)"].filter { !$0.isEmpty }.joined(separator: "&")
    }

    /// With the page, to come back to the same list.
    var whole: String {
        [address, stretch.page > 1 ? "page=\(stretch.page)" : ""].filter { !$0.isEmpty }.joined(separator: "&")
    }
}

/// Words the list of enrolments.
struct EnrolmentsView {
    let list: EnrolmentList
    let query: EnrolmentQuery
    let offers: [Offer]
    let consultants: [(person: Person, load: Int)]
    let visit: Visit
    let lms: LMS
    let reader: Reader
    /// The form for enrolling somebody, when it could not be taken.
    var form = Form()
    var problems: [String: String] = [:]

    private var showsProgress: Bool { lms.seesAllProgress(visit.actor) || list.rows.contains(where: \.showsProgress) }

    func page(_ frame: PageFrame) -> EnrolmentsPage {
        EnrolmentsPage(
            frame: frame, query: query.text, courses: courses(query.course), states: states, searched: !query.isEmpty,
            columns: columns, sorts: sorts, rows: list.rows.map(row), total: reader.count(list.total),
            waiting: reader.count(list.waiting),
            withheld: showsProgress ? nil : reader.phrase("enrolments.withheld"),
            pager: query.stretch.pager(total: list.total, path: Links.enrolments, query: query.address, reader),
            export: "\(Links.enrolments).csv" + (query.address.isEmpty ? "" : "?\(query.address)"),
            enrol: EnrolmentsPage.EnrolForm(
                form: FormAction(action: Links.enrolments),
                person: FormField(value: form["person"], problem: problems["person"]),
                courses: FormSelect(options: courses(form["course"]), problem: problems["course"])),
            problems: problems.sorted { $0.key < $1.key }.map {
                FormProblem(field: $0.key == "course" ? "enrol-course" : $0.key, text: $0.value)
            })
    }

    private var heads: ColumnHeads<EnrolmentColumn> {
        ColumnHeads(path: Links.enrolments, query: query.filters, order: query.order, reader: reader)
    }

    private var columns: [ColumnHead] {
        let progress = heads.head("enrolments.progress", lms.seesAllProgress(visit.actor) ? .progress : nil)
        return [
            heads.head("enrolments.person", .person), heads.head("enrolments.course", .course),
            heads.head("enrolments.since", .enrolled)
        ] + (showsProgress ? [progress] : []) + [heads.head("enrolments.consultant", .consultant)]
    }

    private var sorts: [FormOption] {
        heads.choices([
            ("enrolments.since", .enrolled, .date), ("enrolments.person", .person, .text),
            ("enrolments.course", .course, .text), ("enrolments.consultant", .consultant, .text)
        ])
    }

    static func state(of study: Study, _ reader: Reader) -> String {
        if study.progress.completed != nil { return reader.phrase("office.state.finished") }
        return reader.phrase(study.progress.steps.isEmpty ? "office.state.new" : "office.state.open")
    }

    private func courses(_ selected: String) -> [FormOption] {
        offers.map { $0.course }.map {
            FormOption(
                value: $0.id.rawValue, label: $0.title[$0.language(for: reader.language)],
                selected: $0.id.rawValue == selected)
        }
    }

    /// Those that tell of progress only for who may see everybody's.
    private var states: [FormOption] {
        let states = lms.seesAllProgress(visit.actor) ? EnrolmentQuery.State.allCases : [.waiting]
        return states.map {
            FormOption(
                value: $0.rawValue, label: reader.phrase("office.state.\($0.rawValue)"), selected: $0 == query.state)
        }
    }

    private func row(_ row: EnrolmentList.Row) -> EnrolmentsPage.Row {
        let course = row.study.course
        var line = EnrolmentsPage.Row(
            person: row.learner.displayName,
            personHref: lms.may(visit.actor, .readPerson, .person(row.learner.id)) ? Links.person(row.learner.id) : nil,
            course: course.title[course.language(for: reader.language)], version: course.version,
            since: reader.shortDate(row.study.enrolment.enrolled),
            state: row.showsProgress ? Self.state(of: row.study, reader) : nil,
            route: row.showsProgress
                ? RouteView(course: course, progress: row.study.progress, reader: reader).drawing : nil,
            consultant: row.consultant, allot: allotment(row))
        line.otherMarkers = otherMarkers(row)
        return line
    }

    /// The form that allots a consultant; `nil` where the course has nothing to mark or the reader may not.
    private func allotment(_ row: EnrolmentList.Row) -> EnrolmentsPage.Allotment? {
        let learner = row.learner
        guard row.study.course.activities.contains(where: { $0.kind == .assignment }),
            lms.may(
                visit.actor, .allotConsultant,
                .proposal(of: nil, firm: learner.organisation, country: learner.country))
        else { return nil }
        let back = query.whole
        let enrolment = row.study.enrolment
        return EnrolmentsPage.Allotment(
            form: FormAction(
                action: "\(Links.enrolments)/\(enrolment.id)/consultant" + (back.isEmpty ? "" : "?\(back)")),
            consultants: options(enrolment.consultant, learner),
            twice: row.study.course.isMarkedTwice
                ? .init(
                    second: options(enrolment.secondMarker, learner), third: options(enrolment.thirdMarker, learner),
                    isUndecided: row.isUndecided) : nil)
    }

    private func options(_ selected: Person.ID?, _ learner: Person) -> [FormOption] {
        consultants.filter { $0.person.id != learner.id }.map { consultant in
            FormOption(
                value: consultant.person.id.rawValue,
                label: reader.phrase(
                    "office.load",
                    ["name": consultant.person.displayName, "count": reader.numbers.text(consultant.load)]),
                selected: consultant.person.id == selected)
        }
    }

    private func otherMarkers(_ row: EnrolmentList.Row) -> [String] {
        [("office.second", row.secondMarker), ("office.third", row.thirdMarker)].compactMap { key, person in
            person.map { reader.phrase(key, ["name": $0]) }
        }
    }
}

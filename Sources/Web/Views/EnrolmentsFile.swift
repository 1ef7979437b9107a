import Statements
import Actions
import Learning
import Pages
import People
import Storage

/// Enrolments as a file for spreadsheets. What the reader may not see by name stays empty.
struct EnrolmentsFile {
    let rows: [EnrolmentExport]
    let reader: Reader

    var csv: CSV {
        var table = CSV(
            [
                "enrolments.person", "people.country", "enrolments.course", "enrolments.code", "modules.version",
                "enrolments.since", "enrolments.progress", "enrolments.finished", "enrolments.consultant"
            ].map { reader.phrase($0) })
        for row in rows {
            let line = row.line
            table.add([
                line.learner.state == .erased ? reader.phrase("office.erased") : line.learner.displayName,
                line.learner.country.name(in: reader.language),
                row.course.map { $0.title[$0.language(for: reader.language)] } ?? "", line.enrolment.course.rawValue,
                line.version, reader.dates.isoDate(line.enrolment.enrolled.date),
                row.showsProgress ? reader.phrase("office.state.\(state(line))") : "",
                row.showsProgress ? line.completed.map { reader.dates.isoDate($0.date) } ?? "" : "",
                line.consultant ?? ""
            ])
        }
        return table
    }

    private func state(_ line: EnrolmentLine) -> String {
        line.completed != nil ? "finished" : line.isStarted ? "open" : "new"
    }
}

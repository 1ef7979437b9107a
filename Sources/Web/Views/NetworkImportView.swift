import Actions
import Consulting
import Pages
import People

/// Words what an import did, or would do.
struct NetworkImportView {
    let words: NetworkWords

    /// Rows that the page lists; those that were refused come first.
    static let listed = 500

    private var reader: Reader { words.reader }

    func page(
        _ frame: PageFrame, report: NetworkImportPage.Report? = nil, problem: String? = nil
    ) -> NetworkImportPage {
        NetworkImportPage(
            frame: frame, sections: words.sections, columns: columns, report: report,
            problems: problem.map { [FormProblem(field: "table", text: $0)] } ?? [])
    }

    private var columns: [Fact] {
        ConsultantColumn.allCases.map { column in
            let others = Language.allCases.filter { $0 != reader.language }.map { column.title(in: $0) }
            return Fact(
                label: column.title(in: reader.language), value: reader.phrase("net.column.\(column.rawValue)"),
                note: others.joined(separator: " · "))
        }
    }

    func report(_ report: ImportReport, file: String) -> NetworkImportPage.Report {
        let refusedFirst =
            report.rows.filter { Self.isRefused($0) } + report.rows.filter { !Self.isRefused($0) }
        return NetworkImportPage.Report(
            isRehearsal: !report.isStored, file: file,
            read: reader.counted(
                "net.import.read", report.rows.count,
                [
                    "encoding": reader.phrase("net.encoding.\(report.encoding.rawValue)"),
                    "separator": reader.phrase(separator(report.separator))
                ]), taken: reader.count(report.new), changed: reader.count(report.changed),
            unchanged: reader.count(report.unchanged), refused: reader.count(report.refused),
            passedOver: report.unknownHeads.isEmpty
                ? nil
                : reader.phrase(
                    "net.import.passed-over", ["heads": report.unknownHeads.prefix(10).joined(separator: ", ")]),
            rows: refusedFirst.prefix(Self.listed).map(row),
            more: report.rows.count > Self.listed
                ? reader.phrase("net.import.more", ["count": words.number(Self.listed)]) : nil, take: take(report))
    }

    private static func isRefused(_ row: ImportReport.Row) -> Bool {
        if case .refused = row.outcome { true } else { false }
    }

    private func separator(_ separator: Character) -> String {
        switch separator {
        case ";": "net.separator.semicolon"
        case "\t": "net.separator.tab"
        default: "net.separator.comma"
        }
    }

    private func take(_ report: ImportReport) -> NetworkImportPage.Take? {
        guard let key = report.key, report.good > 0 else { return nil }
        return NetworkImportPage.Take(
            form: FormAction(action: Links.networkImport), kept: key,
            button: reader.counted("net.import.take", report.good),
            text: report.refused > 0 ? reader.counted("net.import.left-out", report.refused) : nil)
    }

    private func row(_ row: ImportReport.Row) -> NetworkImportPage.Row {
        let (key, tone, notes): (String, Badge.Tone, [String]) =
            switch row.outcome {
            case .new: ("new", .good, [])
            case .changed(let columns):
                (
                    "changed", .wait,
                    [
                        reader.phrase(
                            "net.import.columns",
                            ["columns": columns.map { $0.title(in: reader.language) }.joined(separator: ", ")])
                    ]
                )
            case .unchanged: ("unchanged", .plain, [])
            case .refused(let problems): ("refused", .bad, problems.map(sentence))
            }
        return NetworkImportPage.Row(
            line: words.number(row.line), name: row.name.isEmpty ? "–" : row.name,
            login: row.login.isEmpty ? "–" : row.login,
            outcome: Badge(text: reader.phrase("net.outcome.\(key)"), tone: tone), notes: notes)
    }

    /// `País: «Francia» no es un valor conocido.`
    func sentence(_ problem: ConsultantCSV.Problem) -> String {
        let head = problem.column.title(in: reader.language)
        let text = reader.phrase("net.cell.\(problem.reason.rawValue)", ["detail": problem.detail])
        return head.prefix(1).uppercased() + head.dropFirst() + ": " + text
    }

    func sentence(_ problem: ConsultantCSV.FileProblem) -> String {
        switch problem {
        case .table(let problem): sentence(problem)
        case .loginColumnMissing:
            reader.phrase("net.file.login", ["column": ConsultantColumn.login.title(in: reader.language)])
        case .columnTwice(let column):
            reader.phrase("net.file.twice", ["column": column.title(in: reader.language)])
        case .noRows: reader.phrase("net.file.no-rows")
        }
    }

    private func sentence(_ problem: TextTable.Problem) -> String {
        switch problem {
        case .empty: reader.phrase("net.file.empty")
        case .tooLarge(let limit): reader.phrase("net.file.too-large", ["limit": reader.size(limit)])
        case .tooManyRows(let limit): reader.phrase("net.file.too-many", ["limit": words.number(limit)])
        case .notText: reader.phrase("net.file.not-text")
        case .utf16: reader.phrase("net.file.utf16")
        case .brokenUTF8(let line): reader.phrase("net.file.broken", ["line": words.number(line)])
        case .unclosedQuote(let line): reader.phrase("net.file.quote", ["line": words.number(line)])
        }
    }
}

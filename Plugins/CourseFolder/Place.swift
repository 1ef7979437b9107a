import CourseKit
import Packaging
import People

/// A line of a file of the module, where something stands or is wrong.
struct Place: Hashable {
    var file: String
    /// From 1; `nil`: the file as a whole.
    var line: Int?

    init(_ file: String, _ line: Int? = nil) {
        self.file = file
        self.line = line
    }
}

/// Gathers what is wrong while reading goes on.
///
/// A class, so that the many small readers of one module write into one list; it never leaves the reading that made it.
final class ProblemLog {
    private var problems: Set<Problem> = []

    /// Whether a problem so far is an error, which means that there is no course.
    private(set) var hasErrors = false

    /// As many as somebody would ever mend in one go; of the rest only their number is told.
    private static let most = 500
    private var more = 0

    func add(_ problem: @autoclosure () -> Problem) {
        guard problems.count < Self.most || !hasErrors else {
            more += 1
            return
        }
        let problem = problem()
        if problem.severity == .error { hasErrors = true }
        if problems.count < Self.most { problems.insert(problem) } else { more += 1 }
    }

    /// By file, line, and then by kind, so that the same folder gives the same report.
    var sorted: [Problem] {
        let found = problems.sorted { a, b in
            (a.file, a.line ?? 0, a.code, a.sentence(in: .en)) < (b.file, b.line ?? 0, b.code, b.sentence(in: .en))
        }
        guard more > 0 else { return found }
        let rest = Problem(
            Place("."), "more-problems", severity: hasErrors ? .error : .warning,
            es: "Hay \(more) problemas más; corrija estos y vuelva a revisar.",
            pt: "Há mais \(more) problemas; corrija estes e verifique de novo.",
            en: "There are \(more) more problems; mend these and check again.")
        return found + [rest]
    }
}

extension Problem {
    /// A problem at `place`.
    init(
        _ place: Place, _ code: String, severity: Severity = .error, es: String, pt: String, en: String
    ) {
        self.init(file: place.file, line: place.line, severity: severity, code: code, es: es, pt: pt, en: en)
    }
}

extension Problem {
    /// What `Packaging` refused, at its own line or else at `place`.
    init(_ error: PackageError, _ place: Place) {
        self.init(
            Place(place.file, error.line ?? place.line), error.code.rawValue, es: error.sentence(in: "es"),
            pt: error.sentence(in: "pt"), en: error.sentence(in: "en"))
    }
}

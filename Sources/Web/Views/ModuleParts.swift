import Actions
import CourseKit
import Learning
import Packaging
import Pages
import People
import Storage

extension ModuleState {
    init(_ state: StoredPackage.State) {
        self =
            switch state {
            case .borrador: .draft
            case .enRevision: .inReview
            case .observado: .observed
            case .aprobado: .approved
            case .publicado: .published
            case .retirado: .withdrawn
            }
    }
}

extension Links {
    /// An activity of a version that may not be published, as a learner will see it.
    static func preview(_ activity: Activity, of package: StoredPackage) -> String {
        "\(module(package.digest, of: package.course))/steps/\(activity.id)"
    }

    static func take(_ step: PackageStep, with package: StoredPackage, from: String? = nil) -> String {
        "\(module(package.digest, of: package.course))/\(step.rawValue)" + (from.map { "?from=\($0)" } ?? "")
    }
}

/// Words what came of an upload, as a proofreader would: every finding at its place.
struct UploadView {
    /// As the author named it.
    let file: String
    let reader: Reader

    /// - Parameter known: the course of bytes that were here before.
    func report(_ result: Import, known: Course?) -> PackageReport {
        switch result {
        case .known(let package): report(package, known, .known, [])
        case .added(let package, let course, let warnings): report(package, course, .accepted, warnings)
        case .refused(let problems): report(nil, nil, .refused, problems)
        }
    }

    /// The bytes are no safe archive.
    func report(_ error: PackageError) -> PackageReport {
        let place = error.path.map { path in error.line.map { "\(path):\($0)" } ?? path }
        return refused(error.sentence(in: reader.language.rawValue), at: place)
    }

    /// There is no file, or it cannot be taken as it is.
    func report(_ error: LearningError) -> PackageReport {
        refused(reader.phrase("reason.\((error.reason ?? .packageRefused).rawValue)", ["detail": error.detail]))
    }

    private func refused(_ sentence: String, at place: String? = nil) -> PackageReport {
        PackageReport(
            file: file, outcome: .refused, errors: reader.count(1), warnings: reader.count(0),
            findings: [.init(severity: .error, place: place ?? file, text: sentence)])
    }

    private func report(
        _ package: StoredPackage?, _ course: Course?, _ outcome: PackageReport.Outcome, _ problems: [Problem]
    ) -> PackageReport {
        PackageReport(
            file: file, outcome: outcome, title: course.map { $0.title[$0.language(for: reader.language)] },
            version: package?.version, digest: package.map { String($0.digest.prefix(8)) },
            errors: reader.count(problems.count { $0.severity == .error }),
            warnings: reader.count(problems.count { $0.severity == .warning }), findings: problems.map(finding),
            href: package.map { Links.module($0.digest, of: $0.course) })
    }

    private func finding(_ problem: Problem) -> PackageReport.Finding {
        PackageReport.Finding(
            severity: problem.severity == .error ? .error : .warning,
            place: problem.line.map { "\(problem.file):\($0)" } ?? problem.file,
            text: problem.sentence(in: reader.language))
    }
}

/// Words the history of a version: its steps, its remarks, what it changes.
struct HistoryView {
    let dossier: ModuleDossier
    let reader: Reader

    private var version: ModuleVersion { dossier.version }

    private func name(_ event: PackageEvent) -> String {
        event.person.flatMap { dossier.names[$0] } ?? reader.phrase("module-view.operator")
    }

    var timeline: [TimelineEntry] {
        version.events.enumerated().map { index, event in
            let by = reader.phrase("module-view.by", ["name": name(event)])
            // Remarks stand in full beside the history.
            let note = event.state == .observado || event.note.isEmpty ? "" : " – \(event.note)"
            return TimelineEntry(
                title: reader.phrase("state.\(ModuleState(event.state).rawValue)"), date: reader.date(event.at),
                detail: by + note, state: index == version.events.count - 1 ? .here : .done)
        }
    }

    var observations: [ObservationLine] {
        version.remarks.reversed().enumerated().map { index, event in
            ObservationLine(
                id: "step-\(index)", place: reader.phrase("review-module.place.all"), text: event.note, by: name(event),
                date: reader.date(event.at),
                state: version.events.contains {
                    $0.at > event.at && ($0.state == .aprobado || $0.state == .publicado)
                } ? .closed : .open)
        }
    }

    var changes: VersionChanges? {
        guard let found = dossier.changes else { return nil }
        return ChangesView(
            comparison: found.comparison, old: found.since.course, new: version.course, reader: reader
        ).changes(learners: learners)
    }

    /// To the page that says what changes for whom; `nil` while nobody is on another version.
    var learnersLink: PageLink? {
        guard dossier.others.contains(where: { $0.learners > 0 }) else { return nil }
        return PageLink(
            href: Links.learners(of: version.package.digest, in: version.package.course),
            title: reader.phrase("moves.title"))
    }

    /// Learners stay with the version that they began.
    private var learners: [String] {
        let pinned = dossier.others.filter { $0.learners > 0 }
        let lines = pinned.map { other in
            reader.phrase(
                other.learners == 1 ? "module-view.stays" : "module-view.stay",
                ["count": reader.numbers.text(other.learners), "version": other.package.version])
        }
        return lines.isEmpty ? [] : lines + [reader.phrase("module-view.certificates-stay")]
    }

    var facts: [Fact] {
        let (course, package) = (version.course, version.package)
        func fact(_ key: String, _ value: String) -> Fact {
            Fact(label: reader.phrase("module-view.fact.\(key)"), value: value)
        }
        return [
            fact("hours", reader.hours(course.hours)),
            fact("level", reader.phrase("level.\(course.level.rawValue)")),
            fact("languages", course.languages.map(\.name).joined(separator: " · ")),
            fact("authors", course.authors.joined(separator: ", ")), fact("licence", course.licence),
            fact("learners", reader.numbers.text(version.learners)), fact("format", package.format),
            fact("size", reader.size(package.size)), fact("imported", reader.dateAndTime(package.imported))
        ].filter { !$0.value.isEmpty }
    }

    /// The route, each step opening as a learner will see it. Quizzes open for learners only.
    var route: RouteDrawing {
        var route = RouteView(course: version.course, progress: nil, reader: reader).drawing
        for (place, unit) in version.course.units.enumerated() {
            for (step, activity) in unit.activities.enumerated() {
                route.units[place].steps[step].href = href(activity)
            }
        }
        return route
    }

    func href(_ activity: Activity) -> String? {
        Links.preview(activity, of: version.package)
    }

    /// Where reading begins.
    var preview: PageLink? {
        version.course.activities.first.map {
            PageLink(href: Links.preview($0, of: version.package), title: reader.phrase("module.preview"))
        }
    }
}

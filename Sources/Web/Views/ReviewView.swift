import Actions
import Learning
import Pages
import People
import Statements
import Storage

/// Words the queue of versions that wait for a reviewer.
struct ReviewQueueView {
    let versions: [ModuleVersion]
    let reader: Reader
    let now: Instant
    /// The reviewer.
    let person: Person.ID?

    /// How many of those dealt with are shown.
    private static let finishedShown = 30

    func page(_ frame: PageFrame) -> ReviewQueuePage {
        let waiting = versions.filter { $0.package.state == .enRevision }
        let finished = versions.filter { $0.package.state != .enRevision }.sorted { $0.since > $1.since }
        return ReviewQueuePage(
            frame: frame, waiting: waiting.map { entry($0, isWaiting: true) },
            finished: finished.prefix(Self.finishedShown).map { entry($0, isWaiting: false) })
    }

    private func entry(_ version: ModuleVersion, isWaiting: Bool) -> ReviewQueuePage.Entry {
        let package = version.package
        return ReviewQueuePage.Entry(
            title: version.course.title[version.course.language(for: reader.language)], version: package.version,
            href: Links.reviewOf(package: package.digest), author: ReviewView.author(version, reader),
            date: reader.date(version.since), state: ModuleState(package.state),
            since: isWaiting ? ago(version.since) : nil,
            observations: reader.count(version.remarks.count + version.open),
            own: package.importedBy != nil && package.importedBy == person)
    }

    private func ago(_ instant: Instant) -> String {
        let days = Int(max(0, now.milliseconds - instant.milliseconds) / 86_400_000)
        switch days {
        case 0: return reader.phrase("module-view.less-than-a-day")
        case 1: return reader.phrase("module-view.one-day-ago")
        default: return reader.phrase("module-view.days-ago", ["count": reader.numbers.text(days)])
        }
    }
}

/// Words the page on which a reviewer reads and decides.
struct ReviewView {
    let dossier: ModuleDossier
    let reader: Reader
    let observations: ObservationsView
    var problems: [String: LearningError.Reason] = [:]

    static func author(_ version: ModuleVersion, _ reader: Reader) -> String {
        version.author?.displayName ?? version.course.authors.first ?? reader.phrase("module-view.operator")
    }

    func page(_ frame: PageFrame) -> ReviewPage {
        let version = dossier.version
        let (package, course) = (version.package, version.course)
        let language = course.language(for: reader.language)
        let history = HistoryView(dossier: dossier, reader: reader)
        return ReviewPage(
            frame: frame, title: course.title[language], version: package.version,
            digestShort: String(package.digest.prefix(8)), author: Self.author(version, reader),
            state: ModuleState(package.state), summary: course.summary[language], facts: history.facts,
            route: history.route, changes: history.changes, observations: observations.lines + history.observations,
            places: observe == nil ? [] : places, observe: observe,
            giveBack: form(.observe), approve: form(.approve), blocked: blocked,
            problems: problems.sorted { $0.key < $1.key }.map {
                FormProblem(
                    field: $0.key == "note" ? "back-note" : $0.key, text: reader.phrase("reason.\($0.value.rawValue)"))
            }, timeline: history.timeline)
    }

    private var observe: FormAction? {
        observations.list.mayObserve ? FormAction(action: Links.observe(dossier.version.package)) : nil
    }

    /// Each step as a whole; finer places are chosen where they are read.
    private var places: [FormOption] {
        let course = dossier.version.course
        return course.activities.map { activity in
            FormOption(
                value: "\(activity.id)/whole",
                label: reader.phrase(
                    "module-view.place.\(activity.kind.rawValue)",
                    ["title": activity.title[course.language(for: reader.language)]]))
        }
    }

    private func form(_ step: PackageStep) -> FormAction? {
        dossier.steps.contains(step)
            ? FormAction(action: Links.take(step, with: dossier.version.package, from: "review")) : nil
    }

    private var blocked: String? {
        guard dossier.version.package.state == .enRevision else { return nil }
        if dossier.isOwn { return reader.phrase("module-view.own") }
        return dossier.steps.contains(.approve) ? nil : reader.phrase("module-view.advises-only")
    }
}

import Actions
import Foundation
import Learning
import Pages
import People
import Storage

/// Words the list of modules for the office.
struct ModulesView {
    let versions: [ModuleVersion]
    let reader: Reader
    var query = ""
    var state = ""
    var mayUpload = false
    var report: PackageReport?

    func page(_ frame: PageFrame) -> ModulesPage {
        ModulesPage(
            frame: frame, query: query, states: states, searched: !query.isEmpty || !state.isEmpty, modules: modules,
            upload: mayUpload ? FormAction(action: Links.modules) : nil, limit: reader.size(LMS.largestPackage),
            report: report)
    }

    private var states: [FormOption] {
        StoredPackage.State.allCases.map { ModuleState($0).rawValue }.map {
            FormOption(value: $0, label: reader.phrase("state.\($0)"), selected: $0 == state)
        }
    }

    private var modules: [ModulesPage.Module] {
        ModuleVersion.byCourse(versions.filter(matches)).map { versions in
            let course = versions[0].course
            return ModulesPage.Module(
                title: course.title[course.language(for: reader.language)], id: course.id.rawValue,
                versions: versions.map(version))
        }
    }

    private func version(_ version: ModuleVersion) -> ModulesPage.Version {
        let package = version.package
        return ModulesPage.Version(
            version: package.version, digest: String(package.digest.prefix(8)),
            href: Links.module(package.digest, of: package.course), state: ModuleState(package.state),
            date: reader.date(version.since), learners: reader.count(version.learners),
            author: version.author?.displayName)
    }

    private func matches(_ version: ModuleVersion) -> Bool {
        if !state.isEmpty, ModuleState(version.package.state).rawValue != state { return false }
        let words = version.course.title.texts.values.joined(separator: " ") + " " + version.course.id.rawValue
        let haystack = Self.folded(words)
        return Self.folded(query).split(separator: " ").allSatisfy { haystack.contains($0) }
    }

    private static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}

extension ModuleVersion {
    /// Versions by course, in the order in which the courses first come.
    static func byCourse(_ versions: [ModuleVersion]) -> [[ModuleVersion]] {
        var order: [Course.ID] = []
        var groups: [Course.ID: [ModuleVersion]] = [:]
        for version in versions {
            if groups[version.package.course] == nil { order.append(version.package.course) }
            groups[version.package.course, default: []].append(version)
        }
        return order.compactMap { groups[$0] }
    }
}

/// Words one version: what it is, what it changes, which steps the reader may take.
struct ModuleView {
    let dossier: ModuleDossier
    let reader: Reader
    let back: PageLink

    func page(_ frame: PageFrame) -> ModulePage {
        let version = dossier.version
        let package = version.package
        let history = HistoryView(dossier: dossier, reader: reader)
        return ModulePage(
            frame: frame, title: version.course.title[version.course.language(for: reader.language)],
            id: package.course.rawValue, version: package.version, digest: package.digest,
            digestShort: String(package.digest.prefix(8)), state: ModuleState(package.state), facts: history.facts,
            changes: history.changes, observations: history.observations, timeline: history.timeline,
            transitions: dossier.steps.compactMap(transition), blocked: blocked, preview: history.preview,
            route: history.route, back: back)
    }

    private func transition(_ step: PackageStep) -> ModulePage.Transition? {
        ModulePage.Transition.Kind(rawValue: step.rawValue).map { kind in
            ModulePage.Transition(
                kind: kind, form: FormAction(action: Links.take(step, with: dossier.version.package)),
                effect: reader.phrase(
                    "module-view.effect.\(step.rawValue)", ["version": dossier.version.package.version]),
                asksNote: step == .observe)
        }
    }

    private var blocked: String? {
        guard dossier.isOwn, dossier.version.package.state == .enRevision else { return nil }
        return reader.phrase("module-view.own")
    }
}

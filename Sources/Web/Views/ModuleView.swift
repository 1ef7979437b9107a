import Actions
import Foundation
import Learning
import Pages
import People
import Storage

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
    let observations: ObservationsView
    let back: PageLink

    func page(_ frame: PageFrame) -> ModulePage {
        let version = dossier.version
        let package = version.package
        let history = HistoryView(dossier: dossier, reader: reader)
        return ModulePage(
            frame: frame, title: version.course.title[version.course.language(for: reader.language)],
            id: package.course.rawValue, version: package.version, digest: package.digest,
            digestShort: String(package.digest.prefix(8)), state: ModuleState(package.state), facts: history.facts,
            changes: history.changes, learners: history.learnersLink,
            observations: observations.lines + history.observations,
            timeline: history.timeline,
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

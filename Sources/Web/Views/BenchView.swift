import Actions
import Learning
import Pages
import People
import Storage

/// Words the author's bench: own modules, and the way in for a package.
struct BenchView {
    let versions: [ModuleVersion]
    let reader: Reader
    /// The steps that the author may take with a version.
    let steps: (StoredPackage) -> [PackageStep]
    var report: PackageReport?

    func page(_ frame: PageFrame) -> BenchPage {
        BenchPage(
            frame: frame, upload: FormAction(action: Links.bench), limit: reader.size(LMS.largestPackage),
            report: report,
            modules: ModuleVersion.byCourse(versions).map { versions in
                let course = versions[0].course
                return BenchPage.Module(
                    title: course.title[course.language(for: reader.language)], id: course.id.rawValue,
                    versions: versions.map(version))
            })
    }

    private func version(_ version: ModuleVersion) -> BenchPage.Version {
        let package = version.package
        let first = version.course.activities.first { $0.kind != .quiz }
        return BenchPage.Version(
            version: package.version, href: Links.module(package.digest, of: package.course),
            state: ModuleState(package.state), date: reader.date(version.since),
            learners: reader.count(version.learners), observations: reader.count(version.remarks.count + version.open),
            submit: steps(package).contains(.submit)
                ? FormAction(action: Links.take(.submit, with: package, from: "bench")) : nil,
            preview: first.map { Links.preview($0, of: package) })
    }
}

import Actions
import ArgumentParser
import CourseFolder
import Credentials
import Foundation
import Learning
import Packaging
import People
import Statements
import Storage

/// `rumbo-bench import`: a large module from archive to store.
struct ModuleImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import a generated module into a store of its own.")

    @Option(help: "A data folder that does not exist yet.")
    var data: String

    @Option(help: "Lessons of the module.")
    var lessons = 200

    @Option(help: "Questions of the module.")
    var items = 1_500

    func run() async throws {
        let archive = try PackageWriter.archive(
            of: try PackageContents(files: SyntheticModule.files(lessons: lessons, items: items)))
        let store = try await Store.open(folder: URL(fileURLWithPath: data))
        let lms = try LMS.bench(store)
        let clock = ContinuousClock()
        let start = clock.now
        let outcome = try await lms.importPackage(archive, by: .system)
        let time = start.duration(to: clock.now).seconds
        guard case .added(_, let course, _) = outcome else { throw BenchError("not imported: \(outcome)") }
        let quizzed = course.activities.reduce(0) { count, activity in
            guard case .quiz(let quiz) = activity else { return count }
            return count + quiz.entries.reduce(0) { if case .item = $1 { $0 + 1 } else { $0 } }
        }
        let banked = course.banks.reduce(0) { $0 + $1.items.count }
        guard quizzed + banked == items else { throw BenchError("\(quizzed + banked) items arrived") }
        try report(["seconds": time, "items": Double(quizzed + banked), "bytes": Double(archive.count)])
        try store.close()
    }
}

extension LMS {
    /// The actions over `store`, with a key of the moment and no designs.
    /// - Parameter instant: where the clock stands; nil for the machine's.
    static func bench(
        _ store: Store, address: String = "http://127.0.0.1:8080", at instant: Instant? = nil
    ) throws -> LMS {
        guard let url = URL(string: address) else { throw BenchError("\(address) is no address") }
        let key = try SigningKey.generate(under: url.appending(path: "issuers/rumbo/keys/"))
        let certification = Certification(
            keys: try KeyRing(active: key), presses: [:], issuer: IssuerFacts(name: "Rumbo", url: url),
            statusList: url.appending(path: "status/1"))
        return LMS(
            store: store, site: Site(address: address), formats: [CourseFolder()], certification: certification,
            clock: { instant ?? Instant(Date()) })
    }
}

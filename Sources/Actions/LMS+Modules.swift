import Learning
import People
import Statements
import Storage

/// One version of a module with what lists and pages say of it.
public struct ModuleVersion: Sendable {
    public var package: StoredPackage
    public var course: Course
    /// Who imported it; `nil` for the operator.
    public var author: Person?
    /// Learners who are pinned to it.
    public var learners: Int
    /// First to last.
    public var events: [PackageEvent]
    /// Observations that are open on it, those of earlier versions among them.
    public var open = 0

    /// When it came into the state that it is in.
    public var since: Instant { events.last?.at ?? package.imported }
    /// The remarks with which it was sent back.
    public var remarks: [PackageEvent] { events.filter { $0.state == .observado && !$0.note.isEmpty } }
}

/// A version with its history and its neighbours.
public struct ModuleDossier: Sendable {
    public var version: ModuleVersion
    /// Names of those who took its steps.
    public var names: [Person.ID: String]
    /// The other versions of the same course, newest first.
    public var others: [ModuleVersion]
    /// What changes since the version before it; `nil` for the first.
    public var changes: ModuleChanges?
    public var steps: [PackageStep]
    /// Whether the reader is its author, and so does not decide on it.
    public var isOwn: Bool
}

extension LMS {
    /// Every version, newest first, for the office.
    public func modules(_ actor: Actor) async throws -> [ModuleVersion] {
        let any = Object.module(authors: [])
        if !may(actor, .publishModule, any) { try permit(actor, .reviewModule, any) }
        return try await versions { _ in true }
    }

    /// The versions that the actor imported, newest first.
    public func ownModules(_ visit: Visit) async throws -> [ModuleVersion] {
        let person = try visit.signedIn()
        try permit(visit.actor, .authorModule, .module(authors: [person.id]))
        return try await versions { $0.importedBy == person.id }
    }

    /// The versions that were handed in for review at some time, the one that waits longest first.
    public func reviewQueue(_ actor: Actor) async throws -> [ModuleVersion] {
        try permit(actor, .reviewModule, .module(authors: []))
        return try await versions { $0.state != .borrador }.sorted { $0.since < $1.since }
    }

    /// A version, for its author, its reviewers and those who publish.
    public func module(_ digest: String, _ visit: Visit) async throws -> ModuleDossier {
        guard let package = try await store.read({ try $0.package(digest) }) else {
            throw LearningError(.notFound, .courseUnknown)
        }
        let object = object(of: package)
        if !may(visit.actor, .authorModule, object), !may(visit.actor, .publishModule, object) {
            try permit(visit.actor, .reviewModule, object)
        }
        let all = try await versions { $0.course == package.course }
        guard let version = all.first(where: { $0.package.digest == digest }) else {
            throw LearningError(.notFound, .courseUnknown)
        }
        let people = Set(version.events.compactMap(\.person))
        let names = try await store.read { tx in
            try people.reduce(into: [Person.ID: String]()) { $0[$1] = try tx.person($1)?.displayName }
        }
        let others = all.filter { $0.package.digest != digest }
        let former = LMS.former(of: version, among: others)
        return ModuleDossier(
            version: version, names: names, others: others,
            changes: try await former.asyncChanges { try await changes(from: $0, to: version) },
            steps: steps(package, visit.actor),
            isOwn: package.importedBy != nil && package.importedBy == visit.person?.id)
    }

    /// The version to compare with: the published one, else the one imported last before it.
    static func former(of version: ModuleVersion, among others: [ModuleVersion]) -> ModuleVersion? {
        let earlier = others.filter { $0.package.imported < version.package.imported }
        return earlier.first { $0.package.state == .publicado } ?? earlier.first
    }

    private func versions(_ isWanted: @escaping @Sendable (StoredPackage) -> Bool) async throws -> [ModuleVersion] {
        let found = try await store.read { tx -> [(StoredPackage, Person?, Int, [PackageEvent], Int)] in
            let learners = try tx.learnersByPackage()
            let packages = try tx.packages()
            let open = try openObservations(packages, tx)
            return try packages.filter(isWanted).map { package in
                (
                    package, try package.importedBy.flatMap { try tx.person($0) }, learners[package.digest] ?? 0,
                    try tx.events(of: package.digest), open[package.digest] ?? 0
                )
            }
        }
        var versions: [ModuleVersion] = []
        for (package, author, learners, events, open) in found {
            guard let course = try await course(package.digest) else { continue }
            versions.append(
                ModuleVersion(
                    package: package, course: course, author: author, learners: learners, events: events,
                    open: open))
        }
        return versions
    }
}

extension Optional where Wrapped == ModuleVersion {
    fileprivate func asyncChanges(
        _ compare: (ModuleVersion) async throws -> ModuleChanges
    ) async rethrows -> ModuleChanges? {
        guard let self else { return nil }
        return try await compare(self)
    }
}

import Learning
import People
import Storage

/// What differs between a version and one before it.
public struct ModuleChanges: Sendable {
    public var since: ModuleVersion
    public var comparison: CourseComparison
}

extension LMS {
    func changes(from old: ModuleVersion, to new: ModuleVersion) async throws -> ModuleChanges {
        ModuleChanges(
            since: old,
            comparison: try await comparison(
                from: (old.package.digest, old.course), to: (new.package.digest, new.course)))
    }

    /// Holds two stored versions against each other, the texts of their lessons included.
    func comparison(
        from old: (digest: String, course: Course), to new: (digest: String, course: Course)
    ) async throws -> CourseComparison {
        let languages = Set(old.course.languages + new.course.languages)
        let lessons = new.course.activities.filter { $0.kind == .lesson && old.course.activity($0.id)?.kind == .lesson }
        let changed = try await store.read { tx in
            try lessons.map(\.id).filter { id in
                try languages.contains {
                    try tx.lessonText(id, $0, of: old.digest) != tx.lessonText(id, $0, of: new.digest)
                }
            }
        }
        return CourseComparison(from: old.course, to: new.course, changedTexts: Set(changed))
    }
}

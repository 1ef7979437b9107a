import Learning
import People
import Storage

/// What differs between two versions of a course, activity by activity.
public struct ModuleChanges: Sendable {
    public enum Kind: Sendable { case added, removed, changed }

    public struct Change: Sendable {
        public var kind: Kind
        public var activity: Activity
    }

    public var since: ModuleVersion
    /// In the order of the route; what was removed last.
    public var changes: [Change]
    /// Whether the rule for completing the course differs.
    public var isRuleChanged: Bool
}

extension LMS {
    func changes(from old: ModuleVersion, to new: ModuleVersion) async throws -> ModuleChanges {
        let (before, after) = (old.course, new.course)
        var changes: [ModuleChanges.Change] = []
        for activity in after.activities {
            guard let former = before.activity(activity.id) else {
                changes.append(.init(kind: .added, activity: activity))
                continue
            }
            var isSame = former == activity
            switch activity {
            case .lesson:
                if isSame { isSame = try await texts(of: activity, in: old) == texts(of: activity, in: new) }
            case .quiz:
                // Questions may be drawn from pools, which lie beside the quiz.
                isSame = isSame && before.banks == after.banks
            case .assignment(let assignment):
                isSame = isSame && before.rubric(assignment.rubric) == after.rubric(assignment.rubric)
            }
            if !isSame { changes.append(.init(kind: .changed, activity: activity)) }
        }
        for activity in before.activities where after.activity(activity.id) == nil {
            changes.append(.init(kind: .removed, activity: activity))
        }
        return ModuleChanges(since: old, changes: changes, isRuleChanged: before.completion != after.completion)
    }

    private func texts(of lesson: Activity, in version: ModuleVersion) async throws -> [String?] {
        let digest = version.package.digest
        return try await store.read { tx in
            try version.course.languages.sorted { $0.rawValue < $1.rawValue }.map {
                try tx.lessonText(lesson.id, $0, of: digest)
            }
        }
    }
}

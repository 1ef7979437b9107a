import Consulting
import Foundation
import Learning
import People
import Statements
import Storage

/// The policy in force, and how it came to be.
public struct PolicyHistory: Sendable {
    public var current: MatchingPolicy
    /// Newest first; the one that comes with the service is the last.
    public var versions: [Version]

    public struct Version: Sendable {
        public var policy: MatchingPolicy
        public var at: Instant?
        public var by: String?
        public var note: String
        /// The version before; nil for the first.
        public var before: MatchingPolicy?
    }
}

/// What a policy would change today: the same requests matched by it and by the one in force.
public struct PolicyPreview: Sendable {
    public var before: MatchRun
    public var after: MatchRun
    public var difference: RunDifference
}

extension LMS {
    public func policyHistory(_ actor: Actor) async throws -> PolicyHistory {
        _ = try overlooking(actor)
        return try await store.read { tx in
            let stored = try tx.policies()
            let all = stored.map(\.policy) + [MatchingPolicy()]
            var versions: [PolicyHistory.Version] = []
            for (index, policy) in all.enumerated() {
                let entry = index < stored.count ? stored[index] : nil
                versions.append(
                    PolicyHistory.Version(
                        policy: policy, at: entry?.at, by: try entry?.by.flatMap { try tx.person($0)?.displayName },
                        note: entry?.note ?? "", before: index + 1 < all.count ? all[index + 1] : nil))
            }
            return PolicyHistory(current: try tx.policy(), versions: versions)
        }
    }

    /// Rehearses today's requests twice, so that what differs is the policy's doing, and keeps both runs for reading.
    public func previewPolicy(_ policy: MatchingPolicy, _ visit: Visit) async throws -> PolicyPreview {
        try permitPolicy(visit.actor)
        let person = try visit.signedIn()
        let now = now
        let (inForce, pools) = try await store.read { tx in
            let inForce = try tx.policy()
            let pools = try [inForce, policy].map { try tx.pool(at: now, lookingAhead: $0.lookaheadDays) }
            return (inForce, pools)
        }
        var draft = policy
        draft.version = inForce.version + 1
        let before = try await LMS.solved(pools[0], inForce, .rehearsal)
        let after = try await LMS.solved(pools[1], draft, .rehearsal)
        try await store.write { tx in
            try tx.save(before)
            try tx.save(after)
            try tx.audit(person.id.rawValue, "policy.preview", after.id.rawValue, at: now)
        }
        return PolicyPreview(before: before, after: after, difference: RunDifference(from: before, to: after))
    }

    /// Puts a policy in force as a new version. One that changes nothing is none.
    /// - Parameter version: the version that the form showed; another one in force meanwhile is a conflict.
    public func savePolicy(
        _ policy: MatchingPolicy, note: String, over version: Int, _ visit: Visit
    ) async throws -> MatchingPolicy {
        try permitPolicy(visit.actor)
        let person = try visit.signedIn()
        let note = try LMS.whole(note.trimmingCharacters(in: .whitespacesAndNewlines), upTo: 500)
        guard !note.isEmpty else { throw LearningError(.invalid, fields: ["note": .noteMissing]) }
        guard policy.fault == nil else { throw LearningError(.invalid, .policyFaulty) }
        let now = now
        return try await store.write { tx in
            let inForce = try tx.policy()
            guard inForce.version == version else { throw LearningError(.conflict, .policyChanged) }
            var same = policy
            same.version = inForce.version
            guard same != inForce else { return inForce }
            let saved = try tx.save(policy, by: person.id, at: now, note: note)
            try tx.audit(person.id.rawValue, "policy.save", String(saved.version), note, at: now)
            return saved
        }
    }

    private func permitPolicy(_ actor: Actor) throws {
        try permit(actor, .changeMatchingPolicy, .service)
    }
}

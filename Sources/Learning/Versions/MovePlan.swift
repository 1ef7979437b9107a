import People

/// What would become of one learner who is moved from the version that they are pinned to, to another.
///
/// Nothing done and still there is lost: steps hang on ids. What was earned stays earned: who has completed the course is not moved
/// at all, and the certificate's facts are frozen anyway. Work under way ends on the version that it was begun on.
public struct MovePlan: Hashable, Sendable {
    /// Work that only the store knows of.
    public struct UnderWay: Hashable, Sendable {
        /// Quizzes with an open attempt.
        public var attempts: Set<Activity.ID>
        /// Assignments with a draft.
        public var drafts: Set<Activity.ID>

        public init(attempts: Set<Activity.ID> = [], drafts: Set<Activity.ID> = []) {
            self.attempts = attempts
            self.drafts = drafts
        }
    }

    /// Why a learner stays.
    public enum Obstacle: Hashable, Sendable {
        /// The course is completed.
        case finished
        /// The other version is not in the learner's language.
        case language
        case openAttempt(Activity.ID)
        /// Handed in, and not marked yet.
        case awaitingMarks(Activity.ID)
        /// A draft for an assignment that the other version has not, or asks otherwise.
        case draft(Activity.ID)
    }

    /// `nil`: may be moved.
    public var obstacle: Obstacle?
    /// Done, and done still; in the order of the other version.
    public var carried: [Activity.ID]
    /// Done, and not in the other version any more.
    public var left: [Activity.ID]
    /// Begun as one kind of activity, and of another kind now: begins anew.
    public var restarted: [Activity.ID]
    /// Activities that the other version's rule asks for and that are still to do, but were not in this version.
    public var added: [Activity.ID]
    public var before: Completion
    public var after: Completion

    public var moves: Bool { obstacle == nil }
    /// Whether the other version's rule holds already, so that moving completes the course.
    public var completes: Bool { moves && after.holds }

    public init(
        from old: Course, to new: Course, progress: Progress, underWay: UnderWay = UnderWay(), language: Language
    ) {
        let moved = new.activities.filter { activity in
            guard let former = old.activity(activity.id), progress.steps[activity.id] != nil else { return false }
            return former.kind != activity.kind
        }
        restarted = moved.map(\.id)
        let kept = progress.restarting(restarted)
        carried = new.activities.map(\.id).filter { kept.steps[$0]?.done != nil }
        left = old.activities.map(\.id).filter { progress.steps[$0]?.done != nil && new.activity($0) == nil }
        before = Completion(old, progress)
        after = Completion(new, kept)
        let missing = Set(after.missing.flatMap(\.activities))
        added = new.activities.map(\.id).filter { missing.contains($0) && old.activity($0) == nil }
        obstacle = Self.obstacle(old, new, progress, underWay, language)
    }

    private static func obstacle(
        _ old: Course, _ new: Course, _ progress: Progress, _ underWay: UnderWay, _ language: Language
    ) -> Obstacle? {
        if progress.completed != nil || progress.certified != nil { return .finished }
        if !new.languages.contains(language), old.languages.contains(language) { return .language }
        if let id = underWay.attempts.min() { return .openAttempt(id) }
        if let id = progress.steps.filter(\.value.waiting).keys.min() { return .awaitingMarks(id) }
        let stuck = underWay.drafts.filter { !isSame($0, old, new) }
        return stuck.min().map(Obstacle.draft)
    }

    /// Whether work begun on an assignment can go on there unchanged.
    private static func isSame(_ id: Activity.ID, _ old: Course, _ new: Course) -> Bool {
        guard case .assignment(let a)? = old.activity(id), case .assignment(let b)? = new.activity(id) else {
            return false
        }
        return a == b && old.rubric(a.rubric) == new.rubric(b.rubric)
    }
}

extension Progress {
    /// As if these activities had never been opened.
    public func restarting(_ ids: some Sequence<Activity.ID>) -> Progress {
        var progress = self
        for id in ids { progress.steps[id] = nil }
        return progress
    }
}

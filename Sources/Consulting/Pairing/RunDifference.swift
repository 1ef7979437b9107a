/// What differs between two runs: a rehearsal and the plan, a policy and another.
public struct RunDifference: Hashable, Sendable {
    /// A request that does not have the same consultant in both, or is in one of them only.
    public struct Change: Hashable, Sendable {
        public enum Kind: String, CaseIterable, Sendable {
            /// Somebody at last, nobody any more, somebody else.
            case served, lost, moved
            /// The other run did not know the request.
            case arrived, gone
        }

        public var request: Case.ID
        public var kind: Kind
        /// Nil for nobody.
        public var before, after: Consultant.ID?
    }

    /// By the requests' ids.
    public let changes: [Change]

    public init(from before: MatchRun, to after: MatchRun) { self.init(from: before.given, to: after.given) }

    /// Of who was given to each request; nil for nobody.
    public init(from old: [Case.ID: Consultant.ID?], to new: [Case.ID: Consultant.ID?]) {
        changes = Set(old.keys).union(new.keys).sorted().compactMap { id in
            let (was, becomes) = (old[id], new[id])
            let kind: Change.Kind? =
                switch (was, becomes) {
                case (nil, _): .arrived
                case (_, nil): .gone
                case (.some(nil), .some(.some)): .served
                case (.some(.some), .some(nil)): .lost
                default: was == becomes ? nil : .moved
                }
            return kind.map { Change(request: id, kind: $0, before: was ?? nil, after: becomes ?? nil) }
        }
    }

    public var isEmpty: Bool { changes.isEmpty }

    /// Only kinds that occur.
    public var counts: [Change.Kind: Int] { Dictionary(grouping: changes, by: \.kind).mapValues(\.count) }
}

extension MatchRun {
    /// Who was given to each request; nil for nobody.
    fileprivate var given: [Case.ID: Consultant.ID?] {
        var given: [Case.ID: Consultant.ID?] = [:]
        for placement in placements { given[placement.request] = .some(placement.consultant) }
        for left in unserved { given.updateValue(nil, forKey: left.request) }
        return given
    }
}

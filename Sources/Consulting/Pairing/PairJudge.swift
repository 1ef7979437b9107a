import Statements

/// What the matching would say of single pairs of a pool: for "why not this one?", and for a coordinator's own choice.
public struct PairJudge: Sendable {
    private let context: RunContext
    private let feasibility: Feasibility
    private let candidates: [Consultant.ID: Candidate]
    private let askers: [Case.ID: Asker]

    public init(_ pool: Pool, policy: MatchingPolicy) throws(MatchBatchError) {
        if let fault = policy.fault { throw .policy(fault) }
        try pool.check()
        let context = RunContext(pool, policy: policy)
        self.context = context
        feasibility = Feasibility(context)
        candidates = Dictionary(
            uniqueKeysWithValues: pool.consultants.map { ($0.id, context.candidate($0, pool.standings[$0.id])) })
        askers = Dictionary(uniqueKeysWithValues: pool.requests.map { ($0.id, context.asker($0)) })
    }

    /// A pair's filters and score.
    public struct Judgement: Hashable, Sendable {
        /// The filters that it does not pass, in their order.
        public var failures: [HardFilter]
        public var pair: ScoredPair
        /// Two-hour blocks shared in every week of the engagement.
        public var blocks: Int
        /// Units that the consultant has free.
        public var free: Int

        public var isFeasible: Bool { failures.isEmpty }
    }

    /// Nil where the pool has no such request or consultant.
    public func judge(_ request: Case.ID, _ consultant: Consultant.ID) -> Judgement? {
        guard let asker = askers[request], let candidate = candidates[consultant] else { return nil }
        return judgement(asker, candidate)
    }

    /// The consultants who pass every filter for a request, the best scored first; taken ones too.
    public func feasible(for request: Case.ID) -> [Judgement] {
        askers[request].map(feasible) ?? []
    }

    /// The consultants who would pass for a request that is not asked yet; its zone must be one of the pool's.
    func feasible(for asker: Asker) -> [Judgement] {
        candidates.values.map { judgement(asker, $0) }.filter(\.isFeasible)
            .sorted { ($0.pair.cost, $0.pair.consultant) < ($1.pair.cost, $1.pair.consultant) }
    }

    private func judgement(_ asker: Asker, _ candidate: Candidate) -> Judgement {
        Judgement(
            failures: feasibility.failures(asker, candidate), pair: feasibility.scoring.pair(asker, candidate),
            blocks: asker.hours.blocks(sharedWith: candidate.hours), free: candidate.free)
    }
}

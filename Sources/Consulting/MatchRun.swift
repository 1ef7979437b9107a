import People
import Statements

/// A run of the matching, kept with what proves and explains it.
public struct MatchRun: Codable, Hashable, Sendable, Identifiable {
    public typealias ID = UniqueID<MatchRun>

    public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        /// The daily batch.
        case daily
        /// A single urgent request.
        case urgent
        /// After a decline, an expiry, a withdrawal, a hand-over, a change of capacity.
        case repair
        /// A coordinator's rehearsal, with a policy or pins to be compared; nothing is offered.
        case rehearsal
    }

    public let id: ID
    public var kind: Kind
    public var at: Instant
    /// The policy's version; a rehearsal's may not be saved yet.
    public var policy: MatchingPolicy
    public var placements: [Placement]
    public var unserved: [Unserved]
    /// The price of one unit of each consultant; they explain, repair and say where to recruit.
    public var prices: [Consultant.ID: Int64]
    public var sinkPrice: Int64
    public var report: FairnessReport
    public var proof: Proof
    /// A digest of the instance that was solved, `fnv1a-64:` and 16 hexadecimal digits: it tells whether two runs solved the
    /// same problem, and is no seal.
    public var instance: String

    public init(
        id: ID, kind: Kind, at: Instant, policy: MatchingPolicy, placements: [Placement], unserved: [Unserved],
        prices: [Consultant.ID: Int64], sinkPrice: Int64, report: FairnessReport, proof: Proof, instance: String
    ) {
        self.id = id
        self.kind = kind
        self.at = at
        self.policy = policy
        self.placements = placements
        self.unserved = unserved
        self.prices = prices
        self.sinkPrice = sinkPrice
        self.report = report
        self.proof = proof
        self.instance = instance
    }

    /// That the objective cannot be bettered: primal and dual are equal, and no row or column contradicts the prices.
    public struct Proof: Codable, Hashable, Sendable {
        public var objective: Int64
        public var bound: Int64
        public var isOptimal: Bool
        /// Requests, consultants with free units, pairs held, rounds of pricing.
        public var requests, consultants, pairs, rounds: Int

        public init(
            objective: Int64, bound: Int64, isOptimal: Bool, requests: Int, consultants: Int, pairs: Int, rounds: Int
        ) {
            self.objective = objective
            self.bound = bound
            self.isOptimal = isOptimal
            self.requests = requests
            self.consultants = consultants
            self.pairs = pairs
            self.rounds = rounds
        }
    }
}

/// A request that got a consultant, and why.
public struct Placement: Codable, Hashable, Sendable {
    public var request: Case.ID
    public var consultant: Consultant.ID
    public var explanation: Explanation

    public init(request: Case.ID, consultant: Consultant.ID, explanation: Explanation) {
        self.request = request
        self.consultant = consultant
        self.explanation = explanation
    }
}

/// Why this consultant and not the next.
public struct Explanation: Codable, Hashable, Sendable {
    public var funnel: [FunnelStep]
    public var chosen: ScoredPair
    /// The best others, cheapest for the network first.
    public var others: [Alternative]
    /// Whether nobody who passes scores better, told or not; nil where an earlier version did not say.
    public var isFirstChoice: Bool?

    public init(funnel: [FunnelStep], chosen: ScoredPair, others: [Alternative], isFirstChoice: Bool? = nil) {
        self.funnel = funnel
        self.chosen = chosen
        self.others = others
        self.isFirstChoice = isFirstChoice
    }

    /// Another candidate, and what giving this one would cost.
    public struct Alternative: Codable, Hashable, Sendable {
        public var pair: ScoredPair
        public var isFull: Bool
        /// cost + price − (chosen cost + price), never negative: giving this one costs the network at least that.
        public var reducedCost: Int64

        public init(pair: ScoredPair, isFull: Bool, reducedCost: Int64) {
            self.pair = pair
            self.isFull = isFull
            self.reducedCost = reducedCost
        }
    }
}

/// How many consultants are left after a filter, with those before it in ``HardFilter``'s order.
public struct FunnelStep: Codable, Hashable, Sendable {
    /// Nil for the whole network.
    public var filter: HardFilter?
    public var left: Int

    public init(filter: HardFilter?, left: Int) {
        self.filter = filter
        self.left = left
    }
}

/// A feasible pair with its score by component.
public struct ScoredPair: Codable, Hashable, Sendable {
    public var consultant: Consultant.ID
    public var scores: ComponentScores
    /// Σ weight × (1000 − score), 0 to 100,000.
    public var cost: Int

    public init(consultant: Consultant.ID, scores: ComponentScores, cost: Int) {
        self.consultant = consultant
        self.scores = scores
        self.cost = cost
    }

    /// 0 to 100, rounded down.
    public var points: Int { (100_000 - cost) / 1000 }
}

/// A request that got nobody, with its reason and place in the queue.
public struct Unserved: Codable, Hashable, Sendable {
    public enum Reason: String, CaseIterable, Codable, Hashable, Sendable {
        /// No consultant of the network fits: the filter that takes the last one away is in the funnel.
        case nobodyFits
        /// Those who fit are all taken.
        case allTaken
    }

    public var request: Case.ID
    public var reason: Reason
    /// 1 is the next to be served.
    public var place: Int
    public var funnel: [FunnelStep]
    /// The one filter that, taken away, opens the cheapest place.
    public var relaxation: Relaxation?
    /// Who must get it by a coordinator's word: then funnel and relaxation are of this consultant alone.
    public var pinned: Consultant.ID?

    public init(
        request: Case.ID, reason: Reason, place: Int, funnel: [FunnelStep], relaxation: Relaxation?,
        pinned: Consultant.ID? = nil
    ) {
        self.request = request
        self.reason = reason
        self.place = place
        self.funnel = funnel
        self.relaxation = relaxation
        self.pinned = pinned
    }

    public struct Relaxation: Codable, Hashable, Sendable {
        public var filter: HardFilter
        public var consultant: Consultant.ID
        /// How many consultants it opens, full or not.
        public var opens: Int

        public init(filter: HardFilter, consultant: Consultant.ID, opens: Int) {
            self.filter = filter
            self.consultant = consultant
            self.opens = opens
        }
    }
}

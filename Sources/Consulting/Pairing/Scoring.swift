import People
import Statements

/// The score of a pair, by component, in whole numbers.
struct Scoring: Sendable {
    /// In the order of ``ScoreComponent``.
    private let weights: [(ScoreComponent, Int)]

    init(_ policy: MatchingPolicy) {
        weights = ScoreComponent.allCases.map { ($0, policy.weights[$0, default: 0]) }
    }

    func weight(_ component: ScoreComponent) -> Int {
        weights.first { $0.0 == component }?.1 ?? 0
    }

    func pair(_ asker: Asker, _ candidate: Candidate) -> ScoredPair {
        var scores = ComponentScores()
        var cost = 0
        for (component, weight) in weights {
            let score = score(component, asker, candidate)
            scores[component] = score
            cost += weight * (1000 - score)
        }
        return ScoredPair(consultant: candidate.id, scores: scores, cost: cost)
    }

    func cost(_ asker: Asker, _ candidate: Candidate) -> Int {
        weights.reduce(0) { $0 + $1.1 * (1000 - score($1.0, asker, candidate)) }
    }

    private func score(_ component: ScoreComponent, _ asker: Asker, _ candidate: Candidate) -> Int {
        let request = asker.request
        let consultant = candidate.consultant
        return switch component {
        case .topic: Self.fit(consultant.topics[request.topic], asked: request.level)
        case .sector: Self.sector(request.sector.map(consultant.sectors.contains) ?? true)
        case .language: Self.language(request.languages.firstIndex { consultant.languages.contains($0) })
        case .overlap: Self.overlap(asker.hours.blocks(sharedWith: candidate.hours))
        case .country:
            Self.country(
                livesThere: consultant.country == request.country, service: consultant.services[request.country],
                modality: request.modality)
        case .continuity: request.previous == consultant.id ? 1000 : 0
        case .rating: candidate.rating
        case .rate: Self.rate(consultant.tier)
        case .requesterPreference: Self.preference(request.preferred.firstIndex(of: consultant.id))
        case .consultantPreference: request.sector.map(consultant.preferredSectors.contains) ?? false ? 1000 : 0
        }
    }
}

// MARK: The scale of each component

extension Scoring {
    /// Who masters more than asked is worth more to the network elsewhere.
    static func fit(_ mastery: Mastery?, asked: Mastery) -> Int {
        guard let mastery, mastery >= asked else { return 0 }
        return switch mastery.rawValue - asked.rawValue {
        case 0: 1000
        case 1: 900
        case 2: 700
        default: 500
        }
    }

    static func sector(_ isKnown: Bool) -> Int { isKnown ? 1000 : 300 }

    /// By the place of the best common language among those of the request.
    static func language(_ place: Int?) -> Int {
        switch place {
        case nil: 0
        case 0: 1000
        case 1: 500
        default: 300
        }
    }

    /// Eight blocks a week are as good as more.
    static func overlap(_ blocks: Int) -> Int { min(1000, 125 * blocks) }

    static func country(livesThere: Bool, service: Service?, modality: Modality) -> Int {
        let familiarity = livesThere ? 1000 : service == .onSite ? 800 : 300
        // Some sessions at the firm were asked for, and there can be none.
        return modality == .hybrid && service != .onSite ? familiarity - 300 : familiarity
    }

    static func rate(_ tier: RateTier) -> Int { 1000 - 250 * (tier.rawValue - 1) }

    static func preference(_ place: Int?) -> Int {
        switch place {
        case 0: 1000
        case 1: 700
        case 2: 400
        default: 0
        }
    }
}

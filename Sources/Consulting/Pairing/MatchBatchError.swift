import Matching

/// Why a pool or policy cannot be matched.
public enum MatchBatchError: Error, Equatable, Sendable {
    case duplicateConsultant(Consultant.ID)
    case duplicateRequest(Case.ID)
    case negativeCapacity(Consultant.ID)
    /// More than a million units.
    case capacityTooLarge(Consultant.ID)
    /// Units taken, or evaluations, below zero or not possible.
    case impossibleStanding(Consultant.ID)
    case policy(PolicyFault)
    case cancelled
    case solver(MatchingError)
}

/// What is wrong with a policy.
public enum PolicyFault: Error, Hashable, Sendable {
    /// Weights must be 0 or more and sum to 100.
    case weights(sum: Int)
    case negativeWeight(ScoreComponent)
    /// A figure outside what makes sense and can be counted with.
    case outOfRange(Field)

    public enum Field: String, CaseIterable, Codable, Hashable, Sendable {
        case minimumScore, minimumBlocks, unservedBase, perWaitingDay, promisedDays, overdue, loadWeight, countryStep,
            sliceWidth, pmderPoints, offerHours, banDays, hoursPerPackage, shortlistCheapest, shortlistDrawn,
            lookaheadDays, stability
    }
}

extension MatchingPolicy {
    /// The first thing that is wrong with it; nil for a policy that runs can go by.
    public var fault: PolicyFault? {
        for component in ScoreComponent.allCases where weights[component, default: 0] < 0 {
            return .negativeWeight(component)
        }
        var sum = 0
        for weight in weights.values {
            guard weight <= 100 else { return .weights(sum: weight) }
            sum += weight
        }
        guard sum == 100 else { return .weights(sum: sum) }
        for (field, value, range) in ranges where !range.contains(value) { return .outOfRange(field) }
        return nil
    }

    private var ranges: [(PolicyFault.Field, Int, ClosedRange<Int>)] {
        [
            (.minimumScore, minimumScore, 0...100), (.minimumBlocks, minimumBlocks, 0...84),
            // Leaving somebody out must cost more than the worst pair.
            (.unservedBase, unservedBase, 200_000...500_000_000),
            (.perWaitingDay, perWaitingDay, 0...100_000), (.promisedDays, promisedDays, 0...365),
            (.overdue, overdue, 0...100_000_000), (.loadWeight, loadWeight, 0...10_000_000),
            (.countryStep, countryStep, 0...10_000_000), (.sliceWidth, sliceWidth, 1...100),
            (.pmderPoints, pmderPoints, 0...50), (.offerHours, offerHours, 1...720), (.banDays, banDays, 0...3_650),
            (.hoursPerPackage, hoursPerPackage, 1...200), (.shortlistCheapest, shortlistCheapest, 1...100_000),
            (.shortlistDrawn, shortlistDrawn, 0...100_000), (.lookaheadDays, lookaheadDays, 0...365),
            (.stability, stability, 0...100_000)
        ]
    }
}

extension Pool {
    func check() throws(MatchBatchError) {
        var seen: Set<Consultant.ID> = []
        for consultant in consultants {
            guard seen.insert(consultant.id).inserted else { throw .duplicateConsultant(consultant.id) }
            guard consultant.capacity >= 0 else { throw .negativeCapacity(consultant.id) }
            guard consultant.capacity <= 1_000_000 else { throw .capacityTooLarge(consultant.id) }
        }
        for (id, standing) in standings.sorted(by: { $0.key < $1.key }) {
            let isPossible =
                (0...1_000_000).contains(standing.unitsTaken) && (0...1_000_000).contains(standing.ratings)
                && (standing.ratings...5 * standing.ratings).contains(standing.ratingSum)
            guard isPossible else { throw .impossibleStanding(id) }
        }
        var cases: Set<Case.ID> = []
        for request in requests where !cases.insert(request.id).inserted { throw .duplicateRequest(request.id) }
    }
}

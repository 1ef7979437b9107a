/// The score of a pair in each component, 0 to 1000.
///
/// Ten bits a score: a run over a large network holds half a million of these.
public struct ComponentScores: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// Six scores a word.
    private var first: UInt64 = 0
    private var second: UInt64 = 0

    /// Nought in each.
    public init() {}

    public init(dictionaryLiteral scores: (ScoreComponent, Int)...) {
        for (component, score) in scores { self[component] = score }
    }

    /// What is outside of 0 to 1000 is set to the nearer end.
    public subscript(component: ScoreComponent) -> Int {
        get {
            let place = component.place
            return Int((place < 6 ? first : second) >> UInt64(10 * (place % 6)) & 1023)
        }
        set {
            let place = component.place
            let shift = UInt64(10 * (place % 6))
            let score = UInt64(min(max(0, newValue), 1000))
            if place < 6 {
                first = first & ~(1023 << shift) | score << shift
            } else {
                second = second & ~(1023 << shift) | score << shift
            }
        }
    }
}

/// An object of JSON with a member for each component.
extension ComponentScores: Codable {
    public init(from decoder: any Decoder) throws {
        for (component, score) in try [ScoreComponent: Int](from: decoder) {
            guard (0...1000).contains(score) else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: decoder.codingPath, debugDescription: "a score is 0 to 1000"))
            }
            self[component] = score
        }
    }

    public func encode(to encoder: any Encoder) throws {
        try Dictionary(uniqueKeysWithValues: ScoreComponent.allCases.map { ($0, self[$0]) }).encode(to: encoder)
    }
}

extension ScoreComponent {
    /// Of its score among the others; stored runs go by it, so it stays.
    var place: Int {
        switch self {
        case .topic: 0
        case .sector: 1
        case .language: 2
        case .overlap: 3
        case .country: 4
        case .continuity: 5
        case .rating: 6
        case .rate: 7
        case .requesterPreference: 8
        case .consultantPreference: 9
        }
    }
}

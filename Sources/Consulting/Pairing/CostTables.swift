import People

/// The costs of scores by what they depend on, so that a pair's cost is a sum of look-ups.
struct CostTables: Sendable {
    private let weights: [Int32]
    /// By blocks shared, 0 to 84.
    let overlap: [Int32]
    /// By mastery and level asked, 4 × 4.
    let fit: [Int32]
    /// For a consultant without experience in the sector; who would rather work in another.
    let strangeSector, otherSector: Int32
    /// What a pair costs by continuity and preference where neither is given.
    let ordinary: Int32
    /// 64 for each order of languages: by the languages in common.
    private(set) var language: [Int32] = []

    init(_ policy: MatchingPolicy) {
        weights = ScoreComponent.allCases.map { Int32(policy.weights[$0, default: 0]) }
        func cost(_ component: ScoreComponent, _ score: Int) -> Int32 {
            Int32(policy.weights[component, default: 0]) * Int32(1000 - score)
        }
        overlap = (0...84).map { cost(.overlap, Scoring.overlap($0)) }
        fit = Mastery.allCases.flatMap { mastery in
            Mastery.allCases.map { cost(.topic, Scoring.fit(mastery, asked: $0)) }
        }
        strangeSector = cost(.sector, Scoring.sector(false))
        otherSector = cost(.consultantPreference, 0)
        ordinary = cost(.continuity, 0) + cost(.requesterPreference, 0)
    }

    func cost(_ component: ScoreComponent, _ score: Int) -> Int32 {
        weights[ScoreComponent.allCases.firstIndex(of: component) ?? 0] * Int32(1000 - score)
    }

    func country(livesThere: Bool, service: Service?, modality: Modality) -> Int32 {
        cost(.country, Scoring.country(livesThere: livesThere, service: service, modality: modality))
    }

    /// With a table for each order of languages that the requests have, whose number the asks are given.
    func adding(languagesOf asks: inout [Ask], askers: [Asker]) -> CostTables {
        var tables = self
        var numbers: [[SpokenLanguage]: Int32] = [:]
        for (row, asker) in askers.enumerated() {
            let languages = asker.request.languages
            if let number = numbers[languages] {
                asks[row].languageTable = number
                continue
            }
            let number = Int32(numbers.count)
            numbers[languages] = number
            asks[row].languageTable = number
            for common in UInt8(0)..<64 {
                let place = languages.firstIndex { $0.bit & common != 0 }
                tables.language.append(cost(.language, Scoring.language(place)))
            }
        }
        return tables
    }
}

import Consulting
import Foundation
import Testing

@Suite struct ComponentScoresTests {
    @Test func `each component keeps its own score`() {
        for component in ScoreComponent.allCases {
            var scores = ComponentScores()
            for other in ScoreComponent.allCases { scores[other] = 999 }
            scores[component] = 1000
            scores[component] = 7
            for other in ScoreComponent.allCases { #expect(scores[other] == (other == component ? 7 : 999)) }
        }
        let scores: ComponentScores = [.topic: 1001, .rate: -1, .sector: 300]
        #expect(scores[.topic] == 1000 && scores[.rate] == 0 && scores[.sector] == 300 && scores[.rating] == 0)
    }

    @Test func `JSON names the components and refuses what is no score`() throws {
        let scores: ComponentScores = [.topic: 900, .consultantPreference: 1000]
        let json = try JSONEncoder().encode(scores)
        #expect(try JSONDecoder().decode([String: Int].self, from: json)["consultantPreference"] == 1000)
        #expect(try JSONDecoder().decode(ComponentScores.self, from: json) == scores)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(ComponentScores.self, from: Data(#"{"topic":1001}"#.utf8))
        }
    }
}

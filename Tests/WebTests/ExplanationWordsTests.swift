import Consulting
import Foundation
import Pages
import People
import Statements
import Testing

@testable import Web

/// Why a consultant was proposed, or nobody: the words say what was stored, in each language.
@Suite struct ExplanationWordsTests {
    private static let ana = Consultant.ID.random()
    private static let luis = Consultant.ID.random()

    private func words(_ language: Language = .es) -> ExplanationWords {
        ExplanationWords(
            policy: MatchingPolicy(), names: [Self.ana: "Ana Silva", Self.luis: "Luis Paz"],
            reader: Reader(language: language, country: .UY))
    }

    private func pair(_ id: Consultant.ID, cost: Int, _ scores: ComponentScores = [:]) -> ScoredPair {
        ScoredPair(consultant: id, scores: scores, cost: cost)
    }

    @Test(arguments: Language.allCases)
    func everyWordOfTheVocabulariesIsThere(language: Language) {
        let reader = Reader(language: language)
        var words = ScoreComponent.allCases.map(reader.word) + HardFilter.allCases.map(reader.word)
        words += Case.State.allCases.map(reader.word) + Session.State.allCases.map(reader.word)
        words += Hours.State.allCases.map(reader.word) + Unserved.Reason.allCases.map(reader.word)
        words += DeclineReason.allCases.map(reader.word) + HandOverReason.allCases.map(reader.word)
        words += Ban.Reason.allCases.map(reader.word) + ClosingReport.Outcome.allCases.map(reader.word)
        words += FollowUp.Result.allCases.map(reader.word) + Mastery.allCases.map(reader.word)
        words += SpokenLanguage.allCases.map(reader.word) + Modality.allCases.map(reader.word)
        words += Service.allCases.map(reader.word) + RateTier.allCases.map(reader.word)
        words += Urgency.allCases.map(reader.word) + Side.allCases.map(reader.word)
        words += Accreditation.State.allCases.map(reader.word) + MatchRun.Kind.allCases.map(reader.word)
        words += CaseRefusal.allCases.map(reader.word) + (1...7).map(reader.weekday)
        for component in ScoreComponent.allCases {
            words += ["why", "why-you"].map { reader.phrase("\($0).\(component.rawValue)") }
        }
        for filter in HardFilter.allCases {
            words += [1, 2].map { reader.counted("relax.\(filter.rawValue)", $0) }
            words.append(reader.phrase("funnel.\(filter.rawValue)"))
        }
        // A phrase that the catalogue lacks shows its key.
        #expect(words.allSatisfy { !$0.contains(/^[a-z-]+\.[A-Za-z0-9]+/) }, "\(words)")
    }

    @Test func theLeadTellsHowManyFit() {
        let funnel = [FunnelStep(filter: nil, left: 120), FunnelStep(filter: .topic, left: 41)]
        let explanation = Explanation(funnel: funnel, chosen: pair(Self.ana, cost: 18_000), others: [])
        #expect(
            words().lead(explanation)
                == "De 120 consultores de la red, 41 cumplen todo lo que usted pidió. Proponemos a Ana Silva.")
        #expect(words(.pt).lead(explanation).hasSuffix("Propomos Ana Silva."))
        var alone = explanation
        alone.funnel[1].left = 1
        #expect(words().lead(alone).contains("Ana Silva es quien cumple"))
    }

    @Test func reasonsAreTheWeightiestStrongComponents() {
        let pair = pair(
            Self.ana, cost: 10_000,
            [.topic: 1000, .sector: 699, .language: 1000, .country: 700, .continuity: 500, .requesterPreference: 1000])
        #expect(
            words().because(pair)
                == "Por qué: domina el tema que usted pidió, habla su idioma, conoce su país y es quien usted pidió.")
        #expect(words().becauseYou(pair).first == "usted domina el tema que piden")
        #expect(words().because(self.pair(Self.ana, cost: 100_000)) == nil)
    }

    @Test func pointsOfAComponentAreItsShareOfTheWeight() throws {
        let explanation = Explanation(
            funnel: [], chosen: pair(Self.ana, cost: 18_000, [.topic: 500]),
            others: [.init(pair: pair(Self.luis, cost: 20_000, [.topic: 1000]), isFull: false, reducedCost: 2_000)])
        let lines = words().components(explanation)
        #expect(lines.count == MatchingPolicy().weights.count)
        let topic = try #require(lines.first)
        #expect((topic.points, topic.most, topic.text, topic.other ?? "") == (11, 22, "11 de 22", "22"))
    }

    @Test(arguments: [
        (
            15_000, true, 1_250_000,
            "Luis Paz encaja mejor con usted (85 puntos), pero no tiene lugar: ya lo ocupan otros pedidos. Si se lo diéramos a usted, otra empresa que espera se quedaría sin consultor."
        ),
        (
            15_000, true, 12_400,
            "Luis Paz encaja mejor con usted (85 puntos), pero no tiene lugar: ya lo ocupan otros pedidos. Si se lo diéramos a usted, los demás pedidos perderían juntos al menos 12 puntos de encaje."
        ),
        (
            18_900, false, 1_000,
            "Luis Paz encaja igual (81 puntos); se prefirió a quien lleva menos casos. Si se lo diéramos a usted, los demás pedidos perderían juntos al menos un punto de encaje."
        ),
        (60_000, false, 42_000, "Luis Paz encaja menos (40 puntos)."),
        (60_000, true, 42_000, "Luis Paz encaja menos (40 puntos) y no tiene lugar.")
    ])
    func anotherIsToldByFitPlaceAndCost(cost: Int, isFull: Bool, reduced: Int64, sentence: String) {
        let other = Explanation.Alternative(pair: pair(Self.luis, cost: cost), isFull: isFull, reducedCost: reduced)
        #expect(words().other(other, than: pair(Self.ana, cost: 18_500)) == sentence)
    }

    @Test func theFunnelPassesOverFiltersThatTookNobodyAway() {
        let lines = words().funnel([
            FunnelStep(filter: nil, left: 200), FunnelStep(filter: .accredited, left: 200),
            FunnelStep(filter: .topic, left: 50), FunnelStep(filter: .language, left: 1),
            FunnelStep(filter: .minimumScore, left: 1)
        ])
        #expect(lines.map(\.count) == ["200", "50", "1", "1"])
        #expect(lines.map(\.share) == [100, 25, 1, 1])
    }

    @Test func theUnservedHearWhyAndWhatWouldHelp() {
        let unserved = Unserved(
            request: .random(), reason: .nobodyFits, place: 3,
            funnel: [
                FunnelStep(filter: nil, left: 9), FunnelStep(filter: .language, left: 0),
                FunnelStep(filter: .place, left: 0)
            ],
            relaxation: .init(filter: .language, consultant: Self.ana, opens: 2))
        #expect(words().reason(unserved).hasSuffix("A los últimos que quedaban les falta esto: idioma."))
        #expect(words().place(unserved) == "Su pedido está en el lugar 3 de la fila.")
        #expect(words().change(unserved)?.contains("podrían atender su pedido 2 consultores más") == true)
        var one = unserved
        one.relaxation?.opens = 1
        #expect(words(.pt).change(one)?.contains("mais um consultor poderia atender o seu pedido") == true)
        #expect(HardFilter.allCases.allSatisfy { $0.isAskers == ($0.field != nil) })
    }

    @Test func thingsInARowAreJoinedAsTheLanguageDoes() {
        #expect(Reader(language: .es).list(["español", "inglés"]) == "español e inglés")
        #expect(Reader(language: .es).list(["a", "b", "hielo"]) == "a, b y hielo")
        #expect(Reader(language: .pt).list(["a", "b"]) == "a e b")
        #expect(Reader(language: .en).list(["a"]) == "a")
    }

    /// Chile moves its clock, Uruguay does not: the same hour in one is another in the other by the season.
    @Test func aMeetingIsToldByBothClocks() throws {
        let reader = Reader(language: .es, country: .UY)
        let summer = try #require(Instant("2026-11-24T13:00:00.000Z"))
        let winter = try #require(Instant("2026-07-14T13:00:00.000Z"))
        #expect(reader.span(summer, minutes: 90) == "martes 24 de noviembre de 2026, 10:00–11:30")
        #expect(reader.span(winter, minutes: 60, in: "America/Santiago") == "martes 14 de julio de 2026, 09:00–10:00")
        #expect(!reader.differs("America/Santiago", from: "America/Montevideo", at: summer))
        #expect(reader.differs("America/Santiago", from: "America/Montevideo", at: winter))
        #expect(reader.clock(of: "America/Santiago") == "hora de Chile")
        #expect(reader.clock(of: "America/Punta_Arenas") == "hora de Punta Arenas")
    }
}

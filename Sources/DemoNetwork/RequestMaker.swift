import Consulting
import Foundation
import People
import Statements

/// Writes requests as firms do.
struct RequestMaker {
    let plan: NetworkPlan

    /// The courses in whose lessons the topics are taught.
    private static let courses: [String: [String]] = [
        NetworkPlan.learnersCourse: ["T21", "T22", "T23", "T25"],
        "exportar-paso-a-paso": ["T03", "T11", "T12", "T15", "T18", "T20", "T28", "T29"]
    ]

    func need(of firm: Firm, _ dice: inout Dice) -> Need {
        let stock = Need.stock(firm.country.language).filter { $0.fits(firm.trade) }
        return dice.pick(stock, by: \.weight) ?? Need.spanish[0]
    }

    func request(_ need: Need, of firm: Firm, asked: Instant, _ dice: inout Dice) -> MentoringRequest {
        let topic = Topic(rawValue: need.topic) ?? Topic.all[0]
        var request = MentoringRequest(
            learner: firm.person, organisation: firm.organisation, country: firm.country,
            need: filled(need.text, firm, &dice), topic: topic, sector: firm.trade.sector,
            languages: languages(firm.country, &dice), windows: windows(&dice), asked: asked)
        request.readiness = Readiness(
            tried: need.tried, goal: need.goal, hoursAWeek: dice.number(2...8), decides: dice.chance(760),
            hasDocuments: dice.chance(620))
        let levels: [(Mastery, Int)] = [(.basic, 40), (.working, 38), (.advanced, 20), (.expert, 2)]
        request.level = dice.pick(levels, by: \.1)?.0 ?? .basic
        request.needsSector = dice.chance(180)
        let modalities: [(Modality, Int)] = [(.remote, 70), (.hybrid, 19), (.onSite, 11)]
        request.modality = dice.pick(modalities, by: \.1)?.0 ?? .remote
        let budgets: [(RateTier, Int)] = [(.second, 18), (.third, 30), (.fourth, 32), (.fifth, 20)]
        request.budget = dice.pick(budgets, by: \.1)?.0 ?? .fourth
        request.urgency = dice.chance(60) ? .urgent : .normal
        request.packages = dice.chance(100) ? 2 : 1
        if dice.chance(400) { request.origin = origin(need.topic) }
        return request
    }

    func origin(_ topic: String) -> MentoringRequest.Origin? {
        Self.courses.keys.sorted().first { plan.courses.contains($0) && Self.courses[$0]?.contains(topic) == true }
            .map { MentoringRequest.Origin(course: $0) }
    }

    // MARK: Parts

    private func filled(_ text: String, _ firm: Firm, _ dice: inout Dice) -> String {
        let language = firm.country.language
        let destinations = Country.allCases.filter { $0 != firm.country }
        let destination = dice.pick(destinations) ?? .UY
        return text.replacing("{producto}", with: dice.pick(firm.trade.words(in: language).products) ?? "")
            .replacing("{destino}", with: destination.asDestination(in: language))
            .replacing("{ciudad}", with: firm.city)
            .replacing("{personas}", with: String(max(firm.size, 6)))
            .replacing("{meses}", with: String(dice.number(2...4)))
    }

    private func languages(_ country: Country, _ dice: inout Dice) -> [SpokenLanguage] {
        var languages: [SpokenLanguage] = [country == .BR ? .pt : .es]
        if dice.chance(country == .BR ? 380 : 60) { languages.append(country == .BR ? .es : .pt) }
        if dice.chance(180) { languages.append(.en) }
        let own: SpokenLanguage? =
            switch country {
            case .PY: .gn
            case .BO, .PE, .EC: .qu
            default: nil
            }
        if let own, dice.chance(60) { languages.insert(own, at: dice.chance(500) ? 0 : languages.count) }
        // A few will speak of their business in no other.
        if let own, languages.first == own, dice.chance(300) { return [own] }
        return languages
    }

    private func windows(_ dice: inout Dice) -> [WeeklyWindow] {
        var windows: [WeeklyWindow] = []
        while windows.count < 2 {
            windows = []
            for day in 1...5 {
                if dice.chance(460), let window = WeeklyWindow(day: day, start: 480, end: 720) {
                    windows.append(window)
                }
                if dice.chance(440), let window = WeeklyWindow(day: day, start: 840, end: 1_020) {
                    windows.append(window)
                }
                if dice.chance(120), let window = WeeklyWindow(day: day, start: 1_080, end: 1_260) {
                    windows.append(window)
                }
            }
        }
        return windows
    }
}

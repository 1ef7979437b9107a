import Consulting
import Foundation
import People
import Statements

/// Makes the members of the network, each of own dice.
struct ConsultantMaker {
    let plan: NetworkPlan
    /// How much each topic is asked for.
    let demand: [String: Int]

    static let sectors: [Sector] = [.A, .C, .F, .G, .H, .I, .J, .M, .N, .R]
    /// Zones beside the capital's, for one consultant in six.
    private static let otherZones: [Country: [String]] = [
        .MX: ["America/Tijuana", "America/Hermosillo", "America/Cancun"], .BR: ["America/Manaus", "America/Recife"],
        .CL: ["America/Punta_Arenas"], .AR: ["America/Argentina/Salta"]
    ]

    init(_ plan: NetworkPlan) {
        self.plan = plan
        demand = (Need.spanish + Need.portuguese).reduce(into: [:]) { $0[$1.topic, default: 0] += $1.weight }
    }

    /// Homes in proportion to supply, one in each country at least.
    func homes() -> [Place] {
        var homes = Place.all
        var dice = Dice(seed: plan.seed, for: "homes")
        while homes.count < plan.consultants {
            if let place = dice.pick(Place.all, by: \.supply) { homes.append(place) }
        }
        return Array(homes.prefix(plan.consultants)).sorted { $0.country.iso2 < $1.country.iso2 }
    }

    func consultant(_ number: Int, _ id: Consultant.ID, at home: Place) -> Consultant {
        var dice = Dice(seed: plan.seed, for: "consultant", number)
        var consultant = Consultant(id: id, country: home.country)
        if dice.chance(170), let zone = dice.pick(Self.otherZones[home.country] ?? []) { consultant.zone = zone }
        consultant.languages = languages(home.country, &dice)
        consultant.topics = topics(&dice)
        consultant.services = services(home, consultant.languages, &dice)
        consultant.accreditations = accreditations(consultant, &dice)
        consultant.sectors = Set(dice.some(dice.number(3...7), of: Self.sectors)).union([.C])
        consultant.preferredSectors = Set(
            dice.some(dice.number(0...2), of: Self.sectors.filter(consultant.sectors.contains)))
        let tiers: [(tier: RateTier, weight: Int)] = [
            (.first, 15), (.second, 25), (.third, 30), (.fourth, 20), (.fifth, 10)
        ]
        consultant.tier = dice.pick(tiers, by: \.weight)?.tier ?? .third
        consultant.windows = windows(&dice)
        let capacities = [(2, 4), (3, 10), (4, 18), (5, 22), (6, 18), (7, 12), (8, 9), (10, 7)]
        consultant.capacity = dice.pick(capacities, by: \.1)?.0 ?? 4
        consultant.leaves = leaves(&dice)
        consultant.conflicts = conflicts(home, &dice)
        consultant.about = about(home, &dice)
        consultant.takesCases = !dice.chance(30)
        return consultant
    }

    // MARK: Parts

    private func languages(_ country: Country, _ dice: inout Dice) -> Set<SpokenLanguage> {
        var languages: Set<SpokenLanguage> = [country == .BR ? .pt : .es]
        if dice.chance(country == .BR ? 750 : 320) { languages.insert(country == .BR ? .es : .pt) }
        if dice.chance(550) { languages.insert(.en) }
        if country == .PY, dice.chance(500) { languages.insert(.gn) }
        if [.BO, .PE, .EC].contains(country), dice.chance(200) { languages.insert(.qu) }
        if country == .BO, dice.chance(250) { languages.insert(.ay) }
        return languages
    }

    /// Mostly of one area of the catalogue.
    private func topics(_ dice: inout Dice) -> [Topic: Mastery] {
        let areas: [(area: Area, weight: Int)] = [(.management, 28), (.supply, 22), (.finance, 14), (.access, 36)]
        let main = dice.pick(areas, by: \.weight)?.area ?? .access
        let levels: [(Mastery, Int)] = [(.basic, 12), (.working, 26), (.advanced, 36), (.expert, 26)]
        var topics: [Topic: Mastery] = [:]
        let count = dice.number(7...14)
        while topics.count < count {
            guard
                let topic = dice.pick(
                    Topic.all,
                    by: {
                        topics[$0] != nil ? 0 : (Area($0.rawValue) == main ? 5 : 1) * (3 + (demand[$0.rawValue] ?? 0))
                    })
            else { break }
            topics[topic] = dice.pick(levels, by: \.1)?.0 ?? .working
        }
        return topics
    }

    private func services(_ home: Place, _ languages: Set<SpokenLanguage>, _ dice: inout Dice) -> [Country: Service] {
        func speaks(_ country: Country) -> Bool { languages.contains(country == .BR ? .pt : .es) }
        var services: [Country: Service] = [home.country: .onSite]
        for country in home.neighbours where speaks(country) && dice.chance(650) {
            services[country] = dice.chance(450) ? .onSite : .remote
        }
        let others = Country.allCases.filter { services[$0] == nil && speaks($0) }
        for country in dice.some(dice.number(3...7), of: others) { services[country] = .remote }
        return services
    }

    private func accreditations(_ consultant: Consultant, _ dice: inout Dice) -> [Country: Accreditation] {
        var accreditations: [Country: Accreditation] = [:]
        for country in Country.allCases where consultant.services[country] != nil {
            let isHome = country == consultant.country
            let states: [(state: Accreditation.State, weight: Int)] = [
                (.accredited, isHome ? 96 : 86), (.asked, isHome ? 1 : 8), (.refused, isHome ? 0 : 3), (.suspended, 2)
            ]
            let state = dice.pick(states, by: \.weight)?.state ?? .asked
            accreditations[country] = accreditation(state, for: country, &dice)
        }
        return accreditations
    }

    func accreditation(_ state: Accreditation.State, for country: Country, _ dice: inout Dice) -> Accreditation {
        let age = state == .asked ? dice.number(2...24) : dice.number(440...620)
        let asked = plan.at(day: -age, hour: dice.number(12...20))
        var accreditation = Accreditation(state: state, asked: asked)
        let language = country.language
        if country == .BO, state != .asked || dice.chance(300) {
            let isFavourable = state != .refused && dice.chance(850)
            let words = isFavourable ? Talk.favourable : Talk.unfavourable
            accreditation.opinions = [
                Accreditation.Opinion(
                    by: plan.cast.counterpart, at: asked.advanced(bySeconds: 86_400), isFavourable: isFavourable,
                    text: words.said(in: language, &dice))
            ]
        }
        guard state != .asked else { return accreditation }
        accreditation.decidedBy = plan.cast.administrator
        accreditation.decided = asked.advanced(bySeconds: dice.number(3...12) * 86_400)
        if state == .refused { accreditation.note = Talk.refusalReasons.said(in: language, &dice) }
        if state == .suspended { accreditation.note = Talk.suspensionReasons.said(in: language, &dice) }
        return accreditation
    }

    private func windows(_ dice: inout Dice) -> [WeeklyWindow] {
        var windows: [WeeklyWindow] = []
        while windows.count < 3 {
            windows = []
            for day in 1...5 {
                if dice.chance(620), let window = WeeklyWindow(day: day, start: 540, end: 780) {
                    windows.append(window)
                }
                if dice.chance(620), let window = WeeklyWindow(day: day, start: 840, end: 1_080) {
                    windows.append(window)
                }
                if dice.chance(120), let window = WeeklyWindow(day: day, start: 1_110, end: 1_230) {
                    windows.append(window)
                }
            }
            if dice.chance(150), let window = WeeklyWindow(day: 6, start: 540, end: 720) { windows.append(window) }
        }
        return windows
    }

    /// One in eight is away now or soon; others were.
    private func leaves(_ dice: inout Dice) -> [Leave] {
        let starts: Int
        switch dice.number(0...99) {
        case 0..<4: starts = -dice.number(2...9)
        case 4..<12: starts = dice.number(6...40)
        case 12..<22: starts = -dice.number(25...55)
        default: return []
        }
        let length = starts < -20 ? dice.number(5...12) : dice.number(10...24)
        return [Leave(first: plan.day(starts), last: plan.day(starts + length))].compactMap { $0 }
    }

    private func conflicts(_ home: Place, _ dice: inout Dice) -> [Conflict] {
        guard dice.chance(220), let sector = dice.pick(Self.sectors) else { return [] }
        return [.sector(sector, home.country)]
    }

    private func about(_ home: Place, _ dice: inout Dice) -> String {
        let language = home.country.language
        let trades = Trade.all.filter { $0.isAtHome(in: home.country) && $0.kind != .services }
        let product = dice.pick(dice.pick(trades)?.words(in: language).products ?? []) ?? ""
        return Talk.about.said(in: language, &dice).replacing("{productos}", with: product)
    }
}

import Consulting
import Foundation
import People
import Statements

// Who there is, and when who asks.
extension Play {
    mutating func prepare() {
        makeConsultants()
        makeFirms()
        scheduleOlder()
        scheduleRequests()
        setScenes()
        for day in -plan.days..<0 { schedule(plan.at(day: day, hour: Play.batchHour)) { $0.batch() } }
    }

    // MARK: The network

    private mutating func makeConsultants() {
        let maker = ConsultantMaker(plan)
        let names = PeopleMaker(plan: plan)
        var numbers: [Country: Int] = [:]
        for (number, home) in maker.homes().dropLast().enumerated() {
            numbers[home.country, default: 0] += 1
            var dice = Dice(seed: plan.seed, for: "consultant id", number)
            let consultant = maker.consultant(number, dice.id(), at: home)
            let created = plan.at(day: -dice.number(621...900), hour: dice.number(12...20))
            people.append(
                names.person(
                    consultant.id, numbers[home.country] ?? 0, login: "consultor", in: home.country,
                    zone: consultant.zone, created: created))
            consultants.append(consultant)
        }
        askForBolivia(maker)
        consultants.append(ownConsultant(maker))
        rank = Dictionary(
            consultants.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// Six consultants ask Bolivia's counterpart; of two there is an opinion already.
    private mutating func askForBolivia(_ maker: ConsultantMaker) {
        var dice = Dice(seed: plan.seed, for: "Bolivia")
        let able = consultants.indices.filter {
            consultants[$0].services[.BO] == nil && consultants[$0].languages.contains(.es)
        }
        for (number, index) in dice.some(6, of: able).enumerated() {
            consultants[index].services[.BO] = .remote
            var accreditation = maker.accreditation(.asked, for: .BO, &dice)
            accreditation.opinions = []
            if number < 2 {
                accreditation.opinions = [
                    Accreditation.Opinion(
                        by: plan.cast.counterpart, at: plan.at(day: -1, hour: 14 + number), isFavourable: number == 0,
                        text: (number == 0 ? Talk.favourable : Talk.unfavourable).said(in: .es, &dice))
                ]
            }
            consultants[index].accreditations[.BO] = accreditation
        }
    }

    // MARK: Those who ask

    private mutating func makeFirms() {
        let names = PeopleMaker(plan: plan)
        var numbers: [Country: Int] = [:]
        // Two firms in three ask once, the others twice or more.
        for number in 0..<(plan.requests * 2 / 3 + plan.olderCases) {
            var dice = Dice(seed: plan.seed, for: "asker", number)
            guard let place = dice.pick(Place.all, by: \.demand) else { continue }
            numbers[place.country, default: 100] += 1
            let person: Person.ID = dice.id()
            let (firm, organisation) = names.firm(number + 101, in: place, person: person)
            if let organisation { organisations.append(organisation) }
            firms.append(firm)
            people.append(
                names.person(
                    person, numbers[place.country] ?? 0, login: "empresa", in: place.country,
                    organisation: organisation?.id, created: plan.at(day: -dice.number(440...600), hour: 14)))
        }
    }

    /// Firms of their own for what is bound to happen, so that each is there on any day: they make goods, and ask nothing else.
    func sceneFirm(_ number: Int, in country: Country) -> (firm: Firm, organisation: Organisation?)? {
        guard let place = Place.of(country) else { return nil }
        var dice = Dice(seed: plan.seed, for: "scene firm", number)
        let names = PeopleMaker(plan: plan)
        let person: Person.ID = dice.id()
        return (0..<50).lazy.map { names.firm(10_000 + number * 50 + $0, in: place, person: person) }
            .first { $0.firm.trade.kind != .services }
    }

    /// Accounts are some days older than the first thing that they ask.
    mutating func came(_ person: Person.ID, before asked: Instant, days: Int) {
        guard let index = people.firstIndex(where: { $0.id == person }) else { return }
        let old = people[index]
        people[index] = Person(
            id: old.id, displayName: old.displayName, loginNames: old.loginNames, language: old.language,
            country: old.country, timeZoneID: old.timeZoneID, organisation: old.organisation,
            created: asked.advanced(bySeconds: -days * 86_400).date)
    }

    // MARK: The requests

    private mutating func scheduleRequests() {
        var dice = Dice(seed: plan.seed, for: "requests")
        let days = Array(-plan.days..<0)
        // Busy from Monday to Thursday, quiet at weekends, and a little more every week.
        let weights = days.map { day in
            let weekday = (plan.day(day).number + 3) % 7
            return [22, 24, 23, 22, 18, 6, 3][weekday] * (100 + plan.days + day)
        }
        let moments = (0..<plan.requests - Fate.scripts.count).compactMap { _ in
            dice.pick(Array(days.indices), by: { weights[$0] }).map { days[$0] }
        }.map { plan.at(day: $0, hour: dice.number(12...22), minute: dice.number(0...59)) }.sorted()
        // Two thirds are firms that ask for the first time; the others come back.
        var newcomers = plan.requests * 2 / 3
        for (number, asked) in moments.enumerated() {
            let isNew = newcomers > 0 && (number < 40 || dice.chance(newcomers * 1000 / (moments.count - number)))
            if isNew { newcomers -= 1 }
            let known = plan.olderCases + plan.requests * 2 / 3 - newcomers
            schedule(asked) { $0.ask(number, among: known, isNew: isNew) }
        }
    }

    /// - Parameter count: how many firms have asked so far, this one counted.
    private mutating func ask(_ number: Int, among count: Int, isNew: Bool) {
        var dice = Dice(seed: plan.seed, for: "request", number)
        var index = count - 1
        // Who comes back has nothing open.
        for _ in 0..<20 where !isNew {
            index = dice.number(0...count - 1)
            let person = firms.indices.contains(index) ? firms[index].person : nil
            if !stories.contains(where: { $0.firm.person == person && ($0.state.state.holdsUnit || $0.isWaiting) }) {
                break
            }
        }
        guard firms.indices.contains(index) else { return }
        let firm = firms[index]
        let maker = RequestMaker(plan: plan)
        let former = stories.last { $0.firm.person == firm.person }
        var need = maker.need(of: firm, &dice)
        while need.topic == former?.need.topic { need = maker.need(of: firm, &dice) }
        var request = maker.request(need, of: firm, asked: now, &dice)
        if former?.state.evaluation?.rating ?? 0 >= 4 { request.previous = former?.state.consultant }
        if dice.chance(240) { request.preferred = known(to: firm, &dice) }
        if former == nil { came(firm.person, before: now, days: dice.number(1...30)) }
        guard let place = ask(request, need, of: firm) else { return }
        if dice.chance(35) { schedule(later(hours: dice.number(70...300))) { $0.withdraw(place) } }
        if request.urgency == .urgent { match([place], .urgent) }
    }

    /// Consultants whom the firm may have met: they serve its country.
    private func known(to firm: Firm, _ dice: inout Dice) -> [Consultant.ID] {
        let own = plan.cast.consultant.id
        let serving = consultants.filter { $0.id != own && $0.accreditations[firm.country]?.state == .accredited }
        return dice.some(dice.number(1...2), of: serving).map(\.id)
    }

    // MARK: Older cases

    private mutating func scheduleOlder() {
        for number in 0..<plan.olderCases {
            var dice = Dice(seed: plan.seed, for: "older", number)
            let asked = plan.at(day: -dice.number(262...432), hour: dice.number(12...22), minute: dice.number(0...59))
            schedule(asked) { $0.askLongAgo(number) }
        }
    }

    /// Before there was a batch, a coordinator chose.
    private mutating func askLongAgo(_ number: Int) {
        guard firms.indices.contains(number) else { return }
        var dice = Dice(seed: plan.seed, for: "older request", number)
        let maker = RequestMaker(plan: plan)
        let need = maker.need(of: firms[number], &dice)
        var request = maker.request(need, of: firms[number], asked: now, &dice)
        request.urgency = .normal
        request.origin = nil
        came(firms[number].person, before: now, days: dice.number(1...30))
        guard let place = ask(request, need, of: firms[number], fate: .older) else { return }
        schedule(later(hours: dice.number(20...70))) { $0.choose(place) }
    }
}

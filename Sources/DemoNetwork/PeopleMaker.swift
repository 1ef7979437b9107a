import Consulting
import Foundation
import People
import Statements

/// A firm with the person who asks for it.
struct Firm: Sendable {
    let person: Person.ID
    let organisation: Organisation.ID?
    let country: Country
    let trade: Trade
    let city: String
    /// Persons who work there.
    let size: Int
}

/// Makes accounts and firms, with names that say what they are.
struct PeopleMaker {
    let plan: NetworkPlan

    /// `Elena Demo (EC 07)`
    func person(
        _ id: Person.ID, _ number: Int, login: String, in country: Country, zone: String? = nil,
        organisation: Organisation.ID? = nil, created: Instant
    ) -> Person {
        var dice = Dice(seed: plan.seed, for: "name \(login) \(country)", number)
        let given = dice.pick(GivenName.list(country)) ?? "Alguien"
        let digits = number < 10 ? "0\(number)" : "\(number)"
        return Person(
            id: id, displayName: "\(given) Demo (\(country.iso2) \(digits))",
            loginNames: [.userName("\(login)-\(country.iso2.lowercased())-\(digits)")], language: country.language,
            country: country, timeZoneID: zone == country.timeZoneID ? nil : zone, organisation: organisation,
            created: created.date)
    }

    /// The firm's facts and, but for one in twenty who asks as a person, its record.
    func firm(_ number: Int, in place: Place, person: Person.ID) -> (firm: Firm, organisation: Organisation?) {
        var dice = Dice(seed: plan.seed, for: "firm", number)
        let country = place.country
        let trade = dice.pick(Trade.all.filter { $0.isAtHome(in: country) }, by: \.weight) ?? Trade.all[0]
        let size =
            dice.chance(720) ? dice.number(2...9) : dice.chance(800) ? dice.number(10...38) : dice.number(50...90)
        let organisation =
            dice.chance(50)
            ? nil
            : Organisation(
                id: dice.id(), name: "\(trade.words(in: country.language).firm) Demo \(number)", kind: .mipyme,
                country: country, sector: trade.sector, size: SizeBand(persons: size))
        let firm = Firm(
            person: person, organisation: organisation?.id, country: country, trade: trade,
            city: dice.pick(place.cities) ?? "", size: size)
        return (firm, organisation)
    }
}

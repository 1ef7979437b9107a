import Foundation

/// Somebody with an account.
public struct Person: Codable, Hashable, Sendable, Identifiable {
    public typealias ID = UniqueID<Person>

    /// What an account can do: an active one signs in, a suspended one does not until it is made active again,
    /// an erased one never again and keeps no name.
    public enum State: String, CaseIterable, Codable, Hashable, Sendable {
        case active, suspended, erased
    }

    public let id: ID
    /// As the person writes it; see ``DisplayName``.
    public var displayName: String
    /// One at least while active; no two persons share one.
    public var loginNames: [LoginName]
    public var language: Language
    public var country: Country
    /// IANA name of the person's own zone; nil for that of the country.
    public var timeZoneID: String?
    /// The firm, chamber or office that the person works for.
    public var organisation: Organisation.ID?
    public let created: Date
    public var state: State

    public init(
        id: ID, displayName: String, loginNames: [LoginName], language: Language, country: Country,
        timeZoneID: String? = nil, organisation: Organisation.ID? = nil, created: Date, state: State = .active
    ) {
        self.id = id
        self.displayName = displayName
        self.loginNames = loginNames
        self.language = language
        self.country = country
        self.timeZoneID = timeZoneID
        self.organisation = organisation
        self.created = created
        self.state = state
    }

    public var numberFormat: NumberFormat { NumberFormat(country: country, language: language) }
    public var dateFormat: DateFormat { DateFormat(language: language, zone: timeZoneID ?? country.timeZoneID) }

    /// The same record with nothing left that names the person: for erasure, which keeps pseudonymous rows.
    public func erased() -> Person {
        var person = self
        person.displayName = ""
        person.loginNames = []
        person.timeZoneID = nil
        person.organisation = nil
        person.state = .erased
        return person
    }
}

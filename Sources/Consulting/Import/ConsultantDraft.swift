import People
import Statements

/// What a row of a table says of a consultant. What it leaves out stays as it is.
public struct ConsultantDraft: Hashable, Sendable {
    public var login: LoginName
    public var name: String?
    public var country: Country?
    public var zone: String?
    public var topics: [Topic: Mastery]?
    public var languages: Set<SpokenLanguage>?
    public var services: [Country: Service]?
    public var sectors: Set<Sector>?
    public var preferredSectors: Set<Sector>?
    public var tier: RateTier?
    public var windows: [WeeklyWindow]?
    public var capacity: Int?
    public var takesCases: Bool?
    public var about: String?

    public init(login: LoginName) { self.login = login }

    /// What somebody who is not yet of the network cannot do without.
    public var missing: [ConsultantColumn] {
        [
            name == nil ? .name : nil, country == nil ? .country : nil, topics == nil ? .topics : nil,
            languages == nil ? .languages : nil, capacity == nil ? .capacity : nil
        ].compactMap(\.self)
    }

    /// The profile with what the row says. A country that is newly served waits for its accreditation.
    /// - Parameter consultant: the profile as it is; nil for somebody new, of whom ``missing`` must be empty.
    public func applied(to consultant: Consultant?, id: Person.ID, asked: Instant) -> Consultant? {
        guard var result = consultant ?? country.map({ Consultant(id: id, country: $0) }) else { return nil }
        let hadCountry = result.country
        if let country { result.country = country }
        if let zone {
            result.zone = zone
        } else if result.country != hadCountry {
            result.zone = result.country.timeZoneID
        }
        if let topics { result.topics = topics }
        if let languages { result.languages = languages }
        if let services { result.services = services }
        // Who says nothing of where, serves the own country from afar.
        if consultant == nil, services == nil { result.services = [result.country: .remote] }
        if let sectors { result.sectors = sectors }
        if let preferredSectors { result.preferredSectors = preferredSectors }
        if let tier { result.tier = tier }
        if let windows, Set(windows) != Set(result.windows) { result.windows = windows }
        if let capacity { result.capacity = capacity }
        if let takesCases { result.takesCases = takesCases }
        if let about { result.about = about }
        for country in result.services.keys where result.accreditations[country] == nil {
            result.accreditations[country] = Accreditation(asked: asked)
        }
        return result
    }

    /// The columns in which two profiles differ.
    public static func differences(_ a: Consultant, _ b: Consultant) -> [ConsultantColumn] {
        ConsultantColumn.allCases.filter { column in
            switch column {
            case .login, .name: false
            case .country: a.country != b.country
            case .zone: a.zone != b.zone
            case .topics: a.topics != b.topics
            case .languages: a.languages != b.languages
            case .services: a.services != b.services
            case .sectors: a.sectors != b.sectors
            case .preferredSectors: a.preferredSectors != b.preferredSectors
            case .tier: a.tier != b.tier
            case .windows: Set(a.windows) != Set(b.windows)
            case .capacity: a.capacity != b.capacity
            case .takesCases: a.takesCases != b.takesCases
            case .about: a.about != b.about
            }
        }
    }
}

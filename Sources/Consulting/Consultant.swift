import People
import Statements

/// A member of the consultant network, with what the matching goes by.
public struct Consultant: Codable, Hashable, Sendable, Identifiable {
    /// The account that answers offers; the consultant has no other identity.
    public typealias ID = Person.ID

    public var id: ID
    /// Where the consultant lives.
    public var country: Country
    /// IANA name of the zone of ``windows``.
    public var zone: String
    public var topics: [Topic: Mastery]
    public var languages: Set<SpokenLanguage>
    /// The countries served, and how.
    public var services: [Country: Service]
    public var sectors: Set<Sector>
    /// Sectors that the consultant would rather work in; no filter.
    public var preferredSectors: Set<Sector>
    public var tier: RateTier
    public var windows: [WeeklyWindow]
    public var leaves: [Leave]
    /// Packages of hours (``MatchingPolicy/hoursPerPackage``) that can be under way at a time, 0 or more.
    public var capacity: Int
    public var conflicts: [Conflict]
    public var accreditations: [Country: Accreditation]
    /// A few lines about the consultant, as written.
    public var about: String
    /// Whether new cases may be offered.
    public var takesCases: Bool

    public init(
        id: ID, country: Country, zone: String? = nil, topics: [Topic: Mastery] = [:],
        languages: Set<SpokenLanguage> = [], services: [Country: Service] = [:], sectors: Set<Sector> = [],
        preferredSectors: Set<Sector> = [], tier: RateTier = .third, windows: [WeeklyWindow] = [],
        leaves: [Leave] = [], capacity: Int = 0, conflicts: [Conflict] = [],
        accreditations: [Country: Accreditation] = [:], about: String = "", takesCases: Bool = true
    ) {
        self.id = id
        self.country = country
        self.zone = zone ?? country.timeZoneID
        self.topics = topics
        self.languages = languages
        self.services = services
        self.sectors = sectors
        self.preferredSectors = preferredSectors
        self.tier = tier
        self.windows = windows
        self.leaves = leaves
        self.capacity = capacity
        self.conflicts = conflicts
        self.accreditations = accreditations
        self.about = about
        self.takesCases = takesCases
    }
}

/// Whom a consultant must not serve, by the consultant's own word.
public enum Conflict: Codable, Hashable, Sendable {
    /// A firm: an own one, a client's competitor, a relative's.
    case organisation(Organisation.ID)
    /// Firms of a sector in a country, where a competitor is served.
    case sector(Sector, Country)
    /// A person: a relative, a business partner.
    case person(Person.ID)
}

extension Consultant {
    public func isAccredited(inOneOf countries: Set<Country>) -> Bool {
        accreditations.contains { $0.value.state == .accredited && countries.contains($0.key) }
    }
}

/// Whether a consultant may serve a country, by word of its counterpart (an opinion) and of the Secretariat (the decision).
public struct Accreditation: Codable, Hashable, Sendable {
    public enum State: String, CaseIterable, Codable, Hashable, Sendable {
        case asked, accredited, refused, suspended
    }

    /// What the national counterpart thinks.
    public struct Opinion: Codable, Hashable, Sendable {
        public var by: Person.ID
        public var at: Instant
        public var isFavourable: Bool
        public var text: String

        public init(by: Person.ID, at: Instant, isFavourable: Bool, text: String) {
            self.by = by
            self.at = at
            self.isFavourable = isFavourable
            self.text = text
        }
    }

    public var state: State
    public var asked: Instant
    public var opinions: [Opinion]
    public var decidedBy: Person.ID?
    public var decided: Instant?
    /// Why, where it was refused or suspended.
    public var note: String

    public init(
        state: State = .asked, asked: Instant, opinions: [Opinion] = [], decidedBy: Person.ID? = nil,
        decided: Instant? = nil, note: String = ""
    ) {
        self.state = state
        self.asked = asked
        self.opinions = opinions
        self.decidedBy = decidedBy
        self.decided = decided
        self.note = note
    }
}

import Foundation

/// One entry of the consent ledger: who agreed to what, by which text, when and how. Entries are added and withdrawn,
/// never changed or removed, so that the proof stays.
public struct Consent: Codable, Hashable, Sendable, Identifiable {
    public typealias ID = UniqueID<Consent>

    /// The way in which it was given.
    public enum Channel: String, CaseIterable, Codable, Hashable, Sendable {
        case web, paper, email
        /// Brought over from another system together with its proof.
        case transferred
    }

    public let id: ID
    public let person: Person.ID
    /// The firm on whose behalf the person agreed; nil where they spoke for themselves.
    public let organisation: Organisation.ID?
    public let purpose: Purpose
    /// The version of the text that was shown, as `2026-03`.
    public let textVersion: String
    /// The language in which it was shown.
    public let language: Language
    public let given: Date
    public let channel: Channel
    /// Who entered it, if not the person.
    public let enteredBy: Person.ID?
    /// The first instant at which it no longer holds; nil for no end.
    public let expires: Date?
    public private(set) var withdrawn: Date?

    public init(
        id: ID, person: Person.ID, organisation: Organisation.ID? = nil, purpose: Purpose, textVersion: String,
        language: Language, given: Date, channel: Channel = .web, enteredBy: Person.ID? = nil, expires: Date? = nil,
        withdrawn: Date? = nil
    ) {
        self.id = id
        self.person = person
        self.organisation = organisation
        self.purpose = purpose
        self.textVersion = textVersion
        self.language = language
        self.given = given
        self.channel = channel
        self.enteredBy = enteredBy
        self.expires = expires
        self.withdrawn = withdrawn
    }

    /// Whether it holds at an instant: from when it was given until it expires or is withdrawn.
    public func holds(at instant: Date) -> Bool {
        given <= instant && instant < expires ?? .distantFuture && instant < withdrawn ?? .distantFuture
    }

    /// The same entry, withdrawn. One that was withdrawn before keeps its earlier instant.
    public func withdrawn(at instant: Date) -> Consent {
        var consent = self
        consent.withdrawn = withdrawn ?? instant
        return consent
    }
}

extension Consent {
    /// What a consent is for. Each is asked for by itself and withdrawn by itself.
    public enum Purpose: Hashable, Sendable {
        /// The account and the courses themselves; needed.
        case service
        /// The person's organisation sees their progress by name.
        case organisationSeesProgress
        /// Figures count the person beyond what the service needs.
        case statistics
        /// Questions after six and twelve months.
        case followUp
        /// The certificate shows in public lists, not only to who has its number.
        case certificatePublic
        /// The firm's directory entry is shown to the authorities of a country.
        case directory(Country)
        case promotionMail

        /// All purposes of a person, then those of a firm.
        public static let all: [Purpose] =
            [.service, .organisationSeesProgress, .statistics, .followUp, .certificatePublic, .promotionMail]
            + Country.allCases.map(Purpose.directory)

        /// Whether there is no account without it.
        public var isNeeded: Bool { self == .service }
    }
}

extension Consent.Purpose: RawRepresentable, Codable {
    /// The code by which it is stored: `organisationSeesProgress`, `directory:UY`.
    public var rawValue: String {
        switch self {
        case .service: "service"
        case .organisationSeesProgress: "organisationSeesProgress"
        case .statistics: "statistics"
        case .followUp: "followUp"
        case .certificatePublic: "certificatePublic"
        case .directory(let country): "directory:" + country.iso2
        case .promotionMail: "promotionMail"
        }
    }

    public init?(rawValue: String) {
        guard let purpose = Self.all.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = purpose
    }
}

extension Sequence<Consent> {
    /// Whether any entry for the purpose holds at the instant.
    public func hold(_ purpose: Consent.Purpose, at instant: Date) -> Bool {
        contains { $0.purpose == purpose && $0.holds(at: instant) }
    }

    /// The countries to whose authorities the directory entry may be shown at the instant.
    public func directoryCountries(at instant: Date) -> Set<Country> {
        Set(Country.allCases.filter { hold(.directory($0), at: instant) })
    }
}

import Foundation

/// A role given to a person, over a part of the service, for a time.
public struct RoleGrant: Codable, Hashable, Sendable, Identifiable {
    public typealias ID = UniqueID<RoleGrant>

    /// The part of the service over which a role is given.
    public enum Scope: Codable, Hashable, Sendable {
        /// The person's own records, modules, cases.
        case own
        /// One firm, chamber or association, with those who take part through it.
        case organisation(Organisation.ID)
        case country(Country)
        /// All thirteen countries.
        case region
    }

    public let id: ID
    public let person: Person.ID
    public let role: Role
    public let scope: Scope
    /// Who gave it; nil for what the service gives by itself (every new account is a learner's).
    public let grantedBy: Person.ID?
    public let from: Date
    /// The first instant at which it no longer counts; nil for no end.
    public var until: Date?

    public init(
        id: ID, person: Person.ID, role: Role, scope: Scope, grantedBy: Person.ID?, from: Date, until: Date? = nil
    ) {
        self.id = id
        self.person = person
        self.role = role
        self.scope = scope
        self.grantedBy = grantedBy
        self.from = from
        self.until = until
    }

    /// Whether it counts at an instant. A scope that the role does not admit never counts.
    public func counts(at instant: Date) -> Bool {
        role.admits(scope) && from <= instant && instant < until ?? .distantFuture
    }
}

extension RoleGrant.Scope: CustomStringConvertible, LosslessStringConvertible {
    /// One text for tables and logs: `own`, `organisation:<id>`, `country:UY`, `region`.
    public var description: String {
        switch self {
        case .own: "own"
        case .organisation(let id): "organisation:\(id)"
        case .country(let country): "country:\(country.iso2)"
        case .region: "region"
        }
    }

    public init?(_ description: String) {
        let parts = description.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        switch (parts.first, parts.count) {
        case ("own", 1): self = .own
        case ("region", 1): self = .region
        case ("organisation", 2):
            guard let id = Organisation.ID(rawValue: parts[1]) else { return nil }
            self = .organisation(id)
        case ("country", 2):
            guard let country = Country(rawValue: parts[1]) else { return nil }
            self = .country(country)
        default: return nil
        }
    }
}

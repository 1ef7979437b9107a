import Foundation

/// Who acts.
public enum Actor: Hashable, Sendable {
    /// Somebody without an account, or not signed in.
    case visitor
    case person(SignedIn)
    /// The service itself, in background work and commands of its operator; it has a short list of its own.
    case system

    /// A person with the grants that count at the instant of the act.
    public struct SignedIn: Hashable, Sendable {
        public let id: Person.ID
        public let organisation: Organisation.ID?
        public let grants: Set<RoleGrant>

        fileprivate init(id: Person.ID, organisation: Organisation.ID?, grants: Set<RoleGrant>) {
            self.id = id
            self.organisation = organisation
            self.grants = grants
        }
    }

    /// The actor that `person` is at `instant`: with those of `grants` that are theirs and count then.
    /// Who is suspended or erased acts as a visitor.
    public static func of(_ person: Person, grants: some Sequence<RoleGrant>, at instant: Date) -> Actor {
        guard person.state == .active else { return .visitor }
        let counting = grants.filter { $0.person == person.id && $0.counts(at: instant) }
        return .person(SignedIn(id: person.id, organisation: person.organisation, grants: Set(counting)))
    }

    public var personID: Person.ID? {
        if case .person(let person) = self { person.id } else { nil }
    }

    /// The roles that count, the visitor's not among them.
    public var roles: Set<Role> {
        if case .person(let person) = self { Set(person.grants.map(\.role)) } else { [] }
    }

    public func has(_ role: Role) -> Bool { roles.contains(role) }

    /// The countries over which the person holds `role`.
    public func countries(of role: Role) -> Set<Country> {
        guard case .person(let person) = self else { return [] }
        return Set(
            person.grants.compactMap { grant in
                if grant.role == role, case .country(let country) = grant.scope { country } else { nil }
            })
    }

    /// The organisations over which the person holds `role`.
    public func organisations(of role: Role) -> Set<Organisation.ID> {
        guard case .person(let person) = self else { return [] }
        return Set(
            person.grants.compactMap { grant in
                if grant.role == role, case .organisation(let id) = grant.scope { id } else { nil }
            })
    }
}

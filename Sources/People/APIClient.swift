import Foundation

/// A program that speaks to the service in its own name: a learning tool that stores statements, a report that reads them.
///
/// Its secret is no part of it: that is shown once, when it is made, and kept as a hash only.
public struct APIClient: Codable, Hashable, Sendable, Identifiable {
    public typealias ID = UniqueID<APIClient>

    /// Whether it is let in.
    public enum State: String, CaseIterable, Codable, Hashable, Sendable {
        case active, expired, revoked
    }

    public let id: ID
    public var name: String
    /// What it is called by when it presents its secret; no two clients share one.
    public let key: String
    public var scopes: Set<APIScope>
    /// The only person that it speaks for; nil for anybody.
    public var person: Person.ID?
    /// The only registration that it speaks of, a UUID in lower case.
    public var registration: String?
    /// The IRI of the only activity that it speaks of, with what lies below it.
    public var activity: String?
    public let created: Date
    /// Nil where the operator made it by a command.
    public var createdBy: Person.ID?
    public var expires: Date?
    public var revoked: Date?

    public init(
        id: ID, name: String, key: String, scopes: Set<APIScope>, person: Person.ID? = nil, registration: String? = nil,
        activity: String? = nil, created: Date, createdBy: Person.ID? = nil, expires: Date? = nil, revoked: Date? = nil
    ) {
        self.id = id
        self.name = name
        self.key = key
        self.scopes = scopes
        self.person = person
        self.registration = registration
        self.activity = activity
        self.created = created
        self.createdBy = createdBy
        self.expires = expires
        self.revoked = revoked
    }

    public func state(at date: Date) -> State {
        if revoked != nil { return .revoked }
        return expires.map { date < $0 } ?? true ? .active : .expired
    }

    /// Whether its scopes cover `scope`: who reads all reads its own, and `all` is everything.
    public func allows(_ scope: APIScope) -> Bool {
        if scopes.contains(.all) || scopes.contains(scope) { return true }
        return scope == .statementsReadMine && scopes.contains(.statementsRead)
    }
}

// MARK: What it is bound to

extension APIClient {
    /// Whether it may speak of `registration`, nil where none is named.
    public func reaches(registration: String?) -> Bool {
        self.registration == nil || self.registration == registration?.lowercased()
    }

    /// Whether it may speak of the activity `iri`: the one that it is bound to, or one whose path lies below.
    ///
    /// By bytes, as IRIs are compared (RFC 3987 §5.3.1), and not as equal letters are.
    public func reaches(activity iri: String) -> Bool {
        guard let activity else { return true }
        if iri.utf8.elementsEqual(activity.utf8) { return true }
        let folder = activity.hasSuffix("/") ? activity : activity + "/"
        return iri.utf8.starts(with: folder.utf8)
    }
}

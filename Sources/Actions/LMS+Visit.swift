import Credentials
import Crypto
import Foundation
import Learning
import People
import Statements
import Storage

/// Who makes a request: somebody signed in, or a visitor.
public struct Visit: Sendable, Equatable {
    public var person: Person?
    public var grants: [RoleGrant]
    public var actor: Actor
    /// Hash of the session's token; nil for who acts without one, as the demo's people do while it is made.
    public var session: String?

    public static let visitor = Visit(person: nil, grants: [], actor: .visitor, session: nil)

    private init(person: Person?, grants: [RoleGrant], actor: Actor, session: String?) {
        self.person = person
        self.grants = grants
        self.actor = actor
        self.session = session
    }

    /// Somebody, with what their roles allow at that moment.
    public init(of person: Person, grants: [RoleGrant], at: Instant, session: String? = nil) {
        self.init(
            person: person, grants: grants, actor: .of(person, grants: grants, at: at.date), session: session)
    }

    /// The person, or the refusal that leads to the sign-in page.
    public func signedIn() throws -> Person {
        guard let person else { throw LearningError(.signInRequired) }
        return person
    }
}

extension LMS {
    /// How long a session lasts.
    public static let sessionSeconds = 30 * 86_400

    /// Seconds that a visit is used without a look at the store: sessions and roles end by themselves.
    static let keptVisitSeconds = 60

    /// Who holds the session `token`; a visitor when nobody does.
    public func visit(token: String?) async throws -> Visit {
        guard let token, token.utf8.count < 200 else { return .visitor }
        let hash = LMS.hash(token)
        let now = now
        if let visit = visits.value(hash, store.freshness, at: now) {
            #if DEBUG
                try await visits.check(visit, hash, store.freshness, at: now) {
                    var read = try await readVisit(hash, at: now)
                    // What a role allows may have ended meanwhile; that is what the seconds above are for.
                    read?.actor = visit.actor
                    return read
                }
            #endif
            return visit
        }
        let tick = store.freshness.tick
        let visit = try await readVisit(hash, at: now)
        guard let visit, let person = visit.person else { return .visitor }
        visits.keep(
            visit, hash, of: [hash, person.id.rawValue], since: tick,
            until: now.advanced(bySeconds: LMS.keptVisitSeconds))
        return visit
    }

    private func readVisit(_ hash: String, at now: Instant) async throws -> Visit? {
        try await store.read { tx in
            guard let id = try tx.session(hash, at: now), let person = try tx.person(id), person.state == .active else {
                return nil
            }
            return Visit(of: person, grants: try tx.grants(of: id), at: now, session: hash)
        }
    }

    /// Opens a session for somebody whose password was right. The token goes to the browser and is never stored.
    public func signIn(name: String, password: String, country: Country?) async throws -> String {
        let login = try? LoginName.parse(name, country: country)
        let found: (Person, String)? = try await store.read { tx in
            guard let login, let person = try tx.person(login: login), let hash = try tx.passwordHash(of: person.id)
            else {
                return nil
            }
            return (person, hash)
        }
        let normal = PasswordRule.normalised(String(password.prefix(1_000)))
        guard let (person, stored) = found else {
            try await passwords.waste(normal)
            throw LearningError(.invalid, .wrongCredentials)
        }
        guard try await passwords.verify(normal, stored) else { throw LearningError(.invalid, .wrongCredentials) }
        guard person.state == .active else { throw LearningError(.forbidden, .suspended) }
        return try await openSession(person.id)
    }

    func openSession(_ person: Person.ID) async throws -> String {
        let token = LMS.randomToken()
        let now = now
        try await store.write { tx in
            try tx.insertSession(
                LMS.hash(token), of: person, at: now, until: now.advanced(bySeconds: LMS.sessionSeconds))
        }
        return token
    }

    public func signOut(_ visit: Visit) async throws {
        guard let session = visit.session else { return }
        try await store.write { try $0.deleteSession(session) }
    }

    /// 256 random bits, in letters that a cookie may hold.
    static func randomToken() -> String {
        Base64URL.encode((0..<32).map { _ in UInt8.random(in: 0...255) })
    }

    static func hash(_ token: String) -> String { hexDigest(of: Data(token.utf8)) }
}

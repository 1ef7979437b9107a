import Foundation
import Learning
import People
import Statements
import Storage

/// What somebody wants an API client to be.
public struct NewAPIClient: Sendable {
    public var name: String
    public var scopes: Set<APIScope>
    /// E-mail, user name or phone number of the person that it is bound to; empty for none.
    public var person: String
    /// UUID of the registration that it is bound to; empty for none.
    public var registration: String
    /// IRI of the activity that it is bound to; empty for none.
    public var activity: String
    /// Days until it ends; nil for never.
    public var days: Int?

    public init(
        name: String, scopes: Set<APIScope>, person: String = "", registration: String = "", activity: String = "",
        days: Int? = nil
    ) {
        self.name = name
        self.scopes = scopes
        self.person = person
        self.registration = registration
        self.activity = activity
        self.days = days
    }
}

/// An API client with what is said of it.
public struct APIClientLine: Sendable {
    public var client: APIClient
    /// The person that it is bound to.
    public var person: Person?
    /// The course of the registration that it is bound to.
    public var course: Course.ID?
    /// Who made it; nil where a command did.
    public var maker: Person?
    /// The day of its last use, as 2026-11-21.
    public var usedOn: String?
}

extension LMS {
    /// The days that a client may last.
    public static let clientDays = 1...3_650

    /// Makes a client. The secret is in the answer and nowhere else.
    public func makeAPIClient(
        _ wanted: NewAPIClient, by actor: Actor
    ) async throws -> (client: APIClient, secret: String) {
        try permit(actor, .manageAPIClients, .service)
        let person = try await boundPerson(wanted.person, actor)
        let now = now
        let client = try checked(wanted, person: person.value, problem: person.problem, by: actor, at: now)
        if let person = person.value, let registration = client.registration {
            let enrolments = try await store.read { try $0.enrolments(of: person) }
            guard enrolments.contains(where: { $0.registration.lowercased() == registration }) else {
                throw LearningError(.invalid, fields: ["registration": .registrationUnknown])
            }
        }
        let secret = LMS.randomLetters(bytes: 32)
        let hash = try await passwords.make(secret)
        try await store.write { tx in
            try tx.save(client, hash: hash)
            try tx.audit(
                actor.personID?.rawValue ?? "system", "client.make", client.id.rawValue, client.words, at: now)
        }
        return (client, secret)
    }

    /// Makes a client with a key and secret of one's own choice and all scopes, or makes the one of that key so; for tests and demos.
    public func setAPIClient(key: String, secret: String, by actor: Actor) async throws {
        try permit(actor, .manageAPIClients, .service)
        let now = now
        let hash = try await passwords.make(secret)
        try await store.write { tx in
            let held = try tx.apiClient(key: key)?.client
            let client = APIClient(
                id: held?.id ?? .random(), name: held?.name ?? key, key: key, scopes: [.all],
                created: held?.created ?? now.date, createdBy: held?.createdBy)
            try tx.save(client, hash: hash)
            try tx.audit(
                actor.personID?.rawValue ?? "system", "client.set", client.id.rawValue, client.words, at: now)
        }
        secrets.learn(secrets.code(of: secret, hash: hash), of: key)
    }

    /// Ends a client at once. One that ended before stays as it is.
    public func revokeAPIClient(_ id: APIClient.ID, by actor: Actor) async throws {
        try permit(actor, .manageAPIClients, .service)
        let now = now
        let key = try await store.write { tx in
            guard let stored = try tx.apiClient(id) else { throw LearningError(.notFound, .clientUnknown) }
            if try tx.revoke(id, at: now) {
                try tx.audit(
                    actor.personID?.rawValue ?? "system", "client.revoke", id.rawValue, stored.client.key, at: now)
            }
            return stored.client.key
        }
        secrets.forget(key)
    }

    /// Every client, those that are let in first.
    public func apiClients(_ actor: Actor) async throws -> [APIClientLine] {
        try permit(actor, .manageAPIClients, .service)
        let lines = try await store.read { tx in try tx.apiClients().map { try LMS.line(of: $0, tx) } }
        if lines.contains(where: { $0.person != nil }) { try await log("clients.list", "\(lines.count)", actor) }
        return lines
    }

    /// Somebody with their enrolments, for those who bind a client to them.
    /// - Parameter login: e-mail, user name or phone number.
    public func dossier(toBind login: String, _ actor: Actor) async throws -> Dossier {
        try permit(actor, .manageAPIClients, .service)
        guard let person = try await person(login: login, by: actor), person.state == .active else {
            throw LearningError(.invalid, fields: ["person": .personUnknown])
        }
        return try await self.person(person.id, actor)
    }

    public func apiClient(_ id: APIClient.ID, _ actor: Actor) async throws -> APIClientLine {
        try permit(actor, .manageAPIClients, .service)
        return try await store.read { tx in
            guard let stored = try tx.apiClient(id) else { throw LearningError(.notFound, .clientUnknown) }
            return try LMS.line(of: stored, tx)
        }
    }

    // MARK: Parts

    private static func line(of stored: StoredAPIClient, _ tx: Transaction) throws -> APIClientLine {
        let client = stored.client
        let enrolments = try client.person.map { try tx.enrolments(of: $0) } ?? []
        return APIClientLine(
            client: client, person: try client.person.flatMap { try tx.person($0) },
            course: enrolments.first { $0.registration.lowercased() == client.registration }?.course,
            maker: try client.createdBy.flatMap { try tx.person($0) }, usedOn: stored.usedOn)
    }

    /// Who is named by a login name; a problem where nobody is.
    private func boundPerson(
        _ login: String, _ actor: Actor
    ) async throws -> (value: Person.ID?, problem: LearningError.Reason?) {
        guard login.contains(where: { !$0.isWhitespace }) else { return (nil, nil) }
        guard let person = try await person(login: login, by: actor), person.state == .active else {
            return (nil, .personUnknown)
        }
        return (person.id, nil)
    }

    /// Who has a login name; a phone number without its country's code is read as one of the actor's own country.
    private func person(login: String, by actor: Actor) async throws -> Person? {
        try await store.read { tx in
            let country = try actor.personID.flatMap { try tx.person($0) }?.country
            guard let name = try? LoginName.parse(login, country: country) else { return nil }
            return try tx.person(login: name)
        }
    }

    private func checked(
        _ wanted: NewAPIClient, person: Person.ID?, problem: LearningError.Reason?, by actor: Actor, at now: Instant
    ) throws -> APIClient {
        var fields: [String: LearningError.Reason] = [:]
        fields["person"] = problem
        let name = LMS.checkedName(wanted.name, &fields)
        // “Write your name” is for people.
        if fields["name"] == .nameMissing { fields["name"] = .fieldMissing }
        if wanted.scopes.isEmpty { fields["scope"] = .scopeNotChosen }
        let registration = wanted.registration.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
        if !registration.isEmpty, UUID(uuidString: registration) == nil {
            fields["registration"] = .registrationUnknown
        }
        let activity = wanted.activity.trimmingCharacters(in: .whitespacesAndNewlines)
        if !activity.isEmpty, activity.utf8.count > 2_000 || !ParameterValue.isIRI(activity) {
            fields["activity"] = .iriMalformed
        }
        if let days = wanted.days, !LMS.clientDays.contains(days) { fields["days"] = .daysOutOfRange }
        guard fields.isEmpty, let name else { throw LearningError(.invalid, fields: fields) }
        return APIClient(
            id: .random(), name: name, key: LMS.randomLetters(bytes: 13).prefix(20).description,
            scopes: wanted.scopes, person: person, registration: registration.isEmpty ? nil : registration,
            activity: activity.isEmpty ? nil : activity, created: now.date, createdBy: actor.personID,
            expires: wanted.days.map { now.advanced(bySeconds: $0 * 86_400).date })
    }

    /// Random bytes in the letters of base 32 (RFC 4648 §6), in lower case.
    static func randomLetters(bytes count: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz234567")
        var (held, bits, text) = (0, 0, "")
        for _ in 0..<count {
            held = held << 8 | Int(UInt8.random(in: 0...255))
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(letters[held >> bits & 31])
            }
            held &= (1 << bits) - 1
        }
        if bits > 0 { text.append(letters[held << (5 - bits) & 31]) }
        return text
    }
}

extension APIClient {
    /// What the audit log says of it.
    var words: String {
        let bounds = [
            person.map { "person=\($0)" }, registration.map { "registration=\($0)" }, activity.map { "activity=\($0)" }
        ].compactMap { $0 }
        let scopes = APIScope.allCases.filter(scopes.contains).map(\.rawValue).joined(separator: " ")
        return ([key, scopes] + bounds).joined(separator: " ")
    }
}

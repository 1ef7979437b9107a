import Consulting
import Foundation
import Learning
import People
import Statements
import Storage

/// Everything that the service holds about one person, for the person (portability).
public struct OwnData: Encodable, Sendable {
    public struct Course: Encodable, Sendable {
        public var course: String
        public var version: String
        public var enrolled: Instant
        public var progress: Learning.Progress
        /// Those that speak of this enrolment, as the log has them, those taken back too.
        public var statements: [JSONValue]
        public var attempts: [Attempt]
        public var submissions: [Submission]
        /// Changes from one version of the course to another.
        public var moves: [StoredMove]
        /// Canonical JSON of the certificate's facts, and the signed credential.
        public var certificate: String?
        public var credential: String?
    }

    public var person: Person
    public var organisation: Organisation?
    public var roles: [RoleGrant]
    public var consents: [Consent]
    /// The last visit known.
    public var seen: Instant?
    public var courses: [Course]
    public var mentoring: Mentoring
    public var messages: [Told]
    /// Keys of programs that speak for the person.
    public var clients: [APIClient]
    /// What other programs said of the person, beyond the courses here.
    public var statements: [JSONValue]
    /// What other programs keep about the person.
    public var documents: [Kept]

    /// A document of the record store.
    public struct Kept: Encodable, Sendable {
        public var kind: String
        public var activity: String?
        public var registration: String?
        public var id: String
        public var updated: Instant
        public var contentType: String
        /// Base64 where it is no text.
        public var content: String
    }

    /// Something that the person was told by mail, or is to be.
    public struct Told: Encodable, Sendable {
        public var kind: Message.Kind
        public var state: StoredMessage.State
        public var due: Instant
        public var done: Instant?
    }

    /// What the network holds: as who asks, and as consultant.
    public struct Mentoring: Encodable, Sendable {
        /// With the notes that were shared.
        public var asked: [Case]
        public var profile: Consultant?
        public var given: [Given]
    }

    /// What a consultant did in a case of somebody else's.
    public struct Given: Encodable, Sendable {
        public var id: Case.ID
        public var sessions: [Session]
        public var notes: [CaseNote]
    }
}

extension LMS {
    public func exportOwnData(_ visit: Visit) async throws -> OwnData {
        let person = try visit.signedIn()
        try permit(visit.actor, .exportOwnData, .person(person.id))
        let studies = try await studies(of: person.id)
        let (organisation, roles, consents, seen) = try await store.read { tx in
            (
                try person.organisation.flatMap { try tx.organisation($0) }, try tx.grants(of: person.id),
                try tx.consents(of: person.id), try tx.seen(person.id)
            )
        }
        var courses: [OwnData.Course] = []
        for study in studies {
            let enrolment = study.enrolment
            courses.append(
                try await store.read { tx in
                    OwnData.Course(
                        course: enrolment.course.rawValue, version: study.course.version, enrolled: enrolment.enrolled,
                        progress: study.progress,
                        statements: try tx.statements(of: enrolment).map { try JSONValue($0.body) },
                        attempts: try tx.attempts(of: enrolment.id).map(\.attempt).filter { $0.state == .closed },
                        submissions: try tx.submissions(of: enrolment.id).map { $0.seen(by: person.id) },
                        moves: try tx.moves(of: enrolment.id),
                        certificate: study.certificate?.facts, credential: study.certificate?.credential)
                })
        }
        return OwnData(
            person: person, organisation: organisation, roles: roles, consents: consents, seen: seen, courses: courses,
            mentoring: try await store.read { try mentoring(of: person.id, $0) },
            messages: try await store.read { try $0.messages(to: person.id) }.map {
                OwnData.Told(kind: $0.message.kind, state: $0.state, due: $0.message.due, done: $0.done)
            }, clients: try await store.read { try $0.apiClients(of: person.id) },
            statements: try await store.read { tx in
                let own = Set(studies.compactMap { StatementID($0.enrolment.registration) })
                return try tx.statements(naming: try tx.agents(of: person))
                    .filter { _, facts in !(facts.registration.map(own.contains) ?? false) }
                    .map { logged, _ in try JSONValue(logged.body) }
            }, documents: try await store.read { try kept(about: person, $0) })
    }

    private func kept(about person: Person, _ tx: Transaction) throws -> [OwnData.Kept] {
        try tx.documents(about: try tx.agents(of: person)).map { key, document in
            OwnData.Kept(
                kind: key.kind.rawValue, activity: key.activity, registration: key.registration, id: key.id,
                updated: document.updated, contentType: document.contentType,
                content: String(validating: document.body, as: UTF8.self)
                    ?? Data(document.body).base64EncodedString())
        }
    }

    private func mentoring(of person: Person.ID, _ tx: Transaction) throws -> OwnData.Mentoring {
        let given = try tx.cases(consultant: person).map { line in
            OwnData.Given(
                id: line.story.id, sessions: line.story.sessions.filter { $0.consultant == person },
                notes: line.story.notes.filter { $0.by == person })
        }
        return OwnData.Mentoring(
            asked: try tx.cases(learner: person).map { $0.story.seen(by: person, as: .learner, notes: .shared) },
            profile: try tx.consultant(person), given: given)
    }

    /// Deletes the profile, what was written and handed in, and every way to sign in. Progress stays under the random id, which
    /// names nobody any more, for figures; issued certificates stay, because others rely on them.
    public func eraseOwnData(_ visit: Visit, password: String) async throws {
        let person = try visit.signedIn()
        try permit(visit.actor, .erasePerson, .person(person.id))
        let stored = try await store.read { try $0.passwordHash(of: person.id) } ?? ""
        guard try await passwords.verify(PasswordRule.normalised(String(password.prefix(1_000))), stored) else {
            throw LearningError(.invalid, fields: ["password": .passwordWrong])
        }
        let now = now
        let files = try await store.write { tx in
            let files = try tx.erase(person, at: now)
            try tx.audit(person.id.rawValue, "person.erase", person.id.rawValue, at: now)
            return files
        }
        for file in files { try store.blobs.remove(file) }
    }
}

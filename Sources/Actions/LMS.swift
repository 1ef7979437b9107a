import Consulting
import CourseKit
import Foundation
import Learning
import People
import Statements
import Storage

/// Everything that a person can do here. Each action is one extension file: it authorises, applies the rules, stores.
public struct LMS: Sendable {
    public let store: Store
    public let site: Site
    let formats: [any PackageFormat]
    let clock: @Sendable () -> Instant
    let shelf = Shelf()
    let visits = Kept<String, Visit>(limit: 2_000)
    let enrolments = Kept<StudyKey, Enrolment>(limit: 4_000)
    let studies = Kept<StudyKey, Study>(limit: 2_000)
    let past = Kept<String, [PastWait]>(limit: 1)
    let sheets = Kept<Attempt.ID, Sheet>(limit: 1_000)
    let clients = Kept<String, HeldAPIClient>(limit: 2_000)
    let secrets = KnownSecrets(limit: 2_000)
    let clientUses = ClientUses()
    let wrongTries = RateLimiter(seconds: LMS.clientTrySeconds)
    let passwords: PasswordHash
    let certification: Certification

    /// - Parameters:
    ///   - formats: package formats in the order in which they are asked; the first that recognises a package reads it.
    ///   - clock: the server's clock; tests pass their own.
    public init(
        store: Store, site: Site, formats: [any PackageFormat], certification: Certification,
        passwords: PasswordHash = PasswordHash(), clock: @escaping @Sendable () -> Instant = { Instant(Date()) }
    ) {
        self.store = store
        self.site = site
        self.formats = formats
        self.certification = certification
        self.passwords = passwords
        self.clock = clock
    }

    public var now: Instant { clock() }

    /// Lets the action pass, or throws what the person is told.
    @discardableResult
    func permit(_ actor: Actor, _ action: Action, _ object: Object) throws -> Decision {
        let decision = authorize(actor, action, object)
        if case .denied(let reason) = decision {
            throw LearningError(reason == .signInNeeded ? .signInRequired : .forbidden, .notPermitted)
        }
        return decision
    }

    /// Whether `actor` may, for pages that show or hide a door.
    public func may(_ actor: Actor, _ action: Action, _ object: Object) -> Bool {
        authorize(actor, action, object).isAllowed
    }

    /// What somebody wrote, whole: nothing is cut off unsaid.
    /// - Throws: `LearningError` where it has more than `limit` characters.
    static func whole(_ text: String, upTo limit: Int) throws -> String {
        guard text.count <= limit else { throw LearningError(.tooLarge, .noteTooLong, detail: String(limit)) }
        return text
    }

    func newID() -> String { UUID().uuidString.lowercased() }

    /// How statements name a person: by the random id of the account, never by name or address.
    func agent(_ person: Person.ID) -> Agent { Agent(account: .init(homePage: site.address, name: person.rawValue)) }

    /// A statement about `path` within an enrolment, as now.
    func statement(
        _ verb: Verb, _ path: ActivityPath, of enrolment: Enrolment, type: String, result: Statement.Result? = nil,
        instructor: Person.ID? = nil, id: String? = nil
    ) -> Statement {
        var context = Statement.Context(registration: enrolment.registration, language: enrolment.language.tag)
        if path.activity != nil {
            let course = ActivityObject(id: ActivityPath(course: path.course).iri(site: site.address))
            context.contextActivities = .init(grouping: [course])
        }
        context.instructor = instructor.map(agent)
        return Statement(
            id: id ?? newID(), actor: agent(enrolment.person), verb: verb,
            object: ActivityObject(id: path.iri(site: site.address), definition: .init(type: type)), result: result,
            context: context, timestamp: now)
    }
}

/// Activity types of statements.
enum ActivityType {
    static let course = "http://adlnet.gov/expapi/activities/course"
    static let lesson = "http://adlnet.gov/expapi/activities/lesson"
    static let assessment = "http://adlnet.gov/expapi/activities/assessment"
    static let assignment = "http://id.tincanapi.com/activitytype/school-assignment"
    static let mentoring = "http://adlnet.gov/expapi/activities/meeting"
    static let certificate = "https://www.opigno.org/en/tincan_registry/activity_type/certificate"
}

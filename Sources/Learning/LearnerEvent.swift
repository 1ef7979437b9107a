import Foundation
import People
import Statements

/// What progress takes in of one statement in the log of an enrolment.
public struct LearnerEvent: Hashable, Sendable {
    public var verb: Verb
    /// IRI of what it was done to.
    public var object: String
    /// −1…1.
    public var scaled: Double?
    /// ISO 8601.
    public var duration: String?
    public var at: Instant
    /// When the log took it.
    var stored: Instant?

    /// What the service says itself.
    public init(_ statement: Statement) {
        verb = statement.verb
        object = statement.object.id
        scaled = statement.result?.score?.scaled
        duration = statement.result?.duration
        at = statement.timestamp
    }

    /// What came from outside, where it counts: said of the learner, about the course or a part of it, with a verb that content may use.
    /// What only the service can know (certificates, hours with a consultant, marks) does not come from outside.
    ///
    /// - Parameters:
    ///   - authority: who vouches for it: the service of the log, which names people and activities under its address.
    ///   - stored: when the log took it. Clocks elsewhere may be wrong: it did not happen after that.
    public init?(_ facts: StatementFacts, authority: Authority, of enrolment: Enrolment, stored: Instant) {
        guard let site = authority.homePage,
            facts.actor == AgentKey.account(homePage: site, name: enrolment.person.rawValue),
            facts.registration == StatementID(enrolment.registration), case .activity(let object) = facts.object,
            let path = ActivityPath(iri: object), path.course == enrolment.course, path.activity != nil,
            path.iri(site: site) == object, Self.fromOutside.contains(Verb(id: facts.verb))
        else { return nil }
        verb = Verb(id: facts.verb)
        self.object = object
        scaled = facts.result.scaled
        at = min(facts.timestamp ?? stored, stored)
        self.stored = stored
    }

    private static let fromOutside: Set<Verb> = [
        .initialized, .attempted, .answered, .completed, .passed, .failed, .scored
    ]
}

import Consulting
import Foundation
import People
import Statements

/// What a demonstration network is to be: how large, for whom, as of when.
public struct NetworkPlan: Sendable {
    /// Somebody of the demo who has an account already.
    public struct Member: Sendable {
        public var id: Person.ID
        public var organisation: Organisation.ID?
        /// In the course from which mentoring is asked for.
        public var enrolment: String?

        public init(_ id: Person.ID, organisation: Organisation.ID? = nil, enrolment: String? = nil) {
            self.id = id
            self.organisation = organisation
            self.enrolment = enrolment
        }
    }

    /// The demo's own people, who take part.
    public struct Cast: Sendable {
        /// Asks from Uruguay, in Spanish; from Brazil, in Portuguese.
        public var learner, learnerOfBrazil: Member
        public var consultant: Member
        /// Of Bolivia.
        public var counterpart: Person.ID
        public var administrator: Person.ID

        public init(
            learner: Member, learnerOfBrazil: Member, consultant: Member, counterpart: Person.ID,
            administrator: Person.ID
        ) {
            self.learner = learner
            self.learnerOfBrazil = learnerOfBrazil
            self.consultant = consultant
            self.counterpart = counterpart
            self.administrator = administrator
        }
    }

    /// The night before the present day in Montevideo: everything happened before.
    public let today: Instant
    public var cast: Cast
    public var policy: MatchingPolicy
    public var consultants = 120
    public var requests = 900
    public var days = 60
    /// Cases closed long enough ago to be followed up.
    public var olderCases = 60
    /// Course modules from which mentoring is asked for, of those that the network knows.
    public var courses: Set<String> = []
    public var seed: UInt64 = 503

    /// The course that the demo's learner takes.
    public static let learnersCourse = "preferencias-arancelarias"

    /// The same day gives the same network.
    public init(now: Instant, cast: Cast, policy: MatchingPolicy = MatchingPolicy()) {
        let night: Int64 = 3 * 3_600_000
        let day: Int64 = 86_400_000
        today = Instant(milliseconds: (now.milliseconds - night) / day * day + night)
        self.cast = cast
        self.policy = policy
    }

    /// A time of a day by its distance from today; 15 for 15:00 in UTC.
    func at(day: Int, hour: Int, minute: Int = 0) -> Instant {
        today.advanced(bySeconds: day * 86_400 + (hour - 3) * 3_600 + minute * 60)
    }

    func day(_ offset: Int) -> Day { Day(number: Int(today.milliseconds / 86_400_000)).advanced(by: offset) }
}

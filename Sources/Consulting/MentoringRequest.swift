import People
import Statements

/// What a learner or firm asks mentoring for.
public struct MentoringRequest: Codable, Hashable, Sendable {
    public var learner: Person.ID
    public var organisation: Organisation.ID?
    public var country: Country
    /// In the asker's words.
    public var need: String
    public var readiness: Readiness
    public var topic: Topic
    /// The mastery asked for.
    public var level: Mastery
    public var sector: Sector?
    /// Whether only consultants with experience in the sector will do.
    public var needsSector: Bool
    /// The languages in which sessions can be held, the best first; not empty.
    public var languages: [SpokenLanguage]
    public var modality: Modality
    /// The most that a package may cost.
    public var budget: RateTier
    /// IANA name of the zone of ``windows``.
    public var zone: String
    public var windows: [WeeklyWindow]
    public var urgency: Urgency
    /// Consultants asked for by name, the best first; three at most.
    public var preferred: [Consultant.ID]
    /// Who helped the firm before.
    public var previous: Consultant.ID?
    /// Where it was asked from: a lesson, a course.
    public var origin: Origin?
    /// Packages of hours asked for with the same consultant, one after another; 1 or more.
    public var packages: Int
    /// When it was first asked; kept through every new match.
    public var asked: Instant

    /// Where in a course the request was made.
    public struct Origin: Codable, Hashable, Sendable {
        /// Course and activity, by the identifiers of their module.
        public var course: String
        public var activity: String?
        /// The enrolment whose work the consultant will mark.
        public var enrolment: String?

        public init(course: String, activity: String? = nil, enrolment: String? = nil) {
            self.course = course
            self.activity = activity
            self.enrolment = enrolment
        }
    }

    public init(
        learner: Person.ID, organisation: Organisation.ID? = nil, country: Country, need: String,
        readiness: Readiness = Readiness(), topic: Topic, level: Mastery = .basic, sector: Sector? = nil,
        needsSector: Bool = false, languages: [SpokenLanguage], modality: Modality = .remote,
        budget: RateTier = .fifth, zone: String? = nil, windows: [WeeklyWindow], urgency: Urgency = .normal,
        preferred: [Consultant.ID] = [], previous: Consultant.ID? = nil, origin: Origin? = nil, packages: Int = 1,
        asked: Instant
    ) {
        self.learner = learner
        self.organisation = organisation
        self.country = country
        self.need = need
        self.readiness = readiness
        self.topic = topic
        self.level = level
        self.sector = sector
        self.needsSector = needsSector
        self.languages = languages
        self.modality = modality
        self.budget = budget
        self.zone = zone ?? country.timeZoneID
        self.windows = windows
        self.urgency = urgency
        self.preferred = preferred
        self.previous = previous
        self.origin = origin
        self.packages = packages
        self.asked = asked
    }
}

/// What a firm has ready before a consultant gives it hours.
public struct Readiness: Codable, Hashable, Sendable {
    /// What was tried already.
    public var tried: String
    /// What should be different when the case is closed.
    public var goal: String
    /// Hours a week that somebody of the firm will work on it between sessions, 0 to 40.
    public var hoursAWeek: Int
    /// Whether who decides in the firm takes part.
    public var decides: Bool
    /// Whether figures and documents are at hand.
    public var hasDocuments: Bool

    public init(
        tried: String = "", goal: String = "", hoursAWeek: Int = 0, decides: Bool = false, hasDocuments: Bool = false
    ) {
        self.tried = tried
        self.goal = goal
        self.hoursAWeek = hoursAWeek
        self.decides = decides
        self.hasDocuments = hasDocuments
    }
}

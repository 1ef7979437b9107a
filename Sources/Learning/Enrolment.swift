import People
import Statements

/// One person's way through one version of one course.
public struct Enrolment: Codable, Hashable, Sendable {
    public typealias ID = Identifier<Enrolment>

    public var id: ID
    public var person: Person.ID
    public var course: Course.ID
    /// Digest of the package that the learner is pinned to.
    public var package: String
    /// The enrolment's identity in statements, a UUID.
    public var registration: String
    public var enrolled: Instant
    /// The consultant allotted to it, who marks its assignments.
    public var consultant: Person.ID?
    /// Who gives the other mark where a rubric asks for two.
    public var secondMarker: Person.ID?
    /// Who decides where two marks lie apart.
    public var thirdMarker: Person.ID?
    /// The language that the learner takes the course in.
    public var language: Language

    public init(
        id: ID, person: Person.ID, course: Course.ID, package: String, registration: String, enrolled: Instant,
        consultant: Person.ID? = nil, secondMarker: Person.ID? = nil, thirdMarker: Person.ID? = nil,
        language: Language
    ) {
        self.id = id
        self.person = person
        self.course = course
        self.package = package
        self.registration = registration
        self.enrolled = enrolled
        self.consultant = consultant
        self.secondMarker = secondMarker
        self.thirdMarker = thirdMarker
        self.language = language
    }
}

extension Enrolment {
    /// The persons allotted to mark by `rubric`, for the first two looks or for the third.
    ///
    /// Who is to decide does not read the work before it comes to that.
    public func markers(_ rubric: Rubric, at look: Submission.Look) -> Set<Person.ID> {
        switch (rubric.marking, look) {
        case (.single, _): Set([consultant].compactMap { $0 })
        case (.double, .first), (.double, .second): Set([consultant, secondMarker].compactMap { $0 })
        case (.double, .third): Set([thirdMarker].compactMap { $0 })
        }
    }
}

/// Where a learner left off: the last activity opened, and the last heading read in it.
public struct Bookmark: Codable, Hashable, Sendable {
    public var activity: Activity.ID
    public var anchor: String?
    public init(activity: Activity.ID, anchor: String? = nil) {
        self.activity = activity
        self.anchor = anchor
    }
}

import Consulting
import Learning
import Packaging
import People
import Storage

/// Every address of the site, in one place.
enum Links {
    static let home = "/home"
    static let signIn = "/sign-in"
    static let mentoring = "/mentoring"
    static let askMentoring = "/mentoring/new"
    static let mentoringCalendar = "/mentoring/calendar"
    static let desk = "/desk"
    static let bench = "/bench"
    static let calendar = "/desk/calendar"
    static let profile = "/desk/profile"
    /// The consultant's sessions for other calendars; whoever has the token reads them.
    static func feed(_ token: String) -> String { "/calendar/\(token)" }
    static let review = "/review"
    static let people = "/office/people"
    static let modules = "/office/modules"
    static let certificates = "/office/certificates"
    static let enrolments = "/office/enrolments"
    static let messages = "/office/messages"
    static let clients = "/office/clients"
    static let forwards = "/office/forwards"
    static let network = "/network"
    static let networkQueue = "/network/queue"
    static let networkPool = "/network/consultants"
    static let networkImport = "/network/consultants/import"
    static let networkAccreditations = "/network/accreditations"
    static let networkRuns = "/network/runs"
    static let networkFairness = "/network/fairness"
    static let networkPolicy = "/network/policy"

    static func course(_ id: Course.ID) -> String { "/courses/\(id)" }
    /// Changing to the newer version.
    static func version(of id: Course.ID) -> String { "/courses/\(id)/version" }
    /// Asking for mentoring on what a course is about.
    static func askMentoring(for course: Course.ID) -> String { "/mentoring/new?course=\(course)" }
    static func enrol(_ id: Course.ID) -> String { "/courses/\(id)/enrol" }
    static func lesson(_ id: Activity.ID, in course: Course.ID) -> String { "/courses/\(course)/lessons/\(id)" }
    static func quiz(_ id: Activity.ID, in course: Course.ID) -> String { "/courses/\(course)/quizzes/\(id)" }
    static func assignment(_ id: Activity.ID, in course: Course.ID) -> String { "/courses/\(course)/assignments/\(id)" }

    static func activity(_ activity: Activity, in course: Course.ID) -> String {
        switch activity {
        case .lesson: lesson(activity.id, in: course)
        case .quiz: quiz(activity.id, in: course)
        case .assignment: assignment(activity.id, in: course)
        }
    }

    static func place(_ place: Item.Place, in course: Course.ID) -> String {
        lesson(place.lesson, in: course) + (place.anchor.map { "#\($0)" } ?? "")
    }

    /// Asking for mentoring from a course or a step of it.
    static func askMentoring(course: Course.ID, activity: Activity.ID? = nil) -> String {
        "\(askMentoring)?course=\(course)" + (activity.map { "&activity=\($0)" } ?? "")
    }

    static func attempt(_ id: String) -> String { "/attempts/\(id)" }
    static func item(_ number: Int, of attempt: String) -> String { "/attempts/\(attempt)?item=\(number)" }
    static func reviewOf(attempt: String) -> String { "/attempts/\(attempt)/review" }
    static func result(of attempt: String) -> String { "/attempts/\(attempt)/result" }
    static func submission(_ id: Submission.ID) -> String { "/desk/submissions/\(id)" }
    static func essays(_ id: Attempt.ID) -> String { "/desk/attempts/\(id)" }
    static func file(_ index: Int, of submission: Submission.ID) -> String {
        "/submissions/\(submission)/files/\(index)"
    }
    /// A mentoring case, and what is done with it.
    static func mentoringCase(_ id: Case.ID, _ verb: String? = nil) -> String {
        "/mentoring/cases/\(id)" + (verb.map { "/\($0)" } ?? "")
    }
    static func certificate(_ serial: String) -> String { "/certificates/\(serial)" }
    static func verification(_ serial: String) -> String { "/v/\(serial)" }
    static func media(_ digest: String) -> String { "/media/\(digest)/" }
    /// Trying a message again that was given up.
    static func resend(_ id: Message.ID) -> String { "\(messages)/\(id)/again" }
    /// A page or a button of one forward.
    static func forward(_ id: Forward.ID, _ verb: String) -> String { "\(forwards)/\(id)/\(verb)" }
    /// Revoking the key of a program.
    static func revoke(_ id: APIClient.ID) -> String { "\(clients)/\(id)/revoke" }
    static func person(_ id: Person.ID) -> String { "/office/people/\(id)" }
    static func module(_ digest: String, of course: Course.ID) -> String { "/office/modules/\(course)/\(digest)" }
    /// What a version changes for whom.
    static func learners(of digest: String, in course: Course.ID) -> String { "\(module(digest, of: course))/learners" }
    /// Writing an observation on a version.
    static func observe(_ package: StoredPackage) -> String { "\(reviewOf(package: package.digest))/observations" }
    static func observation(_ id: Observation.ID) -> String { "/observations/\(id)" }
    static func networkCase(_ id: Case.ID) -> String { "/network/cases/\(id)" }
    static func networkConsultant(_ id: Person.ID) -> String { "\(networkPool)/\(id)" }
    static func networkRun(_ id: MatchRun.ID) -> String { "\(networkRuns)/\(id)" }
    static func compare(_ a: MatchRun.ID, _ b: MatchRun.ID) -> String { "\(networkRuns)/compare?a=\(a)&b=\(b)" }
    static func accreditation(of id: Person.ID, in country: Country) -> String {
        "\(networkAccreditations)/\(id)/\(country.rawValue)"
    }
    static func reviewOf(package digest: String) -> String { "/review/\(digest)" }
}

import People
import Statements

/// Something that one person is told by mail. Only what, to whom and about what is kept; the words are made when it is sent, from how
/// things are then.
public struct Message: Hashable, Sendable, Identifiable {
    public typealias ID = UniqueID<Message>

    public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        // To a consultant.
        case offer, offerExpiring
        case hoursDisputed
        /// The case is somebody else's by now, or nobody's.
        case caseTaken
        // To who asked.
        case consultantFound, consultantLeft
        /// Nobody found within the days promised.
        case stillWaiting
        case sessionTomorrow, hoursToConfirm, caseClosed, followUp
        // To either side.
        case sessionPlanned, sessionMoved, sessionCancelled
        // To a coordinator: at most one a day.
        case casesNeedPerson

        /// Sent to everybody whom it is about: who missed it would let an offer pass, or wait for somebody in vain.
        public var isNeeded: Bool {
            switch self {
            case .offer, .sessionMoved, .sessionCancelled: true
            default: false
            }
        }
    }

    public enum About: Hashable, Sendable {
        case story(Case.ID)
        case network(Country)
    }

    public let id: ID
    public var kind: Kind
    public var person: Person.ID
    public var about: About
    /// Which of the occasions for such a message it was: an offer, a session with its date. Each is told once.
    public var occasion: String
    /// When it is to be sent.
    public var due: Instant

    public init(
        id: ID = .random(), _ kind: Kind, to person: Person.ID, about: About, occasion: String, due: Instant
    ) {
        self.id = id
        self.kind = kind
        self.person = person
        self.about = about
        self.occasion = occasion
        self.due = due
    }

    /// Why one that was due is not sent after all.
    public enum Drop: String, CaseIterable, Codable, Hashable, Sendable {
        /// What it tells does not hold any more: answered, moved on, over.
        case outdated
        case withdrawn
        /// The account is suspended or erased.
        case accountClosed
        case noAddress
        /// The person wants none of these.
        case switchedOff
        /// No consent to the questions after six and twelve months.
        case noConsent
        /// The person may not read the case any more.
        case notTheirs
    }
}

extension Message {
    /// Seconds to wait after each try that failed for now.
    static let pauses = [60, 300, 900, 3_600, 10_800, 21_600]
    /// How long a message is tried before a person has to look.
    public static let patience = 3 * 86_400
    /// The most that one person is sent in a day, whatever goes wrong here.
    public static let mostADay = 20

    public static func pause(afterTry number: Int) -> Int { pauses[min(max(number, 1), pauses.count) - 1] }
}

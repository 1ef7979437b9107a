import People
import Statements

/// A mentoring case from the request to the last follow-up: a fold over its events (``CaseEvent``).
public struct Case: Codable, Hashable, Sendable, Identifiable {
    public typealias ID = UniqueID<Case>

    public enum State: String, CaseIterable, Codable, Hashable, Sendable {
        /// solicitado: waits for a consultant.
        case requested
        /// propuesto: offered to one consultant, pinned until answered or expired.
        case proposed
        /// aceptado: no session held yet.
        case accepted
        /// en curso
        case underWay
        case suspended
        /// cerrado, before the follow-up of six months was sent.
        case closed
        /// seguimiento: the questions of six, of twelve months were sent.
        case followUp6, followUp12
        /// The last follow-up was answered, or nobody answered in time.
        case ended
        /// Withdrawn by who asked.
        case withdrawn

        /// Whether a consultant's unit is taken.
        public var holdsUnit: Bool {
            switch self {
            case .proposed, .accepted, .underWay, .suspended: true
            default: false
            }
        }
    }

    public let id: ID
    public var request: MentoringRequest
    public var state: State
    /// The offer that waits for an answer.
    public var offer: Offer?
    /// Who accepted; stays after closing.
    public var consultant: Consultant.ID?
    public var bans: [Ban]
    /// Offers declined or expired since a coordinator last looked; after two a person looks (``needsPerson``). A coordinator's
    /// word, pinning somebody or nobody, sets it to 0.
    public var refusals: Int
    /// Pairs that a coordinator decided: who must get it; who must not is a ban without end.
    public var pin: Consultant.ID?
    public var sessions: [Session]
    public var notes: [CaseNote]
    public var deliverables: [Deliverable]
    public var closing: ClosingReport?
    public var evaluation: Evaluation?
    public var followUps: [FollowUp]
    public var handOvers: [HandOver]
    /// No-shows of the firm; each lowers its priority next time.
    public var missedByFirm: Int
    public var missedByConsultant: Int
    /// Days during which waiting did not count: the firm did not show up.
    public var pausedDays: Int
    /// Since when the firm has not shown up; the days since are not counted yet.
    public var pausedSince: Instant?
    /// When its last consultant accepted it, when it was closed.
    public var accepted: Instant?
    public var closed: Instant?
    /// Whether nobody scored better for it than its consultant; nil where no run chose.
    public var gotFirstChoice: Bool?
    /// Number of events folded so far.
    public var revision: Int
    public var changed: Instant

    /// Whether the batch leaves it to a coordinator.
    public var needsPerson: Bool { refusals >= 2 && state == .requested }
}

/// One consultant is asked.
public struct Offer: Codable, Hashable, Sendable {
    public var consultant: Consultant.ID
    public var made: Instant
    public var expires: Instant
    /// The run that it came of; nil for a coordinator's own choice.
    public var run: MatchRun.ID?
    /// Whether nobody scores better for the request, as that run found; it outlives what the run kept.
    public var isFirstChoice: Bool?

    public init(
        consultant: Consultant.ID, made: Instant, expires: Instant, run: MatchRun.ID?, isFirstChoice: Bool? = nil
    ) {
        self.consultant = consultant
        self.made = made
        self.expires = expires
        self.run = run
        self.isFirstChoice = isFirstChoice
    }
}

/// Who must not be offered this case again, and until when.
public struct Ban: Codable, Hashable, Sendable {
    public enum Reason: String, CaseIterable, Codable, Hashable, Sendable {
        case declined, expired, noShow, refusedByFirm, forbidden, left
    }

    public var consultant: Consultant.ID
    public var reason: Reason
    /// Nil for no end.
    public var until: Instant?

    public init(consultant: Consultant.ID, reason: Reason, until: Instant?) {
        self.consultant = consultant
        self.reason = reason
        self.until = until
    }

    public func holds(at instant: Instant) -> Bool { until.map { instant < $0 } ?? true }
}

import People
import Statements

/// Something that happened to a case; recorded once, never changed. ``Case`` is the fold of its events.
public struct CaseEvent: Codable, Hashable, Sendable {
    public enum Kind: Codable, Hashable, Sendable {
        case requested(MentoringRequest)
        /// The asker corrected the request before it was offered.
        case amended(MentoringRequest)
        case withdrawn(reason: String)
        /// A coordinator decides who gets it; nil lifts the decision.
        case pinned(Consultant.ID?)
        case forbidden(Consultant.ID)
        case allowed(Consultant.ID)
        case offered(Offer)
        case accepted
        case declined(reason: DeclineReason, note: String)
        case expired
        /// The firm asks for somebody else before or after acceptance.
        case refusedByFirm(reason: String)
        /// The coordinator takes the consultant away, or the consultant leaves: with a note for the next one.
        case handedOver(note: String, reason: HandOverReason)
        case sessionPlanned(Session)
        case sessionMoved(Session.ID, to: Instant, minutes: Int)
        case sessionCancelled(Session.ID, reason: String)
        /// Held: logged by the consultant, with the minutes given.
        case sessionHeld(Session.ID, minutes: Int, log: String, evidence: [String])
        case sessionMissed(Session.ID, by: Side, reason: String)
        case hoursConfirmed(Session.ID)
        case hoursDisputed(Session.ID, reason: String)
        /// The consultant corrects disputed hours, which wait for the firm again.
        case hoursCorrected(Session.ID, minutes: Int)
        case noteWritten(text: String, isShared: Bool)
        case deliverableAdded(Deliverable)
        case deliverableDone(Deliverable.ID)
        case suspended(reason: String)
        case resumed
        case closed(ClosingReport)
        case evaluated(Evaluation)
        case followUpSent(months: Int)
        case followUpAnswered(months: Int, applied: Bool, results: Set<FollowUp.Result>, comment: String)
        /// Nobody answered the last follow-up in time, or the asker's account is gone.
        case ended
    }

    /// Who did it; nil for the service itself (batch, clock).
    public var by: Person.ID?
    public var at: Instant
    public var kind: Kind

    public init(by: Person.ID?, at: Instant, kind: Kind) {
        self.by = by
        self.at = at
        self.kind = kind
    }
}

public enum DeclineReason: String, CaseIterable, Codable, Hashable, Sendable {
    case noTime, notMyField, conflictOfInterest, notReady, distance, other
}

public enum HandOverReason: String, CaseIterable, Codable, Hashable, Sendable {
    case consultantLeft, noShow, coordinator
    /// An offer taken back: the consultant has no unit left to accept it with.
    case full
}

/// The two sides of a case.
public enum Side: String, CaseIterable, Codable, Hashable, Sendable { case firm, consultant }

/// Why an event does not apply to a case as it is.
public enum CaseRefusal: String, Error, CaseIterable, Hashable, Sendable {
    /// The case is in a state in which this cannot happen.
    case wrongState
    /// There is no offer to this person, or it was answered already.
    case offerGone
    case offerExpired
    /// The consultant's units are all taken.
    case full
    case banned, pinnedToAnother
    case sessionUnknown, sessionNotOver, sessionInThePast
    case hoursNotOpen
    /// Who gave the hours cannot confirm them.
    case ownHours
    case minutesOutOfRange, ratingOutOfRange, textMissing
    case followUpUnknown, followUpEarly
    case deliverableUnknown
    /// The other side's to do.
    case notYours
    /// Sessions are planned still: each is to be logged, or cancelled.
    case sessionsOpen
    /// The request lacks something, see ``MentoringRequest/faults``.
    case requestFaulty
}

import People
import Statements

/// A meeting of consultant and firm.
public struct Session: Codable, Hashable, Sendable, Identifiable {
    public typealias ID = UniqueID<Session>

    public enum State: String, CaseIterable, Codable, Hashable, Sendable {
        case planned, held, cancelled
        case missedByFirm, missedByConsultant
    }

    public let id: ID
    public var starts: Instant
    /// Minutes planned, 15 to 480.
    public var minutes: Int
    public var modality: Modality
    /// Address of the call or of the place.
    public var place: String
    public var state: State
    /// What was done, as the consultant logged it; both sides read it.
    public var log: String
    /// What of the firm's course work it was about: lessons, quiz gaps, the assignment.
    public var evidence: [String]
    public var hours: Hours?
    /// Raised by every change of date, for calendars.
    public var sequence: Int
    /// Who holds it; the case may have another consultant by now.
    public var consultant: Consultant.ID?

    public init(
        id: ID, starts: Instant, minutes: Int, modality: Modality = .remote, place: String = "",
        state: State = .planned, log: String = "", evidence: [String] = [], hours: Hours? = nil, sequence: Int = 0
    ) {
        self.id = id
        self.starts = starts
        self.minutes = minutes
        self.modality = modality
        self.place = place
        self.state = state
        self.log = log
        self.evidence = evidence
        self.hours = hours
        self.sequence = sequence
    }
}

/// Time given; it counts when both sides have confirmed it.
public struct Hours: Codable, Hashable, Sendable {
    public enum State: String, CaseIterable, Codable, Hashable, Sendable { case awaitsFirm, disputed, confirmed }

    public var minutes: Int
    public var state: State
    /// Why the firm does not agree.
    public var dispute: String
    public var confirmedBy: Person.ID?

    public init(minutes: Int, state: State = .awaitsFirm, dispute: String = "", confirmedBy: Person.ID? = nil) {
        self.minutes = minutes
        self.state = state
        self.dispute = dispute
        self.confirmedBy = confirmedBy
    }
}

/// Something written in a case. What is not shared, only its consultants read.
public struct CaseNote: Codable, Hashable, Sendable {
    public var by: Person.ID
    public var at: Instant
    public var isShared: Bool
    public var text: String

    public init(by: Person.ID, at: Instant, isShared: Bool, text: String) {
        self.by = by
        self.at = at
        self.isShared = isShared
        self.text = text
    }
}

/// Something that the case is to produce.
public struct Deliverable: Codable, Hashable, Sendable, Identifiable {
    public typealias ID = UniqueID<Deliverable>

    public let id: ID
    public var title: String
    public var due: Day?
    public var done: Instant?

    public init(id: ID, title: String, due: Day? = nil, done: Instant? = nil) {
        self.id = id
        self.title = title
        self.due = due
        self.done = done
    }
}

/// How a case ended, by its consultant.
public struct ClosingReport: Codable, Hashable, Sendable {
    public enum Outcome: String, CaseIterable, Codable, Hashable, Sendable { case met, partly, notMet }

    public var outcome: Outcome
    public var summary: String
    public var nextSteps: String

    public init(outcome: Outcome, summary: String, nextSteps: String) {
        self.outcome = outcome
        self.summary = summary
        self.nextSteps = nextSteps
    }
}

/// What the firm thinks of the mentoring.
public struct Evaluation: Codable, Hashable, Sendable {
    /// 1 to 5.
    public var rating: Int
    /// 0 to 10: would recommend.
    public var recommends: Int?
    public var comment: String
    public var at: Instant

    public init(rating: Int, recommends: Int? = nil, comment: String = "", at: Instant) {
        self.rating = rating
        self.recommends = recommends
        self.comment = comment
        self.at = at
    }
}

/// The questions of six or twelve months after closing (indicators EF6, EF7), and what was answered.
public struct FollowUp: Codable, Hashable, Sendable {
    /// 6 or 12.
    public var months: Int
    public var sent: Instant
    public var answered: Instant?
    /// A practice was applied; first export, new market, new product, a preference used.
    public var applied: Bool?
    public var results: Set<Result>
    public var comment: String

    public enum Result: String, CaseIterable, Codable, Hashable, Sendable {
        case firstExport, newMarket, newProduct, preferenceUsed, moreSales
    }

    public init(
        months: Int, sent: Instant, answered: Instant? = nil, applied: Bool? = nil, results: Set<Result> = [],
        comment: String = ""
    ) {
        self.months = months
        self.sent = sent
        self.answered = answered
        self.applied = applied
        self.results = results
        self.comment = comment
    }
}

/// What one consultant leaves to the next.
public struct HandOver: Codable, Hashable, Sendable {
    public var from: Consultant.ID
    public var at: Instant
    public var note: String

    public init(from: Consultant.ID, at: Instant, note: String) {
        self.from = from
        self.at = at
        self.note = note
    }
}

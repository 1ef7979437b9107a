import People
import Statements

/// What a run of the matching goes by: the network and the open requests at one moment.
public struct Pool: Codable, Hashable, Sendable {
    public var at: Instant
    public var consultants: [Consultant]
    /// What is known of a consultant beside the profile; without an entry, nothing was taken and nothing evaluated.
    public var standings: [Consultant.ID: Standing]
    /// Requests that wait for a consultant; offered ones hold a unit of their consultant and are not among them.
    public var requests: [OpenRequest]
    /// Requests of the last twelve months, served or not, to look ahead from.
    public var history: [PastRequest]
    /// Who stands for those still to come; nil to draw them from the history.
    public var expected: [OpenRequest]?

    public init(
        at: Instant, consultants: [Consultant] = [], standings: [Consultant.ID: Standing] = [:],
        requests: [OpenRequest] = [], history: [PastRequest] = [], expected: [OpenRequest]? = nil
    ) {
        self.at = at
        self.consultants = consultants
        self.standings = standings
        self.requests = requests
        self.history = history
        self.expected = expected
    }

    /// A consultant's units, evaluations and own firm.
    public struct Standing: Codable, Hashable, Sendable {
        /// Units held by offers and running cases.
        public var unitsTaken: Int
        /// How many evaluations, and the sum of their 1 to 5.
        public var ratings: Int
        public var ratingSum: Int
        public var organisation: Organisation.ID?

        public init(
            unitsTaken: Int = 0, ratings: Int = 0, ratingSum: Int = 0, organisation: Organisation.ID? = nil
        ) {
            self.unitsTaken = unitsTaken
            self.ratings = ratings
            self.ratingSum = ratingSum
            self.organisation = organisation
        }
    }
}

/// A request that waits for a consultant.
public struct OpenRequest: Codable, Hashable, Sendable, Identifiable {
    public var id: Case.ID
    public var request: MentoringRequest
    public var bans: [Ban]
    /// Who must get it, by a coordinator's word.
    public var pin: Consultant.ID?
    /// No-shows of the firm; each counts as a week of waiting less.
    public var missedByFirm: Int
    /// Days during which waiting did not count.
    public var pausedDays: Int
    /// Who was planned for it in the last run, without an offer yet.
    public var plannedBefore: Consultant.ID?

    public init(
        id: Case.ID, request: MentoringRequest, bans: [Ban] = [], pin: Consultant.ID? = nil, missedByFirm: Int = 0,
        pausedDays: Int = 0, plannedBefore: Consultant.ID? = nil
    ) {
        self.id = id
        self.request = request
        self.bans = bans
        self.pin = pin
        self.missedByFirm = missedByFirm
        self.pausedDays = pausedDays
        self.plannedBefore = plannedBefore
    }

    public init(_ state: Case, plannedBefore: Consultant.ID? = nil) {
        self.init(
            id: state.id, request: state.request, bans: state.bans, pin: state.pin, missedByFirm: state.missedByFirm,
            pausedDays: state.pausedDays, plannedBefore: plannedBefore)
    }

    /// Days of waiting that count, 0 or more.
    public func daysWaited(at instant: Instant) -> Int {
        let days = (instant.milliseconds - request.asked.milliseconds) / 86_400_000
        return Int(min(max(0, days - Int64(max(0, pausedDays))), 3_650))
    }
}

/// A request of the past, and how long it waited.
public struct PastRequest: Codable, Hashable, Sendable, Identifiable {
    public var id: Case.ID
    public var request: MentoringRequest
    /// When a consultant accepted; nil where nobody did so far.
    public var accepted: Instant?
    /// When it was withdrawn before anybody accepted.
    public var withdrawn: Instant?

    public init(id: Case.ID, request: MentoringRequest, accepted: Instant? = nil, withdrawn: Instant? = nil) {
        self.id = id
        self.request = request
        self.accepted = accepted
        self.withdrawn = withdrawn
    }

    public var wait: PastWait {
        PastWait(
            id: id, sketch: RequestSketch(request), asked: request.asked, accepted: accepted, withdrawn: withdrawn)
    }
}

/// How long a request of the past waited: what forecasts go by, without what was written in it.
public struct PastWait: Codable, Hashable, Sendable, Identifiable {
    public var id: Case.ID
    public var sketch: RequestSketch
    public var asked: Instant
    /// When a consultant accepted; nil where nobody did so far.
    public var accepted: Instant?
    /// When it was withdrawn before anybody accepted.
    public var withdrawn: Instant?

    public init(
        id: Case.ID, sketch: RequestSketch, asked: Instant, accepted: Instant? = nil, withdrawn: Instant? = nil
    ) {
        self.id = id
        self.sketch = sketch
        self.asked = asked
        self.accepted = accepted
        self.withdrawn = withdrawn
    }
}

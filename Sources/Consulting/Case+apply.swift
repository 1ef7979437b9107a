import People
import Statements

// The one state machine of a case. An event is checked (Case+check.swift), then folded (Case+fold.swift). Folding asks nothing, so
// that a log written under earlier rules can always be folded again.
extension Case {
    /// Opens a case with the request.
    /// - Throws: ``CaseRefusal`` where the event is no request, or the request lacks something.
    public init(id: ID, _ first: CaseEvent) throws(CaseRefusal) {
        guard case .requested(let request) = first.kind else { throw .wrongState }
        guard request.faults.isEmpty, request.asked <= first.at else { throw .requestFaulty }
        self.init(id: id, request, at: first.at)
    }

    /// Lets an event happen, or refuses it and stays as it is.
    ///
    /// What one case cannot know is its caller's to check in the same transaction: that the consultant has a unit left
    /// (``claim(_:)``, ``needUnit(takenByOthers:of:)``).
    /// - Parameter policy: the one in force at the event.
    public mutating func apply(_ event: CaseEvent, _ policy: MatchingPolicy) throws(CaseRefusal) {
        try check(event)
        fold(event, policy)
    }

    /// The consultant of whom an event takes a unit, or turns an offered one into a given one.
    public func claim(_ event: CaseEvent) -> Consultant.ID? {
        switch event.kind {
        case .offered(let offer): offer.consultant
        case .accepted: offer?.consultant
        default: nil
        }
    }

    /// Refuses what ``claim(_:)`` names where the consultant's units are taken by other cases.
    public static func needUnit(takenByOthers taken: Int, of capacity: Int) throws(CaseRefusal) {
        guard taken < capacity else { throw .full }
    }

    /// The case that a stored log tells of, each event with the policy that was in force; nil where the log begins with no request.
    public init?(id: ID, folding log: some Sequence<(event: CaseEvent, policy: MatchingPolicy)>) {
        var entries = log.makeIterator()
        guard let first = entries.next(), case .requested(let request) = first.event.kind else { return nil }
        self.init(id: id, request, at: first.event.at)
        while let next = entries.next() { fold(next.event, next.policy) }
    }

    private init(id: ID, _ request: MentoringRequest, at: Instant) {
        self.id = id
        self.request = request
        state = .requested
        bans = []
        refusals = 0
        sessions = []
        notes = []
        deliverables = []
        followUps = []
        handOvers = []
        missedByFirm = 0
        missedByConsultant = 0
        pausedDays = 0
        revision = 1
        changed = at
    }
}

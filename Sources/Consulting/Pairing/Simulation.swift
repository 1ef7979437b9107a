import People
import Statements

/// Days of daily batches over requests as they come: what waits a network and a policy would give.
///
/// Every offer is taken the day after its batch; a unit comes back once its engagement is over.
public struct Simulation: Sendable {
    public var consultants: [Consultant]
    public var standings: [Consultant.ID: Pool.Standing]
    public var policy: MatchingPolicy
    /// Days for which a case holds its unit.
    public var daysHeld: Int
    /// Requests of before the first day.
    public var history: [PastRequest] = []
    /// Who stands for those to come; tests put something else.
    var expected: @Sendable (Pool, MatchingPolicy) -> [OpenRequest] = Lookahead.sample

    public init(
        consultants: [Consultant], standings: [Consultant.ID: Pool.Standing] = [:], policy: MatchingPolicy,
        daysHeld: Int = 45
    ) {
        self.consultants = consultants
        self.standings = standings
        self.policy = policy
        self.daysHeld = daysHeld
    }

    /// What became of the requests until `end`, in the order in which they were made. Batches run every day at the hour of
    /// `start`.
    public func outcomes(
        of arrivals: [OpenRequest], from start: Instant, to end: Instant
    ) throws(MatchBatchError) -> [PastRequest] {
        let arrivals = arrivals.sorted { ($0.request.asked, $0.id) < ($1.request.asked, $1.id) }
        var accepted: [Case.ID: Instant] = [:]
        var held: [(until: Instant, consultant: Consultant.ID)] = []
        var waiting: [OpenRequest] = []
        var next = 0
        var now = start
        while now <= end {
            while next < arrivals.count, arrivals[next].request.asked <= now {
                waiting.append(arrivals[next])
                next += 1
            }
            held.removeAll { $0.until <= now }
            let served = arrivals[..<next].filter { accepted[$0.id] != nil }
                .map { PastRequest(id: $0.id, request: $0.request, accepted: accepted[$0.id]) }
            let pool = Pool(
                at: now, consultants: consultants, standings: standings(with: held.map(\.consultant)),
                requests: waiting, history: history + served)
            var batch = try MatchBatch(pool, policy: policy)
            batch.expected = expected
            let solved = try batch.solve()
            let answered = now.advanced(bySeconds: 86_400)
            var placed: Set<Case.ID> = []
            for row in 0..<solved.board.openCount where solved.placed[row] >= 0 {
                let id = solved.board.askers[row].id
                placed.insert(id)
                accepted[id] = answered
                let consultant = solved.board.candidates[Int(solved.placed[row])].id
                held.append((answered.advanced(bySeconds: daysHeld * 86_400), consultant))
            }
            waiting.removeAll { placed.contains($0.id) }
            now = answered
        }
        return arrivals[..<next].map { PastRequest(id: $0.id, request: $0.request, accepted: accepted[$0.id]) }
    }

    private func standings(with held: [Consultant.ID]) -> [Consultant.ID: Pool.Standing] {
        held.reduce(into: standings) { $0[$1, default: Pool.Standing()].unitsTaken += 1 }
    }
}

import People
import Statements

/// A consultant as a run sees it.
struct Candidate: Sendable {
    let consultant: Consultant
    let standing: Pool.Standing
    let hours: EngagementHours
    /// 0 to 1000, shrunk to the network's mean where evaluations are few.
    let rating: Int
    /// Active, taking cases and there for the engagement.
    let isThere: Bool

    var id: Consultant.ID { consultant.id }
    var free: Int { max(0, consultant.capacity - standing.unitsTaken) }
}

/// A request as a run sees it.
struct Asker: Sendable {
    let open: OpenRequest
    let hours: EngagementHours

    var id: Case.ID { open.id }
    var request: MentoringRequest { open.request }
}

/// What a run compares people under: moment, policy, the clocks of its weeks.
struct RunContext: Sendable {
    let at: Instant
    let policy: MatchingPolicy
    let engagement: Engagement
    /// The mean of all evaluations, 0 to 1000; three quarters of the scale before there are any.
    let meanRating: Int

    init(_ pool: Pool, policy: MatchingPolicy, expected: [OpenRequest] = []) {
        var zones = Set(pool.consultants.map(\.zone))
        zones.formUnion(pool.requests.map(\.request.zone))
        zones.formUnion(expected.map(\.request.zone))
        self.init(pool, policy: policy, engagement: Engagement(from: pool.at, zones: zones))
    }

    init(_ pool: Pool, policy: MatchingPolicy, engagement: Engagement) {
        at = pool.at
        self.policy = policy
        self.engagement = engagement
        let standings = pool.consultants.compactMap { pool.standings[$0.id] }
        let count = standings.reduce(0) { $0 + $1.ratings }
        let sum = standings.reduce(0) { $0 + $1.ratingSum }
        meanRating = count == 0 ? 750 : (sum - count) * 250 / count
    }

    func candidate(_ consultant: Consultant, _ standing: Pool.Standing?) -> Candidate {
        let standing = standing ?? Pool.Standing()
        return Candidate(
            consultant: consultant, standing: standing,
            hours: engagement.hours(of: consultant.windows, in: consultant.zone), rating: rating(standing),
            isThere: consultant.takesCases && !isAway(consultant))
    }

    func asker(_ open: OpenRequest) -> Asker {
        Asker(open: open, hours: engagement.hours(of: open.request.windows, in: open.request.zone))
    }

    /// As if everybody had five evaluations of the mean beside the real ones.
    private func rating(_ standing: Pool.Standing) -> Int {
        (5 * meanRating + (standing.ratingSum - standing.ratings) * 250) / (5 + standing.ratings)
    }

    /// Whether the consultant cannot answer an offer made now, or is away for half of the engagement or more.
    private func isAway(_ consultant: Consultant) -> Bool {
        let day = 86_400_000
        let today = Int((at.milliseconds - (at.milliseconds % Int64(day) + Int64(day)) % Int64(day)) / Int64(day))
        let answer = today + policy.offerHours / 24
        let end = today + Engagement.weeks * 7
        var away = 0
        var last = today
        for leave in consultant.leaves.sorted(by: { $0.first < $1.first }) {
            if leave.first.number <= answer, today <= leave.last.number { return true }
            let from = max(leave.first.number, last)
            let to = min(leave.last.number + 1, end)
            if from < to {
                away += to - from
                last = to
            }
        }
        return 2 * away >= Engagement.weeks * 7
    }
}

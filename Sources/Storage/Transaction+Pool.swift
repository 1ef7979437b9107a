import Consulting
import People
import Statements

extension Transaction {
    /// What a run of the matching goes by: everybody who can take cases, everything that waits, and those who stand for the requests
    /// of the coming days.
    ///
    /// - Parameters:
    ///   - days: how many days are looked ahead; 0 where nothing is to be matched.
    ///   - isWaiting: which of the waiting requests the run is about; those left to a coordinator never are.
    public func pool(
        at now: Instant, lookingAhead days: Int = 0, _ isWaiting: (Case) -> Bool = { _ in true }
    ) throws -> Pool {
        let missed = try missedByFirm()
        let waiting = try casesWaiting().filter { !$0.needsPerson && isWaiting($0) }
        return Pool(
            at: now, consultants: try availableConsultants(at: now), standings: try standings(at: now),
            requests: waiting.map { story in
                var open = OpenRequest(story)
                open.missedByFirm = missed[firm(story), default: 0]
                open.pausedDays = story.request.asked.days(to: now) - story.waitingDays(at: now)
                return open
            }, expected: try expected(days: days, at: now, besides: Set(waiting.map(\.id))))
    }

    /// Profiles of active accounts that hold the role at the moment.
    public func availableConsultants(at now: Instant) throws -> [Consultant] {
        let holders = Set(try grants(role: .consultant).filter { $0.counts(at: now.date) }.map(\.person))
        return try connection.rows(
            """
            SELECT c.person_id, c.body FROM consultants c JOIN people p ON p.id = c.person_id
            WHERE p.state = 'active' ORDER BY p.sort_name, p.id
            """
        ).compactMap { row in
            let id = try row.person("person_id")
            return holders.contains(id) ? try profile(id, try row.text("body")) : nil
        }
    }

    /// Units, evaluations, own firms. Who did not come lately is given one case less for each.
    private func standings(at now: Instant) throws -> [Consultant.ID: Pool.Standing] {
        var standings: [Consultant.ID: Pool.Standing] = [:]
        for (consultant, units) in try unitsCounted(at: now) {
            standings[consultant, default: .init()].unitsTaken = units
        }
        for row in try connection.rows(
            """
            SELECT consultant_id, COUNT(*) AS count, SUM(rating) AS total FROM cases
            WHERE rating IS NOT NULL AND consultant_id IS NOT NULL GROUP BY consultant_id
            """)
        {
            let consultant = try row.person("consultant_id")
            standings[consultant, default: .init()].ratings = try row.integer("count")
            standings[consultant, default: .init()].ratingSum = try row.integer("total")
        }
        for row in try connection.rows(
            """
            SELECT c.person_id, p.organisation_id FROM consultants c JOIN people p ON p.id = c.person_id
            WHERE p.organisation_id IS NOT NULL
            """)
        {
            let organisation = Organisation.ID(rawValue: try row.text("organisation_id"))
            standings[try row.person("person_id"), default: .init()].organisation = organisation
        }
        return standings
    }

    // MARK: No-shows

    /// Units that cases hold, and one more for each time that a consultant did not come lately: as the matching counts them.
    public func unitsCounted(at now: Instant) throws -> [Consultant.ID: Int] {
        var units = try unitsTaken()
        for ban in try noShows(since: now.advanced(bySeconds: -366 * 86_400)) where ban.holds(at: now) {
            units[ban.consultant, default: 0] += 1
        }
        return units
    }

    /// Of consultants, in cases asked for since.
    private func noShows(since instant: Instant) throws -> [Ban] {
        try connection.rows("SELECT body FROM cases WHERE no_shows > 0 AND asked_at >= \(instant.description)").flatMap
        {
            try story($0).bans.filter { $0.reason == .noShow }
        }
    }

    /// The firm, else the person who asks for none.
    private func firm(_ story: Case) -> String {
        story.request.organisation?.rawValue ?? story.request.learner.rawValue
    }

    private func missedByFirm() throws -> [String: Int] {
        let rows = try connection.rows(
            """
            SELECT COALESCE(organisation_id, learner_id) AS firm, SUM(missed) AS total FROM cases
            WHERE missed > 0 GROUP BY COALESCE(organisation_id, learner_id)
            """)
        return Dictionary(
            try rows.map { (try $0.text("firm"), try $0.integer("total")) }, uniquingKeysWith: { first, _ in first })
    }
}

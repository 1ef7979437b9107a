import Consulting
import People
import Statements

extension Transaction {
    /// How many evaluations each consultant has, and the sum of their 1 to 5.
    public func ratings() throws -> [Consultant.ID: (count: Int, sum: Int)] {
        let rows = try connection.rows(
            """
            SELECT consultant_id, COUNT(*) AS count, SUM(rating) AS sum FROM cases
            WHERE rating IS NOT NULL AND consultant_id IS NOT NULL GROUP BY consultant_id
            """)
        return Dictionary(
            try rows.map {
                (try $0.person("consultant_id"), (count: try $0.integer("count"), sum: try $0.integer("sum")))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// How a consultant answered offers that came to nothing: declines by reason, and those left to expire.
    public func offerAnswers(of consultant: Consultant.ID) throws -> (declines: [DeclineReason: Int], expired: Int) {
        var (declines, expired): ([DeclineReason: Int], Int) = ([:], 0)
        // Bans outlive the offer in the case itself, so that the log is read only of cases that were offered to this consultant.
        let mark = "%\"\(consultant.rawValue)\"%"
        for row in try connection.rows("SELECT id, body FROM cases WHERE body LIKE \(mark)") {
            let story = try story(row)
            let reasons = story.bans.filter { $0.consultant == consultant }.map(\.reason)
            expired += reasons.contains(.expired) ? 1 : 0
            guard reasons.contains(.declined) else { continue }
            for case .declined(let reason, _) in try events(of: story.id).filter({ $0.by == consultant }).map(\.kind) {
                declines[reason, default: 0] += 1
            }
        }
        return (declines, expired)
    }
}

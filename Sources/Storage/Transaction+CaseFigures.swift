import Consulting
import People
import Statements

extension Transaction {
    /// Requests that a consultant accepted at `since` or later and has not given back.
    public func outcomesServed(since: Instant) throws -> [RequestOutcome] {
        try connection.rows(
            """
            SELECT country, asked_at, accepted_at, named_choice, first_choice FROM cases
            WHERE accepted_at >= \(since.description)
            """
        ).map { row in
            let accepted = try row.instant("accepted_at")
            return RequestOutcome(
                country: try country(row), days: try row.instant("asked_at").days(to: accepted), isServed: true,
                isNamed: try row.flag("named_choice"),
                isFirstChoice: try row.optionalInteger("first_choice").map { $0 != 0 })
        }
    }

    /// Requests without a consultant at the moment: those that wait, and those whose offer is not answered yet if they are wanted.
    public func outcomesWaiting(withOffers: Bool, at now: Instant) throws -> [RequestOutcome] {
        let states: SQL = withOffers ? "state = 'requested' OR state = 'proposed'" : "state = 'requested'"
        return try connection.rows("SELECT country, asked_at, paused_days FROM cases WHERE \(states)").map { row in
            let days = try row.instant("asked_at").days(to: now) - row.integer("paused_days")
            return RequestOutcome(country: try country(row), days: max(0, days), isServed: false)
        }
    }

    /// Offers of some countries that nobody has answered, and that expire before a moment.
    public func countOffers(expiringBefore instant: Instant, in countries: Set<Country>) throws -> Int {
        let rows = try connection.rows(
            "SELECT country FROM cases WHERE state = 'proposed' AND due_at < \(instant.description)")
        return try rows.count { countries.contains(try country($0)) }
    }

    private func country(_ row: Row) throws -> Country {
        guard let country = Country(rawValue: try row.text("country")) else {
            throw StorageError.unexpectedColumn("country")
        }
        return country
    }
}

import Consulting
import People
import Statements

extension Transaction {
    /// The latest requests and how long they waited, newest first.
    public func waits(limit: Int) throws -> [PastWait] {
        try connection.rows(
            """
            SELECT id, asked_at, country, topic, language, urgency, accepted_at, left_at FROM cases
            ORDER BY asked_at DESC, id DESC LIMIT \(limit)
            """
        ).map { row in
            let language = try row.optionalText("language").flatMap(SpokenLanguage.init(rawValue:))
            let sketch = RequestSketch(
                topic: Topic(rawValue: try row.text("topic")), country: Country(rawValue: try row.text("country")),
                languages: language.map { [$0] } ?? [],
                urgency: try row.optionalText("urgency").flatMap(Urgency.init(rawValue:)) ?? .normal)
            return PastWait(
                id: try caseID(row), sketch: sketch, asked: try row.instant("asked_at"),
                accepted: try row.optionalInstant("accepted_at"), withdrawn: try row.optionalInstant("left_at"))
        }
    }

    /// Those who stand for the requests of so many coming days, drawn from the last year's; see ``Lookahead``.
    ///
    /// - Parameter open: who is not to be drawn.
    public func expected(days: Int, at now: Instant, besides open: Set<Case.ID>) throws -> [OpenRequest] {
        guard days > 0 else { return [] }
        let since = now.advanced(bySeconds: -366 * 86_400).description
        let asked = try connection.rows("SELECT id, asked_at FROM cases WHERE asked_at >= \(since)").map { row in
            Lookahead.Asked(id: try caseID(row), at: try row.instant("asked_at"))
        }
        return try Lookahead.draw(from: asked, at: now, days: days) { !open.contains($0) }.compactMap { id in
            try mentoringCase(id).map { OpenRequest(id: id, request: $0.request) }
        }
    }
}

extension Case {
    /// When it was withdrawn before anybody accepted it.
    var left: Instant? { state == .withdrawn && accepted == nil ? changed : nil }

    /// How often a consultant did not come.
    var noShows: Int { bans.count { $0.reason == .noShow } }
}

import Learning
import Statements

extension Transaction {
    public func observation(_ id: Observation.ID) throws -> Observation? {
        try connection.row("SELECT body FROM observations WHERE id = \(id.rawValue)").map {
            try decode(Observation.self, try $0.text("body"))
        }
    }

    /// All on any version of a course, first to last.
    public func observations(of course: Course.ID) throws -> [Observation] {
        try connection.rows(
            "SELECT body FROM observations WHERE course_id = \(course.rawValue) ORDER BY at, id"
        ).map { try decode(Observation.self, try $0.text("body")) }
    }

    /// How many are open, by the version that they were written on.
    public func openObservations() throws -> [String: Int] {
        let rows = try connection.rows(
            "SELECT digest, COUNT(*) AS count FROM observations WHERE state = 'open' GROUP BY digest")
        return Dictionary(
            try rows.map { (try $0.text("digest"), try $0.integer("count")) }, uniquingKeysWith: { first, _ in first })
    }

    public func save(_ observation: Observation) throws {
        try connection.run(
            """
            INSERT INTO observations (id, course_id, digest, state, at, body)
            VALUES (\(observation.id.rawValue), \(observation.course.rawValue), \(observation.package),
                \(observation.state.rawValue), \(observation.at.description), \(try encode(observation)))
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, body = excluded.body
            """)
    }
}

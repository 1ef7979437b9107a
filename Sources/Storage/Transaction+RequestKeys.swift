import Learning
import People
import Statements

extension Transaction {
    /// Takes the key for a request, or says why not.
    ///
    /// A try that neither acted nor was answered by `stale` was cut off before it did anything: the key passes on.
    /// - Parameters:
    ///   - expired: keys from before are forgotten.
    ///   - stale: tries from before are not under way any more.
    public func claim(
        _ request: KeyedRequest, fingerprint: String, at: Instant, expired: Instant, stale: Instant
    ) throws -> KeyClaim {
        try deleteKeys(before: expired)
        if let row = try connection.row(
            """
            SELECT * FROM request_keys WHERE person_id = \(request.person.rawValue) AND key = \(request.key)
            """)
        {
            guard try row.text("fingerprint") == fingerprint else { return .otherRequest }
            if let answer = try answer(row) { return .answered(answer) }
            guard try row.instant("at") <= stale else { return .running }
            if try row.flag("acted") { return .interrupted }
        }
        try connection.run(
            """
            INSERT INTO request_keys (person_id, key, claim, fingerprint, at)
            VALUES (\(request.person.rawValue), \(request.key), \(request.claim), \(fingerprint), \(at.description))
            ON CONFLICT (person_id, key) DO UPDATE SET claim = excluded.claim, at = excluded.at
            """)
        return .held
    }

    /// Notes that the request writes something, in the very transaction that writes it.
    /// - Throws: a conflict when the key has passed to another try, so that two never act.
    func act(_ request: KeyedRequest) throws {
        let held = try connection.run(
            """
            UPDATE request_keys SET acted = 1
            WHERE person_id = \(request.person.rawValue) AND key = \(request.key) AND claim = \(request.claim)
            """)
        guard held == 1 else { throw LearningError(.conflict, .requestRunning) }
    }

    public func keep(_ answer: KeptAnswer, for request: KeyedRequest) throws {
        try connection.run(
            """
            UPDATE request_keys SET status = \(answer.status), location = \(answer.location), type = \(answer.type),
                body = \(answer.body)
            WHERE person_id = \(request.person.rawValue) AND key = \(request.key) AND claim = \(request.claim)
            """)
    }

    /// Lets the key go, so that the request may be made again.
    /// - Parameter unlessActed: keeps it where something was written.
    public func release(_ request: KeyedRequest, unlessActed: Bool) throws {
        try connection.run(
            """
            DELETE FROM request_keys
            WHERE person_id = \(request.person.rawValue) AND key = \(request.key) AND claim = \(request.claim)
                AND acted <= \(unlessActed ? 0 : 1)
            """)
    }

    public func deleteKeys(before expired: Instant) throws {
        try connection.run("DELETE FROM request_keys WHERE at <= \(expired.description)")
        try connection.run("DELETE FROM repeats WHERE at <= \(expired.description)")
    }

    private func answer(_ row: Row) throws -> KeptAnswer? {
        guard let status = try row.optionalInteger("status") else { return nil }
        return KeptAnswer(
            status: status, location: try row.optionalText("location"), type: try row.optionalText("type"),
            body: try row.optionalText("body"))
    }
}

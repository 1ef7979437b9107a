import Consulting
import People
import Statements

extension Transaction {
    public func mentoringCase(_ id: Case.ID) throws -> Case? {
        try connection.row("SELECT body FROM cases WHERE id = \(id.rawValue)").map(story)
    }

    /// Opens a case with the request.
    /// - Throws: ``CaseRefusal``.
    @discardableResult
    public func open(_ id: Case.ID, _ first: CaseEvent) throws -> Case {
        let story = try Case(id: id, first)
        let policy = try policy()
        try save(story)
        try append(first, number: 1, to: id, policy: policy.version)
        try tell(of: first, in: story, before: nil, policy)
        return story
    }

    /// Lets something happen to a case: appends it to the log and folds it, in one.
    ///
    /// Units are counted here, in the transaction of the event, so that no two offers or acceptances ever share one.
    /// - Throws: ``CaseRefusal``; ``StorageError/unknownCase`` where there is none.
    @discardableResult
    public func record(_ event: CaseEvent, in id: Case.ID) throws -> Case {
        guard var story = try mentoringCase(id) else { throw StorageError.unknownCase }
        let policy = try policy()
        if let claimed = story.claim(event) {
            // An offer needs a unit that nothing holds. An acceptance needs one that nobody has accepted: where a consultant has less
            // room than offers by now, the first to be accepted gets it.
            let others = try unitsTaken(by: claimed, acceptedOnly: story.holder == claimed)
            try Case.needUnit(takenByOthers: others, of: try consultant(claimed)?.capacity ?? 0)
        }
        let before = story
        try story.apply(event, policy)
        try save(story)
        try append(event, number: story.revision, to: id, policy: policy.version)
        try tell(of: event, in: story, before: before, policy)
        return story
    }

    /// Keeps a case that comes with all of its past, each event held against the rules as if it happened now.
    /// - Throws: ``CaseRefusal``.
    public func keep(_ id: Case.ID, _ log: [CaseEvent]) throws {
        guard let first = log.first else { throw CaseRefusal.wrongState }
        let policy = try policy()
        var story = try Case(id: id, first)
        for event in log.dropFirst() { try story.apply(event, policy) }
        if let holder = story.holder {
            try Case.needUnit(
                takenByOthers: try unitsTaken(by: holder), of: try consultant(holder)?.capacity ?? 0)
        }
        try save(story)
        for (number, event) in log.enumerated() {
            try append(event, number: number + 1, to: id, policy: policy.version)
        }
    }

    /// First to last.
    public func events(of id: Case.ID) throws -> [CaseEvent] { try log(of: id).map(\.event) }

    /// How many units of a consultant offers and running cases hold, or running cases alone.
    public func unitsTaken(by consultant: Consultant.ID, acceptedOnly: Bool = false) throws -> Int {
        let offered: SQL = acceptedOnly ? " AND state <> 'proposed'" : ""
        return try connection.row(
            "SELECT COUNT(*) AS count FROM cases WHERE holder_id = \(consultant.rawValue)\(offered)")?
            .integer("count") ?? 0
    }

    public func unitsTaken() throws -> [Consultant.ID: Int] {
        let rows = try connection.rows(
            "SELECT holder_id, COUNT(*) AS count FROM cases WHERE holder_id IS NOT NULL GROUP BY holder_id")
        return Dictionary(
            try rows.map { (try $0.person("holder_id"), try $0.integer("count")) },
            uniquingKeysWith: { first, _ in first })
    }

    // MARK: The log

    /// The log with the policy that was in force at each event.
    private func log(of id: Case.ID) throws -> [(event: CaseEvent, policy: MatchingPolicy)] {
        var policies: [Int: MatchingPolicy] = [:]
        return try connection.rows(
            "SELECT policy, body FROM case_events WHERE case_id = \(id.rawValue) ORDER BY number"
        ).map { row in
            let version = try row.integer("policy")
            let policy = try policies[version] ?? self.policy(version: version) ?? MatchingPolicy()
            policies[version] = policy
            return (try decode(CaseEvent.self, try row.text("body")), policy)
        }
    }

    /// What the log tells, to be held against what is stored.
    public func folded(_ id: Case.ID) throws -> Case? { Case(id: id, folding: try log(of: id)) }

    /// Stores another fold of the log.
    public func replace(_ story: Case) throws { try save(story) }

    public func caseIDs(limit: Int, offset: Int) throws -> [Case.ID] {
        try connection.rows("SELECT id FROM cases ORDER BY id LIMIT \(limit) OFFSET \(offset)").map(caseID)
    }

    /// Takes the words out of a case and its log: what happened stays, what anybody wrote goes, or what one person did.
    func forgetWords(of id: Case.ID, by person: Person.ID? = nil) throws {
        for row in try connection.rows("SELECT number, body FROM case_events WHERE case_id = \(id.rawValue)") {
            let event = try decode(CaseEvent.self, try row.text("body"))
            guard person == nil || event.by == person else { continue }
            let bare = event.withoutWords
            try connection.run(
                """
                UPDATE case_events SET body = \(try encode(bare))
                WHERE case_id = \(id.rawValue) AND number = \(try row.integer("number"))
                """)
        }
        if let story = try folded(id) { try save(story) }
    }

    private func append(_ event: CaseEvent, number: Int, to id: Case.ID, policy: Int) throws {
        try connection.run(
            """
            INSERT INTO case_events (case_id, number, at, policy, body)
            VALUES (\(id.rawValue), \(number), \(event.at.description), \(policy), \(try encode(event)))
            """)
    }

    private func save(_ story: Case) throws {
        try connection.run(
            """
            INSERT INTO cases (id, state, learner_id, organisation_id, consultant_id, holder_id, country, topic,
                asked_at, due_at, rating, missed, needs_person, accepted_at, paused_days, named_choice, first_choice,
                language, urgency, left_at, no_shows, revision, changed_at, body)
            VALUES (\(story.id.rawValue), \(story.state.rawValue), \(story.request.learner.rawValue),
                \(story.request.organisation?.rawValue), \(story.consultant?.rawValue), \(story.holder?.rawValue),
                \(story.request.country.rawValue), \(story.request.topic.rawValue), \(story.request.asked.description),
                \(story.due?.at.description), \(story.evaluation?.rating), \(story.missedByFirm),
                \(story.needsPerson), \(story.accepted?.description), \(story.pausedDays), \(story.gotNamedChoice),
                \(story.gotFirstChoice.map { $0 ? 1 : 0 }), \(story.request.languages.first?.rawValue),
                \(story.request.urgency.rawValue), \(story.left?.description), \(story.noShows), \(story.revision),
                \(story.changed.description), \(try encode(story)))
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, organisation_id = excluded.organisation_id,
                consultant_id = excluded.consultant_id, holder_id = excluded.holder_id, country = excluded.country,
                topic = excluded.topic, due_at = excluded.due_at, rating = excluded.rating, missed = excluded.missed,
                needs_person = excluded.needs_person, accepted_at = excluded.accepted_at,
                paused_days = excluded.paused_days, named_choice = excluded.named_choice,
                first_choice = excluded.first_choice, language = excluded.language, urgency = excluded.urgency,
                left_at = excluded.left_at, no_shows = excluded.no_shows, revision = excluded.revision, changed_at = excluded.changed_at,
                body = excluded.body
            """)
    }

    // MARK: Rows

    func story(_ row: Row) throws -> Case { try decode(Case.self, try row.text("body")) }

    func caseID(_ row: Row) throws -> Case.ID {
        guard let id = Case.ID(rawValue: try row.text("id")) else { throw StorageError.unexpectedColumn("id") }
        return id
    }
}

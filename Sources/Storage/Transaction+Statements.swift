import Foundation
import Learning
import People
import Statements

extension Transaction {
    /// Appends a statement of `enrolment` to the log and folds it into the progress beside it.
    ///
    /// - Returns: `false` when a statement of that id is there already; nothing is changed then.
    @discardableResult
    public func record(_ statement: Statement, for enrolment: Enrolment, at stored: Instant) throws -> Bool {
        guard try add(statement, at: stored) else { return false }
        try fold(LearnerEvent(statement), into: enrolment.id)
        return true
    }

    /// The same where the progress is at hand, read in this transaction; it becomes the new one.
    @discardableResult
    public func record(
        _ statement: Statement, for enrolment: Enrolment, at stored: Instant, onto progress: inout Learning.Progress
    ) throws -> Bool {
        guard try add(statement, at: stored) else { return false }
        try fold(LearnerEvent(statement), into: enrolment.id, onto: &progress)
        return true
    }

    private func add(_ statement: Statement, at stored: Instant) throws -> Bool {
        guard let id = StatementID(statement.id) else { throw StorageError.unexpectedColumn("id") }
        guard try logged(id) == nil else { return false }
        try append([try statement.entry()], at: stored)
        return true
    }

    /// Takes one event of the log into the progress beside it. Only the step that it speaks of is read and written, however long the
    /// course.
    public func fold(_ event: LearnerEvent, into enrolment: Enrolment.ID) throws {
        let activity = ActivityPath(iri: event.object)?.activity
        var progress = try head(enrolment) ?? Learning.Progress()
        if let activity { progress.steps[activity] = try step(activity, of: enrolment) }
        try fold(event, into: enrolment, onto: &progress)
    }

    private func fold(_ event: LearnerEvent, into enrolment: Enrolment.ID, onto progress: inout Learning.Progress)
        throws
    {
        touchProgress(enrolment)
        progress.apply(event)
        try saveHead(progress, of: enrolment)
        if let activity = ActivityPath(iri: event.object)?.activity {
            try save(progress.steps[activity], activity, of: enrolment)
        }
    }

    /// All statements of an enrolment, in the order of the log, those taken back left out.
    public func log(of enrolment: Enrolment, withVoided: Bool = false) throws -> [LoggedStatement] {
        var query = LogQuery()
        query.registration = enrolment.registration
        query.ascending = true
        query.withVoided = withVoided
        return try statements(query, limit: .max).statements
    }

    /// The statements that name the enrolment's registration themselves, and not by one that they are about; those taken back too.
    public func statements(of enrolment: Enrolment) throws -> [LoggedStatement] {
        let registration = StatementID(enrolment.registration)
        return try log(of: enrolment, withVoided: true).filter { logged in
            try logged.client == nil || StatementReader.facts(ofStored: logged.body).registration == registration
        }
    }

    /// Keys by which the log knows a person: accounts of the service, under whichever address, and their e-mail addresses.
    public func agents(of person: Person) throws -> Set<String> {
        let mailboxes = person.loginNames.map(\.text).filter { $0.contains("@") }.map { "mailto:\($0.lowercased())" }
        var found: Set<String> = []
        for (table, column) in [("terms", "value"), ("documents", "agent")] as [(SQL, SQL)] {
            var rows = try connection.rows(
                "SELECT DISTINCT \(column) AS agent FROM \(table) WHERE \(column) LIKE \("% \(person.id)")")
            for mailbox in mailboxes {
                rows += try connection.rows(
                    "SELECT DISTINCT \(column) AS agent FROM \(table) WHERE LOWER(\(column)) = \(mailbox)")
            }
            found.formUnion(try rows.map { try $0.text("agent") })
        }
        return found
    }

    /// What came from outside and names one of some agents itself.
    public func statements(naming agents: Set<String>) throws -> [(LoggedStatement, StatementFacts)] {
        var found: [Int: (LoggedStatement, StatementFacts)] = [:]
        for agent in agents {
            guard let term = try knownTerm(agent) else { continue }
            for row in try connection.rows(
                """
                SELECT s.number AS number, s.stored_at AS stored_at, s.client AS client, s.body AS body
                FROM postings p CROSS JOIN statements s
                WHERE p.key = \(Part.anyAgent.key(term)) AND s.number = p.number AND s.client IS NOT NULL
                """)
            {
                let statement = try logged(row)
                let facts = try StatementReader.facts(ofStored: statement.body)
                guard facts.agents.contains(agent) || facts.relatedAgents.contains(agent) else { continue }
                found[statement.number] = (statement, facts)
            }
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The progress of an enrolment as its log tells it.
    public func folded(_ enrolment: Enrolment) throws -> Learning.Progress {
        var progress = Learning.Progress()
        for logged in try log(of: enrolment) {
            if let event = try logged.event(of: enrolment) { progress.apply(event) }
        }
        return progress
    }

    public func statementCount() throws -> Int {
        try connection.row("SELECT COUNT(*) AS count FROM statements")?.integer("count") ?? 0
    }

    public func progress(_ enrolment: Enrolment.ID) throws -> Learning.Progress {
        guard var progress = try head(enrolment) else { return Learning.Progress() }
        for row in try connection.rows("SELECT * FROM progress_steps WHERE enrolment_id = \(enrolment.rawValue)") {
            progress.steps[Activity.ID(try row.text("activity_id"))] = try step(row)
        }
        return progress
    }

    /// Replaces the stored fold of an enrolment.
    public func replace(_ progress: Learning.Progress, of enrolment: Enrolment.ID) throws {
        touchProgress(enrolment)
        try connection.run("DELETE FROM progress_steps WHERE enrolment_id = \(enrolment.rawValue)")
        try connection.run("DELETE FROM progress WHERE enrolment_id = \(enrolment.rawValue)")
        guard progress.started != nil else { return }
        try saveHead(progress, of: enrolment)
        for (activity, step) in progress.steps { try save(step, activity, of: enrolment) }
    }

    private func head(_ enrolment: Enrolment.ID) throws -> Learning.Progress? {
        try connection.row("SELECT * FROM progress WHERE enrolment_id = \(enrolment.rawValue)").map { row in
            var progress = Learning.Progress()
            progress.started = try row.instant("started_at")
            progress.last = try row.instant("last_at")
            progress.completed = try row.optionalInstant("completed_at")
            progress.certified = try row.optionalInstant("certified_at")
            progress.mentored = try row.optionalText("mentored").map { try decode([String: Int].self, $0) }
            return progress
        }
    }

    private func saveHead(_ progress: Learning.Progress, of enrolment: Enrolment.ID) throws {
        try connection.run(
            """
            INSERT INTO progress (enrolment_id, started_at, last_at, completed_at, certified_at, mentored)
            VALUES (\(enrolment.rawValue), \(progress.started?.description), \(progress.last?.description),
                \(progress.completed?.description), \(progress.certified?.description),
                \(try progress.mentored.map { try encode($0) }))
            ON CONFLICT (enrolment_id) DO UPDATE SET last_at = excluded.last_at,
                completed_at = excluded.completed_at, certified_at = excluded.certified_at,
                mentored = excluded.mentored
            """)
    }

    private func step(_ activity: Activity.ID, of enrolment: Enrolment.ID) throws -> Learning.Progress.Step? {
        try connection.row(
            """
            SELECT * FROM progress_steps
            WHERE enrolment_id = \(enrolment.rawValue) AND activity_id = \(activity.rawValue)
            """
        ).map(step)
    }

    private func step(_ row: Row) throws -> Learning.Progress.Step {
        var step = Learning.Progress.Step(opened: try row.instant("opened_at"))
        step.done = try row.optionalInstant("done_at")
        step.passed = try row.optionalInstant("passed_at")
        step.attempts = try row.integer("attempts")
        step.scores = try row.text("scores").split(separator: " ").compactMap { Double($0) }
        step.waiting = try row.flag("waiting")
        return step
    }

    private func save(_ step: Learning.Progress.Step?, _ activity: Activity.ID, of enrolment: Enrolment.ID) throws {
        guard let step else {
            try connection.run(
                """
                DELETE FROM progress_steps
                WHERE enrolment_id = \(enrolment.rawValue) AND activity_id = \(activity.rawValue)
                """)
            return
        }
        let scores = step.scores.map { String($0) }.joined(separator: " ")
        try connection.run(
            """
            INSERT INTO progress_steps
                (enrolment_id, activity_id, opened_at, done_at, passed_at, attempts, scores, waiting)
            VALUES (\(enrolment.rawValue), \(activity.rawValue), \(step.opened.description), \(step.done?.description),
                \(step.passed?.description), \(step.attempts), \(scores), \(step.waiting))
            ON CONFLICT (enrolment_id, activity_id) DO UPDATE SET done_at = excluded.done_at,
                passed_at = excluded.passed_at, attempts = excluded.attempts, scores = excluded.scores,
                waiting = excluded.waiting
            """)
    }
}

extension LoggedStatement {
    /// What an enrolment's progress takes in of it; `nil` for nothing.
    func event(of enrolment: Enrolment) throws -> LearnerEvent? {
        guard client != nil else { return LearnerEvent(try Statement(json: Data(body))) }
        let sent = try StatementReader.sent(ofStored: body)
        return sent.authority.flatMap { LearnerEvent(sent.facts, authority: $0, of: enrolment, stored: stored) }
    }

    /// What the service said itself, in its own terms; `nil` for what came from outside.
    public func own() throws -> Statement? { client == nil ? try Statement(json: Data(body)) : nil }
}

import Consulting
import Learning
import People
import Statements

extension Transaction {
    /// Takes out everything that names a person or that they wrote; rows that figures count stay under the random id.
    ///
    /// - Returns: digests of files that nothing refers to any more.
    public func erase(_ person: Person, at: Instant) throws -> [String] {
        let id = person.id.rawValue
        let person = try self.person(person.id) ?? person
        try save(person.erased())
        try connection.run("UPDATE people SET seen_at = NULL WHERE id = \(id)")
        try connection.run("DELETE FROM passwords WHERE person_id = \(id)")
        touch(id)
        try connection.run("DELETE FROM sessions WHERE person_id = \(id)")
        try connection.run("DELETE FROM repeats WHERE person_id = \(id)")
        try connection.run("DELETE FROM request_keys WHERE person_id = \(id)")
        try deleteWaitingTable(of: person.id)
        for grant in try grants(of: person.id) where grant.until == nil {
            var ended = grant
            ended.until = at.date
            try save(ended)
        }
        try connection.run(
            """
            DELETE FROM answers WHERE attempt_id IN (
                SELECT a.id FROM attempts a JOIN enrolments e ON e.id = a.enrolment_id WHERE e.person_id = \(id))
            """)
        var files: Set<String> = []
        for enrolment in try enrolments(of: person.id) {
            for logged in try log(of: enrolment, withVoided: true) { try forgetWords(in: logged) }
            for row in try connection.rows("SELECT body FROM submissions WHERE enrolment_id = \(enrolment.id.rawValue)")
            {
                var submission = try decode(Submission.self, try row.text("body"))
                files.formUnion(submission.files.map(\.digest))
                try connection.run("DELETE FROM settings WHERE name LIKE \("marks-begun:\(submission.id):%")")
                submission.text = ""
                submission.files = []
                for index in submission.marks.indices {
                    submission.marks[index].comment = ""
                    submission.marks[index].comments = [:]
                }
                try save(submission)
            }
        }
        try eraseFromOutside(person)
        // What programs kept about them, under their account's name.
        try connection.run("DELETE FROM documents WHERE agent LIKE \("% \(id)")")
        try eraseCases(of: person, at: at)
        try deleteMessages(to: person.id)
        for client in try apiClients(of: person.id) { try revoke(client.id, at: at) }
        if let organisation = person.organisation { try eraseIfUnused(organisation) }
        return try files.filter { digest in
            try connection.row("SELECT id FROM submissions WHERE body LIKE \("%\(digest)%")") == nil
        }.sorted()
    }

    /// Ends what the person asked for, hands over whom the person accompanied, and forgets the words. A consultant's logs and notes stay:
    /// they are the record of other people's cases.
    private func eraseCases(of person: Person, at: Instant) throws {
        for line in try cases(learner: person.id) {
            if ![.ended, .withdrawn, .followUp12].contains(line.story.state) {
                try record(CaseEvent(by: nil, at: at, kind: .ended), in: line.story.id)
            }
            try forgetWords(of: line.story.id)
        }
        for line in try cases(consultant: person.id, limit: .max) where line.story.holder == person.id {
            try record(
                CaseEvent(by: nil, at: at, kind: .handedOver(note: "", reason: .consultantLeft)), in: line.story.id)
        }
        try deleteConsultant(person.id)
        try deleteCalendarToken(of: person.id)
        guard let organisation = person.organisation else { return }
        for line in try cases(organisation: organisation) where !line.story.isConsultant(person.id) {
            try forgetWords(of: line.story.id, by: person.id)
        }
    }

    /// What came through other programs under the person's account: the events stay, words and names go.
    private func eraseFromOutside(_ person: Person) throws {
        for row in try connection.rows("SELECT number FROM terms WHERE value LIKE \("% \(person.id)")") {
            let term = try row.integer("number")
            try connection.run("DELETE FROM agent_names WHERE term = \(term)")
            for posting in try connection.rows(
                """
                SELECT s.number AS number, s.stored_at AS stored_at, s.client AS client, s.body AS body
                FROM postings p CROSS JOIN statements s
                WHERE p.key = \(Part.agent.key(term)) AND s.number = p.number AND s.client IS NOT NULL
                """)
            { try forgetWords(in: logged(posting)) }
        }
    }

    /// The event stays in the log, the words that somebody wrote go.
    private func forgetWords(in logged: LoggedStatement) throws {
        var statement = try JSONValue(logged.body)
        let before = statement
        if logged.client != nil, var actor = statement["actor"] {
            actor["name"] = nil
            statement["actor"] = actor
        }
        if var result = statement["result"] {
            result["response"] = nil
            if logged.client != nil { result["extensions"] = nil }
            statement["result"] = result.members?.isEmpty == true ? nil : result
        }
        guard statement != before else { return }
        try connection.run("UPDATE statements SET body = \(statement.bytes) WHERE number = \(logged.number)")
    }

    /// A sole trader's firm bears the trader's name, so it goes with the last of its people.
    private func eraseIfUnused(_ organisation: Organisation.ID) throws {
        let pattern = "%\(organisation)%"
        guard try connection.row("SELECT id FROM people WHERE body LIKE \(pattern)") == nil,
            try connection.row("SELECT id FROM role_grants WHERE body LIKE \(pattern)") == nil
        else { return }
        try connection.run("DELETE FROM organisations WHERE id = \(organisation.rawValue)")
    }
}

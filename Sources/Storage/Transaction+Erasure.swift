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
        let agents = try agents(of: person)
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
        var files = try eraseFromLog(person, as: agents)
        for enrolment in try enrolments(of: person.id) {
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
        // What programs kept about them, under their account's name or their address.
        for agent in agents { try connection.run("DELETE FROM documents WHERE agent = \(agent)") }
        try eraseCases(of: person, at: at)
        try deleteMessages(to: person.id)
        for client in try apiClients(of: person.id) { try revoke(client.id, at: at) }
        if let organisation = person.organisation { try eraseIfUnused(organisation) }
        return try files.filter { digest in
            try connection.row("SELECT id FROM submissions WHERE body LIKE \("%\(digest)%")") == nil
                && connection.row("SELECT sha2 FROM attachments WHERE digest = \(digest)") == nil
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

    /// The events stay, under an account that names nobody any more; words, names and files go.
    /// - Returns: digests of files that came with no other statement.
    private func eraseFromLog(_ person: Person, as agents: Set<String>) throws -> Set<String> {
        var files: Set<String> = []
        func forget(_ logged: LoggedStatement, isTheirs: Bool) throws {
            let statement = try JSONValue(logged.body)
            let rest = statement.forgetting(agents, isTheirs: isTheirs)
            guard rest != statement else { return }
            try connection.run("UPDATE statements SET body = \(rest.bytes) WHERE number = \(logged.number)")
            if isTheirs { files.formUnion(try dropFiles(of: logged.number)) }
        }
        for enrolment in try enrolments(of: person.id) {
            for logged in try statements(of: enrolment) { try forget(logged, isTheirs: true) }
        }
        for (logged, facts) in try statements(naming: agents) {
            try forget(logged, isTheirs: facts.actor.map(agents.contains) ?? !facts.agents.isDisjoint(with: agents))
        }
        for agent in agents {
            guard let term = try knownTerm(agent) else { continue }
            try connection.run("DELETE FROM agent_names WHERE term = \(term)")
        }
        return files
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

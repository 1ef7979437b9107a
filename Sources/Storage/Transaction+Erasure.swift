import Learning
import People
import Statements

extension Transaction {
    /// Takes out everything that names a person or that they wrote; rows that figures count stay under the random id.
    public func erase(_ person: Person, at: Instant) throws {
        let id = person.id.rawValue
        try save(person.erased())
        try connection.run("DELETE FROM passwords WHERE person_id = \(id)")
        try connection.run("DELETE FROM sessions WHERE person_id = \(id)")
        try connection.run("DELETE FROM repeats WHERE person_id = \(id)")
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
        for enrolment in try enrolments(of: person.id) {
            for row in try connection.rows("SELECT body FROM submissions WHERE enrolment_id = \(enrolment.id.rawValue)")
            {
                var submission = try decode(Submission.self, try row.text("body"))
                submission.text = ""
                submission.files = []
                submission.mark?.comment = ""
                submission.mark?.comments = [:]
                try save(submission)
            }
        }
    }
}

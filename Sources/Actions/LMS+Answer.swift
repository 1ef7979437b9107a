import Learning
import People
import Storage

/// An attempt without the answers: what an answer that comes in is measured by.
public struct Sheet: Sendable {
    public var attempt: Attempt
    public var quiz: Assessment
    public var course: Course
    var person: Person.ID
}

extension LMS {
    /// The sheet of an attempt of the actor's own. It stays the same until the attempt is closed, so it is kept in memory.
    public func sheet(_ id: Attempt.ID, _ visit: Visit) async throws -> Sheet {
        let person = try visit.signedIn()
        guard let sheet = try await sheet(id), sheet.person == person.id else {
            throw LearningError(.notFound, .attemptUnknown)
        }
        return sheet
    }

    private func sheet(_ id: Attempt.ID) async throws -> Sheet? {
        if let sheet = sheets.value(id, store.freshness, at: now) { return sheet }
        let tick = store.freshness.tick
        guard let (attempt, enrolment) = try await store.read({ try $0.sheet(id) }),
            let course = try await course(enrolment.package), case .quiz(let quiz)? = course.activity(attempt.quiz)
        else { return nil }
        let sheet = Sheet(attempt: attempt, quiz: quiz, course: course, person: enrolment.person)
        sheets.keep(sheet, id, of: [id.rawValue, enrolment.id.rawValue], since: tick)
        return sheet
    }

    /// Takes answers in; what each became is answered in the same order. Durable when it returns.
    public func answer(
        _ id: Attempt.ID, _ answers: [(question: Question.ID, response: Response)], epoch: Int, sequence: Int,
        _ visit: Visit
    ) async throws -> [Attempt.Receipt] {
        try await take(id, answers, epoch: epoch, sequence: sequence, visit).receipts
    }

    /// As ``answer(_:_:epoch:sequence:_:)``; answers also how many questions have an answer now.
    public func take(
        _ id: Attempt.ID, _ answers: [(question: Question.ID, response: Response)], epoch: Int, sequence: Int,
        _ visit: Visit
    ) async throws -> (receipts: [Attempt.Receipt], answered: Int) {
        let bare = try await sheet(id, visit).attempt
        let now = now
        return try await store.write { tx in
            var attempt = bare
            if try !tx.isOpen(id), let stored = try tx.attempt(id) { attempt = stored.attempt }
            var held: [Question.ID: Attempt.Answer] = [:]
            for (question, _) in answers { held[question] = try tx.answer(to: question, of: id) }
            attempt = attempt.holding(held)
            let receipts = try answers.map { question, response in
                let receipt = attempt.receive(response, for: question, epoch: epoch, sequence: sequence, at: now)
                switch receipt {
                case .saved, .late:
                    if let answer = attempt.answers[question] { try tx.save(answer, to: question, of: id) }
                case .repeated, .superseded, .refused: break
                }
                return receipt
            }
            return (receipts, try tx.answeredCount(of: id))
        }
    }
}

import Foundation
import Learning
import People
import Storage

/// A consultant's inbox, and what they dealt with lately.
public struct Inbox: Sendable {
    /// Oldest first.
    public var waiting: [DeskEntry]
    /// Attempts with questions to mark.
    public var essays: [EssayCase] = []
    /// Newest first.
    public var done: [DeskEntry]
}

extension LMS {
    /// What the actor has to mark and has marked, of the learners that they may read still.
    public func inbox(_ visit: Visit) async throws -> Inbox {
        let person = try visit.signedIn()
        guard visit.actor.has(.consultant) || visit.actor.has(.chamberOfficer) || visit.actor.has(.trainingManager)
        else {
            throw LearningError(.forbidden, .notPermitted)
        }
        func isOpen(_ entry: DeskEntry) -> Bool {
            may(
                visit.actor, .readSubmission,
                .submission(
                    of: entry.learner.id, organisation: entry.learner.organisation, country: entry.learner.country,
                    consultants: [person.id], assignmentIsOpen: true))
        }
        let (waiting, done) = (try await desk(visit), try await deskDone(visit))
        let essays = try await essaysWaiting(visit)
        return Inbox(waiting: waiting.filter(isOpen), essays: essays, done: done.filter(isOpen))
    }

    /// Whether the reader of a submission may mark it as well.
    public func mayMark(_ work: MarkingCase, _ visit: Visit) -> Bool {
        may(visit.actor, .markSubmission, object(of: work))
    }

    // MARK: Marks that are not given yet

    /// The marks that the actor began and kept for later.
    public func marksBegun(_ id: Submission.ID, _ visit: Visit) async throws -> Marks? {
        let name = keptName(id, try visit.signedIn())
        guard let text = try await store.read({ try $0.setting(name) }) else { return nil }
        let kept = try JSONDecoder().decode(KeptMarks.self, from: Data(text.utf8))
        return Marks(levels: kept.levels, comments: kept.comments, comment: kept.comment, isReturned: false)
    }

    /// Keeps marks for later; nobody but the actor sees them.
    public func keep(_ marks: Marks, for id: Submission.ID, _ visit: Visit) async throws {
        let marker = try visit.signedIn()
        let work = try await submission(id, visit)
        try permit(visit.actor, .markSubmission, object(of: work))
        guard work.submission.state == .submitted else { throw LearningError(.conflict, .alreadyMarked) }
        let kept = KeptMarks(
            levels: marks.levels, comments: marks.comments.mapValues { String($0.prefix(5_000)) },
            comment: String(marks.comment.prefix(20_000)))
        let text = String(decoding: try JSONEncoder().encode(kept), as: UTF8.self)
        let name = keptName(id, marker)
        try await store.write { try $0.set(name, to: text) }
    }

    /// Gives marks, or returns the work; what was kept for later goes.
    public func give(_ marks: Marks, to id: Submission.ID, _ visit: Visit) async throws {
        try await mark(id, marks, visit)
        let name = keptName(id, try visit.signedIn())
        try await store.write { _ = try $0.takeSetting(name) }
    }

    private func keptName(_ id: Submission.ID, _ marker: Person) -> String { "marks-begun:\(id):\(marker.id)" }

    private func object(of work: MarkingCase) -> Object {
        .submission(
            of: work.learner.id, organisation: work.learner.organisation, bodies: work.organisation?.bodies ?? [],
            country: work.learner.country, consultants: work.study.enrolment.consultant.map { [$0] } ?? [],
            assignmentIsOpen: work.study.enrolment.consultant != nil)
    }
}

private struct KeptMarks: Codable {
    var levels: [Rubric.Criterion.ID: Rubric.Level.ID]
    var comments: [Rubric.Criterion.ID: String]
    var comment: String
}

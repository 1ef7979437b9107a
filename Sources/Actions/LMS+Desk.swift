import Foundation
import Learning
import People
import Storage

/// A line of a marker's inbox.
public struct DeskEntry: Sendable {
    /// With the marks that its reader may see.
    public var submission: Submission
    public var learner: Person
    public var course: Course
    public var assignment: Assignment
    public var rubric: Rubric
    /// The look that it waits for.
    public var awaited: Submission.Look?
    var markers: Markers
}

/// A consultant's inbox, and what they dealt with lately.
public struct Inbox: Sendable {
    /// Oldest first.
    public var waiting: [DeskEntry]
    /// Attempts with questions to mark.
    public var essays: [EssayCase] = []
    /// Newest first; with those whose other marks are awaited.
    public var done: [DeskEntry]
}

extension LMS {
    /// What the actor has to mark and has marked, of the learners that they may read still. Two marks that lie apart, with nobody
    /// allotted to decide, wait for everybody whose role marks in the whole region.
    public func inbox(_ visit: Visit) async throws -> Inbox {
        let person = try visit.signedIn()
        guard visit.actor.has(.consultant) || visit.actor.has(.chamberOfficer) || visit.actor.has(.trainingManager)
        else {
            throw LearningError(.forbidden, .notPermitted)
        }
        let isManager = visit.actor.has(.trainingManager)
        let (waiting, done) = try await store.read { tx in
            let allotted = try tx.submissionsWaiting(for: person.id)
            let undecided = try isManager ? tx.submissionsUndecided().filter { !allotted.contains($0) } : []
            return (allotted + undecided, try tx.submissionsDone(by: person.id, limit: 50))
        }
        let essays = try await essaysWaiting(visit)
        return Inbox(
            waiting: try await entries(waiting, visit).filter { $0.markers.mayMark(visit.actor) }, essays: essays,
            done: try await entries(done, visit).filter { entry in
                guard may(visit.actor, .readSubmission, entry.markers.reading) else { return false }
                return entry.awaited == nil || entry.submission.mark(by: person.id) != nil
            })
    }

    private func entries(_ submissions: [Submission], _ visit: Visit) async throws -> [DeskEntry] {
        var entries: [DeskEntry] = []
        for submission in submissions {
            guard
                let (enrolment, learner, organisation) = try await store.read({
                    tx -> (Enrolment, Person, Organisation?)? in
                    guard let enrolment = try tx.enrolment(submission.enrolment),
                        let learner = try tx.person(enrolment.person)
                    else { return nil }
                    return (enrolment, learner, try learner.organisation.flatMap { try tx.organisation($0) })
                }), let course = try await course(submission.package ?? enrolment.package),
                case .assignment(let assignment)? = course.activity(submission.activity),
                let rubric = course.rubric(assignment.rubric)
            else { continue }
            let markers = Markers(
                submission: submission, enrolment: enrolment, learner: learner, organisation: organisation,
                rubric: rubric)
            entries.append(
                DeskEntry(
                    submission: markers.seen(by: visit.actor), learner: learner, course: course,
                    assignment: assignment, rubric: rubric, awaited: submission.awaited, markers: markers))
        }
        return entries
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
        guard let look = work.awaited, work.submission.mark(by: marker.id) == nil else {
            try permit(visit.actor, .markSubmission, work.markers.reading)
            throw LearningError(.conflict, .alreadyMarked)
        }
        try permit(visit.actor, .markSubmission, work.markers.marking(at: look))
        let kept = KeptMarks(
            levels: marks.levels, comments: try marks.comments.mapValues { try LMS.whole($0, upTo: 5_000) },
            comment: try LMS.whole(marks.comment, upTo: 20_000))
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
}

private struct KeptMarks: Codable {
    var levels: [Rubric.Criterion.ID: Rubric.Level.ID]
    var comments: [Rubric.Criterion.ID: String]
    var comment: String
}

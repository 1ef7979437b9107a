import Learning
import Statements
import Storage

extension LMS {
    /// Records that a course is completed as soon as its rule holds; called in the transaction of the event that may have done it.
    /// Earned stays earned: it is recorded once and never taken back.
    ///
    /// - Returns: whether this event completed the course.
    @discardableResult
    func settle(_ enrolment: Enrolment, _ course: Course, _ tx: Transaction) throws -> Bool {
        var progress = try tx.progress(enrolment.id)
        return try settle(enrolment, course, &progress, tx)
    }

    /// The same where the progress is at hand, read in this transaction; it becomes the new one.
    func settle(
        _ enrolment: Enrolment, _ course: Course, _ progress: inout Learning.Progress, _ tx: Transaction
    ) throws -> Bool {
        guard progress.completed == nil, Completion(course, progress).holds else { return false }
        // Moved to another version in the meantime: this rule is not theirs any more.
        guard try tx.enrolment(enrolment.id)?.package == enrolment.package else {
            throw LearningError(.conflict, .wrongState)
        }
        let event = statement(
            .completed, ActivityPath(course: enrolment.course), of: enrolment, type: ActivityType.course,
            result: .init(success: true, completion: true))
        return try tx.record(event, for: enrolment, at: now, onto: &progress)
    }
}

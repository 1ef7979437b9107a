/// One line of a course's completion rule; all lines must hold.
public enum Requirement: Codable, Hashable, Sendable {
    /// These lessons read; `nil`: all lessons of the course.
    case lessons([Activity.ID]?)
    /// Finished at least once, whatever the score.
    case done([Activity.ID])
    /// Quizzes and assignments passed.
    case passed([Activity.ID])
    /// So many of these, finished.
    case atLeast(Int, of: [Activity.ID])
    /// So many minutes with a consultant, confirmed by both sides.
    case mentoring(minutes: Int)
}

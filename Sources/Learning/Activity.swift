/// One step of a course's route.
public indirect enum Activity: Codable, Hashable, Sendable, Identifiable {
    public typealias ID = Identifier<Activity>

    case lesson(Lesson)
    case quiz(Assessment)
    case assignment(Assignment)

    public enum Kind: String, Codable, Sendable { case lesson, quiz, assignment }

    public var id: ID {
        switch self {
        case .lesson(let lesson): lesson.id
        case .quiz(let quiz): quiz.id
        case .assignment(let assignment): assignment.id
        }
    }

    public var title: Localized {
        switch self {
        case .lesson(let lesson): lesson.title
        case .quiz(let quiz): quiz.title
        case .assignment(let assignment): assignment.title
        }
    }

    public var kind: Kind {
        switch self {
        case .lesson: .lesson
        case .quiz: .quiz
        case .assignment: .assignment
        }
    }
}

/// A page to read. Its body lies beside the course, one HTML text a language (`CourseKit.LessonText`).
public struct Lesson: Codable, Hashable, Sendable {
    public var id: Activity.ID
    public var title: Localized
    /// Minutes that reading it takes.
    public var minutes: Int
    /// Bytes of the body with its pictures, by language code: shown before a reader on a poor line opens it.
    public var weight: [String: Int]

    public init(id: Activity.ID, title: Localized, minutes: Int, weight: [String: Int] = [:]) {
        self.id = id
        self.title = title
        self.minutes = minutes
        self.weight = weight
    }
}

/// Coursework that a person marks by a rubric.
public struct Assignment: Codable, Hashable, Sendable {
    public enum Form: String, Codable, Sendable, CaseIterable { case text, file }

    public var id: Activity.ID
    public var title: Localized
    /// The task, sanitised HTML.
    public var task: Localized
    public var minutes: Int
    public var rubric: Rubric.ID
    public var submit: [Form]
    public var maximumFiles: Int
    /// Bytes that one file may have.
    public var maximumSize: Int
    /// File name extensions, lower case, without the dot.
    public var types: [String]

    public init(
        id: Activity.ID, title: Localized, task: Localized, minutes: Int, rubric: Rubric.ID, submit: [Form],
        maximumFiles: Int = 3, maximumSize: Int = 10_000_000, types: [String] = ["pdf"]
    ) {
        self.id = id
        self.title = title
        self.task = task
        self.minutes = minutes
        self.rubric = rubric
        self.submit = submit
        self.maximumFiles = maximumFiles
        self.maximumSize = maximumSize
        self.types = types
    }
}

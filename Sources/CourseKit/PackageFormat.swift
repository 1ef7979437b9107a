import Learning
import Packaging
import People

/// What a plugin for a package format can do: say whether a package is of its kind, and read it.
///
/// A format translates and nothing more; the house stores, serves and scores.
public protocol PackageFormat: Sendable {
    /// Short stable name, stored with every version that this format read: `course-folder`, `scorm-1.2`.
    var name: String { get }

    /// Whether `contents` looks like this format. Cheap: looks at names, perhaps at the head of one file.
    func recognises(_ contents: PackageContents) -> Bool

    /// Reads the whole package. Every problem goes into the report, not only the first; the course is `nil` when one of
    /// them is an error.
    func read(_ contents: PackageContents) -> Reading
}

/// What came out of reading a package.
public struct Reading: Sendable {
    public var course: Course?
    /// Bodies of the lessons.
    public var lessons: [LessonText]
    public var problems: [Problem]
    /// What the module calls itself; known even when an error elsewhere keeps it from being a course.
    public var module: Course.ID?
    /// What it requires, where it says so; known even when there is no course.
    public var prerequisites: [Prerequisite]

    public init(
        course: Course?, lessons: [LessonText] = [], problems: [Problem] = [], module: Course.ID? = nil,
        prerequisites: [Prerequisite] = []
    ) {
        self.course = course
        self.lessons = lessons
        self.problems = problems
        self.module = module ?? course?.id
        self.prerequisites = prerequisites
    }
}

/// The body of a lesson in one language: sanitised HTML whose pictures and files are named `media/…`, relative to the package.
public struct LessonText: Codable, Hashable, Sendable {
    public var lesson: Activity.ID
    public var language: Language
    public var html: String

    public init(lesson: Activity.ID, language: Language, html: String) {
        self.lesson = lesson
        self.language = language
        self.html = html
    }
}

import CourseKit
import Foundation
import Learning
import Packaging
import People

/// One reading of one module: what was found so far, and what is wrong.
///
/// A class, because lessons, quizzes and media refer to each other and all write into the same tables; it lives as
/// long as one call of ``CourseFolder/read(_:)``.
final class ModuleReading {
    static let manifestPath = "module.yaml"

    let contents: PackageContents
    let log = ProblemLog()
    /// All paths of the package.
    let paths: Set<String>

    var languages: [Language] = []
    var manifest: ModuleManifest?
    /// The module's own id, and what it requires: known before, and even without, the rest of the manifest.
    var module: Course.ID?
    var prerequisites: [Prerequisite] = []
    var lessons: [Activity.ID: LessonSource] = [:]
    var quizzes: [Activity.ID: Found<Assessment>] = [:]
    var assignments: [Activity.ID: Found<Assignment>] = [:]
    var banks: [Bank.ID: Found<Bank>] = [:]
    var rubrics: [Rubric.ID: Found<Rubric>] = [:]
    /// `see:` of items, checked when all lessons are known.
    var sights: [(target: Item.Place, place: Place)] = []
    /// Where the entries of each quiz stand.
    var entryPlaces: [Activity.ID: [Place]] = [:]
    /// Files of `media/` that something shows or links to.
    var usedMedia: Set<String> = []
    var media: [String: Medium] = [:]
    /// Kinds of which a file could not be read: an id that is missing may be in there, and is not reported again.
    var unreadKinds: Set<Activity.Kind> = []
    /// Whether a rubric could not be read, so that an id that is missing may be in there.
    var unreadRubrics = false
    /// The same for a bank.
    var unreadBanks = false
    /// Banks with items that could not be read, so that draws cannot be counted.
    var shortBanks: Set<Bank.ID> = []

    /// A thing and the file that it came from.
    struct Found<Value> {
        var value: Value
        var place: Place
    }

    init(_ contents: PackageContents) {
        self.contents = contents
        self.paths = Set(contents.paths)
    }

    func run() -> Reading {
        readManifest()
        guard !languages.isEmpty else { return reading() }
        let files = sortedFiles()
        files.media.forEach(readMedium)
        readLessons(files.lessons)
        files.banks.forEach(readBank)
        files.rubrics.forEach(readRubric)
        readAssignments(files.assignments)
        files.quizzes.forEach(readQuiz)
        readShortQuizzes(files.shortQuizzes)
        checkOutline()
        checkCompletion()
        checkReferences()
        checkMediaUse()
        guard !log.hasErrors, let manifest else { return reading() }
        return reading(course(manifest), lessonTexts(manifest))
    }

    private func reading(_ course: Course? = nil, _ lessons: [LessonText] = []) -> Reading {
        Reading(
            course: course, lessons: lessons, problems: log.sorted, module: module, prerequisites: prerequisites)
    }

    /// The text of a file; `nil`, and logged, when it cannot be read.
    func source(_ path: String) -> SourceText? {
        do {
            let size = try contents.size(at: path)
            if size > SourceText.limit {
                log.add(.tooLarge(Place(path), bytes: size, limit: SourceText.limit))
                return nil
            }
        } catch {
            log.add(Problem(error, Place(path)))
            return nil
        }
        return data(path).flatMap { SourceText($0, file: path, log: log) }
    }

    func data(_ path: String) -> Data? {
        do {
            return try contents.data(at: path)
        } catch {
            log.add(Problem(error, Place(path)))
            return nil
        }
    }

    /// The map that a YAML file is.
    func yaml(_ path: String, keys: [String]) -> YAMLReader? {
        guard let source = source(path), let value = YAMLValue.read(source.text, file: path, log: log) else {
            return nil
        }
        return YAMLReader(value, file: path, keys: keys, languages: languages, log: log)
    }
}

// MARK: The course

extension ModuleReading {
    private func course(_ manifest: ModuleManifest) -> Course {
        var course = manifest.course
        course.units = manifest.outline.map { unit in
            Unit(id: unit.id, title: unit.title, activities: unit.steps.compactMap { activity($0.id) })
        }
        course.banks = banks.values.map(\.value).sorted { $0.id < $1.id }
        course.rubrics = rubrics.values.map(\.value).sorted { $0.id < $1.id }
        return course
    }

    func activity(_ id: Activity.ID) -> Activity? {
        if let lesson = lessons[id] { return .lesson(lesson.lesson) }
        if let quiz = quizzes[id] { return .quiz(quiz.value) }
        if let assignment = assignments[id] { return .assignment(assignment.value) }
        return nil
    }

    /// Bodies in the order of the outline, languages in the module's order.
    private func lessonTexts(_ manifest: ModuleManifest) -> [LessonText] {
        manifest.outline.flatMap(\.steps).compactMap { lessons[$0.id] }.flatMap { source in
            languages.compactMap { language in
                source.bodies[language].map { LessonText(lesson: source.lesson.id, language: language, html: $0.html) }
            }
        }
    }
}

import CourseKit
import Packaging

/// The author's folder (`module.yaml`, lessons in Markdown, quizzes in YAML) as a package format.
///
/// The format itself is in `docs/authors.md`.
public struct CourseFolder: PackageFormat {
    public let name = "course-folder"

    public init() {}

    /// A `module.yaml` at the root says it all.
    public func recognises(_ contents: PackageContents) -> Bool {
        contents.paths.contains(ModuleReading.manifestPath)
    }

    public func read(_ contents: PackageContents) -> Reading {
        ModuleReading(contents).run()
    }
}

import CourseKit
import Foundation
import People

extension ModuleReading {
    /// A file of which there is one for each language.
    struct LanguageFile {
        var path: String
        /// The path without language and extension: what its translations share.
        var stem: String
        var language: Language
    }

    struct Files {
        var lessons: [LanguageFile] = []
        var quizzes: [String] = []
        var shortQuizzes: [LanguageFile] = []
        var banks: [String] = []
        var rubrics: [String] = []
        var assignments: [LanguageFile] = []
        var media: [String] = []
    }

    /// Which file is what, by folder and name; files that are nothing are logged.
    func sortedFiles() -> Files {
        var files = Files()
        for path in paths.sorted() where path != Self.manifestPath && !Self.isPassedOver(path) {
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 2 else {
                log.add(.strayFile(Place(path)))
                continue
            }
            switch (parts[0], (parts[1] as NSString).pathExtension) {
            case ("lessons", "md"): languageFile(path).map { files.lessons.append($0) }
            case ("quizzes", "yaml"): files.quizzes.append(path)
            case ("quizzes", "md"): languageFile(path).map { files.shortQuizzes.append($0) }
            case ("banks", "yaml"): files.banks.append(path)
            case ("rubrics", "yaml"): files.rubrics.append(path)
            case ("assignments", "md"): languageFile(path).map { files.assignments.append($0) }
            case ("media", _): files.media.append(path)
            default: log.add(.strayFile(Place(path)))
            }
        }
        return files
    }

    /// `README.md`, `LICENSE` and names that begin with a dot; they are not packed either.
    static func isPassedOver(_ path: String) -> Bool {
        ["README.md", "LICENSE"].contains(path) || path.split(separator: "/").contains { $0.hasPrefix(".") }
    }

    /// `NAME.LANG.md`; logs a name without a language, or with one that the module does not list.
    private func languageFile(_ path: String) -> LanguageFile? {
        let stem = (path as NSString).deletingPathExtension
        let code = (stem as NSString).pathExtension
        guard let language = Language(rawValue: code) else {
            log.add(.fileWithoutLanguage(Place(path), languages))
            return nil
        }
        guard languages.contains(language) else {
            log.add(.unlistedLanguage(code, languages, Place(path)))
            return nil
        }
        return LanguageFile(path: path, stem: (stem as NSString).deletingPathExtension, language: language)
    }
}

/// A Markdown file that opens with a YAML head between two lines `---`.
struct FrontMatter {
    let head: YAMLReader
    let body: String
    /// Line of the file that ``body`` begins on.
    let bodyLine: Int

    init?(_ source: SourceText, keys: [String], languages: [Language], log: ProblemLog) {
        let lines = source.lines
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            log.add(.noFrontMatter(Place(source.file, 1)))
            return nil
        }
        let yaml = lines[1..<end].joined(separator: "\n")
        guard let value = YAMLValue.read(yaml, file: source.file, firstLine: 2, log: log),
            let head = YAMLReader(value, file: source.file, keys: keys, languages: languages, log: log)
        else { return nil }
        self.head = head
        self.body = lines[(end + 1)...].joined(separator: "\n")
        self.bodyLine = end + 2
    }
}

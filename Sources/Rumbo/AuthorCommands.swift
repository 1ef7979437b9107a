import ArgumentParser
import CourseFolder
import CourseKit
import Foundation
import Packaging
import People

/// `rumbo new`
struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Start a course module: a small one that works.",
        discussion: "rumbo new mi-curso\nrumbo new meu-curso --languages pt,es")

    @Argument(help: "The folder to make; its name becomes the module's id.")
    var folder: String

    @Option(help: "Languages of the module, the first one is the fallback.")
    var languages = "es,pt"

    func run() async throws {
        let url = URL(fileURLWithPath: folder, isDirectory: true)
        guard !FileManager.default.fileExists(atPath: url.path) else {
            throw fail("\(folder) exists already; nothing was changed.")
        }
        let id = url.lastPathComponent
        let files = CourseFolder.scaffold(id: id, languages: languages.split(separator: ",").map(String.init))
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            let file = url.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        print("\(folder): \(files.count) files. Next: rumbo preview \(folder)")
    }
}

/// `rumbo check`
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tell every problem of course modules, as file:line: severity: sentence.",
        discussion: "rumbo check Courses/*        also what the modules require of each other\n"
            + "rumbo check my-course --language pt\nrumbo check my-course --fix")

    @Argument(help: "Folders or packages.")
    var modules: [String]

    @Flag(help: "Write missing ids once, before checking.")
    var fix = false

    @Flag(help: "Print the problems as JSON.")
    var json = false

    @OptionGroup var speech: LanguageOptions

    func run() async throws {
        var found: [Problem] = []
        var shelf = Bookshelf()
        for module in modules {
            do {
                if fix { try mend(module) }
                let reading = try Module(module).read()
                shelf.add(reading, named: module)
                found += reading.problems.map { problem in
                    var problem = problem
                    if modules.count > 1 { problem.file = "\(module)/\(problem.file)" }
                    return problem
                }
            } catch let error as PackageError {
                let sentences = ["es", "pt", "en"].map { error.sentence(in: $0) }
                found.append(
                    Problem(
                        file: error.path.map { "\(module)/\($0)" } ?? module, line: error.line,
                        code: error.code.rawValue,
                        es: sentences[0], pt: sentences[1], en: sentences[2]))
            }
        }
        found += shelf.prerequisiteProblems()
        if json {
            print(try report(found))
        } else {
            for problem in found { print(problem.line(in: speech.language)) }
        }
        if found.contains(where: { $0.severity == .error }) { throw ExitCode.failure }
    }

    private struct Line: Encodable {
        var file: String
        var line: Int?
        var severity: String
        var code: String
        var sentence: String
    }

    private func report(_ problems: [Problem]) throws -> String {
        let lines = problems.map {
            Line(
                file: $0.file, line: $0.line, severity: $0.severity.rawValue, code: $0.code,
                sentence: $0.sentence(in: speech.language))
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(lines), as: UTF8.self)
    }

    private func mend(_ module: String) throws {
        let url = URL(fileURLWithPath: module, isDirectory: true)
        for (path, text) in CourseFolder.fix(try PackageContents(folder: url)) {
            try Data(text.utf8).write(to: url.appending(path: path), options: .atomic)
            print("\(path): ids written")
        }
    }
}

/// `rumbo pack`
struct Pack: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Pack a course module; the same folder gives the same bytes anywhere.",
        discussion: "rumbo pack my-course -o my-course.zip")

    @Argument(help: "The module's folder.")
    var folder: String

    @Option(name: [.customShort("o"), .long], help: "The package to write; the folder's name with .zip if left out.")
    var output: String?

    @OptionGroup var speech: LanguageOptions

    func run() async throws {
        do {
            let module = try Module(folder)
            let errors = module.read().problems.filter { $0.severity == .error }
            guard errors.isEmpty else {
                for problem in errors { print(problem.line(in: speech.language)) }
                throw ExitCode.failure
            }
            let name = URL(fileURLWithPath: folder).lastPathComponent
            let url = URL(fileURLWithPath: output ?? "\(name).zip")
            let digest = try PackageWriter.write(module.contents, to: url)
            print("\(digest)  \(url.relativePath)")
        } catch let error as PackageError {
            throw fail((error.path.map { "\($0): " } ?? "") + error.sentence(in: speech.language.rawValue))
        }
    }
}

/// A module on disk, as a folder or as a package.
struct Module {
    let contents: PackageContents

    init(_ path: String) throws {
        var isFolder: ObjCBool = false
        let url = URL(fileURLWithPath: path)
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
            throw Refusal("\(path): there is no such file or folder.")
        }
        contents = isFolder.boolValue ? try PackageContents(folder: url) : try PackageContents(archive: url)
    }

    func read() -> Reading {
        for format in plugins where format.recognises(contents) { return format.read(contents) }
        return Reading(
            course: nil,
            problems: [
                Problem(
                    file: "module.yaml", code: "missing-file", es: "Falta: sin este archivo no es un módulo de curso.",
                    pt: "Falta: sem este arquivo não é um módulo de curso.",
                    en: "It is missing: without it this is no course module.")
            ])
    }
}

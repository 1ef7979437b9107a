import CourseFolder
import CourseKit
import Foundation
import Learning
import Packaging
import People
import Testing

/// Each folder of `Fixtures` is a case: its `module` is laid over the good one, less the files in `removed.txt`, and
/// `expected.es.txt` is the report. `RECORD=1` writes the reports anew.
@Suite struct CourseFolderTests {
    @Test(arguments: Fixture.names) func report(of name: String) throws {
        let reading = CourseFolder().read(try Fixture.contents(name))
        let lines = reading.problems.map { $0.line(in: .es) + "\n" }.joined()
        #expect((reading.course == nil) == reading.problems.contains { $0.severity == .error })
        try Fixture.compare(lines, with: "\(name)/expected.es.txt")
    }

    @Test func everySentenceIsThereInThreeLanguages() throws {
        for name in Fixture.names {
            for problem in CourseFolder().read(try Fixture.contents(name)).problems {
                let sentences = Set([Language.es, .pt, .en].map(problem.sentence))
                #expect(sentences.count >= 2, "\(problem.code)")
                #expect(
                    sentences.allSatisfy { $0.hasSuffix(".") && !$0.contains("  ") }, "\(problem.code): \(sentences)")
            }
        }
    }

    @Test func goodModuleBecomesACourse() throws {
        let reading = CourseFolder().read(try Fixture.contents("good"))
        let course = try #require(reading.course)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try Fixture.compare(
            String(decoding: try encoder.encode(course), as: UTF8.self) + "\n", with: "good/course.json")
        let pages = reading.lessons.map { "<!-- \($0.lesson) \($0.language.rawValue) -->\n\($0.html)" }.joined(
            separator: "\n")
        try Fixture.compare(pages, with: "good/lessons.html")
    }

    @Test func weightCountsThePictures() throws {
        let reading = CourseFolder().read(try Fixture.contents("good"))
        guard case .lesson(let lesson)? = reading.course?.activity("acuerdo") else {
            Issue.record("no lesson")
            return
        }
        let html = try #require(reading.lessons.first { $0.lesson == "acuerdo" && $0.language == .es }).html
        let picture = try Fixture.contents("good").size(at: "media/flecha.es.svg")
        #expect(lesson.weight["es"] == html.utf8.count + picture)
    }

    @Test func recognisesByItsManifest() throws {
        #expect(CourseFolder().recognises(try Fixture.contents("good")))
        #expect(!CourseFolder().recognises(try PackageContents(files: ["imsmanifest.xml": Data()])))
        #expect(!CourseFolder().recognises(try PackageContents(files: ["inner/module.yaml": Data()])))
        #expect(
            CourseFolder().read(try PackageContents(files: ["x.md": Data()])).problems.map(\.code) == ["no-manifest"])
    }

    @Test func byteOrderMarkAndReturnsAreAccepted() throws {
        var files = try Fixture.files("good")
        for (path, data) in files where path.hasSuffix(".yaml") || path.hasSuffix(".md") {
            let text = String(decoding: data, as: UTF8.self).replacingOccurrences(of: "\n", with: "\r\n")
            files[path] = Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)
        }
        let plain = CourseFolder().read(try Fixture.contents("good"))
        let other = CourseFolder().read(try PackageContents(files: files))
        #expect(other.problems.isEmpty)
        #expect(other.course == plain.course)
    }

    @Test func tenMegabytesOfYAMLAreRefusedAtOnce() throws {
        var files = try Fixture.files("good")
        files["quizzes/final.yaml"] = Data(repeating: UInt8(ascii: "-"), count: 10_000_000)
        let contents = try PackageContents(files: files)
        let start = ContinuousClock.now
        let reading = CourseFolder().read(contents)
        #expect(ContinuousClock.now - start < .seconds(2))
        let problem = try #require(reading.problems.first { $0.file == "quizzes/final.yaml" })
        #expect(problem.code == "file-too-large")
        #expect(problem.sentence(in: .es).contains("10 MB"))
    }

    @Test func scaffoldChecksClean() throws {
        for languages in [["es", "pt"], ["pt"], ["es", "pt", "en"], []] {
            let files = CourseFolder.scaffold(id: "mi-curso", languages: languages).mapValues { Data($0.utf8) }
            let reading = CourseFolder().read(try PackageContents(files: files))
            #expect(reading.problems.map { $0.line(in: .en) } == [])
            #expect(reading.course?.id == "mi-curso")
            #expect(reading.course?.activities.count == 4)
        }
        #expect(
            CourseFolder.scaffold(id: "Mi Curso Ñandú", languages: ["es"])["module.yaml"]?.contains(
                "id: mi-curso-nandu") == true)
    }
}

/// Folders beside the tests.
enum Fixture {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static let names: [String] = {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return all.filter { !$0.hasPrefix(".") }.sorted()
    }()

    static func files(_ name: String) throws -> [String: Data] {
        var files = try folder("good")
        guard name != "good" else { return files }
        files.merge(try folder(name)) { $1 }
        if let removed = try? String(contentsOf: root.appending(path: "\(name)/removed.txt"), encoding: .utf8) {
            for path in removed.split(separator: "\n") { files[String(path)] = nil }
        }
        return files
    }

    static func contents(_ name: String) throws -> PackageContents { try PackageContents(files: try files(name)) }

    private static func folder(_ name: String) throws -> [String: Data] {
        let base = root.appending(path: "\(name)/module")
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: base.path) {
            let url = base.appending(path: path)
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue {
                files[path] = try Data(contentsOf: url)
            }
        }
        return files
    }

    static func compare(_ text: String, with path: String) throws {
        let file = root.appending(path: path)
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(text == (try? String(contentsOf: file, encoding: .utf8)), "\(path)")
    }
}

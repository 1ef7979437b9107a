import CourseFolder
import CourseKit
import Foundation
import Learning
import Packaging
import People
import Testing

/// What several modules say of each other, read as `rumbo check A B C` reads them.
@Suite struct BookshelfTests {
    private func reading(_ id: String, requires: String, extra: String = "") throws -> Reading {
        var files = CourseFolder.scaffold(id: id, languages: ["es", "pt"])
        let manifest = try #require(files["module.yaml"])
        let lines = manifest.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("requires:") }.joined(separator: "\n")
        files["module.yaml"] = lines.replacing("format: 1", with: "format: 1\nrequires: [\(requires)]" + extra)
        return CourseFolder().read(try PackageContents(files: files.mapValues { Data($0.utf8) }))
    }

    private func report(_ modules: [(String, String)], extra: String = "", in language: Language = .es) throws
        -> [String]
    {
        var shelf = Bookshelf()
        for (id, requires) in modules {
            shelf.add(try reading(id, requires: requires, extra: extra), named: "Courses/\(id)")
        }
        return shelf.prerequisiteProblems().map { $0.line(in: language) }
    }

    @Test func `a circle is told once, at the line that asks, with its whole chain`() throws {
        let lines = try report([("alfa", "beta"), ("beta", "gama"), ("gama", "alfa"), ("delta", "alfa")])
        #expect(
            lines == [
                "Courses/alfa/module.yaml:2: error: Los módulos se exigen en círculo (alfa → beta → gama → alfa) y nadie podría inscribirse; quite «beta» de «requires», o corte la cadena en otro de ellos."
            ])
    }

    @Test func `two circles are two problems, in the reader's language`() throws {
        let lines = try report([("alfa", "beta"), ("beta", "alfa, gama"), ("gama", "beta")], in: .pt)
        #expect(lines.count == 2)
        #expect(lines.first?.contains("em círculo (alfa → beta → alfa)") == true)
        #expect(lines.last?.hasPrefix("Courses/beta/module.yaml:2: error:") == true)
        #expect(lines.last?.contains("beta → gama → beta") == true)
    }

    @Test func `an id that nobody bears is a warning, with the nearest that somebody does`() throws {
        let lines = try report([("exportar", "incoterms"), ("incoterm", "")])
        #expect(
            lines == [
                "Courses/exportar/module.yaml:2: warning: «incoterms» no está entre los módulos revisados; quizá quiso decir «incoterm»."
            ])
    }

    @Test func `a module by itself may require what lies elsewhere`() throws {
        #expect(try report([("alfa", "beta")]) == [])
    }

    @Test func `a circle is found even where the modules are broken otherwise`() throws {
        let lines = try report([("alfa", "beta"), ("beta", "alfa")], extra: "\nnonsense: 2")
        #expect(lines.count == 1)
        #expect(lines.first?.contains("alfa → beta → alfa") == true)
    }
}

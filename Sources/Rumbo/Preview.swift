import ArgumentParser
import Foundation

/// `rumbo preview`
struct Preview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve a course module as a learner will see it; nothing is stored.",
        discussion: "rumbo preview my-course --port 8090")

    @Argument(help: "The module's folder.")
    var folder: String

    @Option(help: "Port to listen on.")
    var port = 8090

    @OptionGroup var speech: LanguageOptions

    func run() async throws { throw fail("not yet") }
}

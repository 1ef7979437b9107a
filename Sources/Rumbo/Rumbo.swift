import ArgumentParser
import Foundation

/// The `rumbo` command.
@main
struct Rumbo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rumbo",
        abstract: "A learning service with plugin course modules.",
        discussion: """
            Write a course:   rumbo new my-course && rumbo check my-course && rumbo preview my-course
            Run the service:  rumbo serve --data data
            Try it:           rumbo serve --demo --in-memory
            Check a certificate without a network:  rumbo verify certificate.pdf --data data
            """,
        version: "0.1.0",
        subcommands: [
            New.self, Check.self, Pack.self, Preview.self, Import.self, Serve.self, User.self, Verify.self,
            Client.self, StatementCommands.self, ForwardCommand.self, Rebuild.self, Migrate.self, Match.self
        ])

    /// As the library would run it, but what goes wrong with files, ports and records is said in a sentence.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var waiting = command as? any AsyncParsableCommand { try await waiting.run() } else { try command.run() }
        } catch {
            guard let sentence = Complaint.sentence(for: error) else { exit(withError: error) }
            FileHandle.standardError.write(Data((sentence + "\n").utf8))
            exit(withError: ExitCode.failure)
        }
    }
}

/// A refusal that is told to the person at the terminal as it is, without a stack or a usage text.
struct Refusal: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

extension ParsableArguments {
    /// Says a sentence on standard error and ends with 1.
    func fail(_ sentence: String) -> ExitCode {
        FileHandle.standardError.write(Data((sentence + "\n").utf8))
        return ExitCode.failure
    }
}

/// Prints a line at once, even where the output is a file.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

import ArgumentParser
import Foundation
import Matching

/// `rumbo match`
struct Match: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Solve an assignment problem from a file, exactly.",
        discussion: """
            rumbo match --instance week.match --solution week.sol
            rumbo match --instance week.match --solution week.sol --names week.names

            The formats are told in docs/decisions/009-matching.md. Prints a line of JSON: seconds, and memory in MB.
            """)

    @Option(help: "The problem (ALMATCH1). Several are solved in turn, each with its --solution.")
    var instance: [String]

    @Option(help: "Where the solution goes (ALMASOL1).")
    var solution: [String]

    @Option(help: "Names of rows and columns (ALMANAM1); the answer then does not hang on their order in the file.")
    var names: String?

    @Option(help: "Afterwards, how many declines, withdrawals, new requests and leaves to make and time.")
    var moves: Int?

    @Option(help: "Which draw of them.")
    var seed: UInt64 = 1

    @OptionGroup var speech: LanguageOptions

    func validate() throws {
        guard !instance.isEmpty, instance.count == solution.count else {
            throw ValidationError("Each --instance needs its --solution.")
        }
    }

    func run() async throws {
        for (instance, solution) in zip(instance, solution) {
            do { try solve(instance, into: solution) } catch let error as MatchingError {
                throw fail("\(instance): \(error.sentence(in: speech.language))")
            } catch let error as ProblemFile.Unreadable {
                throw fail(error.sentence(in: speech.language))
            }
        }
    }

    private func solve(_ instance: String, into solution: String) throws {
        let problem = try ProblemFile.read(instance)
        let before = Spent.memory
        let start = Spent.now
        try problem.validate()
        let names = try names.map { try ProblemFile.names($0, of: problem) }
        let half = Spent.now
        let answer =
            if let names {
                try problem.solve(rowNames: names.rows, columnNames: names.columns)
            } else { try problem.solve() }
        let end = Spent.now
        let memory = Spent.memory
        try ProblemFile.write(answer, to: solution)
        say(
            MatchReport(
                instance: URL(fileURLWithPath: instance).lastPathComponent, solve: end - half, total: end - start,
                before: before, after: memory, objective: answer.objective, unserved: problem.unserved(in: answer)
            ).line)
        guard let moves else { return }
        for line in try MatchTrial(problem, answer, count: moves, seed: seed).lines() { say(line) }
    }
}

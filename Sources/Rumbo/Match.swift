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

            The formats are told in docs/matching.md. Prints one line of JSON: times in seconds, memory in MB.
            """)

    @Option(help: "The problem (ALMATCH1).")
    var instance: String

    @Option(help: "Where the solution goes (ALMASOL1).")
    var solution: String

    @Option(help: "Names of rows and columns (ALMANAM1); the answer then does not hang on their order in the file.")
    var names: String?

    @Option(help: "Afterwards, how many declines, withdrawals, new requests and leaves to make and time.")
    var moves: Int?

    @Option(help: "Which draw of them.")
    var seed: UInt64 = 1

    @OptionGroup var speech: LanguageOptions

    func run() async throws {
        do {
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
            let report = MatchReport(
                instance: URL(fileURLWithPath: instance).lastPathComponent, solve: end - half, total: end - start,
                before: before, after: memory, objective: answer.objective, unserved: problem.unserved(in: answer))
            say(report.line)
            if let moves {
                let trial = try MatchTrial(problem, answer, count: moves, seed: seed)
                for line in try trial.lines() { say(line) }
            }
        } catch let error as MatchingError {
            throw fail("\(instance): \(error.sentence(in: speech.language))")
        } catch let error as ProblemFile.Unreadable {
            throw fail(error.sentence(in: speech.language))
        }
    }
}

/// What a stretch of work took.
struct Spent {
    var wall: Double
    var processor: Double

    static func - (end: Spent, start: Spent) -> Spent {
        Spent(wall: end.wall - start.wall, processor: end.processor - start.processor)
    }

    static var now: Spent {
        Spent(wall: seconds(CLOCK_MONOTONIC), processor: seconds(CLOCK_PROCESS_CPUTIME_ID))
    }

    /// The most memory held so far, in MB.
    static var memory: Double {
        var usage = rusage()
        #if canImport(Darwin)
            getrusage(RUSAGE_SELF, &usage)
            return Double(usage.ru_maxrss) / 1_048_576
        #else
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return Double(usage.ru_maxrss) / 1024
        #endif
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// The one line of figures.
struct MatchReport {
    var instance: String
    var solve: Spent
    var total: Spent
    var before: Double
    var after: Double
    var objective: Int64
    var unserved: Int

    var line: String {
        func figure(_ value: Double, _ places: Int) -> String { String(format: "%.\(places)f", value) }
        let quoted = (try? JSONEncoder().encode(instance)).flatMap { String(bytes: $0, encoding: .utf8) } ?? "\"\""
        return """
            {"solver": "rumbo", "instance": \(quoted), "solve_s": \(figure(solve.wall, 5)), \
            "total_s": \(figure(total.wall, 5)), "solve_cpu_s": \(figure(solve.processor, 5)), \
            "total_cpu_s": \(figure(total.processor, 5)), "rss_before_mb": \(figure(before, 1)), \
            "rss_mb": \(figure(after, 1)), "objective": \(objective), "unserved": \(unserved)}
            """
    }
}

extension AssignmentProblem {
    /// Rows in the last thirteen columns, which stand for "unserved" in each country.
    func unserved(in solution: AssignmentSolution) -> Int {
        solution.edges.count { Int(columns[$0]) >= columnCount - 13 }
    }
}

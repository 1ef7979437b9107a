import ArgumentParser
import Foundation

/// The `rumbo-bench` command: what the service's speed is compared with, and the parts that are timed without HTTP.
///
/// Each subcommand but `hello` and `seed` prints one JSON object of numbers; `.ci/bench` makes a table of them.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rumbo-bench", abstract: "Parts and yardsticks of `make bench`.",
        subcommands: [
            Hello.self, RawSQLite.self, Records.self, CertificatePrinting.self, ModuleImport.self, NetworkMatching.self,
            NetworkService.self, MixedStatements.self, RawStatements.self, Seed.self
        ])
}

/// A failed precondition of a measurement, told as it is.
struct BenchError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

extension AsyncParsableCommand {
    /// Prints figures as one line of JSON.
    func report(_ figures: [String: Double]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        FileHandle.standardOutput.write(try encoder.encode(figures) + Data("\n".utf8))
    }
}

extension Duration {
    var seconds: Double {
        let parts = components
        return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    }
}

/// What a run of many writers came to.
struct Run: Sendable {
    var count: Int
    var seconds: Double
    /// CPU of the whole process.
    var cpuSeconds: Double

    var figures: [String: Double] {
        [
            "rate": Double(count) / seconds, "count": Double(count), "seconds": seconds,
            "cpu": cpuSeconds * 1000 / Double(max(1, count))
        ]
    }
}

/// Runs `body` in `writers` tasks, each again and again until `seconds` are over.
func repeated(
    writers: Int, seconds: Double, _ body: @escaping @Sendable (_ writer: Int, _ round: Int) async throws -> Void
) async throws -> Run {
    let clock = ContinuousClock()
    let start = clock.now
    let spent = processorSeconds()
    let end = start.advanced(by: .seconds(seconds))
    let count = try await withThrowingTaskGroup(of: Int.self) { group in
        for writer in 0..<writers {
            group.addTask {
                var round = 0
                while clock.now < end {
                    try await body(writer, round)
                    round += 1
                }
                return round
            }
        }
        return try await group.reduce(0, +)
    }
    return Run(count: count, seconds: start.duration(to: clock.now).seconds, cpuSeconds: processorSeconds() - spent)
}

func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

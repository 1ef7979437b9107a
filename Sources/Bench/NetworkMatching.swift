import ArgumentParser
import Consulting
import Foundation
import People

/// `rumbo-bench network`: a whole batch of the consultant network, stage by stage.
struct NetworkMatching: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "network", abstract: "Match a generated network: score, solve, price, explain.")

    @Option(help: "Requests that wait.")
    var requests = 100_000

    @Option(help: "Consultants.")
    var consultants = 5_000

    @Option(help: "Free units in percent of the requests.")
    var units = 110

    @Option(help: "Seed of the network.")
    var seed: UInt64 = 1

    @Flag(help: "Encode the run as JSON too.")
    var write = false

    func run() async throws {
        var network = SyntheticNetwork(seed: seed)
        let pool = network.pool(requests: requests, consultants: consultants, units: units)
        let before = peakMegabytes()
        let clock = ContinuousClock()
        let start = clock.now
        var times: [String: Double] = [:]
        var last = start
        let run = try MatchBatch(pool, policy: MatchingPolicy()).run(
            id: .random(),
            reached: { stage in
                times[stage.rawValue] = last.duration(to: clock.now).seconds
                last = clock.now
            })
        times["seconds"] = start.duration(to: clock.now).seconds
        guard run.proof.isOptimal else { throw BenchError("not proved optimal") }
        if write {
            last = clock.now
            times["bytes"] = Double(try JSONEncoder().encode(run).count)
            times["written"] = last.duration(to: clock.now).seconds
        }
        let figures = [
            "served": Double(run.placements.count), "unserved": Double(run.unserved.count),
            "objective": Double(run.proof.objective), "pairs": Double(run.proof.pairs),
            "rounds": Double(run.proof.rounds), "peak": peakMegabytes(), "peak-before": before
        ]
        try report(times.merging(figures) { first, _ in first })
    }
}

/// The most memory that the process ever held.
func peakMegabytes() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
}

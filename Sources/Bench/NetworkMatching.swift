import ArgumentParser
import Consulting
import Foundation
import People
import Storage

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

    @Flag(help: "Keep the run in a data folder, durably, too.")
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
            times["bytes"] = try await keep(run)
            times["written"] = last.duration(to: clock.now).seconds
            times["seconds"] = start.duration(to: clock.now).seconds
        }
        let figures = [
            "served": Double(run.placements.count), "unserved": Double(run.unserved.count),
            "objective": Double(run.proof.objective), "pairs": Double(run.proof.pairs),
            "rounds": Double(run.proof.rounds), "peak": peakMegabytes(), "peak-before": before
        ]
        try report(times.merging(figures) { first, _ in first })
    }
}

extension NetworkMatching {
    /// - Returns: how many bytes the records grew by.
    private func keep(_ run: MatchRun) async throws -> Double {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rumbo-bench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try await Store.open(folder: folder)
        try await store.write { try $0.save(run) }
        guard try await store.read({ try $0.runs(limit: 1).first?.served }) == run.placements.count else {
            throw BenchError("the run was not kept")
        }
        try store.close()
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.fileSizeKey])
        return try files.reduce(0) { $0 + Double(try $1.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0) }
    }
}

/// The most memory that the process ever held.
func peakMegabytes() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
}

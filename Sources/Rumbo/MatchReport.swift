import CoreFoundation
import Foundation
import Matching

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

import Foundation
import Testing

@testable import Matching

@Suite struct CancellationTests {
    /// Every row may take every column, and they are scarce: auction, tightening and repair all have their share.
    private func crowded(_ seed: Int) throws -> AssignmentProblem {
        var draw = Draw(seed)
        let columns = 60
        let rows = (0..<600).map { _ in
            var row = [columns: 1_000_000 + draw.up(to: 5_000)]
            for column in 0..<columns { row[column] = draw.up(to: 100_000) }
            return row
        }
        var lists = Lists(rows: rows, columns: (0..<columns).map { _ in [(6, 0), (3, 9_000)] })
        lists.columns.append([(300, 0), (300, 500)])
        return try lists.problem()
    }

    private let patience = 1 << 12

    /// Wherever a solve is cut short, it stops at that question, and the optimum lies within the gap that it reports.
    @Test(arguments: 1...3) func stopsWhereverItIsAsked(seed: Int) throws {
        let problem = try crowded(seed)
        var questions = 0
        let optimum = try problem.solve(patience: patience) {
            questions += 1
            return false
        }.objective
        try #require(questions > 50)
        var gaps: [ClosedRange<Int64>] = []
        for last in Set([1, 2, 3, questions] + stride(from: 4, to: questions, by: 7)).sorted() {
            var asked = 0
            let error = #expect(throws: MatchingError.self) {
                try problem.solve(patience: patience) {
                    asked += 1
                    return asked == last
                }
            }
            guard case .cancelled(let lower, let upper) = error else {
                Issue.record("was not stopped: \(String(describing: error))")
                continue
            }
            #expect(asked == last)
            #expect(lower <= optimum)
            // Before everybody has a place nothing is known from above.
            guard let upper else { continue }
            #expect(upper >= optimum)
            gaps.append(lower...upper)
        }
        #expect(!gaps.isEmpty)
    }

    /// Between two questions there is never more than a small part of the whole, by the time that the thread was given: no stage goes
    /// on without asking.
    @Test func asksAllAlong() throws {
        let problem = try crowded(4)
        var longest = 0
        var questions = 0
        let start = Self.threadTime()
        var before = start
        _ = try problem.solve(patience: patience) {
            let now = Self.threadTime()
            longest = max(longest, now - before)
            before = now
            questions += 1
            return false
        }
        let end = Self.threadTime()
        longest = max(longest, end - before)
        try #require(questions > 50)
        #expect(longest < (end - start) / 6, "\(longest) ns of \(end - start), asked \(questions) times")
    }

    /// Nanoseconds of processor that this thread was given: other work on the machine does not count.
    private static func threadTime() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}

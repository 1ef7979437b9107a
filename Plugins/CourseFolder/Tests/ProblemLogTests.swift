import CourseKit
import People
import Testing

@testable import CourseFolder

@Suite struct ProblemLogTests {
    private static func problem(_ line: Int, _ severity: Problem.Severity = .error) -> Problem {
        Problem(Place("module.yaml", line), "x", severity: severity, es: "mal", pt: "mal", en: "wrong")
    }

    @Test func `a report has an end, and tells how much it leaves out`() {
        let log = ProblemLog()
        var made = 0
        for line in 1...2_000 {
            func make() -> Problem {
                made += 1
                return Self.problem(line)
            }
            log.add(make())
        }
        let sorted = log.sorted
        #expect(sorted.count == 501 && sorted.first?.line == 1)
        #expect(sorted.last?.code == "more-problems" && sorted.last?.sentence(in: .en).contains("1500") == true)
        #expect(made == 500, "what is not told is not worded either")
    }

    @Test func `an error after many warnings is still an error`() {
        let log = ProblemLog()
        for line in 1...600 { log.add(Self.problem(line, .warning)) }
        #expect(!log.hasErrors)
        log.add(Self.problem(601))
        #expect(log.hasErrors && log.sorted.contains { $0.severity == .error })
    }

    @Test func `few problems are all told, once`() {
        let log = ProblemLog()
        for line in [3, 1, 2, 1] { log.add(Self.problem(line)) }
        #expect(log.sorted.map(\.line) == [1, 2, 3])
    }
}

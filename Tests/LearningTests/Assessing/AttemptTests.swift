import Foundation
import Learning
import Statements
import Testing

@Suite struct AttemptTests {
    private let start = Instant(milliseconds: 1_800_000_000_000)
    private func after(_ seconds: Int) -> Instant { start.advanced(bySeconds: seconds) }

    private func attempt(minutes: Int? = 10) -> Attempt {
        let quiz = Samples.quiz(
            [.item(Samples.trueFalse), .item(Samples.single("s"))], .init(timeLimit: minutes, grace: 30))
        let paper = Paper(seed: 1, questions: [Question(item: "tf", order: ["true", "false"]), Question(item: "s")])
        return Attempt(id: "a1", at: quiz, number: 1, paper: paper, openedAt: start)
    }

    private func closes(_ attempt: inout Attempt, _ seconds: Int, _ how: Attempt.Closing) -> Bool {
        attempt.close(at: after(seconds), how: how)
    }

    private let yes = Response.choice(["true"])
    private let no = Response.choice(["false"])

    @Test func savesAndRepeats() {
        var attempt = attempt()
        #expect(attempt.receive(yes, for: "tf", epoch: 1, sequence: 1, at: after(5)) == .saved)
        let held = attempt
        #expect(attempt.receive(yes, for: "tf", epoch: 1, sequence: 1, at: after(9)) == .repeated)
        #expect(attempt == held)
        #expect(attempt.receive(no, for: "tf", epoch: 1, sequence: 2, at: after(10)) == .saved)
        #expect(attempt.responses == ["tf": no])
    }

    @Test func newestWinsInWhateverOrderTheyCome() {
        let first = attempt()
        let sent: [(Response, Int, Int)] = [(yes, 1, 1), (no, 1, 2), (yes, 2, 1), (no, 2, 4)]
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<200 {
            var attempt = first
            for (response, epoch, sequence) in sent.shuffled(using: &generator) + sent.shuffled(using: &generator) {
                _ = attempt.receive(response, for: "tf", epoch: epoch, sequence: sequence, at: after(1))
            }
            #expect(attempt.answers["tf"] == .init(response: no, epoch: 2, sequence: 4, receivedAt: after(1)))
        }
    }

    @Test func tellsWhatIsHeldInstead() {
        var attempt = attempt()
        _ = attempt.receive(yes, for: "tf", epoch: 2, sequence: 1, at: after(1))
        let held = Attempt.Answer(response: yes, epoch: 2, sequence: 1, receivedAt: after(1))
        #expect(attempt.receive(no, for: "tf", epoch: 1, sequence: 99, at: after(2)) == .superseded(by: held))
        // The same place with another answer cannot be acknowledged as held.
        #expect(attempt.receive(no, for: "tf", epoch: 2, sequence: 1, at: after(2)) == .superseded(by: held))
        #expect(attempt.answers == ["tf": held])
    }

    @Test func deadlineAndGraceToTheMillisecond() {
        let deadline = 600_000
        for (milliseconds, receipt) in [
            (deadline, Attempt.Receipt.saved), (deadline + 1, .late), (deadline + 30_000, .late),
            (deadline + 30_001, .refused(.closed))
        ] {
            var attempt = attempt()
            let instant = Instant(milliseconds: start.milliseconds + Int64(milliseconds))
            #expect(attempt.receive(yes, for: "tf", epoch: 1, sequence: 1, at: instant) == receipt)
            #expect(attempt.isDue(at: instant) == (receipt == .refused(.closed)))
            #expect(attempt.answers["tf"]?.late == (receipt == .refused(.closed) ? nil : receipt == .late))
        }
    }

    @Test func refuses() {
        var attempt = attempt(minutes: nil)
        let large = Response.text(String(repeating: "ñ", count: 10_001))
        #expect(attempt.receive(yes, for: "nobody", epoch: 1, sequence: 1, at: after(1)) == .refused(.unknownQuestion))
        #expect(attempt.receive(large, for: "tf", epoch: 1, sequence: 1, at: after(1)) == .refused(.tooLarge))
        #expect(
            attempt.receive(
                .text(String(repeating: "ñ", count: 10_000)), for: "tf", epoch: 1, sequence: 1, at: after(1)) == .saved)
        #expect(closes(&attempt, 2, .submitted))
        #expect(attempt.receive(no, for: "tf", epoch: 1, sequence: 2, at: after(3)) == .refused(.closed))
        let held = attempt.answers["tf"]?.response ?? no
        #expect(attempt.receive(held, for: "tf", epoch: 1, sequence: 1, at: after(3)) == .repeated)
    }

    @Test func closesOnce() {
        var attempt = attempt()
        #expect(attempt.state == .open && attempt.mayClose(at: start))
        #expect(!closes(&attempt, 600, .timedOut))
        #expect(closes(&attempt, 601, .submitted))
        let closed = attempt
        #expect(!closes(&attempt, 700, .timedOut) && !closes(&attempt, 700, .submitted))
        #expect(attempt == closed)
        #expect(attempt.state == .closed && attempt.closing == .submitted && attempt.closedAt == after(601))
        #expect(!attempt.mayClose(at: after(602)) && !attempt.isDue(at: after(9999)))
    }

    @Test func theClockCloses() {
        var due = attempt()
        #expect(!due.isDue(at: after(630)) && due.isDue(at: after(631)))
        #expect(closes(&due, 631, .timedOut) && due.closing == .timedOut)
        var handedInLate = attempt()
        #expect(closes(&handedInLate, 700, .submitted) && handedInLate.closing == .timedOut)
        var unhurried = attempt(minutes: nil)
        #expect(!unhurried.isDue(at: after(1_000_000_000)) && !closes(&unhurried, 1_000_000_000, .timedOut))
    }

    @Test func storedForm() throws {
        var attempt = attempt()
        _ = attempt.receive(yes, for: "tf", epoch: 1, sequence: 3, at: after(601))
        _ = attempt.close(at: after(700), how: .timedOut)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(attempt), as: UTF8.self)
        #expect(
            text == """
                {"answers":{"tf":{"epoch":1,"late":true,"receivedAt":"2027-01-15T08:10:01.000Z",\
                "response":{"choice":["true"]},"sequence":3}},"closedAt":"2027-01-15T08:11:40.000Z",\
                "closing":"timedOut","deadline":"2027-01-15T08:10:00.000Z","grace":30,"id":"a1","number":1,\
                "openedAt":"2027-01-15T08:00:00.000Z","paper":{"questions":[{"item":"tf","order":["true","false"],\
                "variables":{}},{"item":"s","order":[],"variables":{}}],"seed":1},"quiz":"quiz"}
                """)
        #expect(try JSONDecoder().decode(Attempt.self, from: Data(text.utf8)) == attempt)
    }

    @Test func scoreStoredForm() throws {
        let item = ItemScore(question: "q", credit: 0.5, possible: 3, verdict: .partial, remarks: [Samples.both("x")])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(Score(items: [item])), as: UTF8.self)
        #expect(
            text == """
                {"awaiting":false,"earned":1.5,"items":[{"credit":0.5,"earned":1.5,"possible":3,"question":"q",\
                "remarks":[{"es":"x","pt":"x"}],"verdict":"partial"}],"percent":50,"possible":3}
                """)
    }

    @Test func absurdTimesAreBounded() {
        let quiz = Samples.quiz([], .init(timeLimit: .max, grace: .max))
        let attempt = Attempt(id: "a", at: quiz, number: 1, paper: Paper(seed: 1, questions: []), openedAt: start)
        #expect(attempt.deadline == after(525_600 * 60) && attempt.grace == 86_400)
    }

    // MARK: The quiz's rules

    @Test func standing() {
        let scores = [50, 83.333, 66.67]
        for (policy, expected) in [(Assessment.ScorePolicy.best, 83.33), (.last, 66.67), (.average, 66.67)] {
            let quiz = Samples.quiz([], .init(score: policy))
            #expect(quiz.standing(scores: scores) == expected)
            #expect(quiz.standing(scores: []) == nil)
            #expect(quiz.standing(scores: [0]) == 0)
        }
    }

    @Test func turns() {
        let quiz = Samples.quiz([], .init(attempts: 2))
        var first = attempt()
        #expect(quiz.turn(after: []) == .start(number: 1))
        #expect(quiz.turn(after: [first]) == .resume(first))
        _ = first.close(at: after(1), how: .submitted)
        #expect(quiz.turn(after: [first]) == .start(number: 2))
        #expect(quiz.turn(after: [first, first]) == .noneLeft)
        #expect(quiz.attemptsLeft(used: 5) == 0)
        #expect(Samples.quiz([]).attemptsLeft(used: 5) == nil)
    }

    @Test func moments() {
        let quiz = Samples.quiz([])
        #expect(quiz.shows(.closed, passed: false, attemptsLeft: 3))
        #expect(
            !quiz.shows(.final, passed: false, attemptsLeft: 3) && !quiz.shows(.final, passed: false, attemptsLeft: nil)
        )
        #expect(quiz.shows(.final, passed: true, attemptsLeft: 3) && quiz.shows(.final, passed: false, attemptsLeft: 0))
        #expect(!quiz.shows(.never, passed: true, attemptsLeft: 0))
    }
}

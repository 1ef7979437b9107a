import People
import Synchronization
import Testing

@testable import Consulting

@Suite struct BatchCancellationTests {
    private let pool: Pool = {
        var random = RandomPool(seed: 8, topics: 6)
        return random.pool(consultants: 40, requests: 300, history: 200)
    }()

    /// Counts its questions, and says stop from one of them on.
    private final class Question: Sendable {
        private let count = Mutex(0)
        let last: Int
        var asked: Int { count.withLock { $0 } }

        init(last: Int = .max) { self.last = last }

        func ask() -> Bool {
            count.withLock { count in
                count += 1
                return count >= last
            }
        }
    }

    /// Every stage asks, and those over groups of requests ask for each group.
    @Test func everyStageAsks() throws {
        let question = Question()
        var askedBy: [MatchBatch.Stage: Int] = [:]
        let batch = try MatchBatch(pool, policy: MatchingPolicy(), isParallel: false)
        _ = try batch.run(
            id: .random(), isCancelled: question.ask, reached: { askedBy[$0] = question.asked })
        let groups = Board(pool, expected: Lookahead.sample(pool, MatchingPolicy()), policy: MatchingPolicy()).groups
            .count
        try #require(groups > 30)
        let (scored, solved) = (try #require(askedBy[.scored]), try #require(askedBy[.solved]))
        let (priced, told) = (try #require(askedBy[.priced]), try #require(askedBy[.told]))
        #expect(scored > groups)
        #expect(priced - solved > groups)
        #expect(told - priced >= groups)
    }

    /// Whenever it is told to stop it does: no further stage is reached, no run comes out, and each group left asks once at most.
    @Test(arguments: [true, false]) func stopsWheneverItIsTold(isParallel: Bool) throws {
        let whole = Question()
        _ = try MatchBatch(pool, policy: MatchingPolicy(), isParallel: isParallel)
            .run(id: .random(), isCancelled: whole.ask)
        for last in stride(from: 1, through: whole.asked, by: 9) {
            let question = Question(last: last)
            var stages: [MatchBatch.Stage] = []
            var reachedAfter = false
            #expect(throws: MatchBatchError.cancelled) {
                try MatchBatch(pool, policy: MatchingPolicy(), isParallel: isParallel).run(
                    id: .random(), isCancelled: question.ask,
                    reached: { stage in
                        stages.append(stage)
                        reachedAfter = reachedAfter || question.asked >= last
                    })
            }
            #expect(!reachedAfter && !stages.contains(.told))
            #expect(question.asked - last < whole.asked)
        }
    }
}

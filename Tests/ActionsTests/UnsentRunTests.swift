import Consulting
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

/// A daily run whose offers go out in several transactions, and a stop between two of them.
@Suite struct UnsentRunTests {
    @Test func `what a stop kept from being offered is matched again, once`() async throws {
        let network = try await Network.open()
        let lms = network.lms
        var asked: [Case.ID] = []
        for person in [network.asker, network.colleague, network.school.learner] {
            asked.append(try await network.ask(by: person))
        }
        let now = lms.now
        let pool = try await network.store.read { try $0.pool(at: now) }
        let run = try MatchBatch(pool, policy: MatchingPolicy()).run(id: .random(), kind: .daily)
        try #require(run.placements.count == 3)

        await #expect(throws: CancellationError.self) {
            try await lms.send(
                run,
                skipping: { placement in
                    // The service is told to stop while the second transaction is made ready.
                    if placement.request == run.placements[1].request { withUnsafeCurrentTask { $0?.cancel() } }
                    return false
                }, atOnce: 1)
        }
        #expect(try await states(asked, network).contains(.requested))
        #expect(
            try await states(asked, network).contains(.proposed), "the run and its first offers are one transaction")

        try await lms.runCaseClock()
        #expect(try await states(asked, network) == [.proposed, .proposed, .proposed])
        #expect(try await dailies(network) == 2)
        // All are out: no further run is made though somebody waits.
        _ = try await network.ask(by: network.administrator)
        network.school.clock.advance(seconds: LMS.tryingSeconds + 1)
        try await lms.runCaseClock()
        #expect(try await dailies(network) == 2)
    }

    @Test func `a run that went out whole leaves no mark, in one transaction or several`() async throws {
        for atOnce in [1, 2, LMS.offersAtOnce] {
            let network = try await Network.open()
            for person in [network.asker, network.colleague] { _ = try await network.ask(by: person) }
            let now = network.lms.now
            let pool = try await network.store.read { try $0.pool(at: now) }
            let run = try MatchBatch(pool, policy: MatchingPolicy()).run(id: .random(), kind: .daily)
            #expect(try await network.lms.send(run, skipping: { _ in false }, atOnce: atOnce).count == 2)
            #expect(try await network.store.read { try $0.setting(LMS.unsent) } == "")
            #expect(try await network.store.read { try $0.wholeRun(run.id) } == run)
        }
    }

    private func states(_ ids: [Case.ID], _ network: Network) async throws -> [Case.State] {
        try await network.store.read { tx in try ids.compactMap { try tx.mentoringCase($0)?.state } }
    }

    private func dailies(_ network: Network) async throws -> Int {
        try await network.store.read { try $0.runs([.daily], limit: 10).count }
    }
}

import People
import Statements
import Synchronization

/// The day on which each API client was last used, gathered here so that no request pays for writing it down.
final class ClientUses: Sendable {
    private struct State {
        var seen: [APIClient.ID: Int64] = [:]
        var written: [APIClient.ID: Int64] = [:]
    }

    private static let dayMilliseconds: Int64 = 86_400_000
    private let state = Mutex(State())

    func note(_ client: APIClient.ID, at now: Instant) {
        let day = now.milliseconds / Self.dayMilliseconds
        state.withLock { $0.seen[client] = day }
    }

    /// What is not written yet, by number of the day.
    var pending: [APIClient.ID: Int64] {
        state.withLock { state in state.seen.filter { state.written[$0.key] != $0.value } }
    }

    func wrote(_ days: [APIClient.ID: Int64]) {
        state.withLock { $0.written.merge(days) { $1 } }
    }

    /// As 2026-11-21.
    static func text(ofDay day: Int64) -> String {
        String(Instant(milliseconds: day * dayMilliseconds).description.prefix(10))
    }
}

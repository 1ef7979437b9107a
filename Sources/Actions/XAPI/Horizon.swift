import Statements
import Synchronization

/// Up to when the log is whole (`X-Experience-API-Consistent-Through`): nothing that is being written now was stored before it.
final class Horizon: Sendable {
    private struct State {
        var next = 0
        /// When each write under way began.
        var open: [Int: Instant] = [:]
    }
    private let state = Mutex(State())

    /// To be called before a statement's moment is chosen.
    func begin(_ now: Instant) -> Int {
        state.withLock { state in
            state.next += 1
            state.open[state.next] = now
            return state.next
        }
    }

    /// To be called after the commit.
    func end(_ mark: Int) { state.withLock { _ = $0.open.removeValue(forKey: mark) } }

    /// To be asked before the log is read. Statements stored at this very moment may still come.
    func moment(_ now: Instant) -> Instant {
        state.withLock { state in
            state.open.values.min().map { Instant(milliseconds: min($0.milliseconds, now.milliseconds) - 1) } ?? now
        }
    }
}

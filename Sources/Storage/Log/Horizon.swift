import Statements
import Synchronization

/// Up to when the log is whole (`X-Experience-API-Consistent-Through`): whatever is not to be read yet was stored later.
///
/// Statements get their moment inside the writer's turn, and are to be read only after the commit. So the moment told is before those of
/// all that wait for theirs, and none is given after it that is not later.
final class Horizon: Sendable {
    private struct State {
        var told = Instant(milliseconds: .min)
        /// Moments given by writes that have not ended.
        var open: [ObjectIdentifier: Instant] = [:]
    }
    private let state = Mutex(State())

    /// The moment of statements that `write` stores: `wanted`, or as much later as it takes.
    func moment(for write: Changes, at wanted: Instant) -> Instant {
        state.withLock { state in
            let moment = wanted > state.told ? wanted : Instant(milliseconds: state.told.milliseconds + 1)
            state.open[ObjectIdentifier(write)] = min(state.open[ObjectIdentifier(write)] ?? moment, moment)
            return moment
        }
    }

    /// The write is committed, or taken back.
    func end(_ write: Changes) { state.withLock { _ = $0.open.removeValue(forKey: ObjectIdentifier(write)) } }

    /// To be asked before the log is read.
    func consistentThrough(_ now: Instant) -> Instant {
        state.withLock { state in
            let first = state.open.values.min().map { Instant(milliseconds: $0.milliseconds - 1) }
            let moment = min(now, first ?? now)
            state.told = max(state.told, moment)
            return moment
        }
    }
}

import Learning
import Synchronization

/// When each record last changed, so that what was read may be kept in memory and is known to be stale at once.
///
/// Time is counted in ticks, one for each write that changed something that is kept. Records are told apart by a hash of their id:
/// two that share a place are read anew together, never kept too long.
public final class Freshness: Sendable {
    private struct State {
        var tick = 0
        var changed: [Int]
    }

    private let state: Mutex<State>
    private static let places = 8_192

    init() { state = Mutex(State(changed: Array(repeating: 0, count: Self.places))) }

    /// To be taken before reading what is to be kept.
    public var tick: Int { state.withLock { $0.tick } }

    /// What stands for all that happened within an enrolment; the enrolment's own id stands for its row.
    public static func progress(of enrolment: Enrolment.ID) -> String { "progress/\(enrolment)" }

    /// What stands for the API client that is called by `key`.
    public static func client(_ key: String) -> String { "client:\(key)" }

    /// Whether none of `records` has changed since `tick`.
    public func holds(_ records: [String], since tick: Int) -> Bool {
        state.withLock { state in records.allSatisfy { state.changed[Self.place($0)] <= tick } }
    }

    /// Called after a commit, before anybody hears of it.
    func changed(_ records: Set<String>) {
        guard !records.isEmpty else { return }
        state.withLock { state in
            state.tick += 1
            for record in records { state.changed[Self.place(record)] = state.tick }
        }
    }

    /// Somebody else wrote: nothing kept is trusted any more.
    func changedAll() {
        state.withLock { state in
            state.tick += 1
            let tick = state.tick
            for place in state.changed.indices { state.changed[place] = tick }
        }
    }

    private static func place(_ record: String) -> Int {
        // FNV-1a: ids are random already.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in record.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(hash % UInt64(places))
    }
}

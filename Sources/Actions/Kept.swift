import Statements
import Storage
import Synchronization

/// Values made from records of the store, kept in memory as long as none of those records has changed.
///
/// At most `2 × limit` values: when a generation is full, the one before it goes, and what is asked for again moves on.
final class Kept<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Entry {
        var value: Value
        /// Ids of the records that it was made of.
        var records: [String]
        var tick: Int
        /// Until when it may be used though nothing changed.
        var until: Instant?
    }

    private struct State {
        var young: [Key: Entry] = [:]
        var old: [Key: Entry] = [:]
    }

    private let state = Mutex(State())
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// The value of `key`, if it is kept and as the store has it.
    func value(_ key: Key, _ freshness: Freshness, at now: Instant) -> Value? {
        state.withLock { state in
            guard let entry = state.young[key] ?? state.old[key] else { return nil }
            guard freshness.holds(entry.records, since: entry.tick), entry.until.map({ now < $0 }) ?? true else {
                state.young[key] = nil
                state.old[key] = nil
                return nil
            }
            if state.young[key] == nil { add(entry, key, &state) }
            return entry.value
        }
    }

    /// Keeps a value that was read after `tick`.
    func keep(_ value: Value, _ key: Key, of records: [String], since tick: Int, until: Instant? = nil) {
        state.withLock { add(Entry(value: value, records: records, tick: tick, until: until), key, &$0) }
    }

    private func add(_ entry: Entry, _ key: Key, _ state: inout State) {
        if state.young.count >= limit {
            state.old = state.young
            state.young = [:]
        }
        state.young[key] = entry
    }
}

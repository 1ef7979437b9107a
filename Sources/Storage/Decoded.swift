import Synchronization

/// Values decoded from what is stored, kept beside the text that they were decoded from: the same text is not decoded twice.
///
/// Nothing here can be stale, as each use holds the text that was just read against the one kept.
final class Decoded<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let held = Mutex<[Key: (text: String, value: Value)]>([:])
    private let limit: Int

    /// - Parameter limit: how many values are kept; beyond, all are forgotten and kept anew.
    init(limit: Int) { self.limit = limit }

    func value(_ key: Key, of text: String, _ decode: () throws -> Value) rethrows -> Value {
        if let held = held.withLock({ $0[key] }), held.text == text { return held.value }
        let value = try decode()
        held.withLock { held in
            if held.count >= limit { held.removeAll() }
            held[key] = (text, value)
        }
        return value
    }
}

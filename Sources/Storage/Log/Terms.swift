import Synchronization

/// What is known of terms, kept in memory so that a statement about what is known already costs no look into the tables.
///
/// Terms are never taken back, so what is here holds until the process ends. What others define meanwhile is merged by them.
final class Terms: Sendable {
    struct Known {
        /// Numbers by value.
        var numbers: [String: Int] = [:]
        /// Of each activity, verb and agent: a hash of what was last merged.
        var merged: [String: Int] = [:]
    }

    private let known = Mutex(Known())
    private let limit: Int
    /// Bytes of a term that is kept.
    private static let longest = 500

    /// - Parameter limit: how many are kept; beyond, all are forgotten.
    init(limit: Int = 200_000) { self.limit = limit }

    func number(_ value: String) -> Int? { known.withLock { $0.numbers[value] } }
    func isMerged(_ name: String, _ hash: Int) -> Bool { known.withLock { $0.merged[name] == hash } }

    /// Called after a commit.
    func learn(_ new: Known) {
        guard !new.numbers.isEmpty || !new.merged.isEmpty else { return }
        known.withLock { known in
            if known.numbers.count > limit { known.numbers.removeAll() }
            if known.merged.count > limit { known.merged.removeAll() }
            for (value, number) in new.numbers where value.utf8.count <= Self.longest { known.numbers[value] = number }
            for (name, mark) in new.merged where name.utf8.count <= Self.longest { known.merged[name] = mark }
        }
    }

    /// Somebody else wrote: what was merged last may be another thing now.
    func forgetMerged() { known.withLock { $0.merged.removeAll() } }
}

/// The part that a term plays in a statement.
enum Part: Int, Sendable {
    case verb, registration, agent, anyAgent, activity, anyActivity, client

    /// The key of the postings that say where the term `number` plays this part.
    func key(_ number: Int) -> Int { number << 3 | rawValue }
}

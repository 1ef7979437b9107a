#if DEBUG
    import Statements
    import Storage

    extension Kept where Value: Equatable {
        /// Compares what is kept with the store, so that a write that forgets to say what it touches shows in any test.
        func check(
            _ value: Value, _ key: Key, _ freshness: Freshness, at now: Instant, against read: () async throws -> Value?
        ) async throws {
            guard try await read() != value else { return }
            // Somebody may have committed this very moment; they say so right after.
            for _ in 0..<200 {
                try await Task.sleep(for: .milliseconds(5))
                guard let again = self.value(key, freshness, at: now) else { return }
                if try await read() == again { return }
            }
            preconditionFailure("\(Value.self) of \(key) is kept though the store has another")
        }
    }
#endif

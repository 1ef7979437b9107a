import Statements
import Synchronization

/// Counts tries by name and by address, before any credential is checked: so many in a window, then a wait.
public final class RateLimiter: Sendable {
    private struct Window {
        var start: Instant
        var count: Int
    }

    /// What is counted, and how often it may come within a window.
    public struct Key: Hashable, Sendable {
        public var name: String
        public var limit: Int

        public init(name: String, limit: Int) {
            self.name = name
            self.limit = limit
        }
    }

    private struct State {
        var windows: [Key: Window] = [:]
        /// How many windows there may be before those that are over are taken out.
        var room = 50_000
    }

    private let state = Mutex(State())
    private let seconds: Int

    /// - Parameter seconds: length of the window.
    public init(seconds: Int) { self.seconds = seconds }

    /// Seconds to wait; `nil` lets the try pass, and counts it.
    public func wait(_ keys: [Key], at now: Instant) -> Int? {
        state.withLock { state in
            if state.windows.count > state.room {
                state.windows = state.windows.filter { now < $0.value.start.advanced(bySeconds: seconds) }
                // Looked through anew when there are twice as many, and not at each try.
                state.room = max(50_000, 2 * state.windows.count)
            }
            var longest = 0
            for key in keys {
                var window = state.windows[key] ?? Window(start: now, count: 0)
                if now >= window.start.advanced(bySeconds: seconds) { window = Window(start: now, count: 0) }
                window.count += 1
                state.windows[key] = window
                if window.count > key.limit {
                    let end = window.start.advanced(bySeconds: seconds)
                    longest = max(longest, Int((end.milliseconds - now.milliseconds + 999) / 1000))
                }
            }
            return longest > 0 ? longest : nil
        }
    }

    /// Takes one try back: it was no wrong one.
    public func giveBack(_ key: Key) {
        state.withLock { state in
            if let count = state.windows[key]?.count, count > 0 { state.windows[key]?.count = count - 1 }
        }
    }

    /// Forgets the tries of who got in.
    public func clear(_ keys: [Key]) { state.withLock { state in for key in keys { state.windows[key] = nil } } }
}

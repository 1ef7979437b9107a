import Statements
import Synchronization

/// Counts tries by name and by address, before any credential is checked: so many in a window, then a wait.
final class RateLimiter: Sendable {
    private struct Window {
        var start: Instant
        var count: Int
    }

    /// What is counted, and how often it may come within a window.
    struct Key: Hashable {
        var name: String
        var limit: Int
    }

    private let windows = Mutex<[Key: Window]>([:])
    private let seconds: Int

    /// - Parameter seconds: length of the window.
    init(seconds: Int) { self.seconds = seconds }

    /// Seconds to wait; `nil` lets the try pass, and counts it.
    func wait(_ keys: [Key], at now: Instant) -> Int? {
        windows.withLock { windows in
            if windows.count > 50_000 {
                windows = windows.filter { now < $0.value.start.advanced(bySeconds: seconds) }
            }
            var longest = 0
            for key in keys {
                var window = windows[key] ?? Window(start: now, count: 0)
                if now >= window.start.advanced(bySeconds: seconds) { window = Window(start: now, count: 0) }
                window.count += 1
                windows[key] = window
                if window.count > key.limit {
                    let end = window.start.advanced(bySeconds: seconds)
                    longest = max(longest, Int((end.milliseconds - now.milliseconds + 999) / 1000))
                }
            }
            return longest > 0 ? longest : nil
        }
    }

    /// Forgets the tries of who got in.
    func clear(_ keys: [Key]) { windows.withLock { windows in for key in keys { windows[key] = nil } } }
}

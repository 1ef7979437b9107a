import Actions
import Statements
import Testing

@Suite struct RateLimiterTests {
    private let start = Instant(milliseconds: 1_790_000_000_000)

    @Test func `so many in a window, then a wait until its end`() {
        let limiter = RateLimiter(seconds: 60)
        let key = RateLimiter.Key(name: "a", limit: 3)
        for _ in 0..<3 { #expect(limiter.wait([key], at: start) == nil) }
        #expect(limiter.wait([key], at: start.advanced(bySeconds: 10)) == 50)
        #expect(limiter.wait([key], at: start.advanced(bySeconds: 59)) == 1)
        #expect(limiter.wait([key], at: start.advanced(bySeconds: 60)) == nil)
    }

    @Test func `each name counts by itself, and the longest wait answers`() {
        let limiter = RateLimiter(seconds: 60)
        let (few, many) = (RateLimiter.Key(name: "few", limit: 1), RateLimiter.Key(name: "many", limit: 2))
        #expect(limiter.wait([few, many], at: start) == nil)
        #expect(limiter.wait([few, many], at: start) == 60)
        #expect(limiter.wait([.init(name: "other", limit: 1), many], at: start) == 60)
        limiter.clear([many])
        #expect(limiter.wait([many], at: start) == nil)
    }

    @Test func `many names at once are all counted`() {
        let limiter = RateLimiter(seconds: 60)
        for number in 0..<60_000 { #expect(limiter.wait([.init(name: "\(number)", limit: 1)], at: start) == nil) }
        for number in [0, 59_999] { #expect(limiter.wait([.init(name: "\(number)", limit: 1)], at: start) == 60) }
        #expect(limiter.wait([.init(name: "0", limit: 1)], at: start.advanced(bySeconds: 60)) == nil)
    }
}

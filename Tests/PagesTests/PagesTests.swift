import Testing
@testable import Pages

@Suite struct PagesTests {
    @Test func compiles() throws { _ = try Pages() }
}

import People
import Testing

@testable import Actions
@testable import Web

@Suite struct FormTokenTests {
    private static func visit(_ session: String?) -> Visit {
        var visit = Visit.visitor
        visit.session = session
        return visit
    }

    @Test func `a token holds for its session, also after a restart with the same secret`() {
        let secret = (0..<32).map { UInt8($0) }
        let (first, second) = (FormToken(secret: secret), FormToken(secret: secret))
        let token = first.token(Self.visit("a"))
        #expect(token.utf8.count == 48 && token != first.token(Self.visit("a")))
        #expect(first.isValid(token, Self.visit("a")) && second.isValid(token, Self.visit("a")))
        #expect(!first.isValid(token, Self.visit("b")) && !first.isValid(token, Self.visit(nil)))
        #expect(!FormToken().isValid(token, Self.visit("a")))
    }

    @Test(arguments: [
        "", "a", String(repeating: "A", count: 48), String(repeating: "=", count: 48), String(repeating: "é", count: 24)
    ])
    func `what is no token is refused`(_ text: String) {
        #expect(!FormToken().isValid(text, Self.visit("a")))
    }

    @Test func `one changed letter is refused`() {
        let token = FormToken(secret: (0..<32).map { UInt8($0) })
        let good = Array(token.token(Self.visit("a")))
        for place in good.indices {
            var bad = good
            bad[place] = bad[place] == "A" ? "B" : "A"
            #expect(!token.isValid(String(bad), Self.visit("a")), "\(place)")
        }
    }

    @Test func `the secret of an installation stays`() async throws {
        let school = try await School.open()
        let secret = try await school.lms.formSecret()
        #expect(secret.count == 32)
        #expect(try await school.lms.formSecret() == secret)
    }
}

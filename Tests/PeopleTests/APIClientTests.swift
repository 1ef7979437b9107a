import Foundation
import People
import Testing

@Suite struct APIClientTests {
    private func client(_ scopes: Set<APIScope> = [.all]) -> APIClient {
        APIClient(id: .random(), name: "Informe", key: "k", scopes: scopes, created: World.now)
    }

    @Test(
        arguments: [
            ([], []), ([.statementsWrite], [.statementsWrite]), ([.statementsReadMine], [.statementsReadMine]),
            ([.statementsRead], [.statementsRead, .statementsReadMine]), ([.state], [.state]), ([.profile], [.profile]),
            ([.state, .statementsWrite], [.statementsWrite, .state]), ([.all], Set(APIScope.allCases))
        ] as [(Set<APIScope>, Set<APIScope>)])
    func `a scope covers itself, reading all covers one's own, all is everything`(
        _ held: Set<APIScope>, _ covered: Set<APIScope>
    ) {
        #expect(Set(APIScope.allCases.filter(client(held).allows)) == covered)
    }

    @Test func `scopes bear the specification's names`() {
        #expect(
            APIScope.allCases.map(\.rawValue) == [
                "statements/write", "statements/read/mine", "statements/read", "state", "profile", "all"
            ])
    }

    @Test func `it ends at its moment, and for good when revoked`() {
        var client = client()
        #expect(client.state(at: World.now) == .active)
        client.expires = World.now
        #expect(client.state(at: World.now.addingTimeInterval(-1)) == .active)
        #expect(client.state(at: World.now) == .expired)
        client.revoked = World.now
        #expect(client.state(at: World.now.addingTimeInterval(-1)) == .revoked)
    }

    @Test func `without bounds it speaks of anything`() {
        #expect(client().reaches(registration: nil) && client().reaches(registration: "x"))
        #expect(client().reaches(activity: "https://a.example/x"))
    }

    @Test func `bound, it speaks of its registration only`() {
        var client = client()
        client.registration = "0000aaaa-0000-4000-8000-000000000001"
        #expect(client.reaches(registration: "0000AAAA-0000-4000-8000-000000000001"))
        #expect(!client.reaches(registration: nil))
        #expect(!client.reaches(registration: "0000aaaa-0000-4000-8000-000000000002"))
    }

    @Test(arguments: [
        ("https://a.example/x", true), ("https://a.example/x/y", true), ("https://a.example/x/", true),
        ("https://a.example/xy", false), ("https://a.example/x?y", false), ("https://a.example/x#y", false),
        ("https://a.example/", false), ("https://a.example/X", false), ("", false),
        ("https://a.example/x\u{301}/y", false)
    ])
    func `an activity reaches itself and what lies below`(_ iri: String, _ isReached: Bool) {
        var client = client()
        client.activity = "https://a.example/x"
        #expect(client.reaches(activity: iri) == isReached)
        client.activity = "https://a.example/x/"
        #expect(client.reaches(activity: iri) == (isReached && iri.utf8.count > 19))
    }
}

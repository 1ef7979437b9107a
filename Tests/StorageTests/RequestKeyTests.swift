import Learning
import People
import Statements
import Testing

@testable import Storage

@Suite struct RequestKeyTests {
    /// A store with a person, and a clock that is told.
    struct Counter {
        let store: Store
        let person: Person

        static func open(_ store: Store) async throws -> Counter {
            let person = Sample.person("Ana")
            try await store.write { try $0.save(person) }
            return Counter(store: store, person: person)
        }

        func request(_ claim: String, key: String = "k", of person: Person? = nil) -> KeyedRequest {
            KeyedRequest(person: (person ?? self.person).id, key: key, claim: claim)
        }

        func claim(_ request: KeyedRequest, fingerprint: String = "f", after seconds: Int = 0) async throws -> KeyClaim
        {
            let now = Sample.now.advanced(bySeconds: seconds)
            return try await store.write {
                try $0.claim(
                    request, fingerprint: fingerprint, at: now, expired: now.advanced(bySeconds: -86_400),
                    stale: now.advanced(bySeconds: -120))
            }
        }

        /// Writes something on behalf of a request.
        func act(_ request: KeyedRequest, _ text: String = "done", fails: Bool = false) async throws {
            try await KeyedRequest.$current.withValue(request) {
                try await store.write { tx in
                    try tx.set("thing", to: text)
                    if fails { throw LearningError(.invalid) }
                }
            }
        }
    }

    @Test(arguments: Home.allCases) func `a key is one request's until it is answered`(_ home: Home) async throws {
        try await home.open { store in
            let counter = try await Counter.open(store)
            let first = counter.request("1")
            #expect(try await counter.claim(first) == .held)
            #expect(try await counter.claim(counter.request("2")) == .running)
            let answer = KeptAnswer(status: 303, location: "/x", type: nil, body: nil)
            try await store.write { try $0.keep(answer, for: first) }
            #expect(try await counter.claim(counter.request("3")) == .answered(answer))
            #expect(try await counter.claim(counter.request("4"), fingerprint: "g") == .otherRequest)
            #expect(try await counter.claim(counter.request("5", key: "l")) == .held)
        }
    }

    @Test func `another person's key is theirs alone`() async throws {
        let counter = try await Counter.open(try await Store.inMemory())
        let other = Sample.person("Bruno")
        try await counter.store.write { try $0.save(other) }
        #expect(try await counter.claim(counter.request("1")) == .held)
        #expect(try await counter.claim(counter.request("2", of: other), fingerprint: "g") == .held)
    }

    @Test func `a day later it is forgotten`() async throws {
        let counter = try await Counter.open(try await Store.inMemory())
        let first = counter.request("1")
        _ = try await counter.claim(first)
        try await counter.store.write { try $0.keep(KeptAnswer(status: 303), for: first) }
        #expect(try await counter.claim(counter.request("2"), after: 86_399) == .answered(KeptAnswer(status: 303)))
        #expect(try await counter.claim(counter.request("3"), fingerprint: "g", after: 86_400) == .held)
    }

    @Test func `a try that was cut off before it wrote leaves the key to the next`() async throws {
        let counter = try await Counter.open(try await Store.inMemory())
        let (first, second) = (counter.request("1"), counter.request("2"))
        _ = try await counter.claim(first)
        await #expect(throws: LearningError(.invalid)) { try await counter.act(first, fails: true) }
        #expect(try await counter.claim(second, after: 119) == .running)
        #expect(try await counter.claim(second, after: 120) == .held)
        // The first was slow, not dead: what it writes now comes to nothing.
        await #expect(throws: LearningError(.conflict, .requestRunning)) { try await counter.act(first, "first") }
        try await counter.act(second, "second")
        #expect(try await counter.store.read { try $0.setting("thing") } == "second")
        try await counter.store.write { try $0.keep(KeptAnswer(status: 200), for: first) }
        #expect(try await counter.claim(counter.request("3"), after: 121) == .running, "nor is its answer kept")
    }

    @Test func `a try that was cut off after it wrote is not done again`() async throws {
        let counter = try await Counter.open(try await Store.inMemory())
        let first = counter.request("1")
        _ = try await counter.claim(first)
        try await counter.act(first)
        #expect(try await counter.claim(counter.request("2"), after: 119) == .running)
        #expect(try await counter.claim(counter.request("2"), after: 120) == .interrupted)
        try await counter.store.write { try $0.release(first, unlessActed: true) }
        #expect(try await counter.claim(counter.request("3"), after: 120) == .interrupted)
        try await counter.store.write { try $0.release(first, unlessActed: false) }
        #expect(try await counter.claim(counter.request("4"), after: 120) == .held)
    }

    @Test func `what nobody's request writes asks for no key`() async throws {
        let counter = try await Counter.open(try await Store.inMemory())
        try await counter.store.write { try $0.set("thing", to: "x") }
        #expect(KeyedRequest.current == nil)
    }
}

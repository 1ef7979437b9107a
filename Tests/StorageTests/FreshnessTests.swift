import Learning
import People
import Testing

@testable import Storage

@Suite struct FreshnessTests {
    @Test func `what was read before a change is stale, what was read after is not`() {
        let freshness = Freshness()
        let before = freshness.tick
        #expect(freshness.holds(["a", "b"], since: before))
        freshness.changed(["a"])
        #expect(!freshness.holds(["a"], since: before))
        #expect(!freshness.holds(["b", "a"], since: before))
        #expect(freshness.holds(["b"], since: before))
        #expect(freshness.holds(["a"], since: freshness.tick))
        freshness.changedAll()
        #expect(!freshness.holds(["b"], since: before))
    }

    @Test(arguments: Home.allCases) func `a write says what it changed, a failed one nothing`(_ home: Home) async throws
    {
        try await home.enrolled { store, enrolment in
            let progress = Freshness.progress(of: enrolment.id)
            let tick = store.freshness.tick
            try await store.write { try $0.save(Bookmark(activity: "a"), for: enrolment.id) }
            #expect(!store.freshness.holds([progress], since: tick))
            #expect(store.freshness.holds([enrolment.id.rawValue, enrolment.person.rawValue], since: tick))
            let later = store.freshness.tick
            struct Refused: Error {}
            await #expect(throws: Refused.self) {
                try await store.write { tx in
                    try tx.save(Bookmark(activity: "b"), for: enrolment.id)
                    throw Refused()
                }
            }
            #expect(store.freshness.holds([progress], since: later))
            #expect(try await store.read { try $0.bookmark(enrolment.id) }?.activity == "a")
        }
    }

    @Test func `another process's write makes all stale`() async throws {
        try await Folder.temporary { folder in
            let store = try await Store.open(folder: folder)
            try await store.noticeOthers()
            let tick = store.freshness.tick
            try await store.write { try $0.set("ours", to: "1") }
            try await store.noticeOthers()
            #expect(store.freshness.holds(["anything"], since: tick))
            let other = try await Store.open(folder: folder)
            try await other.write { try $0.set("theirs", to: "1") }
            try await store.noticeOthers()
            #expect(!store.freshness.holds(["anything"], since: tick))
            try other.close()
            try store.close()
        }
    }

    @Test(arguments: Home.allCases) func `one that throws takes back only itself`(_ home: Home) async throws {
        try await home.enrolled { store, _ in
            struct Refused: Error {}
            let done = await withTaskGroup(of: Int?.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        try? await store.write { tx in
                            try tx.set("n\(number)", to: "x")
                            if number % 7 == 3 { throw Refused() }
                            return number
                        }
                    }
                }
                return await group.reduce(into: Set<Int>()) { if let number = $1 { $0.insert(number) } }
            }
            #expect(done == Set((0..<200).filter { $0 % 7 != 3 }))
            for number in 0..<200 {
                let kept = try await store.read { try $0.setting("n\(number)") }
                #expect(kept == (number % 7 == 3 ? nil : "x"))
            }
        }
    }
}

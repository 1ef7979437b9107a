import Consulting
import Foundation
import Learning
import People
import Statements
import Testing

@testable import Storage

@Suite struct CaseFiguresTests {
    /// A case of Ana's that Carla accepted a day after it was asked, and the log of it.
    private func accepted(_ ana: Person, _ carla: Person) throws -> Case {
        var request = MentoringRequest(
            learner: ana.id, country: .UY, need: "Queremos exportar conservas a Brasil y no sabemos cómo.",
            readiness: Readiness(tried: "Leímos.", goal: "Primera exportación.", hoursAWeek: 4), topic: Topic.all[0],
            languages: [.es], windows: [WeeklyWindow(day: 1, start: 540, end: 720)].compactMap { $0 },
            asked: Sample.now)
        request.preferred = [carla.id]
        var story = try Case(id: .random(), CaseEvent(by: ana.id, at: Sample.now, kind: .requested(request)))
        let day = Sample.now.advanced(bySeconds: 86_400)
        let offer = Offer(
            consultant: carla.id, made: day, expires: day.advanced(bySeconds: 3_600), run: nil, isFirstChoice: false)
        try story.apply(CaseEvent(by: nil, at: day, kind: .offered(offer)), MatchingPolicy())
        try story.apply(CaseEvent(by: carla.id, at: day, kind: .accepted), MatchingPolicy())
        return story
    }

    @Test func `cases kept before have their figures filled in`() async throws {
        let engine = try SQLiteEngine(path: nil)
        _ = try await engine.migrate(Array(Migration.all.prefix { $0.name != Migration.caseFigures.name }))
        let store = Store(engine: engine, blobs: MemoryBlobs())
        let (ana, carla) = (Sample.person("Ana"), Sample.person("Carla"))
        try await store.write { tx in for person in [ana, carla] { try tx.save(person) } }
        let story = try accepted(ana, carla)
        var waiting = try Case(
            id: .random(), CaseEvent(by: ana.id, at: Sample.now, kind: .requested(story.request)))
        waiting.pausedDays = 3
        let rows = try [(story, "accepted"), (waiting, "requested")].map { story, state in
            (id: story.id, state: state, body: String(decoding: try JSONEncoder().encode(story), as: UTF8.self))
        }
        try await engine.write { connection in
            for (id, state, body) in rows {
                try connection.run(
                    """
                    INSERT INTO cases (id, state, learner_id, country, topic, asked_at, missed, needs_person, revision,
                        changed_at, body)
                    VALUES (\(id.rawValue), \(state), \(ana.id.rawValue), 'UY', 'T01', \(Sample.now.description), 0, 0, 1,
                        \(Sample.now.description), \(body))
                    """)
            }
        }
        _ = try await engine.migrate()
        let now = Sample.now.advanced(bySeconds: 10 * 86_400)
        let (served, none, left) = try await store.read { tx in
            (
                try tx.outcomesServed(since: Sample.now), try tx.outcomesServed(since: now),
                try tx.outcomesWaiting(withOffers: false, at: now)
            )
        }
        #expect(
            served == [.init(country: .UY, days: 1, isServed: true, isNamed: true, isFirstChoice: false)])
        #expect(none.isEmpty)
        #expect(left == [.init(country: .UY, days: 7, isServed: false)])
    }
}

import Consulting
import Foundation
import People
import Statements
import Testing

@testable import Storage

@Suite struct MatchRunTests {
    private var dice = SystemRandomNumberGenerator()

    private mutating func funnel() -> [FunnelStep] {
        var left = Int.random(in: 0...5_000)
        return ([nil] + HardFilter.allCases.map(Optional.init)).map { filter in
            defer { left = Int.random(in: 0...left) }
            return FunnelStep(filter: filter, left: left)
        }
    }

    private mutating func pair() -> ScoredPair {
        var scores = ComponentScores()
        for component in ScoreComponent.allCases { scores[component] = .random(in: 0...1000) }
        return ScoredPair(consultant: .random(), scores: scores, cost: .random(in: 0...100_000))
    }

    private mutating func explanation() -> Explanation {
        Explanation(
            funnel: funnel(), chosen: pair(),
            others: (0..<Int.random(in: 0...3)).map { _ in
                .init(pair: pair(), isFull: .random(), reducedCost: [0, 1, 127, 128, .max].randomElement()!)
            }, isFirstChoice: [nil, false, true].randomElement()!)
    }

    private mutating func unserved(_ place: Int) -> Unserved {
        Unserved(
            request: .random(), reason: .allCases.randomElement()!, place: place, funnel: funnel(),
            relaxation: .random()
                ? .init(filter: .allCases.randomElement()!, consultant: .random(), opens: .random(in: 0...400)) : nil,
            pinned: .random() ? .random() : nil)
    }

    private mutating func run() -> MatchRun {
        let placements = (0..<40).map { _ in
            Placement(request: .random(), consultant: .random(), explanation: explanation())
        }
        let report = FairnessReport(
            [], loads: [], firstChoices: 0, promisedDays: 10, recruitment: [])
        return MatchRun(
            id: .random(), kind: .daily, at: Sample.now, policy: MatchingPolicy(), placements: placements,
            unserved: (1...20).map { unserved($0) }, prices: [.random(): -7], sinkPrice: 3, report: report,
            proof: .init(objective: 1, bound: 1, isOptimal: true, requests: 60, consultants: 1, pairs: 1, rounds: 1),
            instance: "fnv1a-64:0")
    }

    @Test(arguments: Home.allCases) mutating func `a run comes back as it was kept`(_ home: Home) async throws {
        let run = run()
        try await home.open { store in
            try await store.write { try $0.save(run) }
            #expect(try await store.read { try $0.wholeRun(run.id) } == run)
            let placement = run.placements[17]
            #expect(try await store.read { try $0.placement(of: placement.request, in: run.id) } == placement)
            let unserved = run.unserved[4]
            let decision = try await store.read { try $0.decision(on: unserved.request) }
            #expect(decision?.run == run.id && decision?.unserved == unserved && decision?.placement == nil)
        }
    }

    @Test mutating func `a page of a run holds what a reading of it all would`() async throws {
        var run = run()
        let store = try await Store.inMemory()
        let person = Sample.person("Ana")
        let countries: [Country] = [.UY, .BO, .BR]
        var home: [Case.ID: Country] = [:]
        for request in run.placements.map(\.request) + run.unserved.map(\.request) {
            home[request] = countries.randomElement(using: &dice)
        }
        try await store.write { [run, home] tx in
            try tx.save(person)
            try tx.save(run)
            for (id, country) in home {
                let asked = MentoringRequest(
                    learner: person.id, country: country, need: "Queremos exportar conservas a un país vecino.",
                    readiness: Readiness(tried: "Leímos.", goal: "Primera exportación.", hoursAWeek: 4),
                    topic: Topic.all[0], languages: [.es],
                    windows: [WeeklyWindow(day: 1, start: 540, end: 720)].compactMap(\.self), asked: Sample.now)
                try tx.open(id, CaseEvent(by: person.id, at: Sample.now, kind: .requested(asked)))
            }
        }
        var few = Reach()
        few.countries = [.BO, .BR]
        for reach in [.whole, few, Reach()] {
            func isInside(_ id: Case.ID) -> Bool {
                reach.isWhole || home[id].map(reach.countries.contains) ?? false
            }
            let placed = run.placements.filter { isInside($0.request) }
            let left = run.unserved.filter { isInside($0.request) }
            let (first, second, unserved, given) = try await store.read { [id = run.id] tx in
                (
                    try tx.placements(of: id, in: reach, limit: 7),
                    try tx.placements(of: id, in: reach, limit: 99, offset: 7),
                    try tx.unserved(of: id, in: reach, limit: 99), try tx.given(by: id, in: reach)
                )
            }
            #expect(first.rows + second.rows == placed && first.rows.count == min(7, placed.count))
            #expect(first.total == placed.count && unserved.rows == left && unserved.total == left.count)
            #expect(given.count == placed.count + left.count)
            #expect(placed.allSatisfy { given[$0.request] == .some($0.consultant) })
            #expect(left.allSatisfy { given[$0.request] == .some(nil) })
        }
    }

    @Test mutating func `damaged bytes are refused, whatever the damage`() throws {
        let explanation = explanation()
        let unserved = unserved(1)
        for (whole, reads) in [
            (explanation.bytes, { @Sendable in _ = try Explanation(bytes: $0) }),
            (unserved.bytes, { @Sendable in _ = try Unserved(request: .random(), place: 1, bytes: $0) })
        ] as [([UInt8], @Sendable ([UInt8]) throws -> Void)] {
            for count in whole.indices {
                #expect(throws: ByteReader.Damage.self) { try reads(Array(whole[..<count])) }
            }
            #expect(throws: ByteReader.Damage.self) { try reads(whole + [0]) }
            #expect(throws: ByteReader.Damage.self) { try reads([3] + whole.dropFirst()) }
            for place in whole.indices {
                var broken = whole
                broken[place] ^= 255
                // It may be another explanation by now; it must not stop the program.
                _ = try? reads(broken)
            }
        }
    }

    @Test mutating func `what the first version kept is read, without the first choice that it did not tell`() throws {
        var explanation = explanation()
        explanation.isFirstChoice = true
        let earlier = [1] + explanation.bytes.dropFirst().dropLast()
        explanation.isFirstChoice = nil
        #expect(try Explanation(bytes: earlier) == explanation)
    }

    @Test func `numbers of any size are written and read`() throws {
        let numbers: [UInt64] = [0, 1, 127, 128, 16_383, 16_384, 1 << 62, 1 << 63, .max]
        var out = ByteWriter()
        for number in numbers { out.write(number) }
        var input = ByteReader(out.bytes)
        for number in numbers { #expect(try input.number() == number) }
        try input.end()
        var tooLong = ByteReader([UInt8](repeating: 255, count: 9) + [2])
        #expect(throws: ByteReader.Damage.self) { try tooLong.number() }
    }

    @Test mutating func `what was kept as JSON is carried over`() async throws {
        let run = run()
        let engine = try SQLiteEngine(path: nil)
        let before = Array(Migration.all.prefix { $0.name != Migration.placements.name })
        _ = try await engine.migrate(before)
        try await engine.write { connection in
            func json(_ value: some Encodable) throws -> String {
                String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
            }
            func keep(_ request: Case.ID, _ consultant: String?, _ place: Int, _ body: String) throws {
                try connection.run(
                    """
                    INSERT INTO match_placements (run_id, case_id, consultant_id, place, body)
                    VALUES (\(run.id.rawValue), \(request.rawValue), \(consultant), \(place), \(body))
                    """)
            }
            var head = run
            (head.placements, head.unserved) = ([], [])
            try connection.run(
                """
                INSERT INTO match_runs (id, kind, at, policy, served, unserved, body)
                VALUES (\(run.id.rawValue), 'daily', \(run.at.description), 1, 40, 20, \(try json(head)))
                """)
            for (place, placement) in run.placements.enumerated() {
                try keep(placement.request, placement.consultant.rawValue, place, try json(placement))
            }
            for unserved in run.unserved { try keep(unserved.request, nil, unserved.place, try json(unserved)) }
        }
        _ = try await engine.migrate()
        let store = Store(engine: engine, blobs: MemoryBlobs())
        #expect(try await store.read { try $0.wholeRun(run.id) } == run)
    }
}

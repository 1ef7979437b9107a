import Actions
import ArgumentParser
import Consulting
import Foundation
import People
import Statements
import Storage

/// `rumbo-bench network-service`: what the consultant network's pages and acts take once there is a long past.
struct NetworkService: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "network-service",
        abstract: "Fill a store with a year of mentoring cases; time pages, a daily run, a decline with its repair.")

    @Option(help: "Cases of the past year that are closed.")
    var cases = 20_000

    @Option(help: "Requests that wait.")
    var waiting = 500

    @Option(help: "Consultants.")
    var consultants = 1_000

    @Option(help: "Seed of the network.")
    var seed: UInt64 = 1

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "rumbo-bench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try await Store.open(folder: folder)
        var network = SyntheticNetwork(seed: seed)
        let pool = network.pool(requests: cases + waiting, consultants: consultants)
        let lms = try LMS.bench(store, at: pool.at)
        let people = try await PastNetwork(pool, waiting: waiting).fill(store)
        var figures: [String: Double] = [:]
        try await time("overview", &figures) { _ = try await lms.networkOverview(people.administrator.actor) }
        try await time("queue", &figures) {
            _ = try await lms.networkQueue(
                QueueFilter(), by: ListOrder(CaseColumn.asked), limit: 50, people.administrator.actor)
        }
        let asked = pool.requests.suffix(waiting)
        guard let first = asked.first else { throw BenchError("nobody waits") }
        try await time("candidates", &figures) {
            _ = try await lms.candidates(for: first.id, people.administrator.actor)
        }
        try await time("wait", &figures) {
            _ = try await lms.expectedWait(for: RequestSketch(first.request))
        }
        let run = try await timed("daily", &figures) { try await lms.runBatch() }
        guard let run, let kept = try await store.read({ try $0.wholeRun(run) }), kept.proof.isOptimal else {
            throw BenchError("the daily run is not proved")
        }
        figures["offers"] = Double(kept.placements.count)
        var declines: [Double] = []
        for placement in kept.placements.prefix(20) {
            guard let visit = try await people.visit(placement.consultant, store, at: lms.now) else { continue }
            var one: [String: Double] = [:]
            try await time("decline", &one) {
                try await lms.decline(placement.request, reason: DeclineReason.noTime, note: "", visit)
            }
            declines += one.values
        }
        figures["decline"] = declines.sorted()[declines.count / 2]
        try await time("run-page", &figures) {
            _ = try await lms.networkRun(run, limit: 50, offset: 0, people.administrator.actor)
        }
        figures["peak"] = peakMegabytes()
        try report(figures)
        try store.close()
    }

    /// In milliseconds.
    private func time(
        _ name: String, _ figures: inout [String: Double], _ body: () async throws -> Void
    ) async throws {
        let _: Void = try await timed(name, &figures, body)
    }

    private func timed<T>(
        _ name: String, _ figures: inout [String: Double], _ body: () async throws -> T
    ) async throws -> T {
        let clock = ContinuousClock()
        let start = clock.now
        let answer = try await body()
        figures[name] = start.duration(to: clock.now).seconds * 1000
        return answer
    }
}

/// Writes the people of a pool, its last requests as waiting cases, and the others as cases that were served and closed.
struct PastNetwork {
    let pool: Pool
    let waiting: Int

    init(_ pool: Pool, waiting: Int) {
        self.pool = pool
        self.waiting = waiting
    }

    struct People: Sendable {
        var administrator: Visit

        func visit(_ id: Person.ID, _ store: Store, at instant: Instant) async throws -> Visit? {
            try await store.read { tx in
                try tx.person(id).map { Visit(of: $0, grants: try tx.grants(of: id), at: instant) }
            }
        }
    }

    func fill(_ store: Store) async throws -> People {
        let administrator = person("Administradora", .random(), .UY)
        let grant = grant(.trainingManager, .region, administrator.id)
        let learners = (0..<500).map { person("Aprendiz \($0)", .random(), .UY) }
        try await store.write { tx in
            for person in learners + [administrator] { try tx.save(person) }
            try tx.save(grant)
            for (number, consultant) in pool.consultants.enumerated() {
                try tx.save(person("Consultora \(number)", consultant.id, consultant.country))
                try tx.save(self.grant(.consultant, .own, consultant.id))
                try tx.save(consultant, at: pool.at)
            }
        }
        let past = pool.requests.count - waiting
        for start in stride(from: 0, to: pool.requests.count, by: 1_000) {
            let numbers = start..<min(start + 1_000, pool.requests.count)
            try await store.write { tx in
                for number in numbers {
                    let open = pool.requests[number]
                    var request = open.request
                    request.learner = learners[number % learners.count].id
                    request.need = String(repeating: "Queremos vender al país vecino. ", count: 12)
                    request.readiness = Readiness(
                        tried: "Leímos la guía.", goal: "La primera exportación.", hoursAWeek: 4)
                    request.preferred = Array(Set(request.preferred))
                    if request.windows.isEmpty { request.windows = pool.consultants[0].windows }
                    if number < past {
                        // Closed ones are spread over the year.
                        let age = 86_400 * 2 + (number * 363 / max(1, past)) * 86_400
                        request.asked = pool.at.advanced(bySeconds: -age)
                        try tx.replace(try closed(open.id, request, number))
                    } else {
                        try tx.open(
                            open.id, CaseEvent(by: request.learner, at: request.asked, kind: .requested(request)))
                    }
                }
            }
        }
        return People(administrator: Visit(of: administrator, grants: [grant], at: pool.at))
    }

    /// A case that was served on the next day, and closed on the one after.
    private func closed(_ id: Case.ID, _ request: MentoringRequest, _ number: Int) throws -> Case {
        let consultant = pool.consultants[number % pool.consultants.count].id
        let (made, policy) = (request.asked.advanced(bySeconds: 3_600), MatchingPolicy())
        var story = try Case(id: id, CaseEvent(by: request.learner, at: request.asked, kind: .requested(request)))
        let offer = Offer(consultant: consultant, made: made, expires: made.advanced(bySeconds: 259_200), run: nil)
        try story.apply(CaseEvent(by: nil, at: made, kind: .offered(offer)), policy)
        try story.apply(
            CaseEvent(by: consultant, at: request.asked.advanced(bySeconds: 86_400), kind: .accepted), policy)
        let report = ClosingReport(
            outcome: .met, summary: "Con el plan y los precios listos.", nextSteps: "Enviar la primera muestra.")
        try story.apply(
            CaseEvent(by: consultant, at: request.asked.advanced(bySeconds: 172_800), kind: .closed(report)), policy)
        return story
    }

    private func person(_ name: String, _ id: Person.ID, _ country: Country) -> Person {
        Person(
            id: id, displayName: name, loginNames: [], language: .es, country: country,
            created: pool.at.advanced(bySeconds: -400 * 86_400).date)
    }

    private func grant(_ role: Role, _ scope: RoleGrant.Scope, _ person: Person.ID) -> RoleGrant {
        RoleGrant(
            id: .random(), person: person, role: role, scope: scope, grantedBy: nil,
            from: pool.at.advanced(bySeconds: -400 * 86_400).date)
    }
}

import Consulting
import Foundation
import Learning
import People
import Statements
import Testing

@testable import Storage

@Suite struct CaseStorageTests {
    private let ana = Sample.person("Ana", "ana")
    private let carla = Sample.person("Carla", "carla")
    private let diego = Sample.person("Diego", "diego", country: .BO)

    private func request(of learner: Person, _ country: Country = .UY) -> MentoringRequest {
        MentoringRequest(
            learner: learner.id, country: country,
            need: "Queremos exportar conservas a Brasil y no sabemos cómo.",
            readiness: Readiness(tried: "Leímos.", goal: "Primera exportación.", hoursAWeek: 4), topic: Topic.all[0],
            languages: [.es], windows: [WeeklyWindow(day: 1, start: 540, end: 720)].compactMap { $0 },
            asked: Sample.now)
    }

    private func event(_ kind: CaseEvent.Kind, by person: Person? = nil, after seconds: Int = 0) -> CaseEvent {
        CaseEvent(by: person?.id, at: Sample.now.advanced(bySeconds: seconds), kind: kind)
    }

    private func offer(to consultant: Person, after seconds: Int = 0) -> CaseEvent {
        let at = Sample.now.advanced(bySeconds: seconds)
        return event(
            .offered(Offer(consultant: consultant.id, made: at, expires: at.advanced(bySeconds: 3600), run: nil)),
            after: seconds)
    }

    /// A store with the three, Carla a consultant with one unit.
    private func ready(_ store: Store, capacity: Int = 1) async throws {
        try await store.write { [ana, carla, diego] tx in
            for person in [ana, carla, diego] { try tx.save(person) }
            let accredited = Accreditation(state: .accredited, asked: Sample.now)
            try tx.save(
                Consultant(
                    id: carla.id, country: .UY, capacity: capacity,
                    accreditations: [.UY: accredited, .BO: Accreditation(asked: Sample.now)]), at: Sample.now)
        }
    }

    private func open(_ store: Store, _ learner: Person, _ country: Country = .UY) async throws -> Case.ID {
        let (id, first) = (Case.ID.random(), event(.requested(request(of: learner, country)), by: learner))
        try await store.write { try $0.open(id, first) }
        return id
    }

    @Test(arguments: Home.allCases) func `a case is stored with its log, and the log tells the same`(home: Home)
        async throws
    {
        try await home.open { store in
            try await ready(store)
            let id = try await open(store, ana)
            let events = [
                offer(to: carla), event(.accepted, by: carla, after: 60),
                event(.noteWritten(text: "Hola", isShared: true), by: carla, after: 90)
            ]
            for event in events { try await store.write { try $0.record(event, in: id) } }
            let (story, folded, log) = try await store.read {
                (try $0.mentoringCase(id), try $0.folded(id), try $0.events(of: id))
            }
            #expect(story?.state == .accepted)
            #expect(story == folded)
            #expect(log.dropFirst() == events[...])
            #expect(story?.revision == 4)
        }
    }

    @Test func `a unit is given once`() async throws {
        let store = try await Store.inMemory()
        try await ready(store)
        let (first, second) = (try await open(store, ana), try await open(store, diego))
        let made = offer(to: carla)
        try await store.write { try $0.record(made, in: first) }
        await #expect(throws: CaseRefusal.full) { try await store.write { try $0.record(made, in: second) } }
        #expect(try await store.read { try $0.unitsTaken(by: carla.id) } == 1)
        #expect(try await store.read { try $0.mentoringCase(second)?.revision } == 1)
        #expect(try await store.read { try $0.events(of: second).count } == 1)
        let declined = event(.declined(reason: .noTime, note: ""), by: carla, after: 10)
        try await store.write { try $0.record(declined, in: first) }
        #expect(try await store.read { try $0.unitsTaken() } == [:])
        try await store.write { try $0.record(made, in: second) }
        // Less room than offers: the acceptance is refused.
        try await store.write { [carla] tx in
            guard var profile = try tx.consultant(carla.id) else { return }
            profile.capacity = 0
            try tx.save(profile, at: Sample.now)
        }
        let accepted = event(.accepted, by: carla, after: 20)
        await #expect(throws: CaseRefusal.full) { try await store.write { try $0.record(accepted, in: second) } }
    }

    @Test func `somebody without a profile has no units`() async throws {
        let store = try await Store.inMemory()
        try await ready(store)
        let id = try await open(store, ana)
        await #expect(throws: CaseRefusal.full) { try await store.write { try $0.record(offer(to: diego), in: id) } }
        await #expect(throws: StorageError.unknownCase) {
            try await store.write { try $0.record(offer(to: carla), in: .random()) }
        }
    }

    @Test func `lists know states, countries, people and reach`() async throws {
        let store = try await Store.inMemory()
        try await ready(store, capacity: 2)
        let (first, second) = (try await open(store, ana), try await open(store, diego, .BO))
        let made = offer(to: carla)
        try await store.write { try $0.record(made, in: first) }
        func found(_ filter: CaseFilter) async throws -> [Case.ID] {
            let lines = try await store.read { try $0.cases(filter, limit: 10, offset: 0) }
            #expect(try await store.read { try $0.countCases(filter) } == lines.count)
            return lines.map(\.story.id)
        }
        #expect(Set(try await found(CaseFilter())) == [first, second])
        #expect(try await found(CaseFilter(states: [.proposed])) == [first])
        #expect(try await found(CaseFilter(country: .BO)) == [second])
        #expect(try await found(CaseFilter(query: "ANÁ")) == [first])
        #expect(try await found(CaseFilter(consultant: carla.id)) == [first])
        #expect(try await found(CaseFilter(learner: diego.id)) == [second])
        #expect(try await found(CaseFilter(needsPerson: true)) == [])
        var reach = Reach()
        var filter = CaseFilter()
        filter.reach = reach
        #expect(try await found(filter) == [])
        reach.countries = [.BO]
        filter.reach = reach
        #expect(try await found(filter) == [second])
        for column in CaseColumn.allCases {
            for order in [ListOrder(column), ListOrder(column, isDescending: true)] {
                let lines = try await store.read { try $0.cases(CaseFilter(), by: order, limit: 10, offset: 0) }
                #expect(lines.count == 2)
            }
        }
        let expiry = Sample.now.advanced(bySeconds: 3600)
        #expect(try await store.read { try $0.casesDue(at: expiry.advanced(bySeconds: -1), limit: 9) }.isEmpty)
        #expect(try await store.read { try $0.casesDue(at: expiry, limit: 9) }.map(\.id) == [first])
        #expect(try await store.read { try $0.casesWaiting() }.map(\.id) == [second])
        #expect(try await store.read { try $0.casesByState() } == [.requested: 1, .proposed: 1])
        #expect(try await store.read { try $0.cases(consultant: carla.id) }.map(\.consultant?.id) == [carla.id])
        #expect(try await store.read { try $0.consultants(in: .BO) }.map(\.taken) == [1])
        #expect(
            try await store.read { try $0.accreditations(.asked, in: [.UY, .BO]).map(\.country) } == [.BO])
    }

    @Test func `a ban keeps the length that it had, whatever policy follows`() async throws {
        let store = try await Store.inMemory()
        try await ready(store)
        let id = try await open(store, ana)
        let (made, declined) = (offer(to: carla), event(.declined(reason: .other, note: ""), by: carla, after: 5))
        try await store.write { try $0.record(made, in: id) }
        try await store.write { try $0.record(declined, in: id) }
        var policy = MatchingPolicy()
        policy.banDays = 1
        let saved = try await store.write { [policy] in try $0.save(policy, by: nil, at: Sample.now) }
        #expect(saved.version == 2)
        #expect(try await store.read { try $0.policy() }.banDays == 1)
        #expect(try await store.read { try $0.mentoringCase(id) == $0.folded(id) })
        let until = try await store.read { try $0.folded(id)?.bans.first?.until }
        #expect(until == Sample.now.advanced(bySeconds: 5 + 180 * 86_400))
    }

    @Test func `erasure takes the words and lets the units go`() async throws {
        let store = try await Store.inMemory()
        try await ready(store)
        let (asked, led) = (try await open(store, ana), try await open(store, diego))
        let events = [offer(to: carla), event(.accepted, by: carla, after: 60)]
        for event in events { try await store.write { try $0.record(event, in: led) } }
        let later = Sample.now.advanced(bySeconds: 100)
        _ = try await store.write { [ana, carla] tx in
            try tx.setCalendarToken("hash", of: carla.id, at: later)
            return try tx.erase(ana, at: later) + tx.erase(carla, at: later)
        }
        let (first, second, isSame) = try await store.read { tx in
            (
                try tx.mentoringCase(asked), try tx.mentoringCase(led),
                try tx.mentoringCase(asked) == tx.folded(asked) && tx.mentoringCase(led) == tx.folded(led)
            )
        }
        #expect(first?.state == .ended)
        #expect(first?.request.need == "")
        #expect(second?.state == .requested)
        #expect(second?.request.need.isEmpty == false)
        #expect(isSame)
        #expect(try await store.read { try $0.consultant(carla.id) } == nil)
        #expect(try await store.read { try $0.person(calendarToken: "hash") } == nil)
        let bodies = try await store.engine.read {
            try $0.rows("SELECT body FROM case_events").map { try $0.text("body") }
        }
        #expect(bodies.count { $0.contains("conservas") } == 1, "Diego's request, and no other")
    }

    @Test(arguments: Home.allCases) func `minutes with a consultant are kept with the progress`(home: Home)
        async throws
    {
        try await home.enrolled { store, enrolment in
            for (id, minutes) in [("s1", 60), ("s2", 45), ("s1", 60)] {
                var attended = Sample.statement(.attended, nil, of: enrolment)
                attended.object.id = MentoringSession.iri(id, site: "https://a.example")
                attended.result = .init(duration: MentoringSession.duration(minutes: minutes))
                try await store.write { [attended] tx in
                    try tx.record(attended, for: enrolment, at: Sample.now)
                }
            }
            let progress = try await store.read { try $0.progress(enrolment.id) }
            #expect(progress.minutesMentored == 105)
            try await store.write { try $0.replace(progress, of: enrolment.id) }
            #expect(try await store.read { try $0.progress(enrolment.id) } == progress)
        }
    }
}

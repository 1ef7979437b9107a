import Consulting
import Foundation
import People
import Statements

/// People, times and events to tell cases with.
enum CaseWorld {
    static let start = Instant(milliseconds: 1_790_000_000_000)
    static let policy = MatchingPolicy()

    /// The same id for the same number.
    static func id<T>(_ number: Int) -> UniqueID<T> {
        let digits = String(number)
        let text = "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
        return UniqueID(UUID(uuidString: text) ?? UUID())
    }

    static let learner: Person.ID = id(1)
    static let colleague: Person.ID = id(2)
    static let first: Person.ID = id(11)
    static let second: Person.ID = id(12)
    static let coordinator: Person.ID = id(90)

    static func request(asked: Instant = start) -> MentoringRequest {
        MentoringRequest(
            learner: learner, organisation: id(50), country: .UY,
            need: "Queremos exportar conservas a Brasil y no sabemos qué preferencia pedir.",
            readiness: Readiness(tried: "Leímos el curso.", goal: "Una primera exportación.", hoursAWeek: 4),
            topic: Topic.all[21], languages: [.es],
            windows: [WeeklyWindow(day: 2, start: 540, end: 720)].compactMap { $0 }, asked: asked)
    }
}

/// A case told step by step, with a clock.
struct Tale {
    var story: Case
    var now = CaseWorld.start
    var log: [(event: CaseEvent, policy: MatchingPolicy)] = []

    init() throws {
        let event = CaseEvent(by: CaseWorld.learner, at: now, kind: .requested(CaseWorld.request()))
        story = try Case(id: CaseWorld.id(1_000), event)
        log = [(event, CaseWorld.policy)]
    }

    mutating func wait(days: Int = 0, hours: Int = 0, minutes: Int = 0) {
        now = now.advanced(bySeconds: ((days * 24 + hours) * 60 + minutes) * 60)
    }

    mutating func tell(_ by: Person.ID?, _ kind: CaseEvent.Kind) throws {
        let event = CaseEvent(by: by, at: now, kind: kind)
        try story.apply(event, CaseWorld.policy)
        log.append((event, CaseWorld.policy))
    }

    mutating func offer(_ consultant: Consultant.ID, hours: Int = 72) throws {
        let expires = now.advanced(bySeconds: hours * 3600)
        try tell(nil, .offered(Offer(consultant: consultant, made: now, expires: expires, run: nil)))
    }

    mutating func accept(_ consultant: Consultant.ID = CaseWorld.first) throws {
        try offer(consultant)
        try tell(consultant, .accepted)
    }

    /// Plans a session an hour from now and waits until it is over.
    @discardableResult
    mutating func session(_ number: Int, by consultant: Consultant.ID = CaseWorld.first) throws -> Session.ID {
        let id: Session.ID = CaseWorld.id(number)
        try tell(
            consultant, .sessionPlanned(Session(id: id, starts: now.advanced(bySeconds: 3600), minutes: 60)))
        wait(hours: 3)
        return id
    }

    mutating func hold(_ number: Int, by consultant: Consultant.ID = CaseWorld.first) throws -> Session.ID {
        let id = try session(number, by: consultant)
        try tell(consultant, .sessionHeld(id, minutes: 60, log: "Vimos la PAR.", evidence: []))
        return id
    }

    mutating func close() throws {
        let report = ClosingReport(outcome: .met, summary: "Exportó.", nextSteps: "Seguir.")
        try tell(CaseWorld.first, .closed(report))
    }

    var folded: Case? { Case(id: story.id, folding: log) }
}

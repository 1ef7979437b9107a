import Consulting
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

extension School {
    /// The consultant's profile, accredited in Uruguay.
    @discardableResult
    func consultantProfile(capacity: Int = 2, of person: Person? = nil) async throws -> Consultant {
        let person = person ?? consultant
        let window = try #require(WeeklyWindow(day: 1, start: 480, end: 720))
        let topics = [Topic(rawValue: "T03"), Topic(rawValue: "T04"), Topic(rawValue: "T15")].compactMap { $0 }
        let profile = Consultant(
            id: person.id, country: .UY, topics: Dictionary(uniqueKeysWithValues: topics.map { ($0, .advanced) }),
            languages: [.es, .pt], services: [.UY: .onSite, .BR: .remote], sectors: [.C], windows: [window],
            capacity: capacity,
            accreditations: [.UY: Accreditation(state: .accredited, asked: clock.now)], about: "Veinte años en costos.")
        let now = clock.now
        try await store.write { try $0.save(profile, at: now) }
        return profile
    }

    /// A case of the learner's on a topic, not offered to anybody.
    func askedCase(_ topic: String = "T03", origin: MentoringRequest.Origin? = nil) async throws -> Case.ID {
        let window = try #require(WeeklyWindow(day: 1, start: 480, end: 720))
        let request = MentoringRequest(
            learner: learner.id, country: .UY,
            need: "Queremos vender turrones a Brasil y no sabemos a qué precio conviene ofrecerlos. CANARY-need",
            readiness: Readiness(
                tried: "Una lista de precios en dólares", goal: "Tener un precio FOB y un mínimo", hoursAWeek: 4,
                decides: true, hasDocuments: true),
            topic: try #require(Topic(rawValue: topic)), languages: [.es], zone: "America/Lima", windows: [window],
            origin: origin, asked: clock.now)
        return try await lms.ask(request, try await visit(learner))
    }

    /// The same, offered to the consultant for three days.
    func offeredCase(
        _ topic: String = "T03", to person: Person? = nil, origin: MentoringRequest.Origin? = nil
    ) async throws -> Case.ID {
        let id = try await askedCase(topic, origin: origin)
        let offer = Offer(
            consultant: (person ?? consultant).id, made: clock.now, expires: clock.now.advanced(bySeconds: 72 * 3600),
            run: nil)
        try await lms.record(.offered(offer), in: id, by: nil)
        return id
    }

    func story(_ id: Case.ID) async throws -> Case {
        try #require(try await store.read { try $0.mentoringCase(id) })
    }
}

import Consulting
import Foundation
import Learning
import People
import Statements
import Storage

@testable import Actions

/// A school with a consultant network around it: a firm with two people and its administrator, three consultants, two counterparts.
struct Network {
    let school: School
    let asker, colleague, administrator: Person
    let first, second, third: Person
    let counterpart, otherCounterpart: Person
    let firm: Organisation.ID

    var lms: LMS { school.lms }
    var store: Store { school.store }

    /// - Parameter tellsByMail: whether messages to people are kept.
    static func open(tellsByMail: Bool = false) async throws -> Network {
        var store = try await Store.inMemory()
        store.tellsByMail = tellsByMail
        let school = try await School.open(store: store)
        func make(
            _ name: String, _ login: String, _ country: Country = .UY, _ roles: [(Role, RoleGrant.Scope)] = [],
            firm: String = ""
        ) async throws -> Person {
            let person = try await school.lms.createPerson(
                NewAccount(
                    name: name, login: login, password: School.password, language: .es, country: country,
                    organisation: firm, consents: [.service]), by: .system)
            for (role, scope) in roles { try await school.lms.grant(role, scope, to: person.id, .system) }
            return person
        }
        let asker = try await make("Elsa Empresaria", "elsa", firm: "Conservas La Ladera")
        guard let firm = asker.organisation else { throw LearningError(.notFound, .organisationMissing) }
        let administrator = try await make("Eva Gerente", "eva", firm: "Conservas La Ladera")
        let colleague = try await make("Omar Colega", "omar", firm: "Conservas La Ladera")
        try await school.store.write { tx in
            for var person in [administrator, colleague] {
                person.organisation = firm
                try tx.save(person)
            }
        }
        try await school.lms.grant(.companyAdministrator, .organisation(firm), to: administrator.id, .system)
        let network = Network(
            school: school, asker: asker, colleague: colleague, administrator: administrator,
            first: try await make("Carla Primera", "carla", .UY, [(.consultant, .own)]),
            second: try await make("Dora Segunda", "dora", .UY, [(.consultant, .own)]),
            third: try await make("Ema Tercera", "ema", .BO, [(.consultant, .own)]),
            counterpart: try await make("Nora Contraparte", "nora", .UY, [(.nationalCounterpart, .country(.UY))]),
            otherCounterpart: try await make("Beto Contraparte", "beto", .BO, [(.nationalCounterpart, .country(.BO))]),
            firm: firm)
        for (person, level) in [(network.first, Mastery.expert), (network.second, .advanced)] {
            try await network.save(Network.profile(of: person, level))
        }
        return network
    }

    static let topic = Topic.all[21]
    static let windows = [WeeklyWindow(day: 2, start: 480, end: 960), WeeklyWindow(day: 4, start: 480, end: 960)]
        .compactMap { $0 }

    static func profile(of person: Person, _ level: Mastery = .expert, capacity: Int = 2) -> Consultant {
        let now = Instant(milliseconds: 1_780_000_000_000)
        return Consultant(
            id: person.id, country: person.country, topics: [topic: level], languages: [.es, .pt],
            services: [.UY: .onSite, .BO: .remote], windows: windows, capacity: capacity,
            accreditations: [
                .UY: Accreditation(state: .accredited, asked: now), .BO: Accreditation(state: .accredited, asked: now)
            ])
    }

    static func request(_ urgency: Urgency = .normal, course: String? = nil) -> MentoringRequest {
        MentoringRequest(
            learner: .random(), country: .BO, need: "Queremos exportar conservas a Brasil y no sabemos qué pedir.",
            readiness: Readiness(tried: "Leímos el curso.", goal: "Una primera exportación.", hoursAWeek: 4),
            topic: topic, languages: [.es], zone: "America/Montevideo", windows: windows, urgency: urgency,
            origin: course.map { .init(course: $0) }, asked: Instant(milliseconds: 0))
    }

    func save(_ profile: Consultant) async throws {
        let now = lms.now
        try await store.write { try $0.save(profile, at: now) }
    }

    // MARK: Shorthands

    func visit(_ person: Person) async throws -> Visit { try await school.visit(person) }
    func story(_ id: Case.ID) async throws -> Case? { try await store.read { try $0.mentoringCase(id) } }

    func ask(_ request: MentoringRequest = request(), by person: Person? = nil) async throws -> Case.ID {
        try await lms.ask(request, try await visit(person ?? asker))
    }

    /// Asks, and lets the daily run offer it.
    func offered(by person: Person? = nil, course: String? = nil) async throws -> (id: Case.ID, consultant: Person) {
        let id = try await ask(Network.request(course: course), by: person)
        try await lms.runBatch()
        return (id, try await asked(id))
    }

    /// The consultant who is asked.
    func asked(_ id: Case.ID) async throws -> Person {
        let offer = try await story(id)?.offer
        guard let found = [first, second, third].first(where: { $0.id == offer?.consultant }) else {
            throw LearningError(.notFound, .offerGone)
        }
        return found
    }

    func accepted(by person: Person? = nil, course: String? = nil) async throws -> (id: Case.ID, consultant: Person) {
        let (id, consultant) = try await offered(by: person, course: course)
        try await lms.accept(id, try await visit(consultant))
        return (id, consultant)
    }

    /// A session of an hour, held and logged.
    func held(_ id: Case.ID, _ consultant: Person) async throws -> Session.ID {
        let visit = try await visit(consultant)
        let session = try await lms.plan(
            lms.now, minutes: 60, modality: .remote, place: "https://llamada.example/1", in: id, visit)
        school.clock.advance(seconds: 3_600)
        try await lms.log(session, in: id, minutes: 60, log: "Vimos la PAR.", evidence: ["Plan"], visit)
        return session
    }
}

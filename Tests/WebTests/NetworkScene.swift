import Consulting
import Foundation
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

/// A site with a small network: a consultant for Uruguay, two requests of it and one of Brazil, a rehearsal of them.
struct NetworkScene {
    enum Caller: String, CaseIterable, Sendable {
        case visitor, learner, consultant, reviewer, counterpart, foreign, manager, director, evaluator
    }

    let site: RunningSite
    let sessions: [Caller: RunningSite.Session]
    let names: [String: String]

    var school: School { site.school }

    static let topic = Topic.all[14]
    static let windows = [WeeklyWindow(day: 2, start: 480, end: 960), WeeklyWindow(day: 4, start: 480, end: 960)]
        .compactMap(\.self)

    static func profile(of person: Person, capacity: Int = 1) -> Consultant {
        let asked = Instant(milliseconds: 1_780_000_000_000)
        return Consultant(
            id: person.id, country: .UY, topics: [topic: .expert], languages: [.es, .pt],
            services: [.UY: .onSite, .AR: .remote], windows: windows, capacity: capacity,
            accreditations: [.UY: Accreditation(state: .accredited, asked: asked), .AR: Accreditation(asked: asked)],
            about: "=1+1 años en exportación")
    }

    static func request(_ need: String) -> MentoringRequest {
        MentoringRequest(
            learner: .random(), country: .UY, need: "\(need): queremos exportar y no sabemos por dónde empezar.",
            readiness: Readiness(tried: "Leímos el curso.", goal: "Una primera exportación.", hoursAWeek: 4),
            topic: topic, languages: [.es, .pt], windows: windows, asked: Instant(milliseconds: 0))
    }

    static func open(_ body: (NetworkScene) async throws -> Void) async throws {
        try await RunningSite.run { site in
            let school = site.school
            let (store, clock) = (school.store, school.clock)
            func make(_ name: String, _ login: String, _ role: Role, _ scope: RoleGrant.Scope) async throws -> Person {
                let person = try await school.lms.createPerson(
                    NewAccount(
                        name: name, login: login, password: School.password, language: .es, country: .UY,
                        consents: [.service]), by: .system)
                try await school.lms.grant(role, scope, to: person.id, .system)
                return person
            }
            let people: [Caller: Person] = [
                .learner: school.learner, .consultant: school.consultant, .reviewer: school.reviewer,
                .counterpart: try await make("Celia Contraparte", "celia", .nationalCounterpart, .country(.UY)),
                .foreign: try await make("Beto Contraparte", "beto", .nationalCounterpart, .country(.BO)),
                .manager: school.manager, .director: try await make("Dina Directora", "dina", .director, .region),
                .evaluator: try await make("Evo Evaluador", "evo", .evaluator, .region)
            ]
            try await store.write { try $0.save(Self.profile(of: school.consultant), at: clock.now) }
            let first = try await school.lms.ask(Self.request("Miel"), try await school.visit(school.learner))
            let lms = school.lms
            let run = try await lms.rehearse(nil, try await school.visit(school.manager))
            var sessions: [Caller: RunningSite.Session] = [.visitor: try await site.visitor()]
            for (caller, person) in people { sessions[caller] = try await site.session(person) }
            try await body(
                NetworkScene(
                    site: site, sessions: sessions,
                    names: [
                        "case": first.rawValue, "run": run.rawValue, "consultant": school.consultant.id.rawValue,
                        "learner": school.learner.id.rawValue
                    ]))
        }
    }

    func path(_ pattern: String) -> String {
        names.reduce(pattern) { $0.replacing("{\($1.key)}", with: $1.value) }
    }

    func session(_ caller: Caller) throws -> RunningSite.Session { try #require(sessions[caller]) }

    func get(_ path: String, _ caller: Caller = .manager) async throws -> Answer {
        try await site.get(self.path(path), try session(caller))
    }

    func post(_ path: String, _ fields: [String: String] = [:], _ caller: Caller = .manager) async throws -> Answer {
        try await site.post(self.path(path), fields.mapValues { self.path($0) }, try session(caller))
    }

    func story() async throws -> Case {
        let id = try #require(Case.ID(rawValue: path("{case}")))
        return try #require(try await school.store.read { try $0.mentoringCase(id) })
    }

    /// Sends a table of consultants as the page's form does.
    func upload(_ table: Data, go: String = "try", _ caller: Caller = .manager) async throws -> Answer {
        let session = try session(caller)
        var body = Data()
        for (name, value) in [("csrf", session.token), ("go", go)] {
            body += Data("--frontera\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        let head = "Content-Disposition: form-data; name=\"table\"; filename=\"red ñandú.csv\""
        body += Data("--frontera\r\n\(head)\r\nContent-Type: text/csv\r\n\r\n".utf8)
        body += table + Data("\r\n--frontera--\r\n".utf8)
        return try await site.send(
            "POST", "/network/consultants/import", session,
            headers: [("Content-Type", "multipart/form-data; boundary=frontera"), ("Origin", site.address)], body: body)
    }
}

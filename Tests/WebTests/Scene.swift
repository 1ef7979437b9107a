import Consulting
import Foundation
import Learning
import People
import Storage
import Testing

@testable import Actions

/// Who asks.
enum Caller: String, CaseIterable, Sendable {
    case visitor, learner, other, consultant, author, reviewer, manager
}

/// A running site on which something of every kind has happened to one learner.
struct Scene {
    let site: RunningSite
    let sessions: [Caller: RunningSite.Session]
    /// What stands in paths: `{attempt}` is the learner's open one, `{submission}` one that waits for marks.
    let names: [String: String]

    static func open(_ body: (Scene) async throws -> Void) async throws {
        try await RunningSite.run { site in
            let school = site.school
            let package = try await school.publish()
            try await school.publish(try SmallCourse.archive(id: "otro"))
            let done = try await school.complete(school.learner)
            let ana = try await school.visit(school.learner)
            let enrolment = try await school.lms.enrol(ana, in: "otro", language: .es)
            try await school.lms.allot(
                school.consultant.id, to: enrolment.id, try await school.visit(school.manager).actor)
            try await school.lms.enrol(try await school.visit(school.other), in: "otro", language: .pt)
            let attempt = try await school.lms.start("examen", in: "otro", ana)
            try await school.lms.attach(Data("%PDF-1.7".utf8), name: "plan ñ.pdf", to: "tarea", in: "otro", ana)
            try await school.lms.submit("tarea", text: "Texto", in: "otro", ana)
            let work = try await school.lms.coursework("tarea", in: "otro", ana)
            let certificate = try #require(try await school.store.read { try $0.certificate(enrolment: done.id) })
            let mentoring = try await school.lms.ask(
                MentoringRequest(
                    learner: school.learner.id, country: .UY, need: "Ponerle precio a lo que queremos exportar.",
                    readiness: Readiness(tried: "Nada", goal: "Una lista de precios", hoursAWeek: 2),
                    topic: try #require(Topic(rawValue: "T03")), languages: [.es],
                    windows: [try #require(WeeklyWindow(day: 1, start: 480, end: 720))], asked: school.lms.now), ana)
            try await school.consultantProfile()
            let given = try await school.offeredCase("T15")
            try await school.lms.accept(given, try await school.visit(school.consultant))
            let author = try await school.visit(school.author).actor
            guard
                case .added(let draft, _, _) = try await school.lms.importPackage(
                    try SmallCourse.archive(id: "borrador"), by: author)
            else { throw LearningError(.invalid) }
            try await school.lms.take(.submit, with: draft.digest, note: "", author)
            let client = try await school.lms.makeAPIClient(
                NewAPIClient(name: "Informe", scopes: [.statementsRead]), by: .system
            ).client
            let forward = try await school.lms.makeForward(
                NewForward(name: "Otro registro", address: "http://127.0.0.1:1/xapi"), by: .system)
            try await body(
                Scene(
                    site: site, sessions: try await sessions(site),
                    names: [
                        "attempt": attempt.rawValue, "submission": try #require(work.submissions.last).id.rawValue,
                        "serial": certificate.serial, "digest": package.digest, "draft": draft.digest,
                        "person": school.learner.id.rawValue, "enrolment": enrolment.id.rawValue,
                        "case": mentoring.rawValue, "given": given.rawValue,
                        "client": client.id.rawValue, "forward": forward.id.rawValue
                    ]))
        }
    }

    private static func sessions(_ site: RunningSite) async throws -> [Caller: RunningSite.Session] {
        let school = site.school
        var sessions: [Caller: RunningSite.Session] = [.visitor: try await site.visitor()]
        for (caller, person) in [
            (Caller.learner, school.learner), (.other, school.other), (.consultant, school.consultant),
            (.author, school.author),
            (.reviewer, school.reviewer), (.manager, school.manager)
        ] { sessions[caller] = try await site.session(person) }
        return sessions
    }

    func path(_ pattern: String) -> String {
        names.reduce(pattern) { $0.replacing("{\($1.key)}", with: $1.value) }
    }

    func session(_ caller: Caller) throws -> RunningSite.Session { try #require(sessions[caller]) }
}

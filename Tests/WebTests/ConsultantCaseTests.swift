import Consulting
import Foundation
import Learning
import People
import Statements
import Testing

@testable import Actions

/// A consultant's way through a case, as the pages lead it.
@Suite struct ConsultantCaseTests {
    @Test func `an offer is declined with a reason, once`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.consultantProfile()
            let id = try await school.offeredCase()
            let carla = try await site.session(school.consultant)

            let desk = try await site.get("/desk", carla)
            #expect(desk.text.contains("Ana Aprendiz") && desk.text.contains("Responda en 3 días"))
            #expect(desk.text.contains("/mentoring/cases/\(id)/accept"))
            let page = try await site.get("/mentoring/cases/\(id)", carla)
            #expect(page.status == 200 && page.text.contains("CANARY-need") && page.text.contains("Por qué usted"))
            #expect(!page.text.contains("/plan\""), "what is only offered is not worked on")

            let bare = try await site.post("/mentoring/cases/\(id)/decline", ["note": "CANARY-note"], carla)
            #expect(bare.status == 422)
            #expect(bare.text.contains("Elija una opción") && bare.text.contains("CANARY-note"), "nothing is lost")
            let fields = ["reason": "noTime", "note": "Estoy de viaje", "once": "k1"]
            let declined = try await site.post("/mentoring/cases/\(id)/decline", fields, carla)
            #expect(declined.status == 303 && declined.header("location") == "/desk?notice=case-declined")
            let again = try await site.post("/mentoring/cases/\(id)/decline", fields, carla)
            #expect(again.header("location") == "/desk?notice=case-declined", "pressed twice, taken once")
            let third = try await site.post("/mentoring/cases/\(id)/decline", ["reason": "noTime"], carla)
            #expect(third.status == 409)

            let story = try await school.story(id)
            #expect(story.state == .requested && story.refusals == 1)
            #expect(try await site.get("/desk", carla).text.contains("/mentoring/cases/\(id)/accept") == false)
        }
    }

    @Test func `from the offer to the closing report`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.consultantProfile()
            let id = try await school.offeredCase()
            let carla = try await site.session(school.consultant)
            let path = "/mentoring/cases/\(id)"

            for _ in 0..<2 {
                let accepted = try await site.post("\(path)/accept", [:], carla)
                #expect(accepted.status == 303 && accepted.header("location") == "\(path)?notice=case-accepted")
            }
            #expect(try await site.get("/desk", carla).text.contains("Caso nuevo"))

            // Monday 21 September 2026, 10:33 in Uruguay; the session by the consultant's own clock.
            let bad = try await site.post(
                "\(path)/plan", ["date": "2026-09-31", "time": "15:00", "minutes": "5", "modality": "remote"], carla)
            #expect(bad.status == 422 && bad.text.contains("Escriba el día") && bad.text.contains("entre 15 y 480"))
            #expect(bad.text.contains("value=\"2026-09-31\"") && bad.text.contains("value=\"15:00\""))
            let planned = try await site.post(
                "\(path)/plan",
                [
                    "date": "2026-09-22", "time": "15:00", "minutes": "60", "modality": "remote",
                    "place": "https://meet.example/a"
                ], carla)
            #expect(planned.status == 303)
            let session = try #require(try await school.story(id).sessions.first)
            #expect(session.starts == Instant("2026-09-22T18:00:00.000Z"), "15:00 in Montevideo")
            let page = try await site.get(path, carla)
            #expect(page.text.contains("15:00–16:00") && page.text.contains("13:00–14:00, hora de Perú"))
            #expect(page.text.contains("href=\"https://meet.example/a\""))
            #expect(try await site.get("/desk", carla).text.contains("13:00–14:00, hora de Perú"))

            let acts = "\(path)/sessions/\(session.id)"
            let early = try await site.post("\(acts)/log", ["minutes": "60", "log": "Antes"], carla)
            #expect(early.status == 422 && early.text.contains("Antes"))
            let moved = try await site.post(
                "\(acts)/move", ["date": "2026-09-22", "time": "16:00", "minutes": "60"], carla)
            #expect(moved.status == 303)

            school.clock.advance(seconds: 2 * 86_400)
            let late = try await site.get("/desk", carla)
            #expect(late.text.contains("Sesión por anotar"))
            #expect(
                try await site.post("\(acts)/log", ["minutes": "60", "log": "Armamos la planilla. CANARY-log"], carla)
                    .status == 303)
            #expect(try await site.get(path, carla).text.contains("Falta que la empresa confirme"))

            let ana = try await school.visit(school.learner)
            try await school.lms.disputeHours(of: session.id, in: id, reason: "Fueron menos. CANARY-dispute", ana)
            #expect(try await site.get("/desk", carla).text.contains("CANARY-dispute"))
            #expect(try await site.post("\(acts)/correct", ["minutes": "45"], carla).status == 303)
            try await school.lms.confirmHours(of: session.id, in: id, ana)
            #expect(try await school.story(id).confirmedMinutes == 45)

            #expect(
                try await site.post("\(path)/note", ["text": "CANARY-own", "shared": "no"], carla).status == 303)
            #expect(try await site.post("\(path)/note", ["text": "CANARY-all", "shared": "yes"], carla).status == 303)
            #expect(
                try await site.post("\(path)/deliverable", ["title": "Planilla", "due": "2026-10-01"], carla).status
                    == 303)
            let deliverable = try #require(try await school.story(id).deliverables.first)
            let done = ["deliverable": deliverable.id.rawValue]
            #expect(try await site.post("\(path)/deliverable-done", done, carla).status == 303)
            #expect(try await site.post("\(path)/suspend", ["reason": "Feriado"], carla).status == 303)
            #expect(try await site.post("\(path)/resume", [:], carla).status == 303)

            let empty = try await site.post("\(path)/close", ["outcome": "met", "summary": " "], carla)
            #expect(empty.status == 422)
            let closed = try await site.post(
                "\(path)/close", ["outcome": "met", "summary": "CANARY-report", "nextSteps": "Exportar"], carla)
            #expect(closed.status == 303)
            let end = try await site.get(path, carla)
            for text in ["CANARY-report", "CANARY-own", "CANARY-all", "CANARY-log", "Meta cumplida", "Planilla"] {
                #expect(end.text.contains(text), "\(text)")
            }
            #expect(try await school.story(id).state == .closed)
        }
    }

    @Test func `who is full cannot accept, and is told why`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.consultantProfile(capacity: 2)
            let (first, second) = (try await school.offeredCase("T03"), try await school.offeredCase("T04"))
            let carla = try await site.session(school.consultant)
            #expect(try await site.post("/mentoring/cases/\(first)/accept", [:], carla).status == 303)
            try await school.consultantProfile(capacity: 1)
            let full = try await site.post("/mentoring/cases/\(second)/accept", [:], carla)
            #expect(full.status == 409)
            #expect(try await school.story(second).state == .requested, "the case goes back to the network")
        }
    }

    @Test func `an offer ends with its time`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.consultantProfile()
            let id = try await school.offeredCase()
            let carla = try await site.session(school.consultant)
            school.clock.advance(seconds: 71 * 3600)
            #expect(try await site.get("/desk", carla).text.contains("Responda en 1 hora"))
            school.clock.advance(seconds: 3600)
            #expect(try await site.get("/desk", carla).text.contains("/\(id)/accept") == false)
            let page = try await site.get("/mentoring/cases/\(id)", carla)
            #expect(page.text.contains("El plazo") && !page.text.contains("/\(id)/accept"))
            #expect(try await site.post("/mentoring/cases/\(id)/accept", [:], carla).status == 409)
        }
    }

    @Test func `the firm does not come`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.consultantProfile()
            let id = try await school.offeredCase()
            let carla = try await site.session(school.consultant)
            let path = "/mentoring/cases/\(id)"
            _ = try await site.post("\(path)/accept", [:], carla)
            _ = try await site.post(
                "\(path)/plan", ["date": "2026-09-22", "time": "15:00", "minutes": "60", "modality": "remote"], carla)
            let session = try #require(try await school.story(id).sessions.first)
            school.clock.advance(seconds: 2 * 86_400)
            #expect(
                try await site.post("\(path)/sessions/\(session.id)/miss", ["reason": "No contestó"], carla).status
                    == 303)
            let story = try await school.story(id)
            #expect(story.sessions.first?.state == .missedByFirm && story.missedByFirm == 1)
            #expect(try await site.get(path, carla).text.contains("No contestó"))
        }
    }

    @Test func `another's case does not exist, and a firm's acts are not the consultant's`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.consultantProfile()
            let other = try await school.lms.createPerson(
                NewAccount(
                    name: "Diego Dos", login: "dos", password: School.password, language: .es, country: .CL,
                    consents: [.service]), by: .system)
            try await school.lms.grant(.consultant, .own, to: other.id, .system)
            let id = try await school.offeredCase()
            let (diego, ana) = (try await site.session(other), try await site.session(school.learner))
            let path = "/mentoring/cases/\(id)"
            #expect(try await site.get(path, diego).status == 404)
            for (verb, fields) in [
                ("accept", [:]), ("decline", ["reason": "other"]), ("note", ["text": "x", "shared": "yes"]),
                ("plan", ["date": "2026-09-22", "time": "15:00", "minutes": "60", "modality": "remote"]),
                ("close", ["outcome": "met", "summary": "x"]), ("hand-over", ["note": "x"])
            ] as [(String, [String: String])] {
                #expect(try await site.post("\(path)/\(verb)", fields, diego).status == 404, "\(verb)")
                #expect(try await site.post("\(path)/\(verb)", fields, ana).status == 403, "\(verb)")
            }
            #expect(try await school.story(id).state == .proposed)
        }
    }

    @Test func `the firm's course work stands beside the case`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.publish()
            try await school.consultantProfile()
            let visit = try await school.visit(school.learner)
            let enrolment = try await school.lms.enrol(visit, in: "curso", language: .es)
            let attempt = try await school.lms.start("examen", in: "curso", visit)
            _ = try await school.lms.answer(
                attempt, [("palabra", .text("nada"))], epoch: 1, sequence: 1, visit)
            try await school.lms.close(attempt, visit)
            try await school.lms.submit("tarea", text: "Mi plan", in: "curso", visit)
            let id = try await school.offeredCase(
                origin: .init(course: "curso", activity: "tarea", enrolment: enrolment.id.rawValue))
            let carla = try await site.session(school.consultant)
            let path = "/mentoring/cases/\(id)"
            #expect(
                try await site.get(path, carla).text.contains("id=\"evidence\"") == false, "not before it is accepted")
            _ = try await site.post("\(path)/accept", [:], carla)
            let page = try await site.get(path, carla).text
            #expect(page.contains("id=\"evidence\"") && page.contains("/desk/submissions/"))
            #expect(page.contains("Preguntas que falló") && page.contains("/courses/curso/lessons/"))
        }
    }

    @Test func `a case is handed over with a note for the next one`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.consultantProfile()
            let id = try await school.offeredCase()
            let carla = try await site.session(school.consultant)
            let path = "/mentoring/cases/\(id)"
            _ = try await site.post("\(path)/accept", [:], carla)
            #expect(try await site.post("\(path)/hand-over", ["note": ""], carla).status == 422)
            let gone = try await site.post("\(path)/hand-over", ["note": "CANARY-left"], carla)
            #expect(gone.status == 303 && gone.header("location")?.hasPrefix("/desk") == true)
            let story = try await school.story(id)
            #expect(story.handOvers.map(\.note) == ["CANARY-left"] && story.consultant == nil)
        }
    }
}

import Consulting
import Foundation
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

/// Mentoring as its learner goes through it, without script.
@Suite struct MentoringPagesTests {
    private static let asked = [
        "topic": "T03", "shown": "T03", "need": "Queremos vender <dulces> a Brasil y no sabemos a qué precio.",
        "goal": "Una lista de precios de exportación", "tried": "Nada", "level": "1", "languages": "es",
        "modality": "remote", "windows": "1-1", "urgency": "normal", "sector": "C", "hoursAWeek": "3",
        "decides": "yes", "packages": "1", "budget": "5"
    ]

    /// The case that an answer leads to.
    private static func place(_ answer: Answer) throws -> String {
        let location = try #require(answer.header("location"))
        #expect(location.hasPrefix("/mentoring/cases/"), "\(location)")
        return String(location.prefix { $0 != "?" })
    }

    @Test func `asked from a lesson, mended, taken once, amended, withdrawn`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.publish()
            try await school.lms.enrol(try await school.visit(school.learner), in: "curso", language: .es)
            let (ana, bruno) = (try await site.session(school.learner), try await site.session(school.other))
            let door = "/mentoring/new?course=curso&amp;activity=leer"
            #expect(try await site.get("/courses/curso/lessons/leer", ana).text.contains(door))
            #expect(try await site.get("/courses/curso", ana).text.contains("/mentoring/new?course=curso\""))
            #expect(try await site.get("/home", ana).text.contains("href=\"/mentoring/new\""))

            let form = try await site.get("/mentoring/new?course=curso&activity=leer", ana)
            for words in ["name=\"activity\" value=\"leer\"", "Leer", "name=\"once\"", "hora de Uruguay"] {
                #expect(form.text.contains(words), "\(words)")
            }

            var fields = Self.asked.merging(["course": "curso", "activity": "leer", "once": "k-1"]) { _, new in new }
            fields["need"] = "Ayuda & más"
            fields["windows"] = nil
            let refused = try await site.post("/mentoring/new", fields, ana)
            #expect(refused.status == 422)
            for words in [
                "Ayuda &amp; más", "al menos 30 letras", "href=\"#windows\"", "Una lista de precios de exportación",
                "value=\"T03\" selected", "value=\"3\"", "name=\"course\" value=\"curso\""
            ] { #expect(refused.text.contains(words), "\(words)") }

            fields["need"] = Self.asked["need"]
            fields["windows"] = "1-1"
            for (field, words) in [
                ("packages", "Elija en la lista cuántas horas"), ("budget", "Elija en la lista el costo"),
                ("level", "Elija cuánta experiencia")
            ] {
                let unreadable = try await site.post(
                    "/mentoring/new", fields.merging([field: "abc", "once": field]) { _, new in new }, ana)
                #expect(unreadable.status == 422)
                #expect(unreadable.text.contains("href=\"#\(field)\"") && unreadable.text.contains(words), "\(field)")
            }
            let sent = try await site.post("/mentoring/new", fields, ana)
            let place = try Self.place(sent)
            #expect(try await site.post("/mentoring/new", fields, ana).header("location") == sent.header("location"))
            let again = try await site.post("/mentoring/new", Self.asked, ana)
            #expect(again.header("location") == "\(place)?notice=problem-case-open")

            let page = try await site.get(place, ana)
            for words in [
                "vender &lt;dulces&gt; a Brasil", "id=\"queue\"", "Lunes, 12:00–18:00", "hora de Uruguay",
                "\(place)/amend", "\(place)/withdraw", "aria-current=\"step\""
            ] { #expect(page.text.contains(words), "\(words)") }
            #expect(try await site.get("/home", ana).text.contains(place))
            #expect(try await site.get("/mentoring", ana).text.contains(place))
            for path in [place, "\(place)/amend"] { #expect(try await site.get(path, bruno).status == 404) }
            #expect(try await site.post("\(place)/withdraw", ["reason": "x"], bruno).status == 404)
            #expect(try await site.get("/mentoring/cases/none", ana).status == 404)

            let amending = try await site.get("\(place)/amend", ana)
            #expect(amending.text.contains("value=\"1-1\" checked") && !amending.text.contains("value=\"1-0\" checked"))
            var new = Self.asked
            new["hoursAWeek"] = "90"
            #expect(try await site.post("\(place)/amend", new, ana).text.contains("van de 1 a 40"))
            new["hoursAWeek"] = "5"
            #expect(try await site.post("\(place)/amend", new, ana).header("location") == "\(place)?notice=amended")
            #expect(try await site.get(place, ana).text.contains("5\u{a0}h"))

            #expect(try await site.post("\(place)/withdraw", [:], ana).status == 303)
            let over = try await site.get(place, ana)
            #expect(over.text.contains("Este pedido fue retirado") && !over.text.contains("\(place)/withdraw"))
            #expect(try await site.get("\(place)/amend", ana).status == 303)
        }
    }

    /// A consultant who fits everything that is asked for here.
    private static func network(_ school: School) async throws {
        let consultant = try await school.visit(school.consultant)
        var profile = Consultant(id: school.consultant.id, country: .UY)
        profile.topics = [try #require(Topic(rawValue: "T03")): .expert]
        profile.languages = [.es]
        profile.services = [.UY: .remote]
        profile.sectors = [.C]
        profile.windows = (1...5).compactMap { WeeklyWindow(day: $0, start: 480, end: 1_200) }
        profile.capacity = 2
        profile.about = "Cuentas claras."
        try await school.lms.save(profile, consultant)
        try await school.lms.askAccreditation(in: .UY, consultant)
        try await school.lms.decide(
            on: school.consultant.id, in: .UY, .accredited, note: "", try await school.visit(school.manager))
    }

    @Test func `proposed with its why, held, confirmed, evaluated, followed up`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await Self.network(school)
            var ana = try await site.session(school.learner)
            let form = try await site.get("/mentoring/new", ana)
            #expect(form.text.contains("Carla Consultora · Uruguay"), "whom she may prefer")
            let place = try Self.place(
                try await site.post(
                    "/mentoring/new", Self.asked.merging(["urgency": "urgent"]) { _, new in new }, ana))
            let id = try #require(Case.ID(rawValue: String(place.dropFirst("/mentoring/cases/".count))))

            let proposed = try await site.get(place, ana)
            for words in [
                "Le propusimos su caso a Carla Consultora", "Cuentas claras.", "id=\"why\"",
                "domina el tema que usted pidió", "de 100 puntos", "hay en la red", "\(place)/refuse"
            ] { #expect(proposed.text.contains(words), "\(words)") }
            let silent = try await site.post("\(place)/refuse", ["reason": " "], ana)
            #expect(silent.status == 422 && silent.text.contains("Escriba el motivo.") && silent.text.contains("open"))

            let carla = try await school.visit(school.consultant)
            try await school.lms.accept(id, carla)
            school.clock.advance(seconds: 3_600)
            let starts = school.lms.now.advanced(bySeconds: 3_600)
            let session = try await school.lms.plan(
                starts, minutes: 60, modality: .remote, place: "https://meet.example/x", in: id, carla)
            let planned = try await site.get(place, ana)
            #expect(planned.text.contains("href=\"https://meet.example/x\""))
            #expect(planned.text.contains("\(place)/sessions/\(session)/cancel"))
            school.clock.advance(seconds: 10_800)
            try await school.lms.log(session, in: id, minutes: 90, log: "Hicimos <cuentas>.", evidence: [], carla)

            let given = try await site.get(place, ana)
            let confirm = "\(place)/sessions/\(session)/confirm"
            for words in [confirm, "Hicimos &lt;cuentas&gt;.", "href=\"#session-\(session)\""] {
                #expect(given.text.contains(words), "\(words)")
            }
            let dispute = "\(place)/sessions/\(session)/dispute"
            #expect(try await site.post(dispute, ["reason": ""], ana).status == 422)
            #expect(try await site.post(dispute, ["reason": "Fue una hora."], ana).status == 303)
            #expect(try await site.post(confirm, [:], ana).status == 409)
            try await school.lms.correctHours(of: session, in: id, minutes: 60, carla)
            #expect(
                try await site.post(confirm, [:], ana).header("location") == "\(place)?notice=hours-confirmed")

            try await school.lms.close(
                id, ClosingReport(outcome: .partly, summary: "Precios hechos.", nextSteps: "Seguro."), carla)
            let closed = try await site.get(place, ana)
            #expect(closed.text.contains("Precios hechos.") && closed.text.contains("\(place)/evaluate"))
            let blank = try await site.post("\(place)/evaluate", ["comment": "Muy <bien>"], ana)
            #expect(blank.status == 422 && blank.text.contains("Muy &lt;bien&gt;"))
            #expect(blank.text.contains("Elija cuánto le sirvió"))
            #expect(
                try await site.post(
                    "\(place)/evaluate", ["rating": "5", "recommends": "9", "comment": "Muy <bien>"], ana
                ).status == 303)
            #expect(try await !site.get(place, ana).text.contains("\(place)/evaluate"))

            school.clock.advance(seconds: 190 * 86_400)
            _ = try await school.lms.runCaseClock()
            ana = try await site.session(school.learner)
            let questions = try await site.get(place, ana)
            #expect(questions.text.contains("A los 6 meses: ¿qué cambió?"))
            let unsaid = try await site.post("\(place)/follow-up", ["comment": "Hola"], ana)
            #expect(unsaid.status == 422 && unsaid.text.contains("Elija sí o no.") && unsaid.text.contains("Hola"))
            #expect(
                try await site.post(
                    "\(place)/follow-up", ["applied": "yes", "results": "firstExport", "comment": "Hola"], ana
                ).status == 303)
            let told = try await site.get(place, ana)
            #expect(told.text.contains("Primera exportación") && !told.text.contains("\(place)/follow-up"))
        }
    }

    @Test func `in Portuguese it is Portuguese, and the calendar is made once it is asked for`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            let bruno = try await site.session(school.other)
            let page = try await site.get("/mentoring", bruno)
            #expect(page.text.contains("Minha mentoria") && page.text.contains("Travou em algo da sua empresa?"))
            let form = try await site.get("/mentoring/new", bruno)
            for words in ["Que problema você quer resolver?", "horário do Brasil", "Segunda", "Manhã"] {
                #expect(form.text.contains(words), "\(words)")
            }
            let shown = try await site.post(
                "/mentoring/new", ["go": "wait", "topic": "T05", "need": "Meu texto"], bruno)
            #expect(shown.status == 200 && shown.text.contains("Meu texto"))
            let made = try await site.post("/mentoring/calendar", [:], bruno)
            #expect(made.status == 200)
        }
    }
}

import Consulting
import Foundation
import People
import Statements
import Testing

@testable import Actions

/// The consultant's calendar and profile.
@Suite struct ConsultantDeskTests {
    @Test func `the calendar has both clocks, and an address that can be changed`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.consultantProfile()
            let id = try await school.offeredCase()
            let carla = try await site.session(school.consultant)
            _ = try await site.post("/mentoring/cases/\(id)/accept", [:], carla)
            _ = try await site.post(
                "/mentoring/cases/\(id)/plan",
                ["date": "2026-09-22", "time": "15:00", "minutes": "60", "modality": "remote"], carla)
            let page = try await site.get("/desk/calendar", carla)
            #expect(page.status == 200 && page.text.contains("13:00–14:00, hora de Perú"))
            #expect(page.text.contains("21 a 27 de septiembre de 2026") && page.text.contains("martes 22"))

            func address(_ answer: Answer) throws -> String {
                let start = try #require(answer.text.firstRange(of: "\(site.address)/calendar/"))
                return String(answer.text[start.lowerBound...].prefix { $0 != "\"" }.dropFirst(site.address.count))
            }
            let made = try await site.post("/desk/calendar", [:], carla)
            #expect(made.status == 200)
            let first = try address(made)
            let feed = try await site.get(first)
            #expect(feed.status == 200 && feed.header("content-type") == "text/calendar; charset=utf-8")
            #expect(feed.text.contains("DTSTART:20260922T180000Z") && feed.text.contains("\r\nEND:VCALENDAR\r\n"))
            #expect(feed.all("set-cookie").isEmpty)
            #expect(try await site.get("/desk/calendar", carla).text.contains(first) == false, "it is shown once")

            let second = try address(try await site.post("/desk/calendar", [:], carla))
            #expect(second != first)
            #expect(try await site.get(first).status == 404)
            #expect(try await site.get("/calendar/none").status == 404)
            #expect(try await site.get(second).status == 200)
        }
    }

    @Test func `nothing typed in a profile is lost`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            let carla = try await site.session(school.consultant)
            #expect(try await site.get("/desk", carla).text.contains("no tiene perfil en la red"))
            #expect(try await site.get("/desk/profile", carla).status == 200)
            var fields = [
                "takes": "yes", "capacity": "muchos", "tier": "2", "zone": "America/Montevideo", "topic-T03": "3",
                "language": "es", "service-UY": "onSite", "sector": "C", "prefers": "A", "block": "1-480",
                "window-day-1": "2", "window-from-1": "18:30", "window-to-1": "17:00", "leave-from-1": "2026-12-20",
                "leave-to-1": "2026-12-01", "conflict-firm": "No Existe", "conflict-sector": "A",
                "about": "CANARY-about"
            ]
            let refused = try await site.post("/desk/profile", fields, carla)
            #expect(refused.status == 422)
            for text in [
                "Escriba un número", "El final debe ser posterior", "No hay una empresa", "Elija el sector y el país",
                "CANARY-about", "value=\"muchos\"", "value=\"18:30\"", "value=\"2026-12-20\"", "value=\"No Existe\""
            ] { #expect(refused.text.contains(text), "\(text)") }
            #expect(try await school.lms.ownProfile(try await school.visit(school.consultant)) == nil)

            for name in ["conflict-firm", "conflict-sector"] { fields[name] = nil }
            fields["capacity"] = "3"
            fields["window-to-1"] = "20:45"
            fields["leave-to-1"] = "2027-01-05"
            let saved = try await site.post("/desk/profile", fields, carla)
            #expect(saved.status == 303)
            let profile = try #require(try await school.lms.ownProfile(try await school.visit(school.consultant)))
            #expect(profile.capacity == 3 && profile.tier == .second && profile.services == [.UY: .onSite])
            #expect(
                profile.windows
                    == [
                        WeeklyWindow(day: 1, start: 480, end: 600), WeeklyWindow(day: 2, start: 1_110, end: 1_245)
                    ].compactMap { $0 })
            #expect(profile.leaves.count == 1 && profile.sectors == [.C] && profile.preferredSectors == [.A])
            #expect(profile.accreditations[.UY]?.state == .asked)
            let page = try await site.get("/desk/profile", carla).text
            #expect(page.contains("value=\"18:30\"") && page.contains("CANARY-about") && page.contains("Pedida"))
        }
    }

    @Test func `a cut or a leave says first what it does, and hands over only what is named`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.consultantProfile(capacity: 2)
            let (first, second) = (try await school.offeredCase("T03"), try await school.offeredCase("T04"))
            let carla = try await site.session(school.consultant)
            for id in [first, second] { _ = try await site.post("/mentoring/cases/\(id)/accept", [:], carla) }
            _ = try await site.post(
                "/mentoring/cases/\(first)/plan",
                ["date": "2026-09-23", "time": "15:00", "minutes": "60", "modality": "remote"], carla)
            var fields = [
                "takes": "yes", "capacity": "1", "tier": "3", "zone": "America/Montevideo", "topic-T03": "3",
                "language": "es", "service-UY": "onSite", "block": "1-480", "leave-from-1": "2026-09-22",
                "leave-to-1": "2026-09-30", "about": "x"
            ]
            let asked = try await site.post("/desk/profile", fields, carla)
            #expect(asked.status == 422 && asked.text.contains("Antes de guardar"))
            #expect(asked.text.contains("Tiene 2 casos y baja a 1") && asked.text.contains("cae en su ausencia"))
            let visit = try await school.visit(school.consultant)
            #expect(try await school.lms.ownProfile(visit)?.capacity == 2, "nothing is saved before the yes")

            fields["confirmed"] = "yes"
            fields["hand-over-\(second)"] = "CANARY-next"
            #expect(try await site.post("/desk/profile", fields, carla).status == 303)
            let profile = try #require(try await school.lms.ownProfile(visit))
            #expect(profile.capacity == 1 && profile.leaves.count == 1)
            #expect(try await school.story(first).state == .accepted)
            let left = try await school.story(second)
            #expect(left.consultant == nil && left.handOvers.map(\.note) == ["CANARY-next"])
        }
    }
}

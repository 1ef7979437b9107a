import Learning
import People
import Storage
import Testing

@testable import Actions

/// Double marking as its people see it on the pages.
@Suite struct DoubleMarkingPagesTests {
    @Test func `two marks, apart, and the office decides`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.publish(try SmallCourse.archive(isMarkedTwice: true))
            let other = try await school.lms.createPerson(
                NewAccount(
                    name: "Diego Dos", login: "dos", password: School.password, language: .es, country: .CL,
                    consents: [.service]), by: .system)
            try await school.lms.grant(.consultant, .own, to: other.id, .system)
            let visit = try await school.visit(school.learner)
            let enrolment = try await school.lms.enrol(visit, in: "curso", language: .es)
            try await school.lms.submit("tarea", text: "Texto", in: "curso", visit)
            let submission = try #require(
                try await school.lms.coursework("tarea", in: "curso", visit).submissions.last)
            let page = "/desk/submissions/\(submission.id)"
            let (ana, carla, diego, ada) = (
                try await site.session(school.learner), try await site.session(school.consultant),
                try await site.session(other), try await site.session(school.manager)
            )

            let list = try await site.get("/office/enrolments", ada)
            #expect(list.text.contains("name=\"second\"") && list.text.contains("name=\"third\""))
            let allot = "/office/enrolments/\(enrolment.id)/consultant"
            let twice = try await site.post(
                allot, ["consultant": other.id.rawValue, "second": other.id.rawValue], ada)
            #expect(twice.status == 422)
            #expect(
                try await site.post(
                    allot, ["consultant": school.consultant.id.rawValue, "second": other.id.rawValue], ada
                ).status == 303)

            #expect(try await site.get("/desk", carla).text.contains("primera nota de dos"))
            func give(_ level: String, _ session: RunningSite.Session, decides: Bool = false) async throws -> Int {
                var fields = [
                    "level-forma": level, "level-fondo": level, "comment": "CANARY-\(level)", "go": "give"
                ]
                if decides { fields["decides"] = "yes" }
                return try await site.post(page, fields, session).status
            }
            #expect(try await give("bien", carla) == 303)
            let second = try await site.get(page, diego)
            #expect(second.text.contains("la segunda nota") && !second.text.contains("CANARY"))
            #expect(try await site.get("/desk", diego).text.contains("segunda nota de dos"))
            #expect(try await site.get(page, carla).text.contains("Su nota está dada"))
            let waiting = try await site.get("/courses/curso/assignments/tarea", ana)
            #expect(waiting.text.contains("Se espera la segunda nota"))
            #expect(!waiting.text.contains("CANARY") && !waiting.text.contains("8 de 8"))

            #expect(try await give("mal", diego) == 303)
            #expect(try await site.get("/courses/curso/assignments/tarea", ana).text.contains("decide una tercera"))
            #expect(try await site.get("/desk", ada).text.contains("decide entre dos notas"))
            let deciding = try await site.get(page, ada)
            #expect(deciding.text.contains("CANARY-bien") && deciding.text.contains("CANARY-mal"))
            #expect(deciding.text.contains("name=\"decides\""))
            #expect(try await give("regular", ada) == 409)
            #expect(try await give("regular", ada, decides: true) == 303)
            let settled = try await site.get("/courses/curso/assignments/tarea", ana)
            #expect(settled.text.contains("4 de 8") && settled.text.contains("decidió una tercera persona"))
            #expect(settled.text.contains("CANARY-regular") && settled.text.contains("Segunda nota: 2 de 8"))
            #expect(try await site.get(page, diego).text.contains("CANARY-bien"), "all see all, once it is settled")
        }
    }
}

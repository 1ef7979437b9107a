import Credentials
import Foundation
import Learning
import People
import Statements
import Storage
import Testing

@testable import Actions

@Suite struct JourneyTests {
    /// The address that a form answered with, without what it adds for a notice.
    private static func place(_ answer: Answer) -> String {
        String((answer.header("location") ?? "").prefix { $0 != "?" && $0 != "#" })
    }

    @Test func `from signing up to a certificate that a stranger verifies`() async throws {
        try await RunningSite.run { site in
            let school = site.school
            try await school.publish()
            let visitor = try await site.visitor()
            let up = try await site.post(
                "/sign-up",
                [
                    "name": "Nora Ñandutí", "contact": "nora@example.org", "password": "clave-de-nora-1",
                    "country": "PY",
                    "language": "es", "consent-service": "on", "consent-certificatePublic": "on",
                    "back": "/courses/curso"
                ], visitor)
            #expect(up.status == 303 && Self.place(up) == "/courses/curso")
            let cookie = "rumbo=\(try #require(up.cookie("rumbo")))"
            let token = try #require(try await site.get("/courses/curso", .init(cookie: cookie, token: "")).token)
            let nora = RunningSite.Session(cookie: cookie, token: token)
            #expect(try await site.post("/courses/curso/enrol", [:], nora).status == 303)
            for lesson in ["leer", "contar"] {
                #expect(try await site.get("/courses/curso/lessons/\(lesson)", nora).status == 200)
                #expect(try await site.post("/courses/curso/lessons/\(lesson)/done", [:], nora).status == 303)
            }
            try await exam(site, nora)
            #expect(
                try await site.post("/courses/curso/assignments/tarea/draft", ["text": "Mi plan"], nora).status == 303)
            #expect(
                try await site.post(
                    "/courses/curso/assignments/tarea/submit", ["text": "Mi plan", "confirmed": "yes"], nora
                ).status == 303)
            let person = try #require(try await school.store.read { try $0.person(login: .email("nora@example.org")) })
            let serial = try await marked(site, person.id)

            let page = try await site.get("/certificates/\(serial)", nora)
            #expect(page.status == 200 && page.text.contains("Nora Ñandutí"))
            let pdf = try await site.get("/certificates/\(serial).pdf", nora)
            #expect(pdf.header("content-type") == "application/pdf" && pdf.body.starts(with: Data("%PDF-".utf8)))
            let jwt = try await site.get("/certificates/\(serial).jwt", nora).text
            #expect(try CertificatePress.extractCredential(fromPDF: pdf.body) == jwt)
            try await stranger(site, try Serial(serial), jwt)
        }
    }

    /// Sits the exam on the pages, and looks at each of them for what must not be there.
    private func exam(_ site: RunningSite, _ nora: RunningSite.Session) async throws {
        let start = try await site.post("/courses/curso/quizzes/examen", [:], nora)
        let attempt = Self.place(start)
        #expect(start.status == 303 && attempt.hasPrefix("/attempts/"))
        let id = Attempt.ID(attempt.dropFirst("/attempts/".count))
        let whole = try await site.get("\(attempt)?all=1", nora)
        let epoch = try #require(field("epoch", whole.text))
        let visit = try await site.school.lms.visit(token: String((nora.cookie ?? "").dropFirst("rumbo=".count)))
        let paper = try await site.school.lms.sitting(id, visit).attempt.paper
        let right = 1 + (try #require(paper["opcion"]?.order.firstIndex(of: "right-canary")))
        let number = { (id: Question.ID) in 1 + (paper.questions.firstIndex { $0.id == id } ?? -1) }
        let saved = try await site.post(
            "\(attempt)/answers",
            [
                "epoch": epoch, "sequence": field("sequence", whole.text) ?? "0", "all": "1",
                "shown": "\(number("opcion"))",
                "item-\(number("opcion"))": "\(right)", "go": "save"
            ], nora)
        #expect(saved.status == 303)
        let script = try await site.send(
            "POST", "\(attempt)/answers", nora,
            headers: [
                ("Content-Type", "application/json"), ("Origin", site.address), ("X-CSRF-Token", nora.token),
                ("Accept", "application/json")
            ],
            body: Data(#"{"epoch":\#(epoch),"sequence":7,"item":"\#(number("numero"))","response":{"text":"5"}}"#.utf8))
        #expect(script.status == 200)
        let before = [
            whole, script, try await site.get(attempt, nora), try await site.get("\(attempt)?item=1", nora),
            try await site.get("\(attempt)/review", nora), try await site.get("/courses/curso/quizzes/examen", nora),
            try await site.get("/courses/curso", nora), try await site.get("/home", nora)
        ]
        for page in before {
            #expect(page.status == 200)
            for secret in SmallCourse.secrets + ["right-canary"] {
                #expect(!page.text.contains(secret), "\(page.title)")
            }
        }
        _ = try await site.send(
            "POST", "\(attempt)/answers", nora,
            headers: [("Content-Type", "application/json"), ("Origin", site.address), ("X-CSRF-Token", nora.token)],
            body: Data(
                #"{"epoch":\#(epoch),"sequence":8,"item":"\#(number("numero"))","response":{"text":"918273"}}"#.utf8))
        #expect(try await site.post("\(attempt)/close", [:], nora).status == 303)
        #expect(try await site.post("\(attempt)/close", [:], nora).status == 303)
        let result = try await site.get("\(attempt)/result", nora)
        #expect(result.status == 200 && result.text.contains("CANARY-R") && result.text.contains("CANARY-T"))
    }

    private func field(_ name: String, _ text: String) -> String? {
        guard let start = text.firstRange(of: "name=\"\(name)\" value=\"") else { return nil }
        return String(text[start.upperBound...].prefix { $0 != "\"" })
    }

    /// The office allots a consultant, who marks the work on the pages; answers the serial of the certificate.
    private func marked(_ site: RunningSite, _ person: Person.ID) async throws -> String {
        let study = try #require(try await site.school.lms.study(person, "curso"))
        let manager = try await site.session(site.school.manager)
        let consultant = try await site.session(site.school.consultant)
        let allotted = try await site.post(
            "/office/enrolments/\(study.enrolment.id)/consultant", ["consultant": site.school.consultant.id.rawValue],
            manager)
        #expect(allotted.status == 303)
        let submission = try #require(
            try await site.school.store.read { try $0.submissions(study.enrolment.id, "tarea").last })
        #expect(try await site.get("/desk", consultant).text.contains("/desk/submissions/\(submission.id)"))
        let answer = try await site.post(
            "/desk/submissions/\(submission.id)",
            ["level-forma": "bien", "level-fondo": "bien", "comment": "Bien", "go": "mark"], consultant)
        #expect(answer.status == 303)
        return try #require(try await site.school.lms.study(person, "curso")?.certificate).serial
    }

    private func stranger(_ site: RunningSite, _ serial: Serial, _ jwt: String) async throws {
        let page = try await site.get("/v/\(serial)")
        #expect(page.status == 200 && page.text.contains("Nora Ñandutí"))
        #expect(page.body.count <= 30_000, "\(page.body.count) bytes")
        #expect(page.all("set-cookie").isEmpty && !page.text.contains("<script"))
        let header = try #require(Data(base64Encoded: Self.padded(String(jwt.split(separator: ".")[0]))))
        let fields = try #require(try JSONSerialization.jsonObject(with: header) as? [String: String])
        #expect(fields.keys.sorted() == ["alg", "kid", "typ"] && fields["alg"] == "RS256")
        let kid = try #require(fields["kid"])
        #expect(kid.hasPrefix(site.address))
        let key = try await site.get(String(kid.dropFirst(site.address.count)))
        #expect(key.status == 200 && key.header("access-control-allow-origin") == "*")
        let ring = try KeyRing(verifying: [try VerificationKey(jwk: key.body)])
        #expect(throws: Never.self) { try ring.verify(jwt, at: Timestamp(site.school.clock.now.date)) }
    }

    private static func padded(_ text: String) -> String {
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        return plain + String(repeating: "=", count: (4 - plain.count % 4) % 4)
    }

    @Test func `a first lesson is light`() async throws {
        try await RunningSite.run { site in
            try await site.school.publish()
            let page = try await site.get("/courses/curso/lessons/leer")
            #expect(page.status == 200 && page.body.count <= 60_000)
        }
    }
}

import Foundation
import Learning
import People
import Storage
import Testing

@testable import Actions

@Suite struct FormTests {
    static let strangers = [
        "https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example", "/\t/evil.example",
        "/\n/evil.example",
        "/\r/evil.example", "\t//evil.example", "javascript:alert(1)", "evil.example", " //evil.example",
        "/\u{0}/evil.example",
        "http:/evil.example", ""
    ]

    /// As a browser reads a location: tabs and line ends go, backslashes are slashes (WHATWG URL §4.4).
    static func leadsAway(_ location: String) -> Bool {
        let read = location.filter { !"\t\n\r".contains($0) }.replacing("\\", with: "/").trimmingCharacters(
            in: .whitespaces)
        return !read.hasPrefix("/") || read.hasPrefix("//")
    }

    @Test func `no form leads to another site`() async throws {
        try await RunningSite.run { site in
            let visitor = try await site.visitor()
            let ana = try await site.session(site.school.learner)
            for back in Self.strangers {
                let preferences = try await site.post("/preferences", ["back": back, "theme": "dark"], visitor)
                #expect(preferences.status == 303)
                let signedIn = try await site.post(
                    "/sign-in", ["identifier": "aprendiz", "password": School.password, "back": back], visitor)
                #expect(signedIn.status == 303)
                let already = try await site.get("/sign-in?back=\(RunningSite.encoded(back))", ana)
                for answer in [preferences, signedIn, already] {
                    let location = answer.header("location") ?? ""
                    #expect(!Self.leadsAway(location), "\(back.debugDescription) → \(location.debugDescription)")
                    #expect(answer.header("x-evil") == nil)
                }
            }
            let good = try await site.post("/preferences", ["back": "/courses/curso?x=1#y", "theme": "dark"], visitor)
            #expect(good.header("location") == "/courses/curso?x=1#y")
        }
    }

    @Test func `a body of five megabytes is refused`() async throws {
        try await RunningSite.run { site in
            let visitor = try await site.visitor()
            let body =
                Data("csrf=\(RunningSite.encoded(visitor.token))&name=".utf8)
                + Data(repeating: UInt8(ascii: "a"), count: 5_000_000)
            let answer = try await site.send(
                "POST", "/sign-in", visitor,
                headers: [("Content-Type", "application/x-www-form-urlencoded"), ("Origin", site.address)], body: body)
            #expect(answer.status == 413)
            #expect(answer.header("content-security-policy") != nil)
            let ana = try await site.session(site.school.learner)
            let script = try await site.send(
                "POST", "/attempts/none/answers", ana,
                headers: [("Content-Type", "application/json"), ("Origin", site.address), ("X-CSRF-Token", ana.token)],
                body: Data(repeating: UInt8(ascii: " "), count: 200_000))
            #expect(script.status == 413)
        }
    }

    private static func multipart(_ token: String, _ file: Data, name: String = "plan.pdf") -> Data {
        Data("--b0\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(token)\r\n".utf8)
            + Data(
                "--b0\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\nContent-Type: x/y\r\n\r\n"
                    .utf8)
            + file + Data("\r\n--b0--\r\n".utf8)
    }

    @Test func `an upload that is cut off keeps nothing`() async throws {
        try await RunningSite.run { site in
            try await site.school.publish()
            let ana = try await site.session(site.school.learner)
            try await site.school.lms.enrol(
                try await site.school.visit(site.school.learner), in: "curso", language: .es)
            let whole = Self.multipart(ana.token, Data("%PDF-1.7 \(String(repeating: "x", count: 3000))".utf8))
            func send(_ body: Data, _ type: String = "multipart/form-data; boundary=b0") async throws -> Int {
                try await site.send(
                    "POST", "/courses/curso/assignments/tarea/files", ana,
                    headers: [("Content-Type", type), ("Origin", site.address)], body: body
                ).status
            }
            for length in [0, 10, 60, whole.count / 2, whole.count - 8, whole.count - 4] {
                #expect(try await send(whole.prefix(length)) == 422, "\(length) of \(whole.count) bytes")
            }
            for type in ["multipart/form-data; boundary=other", "multipart/form-data; boundary=", "multipart/form-data"]
            {
                #expect([422, 403].contains(try await send(whole, type)), "\(type)")
            }
            let visit = try await site.school.visit(site.school.learner)
            #expect(try await site.school.lms.coursework("tarea", in: "curso", visit).submissions.isEmpty)
            #expect(try await send(whole) == 303)
            #expect(try await send(whole, "multipart/form-data; boundary=\"b0\"") == 303)
            #expect(
                try await site.school.lms.coursework("tarea", in: "curso", visit).draft?.files.map(\.name) == [
                    "plan.pdf"
                ])
            #expect(try await send(Self.multipart(ana.token, Data("MZ".utf8), name: "plan.exe")) == 422)
            let large = Data("%PDF-1.7".utf8) + Data(count: 1_000_001)
            #expect(try await send(Self.multipart(ana.token, large)) == 413)
            #expect(try await send(Self.multipart(ana.token, large + Data(count: 3_000_000))) == 413)
        }
    }

    @Test func `a package comes in through the bench's form, and its problems are told`() async throws {
        try await RunningSite.run { site in
            let author = try await site.session(site.school.author)
            func send(_ data: Data) async throws -> Answer {
                let body =
                    Data(
                        "--b0\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(author.token)\r\n--b0\r\n".utf8)
                    + Data("Content-Disposition: form-data; name=\"package\"; filename=\"curso.zip\"\r\n\r\n".utf8)
                    + data
                    + Data("\r\n--b0--\r\n".utf8)
                return try await site.send(
                    "POST", "/bench", author,
                    headers: [("Content-Type", "multipart/form-data; boundary=b0"), ("Origin", site.address)],
                    body: body)
            }
            #expect(try await send(try SmallCourse.archive()).status == 200)
            #expect(try await send(try SmallCourse.archive()).status == 200)
            #expect(try await send(try SmallCourse.archive(note: "Otra.")).status == 422)
            #expect(try await send(Data("PK no zip".utf8)).status == 422)
            #expect(try await send(Data()).status == 422)
            #expect(try await site.school.store.read { try $0.packages().count } == 1)
        }
    }

    // MARK: Tries

    @Test func `sign-in is tried ten times, then there is a wait`() async throws {
        try await RunningSite.run { site in
            let visitor = try await site.visitor()
            func attempt(_ name: String, _ password: String) async throws -> Int {
                try await site.post("/sign-in", ["identifier": name, "password": password], visitor).status
            }
            for number in 1...10 { #expect(try await attempt("aprendiz", "wrong-\(number)") == 422) }
            #expect(try await attempt("aprendiz", "wrong-11") == 429)
            #expect(try await attempt("aprendiz", School.password) == 429, "the right password waits as well")
            #expect(try await attempt(" APRENDIZ ", School.password) == 429, "the same name in other letters")
            site.school.clock.advance(seconds: 301)
            #expect(try await attempt("aprendiz", School.password) == 303)
        }
    }

    @Test func `the password of an open session is not to be guessed either`() async throws {
        try await RunningSite.run { site in
            let ana = try await site.session(site.school.learner)
            var statuses: [Int] = []
            for number in 1...40 {
                let fields = ["current": "wrong-\(number)-password", "password": "otra-clave-mas-larga"]
                statuses.append(try await site.post("/account/password", fields, ana).status)
            }
            #expect(statuses.last == 429, "each of 40 tries was checked: \(Set(statuses))")
        }
    }

    @Test func `one's own success does not open the door for guessing at others`() async throws {
        try await RunningSite.run { site in
            let visitor = try await site.visitor()
            var refused = 0
            for number in 1...270 {
                // Somebody with an account of their own signs in now and then, and guesses in between.
                let isOwn = number % 9 == 0
                let name = isOwn ? "aprendiz-pt" : "nombre-\(number)"
                let answer = try await site.post(
                    "/sign-in", ["identifier": name, "password": isOwn ? School.password : "una-clave-comun"], visitor)
                if answer.status == 429 { refused += 1 }
            }
            #expect(refused > 0)
        }
    }
}

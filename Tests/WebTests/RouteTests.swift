import Foundation
import Testing

/// Every route by every role: who is let in, and what the others hear.
@Suite struct RouteTests {
    /// One line of the table: statuses in the order of ``Caller/allCases``.
    struct Line: Sendable, CustomTestStringConvertible {
        var method: String
        var path: String
        var statuses: [Int]
        var fields: [String: String] = [:]
        var testDescription: String { "\(method) \(path)" }

        init(_ method: String, _ path: String, _ statuses: Int..., fields: [String: String] = [:]) {
            (self.method, self.path, self.fields) = (method, path, fields)
            self.statuses = statuses.count == 1 ? Array(repeating: statuses[0], count: Caller.allCases.count) : statuses
        }
    }

    // swift-format-ignore
    static let pages = [
        //                                               visitor learner other consultant author reviewer manager
        Line("GET", "/", 200), Line("GET", "/offline", 200), Line("GET", "/sign-up", 200), Line("GET", "/password/none", 200),
        Line("GET", "/sign-in",                               200, 303, 303, 303, 303, 303, 303),
        Line("GET", "/courses/otro", 200), Line("GET", "/courses/nada", 404), Line("GET", "/courses/borrador", 404),
        Line("GET", "/courses/otro/certificate.png", 200),
        Line("GET", "/courses/otro/lessons/leer", 200), Line("GET", "/courses/otro/lessons/nada", 404),
        Line("GET", "/courses/otro/lessons/examen", 404), Line("GET", "/courses/borrador/lessons/leer", 404),
        Line("GET", "/courses/otro/quizzes/examen", 200), Line("GET", "/courses/otro/quizzes/leer", 404),
        Line("GET", "/courses/otro/assignments/tarea", 200), Line("GET", "/courses/otro/assignments/leer", 404),
        Line("GET", "/home",                                  303, 200, 200, 200, 200, 200, 200),
        Line("GET", "/mentoring",                             303, 200, 200, 200, 200, 200, 200),
        Line("GET", "/mentoring/new",                         303, 200, 200, 200, 200, 200, 200),
        Line("GET", "/mentoring/new?course=otro&activity=leer", 303, 200, 200, 200, 200, 200, 200),
        Line("GET", "/mentoring/calendar", 303),
        Line("GET", "/mentoring/cases/{case}",                303, 200, 404, 404, 404, 404, 200),
        Line("GET", "/mentoring/cases/{case}/amend",          303, 200, 404, 404, 404, 404, 303),
        Line("GET", "/mentoring/cases/none",                  303, 404, 404, 404, 404, 404, 404),
        Line("GET", "/account",                               303, 200, 200, 200, 200, 200, 200),
        Line("GET", "/account/erase",                         303, 200, 200, 200, 200, 200, 200),
        Line("GET", "/attempts/{attempt}",                    303, 200, 404, 404, 404, 404, 404),
        Line("GET", "/attempts/{attempt}?all=1",              303, 200, 404, 404, 404, 404, 404),
        Line("GET", "/attempts/{attempt}/review",             303, 200, 404, 404, 404, 404, 404),
        Line("GET", "/attempts/{attempt}/result",             303, 303, 404, 404, 404, 404, 404),
        Line("GET", "/attempts/none",                         303, 404, 404, 404, 404, 404, 404),
        Line("GET", "/certificates/{serial}",                 303, 200, 403, 403, 403, 403, 200),
        Line("GET", "/certificates/{serial}.pdf",             303, 200, 403, 403, 403, 403, 200),
        Line("GET", "/certificates/{serial}.jwt",             303, 200, 403, 403, 403, 403, 200),
        Line("GET", "/certificates/{serial}/revoke",          303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/certificates/none", 404),
        Line("GET", "/v", 200), Line("GET", "/v/{serial}", 200), Line("GET", "/v/none", 404), Line("GET", "/v?serial={serial}", 303),
        Line("GET", "/v?serial=x", 422), Line("GET", "/issuers/rumbo", 200), Line("GET", "/issuers/rumbo/keys/k1", 200),
        Line("GET", "/issuers/rumbo/keys/none", 404), Line("GET", "/status/1", 200), Line("GET", "/health", 200),
        Line("GET", "/desk",                                  303, 403, 403, 200, 403, 403, 200),
        Line("GET", "/desk/calendar",                         303, 403, 403, 200, 403, 403, 403),
        Line("GET", "/desk/profile",                          303, 403, 403, 200, 403, 403, 403),
        Line("GET", "/calendar/none", 404),
        Line("GET", "/mentoring/cases/{given}",               303, 200, 404, 200, 404, 404, 200),
        Line("GET", "/desk/submissions/{submission}",         303, 403, 403, 200, 403, 403, 200),
        Line("GET", "/desk/submissions/none",                 303, 404, 404, 404, 404, 404, 404),
        Line("GET", "/submissions/{submission}/files/0",      303, 200, 403, 200, 403, 403, 200),
        Line("GET", "/submissions/{submission}/files/1",      303, 404, 403, 404, 403, 403, 404),
        Line("GET", "/desk/attempts/none",                    303, 404, 404, 404, 404, 404, 404),
        Line("GET", "/bench",                                 303, 403, 403, 200, 200, 403, 200),
        Line("GET", "/review",                                303, 403, 403, 403, 403, 200, 200),
        Line("GET", "/review/{draft}",                        303, 403, 403, 403, 200, 200, 200),
        Line("GET", "/office/people",                         303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/people?q=ana&role=CON&page=9",   303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/people/new",                     303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/people/{person}",                303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/modules",                        303, 403, 403, 403, 403, 200, 200),
        Line("GET", "/office/modules/borrador/{draft}",       303, 403, 403, 403, 200, 200, 200),
        Line("GET", "/office/modules/borrador/{draft}/steps/leer", 303, 403, 403, 403, 200, 200, 200),
        Line("GET", "/office/modules/curso/{digest}/learners",     303, 403, 403, 403, 403, 200, 200),
        Line("GET", "/office/modules/borrador/{draft}/learners",   303, 403, 403, 403, 200, 200, 200),
        Line("GET", "/courses/curso/version",                 303, 303, 403, 403, 403, 403, 403),
        Line("GET", "/office/enrolments",                     303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office",                                303),
        Line("GET", "/office/people.csv",                     303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/modules.csv",                    303, 403, 403, 403, 403, 200, 200),
        Line("GET", "/office/enrolments.csv",                 303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/certificates",                   303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/certificates.csv",               303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/messages",                       303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/clients",                        303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/clients/new",                    303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/clients/{client}/revoke",        303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/clients/none/revoke",            303, 404, 404, 404, 404, 404, 404),
        Line("GET", "/office/forwards",                       303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/forwards/new",                   303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/forwards/{forward}/credentials", 303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/forwards/{forward}/skip",        303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/forwards/{forward}/remove",      303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/office/forwards/none/remove",           303, 404, 404, 404, 404, 404, 404),
        Line("GET", "/network",                               303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/network/queue",                         303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/network/queue.csv",                     303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/network/cases/none", 404), Line("GET", "/network/runs/none", 404), Line("GET", "/network/consultants/none", 404),
        Line("GET", "/network/consultants",                   303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/network/consultants.csv",               303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/network/consultants/import",            303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/network/accreditations",                303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/network/runs",                          303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/network/runs/compare",                  303, 403, 403, 403, 403, 403, 404),
        Line("GET", "/network/fairness",                      303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/network/policy",                        303, 403, 403, 403, 403, 403, 200),
        Line("GET", "/nothing/here", 404), Line("GET", "/courses", 404),
    ]

    /// What leads everybody on, signed in or not.
    static let leadOn: Set = ["/v?serial={serial}", "/office", "/mentoring/calendar"]

    @Test func `pages open to whom they should`() async throws {
        try await Scene.open { scene in
            for line in Self.pages {
                for (caller, status) in zip(Caller.allCases, line.statuses) {
                    let answer = try await scene.site.get(scene.path(line.path), try scene.session(caller))
                    #expect(answer.status == status, "\(line.testDescription) by \(caller)")
                    if status == 303, caller == .visitor, !Self.leadOn.contains(line.path) {
                        #expect(
                            answer.header("location")?.hasPrefix("/sign-in?back=") == true, "\(line.testDescription)")
                    }
                    #expect(answer.status < 500)
                }
            }
        }
    }

    // Nothing here changes what the next caller finds: what is let in is let in to something that is refused or idempotent.
    // swift-format-ignore
    static let forms = [
        //                                                     visitor learner other consultant author reviewer manager
        Line("POST", "/courses/otro/enrol",                         401, 303, 303, 303, 303, 303, 303),
        Line("POST", "/courses/borrador/enrol",                     401, 404, 404, 404, 404, 404, 404),
        Line("POST", "/courses/otro/lessons/leer/done",             401, 303, 303, 303, 303, 303, 303),
        Line("POST", "/courses/curso/lessons/leer/done",            401, 303, 403, 403, 403, 403, 403),
        Line("POST", "/courses/curso/quizzes/practica",             401, 303, 403, 403, 403, 403, 403),
        Line("POST", "/courses/curso/assignments/tarea/draft",      401, 409, 403, 403, 403, 403, 403),
        Line("POST", "/courses/curso/assignments/tarea/submit",     401, 409, 403, 403, 403, 403, 403, fields: ["confirmed": "yes", "text": "x"]),
        Line("POST", "/courses/otro/assignments/tarea/files/9/remove", 401, 303, 303, 303, 303, 303, 303),
        Line("POST", "/attempts/{attempt}/answers",                 401, 303, 404, 404, 404, 404, 404),
        Line("POST", "/attempts/none/close",                        401, 404, 404, 404, 404, 404, 404),
        Line("POST", "/mentoring/new",                              401, 422, 422, 422, 422, 422, 422),
        Line("POST", "/mentoring/cases/{case}/amend",               401, 422, 404, 404, 404, 404, 403),
        Line("POST", "/mentoring/cases/{case}/refuse",              401, 409, 404, 404, 404, 404, 403, fields: ["reason": "x"]),
        Line("POST", "/mentoring/cases/{case}/evaluate",            401, 409, 404, 404, 404, 404, 403, fields: ["rating": "5"]),
        Line("POST", "/mentoring/cases/{case}/follow-up",           401, 409, 404, 404, 404, 404, 409, fields: ["applied": "yes"]),
        Line("POST", "/mentoring/cases/{case}/sessions/none/confirm", 401, 404, 404, 404, 404, 404, 404),
        Line("POST", "/desk/calendar",                              401, 403, 403, 200, 403, 403, 403),
        Line("POST", "/desk/profile",                               401, 403, 403, 422, 403, 403, 403),
        Line("POST", "/mentoring/cases/{given}/accept",             401, 403, 404, 303, 404, 404, 403),
        Line("POST", "/mentoring/cases/{given}/decline",            401, 403, 404, 409, 404, 404, 403, fields: ["reason": "other"]),
        Line("POST", "/mentoring/cases/{given}/plan",               401, 422, 404, 422, 404, 404, 422),
        Line("POST", "/mentoring/cases/{given}/note",               401, 403, 404, 303, 404, 404, 403, fields: ["text": "x", "shared": "yes"]),
        Line("POST", "/mentoring/cases/{given}/close",              401, 422, 404, 422, 404, 404, 422),
        Line("POST", "/mentoring/cases/{given}/resume",             401, 303, 404, 303, 404, 404, 403),
        Line("POST", "/mentoring/cases/{given}/deliverable-done",   401, 404, 404, 404, 404, 404, 404),
        Line("POST", "/mentoring/cases/{given}/sessions/none/move", 401, 404, 404, 404, 404, 404, 404),
        Line("POST", "/mentoring/cases/none/withdraw",              401, 404, 404, 404, 404, 404, 404),
        Line("POST", "/office/messages/00000000-0000-4000-8000-000000000000/again", 401, 403, 403, 403, 403, 403, 404),
        Line("POST", "/office/clients",                             401, 403, 403, 403, 403, 403, 422),
        Line("POST", "/office/clients/new",                         401, 403, 403, 403, 403, 403, 422),
        Line("POST", "/office/clients/new",                         401, 403, 403, 403, 403, 403, 200, fields: ["person": "aprendiz"]),
        Line("POST", "/office/clients/{client}/revoke",             401, 403, 403, 403, 403, 403, 303),
        Line("POST", "/office/clients/00000000-0000-4000-8000-000000000000/revoke", 401, 403, 403, 403, 403, 403, 404),
        Line("POST", "/office/forwards",                            401, 403, 403, 403, 403, 403, 422),
        Line("POST", "/office/forwards/{forward}/pause",            401, 403, 403, 403, 403, 403, 303),
        Line("POST", "/office/forwards/{forward}/resume",           401, 403, 403, 403, 403, 403, 303),
        Line("POST", "/office/forwards/{forward}/skip",             401, 403, 403, 403, 403, 403, 409),
        Line("POST", "/office/forwards/{forward}/credentials",      401, 403, 403, 403, 403, 403, 303, fields: ["secret": "x"]),
        Line("POST", "/office/forwards/{forward}/remove",           401, 403, 403, 403, 403, 403, 303),
        Line("POST", "/office/forwards/00000000-0000-4000-8000-000000000000/pause", 401, 403, 403, 403, 403, 403, 404),
        Line("POST", "/account/messages",                           401, 303, 303, 303, 303, 303, 303, fields: ["messages": "yes"]),
        Line("POST", "/account/consents",                           401, 303, 303, 303, 303, 303, 303),
        Line("POST", "/account/profile",                            401, 422, 422, 422, 422, 422, 422),
        Line("POST", "/account/password",                           401, 422, 422, 422, 422, 422, 422),
        Line("POST", "/account/export",                             401, 200, 200, 200, 200, 200, 200),
        Line("POST", "/account/erase",                              401, 422, 422, 422, 422, 422, 422, fields: ["password": "wrong"]),
        Line("POST", "/desk/submissions/{submission}",              401, 403, 403, 303, 403, 403, 303, fields: ["go": "save"]),
        Line("POST", "/desk/submissions/{submission}",              401, 403, 403, 422, 403, 403, 422, fields: ["go": "mark"]),
        Line("POST", "/desk/attempts/none",                         401, 404, 404, 404, 404, 404, 404),
        Line("POST", "/certificates/{serial}/revoke",               401, 403, 403, 403, 403, 403, 422),
        Line("POST", "/bench",                                      401, 403, 403, 422, 422, 403, 422),
        Line("POST", "/office/modules",                             401, 403, 403, 403, 403, 403, 422),
        Line("POST", "/review/{draft}/observations",                401, 403, 403, 403, 403, 303, 303, fields: ["place": "leer/idea.1", "note": "x"]),
        Line("POST", "/review/{draft}/observations",                401, 403, 403, 403, 403, 404, 404, fields: ["place": "leer/none", "note": "x"]),
        Line("POST", "/observations/none",                          404, fields: ["go": "none"]),
        Line("POST", "/observations/none",                          401, 404, 404, 404, 404, 404, 404, fields: ["go": "close"]),
        Line("POST", "/office/modules/borrador/{draft}/approve",    401, 403, 403, 403, 403, 409, 409),
        Line("POST", "/office/modules/borrador/{draft}/approve",    401, 403, 403, 403, 403, 303, 303, fields: ["confirmed": "yes"]),
        Line("POST", "/office/modules/borrador/{draft}/withdraw",   401, 403, 403, 403, 403, 403, 409),
        Line("POST", "/office/modules/borrador/{draft}/nonsense",   404),
        Line("POST", "/office/modules/curso/{digest}/learners/move", 401, 403, 403, 403, 403, 403, 303),
        Line("POST", "/courses/curso/version",                      401, 303, 403, 403, 403, 403, 403),
        Line("POST", "/office/people",                              401, 403, 403, 403, 403, 403, 422),
        Line("POST", "/office/people/{person}/roles",               401, 403, 403, 403, 403, 403, 422, fields: ["role": "CON", "scope": "region"]),
        Line("POST", "/office/people/{person}/restore",             401, 403, 403, 403, 403, 403, 303),
        Line("POST", "/office/people/{person}/password",            401, 403, 403, 403, 403, 403, 200),
        Line("POST", "/office/people/none/suspend",                 404),
        Line("POST", "/office/enrolments",                          401, 403, 403, 403, 403, 403, 422, fields: ["person": "aprendiz", "course": "nada"]),
        Line("POST", "/office/enrolments/{enrolment}/consultant",   401, 403, 403, 403, 403, 403, 422, fields: ["consultant": "{person}"]),
        Line("POST", "/network/cases/none/pin", 404), Line("POST", "/network/runs/none/send", 404),
        Line("POST", "/network/accreditations/none/UY/decide", 404),
        Line("POST", "/network/accreditations/{person}/UY/decide",  401, 403, 403, 403, 403, 403, 422),
        Line("POST", "/network/consultants/import",                 401, 403, 403, 403, 403, 403, 422),
        Line("POST", "/network/runs",                               401, 403, 403, 403, 403, 403, 303),
        Line("POST", "/network/policy",                             401, 403, 403, 403, 403, 403, 422),
        Line("POST", "/preferences", 303), Line("POST", "/sign-in", 422), Line("POST", "/password/none", 410),
    ]

    @Test func `forms are taken from whom they should`() async throws {
        try await Scene.open { scene in
            for line in Self.forms {
                // The table is about roles; the limits on tries have a suite of their own.
                for (caller, status) in zip(Caller.allCases, line.statuses) {
                    let fields = line.fields.mapValues { scene.path($0) }
                    let answer = try await scene.site.post(scene.path(line.path), fields, try scene.session(caller))
                    #expect(answer.status == status, "\(line.testDescription) \(line.fields) by \(caller)")
                    #expect(answer.status < 500)
                }
            }
        }
    }

    @Test func `every form refuses a stranger's page`() async throws {
        try await Scene.open { scene in
            let ana = try scene.session(.learner)
            let visitor = try scene.session(.visitor)
            for line in Self.forms {
                let path = scene.path(line.path)
                for origin in [
                    "https://evil.example", "null", "http://rumbo.example.evil.example", "http://rumbo.example/", ""
                ] {
                    let answer = try await scene.site.post(path, line.fields, ana, origin: origin)
                    #expect(answer.status == 403, "\(path) from origin \(origin)")
                }
                let bare = try await scene.site.send(
                    "POST", path, ana, headers: [("Content-Type", "application/x-www-form-urlencoded")],
                    body: Data("csrf=\(RunningSite.encoded(ana.token))".utf8))
                #expect(bare.status == 403, "\(path) without origin")
            }
            for line in Self.forms where !["/bench", "/office/modules", "/account/erase"].contains(line.path) {
                for token in ["", "x", visitor.token, try scene.session(.manager).token] {
                    let answer = try await scene.site.post(scene.path(line.path), line.fields, ana, token: token)
                    #expect(answer.status == 403, "\(line.path) with another token")
                }
            }
            #expect(visitor.token != ana.token && !visitor.token.isEmpty)
        }
    }

    @Test func `script needs the token and the origin as forms do`() async throws {
        try await Scene.open { scene in
            let ana = try scene.session(.learner)
            let body = Data(#"{"epoch":1,"sequence":1,"item":"2","response":{"text":"x"}}"#.utf8)
            func answer(_ headers: [(String, String)], _ session: RunningSite.Session? = nil) async throws -> Int {
                try await scene.site.send(
                    "POST", scene.path("/attempts/{attempt}/answers"), session ?? ana,
                    headers: [("Content-Type", "application/json"), ("Accept", "application/json")] + headers,
                    body: body
                ).status
            }
            let origin = ("Origin", scene.site.address)
            #expect(try await answer([origin, ("X-CSRF-Token", ana.token)]) == 200)
            #expect(try await answer([origin]) == 403)
            #expect(try await answer([origin, ("X-CSRF-Token", try scene.session(.visitor).token)]) == 403)
            #expect(try await answer([("X-CSRF-Token", ana.token)]) == 403)
            #expect(try await answer([("Origin", "https://evil.example"), ("X-CSRF-Token", ana.token)]) == 403)
            let other = try scene.session(.other)
            #expect(try await answer([origin, ("X-CSRF-Token", other.token)], other) == 404)
        }
    }
}

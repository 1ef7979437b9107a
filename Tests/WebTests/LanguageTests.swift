import Foundation
import People
import Testing

@testable import Actions

@Suite struct LanguageTests {
    /// Query, `Accept-Language`, and the language of the page.
    static let accepted: [(String, String?, String)] = [
        ("", nil, "es"), ("", "pt-BR,pt;q=0.9,en;q=0.5", "pt"), ("", "en-GB,en", "en"), ("", "de, gn;q=0.8", "es"),
        ("", "es;q=0.1, pt;q=0.9", "pt"), ("", ";;;,,q=x", "es"), ("?language=pt", "en", "pt"),
        ("?language=xx", "en", "en")
    ]

    @Test func `the browser's language is heard, and a choice goes before it`() async throws {
        try await RunningSite.run { site in
            func language(_ path: String, _ accept: String?, _ cookie: String? = nil) async throws -> String? {
                let headers = (accept.map { [("Accept-Language", $0)] } ?? []) + (cookie.map { [("Cookie", $0)] } ?? [])
                let answer = try await site.get(path, headers: headers)
                let tag = answer.header("content-language")
                #expect(tag.map { answer.text.contains("<html lang=\"\($0)\"") } == true, "\(path) \(accept ?? "")")
                return tag.map { String($0.prefix(2)) }
            }
            for path in ["/", "/sign-in", "/v", "/nothing/here"] {
                for (query, accept, wanted) in Self.accepted {
                    let found = try await language(path + query, accept)
                    #expect(found == wanted, "\(path)\(query) \(accept ?? "")")
                }
            }
            let chosen = [
                try await language("/", "en", "language=pt"), try await language("/?language=es", "en", "language=pt"),
                try await language("/", "en", "language=xx")
            ]
            #expect(chosen == ["pt", "es", "en"])
        }
    }

    @Test func `a choice is kept for the visitor and for the account`() async throws {
        try await RunningSite.run { site in
            let visitor = try await site.visitor()
            let chosen = try await site.post("/preferences", ["language": "pt", "theme": "dark", "back": "/"], visitor)
            #expect(chosen.cookie("language") == "pt" && chosen.cookie("theme") == "dark")
            let ana = try await site.session(site.school.learner)
            #expect(try await site.get("/home", ana).header("content-language")?.hasPrefix("es") == true)
            _ = try await site.post("/preferences", ["language": "pt"], ana)
            #expect(try await site.get("/home", ana).header("content-language")?.hasPrefix("pt") == true)
            let wrong = try await site.post(
                "/preferences", ["language": "xx; Path=/evil", "theme": "\r\nX-Evil: 1"], visitor)
            #expect(wrong.all("set-cookie").isEmpty && wrong.header("x-evil") == nil)
        }
    }

    @Test func `a page that is not there says so in the reader's language`() async throws {
        try await RunningSite.run { site in
            let pages = try await withThrowingTaskGroup(of: (String, Answer).self) { group in
                for code in ["es", "pt", "en"] {
                    group.addTask { (code, try await site.get("/no/hay/nada", headers: [("Accept-Language", code)])) }
                }
                return try await group.reduce(into: [String: Answer]()) { $0[$1.0] = $1.1 }
            }
            #expect(
                pages.values.allSatisfy { $0.status == 404 && $0.header("content-type") == "text/html; charset=utf-8" })
            #expect(Set(pages.values.map(\.title)).count == 3)
            #expect(pages["pt"]?.text.contains("lang=\"pt") == true)
            #expect(pages["pt"]?.title.contains("página") == true)
        }
    }

    @Test func `names of courses and people stand as text, whatever is in them`() async throws {
        try await RunningSite.run { site in
            try await site.school.lms.changeProfile(
                name: "Ana <script>alert(1)</script> & Co", login: "aprendiz", country: .UY, organisation: "\"><b>",
                language: .es,
                try await site.school.visit(site.school.learner))
            try await site.school.publish()
            let ana = try await site.session(site.school.learner)
            for path in [
                "/home", "/account", "/?q=%22%3E%3Cscript%3E", "/sign-in?back=%22%3E%3Cscript%3E",
                "/courses/%3Cscript%3E", "/v/%3Cscript%3E", "/v?serial=%3Cscript%3E"
            ] {
                let text = try await site.get(path, ana).text
                #expect(!text.contains("<script>") && !text.contains("\"><b>"), "\(path)")
            }
            let other = try await site.session(site.school.manager)
            for path in ["/office/people?q=%3Cscript%3E", "/office/people", "/office/people/\(site.school.learner.id)"]
            {
                let answer = try await site.get(path, other)
                #expect(answer.status == 200 && !answer.text.contains("<script>"), "\(path)")
            }
        }
    }
}

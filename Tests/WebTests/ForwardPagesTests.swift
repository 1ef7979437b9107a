import Learning
import Outgoing
import People
import Statements
import Storage
import Testing

@testable import Actions

/// The office's pages of other stores that statements are forwarded to.
@Suite struct ForwardPagesTests {
    private static let form = [
        "name": "Ministerio", "address": "https://lrs.example/xapi", "login": "rumbo", "secret": "s3creto-largo",
        "from": "start", "key": "una-vez"
    ]

    private func only(_ school: School) async throws -> ForwardLine {
        let lines = try await school.lms.forwards(.system).filter { $0.forward.name == "Ministerio" }
        #expect(lines.count == 1)
        return try #require(lines.first)
    }

    @Test func `a forward is made once, and its secret is never shown`() async throws {
        try await Scene.open { scene in
            let (site, school) = (scene.site, scene.site.school)
            let manager = try scene.session(.manager)
            for _ in 0..<2 {
                let made = try await site.post("/office/forwards", Self.form, manager)
                #expect(made.status == 303 && made.header("location") == "/office/forwards?notice=forward-made")
            }
            let forward = try await only(school).forward
            #expect(forward.position == 0 && forward.login == "rumbo" && forward.filter == nil)
            #expect(try await school.store.read { try $0.secret(of: forward.id) } == "s3creto-largo")
            let list = try await site.get("/office/forwards", manager).text
            #expect(list.contains("https://lrs.example/xapi") && list.contains("En marcha"))
            #expect(list.contains("Ada Administradora") && !list.contains("s3creto-largo"))
            let credentials = try await site.get("/office/forwards/\(forward.id)/credentials", manager).text
            #expect(credentials.contains("value=\"rumbo\"") && !credentials.contains("s3creto-largo"))
        }
    }

    @Test func `what was typed stays, beside what is wrong with it; a secret does not`() async throws {
        try await Scene.open { scene in
            let wrong = [
                "name": "", "address": "lrs", "login": "a:b", "secret": "s3creto-largo", "verb": "sin esquema",
                "activity": "x y", "agent": "nadie", "registration": "1", "from": "start"
            ]
            let answer = try await scene.site.post("/office/forwards", wrong, try scene.session(.manager))
            #expect(answer.status == 422)
            for field in ["name", "address", "login", "verb", "activity", "agent", "registration"] {
                #expect(answer.text.contains("href=\"#\(field)\""), "\(field)")
            }
            #expect(answer.text.contains("value=\"sin esquema\"") && answer.text.contains("value=\"start\" checked"))
            #expect(!answer.text.contains("s3creto-largo"))
        }
    }

    @Test func `paused, resumed, changed and removed without script`() async throws {
        try await Scene.open { scene in
            let (site, school) = (scene.site, scene.site.school)
            let manager = try scene.session(.manager)
            _ = try await site.post("/office/forwards", Self.form, manager)
            let forward = try await only(school).forward
            let path = "/office/forwards/\(forward.id)"
            #expect(try await site.post("\(path)/pause", [:], manager).status == 303)
            #expect(try await only(school).forward.state == .paused)
            #expect(try await site.get("/office/forwards?notice=forward-paused", manager).text.contains("En pausa"))
            #expect(try await site.post("\(path)/resume", [:], manager).status == 303)
            #expect(try await only(school).forward.state == .active)
            let wrong = try await site.post("\(path)/credentials", ["login": "a:b", "secret": "x"], manager)
            #expect(wrong.status == 422 && wrong.text.contains("value=\"a:b\""))
            #expect(try await site.post("\(path)/credentials", ["login": "", "secret": "otra"], manager).status == 303)
            #expect(try await school.store.read { try $0.secret(of: forward.id) } == "otra")
            #expect(try await site.get("\(path)/remove", manager).text.contains("Quitar el reenvío a «Ministerio»"))
            #expect(try await site.post("\(path)/remove", [:], manager).status == 303)
            #expect(try await site.post("\(path)/remove", [:], manager).status == 404)
            #expect(try await site.get("/office/forwards", manager).text.contains("/office/forwards/new"))
        }
    }

    @Test func `a refused statement shows with what the other side says, and is passed over after a question`()
        async throws
    {
        try await Scene.open { scene in
            let (site, school) = (scene.site, scene.site.school)
            let manager = try scene.session(.manager)
            _ = try await site.post("/office/forwards", Self.form, manager)
            let forward = try await only(school).forward
            #expect(try await site.post("/office/forwards/\(forward.id)/skip", [:], manager).status == 409)
            let refusal = OutgoingAnswer.answered(status: 400, body: Array("<b>bad</b> actor".utf8))
            var step = ForwardStep.narrowed
            while step == .narrowed {
                step = try await school.lms.forwardNext(forward.id, holder: "a") { _ in refusal }
            }
            #expect(step == .stopped)
            let first = try #require(
                try await school.store.read { tx in
                    var query = LogQuery()
                    query.ascending = true
                    return try tx.statements(query, limit: 1).statements.first
                })
            let id = try #require(try StatementReader.sent(ofStored: first.body).id).description
            let list = try await site.get("/office/forwards", manager).text
            #expect(list.contains("Detenido") && list.contains("Rechaza una declaración (400)."))
            #expect(list.contains(id) && list.contains("&lt;b&gt;bad&lt;/b&gt; actor"))
            let path = "/office/forwards/\(forward.id)/skip"
            #expect(list.contains("href=\"\(path)\""))
            #expect(try await site.get(path, manager).text.contains(id))
            #expect(try await site.post(path, [:], manager).status == 303)
            let line = try await only(school)
            #expect(line.forward.state == .active && line.forward.position == first.number)
        }
    }
}

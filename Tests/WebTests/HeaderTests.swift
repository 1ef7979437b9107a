import Foundation
import Storage
import Testing

@testable import Actions

@Suite struct HeaderTests {
    @Test(arguments: ["http://rumbo.example", "https://rumbo.example"])
    func `every kind of answer carries the headers that protect it`(_ address: String) async throws {
        try await RunningSite.run(address: address) { site in
            let package = try await site.school.publish()
            let ana = try await site.session(site.school.learner)
            var answers: [(String, Answer)] = []
            for path in [
                "/", "/home", "/nothing", "/sign-in", "/v", "/v/none", "/health", "/favicon.ico", "/service-worker.js",
                "/status/1",
                "/issuers/rumbo", "/courses/curso", "/courses/curso/certificate.png",
                "/media/\(package.digest)/figura.svg",
                "/media/\(package.digest)/none.svg", "/media/\(package.digest)/figura.exe",
                "/courses/curso/lessons/leer"
            ] {
                answers.append((path, try await site.get(path)))
                answers.append((path, try await site.get(path, ana)))
            }
            answers.append(("POST", try await site.send("POST", "/sign-in", body: Data())))
            answers.append(("DELETE", try await site.send("DELETE", "/sign-in", ana)))
            answers.append(("POST 404", try await site.post("/nothing", [:], ana)))
            for (what, answer) in answers {
                var wanted = [
                    "x-content-type-options": "nosniff", "referrer-policy": "same-origin",
                    "cross-origin-opener-policy": "same-origin"
                ]
                if address.hasPrefix("https:") { wanted["strict-transport-security"] = "max-age=31536000" }
                let lacking = wanted.filter { answer.header($0.key) != $0.value }.keys.sorted()
                #expect(lacking == [], "\(what): \(answer.status)")
                let policies = answer.all("content-security-policy")
                #expect(
                    policies.count == 1 && policies.first?.contains("default-src 'none'") == true,
                    "\(what): \(answer.status)")
                #expect(policies.allSatisfy { !$0.contains("unsafe-inline") || $0.contains("sandbox") }, "\(what)")
                #expect(answer.status < 500, "\(what)")
            }
        }
    }

    @Test func `what is one person's is not kept by caches`() async throws {
        try await Scene.open { scene in
            let ana = try scene.session(.learner)
            for path in [
                "/", "/home", "/account", "/certificates/{serial}", "/certificates/{serial}.pdf",
                "/submissions/{submission}/files/0"
            ] {
                let answer = try await scene.site.get(scene.path(path), ana)
                #expect(answer.header("cache-control") == "private, no-store", "\(path)")
            }
            let file = try await scene.site.get(scene.path("/submissions/{submission}/files/0"), ana)
            #expect(file.header("content-disposition")?.hasPrefix("attachment;") == true)
            #expect(file.header("content-disposition")?.contains("filename*=UTF-8''plan%20%C3%B1.pdf") == true)
            #expect(file.header("content-security-policy")?.contains("sandbox") == true)
            #expect(file.body == Data("%PDF-1.7".utf8))
        }
    }

    @Test(arguments: [("http://rumbo.example", "rumbo", false), ("https://rumbo.example", "__Host-rumbo", true)])
    func `the session's cookie is for this host and for no script`(_ address: String, _ name: String, _ isSecure: Bool)
        async throws
    {
        try await RunningSite.run(address: address) { site in
            let visitor = try await site.visitor()
            let answer = try await site.post(
                "/sign-in", ["identifier": "aprendiz", "password": School.password], visitor)
            #expect(answer.status == 303)
            let cookie = try #require(answer.all("set-cookie").first { $0.hasPrefix("\(name)=") })
            let parts = cookie.components(separatedBy: "; ").dropFirst().sorted()
            #expect(parts == ["HttpOnly", "Max-Age=2592000", "Path=/", "SameSite=Lax"] + (isSecure ? ["Secure"] : []))
            #expect((answer.cookie(name) ?? "").utf8.count >= 40)
            let session = RunningSite.Session(cookie: "\(name)=\(answer.cookie(name) ?? "")", token: "")
            #expect(try await site.get("/home", session).status == 200)
            let other = RunningSite.Session(
                cookie: "\(isSecure ? "rumbo" : "__Host-rumbo")=\(answer.cookie(name) ?? "")", token: "")
            #expect(try await site.get("/home", other).status == 303)
            let token = try #require(try await site.get("/account", session).token)
            let out = try await site.post("/sign-out", [:], .init(cookie: session.cookie, token: token))
            #expect(
                out.status == 303 && out.cookie(name) == ""
                    && out.all("set-cookie").contains { $0.contains("Max-Age=0") })
            #expect(try await site.get("/home", session).status == 303)
        }
    }

    @Test func `HEAD is answered as GET is, without the body`() async throws {
        try await RunningSite.run { site in
            for path in ["/", "/sign-in", "/health", "/v"] {
                let (head, get) = (try await site.send("HEAD", path), try await site.get(path))
                #expect(head.status == get.status, "\(path)")
                #expect(head.body.isEmpty)
            }
        }
    }
}

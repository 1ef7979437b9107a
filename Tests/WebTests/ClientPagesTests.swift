import Learning
import People
import Storage
import Testing

@testable import Actions

/// The office's pages of keys for other programs.
@Suite struct ClientPagesTests {
    private static let form = ["name": "Power BI", "scope": "statements/read", "key": "una-vez"]

    /// What stands in the element of an id.
    private func text(_ id: String, in page: String) -> String? {
        guard let start = page.firstRange(of: "id=\"\(id)\">") else { return nil }
        return String(page[start.upperBound...].prefix { $0 != "<" })
    }

    @Test func `a key is made, its secret shown once and never again`() async throws {
        try await Scene.open { scene in
            let (site, school) = (scene.site, scene.site.school)
            let manager = try scene.session(.manager)
            let made = try await site.post("/office/clients", Self.form, manager)
            #expect(made.status == 201)
            #expect(made.header("cache-control") == "private, no-store")
            let key = try #require(text("client-key", in: made.text))
            let secret = try #require(text("client-secret", in: made.text))
            let client = try await school.lms.apiClient(key: key, secret: secret, from: "192.0.2.1")
            #expect(client.name == "Power BI" && client.scopes == [.statementsRead])
            #expect(client.createdBy == school.manager.id)
            #expect(made.text.contains("\(key).\(secret)") && made.text.contains("-u \(key):\(secret)"))

            // The same form again makes no other key, and no longer shows the secret.
            let again = try await site.post("/office/clients", Self.form, manager)
            #expect(again.status == 201 && text("client-key", in: again.text) == key)
            #expect(!again.text.contains(secret) && again.text.contains("ya se mostró"))
            let list = try await site.get("/office/clients", manager).text
            #expect(list.ranges(of: key).count == 1 && !list.contains(secret))
            #expect(try await school.lms.apiClients(.system).count { $0.client.name == "Power BI" } == 1)
        }
    }

    @Test func `what was typed stays, beside what is wrong with it`() async throws {
        try await Scene.open { scene in
            let manager = try scene.session(.manager)
            let answer = try await scene.site.post(
                "/office/clients",
                ["name": "", "person": "nadie", "activity": "sin esquema", "days": "mil", "registration": "x"],
                manager)
            #expect(answer.status == 422)
            for field in ["name", "scope", "person", "activity", "days", "registration"] {
                #expect(answer.text.contains("href=\"#\(field)\""), "\(field)")
            }
            #expect(answer.text.contains("value=\"nadie\"") && answer.text.contains("value=\"sin esquema\""))
            // No permission was ticked, and none is by itself.
            #expect(!answer.text.contains(" checked"))
            let fresh = try await scene.site.get("/office/clients/new", manager).text
            #expect(fresh.ranges(of: " checked").count == 2)
        }
    }

    @Test func `bound to a person, an enrolment of theirs and its course, without script`() async throws {
        try await Scene.open { scene in
            let (site, school) = (scene.site, scene.site.school)
            let manager = try scene.session(.manager)
            let enrolments = try await school.store.read { try $0.enrolments(of: school.learner.id) }
            let enrolment = try #require(enrolments.first { $0.course == "otro" })
            let iri = ActivityPath(course: "otro").iri(site: school.lms.site.address)
            var fields = Self.form.merging(["person": "aprendiz", "activity": iri, "days": "30"]) { $1 }

            let found = try await site.post("/office/clients/new", fields, manager)
            #expect(found.status == 200 && found.text.contains("Ana Aprendiz"))
            #expect(found.text.contains("<option value=\"\(enrolment.registration)\""))
            #expect(found.text.contains("<option value=\"\(iri)\">"))
            #expect(found.text.contains("value=\"Power BI\"") && found.text.contains("value=\"una-vez\""))
            #expect(found.text.ranges(of: " checked").count == 1)
            #expect(try await school.audits("person.read") == 1)
            #expect(try await school.lms.apiClients(.system).count == 1)

            fields["registration"] = enrolment.registration
            #expect(try await site.post("/office/clients", fields, manager).status == 201)
            let line = try #require(try await school.lms.apiClients(.system).first { $0.client.name == "Power BI" })
            #expect(line.client.person == school.learner.id && line.client.activity == iri)
            #expect(line.client.registration == enrolment.registration && line.course == "otro")
            let list = try await site.get("/office/clients", manager).text
            #expect(list.contains("Ana Aprendiz") && list.contains(iri) && list.contains("Hasta el "))

            let other = try await school.store.read { try $0.enrolments(of: school.other.id) }
            fields["registration"] = try #require(other.first).registration
            fields["key"] = "otra-vez"
            let refused = try await site.post("/office/clients", fields, manager)
            #expect(refused.status == 422 && refused.text.contains("href=\"#registration\""))
            #expect(refused.text.contains("<option value=\"\(enrolment.registration)\""))
        }
    }

    @Test func `revoking asks first, tells what follows, and is shown`() async throws {
        try await Scene.open { scene in
            let (site, school) = (scene.site, scene.site.school)
            let manager = try scene.session(.manager)
            let (client, secret) = try await school.lms.makeAPIClient(
                NewAPIClient(name: "Pruebas <b>", scopes: [.all]), by: .system)
            _ = try await school.lms.apiClient(key: client.key, secret: secret, from: "192.0.2.1")
            let path = "/office/clients/\(client.id)/revoke"
            let asked = try await site.get(path, manager).text
            #expect(asked.contains("Revocar «Pruebas &lt;b&gt;»") && asked.contains(client.key))
            _ = try await school.lms.apiClient(key: client.key, secret: secret, from: "192.0.2.1")

            let answer = try await site.post(path, [:], manager)
            #expect(answer.status == 303 && answer.header("location") == "/office/clients?notice=key-revoked")
            await #expect(throws: APIClientRefusal.wrong) {
                try await school.lms.apiClient(key: client.key, secret: secret, from: "192.0.2.1")
            }
            let list = try await site.get("/office/clients?notice=key-revoked", manager).text
            #expect(list.contains("La clave ya no vale.") && list.contains("Revocada"))
            #expect(!list.contains(path))
            #expect(try await site.post(path, [:], manager).status == 303)
        }
    }

    @Test func `who may not list people sees no tab, who runs the machine does`() async throws {
        try await Scene.open { scene in
            let manager = try await scene.site.get("/office/people", try scene.session(.manager)).text
            #expect(manager.contains("href=\"/office/clients\""))
            let reviewer = try await scene.site.get("/office/modules", try scene.session(.reviewer)).text
            #expect(!reviewer.contains("/office/clients"))
        }
    }
}

import Foundation
import Learning
import People
import Storage
import Testing

@testable import Actions

@Suite struct OfficeRouteTests {
    /// The manager, and a counterpart of Uruguay who is nothing else.
    private static func open(
        _ body: (Scene, RunningSite.Session, RunningSite.Session) async throws -> Void
    ) async throws {
        try await Scene.open { scene in
            let school = scene.site.school
            let person = try await school.lms.createPerson(
                NewAccount(
                    name: "Celia Contraparte", login: "contraparte", password: School.password, language: .es,
                    country: .UY, consents: [.service]), by: .system)
            try await school.lms.grant(.nationalCounterpart, .country(.UY), to: person.id, .system)
            try await body(scene, try scene.session(.manager), try await scene.site.session(person))
        }
    }

    static let lists = ["people", "modules", "enrolments", "certificates"]

    @Test func `a counterpart has the list of enrolments, and neither people nor certificates`() async throws {
        try await Self.open { scene, _, celia in
            #expect(try await scene.site.get("/office", celia).header("location") == "/office/enrolments")
            #expect(try await scene.site.get("/home", celia).text.contains("href=\"/office\""))
            let page = try await scene.site.get("/office/enrolments", celia)
            #expect(page.status == 200 && page.text.contains("Ana Aprendiz"))
            // Bruno learns in Brazil; Ana's progress is figures only.
            #expect(!page.text.contains("Bruno Aprendiz") && !page.text.contains("class=\"line\""))
            #expect(page.text.contains("El avance de cada persona lo ven solo ella"))
            for list in ["people", "certificates"] {
                #expect(!page.text.contains("href=\"/office/\(list)\""), "\(list)")
                for path in ["/office/\(list)", "/office/\(list).csv"] {
                    #expect(try await scene.site.get(path, celia).status == 403, "\(path)")
                }
            }
            // Opinions on modules are the counterpart's too (note 7).
            #expect(page.text.contains("href=\"/office/modules\""))
            let file = try await scene.site.get("/office/enrolments.csv", celia)
            #expect(file.status == 200 && file.text.contains("Ana Aprendiz,Uruguay"))
            #expect(
                !file.text.contains("Bruno") && !file.text.contains("Terminado,") && !file.text.contains("En curso"))
        }
    }

    @Test func `every list is a file, for those who may see the list`() async throws {
        try await Self.open { scene, manager, _ in
            for list in Self.lists {
                let file = try await scene.site.get("/office/\(list).csv", manager)
                #expect(file.status == 200 && file.header("content-type")?.hasPrefix("text/csv") == true, "\(list)")
                #expect(file.body.starts(with: [0xEF, 0xBB, 0xBF]) && file.text.contains("\r\n"))
                let name = file.header("content-disposition") ?? ""
                #expect(name.firstMatch(of: /^attachment; filename="[a-z]+-2026-\d\d-\d\d\.csv"$/) != nil, "\(name)")
                #expect(file.header("cache-control") == "private, no-store")
                let page = try await scene.site.get("/office/\(list)", manager).text
                #expect(page.contains("href=\"/office/\(list).csv\" download"), "\(list)")
                let learner = try await scene.site.get("/office/\(list).csv", try scene.session(.learner))
                #expect(learner.status == 403, "\(list)")
                #expect(
                    try await scene.site.get("/office/\(list).csv").header("location")?.hasPrefix("/sign-in") == true)
            }
        }
    }

    @Test func `filter and order stay in the address, in the heads and in the file`() async throws {
        try await Self.open { scene, manager, _ in
            let page = try await scene.site.get("/office/people?q=aprendiz&country=UY&sort=-name", manager).text
            #expect(page.contains("aria-sort=\"descending\"") && !page.contains("aria-sort=\"ascending\""))
            #expect(page.contains("href=\"/office/people?q=aprendiz&amp;country=UY&amp;sort=name\""))
            #expect(page.contains("href=\"/office/people?q=aprendiz&amp;country=UY&amp;sort=seen\""))
            #expect(page.contains("href=\"/office/people.csv?q=aprendiz&amp;country=UY&amp;sort=-name\""))
            #expect(page.contains("<option value=\"-name\" selected>Nombre: de la Z a la A</option>"))
            let file = try await scene.site.get("/office/people.csv?q=aprendiz&sort=-name", manager).text
            let lines = file.split(separator: "\r\n")
            #expect(lines.count == 3 && lines[1].hasPrefix("Bruno Aprendiz,") && lines[2].hasPrefix("Ana Aprendiz,"))
        }
    }

    @Test func `a new person may act for the organisation on the form`() async throws {
        try await Self.open { scene, manager, _ in
            let fields = [
                "name": "Greta Gremial", "contact": "greta", "country": "UY", "language": "es", "role": "GRE",
                "scope": "organisation"
            ]
            let refused = try await scene.site.post("/office/people", fields, manager)
            #expect(refused.status == 422 && refused.text.contains("se ejerce por una organización"))
            let made = try await scene.site.post(
                "/office/people", fields.merging(["organisation": "Cámara de Prueba"]) { $1 }, manager)
            #expect(made.status == 201)
            let store = scene.site.school.store
            let person = try #require(try await store.read { try $0.person(login: .userName("greta")) })
            let grants = try await store.read { try $0.grants(of: person.id) }
            let organisation = try #require(person.organisation)
            #expect(grants.contains { $0.role == .chamberOfficer && $0.scope == .organisation(organisation) })
            let wrong = try await scene.site.post(
                "/office/people", fields.merging(["contact": "otra", "role": "REV", "organisation": "X"]) { $1 },
                manager)
            #expect(wrong.status == 422)
        }
    }
}

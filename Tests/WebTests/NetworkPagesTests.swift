import Consulting
import Foundation
import People
import Storage
import Testing

@testable import Actions

@Suite struct NetworkPagesTests {
    // MARK: Decisions on one request

    @Test func `a request is pinned, kept apart, allowed again and offered`() async throws {
        try await NetworkScene.open { scene in
            let page = try await scene.get("/network/cases/{case}", .counterpart)
            #expect(page.text.contains("Carla Consultora") && page.text.contains("Proponer ahora"))
            let consultant = try #require(Person.ID(rawValue: scene.path("{consultant}")))
            let pinned = try await scene.post("/network/cases/{case}/pin", ["consultant": "{consultant}"], .counterpart)
            #expect(pinned.status == 303 && pinned.header("location")?.hasSuffix("notice=net-pin") == true)
            #expect(try await scene.story().pin == consultant)
            #expect(try await scene.get("/network/queue").text.contains("Fijado"))
            _ = try await scene.post("/network/cases/{case}/unpin")
            #expect(try await scene.story().pin == nil)
            _ = try await scene.post("/network/cases/{case}/forbid", ["consultant": "{consultant}"])
            #expect(try await scene.story().bans.map(\.consultant) == [consultant])
            let barred = try await scene.post("/network/cases/{case}/offer", ["consultant": "{consultant}"])
            #expect(barred.status == 409)
            _ = try await scene.post("/network/cases/{case}/allow", ["consultant": "{consultant}"])
            #expect(try await scene.story().bans.isEmpty)
            let sent = try await scene.post("/network/cases/{case}/offer", ["consultant": "{consultant}"], .counterpart)
            #expect(sent.status == 303)
            let story = try await scene.story()
            #expect(story.state == .proposed && story.offer?.consultant == consultant && story.offer?.run == nil)
            let later = try await scene.get("/network/cases/{case}")
            #expect(later.status == 200 && !later.text.contains("Proponer ahora"))
        }
    }

    @Test func `lists filter, sort and export, in Portuguese too`() async throws {
        try await NetworkScene.open { scene in
            let queue = try await scene.get("/network/queue?q=aprendiz&sort=-asked").text
            #expect(queue.contains("Ana Aprendiz") && queue.contains("aria-sort=\"descending\""))
            #expect(queue.contains("href=\"/network/queue.csv?q=aprendiz&amp;sort=-asked\""))
            #expect(try await scene.get("/network/queue?q=nadie").text.contains("Nadie espera"))
            #expect(try await !scene.get("/network/queue?country=BR").text.contains("Ana Aprendiz"))
            let file = try await scene.get("/network/queue.csv")
            #expect(file.body.starts(with: [0xEF, 0xBB, 0xBF]) && file.text.contains("Ana Aprendiz,Uruguay"))
            for (query, isThere) in [
                ("topic=T15", true), ("topic=T01", false), ("country=AR", true), ("country=MX", false),
                ("language=pt", true),
                ("language=gn", false), ("units=free", true), ("units=full", false), ("q=carla%20consu", true)
            ] {
                let page = try await scene.get("/network/consultants?\(query)").text
                #expect(page.contains("Carla Consultora") == isThere, "\(query)")
            }
            let session = try scene.session(.manager)
            let pt = try await scene.site.get("/network", session, headers: [("Accept-Language", "pt")])
            #expect(pt.status == 200)
        }
    }

    // MARK: Import

    private static let head = "correo;nombre;país;temas;idiomas;capacidad"

    @Test func `a table is rehearsed, then taken, then unchanged`() async throws {
        try await NetworkScene.open { scene in
            let table = Data(
                """
                \(Self.head);Observaciones
                nuria@ejemplo.uy;Núria Güell Ñandú;UY;T15:3;es;3;x
                consultora;;;;;7;
                consultora;;;;;7;
                marie@exemple.fr;Marie;Francia;T99;fr;-1;
                """.utf8)
            let tried = try await scene.upload(table)
            #expect(
                tried.status == 200 && tried.text.contains("Así quedaría") && tried.text.contains("Núria Güell Ñandú"))
            for sentence in [
                "Observaciones", "«Francia»", "«T99»", "repite la cuenta de la línea 3", "red ñandú.csv", "capacidad"
            ] { #expect(tried.text.contains(sentence), "\(sentence)") }
            let store = scene.school.store
            #expect(try await store.read { try $0.person(login: .email("nuria@ejemplo.uy")) } == nil)
            // All or nothing: nothing.
            let whole = try await scene.upload(table, go: "whole")
            #expect(whole.status == 422)
            #expect(try await store.read { try $0.person(login: .email("nuria@ejemplo.uy")) } == nil)
            let kept = try #require(whole.text.firstMatch(of: /name="kept" value="([^"]+)"/)).output.1
            // Somebody else's key opens nothing.
            #expect(try await scene.post("/network/consultants/import", ["go": "take", "kept": "x"]).status == 422)
            let taken = try await scene.post("/network/consultants/import", ["go": "take", "kept": String(kept)])
            #expect(taken.status == 200 && taken.text.contains("<h2>Importado</h2>"))
            let nuria = try #require(try await store.read { try $0.person(login: .email("nuria@ejemplo.uy")) })
            #expect(nuria.displayName == "Núria Güell Ñandú")
            let profile = try #require(try await store.read { try $0.consultant(nuria.id) })
            #expect(profile.capacity == 3 && profile.accreditations[.UY]?.state == .asked)
            #expect(try await store.read { try $0.grants(of: nuria.id) }.contains { $0.role == .consultant })
            let carla = try #require(Person.ID(rawValue: scene.path("{consultant}")))
            let changed = try #require(try await store.read { try $0.consultant(carla) })
            #expect(changed.capacity == 7 && changed.accreditations[.UY]?.state == .accredited)
            let again = try await scene.upload(Data("\(Self.head)\nnuria@ejemplo.uy;;;;;3".utf8), go: "whole")
            #expect(again.status == 200 && again.text.contains("Sin cambios"))
            let other = try await scene.upload(Data("\(Self.head)\nnuria@ejemplo.uy;Nuria Guell;UY;T01;es;3".utf8))
            #expect(other.text.contains("la cuenta es de Núria Güell Ñandú"))
        }
    }

    @Test func `what is exported comes back unchanged, and no cell calculates`() async throws {
        try await NetworkScene.open { scene in
            let file = try await scene.get("/network/consultants.csv")
            #expect(file.text.contains("'=1+1 años") && !file.text.contains(",=1+1"))
            let back = try await scene.upload(Data(file.body), go: "whole")
            #expect(back.status == 200 && back.text.contains("Sin cambios"))
            #expect(!back.text.contains(">Con errores</span>") && !back.text.contains(">Cambia</span>"))
        }
    }

    @Test(arguments: [
        (Data("correo;nombre\na@x.uy;Peña\nb@x.uy;Ñ".utf8) + Data([0xC3]), "se rompe en la línea 3"),
        (Data("nombre;país\nAna;UY".utf8), "Falta la columna"), (Data([0x50, 0x4B, 3, 4]), "No es una tabla de texto"),
        (Data(), "vacío"), (Data("correo;nombre\na;\"b".utf8), "no se cierra"),
        (Data("correo;correo\na;b".utf8), "dos veces"), (Data("correo;nombre".utf8), "ninguna fila"),
        (Data(repeating: 0x61, count: 8_000_050), "8 MB")
    ])
    func `a file that is no table is refused with a sentence`(_ table: Data, _ sentence: String) async throws {
        try await NetworkScene.open { scene in
            let answer = try await scene.upload(table)
            #expect(answer.status == 422 && answer.text.contains(sentence), "\(answer.status)")
        }
    }

    @Test func `ten thousand rows are reported, and what they say cannot break the page`() async throws {
        try await NetworkScene.open { scene in
            let rows = (0..<9_999).map { "p\($0)@ejemplo.uy;Persona Ñ;UY;T15:3;es;2" }
            let attack = "<script>alert(1)</script>;<img src=x onerror=alert(1)>;ZZ;T15;es;2"
            let answer = try await scene.upload(Data(([Self.head, attack] + rows).joined(separator: "\n").utf8))
            #expect(
                answer.status == 200 && answer.text.contains("10.000 filas") && answer.text.contains("Se muestran 500"))
            #expect(!answer.text.contains("<script>alert") && !answer.text.contains("<img src=x"))
        }
    }

    // MARK: Runs

    @Test func `a rehearsal offers nothing until it is sent`() async throws {
        try await NetworkScene.open { scene in
            let page = try await scene.get("/network/runs/{run}").text
            #expect(page.contains("Óptimo demostrado") && page.contains("Enviar 1 propuesta"))
            #expect(try await scene.story().state == .requested)
            let second = try await scene.post("/network/runs")
            let path = try #require(second.header("location")?.split(separator: "?").first.map(String.init))
            let id = try #require(path.split(separator: "/").last.map(String.init))
            let compare = try await scene.get("/network/runs/compare?a={run}&b=\(id)").text
            #expect(compare.contains("Ningún pedido cambia"))
            #expect(try await scene.post("/network/runs/\(id)/send", [:], .counterpart).status == 403)
            #expect(try await scene.post("/network/runs/\(id)/send").header("location")?.hasSuffix("net-sent") == true)
            #expect(try await scene.story().state == .proposed)
            let none = try await scene.post("/network/runs/{run}/send")
            #expect(none.header("location")?.hasSuffix("problem-net-none-sent") == true)
            scene.school.clock.advance(seconds: 90_000)
            #expect(try await scene.post("/network/runs/{run}/send").status == 409)
        }
    }

    // MARK: Policy

    @Test func `a policy is previewed, then saved as a version with its reason`() async throws {
        try await NetworkScene.open { scene in
            let store = scene.school.store
            var fields = ["version": "1"]
            let policy = MatchingPolicy()
            for (component, weight) in policy.weights { fields["weight-\(component.rawValue)"] = "\(weight)" }
            let page = try await scene.get("/network/policy").text
            for match in page.matches(of: /name="([A-Za-z-]+)" class="short" type="number"[^>]* value="(\d+)"/) {
                fields[String(match.output.1)] = String(match.output.2)
            }
            #expect(fields.count == 1 + ScoreComponent.allCases.count + 17)
            fields["weight-language"] = "14"
            let wrong = try await scene.post("/network/policy", fields.merging(["go": "preview"]) { $1 })
            #expect(wrong.status == 422 && wrong.text.contains("Los pesos suman 102"))
            fields["weight-topic"] = "20"
            let preview = try await scene.post("/network/policy", fields.merging(["go": "preview"]) { $1 })
            #expect(preview.status == 200 && preview.text.contains("Idioma: 12 → 14"))
            #expect(preview.text.contains("Ningún pedido cambia"))
            #expect(try await store.read { try $0.policy().version } == 1)
            let bare = try await scene.post("/network/policy", fields.merging(["go": "save"]) { $1 })
            #expect(bare.status == 422)
            let saving = fields.merging(["go": "save", "note": "Más peso al idioma"]) { $1 }
            #expect(try await scene.post("/network/policy", saving).status == 303)
            #expect(try await store.read { try $0.policy().weights[.language] } == 14)
            // Somebody else's form was over the version before.
            #expect(try await scene.post("/network/policy", saving, .director).status == 409)
            let history = try await scene.get("/network/policy", .counterpart).text
            #expect(history.contains("Más peso al idioma") && history.contains("Ada Administradora"))
            #expect(!history.contains("<textarea") && history.contains("Tema: 22 → 20"))
            for (name, value) in [("offerHours", "0"), ("pmderPoints", "99999999999999999999"), ("sliceWidth", "abc")] {
                let answer = try await scene.post(
                    "/network/policy", fields.merging([name: value, "go": "preview", "version": "2"]) { $1 })
                #expect(answer.status == 422 && answer.text.contains("Escriba un número entero"), "\(name)")
            }
        }
    }

    // MARK: Accreditations

    @Test func `the counterpart advises, the Secretariat decides and suspends`() async throws {
        try await NetworkScene.open { scene in
            let carla = try #require(Person.ID(rawValue: scene.path("{consultant}")))
            let grant = (Role.nationalCounterpart, RoleGrant.Scope.country(.AR))
            let person = try #require(try await scene.school.store.read { try $0.person(login: .userName("beto")) })
            try await scene.school.lms.grant(grant.0, grant.1, to: person.id, .system)
            let beto = try await scene.site.session(person)
            let queue = try await scene.site.get("/network/accreditations", beto).text
            #expect(
                queue.contains("Carla Consultora") && queue.contains("Dar mi opinión") && !queue.contains(">Decidir<"))
            let opinion = try await scene.site.post(
                scene.path("/network/accreditations/{consultant}/AR/advise"),
                ["opinion": "yes", "text": "Trabajó con tres cámaras."], beto)
            #expect(opinion.status == 303)
            let page = try await scene.get("/network/accreditations").text
            #expect(page.contains("Trabajó con tres cámaras.") && page.contains("Beto Contraparte"))
            let path = "/network/accreditations/{consultant}/AR"
            #expect(try await scene.post("\(path)/decide", ["decision": "accredited"]).status == 303)
            func state() async throws -> Accreditation.State? {
                try await scene.school.store.read { try $0.consultant(carla)?.accreditations[.AR]?.state }
            }
            #expect(try await state() == .accredited)
            #expect(try await scene.post("\(path)/suspend", ["note": ""]).status == 422)
            #expect(try await scene.post("\(path)/suspend", ["note": "No respondió."]).status == 303)
            #expect(try await state() == .suspended)
        }
    }
}

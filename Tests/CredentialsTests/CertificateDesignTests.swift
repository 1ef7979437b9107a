import Foundation
import Testing

@testable import Credentials

@Suite struct CertificateDesignTests {
    private let design: CertificateDesign

    init() throws {
        design = try CertificateDesign.load(folder: rumboFolder)
    }

    /// The design with one file changed.
    private func changed(_ name: String, _ change: (String) -> String?) throws -> CertificateDesign {
        var files = try rumboFiles()
        files[name] = change(String(decoding: files[name] ?? Data(), as: UTF8.self)).map { Data($0.utf8) }
        return try CertificateDesign(files: files)
    }

    @Test func folderAndFilesAreTheSameDesign() throws {
        #expect(try CertificateDesign(files: rumboFiles()).digest == design.digest)
        #expect(design.name == "rumbo" && design.page == (841.89, 595.28))
    }

    @Test(arguments: CertificateLanguage.allCases, CertificateKind.allCases)
    func everyKindIsPrintedInEveryLanguage(_ language: CertificateLanguage, _ kind: CertificateKind) throws {
        var facts = try CertificateFacts.full(language: language)
        facts.kind = kind
        for country in ["AR", "BO", "BR", "CL", "CO", "CU", "EC", "MX", "PA", "PE", "PY", "UY", "VE"] {
            facts.validation?.country = country
            let svg = try design.svg(facts: facts)
            #expect(!svg.contains("{{") && !svg.contains("(\(country))"))
            _ = try XMLDocumentCheck(svg)
        }
    }

    @Test func everyFactIsPrinted() throws {
        let printed = try XMLDocumentCheck(design.svg(facts: .full())).text
        for fact in [
            "Certificado de aprobación", "Ana Pérez", "Preferencias arancelarias en la ALADI", "con distinción",
            "8 horas lectivas", "Básico", "92,5\u{A0}%", "20 de noviembre de 2026", "20 de noviembre de 2029",
            "7K3M-Q0X9-RTB4-WZ2K", "rumbo.example/v/7K3MQ0X9RTB4WZ2K", "Secretaría General de la ALADI",
            "Evaluación por dos personas", "Ministerio de Comercio Exterior (Uruguay)", "3 de agosto de 2026",
            "Calcular un arancel preferencial"
        ] {
            #expect(printed.contains(fact), "\(fact) is missing")
        }
    }

    @Test(arguments: CertificateLanguage.allCases, Marking.allCases)
    func everyWayOfMarkingIsSaid(_ language: CertificateLanguage, _ marking: Marking) throws {
        var facts = try CertificateFacts.full(language: language)
        facts.marking = marking
        let printed = try XMLDocumentCheck(design.svg(facts: facts)).text
        let passes = ["aprobó el curso", "concluiu com aprovação o curso", "passed the course"]
        #expect(passes.contains(where: printed.contains) == (marking != .reading))
        let narrative = CredentialWords(language).criteria(of: facts)
        let persons = ["persona", "pessoa", "person", "people"]
        #expect(persons.contains(where: narrative.contains) == ![.reading, .automatic].contains(marking))
    }

    @Test func theSpecialisationSaysWhatWasPassed() throws {
        func sentence(_ marking: Marking) throws -> String {
            var facts = try CertificateFacts.sample()
            (facts.kind, facts.marking) = (.especializacion, marking)
            return CredentialWords(.es).criteria(of: facts)
        }
        for marking in [Marking.reading, .automatic, .essays] {
            #expect(try !sentence(marking).contains("proyecto"), "\(marking)")
        }
        for marking in [Marking.single, .double] {
            #expect(try sentence(marking).contains("el proyecto") && !sentence(marking).contains("evaluaciones"))
        }
        #expect(try sentence(.quizzesAndDouble).contains("las evaluaciones y el proyecto"))
    }

    @Test func theDayPrintedIsTheOneKept() throws {
        var facts = try CertificateFacts.sample(language: .pt)
        facts.issued = try Timestamp("2026-12-01T23:00:00Z")
        #expect(try XMLDocumentCheck(design.svg(facts: facts)).text.contains("1º de dezembro de 2026"))
        facts.issued = try Timestamp("2026-12-01T02:00:00Z")
        facts.days = PrintedDays(zone: try #require(TimeZone(identifier: "America/Sao_Paulo")), issued: facts.issued)
        #expect(try XMLDocumentCheck(design.svg(facts: facts)).text.contains("30 de novembro de 2026"))
    }

    @Test func absentFactsLeaveNoTrace() throws {
        let printed = try XMLDocumentCheck(design.svg(facts: .sample())).text
        for label in ["Calificación", "Válido hasta", "con distinción", "Quien lo obtiene", "validada"] {
            #expect(!printed.contains(label))
        }
    }

    @Test func valuesAreEscaped() throws {
        let holder = #"<script>"&'{{serial}}</text>]]>"#
        let svg = try design.svg(facts: .sample(holder: holder, title: "A & B <i>"))
        #expect(!svg.contains("<script") && !svg.contains("<i>"))
        let printed = try XMLDocumentCheck(svg).text
        #expect(printed.contains(holder) && printed.contains("A & B <i>"))
    }

    @Test func textIsCleaned() throws {
        let svg = try design.svg(facts: .sample(holder: " Ana\u{0}\u{1B}\t\n  María \u{202E}zerep\u{FFFE} e\u{301} "))
        #expect(try XMLDocumentCheck(svg).text.contains("Ana María zerep é"))
    }

    @Test func longTextsStayInTheirPlaces() throws {
        let title = "Preferencias arancelarias, reglas de origen y certificación de origen digital para las pequeñas"
        for holder in ["W", String(repeating: "María ", count: 33), String(repeating: "W", count: 200)] {
            var facts = try CertificateFacts.full(holder: holder, title: title + ", " + title)
            facts.course.outcomes = (1...8).map { "Resultado número \($0), dicho con las palabras que hacen falta" }
            facts.verification = url("https://capacitacion.una-organizacion.example/certificados/es/7K3MQ0X9RTB4WZ2K")
            facts.issuer.name = String(repeating: "Cámara de Comercio ", count: 6)
            let check = try XMLDocumentCheck(design.svg(facts: facts))
            #expect(check.lowestText < 540 && check.highestText > 50)
        }
    }

    @Test func factsThatCannotBePrintedAreSaid() throws {
        func refusal(_ change: (inout CertificateFacts) throws -> Void) throws -> CertificateError? {
            var facts = try CertificateFacts.full()
            try change(&facts)
            return #expect(throws: CertificateError.self) { try design.svg(facts: facts) }
        }
        #expect(try refusal { $0.holder = " \u{200B}" } == .fact(field: "holder", reason: "it is empty"))
        #expect(try refusal { $0.score = 100.5 } == .fact(field: "score", reason: "it is not within 0…100 %"))
        #expect(try refusal { $0.score = .nan } == .fact(field: "score", reason: "it is not within 0…100 %"))
        #expect(try refusal { $0.course.hours = 0 } == .fact(field: "hours", reason: "it is not above 0"))
        #expect(try refusal { $0.expires = $0.issued } == .fact(field: "expires", reason: "it is not after the issue"))
        #expect(try refusal { $0.holder = "陈" } == .letters("陈"))
    }

    @Test func faultsOfADesignAreSaidWhenItIsRead() throws {
        #expect(throws: CertificateError.missingFile("words.pt.json")) { try changed("words.pt.json") { _ in nil } }
        #expect(throws: CertificateError.missingWord(language: "pt", key: "month.3")) {
            try changed("words.pt.json") { $0.replacing("month.3", with: "mes.3") }
        }
        #expect(throws: CertificateError.missingWord(language: "pt", key: "label.verify")) {
            try changed("words.pt.json") { $0.replacing("label.verify", with: "label.check") }
        }
        #expect(throws: CertificateError.design(file: "certificate.svg", reason: "there is no field “nombre”")) {
            try changed("certificate.svg") { $0 + "{{nombre}}" }
        }
        #expect(throws: CertificateError.self) { try changed("certificate.svg") { $0 + "{{#holder}}" } }
        #expect(throws: CertificateError.self) {
            try changed("design.json") { $0.replacing("\"holder\": {", with: "\"x\": {") }
        }
        #expect(throws: CertificateError.self) { try changed("design.json") { $0.replacing("300}", with: "350}") } }
        #expect(throws: CertificateError.self) { try changed("fonts/Inter-Light.otf") { _ in "no font" } }
    }
}

@Suite struct DesignTemplateTests {
    private func filled(_ source: String, _ fields: [String: String]) throws -> String {
        try DesignTemplate(source).filled { fields[$0] ?? "" }
    }

    @Test func fillsFieldsOnce() throws {
        #expect(try filled("a {{x}} b {{ y }}", ["x": "{{y}}", "y": "2"]) == "a {{y}} b 2")
    }

    @Test func sectionsStandOnlyWhereTheyShould() throws {
        let source = "{{#x}}[{{x}}{{^y}}!{{/y}}]{{/x}}{{^x}}none{{/x}}"
        #expect(try filled(source, ["x": "1"]) == "[1!]")
        #expect(try filled(source, ["x": "1", "y": "2"]) == "[1]")
        #expect(try filled(source, [:]) == "none")
    }

    @Test(arguments: ["{{x", "{{#x}}", "{{/x}}", "{{#x}}{{/y}}", "{{}}", "{{#}}"])
    func malformedTemplatesAreRefused(_ source: String) {
        #expect(throws: DesignTemplate.Malformed.self) { try DesignTemplate(source) }
    }
}

import Foundation
import Testing

@testable import Pages

/// The phrases: complete, used, and alike in all languages.
@Suite struct CatalogueTests {
    private func variables(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{\{[#^\/]?([^}]+)\}\}/).map { String($0.output.1) })
    }

    @Test func noKeyStandsInTwoTables() {
        #expect((Phrases.ofTemplates + Phrases.ofRoutes).reduce(0) { $0 + $1.count } == Phrases.all.count)
    }

    @Test func everyPhraseSaysSomethingWithTheSameVariables() {
        for (key, phrase) in Phrases.all {
            let spanish = variables(phrase.es)
            for language in Pages.Language.allCases {
                #expect(!phrase[language].trimmingCharacters(in: .whitespaces).isEmpty, "\(key) \(language)")
                #expect(variables(phrase[language]) == spanish, "\(key) \(language)")
            }
        }
    }

    @Test func eachLanguageQuotesItsWay() {
        for (key, phrase) in Phrases.all {
            #expect(!phrase.es.contains(/[“”]/) && !phrase.pt.contains(/[«»]/) && !phrase.en.contains(/[«»]/), "\(key)")
        }
    }

    @Test func everyPhraseIsUsed() throws {
        let used = Set(
            PageFiles().templates.values.flatMap { $0.matches(of: /\[\[([^\]]+)\]\]/).map { String($0.output.1) } })
        // Titles of documents are asked for by routes.
        let unused = Phrases.ofTemplates.flatMap(\.keys).filter { !used.contains($0) && !$0.hasSuffix(".title") }
        #expect(unused.isEmpty, "\(unused)")
    }

    @Test func aPhraseIsFoundForAnswersThatAreNotPages() {
        #expect(Pages.phrase("nav.home", in: .pt) == "Minha rota")
        #expect(Pages.phrase("no.such", in: .pt) == nil)
    }
}

/// Tokens of templates.
@Suite struct TokenFillerTests {
    private let filler = TokenFiller(language: .pt, assets: ["rumbo.css": "/assets/rumbo-1.css"])

    @Test(arguments: [
        ("<p>[[nav.home]]</p>", "<p>Minha rota</p>"),
        ("[[language]][[current:pt]][[current:es]]", "pt aria-current=\"true\""),
        ("[[asset:rumbo.css]]", "/assets/rumbo-1.css"),
        ("  a\n    b {{c}}\n\n", "a\nb {{c}}")
    ])
    func fills(source: String, expected: String) throws {
        #expect(try filler.fill(source, template: "t") == expected)
    }

    @Test func iconsAreDrawings() throws {
        #expect(try filler.fill("[[icon:check]]", template: "t").hasPrefix("<svg class=\"icon\""))
    }

    @Test(arguments: [
        ("[[no.such]]", PagesError.unknownPhrase("no.such", template: "t")),
        ("[[asset:none.css]]", .unknownAsset("none.css", template: "t")),
        ("[[icon:none]]", .unknownAsset("none", template: "t")),
        ("[[open", .broken(template: "t", reason: "[[ without ]]"))
    ])
    func refuses(source: String, error: PagesError) {
        #expect(throws: error) { try filler.fill(source, template: "t") }
    }
}

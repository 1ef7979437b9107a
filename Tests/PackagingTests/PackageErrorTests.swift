import Packaging
import Testing

@Suite struct PackageErrorTests {
    @Test(arguments: PackageError.Code.allCases) func everyCodeHasASentenceInEachLanguage(code: PackageError.Code) {
        let error = PackageError(code, path: "a.xml", line: 3, "«uno»", "dos")
        let sentences = ["es", "pt-BR", "en"].map { error.sentence(in: $0) }
        for sentence in sentences {
            #expect(sentence.hasSuffix(".") && sentence.contains(" ") && !sentence.contains("{"))
        }
        #expect(Set(sentences).count == 3)
        #expect(error.sentence(in: "gn") == sentences[0])
        #expect(error.description.hasPrefix("\(code) a.xml:3: "))
    }

    @Test func equalByCodeAndSafeToPrint() {
        let error = PackageError(.pathUnsafe, path: "a\u{1B}[2J\u{202E}b\n" + String(repeating: "x", count: 999))
        #expect(error == PackageError(.pathUnsafe) && error != PackageError(.link))
        #expect(error.path?.count == 200 && error.path?.hasPrefix("a\u{FFFD}[2J\u{FFFD}b\u{FFFD}x") == true)
        #expect(PackageError(.xmlMalformed, line: 2, "x").at("m.xml").description.hasPrefix("xmlMalformed m.xml:2: "))
    }
}

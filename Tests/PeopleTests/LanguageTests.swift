import People
import Testing

@Suite struct LanguageTests {
    @Test(arguments: [
        ("pt-BR,pt;q=0.9,en;q=0.8", Language.pt), ("en-GB", .en), ("es-419", .es), ("fr,en;q=0.4,pt;q=0.7", .pt),
        ("fr-CA, de;q=0.5", .es), ("", .es), ("*", .es), ("en;q=0, pt;q=0.1", .pt), ("en;q=2, pt;q=0.1", .pt),
        ("en ; q=0.3 , pt ; q=0.3", .en), ("de, *;q=0.5, en;q=0.4", .es), (";;,,q=1", .es), ("EN_us", .en),
        ("en; q=zero, es;q=0.2", .es), ("ptx, eng", .es)
    ])
    func picksFromHeader(_ header: String, _ language: Language) {
        #expect(Language.pick(from: header) == language)
    }

    @Test func withoutHeader() {
        #expect(Language.pick(from: nil) == .es)
        #expect(Language.pick(from: "de", otherwise: .pt) == .pt)
        #expect(Language.pick(from: "*", otherwise: .en) == .en)
    }

    @Test func aLongHeaderIsReadInPart() {
        let header = String(repeating: "xx,", count: 100_000) + "en"
        #expect(Language.pick(from: header) == .es)
    }

    @Test func tagsAndFallbacks() {
        #expect(Language.allCases.map(\.tag) == ["es", "pt-BR", "en"])
        for language in Language.allCases {
            #expect(Language(tag: language.tag) == language)
            #expect(language.fallbacks.first == language)
            #expect(Set(language.fallbacks) == Set(Language.allCases))
        }
    }
}

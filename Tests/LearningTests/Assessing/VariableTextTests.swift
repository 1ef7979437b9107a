import Learning
import People
import Testing

@Suite struct VariableTextTests {
    private let question = Question(item: "p1", variables: ["nmf": 1234.5, "pref": 40, "third": 0.1 + 0.2])

    @Test(arguments: [
        ("{nmf}", "1.234,5", "1,234.5"), ("{nmf:2} %", "1.234,50 %", "1,234.50 %"), ("{ pref }", "40", "40"),
        ("{third}", "0,3", "0.3"),
        ("{= nmf * 2 :1}", "2.469,0", "2,469.0"), ("{=pref/3:3}", "13,333", "13.333"), ("{= -pref}", "-40", "-40"),
        ("{= nmf * (1 - pref / 100)}", "740,7", "740.7"), ("a{pref}b{pref}c", "a40b40c", "a40b40c"),
        ("<img alt=\"{pref:1}\">", "<img alt=\"40,0\">", "<img alt=\"40.0\">")
    ])
    func fills(text: String, comma: String, point: String) {
        let localized = Localized([.es: text])
        #expect(question.text(localized, in: .es, country: .AR) == comma)
        #expect(question.text(localized, in: .es, country: .MX) == point)
    }

    @Test(arguments: [
        "", "{}", "{", "}", "{nmf", "nmf}", "{other}", "{Nmf}", "{nmf:}", "{nmf:x}", "{nmf:99}", "{= nmf * }",
        "{= other}",
        "{= 1 / 0}", "{min}", "{\"a\": 1}", "{a b}", "{{", "x{ {y", "function() { return; }", "{=}"
    ])
    func leavesOtherBracesAlone(text: String) {
        #expect(question.text(Localized([.es: text]), in: .es, country: .AR) == text)
    }

    @Test func innerBracesCount() {
        #expect(question.text(Localized([.es: "{{pref}} {x {pref}"]), in: .es, country: .AR) == "{40} {x 40")
    }

    @Test func eachLanguageWritesItsOwnWayWithoutACountry() {
        let text = Localized([.es: "{nmf:2}", .pt: "{nmf:1}", .en: "{nmf:2}"])
        #expect(question.filled(text, country: nil) == Localized([.es: "1.234,50", .pt: "1.234,5", .en: "1,234.50"]))
        #expect(question.filled(text, country: .PE)[.pt] == "1,234.5")
    }

    @Test func remarksAreFilled() {
        let question = Question(item: "p1", variables: ["nmf": 18, "pref": 28])
        let score = Samples.preference.grade(.text("12,96"), to: question, country: .AR)
        #expect(score.remarks == [Localized([.es: "Paga 12,96 %"])])
        #expect(score.earned == 2)
        #expect(
            Samples.preference.grade(.text("-10"), to: question, country: .AR).remarks == [
                Localized([.es: "Restó puntos."])
            ])
    }

    @Test func keysForReading() {
        func key(_ item: Item, _ language: Language = .es, _ variables: [String: Double] = [:]) -> [String] {
            item.keyText(for: Question(item: item.id, variables: variables), in: language, country: nil)
        }
        #expect(key(Samples.multiple) == ["Option 1", "Option 3"])
        #expect(key(Samples.trueFalse) == ["Falso"])
        #expect(key(Samples.trueFalse, .en) == ["False"])
        #expect(key(Samples.text) == ["régimen de origen"])
        #expect(key(Samples.text, .pt) == ["regime de origem"])
        #expect(key(Samples.preference, .es, ["nmf": 18, "pref": 28]) == ["12,96\u{A0}%"])
        #expect(key(Samples.preference, .pt, ["nmf": 18, "pref": 28]) == ["12,96%"])
        #expect(key(Samples.matching) == ["ACE 18 → MERCOSUR", "ACE 53 → BR–MX", "ACE 35 → CL", "ACE 36 → CL"])
        #expect(key(Samples.ordering) == ["Entry 1", "Entry 2", "Entry 3", "Entry 4", "Entry 5"])
        #expect(key(Samples.cloze) == ["Option 1", "1.980", "Montevideo"])
        #expect(key(Samples.essay) == [])
        #expect(key(Samples.numeric("3000 / 130000 * 100", unit: "%", decimals: nil)) == ["2,308\u{A0}%"])
        #expect(key(Samples.numeric("12225 / (1 - 1.1 * 0.005)", decimals: nil)) == ["12.292,61"])
        #expect(key(Samples.numeric("1 / 0")) == [])
        let spelled = Interaction.TextKey(answers: [.init(texts: ["es": ["a < b", "R&D"]])])
        #expect(key(Item(id: "t", prompt: Samples.both(""), interaction: .text(spelled))) == ["a &lt; b", "R&amp;D"])
    }

    @Test func clozeParts() {
        let text = ClozeText("<p>[[a]] y [[b-2]], [[No]] [[]] [[c] [[a]]</p>[[")
        #expect(
            text.parts == [
                .text("<p>"), .gap("a"), .text(" y "), .gap("b-2"), .text(", [[No]] [[]] [[c] "), .gap("a"),
                .text("</p>[[")
            ])
    }
}

import Learning
import People
import Testing

@Suite struct FaultTests {
    private func item(_ interaction: Interaction, prompt: String = "?", variables: [Item.Variable] = []) -> Item {
        Item(id: "i", prompt: Localized([.es: prompt]), variables: variables, interaction: interaction)
    }

    private func found(_ item: Item) -> [String] {
        item.faults().map { "\($0.path.joined(separator: ".")): \($0.kind)" }
    }

    private let a = Item.Variable(name: "a", source: .range(from: 0, to: 4, step: 1))

    @Test func soundItemsHaveNone() {
        for item in Samples.all where item.id != "cz" { #expect(item.faults() == []) }
        #expect(found(Samples.cloze) == ["gaps.1.answer.tolerance: emptyTolerance"])
        #expect(Samples.cloze.faults().map(\.severity) == [.warning])
    }

    @Test func formulas() {
        let key = Interaction.NumericKey(
            value: "1 +", decimals: 2, mistakes: [.init(value: "b * a", feedback: Localized([.es: "{= a / }"]))])
        let faults = item(.numeric(key), prompt: "{a} {b} {= a * c} {x y}", variables: [a]).faults()
        #expect(
            faults.map(\.kind) == [
                .undeclaredVariable("b"), .undeclaredVariable("c"), .formula(FormulaError(.unexpectedEnd, at: 4)),
                .formula(FormulaError(.unexpectedEnd, at: 4)), .undeclaredVariable("b")
            ])
        #expect(
            faults.map(\.path) == [
                ["prompt", "es"], ["prompt", "es"], ["answer", "value"], ["mistakes", "0", "feedback", "es"],
                ["mistakes", "0", "value"]
            ])
        #expect(faults.map(\.severity) == Array(repeating: .error, count: 5))
    }

    @Test func valuesThatSomeDrawsDoNotHave() {
        let key = Interaction.NumericKey(value: "1 / (a - 3)", decimals: 2)
        let faults = item(.numeric(key), variables: [a]).faults()
        #expect(faults.map(\.kind) == [.noValue(FormulaError(.divisionByZero, at: 3), with: ["a": 3])])
        #expect(faults[0].sentence(in: .es) == "Fórmula sin resultado cuando a = 3.0: división por cero (columna 3).")
    }

    @Test func variables() {
        let key = Interaction.NumericKey(value: "a + b", decimals: 2)
        let variables: [Item.Variable] = [
            a, a, .init(name: "b", source: .choose([])), .init(name: "max", source: .choose([1])),
            .init(name: "N", source: .choose([1]))
        ]
        let kinds = Set(item(.numeric(key), variables: variables).faults().map(\.kind))
        #expect(
            kinds.isSuperset(of: [
                .repeatedVariable("a"), .variableWithoutValues("b"), .badVariableName("max"), .badVariableName("N"),
                .unusedVariable("max"), .unusedVariable("N")
            ]))
    }

    @Test func bracesWithoutVariablesAreText() {
        #expect(item(.trueFalse(true), prompt: "{nombre} {\"a\": 1}").faults() == [])
    }

    @Test func mistakesThatAreRight() {
        func kinds(_ value: String, _ mistake: String) -> [ItemFault.Kind] {
            let key = Interaction.NumericKey(
                value: value, decimals: 2, mistakes: [.init(value: mistake, feedback: Localized())])
            return item(.numeric(key), variables: [a]).faults().map(\.kind)
        }
        #expect(kinds("a * 2", "a + a") == [.mistakeIsRight(with: nil)])
        #expect(kinds("a * 2", "a ^ 2") == [.mistakeIsRight(with: ["a": 0])])
        #expect(kinds("a * 2 + 1", "a - 1") == [])
    }

    @Test func tolerances() {
        func kinds(_ value: String, _ tolerance: Interaction.NumericKey.Tolerance?, _ decimals: Int?) -> [ItemFault
            .Kind]
        {
            item(.numeric(.init(value: value, tolerance: tolerance, decimals: decimals))).faults().map(\.kind)
        }
        #expect(kinds("5", .absolute(0), nil) == [.emptyTolerance])
        #expect(kinds("0", .relative(0.01), nil) == [.emptyTolerance])
        #expect(kinds("0", nil, nil) == [.emptyTolerance])
        #expect(kinds("0", nil, 2) == [])
        #expect(kinds("5", .absolute(-1), nil) == [.badTolerance(-1)])
        #expect(kinds("5", nil, 11) == [.badDecimals(11)])
    }

    @Test func choices() {
        func kinds(_ multiple: Bool, _ options: [Interaction.Option]) -> [ItemFault.Kind] {
            item(.choice(.init(multiple: multiple, options: options))).faults().map(\.kind)
        }
        #expect(kinds(false, Samples.options(3, right: [])) == [.noRightAnswer])
        #expect(kinds(true, Samples.options(3, right: [])) == [.noRightAnswer])
        #expect(kinds(false, Samples.options(3, right: [1, 2])) == [.severalRightOptions])
        #expect(kinds(true, Samples.options(3, right: [1, 2])) == [])
        #expect(kinds(false, Samples.options(1, right: [1])) == [.tooFewChoices])
        var options = Samples.options(3, right: [])
        options[0].credit = 0.5
        options[1].credit = 0.4
        options[2].credit = -2
        #expect(kinds(true, options) == [.badCredit(-2), .fullCreditOutOfReach])
        options[2] = options[1]
        options[2].credit = 0.1
        #expect(kinds(true, options) == [.repeatedID("o2")])
        #expect(kinds(false, options) == [.repeatedID("o2"), .fullCreditOutOfReach])
    }

    @Test func textKeys() {
        func kinds(_ answers: [Interaction.TextKey.Answer]) -> [ItemFault.Kind] {
            item(.text(.init(answers: answers))).faults().map(\.kind)
        }
        #expect(kinds([]) == [.noRightAnswer])
        #expect(kinds([.init(texts: ["es": [" "]])]) == [.noRightAnswer])
        #expect(kinds([.init(texts: ["es": ["a"]], credit: 0.5)]) == [.fullCreditOutOfReach])
    }

    @Test func gaps() {
        let gaps = [
            Interaction.Gap(id: "uno", key: .choice(Samples.options(2, right: [1]))),
            .init(id: "dos", key: .choice([]))
        ]
        let prompt = Localized([.es: "[[uno]] [[tres]] [[uno]]", .pt: "[[uno]] [[dos]]"])
        let item = Item(id: "c", prompt: prompt, interaction: .cloze(gaps))
        #expect(
            found(item) == [
                "gaps.1.options: tooFewChoices", "gaps.1.options: noRightAnswer",
                "prompt.es: gapUnknown(\"tres\", language: \"es\")",
                "prompt.es: gapRepeated(\"uno\", language: \"es\")",
                "gaps.1: gapNotInPrompt(\"dos\", language: \"es\")"
            ])
    }

    @Test func manyDrawsAreSampled() {
        let wide = ["a", "b", "c"].map { Item.Variable(name: $0, source: .range(from: 1, to: 100_000, step: 1)) }
        let key = Interaction.NumericKey(value: "a * b * c", decimals: 0)
        #expect(item(.numeric(key), variables: wide).faults() == [])
        // Half of all draws have no value, so a thousand of them show it.
        let root = Interaction.NumericKey(value: "(a - b) ^ 0.5 + c", decimals: 2)
        #expect(item(.numeric(root), variables: wide).faults().count == 1)
    }

    @Test func quizzes() {
        func kinds(_ entries: [Assessment.Entry]) -> [AssessmentFault.Kind] {
            Samples.quiz(entries).faults(in: Samples.course).map(\.kind)
        }
        #expect(kinds([.item(Samples.trueFalse), .draw(count: 9, bank: "pool", tags: [])]) == [])
        #expect(kinds([]) == [.noQuestions])
        #expect(kinds([.item(Samples.trueFalse), .draw(count: .max, bank: "pool", tags: [])]).count == 1)
        #expect(kinds([.draw(count: 1, bank: "none", tags: [])]) == [.unknownBank("none"), .noPoints])
        #expect(kinds([.draw(count: 4, bank: "pool", tags: ["easy"])]) == [.poolTooSmall("pool", wanted: 4, found: 3)])
        #expect(
            kinds([.draw(count: 8, bank: "pool", tags: []), .draw(count: 2, bank: "pool", tags: ["easy"])]) == [
                .drawsExceedBank("pool")
            ])
        #expect(kinds([.draw(count: 6, bank: "pool", tags: []), .draw(count: 3, bank: "pool", tags: ["easy"])]) == [])
        #expect(kinds([.item(Samples.trueFalse), .item(Samples.trueFalse)]) == [.repeatedItem("tf")])
        #expect(kinds([.item(Samples.trueFalse), .draw(count: 0, bank: "pool", tags: [])]) == [.badDrawCount(0)])
    }

    @Test func everyFaultSpeaksThreeLanguages() {
        let error = FormulaError(.overflow, at: 1)
        let kinds: [ItemFault.Kind] = [
            .formula(error), .noValue(error, with: [:]), .noValue(error, with: ["a": 1]), .undeclaredVariable("a"),
            .unusedVariable("a"),
            .badVariableName("a"), .repeatedVariable("a"), .variableWithoutValues("a"), .noRightAnswer,
            .severalRightOptions,
            .fullCreditOutOfReach, .tooFewChoices, .badCredit(2), .badPoints(-1), .repeatedID("a"), .emptyTolerance,
            .badTolerance(-1),
            .badDecimals(99), .mistakeIsRight(with: nil), .mistakeIsRight(with: ["a": 1]), .badWordRange,
            .gapNotInPrompt("a", language: "es"), .gapUnknown("a", language: "es"), .gapRepeated("a", language: "es")
        ]
        for language in Language.allCases {
            let sentences = kinds.map { ItemFault(item: "i", path: [], kind: $0).sentence(in: language) }
            #expect(Set(sentences).count == kinds.count)
            #expect(sentences.allSatisfy { $0.hasSuffix(".") && $0.count > 10 })
        }
    }
}

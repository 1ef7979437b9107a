import Learning
import People

/// Small quizzes to draw, answer and grade.
enum Samples {
    static func both(_ text: String) -> Localized { Localized([.es: text, .pt: text]) }

    static func options(_ count: Int, right: Set<Int>) -> [Interaction.Option] {
        (1...count).map {
            Interaction.Option(id: .init("o\($0)"), text: both("Option \($0)"), right: right.contains($0))
        }
    }

    static func entries(_ count: Int) -> [Interaction.Entry] {
        (1...count).map { Interaction.Entry(id: .init("e\($0)"), text: both("Entry \($0)")) }
    }

    static func single(_ id: String, tags: [String] = []) -> Item {
        Item(
            id: .init(id), tags: tags, prompt: both("Which?"),
            interaction: .choice(.init(multiple: false, options: options(4, right: [2]))))
    }

    static func numeric(_ value: String, unit: String = "", decimals: Int? = 2, mistakes: [String] = []) -> Item {
        Item(
            id: "n", prompt: both("How much?"),
            interaction: .numeric(
                .init(
                    value: value, unit: unit, decimals: decimals,
                    mistakes: mistakes.map { .init(value: $0, feedback: both("You took \($0).")) })))
    }

    /// Item P1 of the course on preferences, with variables.
    static let preference = Item(
        id: "p1", points: 2,
        prompt: Localized([.es: "NMF {nmf} %, preferencia {pref} %", .pt: "NMF {nmf}%, preferência {pref:1}%"]),
        feedback: .init(right: Localized([.es: "Paga {= nmf * (1 - pref / 100) :2} %"])),
        variables: [
            .init(name: "nmf", source: .choose([10, 14, 18, 20, 35])),
            .init(name: "pref", source: .range(from: 20, to: 80, step: 10))
        ],
        interaction: .numeric(
            .init(
                value: "nmf * (1 - pref / 100)", unit: "%", decimals: 2,
                mistakes: [.init(value: "nmf - pref", feedback: Localized([.es: "Restó puntos."]))])))

    static let matching = Item(
        id: "m", prompt: both("Match"),
        interaction: .matching(
            .init(
                pairs: [
                    .init(id: "a", left: both("ACE 18"), right: both("MERCOSUR")),
                    .init(id: "b", left: both("ACE 53"), right: both("BR–MX")),
                    .init(id: "c", left: both("ACE 35"), right: both("CL")),
                    .init(id: "d", left: both("ACE 36"), right: both("CL"))
                ],
                extra: [.init(id: "x", text: both("ALCA"))])))

    static let ordering = Item(id: "o", prompt: both("Order"), interaction: .ordering(entries(5)))

    static let cloze = Item(
        id: "cz", prompt: both("<p>[[tratado]] de [[anio]], [[sede]]</p>"),
        interaction: .cloze([
            .init(id: "tratado", key: .choice(options(3, right: [1]))),
            .init(id: "anio", key: .numeric(.init(value: "1980", tolerance: .absolute(0)))),
            .init(id: "sede", key: .text(.init(answers: [.init(texts: ["es": ["Montevideo"]])])))
        ]))

    static let essay = Item(id: "es", points: 4, prompt: both("Write"), interaction: .essay(.init()))

    static let multiple = Item(
        id: "mu", prompt: both("Which ones?"),
        interaction: .choice(.init(multiple: true, options: options(5, right: [1, 3]))))

    static let text = Item(
        id: "t", prompt: both("Word?"),
        interaction: .text(
            .init(answers: [
                .init(texts: ["es": ["régimen de origen"], "pt": ["regime de origem"]]),
                .init(texts: ["es": ["origen"]], credit: 0.5, feedback: both("Falta algo."))
            ])))

    static let trueFalse = Item(id: "tf", prompt: both("True?"), interaction: .trueFalse(false))

    static let all = [single("s"), multiple, trueFalse, text, preference, matching, ordering, cloze, essay]

    static let bank = Bank(
        id: "pool", items: (1...9).map { single("b\($0)", tags: $0 <= 3 ? ["easy", "all"] : ["all"]) })

    static func quiz(_ entries: [Assessment.Entry], _ settings: Assessment.Settings = .init()) -> Assessment {
        Assessment(id: "quiz", title: both("Quiz"), settings: settings, entries: entries)
    }

    static let course = Course(id: "course", version: "1", title: both("Course"), banks: [bank])

    /// The key itself, as a learner would give it.
    static func key(_ item: Item, _ question: Question) -> Response {
        switch item.interaction {
        case .choice(let choice): return .choice(choice.options.filter(\.right).map(\.id.rawValue))
        case .trueFalse(let answer): return .choice([String(answer)])
        case .text(let key): return .text(key.answers[0].texts["es"]?[0] ?? "")
        case .numeric(let key): return .text(number(key, question))
        case .matching(let matching):
            return .map(Dictionary(uniqueKeysWithValues: matching.pairs.map { ($0.id.rawValue, $0.id.rawValue) }))
        case .ordering(let entries): return .order(entries.map(\.id.rawValue))
        case .essay: return .text("An essay")
        case .cloze(let gaps):
            return .map(
                Dictionary(
                    uniqueKeysWithValues: gaps.map { gap in
                        switch gap.key {
                        case .choice(let options): (gap.id.rawValue, options.first(where: \.right)?.id.rawValue ?? "")
                        case .text(let key): (gap.id.rawValue, key.answers[0].texts["es"]?[0] ?? "")
                        case .numeric(let key): (gap.id.rawValue, number(key, question))
                        }
                    }))
        }
    }

    private static func number(_ key: Interaction.NumericKey, _ question: Question) -> String {
        let value = (try? Formula(key.value).value(question.variables)) ?? .nan
        return NumberFormat(country: .AR, language: .es).text(value, decimals: key.decimals, unit: key.unit)
    }
}

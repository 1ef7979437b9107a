import Learning
import People
import Testing

@Suite struct GradingTests {
    private func grade(_ item: Item, _ response: Response?, negative: Bool = false, _ variables: [String: Double] = [:])
        -> ItemScore
    {
        item.grade(response, to: Question(item: item.id, variables: variables), country: .AR, negative: negative)
    }

    // MARK: Numbers of the courses

    /// Answers of the worked items, as people of the three countries type them.
    private static let worked:
        [(name: String, formula: String, unit: String, decimals: Int?, comma: String, point: String)] = [
            ("P1", "20 * (1 - 40 / 100)", "%", 2, "12", "12"),
            ("P2", "18 * (1 - 28 / 100)", "%", 2, "12,96 %", "12.96%"),
            ("P3", "35 * (1 - 48 / 100)", "%", 2, "18,2", "18.2"),
            ("P4 duty", "25000 * 0.2 * (1 - 0.4)", "USD", 2, "3.000", "3,000"),
            ("P4 saving", "25000 * 0.2 * 0.4", "USD", 2, "US$ 2.000,00", "US$2,000.00"),
            ("P5 duty", "50000 * 0.14 * (1 - 1)", "USD", 2, "0", "0"),
            ("P5 saving", "50000 * 0.14", "USD", 0, "7.000", "7,000"),
            ("P6", "10 * (1 - 100 / 100)", "%", 2, "0,00 %", "0.00 %"),
            ("P7 before", "20 * 0.4", "", 0, "8", "8"),
            ("P7 after", "10 * 0.4", "", 0, "4", "4"),
            ("P8 duty", "(130 - 100) * 1000 * 0.1", "USD", nil, "3 000", "3 000"),
            ("P8 average", "3000 / 130000 * 100", "%", 2, "2,31", "2.31"),
            ("P9 with", "(10000 + 1200) * 1.19 - 10000", "USD", 2, "3.328,00", "3,328.00"),
            ("P9 without", "(10000 + 2000) * 1.19 - 10000", "USD", 2, "4.280", "4,280"),
            ("P9 saving", "4280 - 3328", "USD", 2, "952", "952"),
            ("P10", "(1 - 4 / 16) * 100", "%", 0, "75", "75"),
            ("E1", "8.50 * 1.25 * 1000", "USD", 2, "10.625,00", "10,625.00"),
            ("E2", "10625 + 400 + 300", "USD", 2, "11.325", "11,325"),
            ("E2 unit", "11325 / 1000", "USD", 3, "11,325", "11.325"),
            ("E3", "11325 + 900", "USD", 2, "12225", "12225"),
            ("E4", "12225 / (1 - 1.1 * 0.005)", "USD", 2, "12.292,61", "12,292.61"),
            ("E4 insurance", "12225 / (1 - 1.1 * 0.005) - 12225", "USD", 2, "67,61", "67.61"),
            ("E5", "12225 / (1 - 1.1 * 0.005) + 350", "USD", 2, "12642,61", "12642.61"),
            ("E6", "12225 / (1 - 1.1 * 0.005) * 0.12", "USD", 2, "1.475,11", "1,475.11"),
            ("E7 contribution", "11.325 - 9.20", "USD", 3, "2,125", "2.125"),
            ("E7", "ceil(6000 / (11.325 - 9.20))", "", 0, "2.824", "2,824"),
            ("E8 without tax", "20 / 1.19", "USD", 2, "16,81", "16.81"),
            ("E8 importer", "20 / 1.19 * 0.7", "USD", 2, "11,76", "11.76"),
            ("E8 landed", "20 / 1.19 * 0.7 * 0.8", "USD", 2, "9,41", "9.41"),
            ("E8 CIF", "20 / 1.19 * 0.7 * 0.8 / 1.12", "USD", 2, "8,40", "8.40"),
            ("E9", "11.325 * 40", "UYU", 2, "453,00 UYU", "453.00 UYU")
        ]

    @Test(arguments: [Country.AR, .BR, .MX], 0..<31)
    func workedNumbers(country: Country, index: Int) {
        let row = Self.worked[index]
        let item = Samples.numeric(row.formula, unit: row.unit, decimals: row.decimals)
        let question = Question(item: item.id)
        let typed = country.writesDecimalPoint ? row.point : row.comma
        #expect(item.grade(.text(typed), to: question, country: country).verdict == .right, "\(row.name): \(typed)")
        let language = country.language
        let shown = item.keyText(for: question, in: language, country: country)
        #expect(shown.count == 1)
        for text in shown {
            #expect(item.grade(.text(text), to: question, country: country).verdict == .right, "\(row.name): \(text)")
        }
        let value = (try? Formula(row.formula).value()) ?? .nan
        for off in [value + 0.02 * max(1, value.magnitude), value - 0.02 * max(1, value.magnitude)]
        where row.decimals != 0 {
            let text = NumberFormat(country: country, language: language).text(off, decimals: 4, unit: "")
            #expect(item.grade(.text(text), to: question, country: country).verdict == .wrong, "\(row.name): \(text)")
        }
    }

    @Test func everyWorkedNumberIsTested() { #expect(Self.worked.count == 31) }

    @Test func knownMistakesAreNamed() {
        // P1: points subtracted, or the preference itself taken for the tariff.
        let p1 = Samples.numeric("20 * (1 - 40 / 100)", unit: "%", mistakes: ["20 - 40", "20 * 40 / 100"])
        #expect(grade(p1, .text("−20 %")).remarks == [Samples.both("You took 20 - 40.")])
        #expect(grade(p1, .text("8,00")).remarks == [Samples.both("You took 20 * 40 / 100.")])
        #expect(grade(p1, .text("8,00")).credit == 0)
        #expect(grade(p1, .text("13")).remarks == [])
        // G2: mark-up taken for margin.
        let g2 = Samples.numeric("15 / (1 - 0.4)", mistakes: ["15 * 1.4"])
        #expect(grade(g2, .text("25,00")).verdict == .right)
        #expect(grade(g2, .text("21")).remarks == [Samples.both("You took 15 * 1.4.")])
        // The right answer wins over a mistake as near; a mistake without value is passed over.
        let same = Samples.numeric("8", mistakes: ["8.001", "1 / 0"])
        #expect(grade(same, .text("8")).verdict == .right)
        #expect(grade(same, .text("9")).verdict == .wrong)
    }

    @Test(
        arguments: [
            (Interaction.NumericKey.Tolerance.absolute(0.01), 2, "12,97", true), (.absolute(0.01), 2, "12,98", false),
            (.relative(0.005), 2, "13,02", true), (.relative(0.005), 2, "13,03", false), (nil, 2, "12,965", true),
            (nil, 2, "12,955", true), (nil, 2, "12,97", false), (nil, 1, "13", true), (nil, nil, "13,02", true),
            (nil, nil, "12,89", false), (.absolute(0), 2, "12,96", true), (.absolute(0), 2, "12,961", false)
        ] as [(Interaction.NumericKey.Tolerance?, Int?, String, Bool)])
    func tolerance(tolerance: Interaction.NumericKey.Tolerance?, decimals: Int?, typed: String, right: Bool) {
        let key = Interaction.NumericKey(value: "18 * (1 - 28 / 100)", tolerance: tolerance, decimals: decimals)
        let item = Item(id: "n", prompt: Samples.both("?"), interaction: .numeric(key))
        #expect(grade(item, .text(typed)).verdict == (right ? .right : .wrong))
    }

    @Test func eitherReadingOfAnAmbiguousNumberMayBeRight() {
        for country in Country.allCases {
            for (value, decimals) in [("1234", 0), ("1.234", 3)] {
                let item = Samples.numeric(value, decimals: decimals)
                for typed in ["1.234", "1,234"] {
                    #expect(item.grade(.text(typed), to: Question(item: "n"), country: country).verdict == .right)
                }
            }
        }
    }

    @Test func aKeyWithoutValueAwaitsAPerson() {
        #expect(grade(Samples.numeric("1 / 0"), .text("1")).verdict == .awaiting)
        #expect(grade(Samples.numeric("1 /"), .text("1")).verdict == .awaiting)
        #expect(grade(Samples.numeric("1 /"), nil).verdict == .unanswered)
    }

    // MARK: The other kinds

    @Test(
        arguments: [
            (["o1", "o3"], 1, false), (["o3", "o1", "o1"], 1, false), (["o1"], 0.5, false), (["o1", "o2"], 0, false),
            (["o1", "o3", "o2"], 0.5, false), (["o2", "o4"], 0, false), (["o2", "o4"], -1, true),
            (["o2", "o4", "o5"], -1, true),
            (["o2"], -0.5, true), (["o1", "nobody"], 0.5, false), (["nobody"], 0, true)
        ] as [([String], Double, Bool)])
    func multiple(ids: [String], credit: Double, negative: Bool) {
        #expect(grade(Samples.multiple, .choice(ids), negative: negative).credit == credit)
    }

    @Test func singleWithCreditsAndFeedback() {
        var options = Samples.options(3, right: [1])
        options[1].credit = 0.5
        options[1].feedback = Samples.both("Casi.")
        options[2].credit = -0.25
        let item = Item(
            id: "c", points: 4, prompt: Samples.both("?"),
            feedback: .init(wrong: Samples.both("No."), partial: Samples.both("Algo.")),
            interaction: .choice(.init(multiple: false, options: options)))
        #expect(grade(item, .choice(["o1"])).earned == 4)
        let partial = grade(item, .choice(["o2"]))
        #expect(partial.earned == 2 && partial.verdict == .partial)
        #expect(partial.remarks == [Samples.both("Casi."), Samples.both("Algo.")])
        #expect(grade(item, .choice(["o3"])).earned == 0)
        #expect(grade(item, .choice(["o3"]), negative: true).earned == -1)
        #expect(grade(item, .choice(["o3"]), negative: true).remarks == [Samples.both("No.")])
        #expect(grade(item, .choice(["o1", "o2"])).credit == 0)
        #expect(grade(item, .choice(["zzz"])).verdict == .wrong)
    }

    @Test(arguments: [
        ("régimen de origen", 1), ("REGIMEN  DE\u{A0}ORIGEN ", 1), ("Regime de Origem", 1), ("regimendeorigen", 1),
        ("re\u{301}gimen de origen", 1), ("Origen", 0.5), ("orígenes", 0), ("origem", 0)
    ])
    func text(typed: String, credit: Double) {
        #expect(grade(Samples.text, .text(typed)).credit == credit)
    }

    @Test func exactText() {
        let key = Interaction.TextKey(answers: [.init(texts: ["es": ["ACE Nº 18"]])], exact: true)
        let item = Item(id: "t", prompt: Samples.both("?"), interaction: .text(key))
        #expect(grade(item, .text("ACE Nº 18 ")).verdict == .right)
        for typed in ["ace nº 18", "ACE N° 18", "ACE Nº18"] { #expect(grade(item, .text(typed)).verdict == .wrong) }
    }

    @Test(
        arguments: [
            (["a": "a", "b": "b", "c": "c", "d": "d"], 1), (["a": "a", "b": "b", "c": "d", "d": "c"], 1),
            (["a": "a", "b": "x", "c": "c"], 0.5), (["a": "x", "b": "a"], 0), (["zz": "a", "a": "zz"], 0)
        ] as [([String: String], Double)])
    func matching(map: [String: String], credit: Double) {
        #expect(grade(Samples.matching, .map(map), negative: true).credit == credit)
    }

    @Test(
        arguments: [
            (["e1", "e2", "e3", "e4", "e5"], 1), (["e5", "e1", "e2", "e3", "e4"], 0.75),
            (["e5", "e4", "e3", "e2", "e1"], 0),
            (["e2", "e1", "e3", "e4", "e5"], 0.5), (["e1", "e2"], 0.25),
            (["e1", "zz", "e2", "e2", "e3", "e4", "e5"], 1), (["e1"], 0)
        ] as [([String], Double)])
    func ordering(ids: [String], credit: Double) {
        #expect(grade(Samples.ordering, .order(ids)).credit == credit)
    }

    @Test(
        arguments: [
            (["tratado": "o1", "anio": "1980", "sede": "montevideo"], 1), (["tratado": "o1", "anio": "1.980"], 0.6667),
            (["tratado": "o2", "anio": "1981", "sede": "Lima"], 0), (["sede": " MONTEVIDEO"], 0.3333)
        ] as [([String: String], Double)])
    func cloze(map: [String: String], credit: Double) {
        #expect(grade(Samples.cloze, .map(map)).credit.rounded(decimals: 4) == credit)
    }

    @Test func essayAwaitsAndIsMarkedByHand() throws {
        let quiz = Samples.quiz([.item(Samples.essay), .item(Samples.trueFalse)])
        let paper = try Paper.draw(quiz, from: Samples.course, seed: 1)
        let responses: [Question.ID: Response] = ["es": .text("Texto"), "tf": .choice(["false"])]
        let before = try paper.grade(responses, of: quiz, in: Samples.course, country: nil)
        #expect(before.awaiting && before.percent == 20 && !before.passes(quiz))
        let after = try paper.grade(responses, of: quiz, in: Samples.course, country: nil, marks: ["es": 0.75])
        #expect(!after.awaiting && after.earned == 4 && after.percent == 80 && after.passes(quiz))
        let none = try paper.grade(["es": .text(" \n")], of: quiz, in: Samples.course, country: nil)
        #expect(none.items.map(\.verdict) == [.unanswered, .unanswered] && !none.awaiting)
    }

    // MARK: Whole papers

    @Test func theKeyIsRight() throws {
        let quiz = Samples.quiz(Samples.all.map { .item($0) } + [.draw(count: 5, bank: "pool", tags: [])])
        for seed in UInt64(0)..<200 {
            let paper = try Paper.draw(quiz, from: Samples.course, seed: seed)
            var responses: [Question.ID: Response] = [:]
            for question in paper.questions {
                responses[question.id] = Samples.key(
                    try #require(question.lookup(in: quiz, of: Samples.course)), question)
            }
            let score = try paper.grade(responses, of: quiz, in: Samples.course, country: .AR, marks: ["es": 1])
            #expect(score.items.allSatisfy { $0.credit == 1 && $0.verdict == .right })
            #expect(score.percent == 100 && score.earned == score.possible && score.possible == 18)
        }
    }

    @Test func creditStaysInBoundsWhateverComes() throws {
        let quiz = Samples.quiz(Samples.all.map { .item($0) })
        let paper = try Paper.draw(quiz, from: Samples.course, seed: 5)
        var generator = SeededGenerator(seed: 11)
        let words = [
            "o1", "o2", "o3", "e1", "e2", "a", "b", "x", "true", "false", "12", "-4", "", "ñ", "tratado", "anio",
            "sede"
        ]
        func word() -> String { words[Int(generator.next() % UInt64(words.count))] }
        for _ in 0..<5000 {
            let list = (0..<generator.next() % 5).map { _ in word() }
            let map = Dictionary(list.map { ($0, word()) }) { $1 }
            let response: Response = [.choice(list), .text(word()), .order(list), .map(map)][Int(generator.next() % 4)]
            for question in paper.questions {
                let item = try #require(question.lookup(in: quiz, of: Samples.course))
                let score = item.grade(response, to: question, country: .BR, negative: true)
                #expect((-1...1).contains(score.credit) && score.earned == score.credit * item.points)
                #expect((0...1).contains(item.grade(response, to: question, country: .BR).credit))
            }
        }
    }

    @Test func scoreNeverFallsBelowZero() throws {
        let quiz = Samples.quiz([.item(Samples.multiple), .item(Samples.trueFalse)], .init(negative: true))
        let paper = try Paper.draw(quiz, from: Samples.course, seed: 5)
        let score = try paper.grade(["mu": .choice(["o2", "o4"])], of: quiz, in: Samples.course, country: nil)
        #expect(score.earned == -1 && score.percent == 0)
        #expect(Score(items: []).percent == 0)
    }

    @Test func percentHasTwoDecimals() throws {
        let quiz = Samples.quiz(["a", "b", "c"].map { .item(Samples.single($0)) })
        let paper = try Paper.draw(quiz, from: Samples.course, seed: 5)
        let score = try paper.grade(
            ["a": .choice(["o2"]), "b": .choice(["o2"])], of: quiz, in: Samples.course, country: nil)
        #expect(score.percent == 66.67)
    }

    @Test func anotherCourseIsNoticed() throws {
        let quiz = Samples.quiz([.draw(count: 1, bank: "pool", tags: ["easy"])])
        let paper = Paper(seed: 1, questions: [Question(item: "b99", bank: "pool")])
        #expect(throws: PaperFault.unknownQuestion("pool/b99")) {
            try paper.grade([:], of: quiz, in: Samples.course, country: nil)
        }
    }
}

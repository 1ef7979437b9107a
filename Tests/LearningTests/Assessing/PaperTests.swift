import Foundation
import Learning
import People
import Testing

@Suite struct PaperTests {
    private let mixed = Samples.quiz(
        Samples.all.map { .item($0) } + [.draw(count: 4, bank: "pool", tags: [])], .init(shuffleItems: true))

    @Test func splitMixMatchesItsPublishedNumbers() {
        var generator = SeededGenerator(seed: 1_234_567)
        let numbers = (0..<5).map { _ in generator.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431,
                16_408_922_859_458_223_821
            ])
    }

    @Test func sameSeedSamePaper() throws {
        var papers: Set<Paper> = []
        for seed in UInt64(0)..<100 {
            let paper = try Paper.draw(mixed, from: Samples.course, seed: seed)
            #expect(try paper == Paper.draw(mixed, from: Samples.course, seed: seed))
            papers.insert(paper)
        }
        #expect(papers.count == 100)
    }

    @Test func drawsNoItemTwiceAndFindsEachAgain() throws {
        for seed in UInt64(0)..<300 {
            let paper = try Paper.draw(mixed, from: Samples.course, seed: seed)
            #expect(paper.questions.count == mixed.length)
            #expect(Set(paper.questions.map(\.id)).count == mixed.length)
            for question in paper.questions {
                #expect(question.lookup(in: mixed, of: Samples.course)?.id == question.item)
                #expect(paper[question.id] == question)
            }
        }
    }

    @Test func everyItemOfABankComesUp() throws {
        let quiz = Samples.quiz([.draw(count: 3, bank: "pool", tags: [])])
        var counts: [Item.ID: Int] = [:]
        for seed in UInt64(0)..<3000 {
            for question in try Paper.draw(quiz, from: Samples.course, seed: seed).questions {
                counts[question.item, default: 0] += 1
            }
        }
        #expect(counts.count == 9)
        // 1,000 each on average; six standard deviations are 155.
        #expect(counts.values.allSatisfy { abs($0 - 1000) < 155 }, "\(counts)")
    }

    @Test func drawsWithTagsGetWhatOnlyTheyCanUse() throws {
        let quiz = Samples.quiz([
            .draw(count: 6, bank: "pool", tags: []), .draw(count: 3, bank: "pool", tags: ["easy"])
        ])
        for seed in UInt64(0)..<100 {
            let paper = try Paper.draw(quiz, from: Samples.course, seed: seed)
            #expect(Set(paper.questions.map(\.item)).count == 9)
            #expect(paper.questions.suffix(3).allSatisfy { ["b1", "b2", "b3"].contains($0.item) })
        }
    }

    @Test func refusesWhatTheCourseDoesNotHave() {
        func draw(_ entries: [Assessment.Entry]) throws -> Paper {
            try Paper.draw(Samples.quiz(entries), from: Samples.course, seed: 1)
        }
        #expect(throws: PaperFault.unknownBank("none")) { try draw([.draw(count: 1, bank: "none", tags: [])]) }
        #expect(throws: PaperFault.bankTooSmall("pool")) { try draw([.draw(count: 10, bank: "pool", tags: [])]) }
        #expect(throws: PaperFault.bankTooSmall("pool")) { try draw([.draw(count: .max, bank: "pool", tags: [])]) }
        #expect(throws: PaperFault.bankTooSmall("pool")) {
            try draw([.draw(count: 8, bank: "pool", tags: []), .draw(count: 2, bank: "pool", tags: ["easy"])])
        }
        #expect(throws: PaperFault.repeatedItem("tf")) {
            try draw([.item(Samples.trueFalse), .item(Samples.trueFalse)])
        }
        let broken = Item(
            id: "v", prompt: Samples.both("?"), variables: [.init(name: "a", source: .choose([]))],
            interaction: .trueFalse(true))
        #expect(throws: PaperFault.noValues(item: "v", variable: "a")) { try draw([.item(broken)]) }
    }

    @Test func shufflesAsAsked() throws {
        let still = Samples.quiz(Samples.all.map { .item($0) }, .init(shuffleOptions: false))
        var fixed = Samples.single("fixed")
        fixed.shuffle = false
        let shuffled = Samples.quiz([.item(Samples.single("s")), .item(fixed)])
        var orders: Set<[String]> = []
        for seed in UInt64(0)..<200 {
            let paper = try Paper.draw(still, from: Samples.course, seed: seed)
            #expect(paper.questions.map(\.item) == Samples.all.map(\.id))
            #expect(paper["s"]?.order == ["o1", "o2", "o3", "o4"])
            #expect(paper["tf"]?.order == ["true", "false"])
            #expect(paper["cz"]?.order == ["tratado/o1", "tratado/o2", "tratado/o3"])
            #expect(paper["o"]?.order.sorted() == ["e1", "e2", "e3", "e4", "e5"])
            #expect(paper["o"]?.order != ["e1", "e2", "e3", "e4", "e5"])
            #expect(paper["m"]?.order.sorted() == ["a", "b", "c", "d", "x"])
            let other = try Paper.draw(shuffled, from: Samples.course, seed: seed)
            #expect(other["fixed"]?.order == ["o1", "o2", "o3", "o4"])
            orders.insert(other["s"]?.order ?? [])
        }
        #expect(orders.count == 24)
    }

    @Test func orderingOfTwoIsAlwaysTurnedRound() throws {
        let two = Item(id: "two", prompt: Samples.both("?"), interaction: .ordering(Samples.entries(2)))
        let one = Item(id: "one", prompt: Samples.both("?"), interaction: .ordering(Samples.entries(1)))
        for seed in UInt64(0)..<20 {
            let paper = try Paper.draw(Samples.quiz([.item(two), .item(one)]), from: Samples.course, seed: seed)
            #expect(paper.questions.map(\.order) == [["e2", "e1"], ["e1"]])
        }
    }

    @Test func stepsLandOnTheAuthorsDecimals() throws {
        let item = Item(
            id: "v", prompt: Samples.both("{a}"),
            variables: [
                .init(name: "a", source: .range(from: 0.1, to: 0.9, step: 0.1)),
                .init(name: "b", source: .range(from: -3, to: 8, step: 2.5))
            ], interaction: .trueFalse(true))
        #expect(item.variables.map(\.count) == [9, 5])
        var seen: Set<Double> = []
        var others: Set<Double> = []
        for seed in UInt64(0)..<200 {
            let paper = try Paper.draw(Samples.quiz([.item(item)]), from: Samples.course, seed: seed)
            seen.insert(try #require(paper["v"]?.variables["a"]))
            others.insert(try #require(paper["v"]?.variables["b"]))
        }
        #expect(seen.sorted() == [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
        #expect(others.sorted() == [-3, -0.5, 2, 4.5, 7])
    }

    @Test func brokenSourcesHaveNoValues() {
        let sources: [Item.Variable.Source] = [
            .choose([]), .choose([.nan]), .range(from: 1, to: 0, step: 1), .range(from: 0, to: 1, step: 0),
            .range(from: 0, to: 1, step: -1), .range(from: 0, to: .infinity, step: 1),
            .range(from: 0, to: 1e300, step: 1)
        ]
        #expect(sources.map { Item.Variable(name: "a", source: $0).count } == [0, 0, 0, 0, 0, 0, 0])
        #expect(Item.Variable(name: "a", source: .range(from: 5, to: 5, step: 1)).count == 1)
    }

    @Test func storedForm() throws {
        let paper = Paper(
            seed: .max,
            questions: [
                Question(item: "p1", bank: "pool", variables: ["nmf": 18, "pref": 27.5]),
                Question(item: "s", order: ["b", "a"])
            ])
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(paper), as: UTF8.self)
        #expect(
            text == """
                {"questions":[{"bank":"pool","item":"p1","order":[],"variables":{"nmf":18,"pref":27.5}},\
                {"item":"s","order":["b","a"],"variables":{}}],"seed":18446744073709551615}
                """)
        #expect(try JSONDecoder().decode(Paper.self, from: Data(text.utf8)) == paper)
        #expect(paper.questions.map(\.id) == ["pool/p1", "s"])
    }

    /// A change here would draw other papers from stored seeds.
    @Test func drawIsPinned() throws {
        let quiz = Samples.quiz([
            .item(Samples.preference), .draw(count: 2, bank: "pool", tags: []), .item(Samples.ordering)
        ])
        let paper = try Paper.draw(quiz, from: Samples.course, seed: 2026)
        let lines = paper.questions.map { question in
            let values = question.variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            return "\(question.id) " + (question.order + values).joined(separator: " ")
        }
        #expect(
            lines == ["p1 nmf=10.0 pref=60.0", "pool/b3 o3 o2 o4 o1", "pool/b7 o2 o4 o1 o3", "o e2 e4 e3 e5 e1"])
    }

    @Test func tokensHideTheKey() throws {
        for seed in UInt64(0)..<50 {
            let paper = try Paper.draw(mixed, from: Samples.course, seed: seed)
            for question in paper.questions {
                let item = try #require(question.lookup(in: mixed, of: Samples.course))
                let key = Samples.key(item, question)
                let shown = question.showing(key, to: item)
                #expect(question.reading(shown, to: item) == key)
                if case .map(let map) = shown, item.id == "m" {
                    #expect(map.allSatisfy { question.order[(Int($0.value) ?? 0) - 1] == $0.key })
                }
            }
            let question = try #require(paper["s"])
            #expect(
                question.reading(.choice(["1", "9", "0", "-1", "x", "o1"]), to: Samples.single("s"))
                    == .choice([question.order[0]]))
        }
    }
}

import Learning
import People
import Statements
import Testing

@Suite struct FateTests {
    private func block(_ part: String, _ text: String) -> Spot {
        Spot(part: part, kind: .block, text: text, content: "<p>\(text)</p>")
    }

    private func item(_ part: String, _ content: String) -> Spot {
        Spot(part: part, kind: .item, number: 1, text: content, content: content)
    }

    private let old = [
        "El arancel se paga al importar.", "La preferencia lo reduce en un porcentaje.",
        "El origen se prueba con un certificado."
    ]

    private var before: [Spot] { old.enumerated().map { block("idea.\($0 + 1)", $1) } }

    @Test func `the same words are the same place, wherever they stand now`() {
        let after = [block("idea.1", "Un párrafo nuevo."), block("idea.2", old[0]), block("otra.1", old[1])]
        #expect(Fate(of: "idea.1", from: before, to: after) == .unchanged(after[1]))
        #expect(Fate(of: "idea.2", from: before, to: after) == .unchanged(after[2]))
        #expect(Fate(of: "idea.3", from: before, to: after) == .gone)
    }

    @Test func `an edited paragraph is found by its words, not by its number`() {
        let after = [
            block("idea.1", "Un párrafo nuevo sobre otra cosa."), block("idea.2", old[0]),
            block("idea.3", "La preferencia lo reduce en un porcentaje del arancel.")
        ]
        #expect(Fate(of: "idea.2", from: before, to: after) == .changed(after[2]))
    }

    @Test func `what bears an id is told by its id`() {
        #expect(Fate(of: "q1", from: [item("q1", "a")], to: [item("q1", "a")]) == .unchanged(item("q1", "a")))
        #expect(Fate(of: "q1", from: [item("q1", "a")], to: [item("q1", "b")]) == .changed(item("q1", "b")))
        #expect(Fate(of: "q1", from: [item("q1", "a")], to: [item("q2", "b")]) == .gone)
        #expect(Fate(of: nil, from: [Spot(part: nil, kind: .whole, text: "", content: "x")], to: []) == .gone)
    }

    @Test func `against itself every place is unchanged`() {
        for spot in before { #expect(Fate(of: spot.part, from: before, to: before) == .unchanged(spot)) }
    }

    @Test func `the state is that of the last event that says one`() {
        var observation = Observation(
            id: "o", course: "c", package: "d", place: .init(), language: .es, quote: "", text: "x", by: .random(),
            at: Instant(milliseconds: 0))
        #expect(observation.state == .open)
        let events: [Observation.State?] = [.mended, nil]
        observation.events = events.map { .init(person: observation.by, at: Instant(milliseconds: 1), state: $0) }
        #expect(observation.state == .mended)
    }

    @Test func `a quotation is short`() {
        let spot = block("a.1", String(repeating: "palabra ", count: 40))
        #expect(spot.quote.count <= 120 && spot.quote.hasSuffix("…"))
        #expect(block("a.1", "corta").quote == "corta")
    }
}

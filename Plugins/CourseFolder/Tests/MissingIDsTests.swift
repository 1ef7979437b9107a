import CourseFolder
import Foundation
import Packaging
import Testing

@Suite struct MissingIDsTests {
    private func fix(_ files: [String: String]) throws -> [String: String] {
        CourseFolder.fix(try PackageContents(files: files.mapValues { Data($0.utf8) }))
    }

    private let quiz = """
        # comment stays
        id: q
        items:
          - type: single      # odd  spacing stays
            prompt: {es: "¿Quién firma?", pt: "Quem assina?"}
            options:
              - {text: {es: Los países, pt: Os países}, right: true}
              - { text: {es: Los países, pt: Os países} }
              - text: {es: La OMC, pt: A OMC}
          - draw: 1
            from: b
          -   prompt: {es: Ordene, pt: Ordene}
              type: ordering
              entries:
                - {id: uno, text: {es: Uno, pt: Um}}
                - {text: {es: Uno, pt: Um}}
        """

    @Test func idsAreAddedAndNothingElseChanges() throws {
        let fixed = try #require(try fix(["quizzes/q.yaml": quiz])["quizzes/q.yaml"])
        #expect(
            fixed == """
                # comment stays
                id: q
                items:
                  - id: quien-firma
                    type: single      # odd  spacing stays
                    prompt: {es: "¿Quién firma?", pt: "Quem assina?"}
                    options:
                      - {id: los-paises, text: {es: Los países, pt: Os países}, right: true}
                      - {id: los-paises-2, text: {es: Los países, pt: Os países} }
                      - id: la-omc
                        text: {es: La OMC, pt: A OMC}
                  - draw: 1
                    from: b
                  -   id: ordene
                      prompt: {es: Ordene, pt: Ordene}
                      type: ordering
                      entries:
                        - {id: uno, text: {es: Uno, pt: Um}}
                        - {id: uno-2, text: {es: Uno, pt: Um}}
                """)
        #expect(try fix(["quizzes/q.yaml": fixed]) == [:])
    }

    @Test func returnsAndMarksStay() throws {
        let text = "\u{FEFF}items:\r\n  - prompt: {es: Sí}\r\n    type: truefalse\r\n"
        #expect(
            try fix(["banks/b.yaml": text])["banks/b.yaml"]
                == "\u{FEFF}items:\r\n  - id: si\r\n    prompt: {es: Sí}\r\n    type: truefalse\r\n")
    }

    @Test func criteriaAndPairs() throws {
        let rubric = "criteria:\n  - title: {es: Mercado}\n    weight: 1\n"
        let bank =
            "items:\n  - id: a\n    pairs:\n      - {left: {es: FOB}, right: {es: x}}\n    extra:\n      - {text: {es: FOB}}\n"
        let fixed = try fix(["rubrics/r.yaml": rubric, "banks/b.yaml": bank])
        #expect(fixed["rubrics/r.yaml"] == "criteria:\n  - id: mercado\n    title: {es: Mercado}\n    weight: 1\n")
        #expect(fixed["banks/b.yaml"]?.contains("{id: fob, left") == true)
        #expect(fixed["banks/b.yaml"]?.contains("{id: fob-2, text") == true)
    }

    @Test func shortFormGetsTheSameIdsInEachLanguage() throws {
        let es = "---\nid: p\n---\n## ¿Quién?\n- [x] Los países\n  > Sí\n- [ ] La OMC {#omc}\n"
        let pt = "---\nid: p\n---\n## Quem? {#quem}\n- [x] Os países  \n- [ ] A OMC\n"
        let fixed = try fix(["quizzes/p.es.md": es, "quizzes/p.pt.md": pt])
        #expect(
            fixed["quizzes/p.es.md"]
                == "---\nid: p\n---\n## ¿Quién? {#quem}\n- [x] Los países {#los-paises}\n  > Sí\n- [ ] La OMC {#omc}\n")
        #expect(
            fixed["quizzes/p.pt.md"]
                == "---\nid: p\n---\n## Quem? {#quem}\n- [x] Os países {#los-paises}\n- [ ] A OMC {#omc}\n")
        #expect(try fix(fixed) == [:])
    }

    @Test func whatCannotBeReadStaysAsItIs() throws {
        #expect(try fix(["quizzes/q.yaml": "items: [", "quizzes/a.yaml": "items:\n  - &x {prompt: {es: a}}\n"]) == [:])
    }
}

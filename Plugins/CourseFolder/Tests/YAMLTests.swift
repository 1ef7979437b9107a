import CourseKit
import Testing
import Yams

@testable import CourseFolder

@Suite struct YAMLTests {
    private func read(_ yaml: String) -> (YAMLValue?, [String]) {
        let log = ProblemLog()
        let value = YAMLValue.read(yaml, file: "a.yaml", log: log)
        return (value, log.sorted.map { "\($0.line ?? 0) \($0.code)" })
    }

    /// The value as text, lines left out.
    private func flat(_ value: YAMLValue?) -> String {
        switch value {
        case .text(let text, _): "\"\(text)\""
        case .list(let values, _): "[" + values.map { flat($0) }.joined(separator: " ") + "]"
        case .map(let pairs, _): "{" + pairs.map { "\($0.key)=\(flat($0.value))" }.joined(separator: " ") + "}"
        case nil: "nil"
        }
    }

    @Test func everyScalarIsText() {
        let (value, problems) = read("a: No\nb: 1.10\nc: 08\nd: 2020-01-01\ne: ~\nf: 0x1F\ng:\n")
        #expect(flat(value) == #"{a="No" b="1.10" c="08" d="2020-01-01" e="~" f="0x1F" g=""}"#)
        #expect(problems == [])
    }

    @Test(arguments: [
        ("a: &x 1\nb: *x\n", ["1 yaml-anchor", "2 yaml-anchor"]),
        ("a: !!str 1\nb: !t {c: 1}\n", ["1 yaml-tag", "2 yaml-tag"]),
        ("a: 1\nb: 2\na: 3\n", ["3 duplicate-key"]),
        ("a: {b: 1, \"b\": 2}\n", ["1 duplicate-key"]),
        ("x:\n- a: 1\n  a: 2\n- a: 1\n", ["3 duplicate-key"]),
        ("x:\n  - {a: 1}\n  - {a: 1}\ny:\n  a: 1\n", []),
        ("<<: {a: 1}\n", [])
    ]) func refuses(yaml: String, expected: [String]) {
        #expect(read(yaml).1 == expected)
    }

    @Test(arguments: [
        "a: R&D *no* !\n", "a: \"&x *y !z\"\n", "a: '*x: &y'\n", "a: |\n  *x\n  &y\n\n  !z: 1\n  z: 2\nb: 1\n",
        "a: >-\n  - &x\n  - *y\nb: 1\n", "a: one\n  *two*\n  &three\nb: 1\n", "# &a *b\na: 1 # *c\n",
        "a: [x, 'it''s &', \"\\\"*\", y*z]\n", "- |\n *a\n- b: |\n   &c\n  d: 1\n", "a: http://x.org/?a=1&b=2\n",
        "a: {b: \"{= x * y :1}\", c: x}\n", "---\na: 1\n", "a:\n- b\n- c\nd: 1\n", "a: {b: one\n  *two, c: 1}\n"
    ]) func signsInTextsPass(yaml: String) throws {
        let (value, problems) = read(yaml)
        #expect(problems == [])
        #expect(flat(value) == plain(try #require(try Yams.compose(yaml: yaml, .basic))))
    }

    private func plain(_ node: Node) -> String {
        switch node {
        case .scalar(let scalar): "\"\(scalar.string)\""
        case .sequence(let nodes): "[" + nodes.map { plain($0) }.joined(separator: " ") + "]"
        case .mapping(let pairs):
            "{" + pairs.map { "\($0.key.scalar?.string ?? "?")=\(plain($0.value))" }.joined(separator: " ") + "}"
        case .alias: "alias"
        }
    }

    @Test func aliasBombIsRefusedAtOnce() {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            yaml +=
                "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
                + "]\n"
        }
        yaml += "? *a30\n: 1\n"
        let start = ContinuousClock.now
        #expect(read(yaml).1.contains("1 yaml-anchor"))
        #expect(ContinuousClock.now - start < .seconds(2))
    }

    @Test func depthIsLimited() {
        #expect(read(String(repeating: "[", count: 100_000)).1 == ["1 too-deep"])
        #expect(read((0..<100).map { String(repeating: " ", count: $0) + "a:\n" }.joined()).1 == ["33 too-deep"])
        #expect(read("a: [[[[[[[[[[x]]]]]]]]]]\n").1 == [])
    }

    @Test func linesAreThoseOfTheFile() throws {
        guard case .map(let pairs, _)? = read("a: 1\n\nb:\n  - x\n  - c: |\n      text\n    d: 2\n").0,
            case .list(let values, _) = pairs[1].value
        else {
            Issue.record("not a map")
            return
        }
        #expect(pairs.map(\.line) == [1, 3])
        #expect(values.map(\.line) == [4, 5])
    }

    @Test func nearestWordIsTheOneMeant() {
        #expect(nearestWord(to: "titulo", in: ["title", "unit", "steps"]) == "title")
        #expect(nearestWord(to: "suffle", in: ["shuffle", "id"]) == "shuffle")
        #expect(nearestWord(to: "xyzzy", in: ["title", "id"]) == nil)
        #expect(editDistance("ab", "ba") == 1)
        #expect(editDistance("", "abc") == 3)
    }

    @Test func slugsAreAscii() {
        #expect(slug("¿Quién negoció el TM80?") == "quien-negocio-el-tm80")
        #expect(slug("Ñandú, ção — g̃") == "nandu-cao-g")
        #expect(slug("…") == "")
        #expect(slug(String(repeating: "palabra ", count: 20)).count <= 40)
    }
}

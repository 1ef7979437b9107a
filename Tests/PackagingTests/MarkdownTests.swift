import Foundation
import Packaging
import Testing

@Suite struct MarkdownTests {
    @Test(arguments: [
        (
            "# Título\n\nUn *texto* con **fuerza**.",
            "<h1>Título</h1>\n<p>Un <em>texto</em> con <strong>fuerza</strong>.</p>\n"
        ),
        ("~~no~~ www.aladi.org a@b.c", "<p><del>no</del> www.aladi.org a@b.c</p>\n"),
        ("a\r\nb", "<p>a\nb</p>\n"), ("", ""), ("a\u{0}b", "<p>a\u{FFFD}b</p>\n"),
        ("- [ ] x", "<ul>\n<li>[ ] x</li>\n</ul>\n"),
        ("![Mapa](../m.png \"Pie\")", "<p><img src=\"../m.png\" alt=\"Mapa\" title=\"Pie\"></p>\n")
    ])
    func rendersCommonMark(source: String, html: String) {
        #expect(Markdown.html(source) == html)
    }

    @Test func tablesSurviveSanitising() throws {
        let html = Markdown.html("| País | % |\n|---|--:|\n| Perú | 12 |\n")
        let result = try HTMLSanitizer().sanitize(html)
        #expect(result.dropped.isEmpty)
        #expect(result.html.contains("<td align=\"right\">12</td>"))
    }

    @Test func isNotTrustedAndThenMadeHarmless() throws {
        let source = "[x](javascript:alert(1)) <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>\n"
        #expect(Markdown.html(source).contains("<script>"))
        let clean = try HTMLSanitizer().sanitize(Markdown.html(source)).html
        #expect(HTMLAttacks.fault(in: clean) == nil && !clean.contains("alert"))
    }

    @Test func linesLeadBackToTheSource() throws {
        let source = """
            # Uno

            dos
            <u style="x">tres</u>


            - a
            - b <font>c</font>

            ```
            code

            code
            ```

            <center>
            x
            </center>

            | a |
            |---|
            | <blink>b</blink> |
            """
        let rendered = Markdown.render(source)
        let result = try HTMLSanitizer().sanitize(rendered.html, lines: rendered.lines)
        let told = result.dropped.map { "\($0.line) \($0.element)" }
        #expect(told == ["1 h1", "4 u", "8 font", "16 center", "22 blink"])
        #expect(rendered.lines.count == rendered.html.split(separator: "\n", omittingEmptySubsequences: false).count)
    }

    @Test(arguments: [
        (
            "# Ación\n\nUn *texto* con [enlace](http://x) y `código` &amp; más.",
            "Ación\nUn texto con enlace y código & más."
        ),
        ("a\\\nb\n\n- c\n- d", "a\nb\nc\nd"), ("![Mapa](m.png)", "Mapa"), ("x <script>alert(1)</script> y", "x y"),
        ("| a | b |\n|---|---|\n| c | d |", "a b\nc d")
    ])
    func plainText(source: String, text: String) {
        #expect(Markdown.plainText(source) == text)
    }

    // MARK: Pathological texts, 1 MB each

    private static let size = 1_000_000

    private static func filled(_ unit: String, _ size: Int = size) -> String {
        String(repeating: unit, count: size / unit.utf8.count)
    }

    private static let pathological: [(String, String)] = {
        let units = [
            "[", "]", "](", "![", "[a](", "*a_", "**a ", "a**b c* ", "`a``b", "<", "<!--", "<a ", "<?", "> ", ">", "- ",
            "1. ", "-\n", "&", "\\",
            "|", "a|b\n", "~~a", "~", "# ", "[a]:", "[a]: b\n", "[[a]]", "<div>\n", "\t", "* a\n\n", "```\n", "![=\n",
            "[a]: b\n,]", "~~a~ "
        ]
        let half = size / 2
        return units.map { ($0, filled($0)) } + [
            ("brackets", filled("[", half) + filled("]", half)),
            ("over lines", filled("![=\n", half) + filled("**]", half)),
            ("lists", filled("- ", half) + "a\n" + filled("\n", half)),
            ("quotes", filled(">", half) + "a\n" + filled("b\n", half)),
            ("tildes", filled("~~a~ ", half) + filled("b~~ ", half)),
            ("references", "[a]: " + filled("x", half) + "\n\n" + filled("[a]", half)),
            ("table", filled("|a", half / 2) + "\n" + filled("|-", half / 2) + "\n" + filled("x|\n", half)),
            ("stairs", (0..<1400).map { String(repeating: " ", count: $0) + "- a\n" }.joined())
        ]
    }()

    @Test func pathologicalTextsTakeLittleTime() {
        for (name, text) in Self.pathological {
            var rendered = Markdown.render("")
            let time = Fixtures.processorSeconds { rendered = Markdown.render(text) }
            #expect(time < 5, "\(name): \(time)")
            #expect(rendered.html.utf8.count <= 64 * text.utf8.count + 100_000, "\(name)")
        }
    }

    @Test func whatIsTooTangledIsGivenAsItStands() {
        let tangled = String(repeating: "- ", count: 1000) + "<b>"
        let rendered = Markdown.render(tangled)
        #expect(rendered.isTooComplex && rendered.html.hasPrefix("<pre>- - ") && rendered.html.contains("&lt;b&gt;"))
        #expect(!Markdown.render(String(repeating: "> ", count: 50) + "a").isTooComplex)
        let links = (0..<2000).map { "- [enlace \($0)](https://example.org/\($0))\n" }.joined()
        #expect(!Markdown.render(links).isTooComplex)
    }
}

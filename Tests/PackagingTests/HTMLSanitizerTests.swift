import Foundation
import Packaging
import Testing

@Suite struct HTMLSanitizerTests {
    private func clean(_ html: String) throws -> String { try HTMLSanitizer().sanitize(html).html }

    @Test(arguments: [
        ("<p>a &amp; b &lt;i&gt; \"c\"</p>", "<p>a &amp; b &lt;i&gt; &quot;c&quot;</p>"),
        ("plain <b>text", "plain <b>text</b>"),
        ("<h1>A</h1><h2 id=idea class=x>B</h2>", "<h2>A</h2><h2 id=\"idea\">B</h2>"),
        (
            "<a href=\"https://aladi.org/?a=1&amp;b=2\">x</a>",
            "<a href=\"https://aladi.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\">x</a>"
        ),
        (
            "<a href=#idea>x</a><a href=mailto:a@b.c>y</a><a href=../media/f.pdf>z</a>",
            "<a href=\"#idea\">x</a><a href=\"mailto:a@b.c\">y</a><a href=\"../media/f.pdf\">z</a>"
        ),
        (
            "<img src='../media/ruta.svg' alt='' width=300 loading=lazy>",
            "<img src=\"../media/ruta.svg\" alt=\"\" width=\"300\" loading=\"lazy\">"
        ),
        ("<img src=http://evil/x.png alt='Mapa'>", "Mapa"),
        ("<ol start=3><li>a<li>b</ol>", "<ol start=\"3\"><li>a</li><li>b</li></ol>"),
        (
            "<table><tr><th scope=col align=right>a<td colspan=2>b</table>",
            "<table><tr><th scope=\"col\" align=\"right\">a</th><td colspan=\"2\">b</td></tr></table>"
        ),
        ("<aside data-kind=idea><p>x</aside>", "<aside data-kind=\"idea\"><p>x</p></aside>"),
        ("<aside data-kind=evil>x</aside>", "<aside>x</aside>"),
        (
            "<video src=v.mp4><track src=v.es.vtt srclang=es kind=captions default></video>",
            "<video src=\"v.mp4\" controls><track src=\"v.es.vtt\" srclang=\"es\" kind=\"captions\" default></video>"
        ),
        ("<p>a<section>b</section>c</p>", "<p>a</p><section>b</section>c"),
        ("<details open><summary>a</summary>b</details>", "<details open><summary>a</summary>b</details>"),
        ("<p lang=pt-BR dir=rtl title='a\"b'>x", "<p lang=\"pt-BR\" dir=\"rtl\" title=\"a&quot;b\">x</p>"),
        ("<font color=red>a</font><div>b</div>", "ab"),
        ("<i id=a>x</i><i id=a>y</i>", "<i id=\"a\">x</i><i>y</i>"),
        ("", ""), ("  ", "  "), ("é ñ ã õ ç g̃ 課題", "é ñ ã õ ç g̃ 課題")
    ])
    func keepsWhatIsAllowed(html: String, expected: String) throws {
        #expect(try clean(html) == expected)
    }

    @Test func tellsWhatItDropped() throws {
        let result = try HTMLSanitizer().sanitize(
            "<p>a</p>\n<script>1</script>\n\n<p onclick=x class=y>b</p><blink>c</blink>\n<svg/>")
        let told = result.dropped.map { "\($0.line) \($0.element) \($0.attribute ?? "-")" }
        #expect(told == ["2 script -", "4 p onclick", "4 p class", "4 blink -", "5 svg -"])
        #expect(try HTMLSanitizer().sanitize("<p><code class='language-c'>x</code></p>").dropped.isEmpty)
        #expect(try HTMLSanitizer().sanitize("<p><b>x</b></p>\n<p>y", lines: [7, 9]).dropped.isEmpty)
        #expect(try HTMLSanitizer().sanitize("a\n<u style=x>", lines: [7, 9]).dropped.map(\.line) == [9])
    }

    @Test func addressesAreResolved() throws {
        let sanitizer = HTMLSanitizer { address, isSource in
            PackagePath.resolve(address, against: "lessons/1.md").map { (isSource ? "/f/" : "/x/") + $0 }
        }
        let html =
            "<img src=../media/a.png><img src=../../b.png alt=no>"
            + "<a href=2.md>x</a><a href=#y>y</a><a href=https://a.b>z</a>"
        #expect(
            try sanitizer.sanitize(html).html
                == "<img src=\"/f/media/a.png\">no<a href=\"/x/lessons/2.md\">x</a><a href=\"#y\">y</a>"
                + "<a href=\"https://a.b\" rel=\"noopener noreferrer\">z</a>")
    }

    // MARK: Attacks

    @Test(arguments: HTMLAttacks.all) func nothingHarmfulIsLeft(attack: String) throws {
        let html = try clean(attack)
        #expect(HTMLAttacks.fault(in: html) == nil, "\(attack) gave \(html)")
        // Read again, nothing more is found: the first reading left no second meaning.
        let again = try HTMLSanitizer().sanitize(html)
        #expect(again.html == html && again.dropped.isEmpty, "\(attack) gave \(html)")
    }

    @Test func theJudgeKnowsHarm() {
        for bad in [
            "<script>", "<p onclick=\"a\">", "<a href=\"javascript:a\">", "<a href=\"java&#115;cript:a\">",
            "<img src=\"//a\">",
            "a < b", "<p", "<p style=\"x\">", "<b/onclick=a>", "&bogus;", "<img src=\"data:x\">"
        ] {
            #expect(HTMLAttacks.fault(in: bad) != nil, "\(bad)")
        }
        #expect(HTMLAttacks.fault(in: "<p title=\"x\">a &amp; b</p>") == nil)
    }

    @Test func deepAndLargeTextsAreBounded() throws {
        func nested(_ tag: String, _ count: Int) -> String { String(repeating: "<\(tag)>", count: count) + "x" }
        let kept = try HTMLSanitizer().sanitize(nested("b", 300))
        #expect(kept.html == String(repeating: "<b>", count: 100) + "x" + String(repeating: "</b>", count: 100))
        #expect(kept.dropped.count == 200)
        for tag in ["div", "b", "table", "ul><li", "svg", "p><a"] {
            #expect(throws: PackageError(.htmlTooDeep)) { try HTMLSanitizer().sanitize(nested(tag, 100_000)) }
        }
        #expect(throws: PackageError(.htmlTooLarge)) {
            try HTMLSanitizer().sanitize(String(repeating: "a", count: 2_000_001))
        }
    }

    @Test(arguments: [
        "<", "<a", "<a ", "</p>", "</b></i>", "&", "&#", "<p>", "<b></p>", "<!--", "<![CDATA[", "<?", "<a b=\"",
        "<script>",
        "</script>", "<li>", "<td>", "<table><p>", "<a href='x'>", "<p x", "\"'", "<html>", "<body a=b>", "<head>",
        "<form>"
    ])
    func repetitionTakesLinearTime(unit: String) {
        let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
        let time = Fixtures.processorSeconds { _ = try? HTMLSanitizer().sanitize(text) }
        #expect(time < 5, "\(time)")
    }

    @Test func manyAttributesAreRefused() {
        let flood = "<a " + (0..<200_000).map { "a\($0)" }.joined(separator: " ") + ">"
        #expect(throws: PackageError(.markupTooComplex)) { try HTMLSanitizer().sanitize(flood) }
        #expect(throws: PackageError(.markupTooComplex)) {
            try HTMLSanitizer().sanitize("<p x='>' y=\">\"" + flood.dropFirst(2))
        }
    }
}

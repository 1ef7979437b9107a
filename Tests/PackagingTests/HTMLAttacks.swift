/// Texts that try to get code onto a page, and a judge of results that knows nothing of how they were made.
enum HTMLAttacks {
    static let all: [String] = [
        // Script, plain and disguised
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<script/x>alert(1)</script>", "<scr\u{0}ipt>alert(1)</scr\u{0}ipt>", "<<script>alert(1);//<</script>",
        "<script>alert(1)", "</script><script>alert(1)</script>", "<script>/*</script><b>*/alert(1)</script>",
        // Event handlers
        "<img src=x onerror=alert(1)>", "<img src=x\u{A0}onerror=alert(1)>", "<img/src=x/onerror=alert(1)>",
        "<img src='x'onerror='alert(1)'>", "<img \"\"\"><script>alert(1)</script>\">", "<p onclick\n=\nalert(1)>x</p>",
        "<body onload=alert(1)>x</body>", "<video src=x onerror=alert(1)><source onerror=alert(1)></video>",
        "<details open ontoggle=alert(1)>x</details>", "<input autofocus onfocus=alert(1)>",
        "<p ONMOUSEOVER=alert(1)>x",
        "<b/onmouseover=alert(1)>x</b>", "<b \u{0C}onmouseover=alert(1)>x</b>", "<x-y onclick=alert(1)>x</x-y>",
        "<a href=\"x\" title=\"&quot; onclick=&quot;alert(1)\">x</a>", "<img src=\"x` `<script>alert(1)</script>\"` `>",
        // javascript: and its kin
        "<a href=javascript:alert(1)>x</a>", "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
        "<a href=\" \u{1}javascript:alert(1)\">x</a>",
        "<a href=\"java\tscript:alert(1)\">x</a>", "<a href=\"java&#x0A;script:alert(1)\">x</a>",
        "<a href=\"java&#13;script:alert(1)\">x</a>", "<a href=\"javascript&colon;alert(1)\">x</a>",
        "<a href=\"java&Tab;script:alert(1)\">x</a>", "<a href=\"java&NewLine;script&colon;alert&lpar;1&rpar;\">x</a>",
        "<a href=\"&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)\">x</a>",
        "<a href=\"&#0000106avascript:alert(1)\">x</a>", "<a href=\"&#x6Aavascript:alert(1)\">x</a>",
        "<a href=\"java\u{0}script:alert(1)\">x</a>", "<a href=\"\u{2028}javascript:alert(1)\">x</a>",
        "<a href=\"vbscript:msgbox(1)\">x</a>", "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>", "<a href=\"view-source:javascript:alert(1)\">x</a>",
        "<a href=\"blob:https://a/b\">x</a>", "<a href=\"file:///etc/passwd\">x</a>",
        "<a href=\"//evil.example\">x</a>",
        "<a href=\"\\\\evil.example\">x</a>", "<a href=\"/\\evil.example\">x</a>",
        "<a href=\"https:evil.example\">x</a>",
        "<a href=javascript:alert(1)//https://a>x</a>", "<a href=\"x:javascript:alert(1)\">x</a>",
        "<a xlink:href=javascript:alert(1)>x</a>", "<a href=# target=_top ping=//evil>x</a>",
        "<img src=javascript:alert(1)>", "<img src=data:image/svg+xml;base64,PHN2Zz4=>", "<img src=//evil/x.png>",
        "<img src=/logout>", "<img src=\"&#47;&#47;evil/x\">", "<img src=\"\t//evil/x\">",
        "<img src=x srcset=//evil/x>",
        "<img src=https://evil/pixel.gif>", "<video poster=javascript:alert(1) src=x></video>",
        "<audio src=//evil autoplay></audio>",
        // Other languages of markup, and mutation
        "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<svg><foreignObject><p onclick=alert(1)>x</p></foreignObject></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\"></math>",
        "<svg><svg><b><p><style><img src=x onerror=alert(1)></svg>",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<template><script>alert(1)</script></template>",
        "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
        "<title><a title=\"</title><img src=x onerror=alert(1)>\">",
        "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
        "<noembed><img title=\"</noembed><script>alert(1)</script>\">", "<plaintext><script>alert(1)</script>",
        "<select><template><style><!--</style><a title=\"--></select><img src=x onerror=alert(1)>\">",
        "<style>@import '//evil';</style>", "<style><!--</style><script>alert(1)//--></script>",
        "<p style=\"background:url(javascript:a)\">x</p>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "<object data=javascript:alert(1)></object>",
        "<embed src=javascript:alert(1)>", "<applet code=x></applet>",
        "<frameset onload=alert(1)><frame src=x></frameset>",
        "<base href=//evil/><a href=x>y</a>", "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<link rel=stylesheet href=//evil/x.css>",
        "<form action=//evil><button formaction=javascript:alert(1)>x</button></form>",
        "<isindex action=javascript:alert(1)>", "<marquee onstart=alert(1)>x</marquee>",
        "<bgsound src=javascript:alert(1)>",
        "<input type=image src=//evil/x>",
        "<html manifest=//evil><head><script>alert(1)</script></head><body>x</body></html>",
        // Comments, entities and broken ends
        "<!--><script>alert(1)</script>-->", "<!-- --!><script>alert(1)</script>",
        "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
        "<![CDATA[<script>alert(1)</script>]]>", "<?xml version=\"1.0\"?><script>alert(1)</script>",
        "<!DOCTYPE x [<!ENTITY a '<script>'>]>&a;",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;lt;script&amp;gt;",
        "<p>&#60;script&#62;alert(1)&#60;/script&#62;</p>",
        "<img src=\"x\" alt=\"<script>alert(1)</script>\">", "<p title='\"><script>alert(1)</script>'>x</p>",
        "<a href=\"x<script>\">y</a>",
        "<p title=`<script>alert(1)</script>`>x</p>", "<img src=x alt=\"` onerror=alert(1)\">", "<", "<a", "<a href=\"",
        "</", "<!", "<p title=\"",
        "\u{FEFF}<script>alert(1)</script>", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
        "<p id=\"x onclick=alert(1)\">y</p>",
        "<p lang='es\" onclick=\"alert(1)'>x</p>",
        "<table><tr><td><script>alert(1)</script></td></tr></table><td onclick=x>y",
        "<li><svg/onload=alert(1)></li>", "<h2><p><h2><a><a><b></h2></a>x", "<p><table><p><b></table></b>x</p>"
    ]

    private static let tags: Set<String> = Set(
        """
        p br hr h2 h3 h4 h5 h6 ul ol li dl dt dd strong em b i u s del sub sup code pre kbd blockquote q cite abbr
        a img table caption thead tbody tr th td figure figcaption details summary aside section audio video source track
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let attributes: Set<String> = [
        "lang", "dir", "title", "id", "href", "rel", "src", "alt", "width", "height", "loading", "start", "scope",
        "colspan", "rowspan",
        "align", "open", "data-kind", "controls", "preload", "loop", "muted", "poster", "type", "kind", "srclang",
        "label", "default"
    ]

    /// The first thing in the HTML that should not be there, nil if all is well.
    static func fault(in html: String) -> String? {
        var rest = html[...]
        var open: [String] = []
        while let character = rest.first {
            if character != "<" {
                let text = rest.prefix { $0 != "<" }
                rest = rest.dropFirst(text.count)
                if let fault = faultInText(text) { return fault }
                continue
            }
            if let end = rest.prefixMatch(of: /<\/([a-z0-9]+)>/) {
                guard open.popLast() == String(end.1) else { return "unbalanced \(end.0)" }
                rest = rest[end.range.upperBound...]
                continue
            }
            guard let tag = rest.prefixMatch(of: /<([a-z0-9]+)((?: [a-z\-]+(?:="[^"<>]*")?)*)>/) else {
                return "bare < at \(rest.prefix(40))"
            }
            let name = String(tag.1)
            guard tags.contains(name) else { return "element \(name)" }
            if let fault = faultInAttributes(tag.2) { return fault }
            if !["br", "hr", "img", "source", "track"].contains(name) { open.append(name) }
            rest = rest[tag.range.upperBound...]
        }
        return open.isEmpty ? nil : "unclosed \(open)"
    }

    private static func faultInText(_ text: Substring) -> String? {
        if text.contains(where: { $0 == ">" || $0 == "\"" || $0 == "'" || $0 == "\u{0}" }) {
            return "unescaped in \(text)"
        }
        for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
            guard ["amp;", "lt;", "gt;", "quot;", "#39;"].contains(where: { part.hasPrefix($0) }) else {
                return "entity &\(part.prefix(9))"
            }
        }
        return nil
    }

    private static func faultInAttributes(_ text: Substring) -> String? {
        for match in text.matches(of: /\ ([a-z\-]+)(?:="([^"]*)")?/) {
            let (name, value) = (String(match.1), match.2 ?? "")
            guard attributes.contains(name) else { return "attribute \(name)" }
            if let fault = faultInText(value) { return fault }
            guard ["href", "src", "poster"].contains(name) else { continue }
            let address = value.replacing("&amp;", with: "&").replacing("&#39;", with: "'").lowercased()
            if address.unicodeScalars.contains(where: { $0.value <= 0x20 && $0 != " " || $0 == "\\" }) {
                return "address \(value)"
            }
            if address.hasPrefix("//") || address.hasPrefix(" ") || (name != "href" && address.hasPrefix("/")) {
                return "address \(value)"
            }
            let beginning = address.prefix { !"/?#".contains($0) }
            let isFine = ["http:", "https:", "mailto:", "tel:"].contains { beginning.hasPrefix($0) && name == "href" }
            if beginning.contains(":") && !isFine || address.contains("&colon") { return "address \(value)" }
        }
        return nil
    }
}

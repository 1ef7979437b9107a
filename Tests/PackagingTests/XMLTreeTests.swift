import Foundation
import Packaging
import Testing

@Suite struct XMLTreeTests {
    private func parse(_ text: String, limits: XMLTree.Limits = XMLTree.Limits()) throws(PackageError) -> XMLTree {
        try XMLTree.parse(Data(text.utf8), limits: limits)
    }

    private func failure(_ text: String) -> PackageError? { failure(Data(text.utf8)) }

    private func failure(_ data: Data) -> PackageError? {
        do throws(PackageError) {
            _ = try XMLTree.parse(data)
            return nil
        } catch {
            return error
        }
    }

    @Test func namesNamespacesAttributesTextAndLines() throws {
        let tree = try parse(
            """
            <?xml version="1.0"?>
            <manifest xmlns="urn:a" xmlns:x="urn:x" id="M&amp;1&#38;2" x:kind='sco'>
              <title>Aranceles &lt;b&gt; &amp; <![CDATA[<i>]]></title><!-- no -->
              <x:item/>
              <item y:t="1"/>
            </manifest>
            """)
        #expect(tree.name == "manifest" && tree.namespace == "urn:a" && tree.line == 2)
        #expect(tree.attribute("id") == "M&1&2")
        #expect(tree.attribute("kind", in: "urn:x") == "sco")
        #expect(tree.first("title")?.text == "Aranceles <b> & <i>")
        #expect(tree.elements.map(\.line) == [3, 4, 5])
        #expect(tree.all("item").count == 2 && tree.all("item", in: "urn:x").count == 1)
        #expect(tree.all("item", in: "urn:a").first?.attribute("y:t") == "1")
        #expect(tree.first("title")?.innerMarkup == "Aranceles &lt;b&gt; &amp; &lt;i&gt;")
    }

    @Test func attributesKeepTheirAmpersands() throws {
        #expect(try parse("<a b='x?p=1&amp;q=&quot;&amp;#38;&#x26;lt;'/>").attribute("b") == "x?p=1&q=\"&#38;&lt;")
    }

    @Test func readsUTF8AndUTF16AndLatin() throws {
        let body = "<a>Éléments 5 €</a>"
        #expect(try XMLTree.parse(Data([0xEF, 0xBB, 0xBF] + body.utf8)).text == "Éléments 5 €")
        for (encoding, mark) in [(String.Encoding.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF])] {
            let whole = "<?xml version='1.0' encoding='UTF-16'?>" + body
            let data = try #require(whole.data(using: encoding))
            #expect(try XMLTree.parse(Data(mark.map(UInt8.init)) + data).text == "Éléments 5 €")
            #expect(try XMLTree.parse(data).text == "Éléments 5 €")
        }
        for (name, encoding) in [("windows-1252", String.Encoding.windowsCP1252), ("ISO-8859-1", .isoLatin1)] {
            let text = "<?xml version=\"1.0\" encoding=\"\(name)\"?><a>Éléments</a>"
            #expect(try XMLTree.parse(try #require(text.data(using: encoding))).text == "Éléments")
        }
        #expect(failure("<?xml version='1.0' encoding='UTF-7'?><a/>")?.arguments == ["UTF-7"])
        #expect(failure(Data([0xFF, 0xFE, 0x3C, 0x00, 0x61]))?.code == .encodingNotSupported)
    }

    @Test(arguments: [
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/x.dtd'><a/>",
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/'> %p;]><a/>",
        "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;'>]><a>&c;</a>",
        "<?xml version='1.0'?>\n<!-- <!DOCTYPE --> <!DOCTYPE a PUBLIC '-//x' 'y'><a/>"
    ])
    func refusesAnyDoctype(text: String) {
        #expect(failure(text)?.code == .xmlDoctype)
    }

    @Test func theWordDoctypeIsNoDoctype() throws {
        #expect(try parse("<a><![CDATA[<!DOCTYPE x>]]></a>").text == "<!DOCTYPE x>")
    }

    @Test func tellsTheLineOfAnError() {
        let error = failure("<a>\n<b>\n</c>\n</a>")
        #expect(error?.code == .xmlMalformed && error?.line == 3)
        #expect(error?.sentence(in: "pt").hasPrefix("O XML está malformado") == true)
    }

    @Test(arguments: [
        "", " ", "{}", "<a", "<a/><b/>", "<a>&nbsp;</a>", "<a b='1' b='2'/>", "<a>\u{0}</a>", "<a>&#0;</a>"
    ])
    func refusesWhatIsNotXML(text: String) {
        #expect(failure(text)?.code == .xmlMalformed)
    }

    @Test func refusesBytesThatAreNotUTF8() {
        #expect(failure(Data("<a>".utf8 + [0xE9] + "</a>".utf8))?.code == .xmlMalformed)
    }

    @Test func includesNothing() throws {
        let tree = try parse(
            "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='/etc/passwd' parse='text'/></a>")
        #expect(tree.text.isEmpty && tree.elements.map(\.name) == ["include"])
    }

    @Test func limits() throws {
        let nest = { (depth: Int) in String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth) }
        #expect(try parse(nest(64)).name == "a")
        #expect(failure(nest(65))?.code == .xmlTooDeep)
        #expect(failure(nest(100_000))?.code == .xmlTooDeep)
        #expect(try parse("<a>" + String(repeating: "<b/>", count: 49_999) + "</a>").elements.count == 49_999)
        #expect(failure("<a>" + String(repeating: "<b/>", count: 50_000) + "</a>")?.code == .xmlTooManyNodes)
        #expect(failure("<a>" + String(repeating: " ", count: 5_000_000) + "</a>")?.code == .xmlTooLarge)
    }

    @Test func manyAttributesTakeNoTime() {
        let flood = "<a " + (0..<400_000).map { "a\($0)=''" }.joined(separator: " ") + "/>"
        let time = Fixtures.processorSeconds { #expect(failure(flood)?.code == .xmlTooManyNodes) }
        #expect(time < 5)
    }
}

import Foundation
import FoundationXML

/// Reads an SVG with an XML parser that knows nothing of how it was made.
final class XMLDocumentCheck: NSObject, XMLParserDelegate {
    struct NotWellFormed: Error {
        let line: Int
    }

    /// All text, lines of one paragraph joined by a space.
    private(set) var text = ""
    /// Smallest and largest baseline of any text.
    private(set) var highestText = Double.infinity
    private(set) var lowestText = -Double.infinity
    private var isText = false

    init(_ svg: String) throws {
        super.init()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = self
        guard parser.parse() else { throw NotWellFormed(line: parser.lineNumber) }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        isText = name == "text"
        guard isText, let y = attributes["y"].flatMap(Double.init) else { return }
        highestText = min(highestText, y)
        lowestText = max(lowestText, y)
        text += " "
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        isText = false
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if isText { text += string }
    }
}

import CMarkdown
import Foundation

/// CommonMark with tables and strikethrough, by md4c. Bare addresses stay text.
///
/// CommonMark 0.30. HTML in the text passes through and `javascript:` links too: what comes out must go through
/// ``HTMLSanitizer`` before anybody sees it.
public enum Markdown {
    /// HTML, not yet harmless.
    public struct Rendered: Sendable {
        public let html: String
        /// For each line of the HTML, the 1-based line of the source that it came from.
        public let lines: [Int]
        /// Whether the text was so tangled that it is given as it stands instead: see ``Markdown/html(_:)``.
        public let isTooComplex: Bool
    }

    /// HTML, **not to be trusted**.
    ///
    /// A text that would take more than linear time or give a result out of all proportion (a thousand lists in one
    /// another, say) comes back escaped in a `pre` element.
    public static func html(_ source: String) -> String { render(source).html }

    /// HTML, **not to be trusted**, with where each line of it came from.
    public static func render(_ source: String) -> Rendered {
        var text = source.utf8.contains(0x0D) ? source.replacing("\r\n", with: "\n") : source
        let output = Output()
        let outcome = text.withUTF8 { bytes in
            cmarkdown_html(
                UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self), bytes.count,
                { context, bytes, length, source in
                    guard let context else { return }
                    let piece = UnsafeRawBufferPointer(start: bytes, count: length)
                    Unmanaged<Output>.fromOpaque(context).takeUnretainedValue().add(piece, from: Int(source))
                }, Unmanaged.passUnretained(output).toOpaque())
        }
        guard outcome == CMARKDOWN_DONE else {
            let html = "<pre>\(Markup.escaped(text))</pre>\n"
            let count = text.utf8.count { $0 == 0x0A } + 1
            return Rendered(html: html, lines: Array(1...count), isTooComplex: true)
        }
        return Rendered(
            html: String(decoding: output.html, as: UTF8.self), lines: output.lines(of: text), isTooComplex: false)
    }

    /// The words without the marks, one line for each block; raw HTML is read as HTML. For searching and for
    /// summaries.
    ///
    /// A text that ``HTMLSanitizer`` would refuse comes back as it is.
    public static func plainText(_ source: String) -> String {
        (try? HTMLSanitizer().plainText(html(source))) ?? source
    }
}

/// The HTML as it grows, and where its pieces stood in the source.
private final class Output {
    private(set) var html: [UInt8] = []
    /// For each line of the HTML, the place in the source of its first piece that stood there.
    private var places: [Int?] = [nil]

    func add(_ piece: UnsafeRawBufferPointer, from source: Int) {
        if source >= 0, let last = places.last, last == nil { places[places.count - 1] = source }
        var rest = piece[...]
        while let end = rest.firstIndex(of: 0x0A) {
            rest = rest[(end + 1)...]
            places.append(source >= 0 && !rest.isEmpty ? source + rest.startIndex : nil)
        }
        html.append(contentsOf: piece)
    }

    func lines(of text: String) -> [Int] {
        let bytes = text.utf8
        var (at, line, latest) = (bytes.startIndex, 1, 0)
        return places.map { place in
            // A line without a piece of its own (an end tag, say) belongs to the one before.
            guard let place, place >= latest else { return line }
            let target = bytes.index(at, offsetBy: place - latest)
            line += bytes[at..<target].count { $0 == 0x0A }
            (at, latest) = (target, place)
            return line
        }
    }
}

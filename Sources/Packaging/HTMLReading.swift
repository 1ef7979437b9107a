import CXML

/// What listens to HTML while it is read. Elements come balanced.
protocol HTMLListener: AnyObject {
    func start(_ name: String, attributes: [(name: String, value: String)], line: Int)
    func end()
    func text(_ text: String)
    /// Set to stop.
    var failure: PackageError? { get }
}

/// Drives libxml2's HTML parser.
enum HTMLReading {
    /// The element put around everything, so that the parser does not make up a paragraph; no policy knows it.
    static let root = "x-fragment"

    static func read(_ html: String, limits: HTMLSanitizer.Limits, into listener: any HTMLListener) throws(PackageError)
    {
        guard html.utf8.count <= limits.bytes else { throw PackageError(.htmlTooLarge, String(limits.bytes)) }
        _ = XMLTree.prepared
        let source = Array("<\(root)>".utf8) + cleaned(html)
        let relay = Relay(listener, depth: limits.sourceDepth)
        var failure = CXMLFailure()
        let outcome = relay.withEvents { events, context in
            source.withUnsafeBytes { bytes in
                cxml_read_html(
                    bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, limits.attributes, events, context,
                    &failure)
            }
        }
        let line = failure.line > 0 ? Int(failure.line) : nil
        switch outcome {
        case CXML_DONE: return
        case CXML_STOPPED: throw listener.failure ?? PackageError(.htmlTooDeep, line: line, String(limits.sourceDepth))
        default: throw PackageError(.markupTooComplex, line: line)
        }
    }

    /// Line ends as \n, and U+FFFD for control characters, which parsers treat each in its own way.
    private static func cleaned(_ html: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(html.utf8.count)
        var afterReturn = false
        for byte in html.utf8 {
            switch byte {
            case 0x0D: bytes.append(0x0A)
            case 0x0A: if !afterReturn { bytes.append(byte) }
            case 0x09, 0x20..<0x7F, 0x80...: bytes.append(byte)
            default: bytes += [0xEF, 0xBF, 0xBD]
            }
            afterReturn = byte == 0x0D
        }
        return bytes
    }
}

private final class Relay {
    private let listener: any HTMLListener
    private let most: Int
    private var depth = 0

    init(_ listener: any HTMLListener, depth: Int) { (self.listener, most) = (listener, depth) }

    func start(_ name: String, _ attributes: [(name: String, value: String)], _ line: Int) -> Bool {
        depth += 1
        guard depth <= most else { return false }
        listener.start(name, attributes: attributes, line: line)
        return listener.failure == nil
    }

    func end() {
        depth -= 1
        listener.end()
    }

    func withEvents<Value>(_ body: (UnsafePointer<CXMLEvents>, UnsafeMutableRawPointer) -> Value) -> Value {
        var events = CXMLEvents()
        events.start = { context, name, _, attributes, count, line in
            guard let context, let name else { return 1 }
            let given = UnsafeBufferPointer(start: attributes, count: count).map { raw in
                (
                    name: raw.name.map { String(cString: $0).lowercased() } ?? "",
                    value: String(decoding: UnsafeRawBufferPointer(start: raw.value, count: raw.length), as: UTF8.self)
                )
            }
            let relay = Unmanaged<Relay>.fromOpaque(context).takeUnretainedValue()
            return relay.start(String(cString: name).lowercased(), given, Int(line)) ? 0 : 1
        }
        events.end = { context in
            guard let context else { return 1 }
            Unmanaged<Relay>.fromOpaque(context).takeUnretainedValue().end()
            return 0
        }
        events.text = { context, bytes, length in
            guard let context else { return 1 }
            let piece = String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
            Unmanaged<Relay>.fromOpaque(context).takeUnretainedValue().listener.text(piece)
            return 0
        }
        return withExtendedLifetime(self) { body(&events, Unmanaged.passUnretained(self).toOpaque()) }
    }
}

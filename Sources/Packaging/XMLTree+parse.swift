import CXML
import Foundation

extension XMLTree {
    /// The document's root element.
    ///
    /// No DOCTYPE, no entities but XML's five, nothing fetched. UTF-8, UTF-16, ISO-8859-1 and Windows-1252 are read;
    /// any other encoding is refused by name rather than guessed.
    ///
    /// - Throws: a ``PackageError`` with a code from `xmlMalformed` to `encodingNotSupported`, with the line where
    ///   there is one.
    public static func parse(_ data: Data, limits: Limits = Limits()) throws(PackageError) -> XMLTree {
        guard data.count <= limits.bytes else { throw PackageError(.xmlTooLarge, String(limits.bytes)) }
        _ = prepared
        let utf8 = try XMLEncoding.utf8(data)
        let growing = GrowingTree(limits)
        var failure = CXMLFailure()
        let outcome = growing.withEvents { events, context in
            utf8.withUnsafeBytes { bytes in
                cxml_read(
                    bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, limits.attributes, events, context,
                    &failure)
            }
        }
        let line = failure.line > 0 ? Int(failure.line) : nil
        switch outcome {
        case CXML_DONE: break
        case CXML_DOCTYPE: throw PackageError(.xmlDoctype, line: line)
        case CXML_FLOOD: throw PackageError(.xmlTooManyNodes, line: line, String(limits.attributes))
        case CXML_STOPPED:
            throw growing.failure.map { PackageError($0.code, line: line, arguments: $0.arguments) }
                ?? PackageError(.xmlMalformed, line: line, "")
        default: throw PackageError(.xmlMalformed, line: line, failure.text)
        }
        guard let root = growing.root else { throw PackageError(.xmlMalformed, line: line, "") }
        return root
    }

    /// Once a process, before the first document.
    static let prepared: Void = cxml_prepare()
}

extension CXMLFailure {
    var text: String {
        withUnsafeBytes(of: message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}

/// Elements that are still open, while a document is read.
private final class GrowingTree {
    private let limits: XMLTree.Limits
    private var open: [XMLTree] = []
    private var text = ""
    private var nodes = 0
    private(set) var root: XMLTree?
    private(set) var failure: PackageError?

    init(_ limits: XMLTree.Limits) { self.limits = limits }

    func start(_ element: XMLTree) -> Bool {
        nodes += 1 + element.attributes.count
        if open.count >= min(limits.depth, 256) { failure = PackageError(.xmlTooDeep, String(limits.depth)) }
        if nodes > limits.nodes { failure = PackageError(.xmlTooManyNodes, String(limits.nodes)) }
        closeText()
        open.append(element)
        return failure == nil
    }

    func end() {
        closeText()
        guard let done = open.popLast() else { return }
        if open.isEmpty { root = done } else { open[open.count - 1].children.append(.element(done)) }
    }

    func add(_ piece: String) { text += piece }

    private func closeText() {
        if !text.isEmpty, !open.isEmpty { open[open.count - 1].children.append(.text(text)) }
        text = ""
    }

    func withEvents<Value>(_ body: (UnsafePointer<CXMLEvents>, UnsafeMutableRawPointer) -> Value) -> Value {
        var events = CXMLEvents()
        events.start = { context, name, space, attributes, count, line in
            guard let context, let name, let space else { return 1 }
            let given = UnsafeBufferPointer(start: attributes, count: count).map(XMLTree.Attribute.init)
            let element = XMLTree(
                name: String(cString: name), namespace: String(cString: space), attributes: given, line: Int(line))
            return Unmanaged<GrowingTree>.fromOpaque(context).takeUnretainedValue().start(element) ? 0 : 1
        }
        events.end = { context in
            guard let context else { return 1 }
            Unmanaged<GrowingTree>.fromOpaque(context).takeUnretainedValue().end()
            return 0
        }
        events.text = { context, bytes, length in
            guard let context else { return 1 }
            let piece = String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
            Unmanaged<GrowingTree>.fromOpaque(context).takeUnretainedValue().add(piece)
            return 0
        }
        return withExtendedLifetime(self) { body(&events, Unmanaged.passUnretained(self).toOpaque()) }
    }
}

extension XMLTree.Attribute {
    fileprivate init(_ raw: CXMLAttribute) {
        name = raw.name.map { String(cString: $0) } ?? ""
        namespace = raw.space.map { String(cString: $0) } ?? ""
        let text = String(decoding: UnsafeRawBufferPointer(start: raw.value, count: raw.length), as: UTF8.self)
        // Without entity substitution libxml2 leaves every ampersand of an attribute in this form.
        value = text.contains("&#38;") ? text.replacingOccurrences(of: "&#38;", with: "&") : text
    }
}

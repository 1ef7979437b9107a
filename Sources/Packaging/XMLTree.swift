/// An XML element as a plain value: what it is called, what it says, what it holds.
///
/// XML 1.0 (fifth edition), Namespaces in XML 1.0. Comments and processing instructions are left out.
public struct XMLTree: Sendable, Hashable {
    public struct Attribute: Sendable, Hashable {
        /// Local name; where the prefix is bound to no namespace, with the prefix (`adlcp:scormtype`).
        public let name: String
        /// Namespace, "" for none.
        public let namespace: String
        public let value: String
    }

    public enum Node: Sendable, Hashable {
        case element(XMLTree)
        case text(String)
    }

    /// Local name; where the prefix is bound to no namespace, with the prefix.
    public let name: String
    /// Namespace, "" for none.
    public let namespace: String
    public let attributes: [Attribute]
    /// 1-based line in the source where the start tag ends.
    public let line: Int
    /// Elements and text in their order; neighbouring pieces of text are one.
    public internal(set) var children: [Node] = []

    /// How large a document may be.
    public struct Limits: Sendable {
        /// Bytes.
        public var bytes = 5_000_000
        /// Elements within one another; at most 256.
        public var depth = 64
        /// Elements, attributes and namespace declarations together.
        public var nodes = 50_000
        /// Attributes of one element.
        public var attributes = 256

        public init() {}
    }
}

extension XMLTree {
    /// The child elements.
    public var elements: [XMLTree] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The child elements of that local name, in any namespace unless one is given.
    public func all(_ name: String, in namespace: String? = nil) -> [XMLTree] {
        elements.filter { $0.name == name && (namespace == nil || $0.namespace == namespace) }
    }

    /// The first child element of that local name, in any namespace unless one is given.
    public func first(_ name: String, in namespace: String? = nil) -> XMLTree? {
        elements.first { $0.name == name && (namespace == nil || $0.namespace == namespace) }
    }

    /// The attribute's value: the one without namespace, else the first of that local name; or of the namespace
    /// given.
    public func attribute(_ name: String, in namespace: String? = nil) -> String? {
        let named = attributes.filter { $0.name == name && (namespace == nil || $0.namespace == namespace) }
        return (named.first { $0.namespace.isEmpty } ?? named.first)?.value
    }

    /// All text in the element and what it holds, as it stands.
    public var text: String {
        children.reduce(into: "") { text, child in
            switch child {
            case .text(let piece): text += piece
            case .element(let element): text += element.text
            }
        }
    }

    /// What the element holds, as markup without namespaces: for HTML within XML, on its way to ``HTMLSanitizer``.
    public var innerMarkup: String {
        children.reduce(into: "") { markup, child in
            switch child {
            case .text(let piece): markup += Markup.escaped(piece)
            case .element(let element): markup += element.markup
            }
        }
    }

    private var markup: String {
        let given = attributes.map { " \($0.name)=\"\(Markup.escaped($0.value))\"" }.joined()
        if children.isEmpty, Markup.void.contains(name) { return "<\(name)\(given)>" }
        return "<\(name)\(given)>\(innerMarkup)</\(name)>"
    }
}

/// What writing of HTML needs everywhere.
enum Markup {
    static let void: Set<String> = ["br", "hr", "img", "source", "track"]

    /// For text and for attributes in either kind of quotes.
    static func escaped(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
            case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
            case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
            case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
            case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

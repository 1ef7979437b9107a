import CXML

/// Makes HTML from outside harmless: libxml2 reads it, and only elements and attributes of a short list are written
/// anew, with every text escaped. Nothing of the source is copied, so nothing can hide in how two parsers read it.
///
/// Of the list, none takes its content as raw text or changes the language of markup, which is what mutation attacks
/// need.
public struct HTMLSanitizer: Sendable {
    /// How large a text may be.
    public struct Limits: Sendable {
        /// Bytes of UTF-8.
        public var bytes = 2_000_000
        /// Elements within one another that are kept; deeper ones are taken away and their text stays.
        public var depth = 100
        /// Elements within one another, allowed or not, at which the text is refused.
        public var sourceDepth = 500
        /// Attributes of one element.
        public var attributes = 200
        /// Things in ``SanitizedHTML/dropped``.
        public var dropped = 1000

        public init() {}
    }

    /// Gives the address that a checked `src` or relative `href` is served under, or nil to drop it. The result is
    /// escaped but not judged again.
    public typealias Resolve = @Sendable (_ address: String, _ isSource: Bool) -> String?

    let limits: Limits
    let resolve: Resolve

    public init(limits: Limits = Limits(), resolve: @escaping Resolve = { address, _ in address }) {
        (self.limits, self.resolve) = (limits, resolve)
    }

    /// - Parameters:
    ///   - html: a fragment or a whole page.
    ///   - lines: for each line of it, the line of the author's file; see ``Markdown/Rendered/lines``.
    /// - Throws: `htmlTooLarge`, `htmlTooDeep` or `markupTooComplex`, with the line where there is one.
    public func sanitize(_ html: String, lines: [Int] = []) throws(PackageError) -> SanitizedHTML {
        let rebuild = HTMLRebuild(limits: limits, resolve: resolve)
        try HTMLReading.read(html, limits: limits, into: rebuild)
        return rebuild.result(lines: lines)
    }

    /// The text that a reader would see, blocks on their own lines, without scripts and the like.
    ///
    /// - Throws: as ``sanitize(_:lines:)``.
    public func plainText(_ html: String) throws(PackageError) -> String {
        let gathering = HTMLText()
        try HTMLReading.read(html, limits: limits, into: gathering)
        return gathering.result
    }
}

/// HTML that may be shown on our pages.
public struct SanitizedHTML: Sendable, Hashable {
    /// Balanced elements of the allowed list.
    public let html: String
    /// What had to go, for an author's checker.
    public let dropped: [Dropped]

    public struct Dropped: Sendable, Hashable {
        /// The element, lower-case.
        public let element: String
        /// The attribute if only that went, lower-case.
        public let attribute: String?
        /// 1-based, in the author's file if its lines were given.
        public let line: Int
    }
}

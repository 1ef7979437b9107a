import Foundation

/// Addresses in HTML that may stay. Judged as a browser reads them: white space at both ends and tabs and line ends
/// anywhere are gone, and `\` would count as `/`.
///
/// WHATWG URL, 4.4.
enum HTMLAddress {
    /// For `href`: http, https, mailto, tel, a path or a fragment. Nil if it must go.
    static func link(_ text: String) -> String? {
        guard let address = cleaned(text) else { return nil }
        guard let scheme = scheme(of: address) else { return address.hasPrefix("//") ? nil : address }
        switch scheme {
        case "http", "https": return address.dropFirst(scheme.count).hasPrefix("://") ? address : nil
        case "mailto", "tel": return address
        default: return nil
        }
    }

    /// For `src`: a path that is relative to the page, without host and not from the top of the site.
    static func source(_ text: String) -> String? {
        guard let address = cleaned(text), !address.isEmpty, !address.hasPrefix("/"), !address.hasPrefix("#"),
            !address.hasPrefix("?"), scheme(of: address) == nil
        else { return nil }
        return address
    }

    static func isOutside(_ address: String) -> Bool {
        scheme(of: address).map { $0 == "http" || $0 == "https" } ?? false
    }

    private static func cleaned(_ text: String) -> String? {
        guard text.utf8.count <= 4096 else { return nil }
        var scalars = text.unicodeScalars.filter { !["\t", "\n", "\r"].contains($0) }[...]
        while let first = scalars.first, first.value <= 0x20 { scalars.removeFirst() }
        while let last = scalars.last, last.value <= 0x20 { scalars.removeLast() }
        let address = String(String.UnicodeScalarView(scalars))
        // Names of characters that HTML 4, and so libxml2, does not know stay as text; no address needs them.
        let named = ["&colon", "&tab", "&newline", "&lpar", "&sol", "&bsol"]
        guard !address.unicodeScalars.contains(where: { $0.properties.generalCategory == .control || $0 == "\\" }),
            !named.contains(where: { address.lowercased().contains($0) })
        else { return nil }
        return address
    }

    /// What stands before a colon in the first part of the path, lower-case; whatever it is, it is not a relative
    /// path.
    private static func scheme(of address: String) -> String? {
        guard let end = address.firstIndex(where: { ":/?#".contains($0) }), address[end] == ":" else { return nil }
        return address[..<end].lowercased()
    }
}

import Foundation

/// Brings a document to UTF-8 without byte order mark, so that the parser only ever sees that.
///
/// XML 1.0, 4.3.3 and appendix F.
enum XMLEncoding {
    static func utf8(_ data: Data) throws(PackageError) -> Data {
        let start = Array(data.prefix(4))
        if start.starts(with: [0xEF, 0xBB, 0xBF]) { return data.dropFirst(3) }
        if start == [0xFF, 0xFE, 0, 0] || start == [0, 0, 0xFE, 0xFF] {
            throw PackageError(.encodingNotSupported, line: 1, "UTF-32")
        }
        if start.starts(with: [0xFF, 0xFE]) { return try converted(data.dropFirst(2), .utf16LittleEndian, "UTF-16") }
        if start.starts(with: [0xFE, 0xFF]) { return try converted(data.dropFirst(2), .utf16BigEndian, "UTF-16") }
        if start == [0x3C, 0, 0x3F, 0] { return try converted(data, .utf16LittleEndian, "UTF-16") }
        if start == [0, 0x3C, 0, 0x3F] { return try converted(data, .utf16BigEndian, "UTF-16") }
        guard let name = declared(data) else { return data }
        switch name.lowercased() {
        case "utf-8", "utf8", "us-ascii", "ascii": return data
        case "iso-8859-1", "latin1", "latin-1": return try converted(data, .isoLatin1, name)
        case "windows-1252", "cp1252": return try converted(data, .windowsCP1252, name)
        default: throw PackageError(.encodingNotSupported, line: 1, name)
        }
    }

    private static func converted(_ data: Data, _ encoding: String.Encoding, _ name: String) throws(PackageError)
        -> Data
    {
        // An odd byte at the end, or half a surrogate pair, must not be dropped in silence.
        let isWide = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
        guard !isWide || data.count.isMultiple(of: 2), let text = String(data: data, encoding: encoding) else {
            throw PackageError(.encodingNotSupported, line: 1, name)
        }
        return Data(text.utf8)
    }

    /// The encoding that the XML declaration names, nil if it names none.
    private static func declared(_ data: Data) -> String? {
        let start = String(decoding: data.prefix(256), as: UTF8.self)
        guard start.hasPrefix("<?xml"), let end = start.range(of: "?>") else { return nil }
        guard let found = start[..<end.lowerBound].firstMatch(of: /encoding\s*=\s*["']([A-Za-z0-9._\-]+)["']/) else {
            return nil
        }
        return String(found.1)
    }
}

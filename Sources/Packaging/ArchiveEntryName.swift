/// The name of an archive's entry as text.
///
/// APPNOTE 6.3.10, 4.4.4 bit 11, 4.6.9, appendix D.
enum ArchiveEntryName {
    /// - Throws: `nameNotReadable` where the encoding is a guess; a wrong guess would be a picture that silently
    ///   never shows.
    static func text(of entry: ArchiveDirectory.Entry) throws(PackageError) -> String {
        if let name = entry.unicodeName {
            return try utf8(name, or: entry.name)
        }
        if let name = String(validating: entry.name, as: UTF8.self) { return name }
        if !entry.isUTF8, let name = dos(entry.name) { return name }
        throw PackageError(.nameNotReadable, path: String(decoding: entry.name.prefix(200), as: UTF8.self))
    }

    private static func utf8(_ name: [UInt8], or plain: [UInt8]) throws(PackageError) -> String {
        guard let text = String(validating: name, as: UTF8.self) else {
            throw PackageError(.nameNotReadable, path: String(decoding: plain.prefix(200), as: UTF8.self))
        }
        return text
    }

    /// Windows writes names in the DOS code page of its country: 437 or, in Latin America and Brazil, 850. Where both
    /// give the same letter there is no doubt; with any other byte it could as well be Windows-1252, so nil.
    private static func dos(_ name: [UInt8]) -> String? {
        var text = String.UnicodeScalarView()
        for byte in name {
            guard byte >= 0x80 else {
                text.append(Unicode.Scalar(byte))
                continue
            }
            guard let letter = dosLetters[byte] else { return nil }
            text.append(letter)
        }
        return String(text)
    }

    private static let dosLetters: [UInt8: Unicode.Scalar] = {
        let letters: [(UInt8, String)] = [(0x80, "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ"), (0xA0, "áíóúñÑªº"), (0xE1, "ß")]
        return letters.reduce(into: [:]) { table, run in
            for (index, letter) in run.1.unicodeScalars.enumerated() { table[run.0 + UInt8(index)] = letter }
        }
    }()
}

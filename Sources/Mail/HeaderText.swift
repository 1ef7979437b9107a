/// What people write, as a header can hold it (RFC 5322 §2.2.3, RFC 2047).
enum HeaderText {
    /// Without line breaks and other controls, so that no name and no subject can begin another header.
    static func oneLine(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: line.append(" ")
            default: line.append(scalar)
            }
        }
        return String(line).split(separator: " ").joined(separator: " ")
    }

    /// The pieces of a text between which a line may be folded: the words of plain ASCII, or encoded words.
    static func words(_ text: String, isPhrase: Bool = false) -> [String] {
        let plain = text.split(separator: " ").map(String.init)
        let isPlain =
            text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
            && plain.allSatisfy { $0.utf8.count <= 60 }
            && (!isPhrase || text.utf8.allSatisfy { isAtom($0) || $0 == 0x20 })
        return isPlain ? plain : encodedWords(text)
    }

    /// Letters in an encoded word, its marks counted: 75 at most, and few enough to stand behind `Subject:` on a line of 76.
    private static let longest = 66

    /// `=?UTF-8?Q?Oferta_de_mentor=C3=ADa?=`: no letter is cut through.
    private static func encodedWords(_ text: String) -> [String] {
        let (head, tail) = ("=?UTF-8?Q?", "?=")
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            let piece = encoded(scalar)
            if head.count + word.utf8.count + piece.utf8.count + tail.count > longest {
                words.append(head + word + tail)
                word = ""
            }
            word += piece
        }
        if !word.isEmpty { words.append(head + word + tail) }
        return words
    }

    /// RFC 2047 §5(3), the strictest place, so that the same serves everywhere.
    private static func encoded(_ scalar: Unicode.Scalar) -> String {
        if scalar == " " { return "_" }
        let bytes = Array(String(scalar).utf8)
        if let byte = bytes.first, bytes.count == 1, isLetterOrDigit(byte) || "!*+-/".utf8.contains(byte) {
            return String(scalar)
        }
        return bytes.map { "=" + QuotedPrintable.hex($0) }.joined()
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isAtom(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }

    /// A header with its pieces, folded before the line gets longer than 76.
    static func header(_ name: String, _ words: [String]) -> String {
        var lines = "\(name):"
        var length = lines.utf8.count
        for (index, word) in words.enumerated() {
            if length + 1 + word.utf8.count > 76, index > 0 || length + 1 + word.utf8.count > 998 {
                lines += "\r\n"
                length = 0
            }
            lines += " " + word
            length += 1 + word.utf8.count
        }
        return lines + "\r\n"
    }
}

/// Text that outlives every relay: lines of ASCII, none above 76 (RFC 2045 §6.7).
enum QuotedPrintable {
    /// - Parameter text: with any line breaks; they come out as CR LF.
    static func encode(_ text: String) -> String {
        let text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { line(Array($0.utf8)) }.joined(separator: "\r\n") + "\r\n"
    }

    private static func line(_ bytes: [UInt8]) -> String {
        var lines = ""
        var length = 0
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            // Relays drop blanks at the end of a line; a dot alone ends the message, dashes may end a part.
            let isRisky = isLast && (byte == 0x20 || byte == 0x09) || length == 0 && (byte == 0x2E || byte == 0x2D)
            let isPlain = (0x20...0x7E).contains(byte) && byte != 0x3D || byte == 0x09
            let piece = isPlain && !isRisky ? String(UnicodeScalar(byte)) : "=" + hex(byte)
            if length + piece.utf8.count > (isLast ? 76 : 75) {
                lines += "=\r\n"
                length = 0
            }
            lines += piece
            length += piece.utf8.count
        }
        return lines
    }

    static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
    }
}

/// Internationalised resource identifiers (RFC 3987), looked at as far as it takes to keep what is none out.
enum IRI {
    /// Whether the bytes of UTF-8 are an IRI with a scheme.
    static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > bytes.startIndex, colon + 1 < bytes.endIndex,
            isLetter(bytes[bytes.startIndex])
        else { return false }
        for byte in bytes[bytes.startIndex..<colon] {
            guard isLetter(byte) || isDigit(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E else { return false }
        }
        return bytes[(colon + 1)...].allSatisfy(isAllowed) && escapesAreWhole(bytes)
    }

    /// A percent sign is followed by two hexadecimal digits.
    private static func escapesAreWhole(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.contains(UInt8(ascii: "%")) else { return true }
        return bytes.indices.allSatisfy { place in
            bytes[place] != UInt8(ascii: "%")
                || place + 2 < bytes.endIndex && JSONScanner.hexDigit(bytes[place + 1]) != nil
                    && JSONScanner.hexDigit(bytes[place + 2]) != nil
        }
    }

    /// Neither spaces and control characters nor what RFC 3986 has no place for.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"):
            false
        default: true
        }
    }

    /// Whether they are `mailto:` and an address with one `@` (RFC 6068).
    static func isMailbox(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.starts(with: "mailto:".utf8), bytes.allSatisfy(isAllowed), !bytes.contains(UInt8(ascii: "?")),
            escapesAreWhole(bytes)
        else { return false }
        let address = bytes.dropFirst(7)
        guard let sign = address.firstIndex(of: UInt8(ascii: "@")), sign > address.startIndex,
            sign + 1 < address.endIndex, address.lastIndex(of: UInt8(ascii: "@")) == sign
        else { return false }
        return true
    }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

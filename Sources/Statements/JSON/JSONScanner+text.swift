// What a string says.
extension JSONScanner {
    func text(_ text: Text) -> String {
        text.isEscaped
            ? String(decoding: unescaped(text.range), as: UTF8.self)
            : String(decoding: bytes[text.range], as: UTF8.self)
    }

    /// The bytes that the string stands for.
    func utf8(_ text: Text) -> ArraySlice<UInt8> {
        text.isEscaped ? unescaped(text.range)[...] : bytes[text.range]
    }

    private func unescaped(_ range: Range<Int>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        var place = range.lowerBound
        while place < range.upperBound {
            guard bytes[place] == UInt8(ascii: "\\") else {
                out.append(bytes[place])
                place += 1
                continue
            }
            switch bytes[place + 1] {
            case UInt8(ascii: "b"): out.append(0x08)
            case UInt8(ascii: "f"): out.append(0x0C)
            case UInt8(ascii: "n"): out.append(0x0A)
            case UInt8(ascii: "r"): out.append(0x0D)
            case UInt8(ascii: "t"): out.append(0x09)
            case UInt8(ascii: "u"):
                var unit = unit(place) ?? 0xFFFD
                if (0xD800...0xDBFF).contains(unit) {
                    unit = 0x10000 + (unit - 0xD800) << 10 + ((self.unit(place + 6) ?? 0xDC00) - 0xDC00)
                    place += 6
                }
                out.append(contentsOf: String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
                place += 4
            default: out.append(bytes[place + 1])
            }
            place += 2
        }
        return out
    }
}

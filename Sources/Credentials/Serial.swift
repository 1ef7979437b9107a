/// The number printed on a certificate: 15 random Crockford base32 symbols (75 bits) and a check symbol, shown as
/// `XXXX-XXXX-XXXX-XXXX`.
///
/// The check symbol makes the 16 symbols a word of a linear code over GF(32): with the field built on x⁵ + x² + 1 and
/// its primitive element α = 2, the weighted sum Σ αⁱ·cᵢ (i counted from the right, 0...15) is zero. No weight is
/// zero and no two weights are equal, because α has order 31; hence every single wrong symbol, every swap of two
/// symbols, adjacent or not, and every twin error (aa read as bb, adjacent or not) is caught. The check symbol needs
/// no sign outside the 32 of the alphabet, as ISO 7064 mod 37 would. Random symbols pass with probability 1/32.
public struct Serial: Hashable, Sendable, CustomStringConvertible {
    /// Why a text is no serial.
    public enum ParseError: Error, Equatable, CustomStringConvertible {
        /// Not 16 symbols but so many.
        case length(Int)
        /// A sign outside the alphabet (U is one).
        case symbol(Character)
        /// Sixteen good symbols that do not belong together: something was mistyped.
        case check

        public var description: String {
            switch self {
            case .length(let count): "A serial has 16 symbols, not \(count)."
            case .symbol(let character): "“\(character)” is not a symbol of a serial."
            case .check: "The check symbol does not match: a symbol is wrong or two are swapped."
            }
        }
    }

    /// Crockford's alphabet: no I, L, O, U.
    static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// The 16 symbols without hyphens, as addresses carry them.
    public let compact: String

    /// The printed form, 4×4 with hyphens.
    public var description: String {
        stride(from: 0, to: 16, by: 4)
            .map { compact.dropFirst($0).prefix(4) }
            .joined(separator: "-")
    }

    /// A new serial from 15 random symbols.
    public static func random(using generator: inout some RandomNumberGenerator) -> Serial {
        let symbols = (0..<15).map { _ in UInt8.random(in: 0..<32, using: &generator) }
        return Serial(values: symbols + [check(of: symbols)])
    }

    /// Reads a serial as people type it: any case, spaces, hyphens and dashes anywhere, O for 0, I and L for 1.
    public init(_ text: String) throws(ParseError) {
        var values: [UInt8] = []
        for character in text where !Self.isSeparator(character) {
            guard let value = Self.value(of: character) else { throw .symbol(character) }
            values.append(value)
        }
        guard values.count == 16 else { throw .length(values.count) }
        guard Self.remainder(values) == 0 else { throw .check }
        self.init(values: values)
    }

    private init(values: [UInt8]) {
        compact = String(values.map { Self.alphabet[Int($0)] })
    }

    private static func isSeparator(_ character: Character) -> Bool {
        character.isWhitespace || character == "\u{2212}"
            || character.unicodeScalars.allSatisfy { scalar in
                scalar == "-" || (0x2010...0x2015).contains(scalar.value) || scalar.value == 0x200B
            }
    }

    private static func value(of character: Character) -> UInt8? {
        guard let ascii = character.asciiValue else { return nil }
        let upper = ascii >= 97 && ascii <= 122 ? ascii - 32 : ascii
        let plain: Character =
            switch Character(UnicodeScalar(upper)) {
            case "O": "0"
            case "I", "L": "1"
            case let other: other
            }
        return alphabet.firstIndex(of: plain).map(UInt8.init)
    }
}

// MARK: - The code

extension Serial {
    /// α times a value in GF(32).
    private static func timesAlpha(_ value: UInt8) -> UInt8 {
        let doubled = value << 1
        return doubled & 0x20 == 0 ? doubled : doubled ^ 0x25
    }

    /// Σ αⁱ·cᵢ by Horner's rule; zero for a code word.
    static func remainder(_ values: [UInt8]) -> UInt8 {
        values.reduce(0) { timesAlpha($0) ^ $1 }
    }

    /// The symbol that completes 15 others.
    static func check(of values: [UInt8]) -> UInt8 {
        timesAlpha(remainder(values))
    }
}

extension Serial: Codable {
    public init(from decoder: any Decoder) throws {
        self = try Serial(decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

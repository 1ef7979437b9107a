import Foundation

/// The identifier of one person, organisation or other record: a random UUID (RFC 9562 §5.4), written in lower case.
///
/// Held as its 128 bits: a network of a hundred thousand cases compares, sorts and hashes them by the million.
public struct UniqueID<Named>: RawRepresentable, Hashable, Sendable, Comparable, LosslessStringConvertible {
    private let high, low: UInt64

    /// Nil unless the text is a UUID in lower case.
    public init?(rawValue: String) {
        var text = rawValue
        guard let (high, low) = text.withUTF8(UUIDText.read) else { return nil }
        (self.high, self.low) = (high, low)
    }

    public init?(_ description: String) { self.init(rawValue: description) }

    /// A new identifier, from the system's random numbers.
    public static func random() -> Self { Self(UUID()) }

    /// The identifier with the bytes of `uuid`, for tests and for records that come with one.
    public init(_ uuid: UUID) {
        (high, low) = withUnsafeBytes(of: uuid.uuid) { bytes in
            (bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }, bytes[8...].reduce(0) { $0 << 8 | UInt64($1) })
        }
    }

    /// The identifier of 16 bytes, the first the most significant; nil of another count.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// 16 bytes, the first the most significant.
    public var bytes: [UInt8] {
        [high, low].flatMap { word in stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
        }
    }

    public var rawValue: String { UUIDText.write(high, low) }
    public var description: String { rawValue }

    /// As their texts are ordered.
    public static func < (a: Self, b: Self) -> Bool { a.high != b.high ? a.high < b.high : a.low < b.low }
}

/// The 36 characters of a UUID in lower case (RFC 9562 §4) as two words, and back.
private enum UUIDText {
    static let hyphens = [8, 13, 18, 23]
    static let digits = Array("0123456789abcdef".utf8)

    static func read(_ text: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64)? {
        guard text.count == 36, hyphens.allSatisfy({ text[$0] == UInt8(ascii: "-") }) else { return nil }
        var (high, low): (UInt64, UInt64) = (0, 0)
        for (place, letter) in text.enumerated() {
            let digit: UInt8
            switch letter {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = letter - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = letter - UInt8(ascii: "a") + 10
            case UInt8(ascii: "-") where hyphens.contains(place): continue
            default: return nil
            }
            high = high << 4 | low >> 60
            low = low << 4 | UInt64(digit)
        }
        return (high, low)
    }

    static func write(_ high: UInt64, _ low: UInt64) -> String {
        String(unsafeUninitializedCapacity: 36) { text in
            var digit = 0
            for place in 0..<36 {
                if hyphens.contains(place) {
                    text[place] = UInt8(ascii: "-")
                    continue
                }
                let word = digit < 16 ? high : low
                text[place] = digits[Int(word >> (60 - 4 * (digit % 16)) & 15)]
                digit += 1
            }
            return 36
        }
    }
}

/// As the text, as a value and as a key.
extension UniqueID: Codable, CodingKeyRepresentable {}

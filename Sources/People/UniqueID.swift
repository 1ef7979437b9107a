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
///
/// Plain loops: builds without optimisation read and write identifiers by the million too.
private enum UUIDText {
    /// A bit for each place of a hyphen.
    static let hyphens = 1 << 8 | 1 << 13 | 1 << 18 | 1 << 23

    static func read(_ text: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64)? {
        guard text.count == 36 else { return nil }
        var (high, low): (UInt64, UInt64) = (0, 0)
        var place = 0
        while place < 36 {
            let letter = text[place]
            let isHyphen = hyphens >> place & 1 == 1
            place += 1
            if isHyphen {
                guard letter == 0x2D else { return nil }
                continue
            }
            let digit: UInt8
            if letter >= 0x30, letter <= 0x39 {
                digit = letter - 0x30
            } else if letter >= 0x61, letter <= 0x66 {
                digit = letter - 0x57
            } else {
                return nil
            }
            high = high << 4 | low >> 60
            low = low << 4 | UInt64(digit)
        }
        return (high, low)
    }

    static func write(_ high: UInt64, _ low: UInt64) -> String {
        String(unsafeUninitializedCapacity: 36) { text in
            var (place, shift, word) = (0, UInt64(64), high)
            while place < 36 {
                if hyphens >> place & 1 == 1 {
                    text[place] = 0x2D
                } else {
                    if shift == 0 { (shift, word) = (64, low) }
                    shift -= 4
                    let digit = UInt8(truncatingIfNeeded: word >> shift & 15)
                    text[place] = digit < 10 ? 0x30 + digit : 0x57 + digit
                }
                place += 1
            }
            return 36
        }
    }
}

extension UniqueID: Codable, CodingKeyRepresentable {}

/// The identity of a statement, or of a registration: a UUID (xAPI Data §4.4), alike in upper and lower case.
public struct StatementID: Hashable, Sendable, CustomStringConvertible {
    let high: UInt64
    let low: UInt64

    /// Reads 8-4-4-4-12 hexadecimal digits; `nil` for anything else.
    public init?(_ text: String) { self.init(utf8: Array(text.utf8)[...]) }

    init?(utf8: ArraySlice<UInt8>) {
        guard utf8.count == 36 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        for (place, byte) in utf8.enumerated() {
            if place == 8 || place == 13 || place == 18 || place == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = JSONScanner.hexDigit(byte) else { return nil }
            if place < 18 { high = high << 4 | UInt64(digit) } else { low = low << 4 | UInt64(digit) }
        }
        self.high = high
        self.low = low
    }

    /// - Parameter bytes: the sixteen of ``bytes``; `nil` for another count.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// A new one, by chance (RFC 9562 §5.4).
    public static func random() -> StatementID {
        StatementID(
            high: .random(in: .min ... .max) & ~0xF000 | 0x4000,
            low: .random(in: .min ... .max) & ~(0b11 << 62) | 0b10 << 62)
    }

    /// A new one that begins with its moment (48 bits of milliseconds), so that those made one after the other lie together in an index;
    /// the rest is by chance. It says that it is of version 4, because some readers take no later version.
    public static func random(at moment: Instant) -> StatementID {
        let random = random()
        return StatementID(
            high: UInt64(truncatingIfNeeded: moment.milliseconds) << 16 | random.high & 0xFFFF, low: random.low)
    }

    private init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Sixteen, the most significant first.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: high >> shift))
        }
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: low >> shift))
        }
        return bytes
    }

    /// In lower case.
    public var description: String { String(decoding: utf8, as: UTF8.self) }

    var utf8: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for place in 0..<32 {
            if place == 8 || place == 12 || place == 16 || place == 20 { text.append(UInt8(ascii: "-")) }
            let half = place < 16 ? high : low
            let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - 4 * (place % 16)) & 0xF)
            text.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
        return text
    }
}

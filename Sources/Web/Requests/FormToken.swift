import Actions
import Crypto

/// The token that every form carries beside the session: an HMAC of the session by a secret of the installation, so that it needs
/// no storage, and a page that was open when the service was restarted can still be sent. Visitors, who have nothing to lose, share one; the exact `Origin` guards them.
struct FormToken: Sendable {
    private let secret: SymmetricKey

    /// - Parameter secret: at least 32 random bytes; `nil` makes a secret that goes with the process.
    init(secret: [UInt8]? = nil) { self.secret = secret.map { SymmetricKey(data: $0) } ?? SymmetricKey(size: .bits256) }
    private static let size = 18

    /// A key of its own for another purpose, of the same secret.
    func key(for purpose: String) -> SymmetricKey {
        SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Array(purpose.utf8), using: secret))
    }

    /// A new mask each time, so that the length of a compressed page tells nothing of the token in it.
    func token(_ visit: Visit) -> String {
        let code = code(visit)
        var bytes = Self.mask()
        for (index, byte) in code.enumerated() { bytes.append(bytes[index] ^ byte) }
        return Self.text(bytes)
    }

    func isValid(_ token: String, _ visit: Visit) -> Bool {
        guard let given = Self.bytes(token), given.count == 2 * Self.size else { return false }
        var difference: UInt8 = 0
        for (index, byte) in code(visit).enumerated() { difference |= given[index] ^ given[index + Self.size] ^ byte }
        return difference == 0
    }

    private func code(_ visit: Visit) -> [UInt8] {
        let code = HMAC<SHA256>.authenticationCode(for: Array((visit.session ?? "visitor").utf8), using: secret)
        return Array(code.prefix(Self.size))
    }

    /// Random bytes, eight from each question to the system.
    private static func mask() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2 * size)
        while bytes.count < size {
            var random = UInt64.random(in: 0 ... .max)
            for _ in 0..<min(8, size - bytes.count) {
                bytes.append(UInt8(truncatingIfNeeded: random))
                random >>= 8
            }
        }
        return bytes
    }

    // MARK: Letters

    /// Six bits a letter, as base64url has them (RFC 4648 §5).
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    private static let values = Dictionary(uniqueKeysWithValues: zip(letters, UInt32(0)...))

    /// - Parameter bytes: a multiple of three.
    private static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
            for shift in [18, 12, 6, 0] as [UInt32] { text.append(letters[Int(group >> shift & 63)]) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        let text = Array(text.utf8)
        guard text.count == 2 * size / 3 * 4 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2 * size)
        for start in stride(from: 0, to: text.count, by: 4) {
            var group: UInt32 = 0
            for letter in text[start..<start + 4] {
                guard let value = values[letter] else { return nil }
                group = group << 6 | value
            }
            bytes += [UInt8(group >> 16 & 255), UInt8(group >> 8 & 255), UInt8(group & 255)]
        }
        return bytes
    }
}

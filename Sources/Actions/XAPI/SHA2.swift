import Crypto
import Foundation

/// Digests of the SHA-2 family, told apart by their length (Data §2.4.11).
enum SHA2 {
    /// Hexadecimal, in lower case, as long as `digest`; SHA-224 is not spoken here, and answers with nothing that could be equal.
    static func hexDigest(of data: Data, like digest: String) -> String {
        switch digest.utf8.count {
        case 64: hex(SHA256.hash(data: data))
        case 96: hex(SHA384.hash(data: data))
        case 128: hex(SHA512.hash(data: data))
        default: ""
        }
    }

    /// SHA-1, which entity tags are made of (Communication §3.1).
    static func entityTag(of data: some DataProtocol) -> String { "\"\(hex(Insecure.SHA1.hash(data: data)))\"" }

    private static func hex(_ digest: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(128)
        for byte in digest {
            for digit in [byte >> 4, byte & 0xF] { text.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

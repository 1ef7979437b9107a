import CRender
import Foundation

/// What a set bit of a status list says (Bitstring Status List v1.0 §3.2).
public enum StatusPurpose: String, Codable, Sendable {
    /// Taken back for good.
    case revocation
    /// Not good for the time being.
    case suspension
}

/// A bitstring status list: one bit for each credential, index 0 the left-most bit.
public struct StatusList: Hashable, Sendable {
    /// The fewest bits a list may have, so that an index tells little of its holder (§6.1).
    public static let fewest = 131_072
    /// The most bits that are read or made here.
    public static let most = 1 << 27

    private var bytes: Data

    public var count: Int { bytes.count * 8 }

    /// An empty list.
    /// - Parameter count: bits, rounded up to a multiple of 8 and to the fewest allowed.
    /// - Throws: `CredentialError.statusList` over `most`.
    public init(count: Int = fewest) throws {
        guard count <= Self.most else { throw CredentialError.statusList("\(count) bits are too many") }
        bytes = Data(repeating: 0, count: (max(count, Self.fewest) + 7) / 8)
    }

    /// Reads an `encodedList`: multibase base64url (`u`) of gzip.
    /// - Throws: `CredentialError.statusList` where it is not that, or has too few or too many bits.
    public init(encoded: String) throws {
        guard encoded.first == "u", let packed = Base64URL.decode(encoded.dropFirst()) else {
            throw CredentialError.statusList("not base64url")
        }
        guard let plain = Gzip.unpack(packed, limit: Self.most / 8), plain.count * 8 >= Self.fewest else {
            throw CredentialError.statusList("not gzip of \(Self.fewest) bits or more")
        }
        bytes = plain
    }

    /// Whether the credential's bit is set.
    /// - Throws: `CredentialError.statusList` outside the list.
    public func isSet(_ index: Int) throws -> Bool {
        try check(index)
        return bytes[bytes.startIndex + index / 8] & (0x80 >> UInt8(index % 8)) != 0
    }

    /// Sets or clears a bit.
    public mutating func set(_ index: Int, to value: Bool) throws {
        try check(index)
        let mask: UInt8 = 0x80 >> UInt8(index % 8)
        if value {
            bytes[bytes.startIndex + index / 8] |= mask
        } else {
            bytes[bytes.startIndex + index / 8] &= ~mask
        }
    }

    /// The list as credentials carry it. Equal lists give equal text.
    public func encoded() throws -> String {
        guard let packed = Gzip.pack(bytes) else { throw CredentialError.statusList("it cannot be compressed") }
        return "u" + Base64URL.encode(packed)
    }

    private func check(_ index: Int) throws {
        guard index >= 0, index < count else { throw CredentialError.statusList("it has no place \(index)") }
    }
}

/// Gzip by zlib.
enum Gzip {
    static func pack(_ data: Data) -> Data? {
        CBytes.make { out in
            Array(data).withUnsafeBufferPointer { crender_gzip($0.baseAddress, $0.count, out) }
        }.data
    }

    static func unpack(_ data: Data, limit: Int) -> Data? {
        CBytes.make { out in
            Array(data).withUnsafeBufferPointer { crender_gunzip($0.baseAddress, $0.count, limit, out) }
        }.data
    }
}

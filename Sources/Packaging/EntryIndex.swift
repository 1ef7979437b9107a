import Foundation

/// What lies where in an archive, so that a file of a stored package is served straight from its blob. Made once at
/// import, after every entry was read and checked; kept beside the digest of the blob that it belongs to.
public struct EntryIndex: Sendable, Codable, Hashable {
    public struct Entry: Sendable, Codable, Hashable {
        /// Path in the package, NFC.
        public let path: String
        /// Bytes, unpacked.
        public let size: Int
        /// CRC-32 of the content, as ZIP has it.
        public let crc: UInt32
        /// SHA-256 of the content, lower-case hexadecimal.
        public let sha256: String
        /// Where the data begins in the archive, and its bytes there.
        public let offset: Int
        public let packed: Int
        /// Whether the data lies there as it is, so that a range of the file is a range of the archive.
        public let isStored: Bool

        /// The place of the content in the archive, for files that lie there as they are; nil for compressed ones.
        public var storedRange: Range<Int>? { isStored ? offset..<offset + size : nil }
    }

    /// In the order of their paths' UTF-8 bytes.
    public let entries: [Entry]

    init(_ entries: [Entry]) {
        self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// Reads an index and puts it in order; places are checked when they are read from.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([Entry].self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(entries)
    }

    /// The entry of that path, however its accents are composed; nil if there is none.
    public subscript(path: String) -> Entry? {
        let wanted = path.precomposedStringWithCanonicalMapping
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].path.utf8.lexicographicallyPrecedes(wanted.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < entries.count && entries[low].path == wanted ? entries[low] : nil
    }
}

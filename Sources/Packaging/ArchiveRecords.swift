import CArchive
import Foundation

/// Little-endian numbers out of bytes. Whoever asks has checked with `holds`.
struct ByteReader {
    private let bytes: [UInt8]

    init(_ data: Data) { bytes = Array(data) }

    var count: Int { bytes.count }

    func holds(_ length: Int, at offset: Int) -> Bool { offset >= 0 && length >= 0 && offset <= count - length }

    func u16(_ at: Int) -> Int { Int(bytes[at]) | Int(bytes[at + 1]) << 8 }

    func u32(_ at: Int) -> UInt32 { UInt32(u16(at)) | UInt32(u16(at + 2)) << 16 }

    func u64(_ at: Int) -> UInt64 { UInt64(u32(at)) | UInt64(u32(at + 4)) << 32 }

    func slice(_ at: Int, _ length: Int) -> [UInt8] { Array(bytes[at..<at + length]) }
}

/// Where the central directory is. APPNOTE 4.3.14–16.
struct EndRecord {
    static let signature: UInt32 = 0x0605_4B50

    let entries: Int
    let start: Int
    let size: Int

    /// The last record in the file, as every reader takes it, and it must be the last thing there: with other bytes
    /// after it, readers differ in what they find.
    init(_ source: ArchiveSource, startsAsArchive: Bool) throws(PackageError) {
        let tailStart = max(0, source.count - 22 - 0xFFFF)
        let tail = ByteReader(try source.bytes(at: tailStart, count: source.count - tailStart))
        let places = stride(from: tail.count - 22, through: 0, by: -1)
        guard let at = places.first(where: { tail.u32($0) == Self.signature }) else {
            throw PackageError(startsAsArchive ? .archiveDamaged : .notAnArchive)
        }
        guard at + 22 + tail.u16(at + 20) == tail.count else { throw PackageError(.junkAfter) }
        let whole = tailStart + at
        guard tail.u16(at + 4) == 0 || tail.u16(at + 4) == 0xFFFF, tail.u16(at + 6) == 0 || tail.u16(at + 6) == 0xFFFF
        else { throw PackageError(.archiveSplit) }
        guard tail.u16(at + 8) == tail.u16(at + 10) else { throw PackageError(.archiveSplit) }
        var (count, size, start) = (tail.u16(at + 10), Int(tail.u32(at + 12)), Int(tail.u32(at + 16)))
        var limit = whole
        if let large = try Self.zip64(source, before: whole) {
            let agree = { (small: Int, mask: Int, wide: Int) in small == mask || small == wide }
            guard agree(count, 0xFFFF, large.entries), agree(size, 0xFFFF_FFFF, large.size),
                agree(start, 0xFFFF_FFFF, large.start)
            else { throw PackageError(.archiveInconsistent) }
            (count, size, start, limit) = (large.entries, large.size, large.start, large.at)
        }
        guard start <= limit, size == limit - start else {
            throw PackageError(start > limit || size > limit - start ? .archiveDamaged : .junkBefore)
        }
        (entries, self.size, self.start) = (count, size, start)
    }

    private static func zip64(
        _ source: ArchiveSource, before end: Int
    ) throws(PackageError) -> (entries: Int, size: Int, start: Int, at: Int)? {
        guard end >= 20 else { return nil }
        let locator = ByteReader(try source.bytes(at: end - 20, count: 20))
        guard locator.u32(0) == 0x0706_4B50 else { return nil }
        guard locator.u32(4) == 0, locator.u32(16) <= 1 else { throw PackageError(.archiveSplit) }
        guard let at = Int(exactly: locator.u64(8)), at <= end - 20 - 56 else { throw PackageError(.archiveDamaged) }
        let record = ByteReader(try source.bytes(at: at, count: 56))
        guard record.u32(0) == 0x0606_4B50, record.u32(16) == 0, record.u32(20) == 0,
            record.u64(4) == UInt64(end - 20 - at - 12), record.u64(24) == record.u64(32),
            let count = Int(exactly: record.u64(32)), let size = Int(exactly: record.u64(40)),
            let start = Int(exactly: record.u64(48))
        else { throw PackageError(.archiveDamaged) }
        return (count, size, start, at)
    }
}

/// The extra fields of a directory entry that change its meaning: zip64 sizes (4.5.3) and the Unicode path (4.6.9).
struct ExtraFields {
    private var fields: [Int: ByteReader] = [:]

    init(_ bytes: ByteReader, at start: Int, length: Int) throws(PackageError) {
        var at = start
        while at + 4 <= start + length {
            let size = bytes.u16(at + 2)
            guard at + 4 + size <= start + length else { break }
            let id = bytes.u16(at)
            if id == 0x0001 || id == 0x7075 {
                guard fields[id] == nil else { throw PackageError(.archiveInconsistent) }
                fields[id] = ByteReader(Data(bytes.slice(at + 4, size)))
            }
            at += 4 + size
        }
    }

    func apply(to entry: inout ArchiveDirectory.Entry) throws(PackageError) {
        var at = 0
        for place in [\ArchiveDirectory.Entry.size, \.packed, \.header] where entry[keyPath: place] == 0xFFFF_FFFF {
            guard let large = fields[0x0001], large.holds(8, at: at), let value = Int(exactly: large.u64(at)) else {
                throw PackageError(.archiveDamaged)
            }
            entry[keyPath: place] = value
            at += 8
        }
        if let unicode = fields[0x7075], unicode.holds(5, at: 0), unicode.slice(0, 1) == [1],
            unicode.u32(1) == carchive_crc32(0, entry.name, entry.name.count)
        {
            entry.unicodeName = unicode.slice(5, unicode.count - 5)
        }
    }
}

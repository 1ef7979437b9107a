import Foundation

/// The central directory of a ZIP archive, read strictly: every entry in its place, none over another, nothing before
/// and nothing after.
///
/// Where readers of ZIP differ (which of two headers counts, where an archive begins), an archive can show one
/// content to a checker and another to a player; such archives are refused here, so that the order of reading cannot
/// matter.
///
/// PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.14–16, 4.5.3.
struct ArchiveDirectory {
    struct Entry {
        var name: [UInt8]
        var unicodeName: [UInt8]?
        var flags: Int
        var method: Int
        var crc: UInt32
        var packed: Int
        var size: Int
        var mode: Int
        /// Where the local header begins.
        var header: Int
        /// Where the data begins.
        var offset = 0

        var isUTF8: Bool { flags & 0x800 != 0 }
        var isEncrypted: Bool { flags & 0x2041 != 0 }
        var isFolder: Bool { name.last == UInt8(ascii: "/") }
    }

    /// In the order of their place in the archive.
    let entries: [Entry]

    init(_ source: ArchiveSource, limits: PackageLimits) throws(PackageError) {
        guard source.count >= 22 else { throw PackageError(.notAnArchive) }
        let first = ByteReader(try source.bytes(at: 0, count: 4)).u32(0)
        let end = try EndRecord(source, startsAsArchive: first == Self.local || first == EndRecord.signature)
        guard end.entries > 0 else { throw PackageError(.archiveEmpty) }
        guard first == Self.local else { throw PackageError(.junkBefore) }
        guard end.entries <= limits.entries else { throw PackageError(.tooManyEntries, String(limits.entries)) }
        guard end.size <= max(1 << 24, limits.entries * 2048) else { throw PackageError(.archiveDamaged) }
        let bytes = ByteReader(try source.bytes(at: end.start, count: end.size))
        var found = try Self.central(bytes, count: end.entries)
        found.sort { $0.header < $1.header }
        for index in found.indices {
            let next = index + 1 < found.count ? found[index + 1].header : end.start
            try Self.locate(&found[index], in: source, before: next)
        }
        guard found.first?.header == 0 else { throw PackageError(.junkBefore) }
        entries = found
    }

    private static let local: UInt32 = 0x0403_4B50
    /// Encryption (bits 0, 6, 13) and UTF-8 names (11); the others only tell how the data was packed.
    private static let meaningfulFlags = 0x2841

    private static func central(_ bytes: ByteReader, count: Int) throws(PackageError) -> [Entry] {
        var entries: [Entry] = []
        var at = 0
        for _ in 0..<count {
            guard bytes.holds(46, at: at), bytes.u32(at) == 0x0201_4B50 else { throw PackageError(.archiveDamaged) }
            let (nameLength, extraLength, remark) = (bytes.u16(at + 28), bytes.u16(at + 30), bytes.u16(at + 32))
            let length = 46 + nameLength + extraLength + remark
            guard bytes.holds(length, at: at) else { throw PackageError(.archiveDamaged) }
            var entry = Entry(
                name: bytes.slice(at + 46, nameLength), flags: bytes.u16(at + 8), method: bytes.u16(at + 10),
                crc: bytes.u32(at + 16), packed: Int(bytes.u32(at + 20)), size: Int(bytes.u32(at + 24)),
                mode: Int(bytes.u32(at + 38) >> 16), header: Int(bytes.u32(at + 42)))
            guard bytes.u16(at + 34) == 0 else { throw PackageError(.archiveSplit) }
            try ExtraFields(bytes, at: at + 46 + nameLength, length: extraLength).apply(to: &entry)
            entries.append(entry)
            at += length
        }
        guard at == bytes.count else { throw PackageError(.archiveInconsistent) }
        return entries
    }

    /// Finds the data, and checks that the local header says what the directory says.
    private static func locate(_ entry: inout Entry, in source: ArchiveSource, before next: Int) throws(PackageError) {
        let shown = String(decoding: entry.name.prefix(200), as: UTF8.self)
        guard entry.header >= 0, entry.header <= next - 30 else {
            throw PackageError(.archiveInconsistent, path: shown)
        }
        let head = ByteReader(try source.bytes(at: entry.header, count: 30))
        guard head.u32(0) == local else { throw PackageError(.archiveInconsistent, path: shown) }
        let (nameLength, extraLength) = (head.u16(26), head.u16(28))
        entry.offset = entry.header + 30 + nameLength + extraLength
        // Between two entries there is room for a data descriptor (4.3.9) and for nothing that the directory does not
        // list.
        guard entry.offset <= next, (0...24).contains(next - entry.offset - entry.packed),
            nameLength == entry.name.count, (head.u16(6) ^ entry.flags) & meaningfulFlags == 0,
            head.u16(8) == entry.method
        else { throw PackageError(.archiveInconsistent, path: shown) }
        let name = try source.bytes(at: entry.header + 30, count: nameLength)
        guard Array(name) == entry.name else { throw PackageError(.archiveInconsistent, path: shown) }
        // With bit 3 the sizes stand after the data, and what stands here may be zero or left over.
        guard head.u16(6) & 8 == 0 else { return }
        let fits = { (value: UInt32, whole: Int) in value == 0xFFFF_FFFF || Int(value) == whole }
        guard head.u32(14) == entry.crc, fits(head.u32(18), entry.packed), fits(head.u32(22), entry.size) else {
            throw PackageError(.archiveInconsistent, path: shown)
        }
    }
}

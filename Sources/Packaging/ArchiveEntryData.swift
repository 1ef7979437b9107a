import CArchive
import Foundation

extension EntryIndex.Entry {
    /// Part of the entry's content.
    ///
    /// A compressed entry is unpacked from its beginning, by libarchive, behind a local header made from this entry:
    /// what an archive's own header says is not looked at a second time.
    ///
    /// - Parameter range: bytes of the content; must lie in `0..<size`.
    func data(_ range: Range<Int>, from source: ArchiveSource) throws(PackageError) -> Data {
        guard range.lowerBound >= 0, range.upperBound <= size else {
            throw PackageError(.rangeNotSatisfiable, path: path)
        }
        guard offset >= 0, packed >= 0, offset <= source.count, packed <= source.count - offset,
            !isStored || packed == size, size < 0xFFFF_FFFF, packed < 0xFFFF_FFFF
        else { throw PackageError(.archiveInconsistent, path: path) }
        if range.isEmpty { return Data() }
        if isStored {
            do { return try source.bytes(at: offset + range.lowerBound, count: range.count) } catch {
                throw error.at(path)
            }
        }
        let result: Data? = source.withInput(head: header, at: offset, count: packed) { input in
            guard let archive = carchive_open_entry(input) else { return nil }
            defer { carchive_close(archive) }
            var entry = CArchiveEntry()
            guard carchive_next(archive, &entry) == 1 else { return nil }
            return Self.collect(range, of: size, from: archive)
        }
        guard let result else { throw PackageError(.entryDamaged, path: path) }
        return result
    }

    /// Reads to the end of the range; to the end of the entry, with its checksum, if the range goes so far.
    private static func collect(_ range: Range<Int>, of size: Int, from archive: OpaquePointer) -> Data? {
        var data = Data(capacity: range.count)
        var at = 0
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { room.deallocate() }
        while at < range.upperBound || range.upperBound == size {
            let got = Int(carchive_read(archive, room.baseAddress, room.count))
            guard got >= 0, got <= size - at else { return nil }
            if got == 0 { break }
            let wanted = range.clamped(to: at..<at + got)
            if !wanted.isEmpty { data.append(contentsOf: room[wanted.lowerBound - at..<wanted.upperBound - at]) }
            at += got
        }
        return data.count == range.count ? data : nil
    }

    /// A local header (APPNOTE 4.3.7) for a deflated entry of one letter's name.
    private var header: [UInt8] {
        var bytes = ByteWriter()
        bytes.u32(0x0403_4B50)
        for value in [20, 0, 8, 0, 0] { bytes.u16(value) }
        for value in [crc, UInt32(packed), UInt32(size)] { bytes.u32(value) }
        bytes.u16(1)
        bytes.u16(0)
        bytes.bytes.append(UInt8(ascii: "e"))
        return Array(bytes.bytes)
    }
}

/// Little-endian numbers into bytes.
struct ByteWriter {
    var bytes = Data()

    mutating func u16(_ value: Int) {
        bytes.append(UInt8(truncatingIfNeeded: value))
        bytes.append(UInt8(truncatingIfNeeded: value >> 8))
    }

    mutating func u32(_ value: UInt32) {
        u16(Int(value & 0xFFFF))
        u16(Int(value >> 16))
    }
}

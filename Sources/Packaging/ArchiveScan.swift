import CArchive
import Crypto
import Foundation

/// Reads a whole archive once, refusing whatever is unsafe, and gives its index.
///
/// First the directory is judged, which costs nothing however large an entry claims to be; then libarchive unpacks
/// every entry, and no more of it than the directory said. Both readings must agree.
struct ArchiveScan {
    private let source: ArchiveSource
    private let limits: PackageLimits
    private let directory: ArchiveDirectory
    private let paths: [String]

    init(_ source: ArchiveSource, limits: PackageLimits) throws(PackageError) {
        guard source.count <= limits.archive else { throw PackageError(.tooLarge, String(limits.archive)) }
        (self.source, self.limits) = (source, limits)
        directory = try ArchiveDirectory(source, limits: limits)
        var names = PathSet()
        var paths: [String] = []
        for entry in directory.entries { paths.append(try Self.path(of: entry, names: &names, limits: limits)) }
        self.paths = paths
        try checkSizes()
    }

    // MARK: The directory

    private static func path(
        of entry: ArchiveDirectory.Entry, names: inout PathSet, limits: PackageLimits
    ) throws(PackageError) -> String {
        var name = try ArchiveEntryName.text(of: entry)
        let isFolder = name.hasSuffix("/")
        if isFolder { name.removeLast() }
        let path = try PackagePath.checked(name, limits: limits)
        switch entry.mode & 0xF000 {
        case 0, 0x8000: break
        case 0x4000 where isFolder: break
        case 0xA000: throw PackageError(.link, path: path)
        default: throw PackageError(.specialFile, path: path)
        }
        guard isFolder == entry.isFolder, !isFolder || entry.size == 0 else {
            throw PackageError(.archiveInconsistent, path: path)
        }
        guard !entry.isEncrypted else { throw PackageError(.encrypted, path: path) }
        guard entry.method == 0 || entry.method == 8 else {
            throw PackageError(.compressionNotSupported, path: path, String(entry.method))
        }
        guard entry.method != 0 || entry.packed == entry.size else {
            throw PackageError(.archiveInconsistent, path: path)
        }
        try names.add(path, isFolder: isFolder)
        return path
    }

    private func checkSizes() throws(PackageError) {
        var total = 0
        for (entry, path) in zip(directory.entries, paths) {
            guard entry.size <= min(limits.entry, 0xFFFF_FFFE) else {
                throw PackageError(.entryTooLarge, path: path, String(limits.entry))
            }
            guard entry.size <= limits.ratioFloor || entry.size / limits.ratio <= entry.packed else {
                throw PackageError(.ratioTooHigh, path: path, String(limits.ratio))
            }
            total += entry.size
            guard total <= limits.unpacked else { throw PackageError(.tooLarge, String(limits.unpacked)) }
        }
        guard total <= limits.ratioFloor || total / limits.ratio <= source.count else {
            throw PackageError(.ratioTooHigh, String(limits.ratio))
        }
    }

    // MARK: The contents

    /// Every file's place, size and SHA-256, litter of desktops left out.
    func index() throws(PackageError) -> EntryIndex {
        let result: Result<[EntryIndex.Entry], PackageError> = source.withInput(at: 0, count: source.count) { input in
            guard let archive = carchive_open(input) else { return .failure(PackageError(.archiveDamaged)) }
            defer { carchive_close(archive) }
            return Result { () throws(PackageError) in try entries(of: archive) }
        }
        let index = EntryIndex(try result.get().filter { !Self.isLitter($0.path) })
        guard !index.entries.isEmpty else { throw PackageError(.archiveEmpty) }
        return index
    }

    private func entries(of archive: OpaquePointer) throws(PackageError) -> [EntryIndex.Entry] {
        var found: [EntryIndex.Entry] = []
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { room.deallocate() }
        for (entry, path) in zip(directory.entries, paths) {
            var told = CArchiveEntry()
            guard carchive_next(archive, &told) == 1 else { throw PackageError(.archiveInconsistent, path: path) }
            guard told.encrypted == 0 else { throw PackageError(.encrypted, path: path) }
            guard told.kind != CARCHIVE_LINK else { throw PackageError(.link, path: path) }
            guard told.kind == (entry.isFolder ? CARCHIVE_FOLDER : CARCHIVE_FILE) else {
                throw PackageError(.specialFile, path: path)
            }
            if entry.isFolder { continue }
            guard told.size == entry.size else { throw PackageError(.archiveInconsistent, path: path) }
            let digest = try Self.digest(of: entry, at: path, from: archive, room: room)
            if entry.method == 0 {
                guard try storedDigest(of: entry, room: room.count) == digest else {
                    throw PackageError(.archiveInconsistent, path: path)
                }
            }
            found.append(
                EntryIndex.Entry(
                    path: path, size: entry.size, crc: entry.crc, sha256: digest, offset: entry.offset,
                    packed: entry.packed, isStored: entry.method == 0))
        }
        var more = CArchiveEntry()
        guard carchive_next(archive, &more) == 0 else { throw PackageError(.archiveInconsistent) }
        return found
    }

    private static func digest(
        of entry: ArchiveDirectory.Entry, at path: String, from archive: OpaquePointer,
        room: UnsafeMutableRawBufferPointer
    ) throws(PackageError) -> String {
        var hash = SHA256()
        var left = entry.size
        while true {
            let got = Int(carchive_read(archive, room.baseAddress, room.count))
            guard got >= 0, got <= left else { throw PackageError(.entryDamaged, path: path) }
            if got == 0 { break }
            hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: room[..<got]))
            left -= got
        }
        guard left == 0 else { throw PackageError(.entryDamaged, path: path) }
        return hash.finalize().hexadecimal
    }

    /// What a server will later send from the archive itself.
    private func storedDigest(of entry: ArchiveDirectory.Entry, room: Int) throws(PackageError) -> String {
        var hash = SHA256()
        var at = 0
        while at < entry.size {
            let piece = try source.bytes(at: entry.offset + at, count: min(room, entry.size - at))
            hash.update(data: piece)
            at += piece.count
        }
        return hash.finalize().hexadecimal
    }

    /// What desktops leave in archives: it is checked like the rest, then passed over.
    private static func isLitter(_ path: String) -> Bool {
        if path.hasPrefix("__MACOSX/") { return true }
        let name = path.split(separator: "/").last?.lowercased() ?? ""
        return [".ds_store", "thumbs.db", "desktop.ini"].contains(name)
    }
}

extension SHA256Digest {
    /// Lower-case hexadecimal.
    var hexadecimal: String {
        String(decoding: flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}

import CArchive
import Crypto
import Foundation

/// Packs files into a ZIP archive that depends on nothing but their paths and bytes: names sorted, times 1980-01-01,
/// modes 0644, data stored as it is. SHA-256 of the archive can so be the version's identity.
///
/// Written here and not by libarchive, which puts sizes behind the data and adds fields with times; and stored, since
/// compressed bytes differ with the version of zlib, and stored ones can be served in ranges from the archive.
public enum PackageWriter {
    /// The archive in memory.
    ///
    /// - Throws: what reading the contents throws, and `tooLarge` beyond what ZIP holds without extensions (4 GiB).
    public static func archive(of contents: PackageContents) throws(PackageError) -> Data {
        var data = Data()
        try write(contents) { data.append($0) }
        return data
    }

    /// Writes the archive to a file, replacing one that is there only when all is written.
    ///
    /// - Returns: SHA-256 of the archive, lower-case hexadecimal.
    /// - Throws: as ``archive(of:)``, and `notWritable`.
    @discardableResult
    public static func write(_ contents: PackageContents, to url: URL) throws(PackageError) -> String {
        let draft = url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).\(UUID().uuidString)")
        var hash = SHA256()
        do {
            guard FileManager.default.createFile(atPath: draft.path, contents: nil) else {
                throw PackageError(.notWritable, path: url.lastPathComponent)
            }
            let file = try FileHandle(forWritingTo: draft)
            defer { try? file.close() }
            try write(contents) { piece throws(PackageError) in
                hash.update(data: piece)
                do { try file.write(contentsOf: piece) } catch {
                    throw PackageError(.notWritable, path: url.lastPathComponent)
                }
            }
            try file.synchronize()
            guard rename(draft.path, url.path) == 0 else {
                throw PackageError(.notWritable, path: url.lastPathComponent)
            }
            return hash.finalize().hexadecimal
        } catch {
            try? FileManager.default.removeItem(at: draft)
            throw error as? PackageError ?? PackageError(.notWritable, path: url.lastPathComponent)
        }
    }

    private static func write(
        _ contents: PackageContents, to put: (Data) throws(PackageError) -> Void
    ) throws(PackageError) {
        guard !contents.paths.isEmpty else { throw PackageError(.archiveEmpty) }
        guard contents.paths.count < 0xFFFF else { throw PackageError(.tooManyEntries, String(0xFFFE)) }
        var directory = ByteWriter()
        var at = 0
        for path in contents.paths {
            let data = try contents.data(at: path)
            guard at + data.count + directory.bytes.count < 0xF000_0000 else {
                throw PackageError(.tooLarge, String(0xF000_0000))
            }
            let crc = data.withUnsafeBytes { carchive_crc32(0, $0.baseAddress, $0.count) }
            let header = localHeader(path, size: data.count, crc: crc)
            try put(header)
            try put(data)
            addEntry(path, size: data.count, crc: crc, at: at, to: &directory)
            at += header.count + data.count
        }
        let size = directory.bytes.count
        directory.u32(EndRecord.signature)
        for value in [0, 0, contents.paths.count, contents.paths.count] { directory.u16(value) }
        for value in [size, at] { directory.u32(UInt32(value)) }
        directory.u16(0)
        try put(directory.bytes)
    }

    // MARK: Records, APPNOTE 6.3.10

    /// Version 2.0, UTF-8 names, stored, 1980-01-01 00:00.
    private static let common = [20, 0x0800, 0, 0, 0x0021]

    /// 4.3.7
    private static func localHeader(_ path: String, size: Int, crc: UInt32) -> Data {
        var header = ByteWriter()
        header.u32(0x0403_4B50)
        for value in common { header.u16(value) }
        for value in [crc, UInt32(size), UInt32(size)] { header.u32(value) }
        for value in [path.utf8.count, 0] { header.u16(value) }
        header.bytes.append(contentsOf: path.utf8)
        return header.bytes
    }

    /// 4.3.12
    private static func addEntry(_ path: String, size: Int, crc: UInt32, at: Int, to directory: inout ByteWriter) {
        directory.u32(0x0201_4B50)
        for value in [0x0314] + common { directory.u16(value) }  // made on Unix, version 2.0
        for value in [crc, UInt32(size), UInt32(size)] { directory.u32(value) }
        for value in [path.utf8.count, 0, 0, 0, 0] { directory.u16(value) }
        directory.u32(0o100644 << 16)
        directory.u32(UInt32(at))
        directory.bytes.append(contentsOf: path.utf8)
    }
}

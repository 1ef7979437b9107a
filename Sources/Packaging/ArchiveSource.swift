import CArchive
import Foundation

/// The archive's bytes, in memory or in an open file. A file is read in pieces and not mapped, because a mapped file
/// that is cut short while it is read ends the process.
enum ArchiveSource: Sendable {
    case data(Data)
    case file(OpenFile)

    var count: Int {
        switch self {
        case .data(let data): data.count
        case .file(let file): file.count
        }
    }

    /// Exactly these bytes.
    func bytes(at offset: Int, count: Int) throws(PackageError) -> Data {
        guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else {
            throw PackageError(.archiveDamaged)
        }
        switch self {
        case .data(let data):
            let start = data.startIndex + offset
            return data.subdata(in: start..<start + count)
        case .file(let file):
            return try file.bytes(at: offset, count: count)
        }
    }

    /// Hands `head` and these bytes to libarchive for as long as `body` runs. The range must lie inside.
    func withInput<Value>(
        head: [UInt8] = [], at offset: Int, count: Int, _ body: (UnsafePointer<CArchiveInput>) -> Value
    ) -> Value {
        head.withUnsafeBytes { front in
            var input = CArchiveInput()
            input.head = front.baseAddress
            input.head_length = front.count
            input.length = Int64(count)
            switch self {
            case .file(let file):
                input.file = file.descriptor
                input.start = Int64(offset)
                return body(&input)
            case .data(let data):
                return data.withUnsafeBytes { bytes in
                    input.bytes = bytes.baseAddress.map { $0 + offset }
                    return body(&input)
                }
            }
        }
    }
}

/// An ordinary file, open for reading until nobody holds it; reads do not disturb one another.
final class OpenFile: Sendable {
    let descriptor: Int32
    let count: Int

    /// - Throws: `notReadable` if it is missing, not an ordinary file, or forbidden.
    init(_ url: URL, followLinks: Bool = true) throws(PackageError) {
        var size: Int64 = 0
        let opened = url.withUnsafeFileSystemRepresentation { path in
            path.map { carchive_file_open($0, followLinks ? 1 : 0, &size) } ?? -1
        }
        guard opened >= 0 else { throw PackageError(.notReadable, path: url.lastPathComponent) }
        descriptor = opened
        count = Int(size)
    }

    deinit { carchive_file_close(descriptor) }

    func bytes(at offset: Int, count: Int) throws(PackageError) -> Data {
        guard count > 0 else { return Data() }
        var data = Data(count: count)
        let got = data.withUnsafeMutableBytes { room in
            room.baseAddress.map { carchive_file_read(descriptor, Int64(offset), $0, count) } ?? -1
        }
        guard got == count else { throw PackageError(.notReadable) }
        return data
    }
}

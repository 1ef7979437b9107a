import Crypto
import Foundation
import Synchronization

/// Packages, uploads and certificates whole, each under the SHA-256 of its bytes; written once, never changed.
public protocol Blobs: Sendable {
    /// Keeps `data`; answers its digest, in lower-case hexadecimal. Durable when it returns; the same bytes again cost nothing.
    func keep(_ data: Data) throws -> String

    /// The bytes of `digest`.
    /// - Throws: ``StorageError/missingBlob(_:)``; ``StorageError/damagedBlob(_:)`` when they are not what the name says.
    func data(_ digest: String) throws -> Data

    /// Forgets a blob that nothing refers to any more.
    func remove(_ digest: String) throws

    /// A file to read ranges of, where there is one.
    func file(_ digest: String) -> URL?
}

/// SHA-256 in lower-case hexadecimal.
public func hexDigest(of data: Data) -> String {
    SHA256.hash(data: data).map { byte in
        let text = String(byte, radix: 16)
        return byte < 16 ? "0\(text)" : text
    }.joined()
}

/// Blobs as files: `<folder>/ab/cdef…`.
struct FileBlobs: Blobs {
    let folder: URL

    init(folder: URL) throws {
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func place(_ digest: String) -> URL {
        folder.appending(path: String(digest.prefix(2))).appending(path: String(digest.dropFirst(2)))
    }

    func keep(_ data: Data) throws -> String {
        let digest = hexDigest(of: data)
        let place = place(digest)
        if FileManager.default.fileExists(atPath: place.path) { return digest }
        let folder = place.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let draft = folder.appending(path: ".\(UUID().uuidString)")
        do {
            try data.write(to: draft)
            try Self.sync(draft)
            guard rename(draft.path, place.path) == 0 else { throw Self.systemError(place) }
            try Self.sync(folder)
            try Self.sync(self.folder)
        } catch {
            try? FileManager.default.removeItem(at: draft)
            throw error
        }
        return digest
    }

    func data(_ digest: String) throws -> Data {
        guard Self.isDigest(digest), let data = try? Data(contentsOf: place(digest), options: .mappedIfSafe) else {
            throw StorageError.missingBlob(digest)
        }
        guard hexDigest(of: data) == digest else { throw StorageError.damagedBlob(digest) }
        return data
    }

    func remove(_ digest: String) throws {
        guard file(digest) != nil else { return }
        try FileManager.default.removeItem(at: place(digest))
    }

    func file(_ digest: String) -> URL? {
        guard Self.isDigest(digest), FileManager.default.fileExists(atPath: place(digest).path) else { return nil }
        return place(digest)
    }

    static func isDigest(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }

    /// Forces a file, or a folder's list of names, to the disk.
    private static func sync(_ url: URL) throws {
        let descriptor = open(url.path, O_RDONLY)
        guard descriptor >= 0 else { throw systemError(url) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw systemError(url) }
    }

    private static func systemError(_ url: URL) -> CocoaError {
        CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: url.path, "errno": errno])
    }
}

/// Blobs that go with the process.
final class MemoryBlobs: Blobs {
    private let blobs = Mutex<[String: Data]>([:])

    func keep(_ data: Data) throws -> String {
        let digest = hexDigest(of: data)
        blobs.withLock { $0[digest] = data }
        return digest
    }

    func data(_ digest: String) throws -> Data {
        guard let data = blobs.withLock({ $0[digest] }) else { throw StorageError.missingBlob(digest) }
        return data
    }

    func remove(_ digest: String) throws { blobs.withLock { $0[digest] = nil } }

    func file(_ digest: String) -> URL? { nil }
}

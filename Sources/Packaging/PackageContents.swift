import Crypto
import Foundation

/// The files of one package, checked and readable by path.
///
/// An archive stays packed: a file is unpacked when it is asked for. Values are cheap to copy and safe to share.
public struct PackageContents: Sendable {
    enum Storage {
        case archive(ArchiveSource, EntryIndex)
        case folder(FolderListing)
        case memory([String: Data])
    }

    let storage: Storage
    /// Paths of all files, in the order of their UTF-8 bytes. Folders as such are not listed.
    public let paths: [String]
    /// SHA-256 of the archive's bytes, lower-case hexadecimal: the identity of a version. Nil for a folder.
    public let digest: String?

    /// A ZIP archive in memory.
    ///
    /// - Throws: any ``PackageError`` about archives and entries.
    public init(archive: Data, limits: PackageLimits = PackageLimits()) throws(PackageError) {
        try self.init(.data(archive), limits: limits)
    }

    /// A ZIP archive in a file, which stays open and is read as needed. It must not change meanwhile.
    ///
    /// - Throws: as for an archive in memory, and `notReadable`.
    public init(archive url: URL, limits: PackageLimits = PackageLimits()) throws(PackageError) {
        try self.init(.file(try OpenFile(url)), limits: limits)
    }

    /// Files in memory, under the same rules for paths and sizes.
    public init(files: [String: Data], limits: PackageLimits = PackageLimits()) throws(PackageError) {
        guard files.count <= limits.entries else { throw PackageError(.tooManyEntries, String(limits.entries)) }
        var names = PathSet()
        var checked: [String: Data] = [:]
        var total = 0
        for (path, data) in files {
            let path = try PackagePath.checked(path, limits: limits)
            try names.add(path, isFolder: false)
            guard data.count <= limits.entry else {
                throw PackageError(.entryTooLarge, path: path, String(limits.entry))
            }
            total += data.count
            checked[path] = data
        }
        guard total <= limits.unpacked else { throw PackageError(.tooLarge, String(limits.unpacked)) }
        self.init(.memory(checked), paths: Array(checked.keys), digest: nil)
    }

    init(_ storage: Storage, paths: [String], digest: String?) {
        self.storage = storage
        self.paths = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        self.digest = digest
    }

    private init(_ source: ArchiveSource, limits: PackageLimits) throws(PackageError) {
        let index = try ArchiveScan(source, limits: limits).index()
        self.init(.archive(source, index), paths: index.entries.map(\.path), digest: try Self.digest(of: source))
    }

    private static func digest(of source: ArchiveSource) throws(PackageError) -> String {
        var hash = SHA256()
        var at = 0
        while at < source.count {
            let piece = try source.bytes(at: at, count: min(1 << 18, source.count - at))
            hash.update(data: piece)
            at += piece.count
        }
        return hash.finalize().hexadecimal
    }

    /// Where each file lies in the archive, for ``PackageFile``. Nil for a folder.
    public var index: EntryIndex? {
        if case .archive(_, let index) = storage { index } else { nil }
    }

    /// Whether there is such a file; accents may be composed either way.
    public func contains(_ path: String) -> Bool { (try? size(at: path)) != nil }

    /// Bytes of the file.
    ///
    /// - Throws: `fileMissing`.
    public func size(at path: String) throws(PackageError) -> Int {
        let size: Int? =
            switch storage {
            case .archive(_, let index): index[path]?.size
            case .folder(let folder): folder.sizes[path]
            case .memory(let files): files[path]?.count
            }
        guard let size else { throw PackageError(.fileMissing, path: path) }
        return size
    }

    /// The file's content.
    ///
    /// - Throws: `fileMissing`, `notReadable`, or `entryDamaged` if an archive on disk has changed.
    public func data(at path: String) throws(PackageError) -> Data {
        let data: Data? =
            switch storage {
            case .archive(let source, let index):
                try index[path].map { entry throws(PackageError) in
                    try entry.data(0..<entry.size, from: source)
                }
            case .folder(let folder): try folder.data(at: path)
            case .memory(let files): files[path]
            }
        guard let data else { throw PackageError(.fileMissing, path: path) }
        return data
    }
}

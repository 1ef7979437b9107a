import Foundation

extension PackageContents {
    /// An author's folder, before it is packed. Files are read when asked for, so that a preview shows what is saved.
    ///
    /// - Parameters:
    ///   - folder: the module's folder.
    ///   - include: whether a path, of a file or of a whole folder, belongs to the package; ``isAuthored(_:)`` unless
    ///     told.
    /// - Throws: `link` or `specialFile` for anything but files and folders, `notReadable`, and the errors about
    ///   paths and sizes.
    public init(
        folder: URL, limits: PackageLimits = PackageLimits(), include: (String) -> Bool = PackageContents.isAuthored
    ) throws(PackageError) {
        let listing = try FolderListing(folder, limits: limits, include: include)
        self.init(.folder(listing), paths: Array(listing.sizes.keys), digest: nil)
    }

    /// All but hidden names and the `README.md` and `LICENSE` of the folder itself.
    public static func isAuthored(_ path: String) -> Bool {
        !["README.md", "LICENSE"].contains(path) && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
}

/// What a folder on disk held when it was looked through.
struct FolderListing: Sendable {
    /// Bytes of each file.
    let sizes: [String: Int]
    private let root: URL
    private let names: [String: String]
    private let limits: PackageLimits

    init(_ root: URL, limits: PackageLimits, include: (String) -> Bool) throws(PackageError) {
        (self.root, self.limits) = (root.resolvingSymlinksInPath(), limits)
        var found = Walk(limits: limits)
        var waiting = [""]
        while let folder = waiting.popLast() {
            waiting += try found.list(folder, of: self.root, include: include)
        }
        (sizes, names) = (found.sizes, found.names)
    }

    /// Nil if it was not there when the folder was looked through.
    func data(at path: String) throws(PackageError) -> Data? {
        guard let name = names[path] else { return nil }
        let file: OpenFile
        do { file = try OpenFile(root.appending(path: name), followLinks: false) } catch { throw error.at(path) }
        guard file.count <= limits.entry else { throw PackageError(.entryTooLarge, path: path, String(limits.entry)) }
        do { return try file.bytes(at: 0, count: file.count) } catch { throw error.at(path) }
    }

    private struct Walk {
        let limits: PackageLimits
        var sizes: [String: Int] = [:]
        /// By path in the package, the name on disk: its accents may be composed otherwise.
        var names: [String: String] = [:]
        private var seen = PathSet()
        private var entries = 0
        private var total = 0

        init(limits: PackageLimits) { self.limits = limits }

        /// Notes the files of one folder and gives its folders.
        mutating func list(_ folder: String, of root: URL, include: (String) -> Bool) throws(PackageError) -> [String] {
            let place = folder.isEmpty ? root : root.appending(path: folder)
            guard let children = try? FileManager.default.contentsOfDirectory(atPath: place.path) else {
                throw PackageError(.notReadable, path: folder.isEmpty ? root.lastPathComponent : folder)
            }
            var folders: [String] = []
            for child in children.sorted() {
                let name = folder.isEmpty ? child : folder + "/" + child
                guard include(name.precomposedStringWithCanonicalMapping) else { continue }
                if try note(name, at: root.appending(path: name)) { folders.append(name) }
            }
            return folders
        }

        /// True for a folder.
        private mutating func note(_ name: String, at url: URL) throws(PackageError) -> Bool {
            let path = try PackagePath.checked(name, limits: limits)
            entries += 1
            guard entries <= limits.entries else { throw PackageError(.tooManyEntries, String(limits.entries)) }
            guard let attributes = try? FileManager.default.attributesOfItem(atPath: url.path),
                let type = attributes[.type] as? FileAttributeType, let size = attributes[.size] as? NSNumber
            else { throw PackageError(.notReadable, path: path) }
            guard type != .typeSymbolicLink else { throw PackageError(.link, path: path) }
            guard type == .typeRegular || type == .typeDirectory else { throw PackageError(.specialFile, path: path) }
            try seen.add(path, isFolder: type == .typeDirectory)
            if type == .typeDirectory { return true }
            guard size.intValue <= limits.entry else {
                throw PackageError(.entryTooLarge, path: path, String(limits.entry))
            }
            total += size.intValue
            guard total <= limits.unpacked else { throw PackageError(.tooLarge, String(limits.unpacked)) }
            (sizes[path], names[path]) = (size.intValue, name)
            return false
        }
    }
}

import Foundation

/// The paths of a package while they are gathered: no two alike for any file system, none both file and folder.
struct PathSet {
    private var files: [String: String] = [:]
    private var folders: [String: String] = [:]
    private var declared: Set<String> = []

    /// - Throws: `duplicate`, `caseClash` or `fileUsedAsFolder`.
    mutating func add(_ path: String, isFolder: Bool) throws(PackageError) {
        let key = PackagePath.folded(path)
        if let other = files[key] {
            if isFolder { throw PackageError(.fileUsedAsFolder, path: path, other) }
            throw Self.isSame(path, other)
                ? PackageError(.duplicate, path: path) : PackageError(.caseClash, path: path, other)
        }
        if isFolder {
            guard declared.insert(path).inserted else { throw PackageError(.duplicate, path: path) }
            folders[key] = path
        } else {
            if let folder = folders[key] { throw PackageError(.fileUsedAsFolder, path: path, folder) }
            files[key] = path
        }
        try addParents(of: path)
    }

    private mutating func addParents(of path: String) throws(PackageError) {
        var parent = path[...]
        while let slash = parent.lastIndex(of: "/") {
            parent = parent[..<slash]
            let key = PackagePath.folded(String(parent))
            if let file = files[key] { throw PackageError(.fileUsedAsFolder, path: path, file) }
            if folders.updateValue(String(parent), forKey: key) != nil { return }
        }
    }

    /// Byte for byte; two compositions of an accent have become one form by now.
    private static func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }
}

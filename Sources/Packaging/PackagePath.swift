import Foundation

/// Paths inside a package: relative, `/` between names, NFC, nothing that climbs.
public enum PackagePath {
    /// The path in its one form.
    ///
    /// - Parameter text: a path as an archive or a disk gives it, without a slash at the end.
    /// - Throws: ``PackageError`` with a code from ``PackageError/Code/pathUnsafe`` to `pathTooDeep`.
    public static func checked(_ text: String, limits: PackageLimits = PackageLimits()) throws(PackageError) -> String {
        // Length first: nothing below is worth doing for a name of a megabyte.
        guard text.utf8.count <= limits.pathLength else {
            throw PackageError(.pathTooLong, path: text, String(limits.pathLength))
        }
        guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
            throw PackageError(.pathCharacters, path: text)
        }
        let names = text.split(separator: "/", omittingEmptySubsequences: false)
        guard !text.utf8.contains(UInt8(ascii: "\\")), !hasDrive(text),
            names.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." })
        else { throw PackageError(.pathUnsafe, path: text) }
        guard names.count <= limits.pathDepth else {
            throw PackageError(.pathTooDeep, path: text, String(limits.pathDepth))
        }
        guard names.allSatisfy({ $0.utf8.count <= limits.nameLength }) else {
            throw PackageError(.pathTooLong, path: text, String(limits.nameLength))
        }
        return text.precomposedStringWithCanonicalMapping
    }

    /// What two paths share that some file system would take for one: case folded, then NFC.
    static func folded(_ path: String) -> String {
        path.folding(options: .caseInsensitive, locale: nil).precomposedStringWithCanonicalMapping
    }

    /// The file that a relative reference in a file of the package means, or nil if it leaves the package.
    ///
    /// Query and fragment are cut off and percent escapes decoded once, before dots are resolved (RFC 3986, 5.2), so
    /// that an escaped `..` climbs no further than a plain one. References with a scheme or a host give nil, as does
    /// one that begins with `/`.
    ///
    /// - Parameters:
    ///   - reference: as written in a manifest or a page.
    ///   - base: the folder that it is relative to, "" for the top; or a file, whose name is then left off.
    public static func resolve(_ reference: String, against base: String) -> String? {
        let whole = reference.trimmingCharacters(in: .whitespacesAndNewlines)
        let cut = whole.prefix { $0 != "?" && $0 != "#" }
        guard !cut.isEmpty, !cut.hasPrefix("/"), !cut.prefix(while: { $0 != "/" }).contains(":"),
            let plain = String(cut).removingPercentEncoding
        else { return nil }
        var names = base.split(separator: "/").map(String.init)
        if !base.hasSuffix("/"), !names.isEmpty { names.removeLast() }
        for name in plain.split(separator: "/", omittingEmptySubsequences: true) where name != "." {
            if name != ".." {
                names.append(String(name))
            } else if names.popLast() == nil {
                return nil
            }
        }
        return try? checked(names.joined(separator: "/"))
    }

    /// `C:\x`, `C:/x` or `C:`; a colon elsewhere is an odd name, but only a name.
    private static func hasDrive(_ text: String) -> Bool {
        let start = Array(text.utf8.prefix(3))
        guard start.count >= 2, start[1] == UInt8(ascii: ":") else { return false }
        let letter = start[0] | 0x20
        guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { return false }
        return start.count == 2 || start[2] == UInt8(ascii: "/")
    }
}

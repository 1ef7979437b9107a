import Foundation

/// A stored package's blob, read through the index that was made at import: nothing is listed, unpacked to disk or
/// checked anew.
///
/// Safe to share; reads do not wait for one another.
public final class PackageFile: Sendable {
    /// What the file holds.
    public let index: EntryIndex
    private let source: ArchiveSource

    /// - Throws: `notReadable`.
    public init(url: URL, index: EntryIndex) throws(PackageError) {
        source = .file(try OpenFile(url))
        self.index = index
    }

    /// The content of a file, or part of it.
    ///
    /// - Parameter range: bytes of the content, cut off at its end; nil for all of it.
    /// - Throws: `fileMissing`; `rangeNotSatisfiable` if the range begins behind the end; `notReadable`,
    ///   `entryDamaged` or `archiveInconsistent` if blob and index do not belong together.
    public func read(_ path: String, _ range: Range<Int>? = nil) throws(PackageError) -> Data {
        guard let entry = index[path] else { throw PackageError(.fileMissing, path: path) }
        guard let range else { return try entry.data(0..<entry.size, from: source) }
        guard range.lowerBound >= 0, range.lowerBound < entry.size || range.isEmpty && range.lowerBound == entry.size
        else {
            throw PackageError(.rangeNotSatisfiable, path: path)
        }
        return try entry.data(range.lowerBound..<min(range.upperBound, entry.size), from: source)
    }
}

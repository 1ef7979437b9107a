/// How large and how deep a package may be. Counted while reading, whatever the archive's own headers say.
public struct PackageLimits: Sendable, Hashable {
    /// Entries, folders included.
    public var entries = 10_000
    /// Bytes of all files, unpacked.
    public var unpacked = 500_000_000
    /// Bytes of one file, unpacked; below 4 GiB.
    public var entry = 250_000_000
    /// Bytes of the archive.
    public var archive = 500_000_000
    /// How many times larger than packed the content may be, altogether and each file by itself.
    public var ratio = 100
    /// Unpacked bytes up to which the ratio does not count: a small file of spaces does no harm.
    public var ratioFloor = 1_048_576
    /// Bytes of a path in UTF-8.
    public var pathLength = 512
    /// Bytes of one name in a path, as file systems have it.
    public var nameLength = 255
    /// Names in a path, the file's own included.
    public var pathDepth = 32

    public init() {}
}

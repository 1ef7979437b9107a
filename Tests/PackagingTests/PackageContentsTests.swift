import Foundation
import Packaging
import Testing

@Suite struct PackageContentsTests {
    private static let files: [String: Data] = [
        "module.yaml": Data("id: a\n".utf8), "lessons/010-áé.es.md": Data("# Hola\n".utf8),
        "media/noise.bin": Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }),
        "empty.txt": Data()
    ]

    private func archive(_ files: [String: Data] = files) throws -> Data {
        try PackageWriter.archive(of: PackageContents(files: files))
    }

    private func code(_ data: Data, limits: PackageLimits = PackageLimits()) -> PackageError.Code? {
        do throws(PackageError) {
            _ = try PackageContents(archive: data, limits: limits)
            return nil
        } catch {
            return error.code
        }
    }

    @Test func givesPathsSizesDataAndDigest() throws {
        let data = try archive()
        let contents = try PackageContents(archive: data)
        #expect(contents.paths == ["empty.txt", "lessons/010-áé.es.md", "media/noise.bin", "module.yaml"])
        for (path, file) in Self.files {
            #expect(try contents.data(at: path) == file)
            #expect(try contents.size(at: path) == file.count)
        }
        #expect(try contents.data(at: "lessons/010-a\u{301}e\u{301}.es.md") == Data("# Hola\n".utf8))
        #expect(contents.digest?.count == 64)
        #expect(throws: PackageError(.fileMissing)) { try contents.data(at: "../module.yaml") }
        #expect(!contents.contains("lessons"))
    }

    @Test func theSameFromAFileAndFromASlice() throws {
        let data = try archive()
        let slice = (Data([1, 2, 3]) + data).dropFirst(3)
        let fromSlice = try PackageContents(archive: slice)
        try Fixtures.inFolder { folder in
            let url = folder.appending(path: "a.zip")
            try data.write(to: url)
            let fromFile = try PackageContents(archive: url)
            #expect(fromFile.digest == fromSlice.digest && fromFile.index == fromSlice.index)
            #expect(try fromFile.data(at: "media/noise.bin") == Self.files["media/noise.bin"])
        }
    }

    @Test func limitsHold() throws {
        let data = try archive()
        let cases: [(WritableKeyPath<PackageLimits, Int>, Int, PackageError.Code)] = [
            (\.entries, 3, .tooManyEntries), (\.unpacked, 200_000, .tooLarge), (\.entry, 199_999, .entryTooLarge),
            (\.archive, 100, .tooLarge), (\.pathDepth, 1, .pathTooDeep), (\.pathLength, 10, .pathTooLong),
            (\.nameLength, 10, .pathTooLong)
        ]
        for (limit, value, expected) in cases {
            var limits = PackageLimits()
            limits[keyPath: limit] = value
            #expect(code(data, limits: limits) == expected)
        }
        #expect(code(data) == nil)
    }

    /// Every cut, and every byte changed where it matters, gives an error or the same files, and never ends the
    /// process.
    @Test func cutsAndFlipsAreSurvived() throws {
        let small = try archive(["a.txt": Data("hola".utf8), "b/ñ.txt": Data("olá".utf8)])
        for length in 0..<small.count { #expect(code(small.prefix(length)) != nil, "cut at \(length)") }
        var accepted = 0
        for at in small.indices {
            for change: UInt8 in [0x01, 0x80, 0xFF] {
                var broken = small
                broken[at] ^= change
                guard let contents = try? PackageContents(archive: broken) else { continue }
                accepted += 1
                for path in contents.paths { _ = try? contents.data(at: path) }
            }
        }
        #expect(accepted < small.count)
    }

    @Test func whatStandsBeforeOrBehindIsRefused() throws {
        let data = try archive()
        #expect(code(Data("#!/bin/sh\n".utf8) + data) == .junkBefore)
        #expect(code(data + Data("\n".utf8)) == .junkAfter)
        #expect(code(data + data) != nil)
        #expect(code(Data()) == .notAnArchive)
        #expect(code(Data(repeating: 0x50, count: 70_000)) == .notAnArchive)
    }

    @Test func aNestedArchiveIsAFileLikeAnyOther() throws {
        let inner = try archive()
        let outer = try PackageContents(archive: archive(["inner.zip": inner]))
        #expect(try outer.data(at: "inner.zip") == inner)
    }

    @Test(arguments: [
        (["a.txt", "A.TXT"], PackageError.Code.caseClash), (["straße", "STRASSE"], .caseClash),
        (["a", "a/b"], .fileUsedAsFolder),
        (["A", "a/b"], .fileUsedAsFolder), (["../a"], .pathUnsafe), (["/a"], .pathUnsafe), (["a//b"], .pathUnsafe),
        (["a/./b"], .pathUnsafe), (["a\\b"], .pathUnsafe), (["c:/x"], .pathUnsafe), ([""], .pathUnsafe),
        (["a\u{7F}"], .pathCharacters), (["a\u{85}b"], .pathCharacters)
    ])
    func pathsAreJudged(paths: [String], code: PackageError.Code) {
        #expect(throws: PackageError(code)) {
            try PackageContents(files: Dictionary(uniqueKeysWithValues: paths.map { ($0, Data()) }))
        }
    }

    @Test(.enabled(if: Fixtures.hasPackages)) func realPackagesOpenAndAgreeWithTheirIndex() throws {
        let kinds = ["zip", "imscc", "h5p"]
        let all =
            FileManager.default.enumerator(at: Fixtures.packages, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }.filter { kinds.contains($0.pathExtension) } ?? []
        #expect(all.count >= 20)
        for url in all {
            let contents = try PackageContents(archive: url)
            let index = try #require(contents.index)
            let stored = try PackageFile(
                url: url, index: JSONDecoder().decode(EntryIndex.self, from: JSONEncoder().encode(index)))
            for path in contents.paths {
                let whole = try contents.data(at: path)
                #expect(try stored.read(path) == whole)
                let (low, high) = (whole.count / 3, whole.count * 2 / 3)
                #expect(
                    try stored.read(path, low..<high) == whole.subdata(in: low..<high),
                    "\(url.lastPathComponent) \(path)")
            }
        }
    }
}

import Foundation
import Packaging
import Testing

@Suite struct PackageFolderTests {
    private func write(_ files: [String: String], in folder: URL) throws {
        for (path, text) in files {
            let url = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
    }

    @Test func readsWhatBelongsToThePackage() throws {
        try Fixtures.inFolder { folder in
            try write(
                [
                    "module.yaml": "id: a", "lessons/010.es.md": "hola", "README.md": "no", "LICENSE": "no",
                    ".git/config": "no",
                    "media/README.md": "yes", "media/.hidden": "no"
                ], in: folder)
            let contents = try PackageContents(folder: folder)
            #expect(contents.paths == ["lessons/010.es.md", "media/README.md", "module.yaml"])
            #expect(try contents.data(at: "lessons/010.es.md") == Data("hola".utf8))
            #expect(contents.digest == nil && contents.index == nil)
            #expect(throws: PackageError(.fileMissing)) { try contents.data(at: "README.md") }
            try write(["lessons/010.es.md": "chau!"], in: folder)
            #expect(try contents.data(at: "lessons/010.es.md") == Data("chau!".utf8))
            #expect(try PackageContents(folder: folder) { $0.hasPrefix("LIC") }.paths == ["LICENSE"])
        }
    }

    @Test func linksAndSpecialFilesAreRefused() throws {
        try Fixtures.inFolder { folder in
            try write(["a.txt": "a"], in: folder)
            let link = folder.appending(path: "media")
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: URL(filePath: "/etc"))
            #expect(throws: PackageError(.link)) { try PackageContents(folder: folder) }
            try FileManager.default.removeItem(at: link)
            let contents = try PackageContents(folder: folder)
            try FileManager.default.removeItem(at: folder.appending(path: "a.txt"))
            try FileManager.default.createSymbolicLink(
                at: folder.appending(path: "a.txt"), withDestinationURL: URL(filePath: "/etc/hostname"))
            #expect(throws: PackageError(.notReadable)) { try contents.data(at: "a.txt") }
            try FileManager.default.removeItem(at: folder.appending(path: "a.txt"))
            try Fixtures.run("mkfifo", [folder.appending(path: "pipe").path])
            #expect(throws: PackageError(.specialFile)) { try PackageContents(folder: folder) }
        }
        #expect(throws: PackageError(.notReadable)) { try PackageContents(folder: URL(filePath: "/nowhere/at/all")) }
    }

    @Test func limitsHold() throws {
        try Fixtures.inFolder { folder in
            try write(["a/b/c.txt": "abc", "d.txt": "d"], in: folder)
            let cases: [(WritableKeyPath<PackageLimits, Int>, Int, PackageError.Code)] = [
                (\.entries, 3, .tooManyEntries), (\.unpacked, 3, .tooLarge), (\.entry, 2, .entryTooLarge),
                (\.pathDepth, 2, .pathTooDeep)
            ]
            for (limit, value, expected) in cases {
                var limits = PackageLimits()
                limits[keyPath: limit] = value
                #expect(throws: PackageError(expected)) { try PackageContents(folder: folder, limits: limits) }
            }
        }
    }
}

import Foundation
import Packaging
import Testing

@Suite struct PackageWriterTests {
    private let files: [String: Data] = [
        "módulo.yaml": Data("id: ñ\n".utf8), "media/a.bin": Data(repeating: 7, count: 70_000), "b.txt": Data(),
        "a/ção.txt": Data("x".utf8)
    ]

    @Test func theSameFilesGiveTheSameBytes() throws {
        let first = try PackageWriter.archive(of: PackageContents(files: files))
        try Fixtures.inFolder { folder in
            for (path, data) in files.shuffled() {
                let url = folder.appending(path: "src/" + path)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try data.write(to: url)
                try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
            }
            let zip = folder.appending(path: "out.zip")
            let digest = try PackageWriter.write(PackageContents(folder: folder.appending(path: "src")), to: zip)
            #expect(try Data(contentsOf: zip) == first)
            #expect(try PackageContents(archive: zip).digest == digest)
            // Packing what was packed changes nothing.
            #expect(try PackageWriter.archive(of: PackageContents(archive: zip)) == first)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["out.zip", "src"])
        }
    }

    /// The bytes of format 1. If this changes, every digest of every course changes.
    @Test func theBytesStayWhatTheyAre() throws {
        let archive = try PackageWriter.archive(of: PackageContents(files: ["a.txt": Data("hola\n".utf8)]))
        #expect(try PackageContents(archive: archive).digest == Self.digestOfOneFile)
    }

    private static let digestOfOneFile = "4a91f90ec0e121a7590e83412def4386fc3af21a1b0b4b172e340949bd020529"

    @Test func otherProgramsReadIt() throws {
        try Fixtures.inFolder { folder in
            let zip = folder.appending(path: "out.zip")
            try PackageWriter.write(PackageContents(files: files), to: zip)
            let tested = try Fixtures.run("unzip", ["-t", zip.path])
            #expect(tested.status == 0 && tested.output.contains("No errors"), "\(tested.output)")
            let script = """
                import sys, zipfile
                z = zipfile.ZipFile(sys.argv[1])
                assert z.testzip() is None
                for i in z.infolist():
                    assert i.compress_type == 0 and i.date_time == (1980, 1, 1, 0, 0, 0), i
                    assert i.external_attr >> 16 == 0o100644 and i.flag_bits == 0x800, i
                print("|".join(f"{i.filename} {i.file_size}" for i in z.infolist()))
                """
            let read = try Fixtures.run("python3", ["-X", "utf8", "-c", script, zip.path])
            #expect(read.output == "a/ção.txt 1|b.txt 0|media/a.bin 70000|módulo.yaml 7\n")
        }
    }

    @Test func anEmptyPackageAndAForbiddenPlaceAreRefused() throws {
        #expect(throws: PackageError(.archiveEmpty)) { try PackageWriter.archive(of: PackageContents(files: [:])) }
        let contents = try PackageContents(files: files)
        #expect(throws: PackageError(.notWritable)) {
            try PackageWriter.write(contents, to: URL(filePath: "/nowhere/at/all.zip"))
        }
    }

    @Test func rangesAreServedFromTheArchive() throws {
        try Fixtures.inFolder { folder in
            let zip = folder.appending(path: "out.zip")
            try PackageWriter.write(PackageContents(files: files), to: zip)
            let index = try #require(try PackageContents(archive: zip).index)
            let file = try PackageFile(url: zip, index: index)
            let range = try #require(index["media/a.bin"]?.storedRange)
            #expect(try Data(contentsOf: zip)[range] == files["media/a.bin"])
            #expect(try file.read("módulo.yaml", 4..<6) == Data("ñ".utf8))
            #expect(try file.read("media/a.bin", 69_990..<90_000).count == 10)
            #expect(try file.read("b.txt", 0..<0).isEmpty)
            #expect(throws: PackageError(.rangeNotSatisfiable)) { try file.read("media/a.bin", 70_000..<70_001) }
            #expect(throws: PackageError(.fileMissing)) { try file.read("media") }
            // A blob that was cut short meanwhile is an error, not a crash.
            let handle = try FileHandle(forWritingTo: zip)
            try handle.truncate(atOffset: 100)
            #expect(throws: PackageError(.notReadable)) { try file.read("media/a.bin") }
            #expect(throws: PackageError.self) { try PackageFile(url: zip, index: index).read("media/a.bin") }
        }
    }
}

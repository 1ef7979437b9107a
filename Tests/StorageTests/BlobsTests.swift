import Foundation
import Testing

@testable import Storage

@Suite struct BlobsTests {
    /// Both kinds; the folder is `nil` for the one in memory.
    static func each(_ body: (any Blobs, URL?) throws -> Void) async throws {
        try body(MemoryBlobs(), nil)
        try await Folder.temporary { folder in
            let place = folder.appending(path: "blobs")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try body(try FileBlobs(folder: place), place)
        }
    }

    @Test func `the same bytes twice are one blob`() async throws {
        try await Self.each { blobs, folder in
            let data = Data("rumbo".utf8)
            let digest = try blobs.keep(data)
            #expect(try blobs.keep(data) == digest)
            #expect(try blobs.data(digest) == data)
            #expect(try blobs.keep(Data()) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
            if let folder { #expect(try Self.files(folder).count == 2) }
        }
    }

    private static func files(_ folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder.appending(path: path).path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }

    @Test func `a blob that is not there is missing by name`() async throws {
        try await Self.each { blobs, _ in
            let digest = String(repeating: "ab", count: 32)
            #expect(throws: StorageError.missingBlob(digest)) { try blobs.data(digest) }
            #expect(blobs.file(digest) == nil)
        }
    }

    @Test(arguments: [
        "", "..", "../../etc/passwd", "ab/cd", "/etc/passwd", String(repeating: "A", count: 64), "ab/../ab"
    ])
    func `a name that is no digest leads nowhere`(_ name: String) async throws {
        try await Self.each { blobs, _ in
            #expect(throws: StorageError.missingBlob(name)) { try blobs.data(name) }
            #expect(blobs.file(name) == nil)
        }
    }

    @Test func `a draft that a kill left behind is no blob and is in nobody's way`() async throws {
        try await Self.each { blobs, folder in
            guard let folder else { return }
            let data = Data((0..<100_000).map { UInt8($0 % 251) })
            let digest = hexDigest(of: data)
            let drawer = folder.appending(path: String(digest.prefix(2)))
            try FileManager.default.createDirectory(at: drawer, withIntermediateDirectories: true)
            try data.prefix(500).write(to: drawer.appending(path: ".\(UUID().uuidString)"))
            #expect(throws: StorageError.missingBlob(digest)) { try blobs.data(digest) }
            #expect(try blobs.keep(data) == digest)
            #expect(try blobs.data(digest) == data)
        }
    }

    @Test func `no draft stays after blobs are kept, from many sides at once`() async throws {
        try await Folder.temporary { folder in
            let blobs = try FileBlobs(folder: folder)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<60 {
                    group.addTask {
                        let data = Data("blob \(number % 20)".utf8)
                        let digest = try blobs.keep(data)
                        guard try blobs.data(digest) == data else { throw Refused() }
                    }
                }
                try await group.waitForAll()
            }
            let files = try Self.files(folder)
            #expect(files.count == 20)
            #expect(files.allSatisfy { !$0.contains("/.") })
        }
    }

    @Test func `bytes that a broken disk changed are noticed`() async throws {
        try await Self.each { blobs, folder in
            guard let folder else { return }
            let digest = try blobs.keep(Data("certificate".utf8))
            let place = folder.appending(path: String(digest.prefix(2))).appending(path: String(digest.dropFirst(2)))
            try Data("certificatE".utf8).write(to: place)
            #expect(throws: StorageError.damagedBlob(digest)) { try blobs.data(digest) }
        }
    }
}

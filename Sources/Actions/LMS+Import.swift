import CourseKit
import Foundation
import Learning
import Packaging
import People
import Statements
import Storage

/// What came of importing a package.
public enum Import: Sendable {
    /// The same bytes were here before; nothing changed.
    case known(StoredPackage)
    case added(StoredPackage, Course, warnings: [Problem])
    /// Nothing was kept.
    case refused([Problem])

    public typealias Problem = CourseKit.Problem
}

extension LMS {
    /// Bytes that an uploaded package may have.
    public static let largestPackage = 200_000_000

    /// Reads a package and keeps it as a draft version. All or nothing.
    ///
    /// - Throws: `PackageError` when the bytes are no safe archive; `LearningError` when the version is taken by other bytes.
    public func importPackage(_ data: Data, by actor: Actor) async throws -> Import {
        try permit(actor, .uploadPackage, .module(authors: actor.personID.map { [$0] } ?? []))
        guard data.count <= LMS.largestPackage else { throw LearningError(.tooLarge, .packageTooLarge) }
        let digest = hexDigest(of: data)
        if let known = try await store.read({ try $0.package(digest) }) { return .known(known) }
        let contents = try PackageContents(archive: data, limits: PackageLimits())
        let (reading, format) = read(contents)
        var problems = reading.problems
        if let id = reading.module { problems += try await prerequisiteProblems(reading, of: id) }
        guard let course = reading.course, !problems.contains(where: { $0.severity == .error }) else {
            return .refused(problems)
        }
        let entries = try contents.index.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) } ?? ""
        let taken = try await store.read { try $0.package(of: course.id, version: course.version) }
        // The same bytes may have come in meanwhile, by another upload.
        if let taken, taken.digest != digest {
            throw LearningError(.conflict, .versionTaken, detail: "\(course.id) \(course.version)")
        }
        let kept = try store.blobs.keep(data)
        let package = StoredPackage(
            digest: kept, course: course.id, version: course.version, format: format, size: data.count,
            imported: now, importedBy: actor.personID)
        try await store.write { tx in
            if try tx.package(digest) != nil { return }
            if try tx.package(of: course.id, version: course.version) != nil {
                throw LearningError(.conflict, .versionTaken, detail: "\(course.id) \(course.version)")
            }
            try tx.insert(package, course: course, lessons: reading.lessons, entries: entries)
        }
        return .added(package, course, warnings: problems)
    }

    private func read(_ contents: PackageContents) -> (reading: Reading, format: String) {
        for format in formats where format.recognises(contents) { return (format.read(contents), format.name) }
        let problem = Problem(
            file: ".", code: "unknown-format",
            es: "No es un paquete de curso que este servicio conozca: falta «module.yaml» en la raíz.",
            pt: "Não é um pacote de curso que este serviço conheça: falta “module.yaml” na raiz.",
            en: "This is not a course package that this service knows: there is no \"module.yaml\" at its root.")
        return (Reading(course: nil, problems: [problem]), "")
    }

    /// A file out of a stored package: its bytes in `range`, and its whole size.
    ///
    /// Read straight from the archive, by the index made at import; nothing is ever unpacked onto the disk.
    public func media(_ path: String, of digest: String, range: Range<Int>? = nil) async throws -> (
        data: Data, size: Int
    ) {
        let archive = try await archive(digest)
        guard let size = archive.size(path) else { throw LearningError(.notFound) }
        return (try archive.read(path, range.map { $0.clamped(to: 0..<size) } ?? 0..<size), size)
    }

    private func archive(_ digest: String) async throws -> Archive {
        if let held = shelf.archive(digest) { return held }
        guard let entries = try await store.read({ try $0.entries(digest) }) else { throw LearningError(.notFound) }
        let archive: Archive
        if let url = store.blobs.file(digest) {
            let index = try JSONDecoder().decode(EntryIndex.self, from: Data(entries.utf8))
            archive = .file(try PackageFile(url: url, index: index))
        } else {
            archive = .memory(try PackageContents(archive: store.blobs.data(digest)))
        }
        shelf.hold(archive, digest)
        return archive
    }
}

/// An archive to serve files from: on disk, or in the memory of a store that is there too.
enum Archive: Sendable {
    case file(PackageFile)
    case memory(PackageContents)

    func size(_ path: String) -> Int? {
        switch self {
        case .file(let file): file.index[path]?.size
        case .memory(let contents): try? contents.size(at: path)
        }
    }

    func read(_ path: String, _ range: Range<Int>) throws -> Data {
        switch self {
        case .file(let file): return try file.read(path, range)
        case .memory(let contents):
            let data = try contents.data(at: path)
            return data.subdata(in: (data.startIndex + range.lowerBound)..<(data.startIndex + range.upperBound))
        }
    }
}

import Foundation
import Statements
import Storage

// The log as lines, for the operator: out of one installation, into another.
extension LMS {
    /// Statements at once on the way out or in.
    private static let portion = (statements: 1_000, bytes: 8 << 20)

    /// Gives every statement that `query` asks for to `line`, oldest first, in the form in which it is kept.
    ///
    /// - Returns: how many, and the files that belong to them, by SHA-2, with their blobs.
    public func exportStatements(
        _ query: LogQuery, _ line: ([UInt8]) throws -> Void
    ) async throws -> (count: Int, files: [String: String]) {
        var query = query
        query.ascending = true
        var count = 0
        var files: [String: String] = [:]
        var cursor: Int?
        let end = try await store.read { try $0.endOfLog() }
        while true {
            let (asked, after) = (query, cursor)
            let page = try await store.read { tx in
                let found = try tx.statements(
                    asked, after: after, upTo: end, limit: Self.portion.statements, bytes: Self.portion.bytes)
                var files: [String: String] = [:]
                for statement in found.statements {
                    for file in try tx.files(of: statement.number) { files[file.sha2] = file.digest }
                }
                return (found, files)
            }
            for statement in page.0.statements { try line(statement.body) }
            files.merge(page.1) { first, _ in first }
            count += page.0.statements.count
            cursor = page.0.statements.last?.number ?? cursor
            if !page.0.isMore { return (count, files) }
        }
    }

    /// Takes statements that came as lines from another store into the log, whole, with who vouched for them there.
    ///
    /// Those that are here already are passed over.
    /// - Parameter files: those of their attachments that are at hand.
    /// - Returns: how many are new.
    /// - Throws: ``LogRefusal``, `StorageError`; nothing is stored then.
    public func importStatements(_ statements: [SentStatement], files: [SentFile] = []) async throws -> Int {
        let own = Authority.service(site.address)
        let entries = statements.map { LogEntry($0, authority: $0.authority ?? own, client: "import") }
        return try await take(entries, statements, try keep(files), version: .v2, voidsAll: true).new.count
    }

    /// Whether the bytes are those that their SHA-2 promises.
    public static func isWhole(_ file: SentFile) -> Bool { SHA2.hexDigest(of: file.data, like: file.sha2) == file.sha2 }
}

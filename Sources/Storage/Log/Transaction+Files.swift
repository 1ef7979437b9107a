/// A file of a statement.
public struct StoredFile: Hashable, Sendable {
    /// Hexadecimal in lower case.
    public var sha2: String
    /// Its blob.
    public var digest: String
    /// In bytes.
    public var length: Int

    public init(sha2: String, digest: String, length: Int) {
        self.sha2 = sha2
        self.digest = digest
        self.length = length
    }
}

// Files of statements (Communication §1.5.2). A statement has those that came with it; that it names others, by a hash that anybody may
// know, gives nobody a right to them.
extension Transaction {
    /// - Parameter number: the place in the log of the statement that it came with.
    public func keep(_ file: StoredFile, of number: Int) throws {
        try connection.run(
            """
            INSERT INTO attachments (sha2, digest, length) VALUES (\(file.sha2), \(file.digest), \(file.length))
            ON CONFLICT (sha2) DO NOTHING
            """)
        try connection.run(
            """
            INSERT INTO statement_files (sha2, number) VALUES (\(file.sha2), \(number))
            ON CONFLICT (sha2, number) DO NOTHING
            """)
    }

    /// The files that came with a statement.
    public func files(of number: Int) throws -> [StoredFile] {
        try connection.rows(
            """
            SELECT a.sha2 AS sha2, a.digest AS digest, a.length AS length
            FROM statement_files f JOIN attachments a ON a.sha2 = f.sha2 WHERE f.number = \(number) ORDER BY a.sha2
            """
        ).map {
            StoredFile(sha2: try $0.text("sha2"), digest: try $0.text("digest"), length: try $0.integer("length"))
        }
    }

    /// Lets go of the files of a statement.
    /// - Returns: blobs of those that came with no other.
    func dropFiles(of number: Int) throws -> [String] {
        try connection.rows("DELETE FROM statement_files WHERE number = \(number) RETURNING sha2").compactMap { row in
            let sha2 = try row.text("sha2")
            guard try connection.row("SELECT number FROM statement_files WHERE sha2 = \(sha2) LIMIT 1") == nil else {
                return nil
            }
            return try connection.row("DELETE FROM attachments WHERE sha2 = \(sha2) RETURNING digest")?.text("digest")
        }
    }
}

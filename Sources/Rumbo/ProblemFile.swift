import CoreFoundation
import Foundation
import Matching
import People

/// Files of `rumbo match`, read without a second copy.
enum ProblemFile {
    /// A file that the system does not open, read or write.
    struct Unreadable: Error {
        var path: String
        var code: Int32 = errno

        func sentence(in language: Language) -> String {
            switch (code, language) {
            case (ENOENT, .es): "\(path): no existe ese archivo o carpeta."
            case (ENOENT, .pt): "\(path): não existe esse arquivo ou pasta."
            case (ENOENT, .en): "\(path): there is no such file or folder."
            case (EACCES, .es): "\(path): este usuario no tiene permiso."
            case (EACCES, .pt): "\(path): este usuário não tem permissão."
            case (EACCES, .en): "\(path): not permitted to this user."
            case (_, .es): "\(path): no se puede leer ni escribir (\(String(cString: strerror(code))))."
            case (_, .pt): "\(path): não é possível ler nem gravar (\(String(cString: strerror(code))))."
            case (_, .en): "\(path): cannot be read or written (\(String(cString: strerror(code))))."
            }
        }
    }

    static func read(_ path: String) throws -> AssignmentProblem {
        try withFile(path, O_RDONLY) { file in
            try AssignmentProblem(size: size(of: file)) { fill($0, from: file) }
        }
    }

    /// "ALMANAM1", the numbers of rows and columns, and their names, 64 bits each, little-endian.
    static func names(_ path: String, of problem: AssignmentProblem) throws -> (rows: [Int64], columns: [Int64]) {
        let count = 3 + problem.rowCount + problem.columnCount
        var numbers = [Int64](repeating: 0, count: count)
        let filled = try withFile(path, O_RDONLY) { file in
            guard try size(of: file) == 8 * count else { return 0 }
            return numbers.withUnsafeMutableBytes { fill($0, from: file) }
        }
        numbers = numbers.map { Int64(littleEndian: $0) }
        let mark = Array("ALMANAM1".utf8).withUnsafeBytes { $0.loadUnaligned(as: Int64.self) }
        guard filled == 8 * count, Int64(littleEndian: mark) == numbers[0], numbers[1] == Int64(problem.rowCount),
            numbers[2] == Int64(problem.columnCount)
        else { throw MatchingError.malformed("\(path) does not name its rows and columns") }
        return (Array(numbers[3..<3 + problem.rowCount]), Array(numbers[(3 + problem.rowCount)...]))
    }

    static func write(_ solution: AssignmentSolution, to path: String) throws {
        try withFile(path, O_WRONLY | O_CREAT | O_TRUNC) { file in
            try solution.write { bytes in
                var rest = bytes
                while !rest.isEmpty {
                    let written = Foundation.write(file, rest.baseAddress, rest.count)
                    guard written > 0 else { throw Unreadable(path: path) }
                    rest = UnsafeRawBufferPointer(rebasing: rest[written...])
                }
            }
        }
    }

    private static func withFile<Answer>(_ path: String, _ mode: Int32, _ body: (Int32) throws -> Answer) throws
        -> Answer
    {
        let file = open(path, mode, 0o644)
        guard file >= 0 else { throw Unreadable(path: path) }
        defer { close(file) }
        return try body(file)
    }

    private static func size(of file: Int32) throws -> Int {
        var facts = stat()
        return fstat(file, &facts) == 0 ? Int(facts.st_size) : 0
    }

    private static func fill(_ buffer: UnsafeMutableRawBufferPointer, from file: Int32) -> Int {
        var filled = 0
        while filled < buffer.count, let base = buffer.baseAddress {
            let got = Foundation.read(file, base + filled, buffer.count - filled)
            guard got > 0 else { break }
            filled += got
        }
        return filled
    }
}

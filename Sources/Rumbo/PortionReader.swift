import Foundation
import Statements

/// Statements of a file of JSON lines, so many at once; no id comes twice in one portion.
struct PortionReader {
    typealias Line = (number: Int, statement: SentStatement)

    private static let portion = (statements: 500, bytes: 8 << 20)
    /// Bytes of one line at most.
    private static let longestLine = 32 << 20

    private let path: String
    private let file: FileHandle
    private var bytes: [UInt8] = []
    private var at = 0
    private var isAtEnd = false
    private var number = 0
    /// Bytes of the lines that were read.
    private var read = 0
    /// A statement that belongs to the next portion.
    private var held: Line?

    /// - Throws: ``Refusal`` for a file that cannot be read.
    init(_ path: String) throws {
        self.path = path
        guard let file = FileHandle(forReadingAtPath: path) else { throw Refusal("\(path) cannot be read.") }
        self.file = file
    }

    /// - Returns: `nil` at the end of the file.
    /// - Throws: ``Refusal`` with line and place for what is no statement.
    mutating func next() throws -> [Line]? {
        var portion: [Line] = []
        var ids: Set<StatementID> = []
        let start = read
        while portion.count < Self.portion.statements, read - start < Self.portion.bytes,
            let line = try held ?? nextStatement()
        {
            held = nil
            if let id = line.statement.id, !ids.insert(id).inserted {
                held = line
                break
            }
            portion.append(line)
        }
        return portion.isEmpty ? nil : portion
    }

    private mutating func nextStatement() throws -> Line? {
        while let line = try nextLine() {
            number += 1
            read += line.count
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            do {
                let read = try StatementReader.statements(line, version: .v2)
                guard line.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"), let statement = read.first else {
                    throw StatementFault(.notAnObject, path: "$")
                }
                return (number, statement)
            } catch let fault as StatementFault {
                let sentence = LanguageOptions.phrase("xapi.\(fault.reason.rawValue)")
                throw Refusal("\(path):\(number): \(fault.path): \(sentence)")
            }
        }
        return nil
    }

    private mutating func nextLine() throws -> [UInt8]? {
        var searched = at
        while true {
            if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { at = end + 1 }
                return Array(bytes[at..<end])
            }
            if isAtEnd {
                defer { at = bytes.count }
                return at < bytes.count ? Array(bytes[at...]) : nil
            }
            bytes.removeFirst(at)
            at = 0
            searched = bytes.count
            guard bytes.count <= Self.longestLine else {
                throw Refusal("\(path):\(number + 1): the line is longer than \(Self.longestLine) bytes.")
            }
            let more = try file.read(upToCount: 1 << 18) ?? Data()
            isAtEnd = more.isEmpty
            bytes += more
        }
    }
}

import CourseKit
import Foundation

/// The text of one file: UTF-8, with or without byte order mark, lines ended either way.
struct SourceText {
    let file: String
    /// Without byte order mark, lines ended by `\n`.
    let text: String

    /// Bytes that a text file may have.
    static let limit = 1_000_000

    /// Decodes `data`; files that are too large or not UTF-8 go into `log` and give `nil`.
    init?(_ data: Data, file: String, log: ProblemLog) {
        guard data.count <= Self.limit else {
            log.add(.tooLarge(Place(file), bytes: data.count, limit: Self.limit))
            return nil
        }
        let bytes = Self.normalised(data)
        if let line = Self.lineOfBadByte(bytes) {
            log.add(.notUTF8(Place(file, line)))
            return nil
        }
        if let line = Self.lineOfControl(bytes) {
            log.add(.controlCharacter(Place(file, line)))
            return nil
        }
        self.file = file
        self.text = String(decoding: bytes, as: UTF8.self)
    }

    init(file: String, text: String) {
        self.file = file
        self.text = text
    }

    private static func normalised(_ data: Data) -> [UInt8] {
        var bytes = [UInt8](data)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        guard bytes.contains(0x0D) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte != 0x0D {
                result.append(byte)
            } else if index + 1 == bytes.count || bytes[index + 1] != 0x0A {
                result.append(0x0A)
            }
        }
        return result
    }

    /// Line of the first byte that is not UTF-8.
    private static func lineOfBadByte(_ bytes: [UInt8]) -> Int? {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var line = 1
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): if scalar == "\n" { line += 1 }
            case .emptyInput: return nil
            case .error: return line
            }
        }
    }

    private static func lineOfControl(_ bytes: [UInt8]) -> Int? {
        guard let index = bytes.firstIndex(where: { ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) || $0 == 0x7F }) else {
            return nil
        }
        return bytes[..<index].count { $0 == 0x0A } + 1
    }

    /// The lines, without their ends.
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}

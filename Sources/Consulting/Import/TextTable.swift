/// A table of text as spreadsheet programs write it: comma, semicolon or tabulator between cells, quoted by RFC 4180, in UTF-8 with
/// or without a byte order mark or in Windows-1252. Which of them it is, is recognised and told.
public struct TextTable: Sendable {
    public enum Encoding: String, CaseIterable, Sendable { case utf8, windows1252 }

    public struct Row: Sendable, Equatable {
        /// Where it begins in the file, from 1.
        public var line: Int
        public var cells: [String]
    }

    /// Why a file is no table. Nothing of such a file is used.
    public enum Problem: Error, Hashable, Sendable {
        case empty
        case tooLarge(limit: Int)
        case tooManyRows(limit: Int)
        /// Bytes that no text has: a spreadsheet's own format, a picture.
        case notText
        case utf16
        /// Begun in UTF-8 and broken off: taking it for another encoding would spoil every accent unsaid.
        case brokenUTF8(line: Int)
        case unclosedQuote(line: Int)
    }

    public let encoding: Encoding
    public let separator: Character
    /// Those that hold anything.
    public let rows: [Row]

    public static let longestFile = 8_000_000
    public static let mostRows = 20_001

    public init(_ bytes: some Collection<UInt8>) throws(Problem) {
        guard bytes.count <= Self.longestFile else { throw .tooLarge(limit: Self.longestFile) }
        let (text, encoding) = try Self.decoded(Array(bytes))
        let (separator, isNamed) = Self.separator(of: text)
        var rows = try Self.split(text, by: separator)
        if isNamed { rows.removeFirst() }
        rows.removeAll { $0.cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
        guard !rows.isEmpty else { throw .empty }
        guard rows.count <= Self.mostRows else { throw .tooManyRows(limit: Self.mostRows - 1) }
        self.encoding = encoding
        self.separator = Character(UnicodeScalar(separator))
        self.rows = rows
    }

    // MARK: Cells

    /// What the first line has most of, outside of quotes; some programs name it in a line of its own, `sep=;`.
    private static func separator(of text: [UInt8]) -> (byte: UInt8, isNamed: Bool) {
        let line = text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        if line.count == 5, line.starts(with: "sep=".utf8), let last = line.last { return (last, true) }
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in line {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() } else if !isQuoted { counts[byte, default: 0] += 1 }
        }
        let known = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
        let most = known.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? known[0]
        return (counts[most, default: 0] == 0 ? known[0] : most, false)
    }

    private static func split(_ text: [UInt8], by separator: UInt8) throws(Problem) -> [Row] {
        let (quote, feed, back) = (UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        var rows: [Row] = []
        var row = Row(line: 1, cells: [])
        var cell: [UInt8] = []
        var (line, quotedSince, index) = (1, 0, 0)
        func endCell() {
            row.cells.append(String(decoding: cell, as: UTF8.self))
            cell.removeAll(keepingCapacity: true)
        }
        while index < text.count {
            let byte = text[index]
            index += 1
            if byte == feed || (byte == back && (index == text.count || text[index] != feed)) { line += 1 }
            if quotedSince > 0 {
                if byte != quote {
                    cell.append(byte)
                } else if index < text.count, text[index] == quote {
                    cell.append(quote)
                    index += 1
                } else {
                    quotedSince = 0
                }
            } else if byte == quote, cell.isEmpty {
                quotedSince = line
            } else if byte == separator {
                endCell()
            } else if byte == feed || byte == back {
                if byte == back, index < text.count, text[index] == feed {
                    index += 1
                    line += 1
                }
                endCell()
                rows.append(row)
                guard rows.count <= mostRows + 1 else { throw .tooManyRows(limit: mostRows - 1) }
                row = Row(line: line, cells: [])
            } else {
                cell.append(byte)
            }
        }
        guard quotedSince == 0 else { throw .unclosedQuote(line: quotedSince) }
        endCell()
        rows.append(row)
        return rows
    }
}

// MARK: Encodings

extension TextTable {
    /// The text in UTF-8 without a byte order mark.
    private static func decoded(_ bytes: [UInt8]) throws(Problem) -> ([UInt8], Encoding) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
        // Tabulator, line feed, vertical tabulator, form feed, return; no other control character stands in a text.
        guard !bytes.contains(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) }) else { throw .notText }
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let text = isMarked ? Array(bytes.dropFirst(3)) : bytes
        let (wide, broken) = sequences(in: text)
        guard let broken else { return (text, .utf8) }
        // One letter of several bytes is enough to tell: in Windows-1252 they would be signs that nobody writes in a row.
        guard !isMarked, wide == 0 else {
            throw .brokenUTF8(line: 1 + text[..<broken].count { $0 == UInt8(ascii: "\n") })
        }
        var result: [UInt8] = []
        result.reserveCapacity(text.count + text.count / 8)
        for byte in text {
            switch byte {
            case 0..<0x80: result.append(byte)
            case 0x80..<0xA0:
                guard let scalar = upper[Int(byte) - 0x80] else { throw .notText }
                result += String(Character(scalar)).utf8
            default: result += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
            }
        }
        return (result, .windows1252)
    }

    /// How many letters of several bytes there are, and where the first broken one is.
    private static func sequences(in bytes: [UInt8]) -> (wide: Int, broken: Int?) {
        var (wide, broken, index) = (0, nil as Int?, 0)
        while index < bytes.count {
            let byte = bytes[index]
            let length =
                byte < 0x80 ? 1 : byte >> 5 == 0b110 ? 2 : byte >> 4 == 0b1110 ? 3 : byte >> 3 == 0b11110 ? 4 : 0
            let end = index + length
            if length == 1 {
                index = end
            } else if length > 1, end <= bytes.count,
                String(validating: bytes[index..<end], as: UTF8.self) != nil
            {
                wide += 1
                index = end
            } else {
                if broken == nil { broken = index }
                index += 1
            }
        }
        return (wide, broken)
    }

    /// 0x80 to 0x9F of Windows-1252; five are nothing.
    private static let upper: [UnicodeScalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ"
    ]
}

import Statements
import People
import Actions
import Foundation
import Hummingbird
import NIOCore

/// A table as a file for spreadsheets: comma-separated values by RFC 4180, in UTF-8 with a byte order mark, by which
/// spreadsheet programs know the accents.
struct CSV {
    private(set) var text = "\u{FEFF}"

    init(_ heads: [String]) { add(heads) }

    mutating func add(_ cells: [String]) {
        text += cells.map(Self.cell).joined(separator: ",") + "\r\n"
    }

    /// A value that no program takes for a formula, quoted where it must be.
    static func cell(_ value: String) -> String {
        // By scalars: a sign may be the base of a longer character.
        let isFormula = value.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
        let safe = isFormula ? "'" + value : value
        guard safe.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}

extension Web {
    /// The file, named after the list in the reader's language and the day.
    func csv(_ table: CSV, _ title: String, _ context: AppContext) -> Hummingbird.Response {
        let plain = context.reader.phrase(title).folding(options: .diacriticInsensitive, locale: nil).lowercased()
        let name = String(plain.map { $0.isASCII && $0.isLetter ? $0 : "-" })
        let day = context.reader.dates.isoDate(lms.now.date)
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8; header=present",
                .contentDisposition: "attachment; filename=\"\(name)-\(day).csv\"", .cacheControl: "private, no-store"
            ], body: .init(byteBuffer: ByteBuffer(string: table.text)))
    }
}

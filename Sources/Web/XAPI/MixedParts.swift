import Foundation

/// `multipart/mixed` (RFC 2046 §5.1), as statements with files travel (Communication §1.5.2).
enum MixedParts {
    struct Part {
        /// By name in lower case.
        var headers: [String: String]
        var data: Data
    }

    /// Parts of one body at most.
    static let most = 1_000
    private static let longestHead = 8_192

    /// The boundary that a content type names; `nil` for none, or one that RFC 2046 does not allow.
    static func boundary(_ contentType: String) -> String? {
        guard let range = contentType.range(of: "boundary=", options: .caseInsensitive) else { return nil }
        let rest = contentType[range.upperBound...]
        let boundary: Substring
        if rest.first == "\"" {
            let text = rest.dropFirst()
            guard let end = text.firstIndex(of: "\"") else { return nil }
            boundary = text[..<end]
        } else {
            boundary = rest.prefix { $0 != ";" && !$0.isWhitespace }
        }
        guard (1...70).contains(boundary.utf8.count), boundary.last != " ",
            boundary.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
        else { return nil }
        return String(boundary)
    }

    /// The parts of a body; `nil` where it does not have the shape that its boundary promises.
    static func parts(_ body: Data, boundary: String) -> [Part]? {
        let line = Data("--\(boundary)".utf8)
        guard var mark = start(of: line, in: body) else { return nil }
        var parts: [Part] = []
        while true {
            var place = mark.upperBound
            if body[place...].starts(with: Data("--".utf8)) { return parts }
            // Spaces after the boundary are padding of the transport.
            while place < body.endIndex, body[place] == 0x20 || body[place] == 0x09 { place += 1 }
            guard body[place...].starts(with: Data("\r\n".utf8)), parts.count < most else { return nil }
            place += 2
            // The line break before the next boundary may be the one after this.
            guard let next = body.range(of: Data("\r\n".utf8) + line, in: (place - 2)..<body.endIndex),
                next.lowerBound >= place - 2, let part = part(body[place..<max(place, next.lowerBound)])
            else { return nil }
            parts.append(part)
            mark = next
        }
    }

    /// The first line of a body that is a boundary; what stands before it is for nobody.
    private static func start(of line: Data, in body: Data) -> Range<Data.Index>? {
        if body.starts(with: line) { return body.startIndex..<(body.startIndex + line.count) }
        return body.range(of: Data("\r\n".utf8) + line)
    }

    private static func part(_ bytes: Data) -> Part? {
        let head: Data
        let data: Data
        if bytes.starts(with: Data("\r\n".utf8)) {
            (head, data) = (Data(), Data(bytes.dropFirst(2)))
        } else {
            guard let gap = bytes.range(of: Data("\r\n\r\n".utf8)), gap.lowerBound - bytes.startIndex <= longestHead
            else { return nil }
            (head, data) = (bytes[bytes.startIndex..<gap.lowerBound], Data(bytes[gap.upperBound...]))
        }
        var headers: [String: String] = [:]
        for field in String(decoding: head, as: UTF8.self).split(separator: "\r\n") {
            guard let colon = field.firstIndex(of: ":") else { return nil }
            headers[field[..<colon].lowercased()] =
                field[field.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
        return Part(headers: headers, data: data)
    }
}

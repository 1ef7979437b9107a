import Foundation

/// Reads `multipart/form-data` (RFC 7578) that is whole in memory.
enum Multipart {
    /// The form, or `nil` when the body does not have the shape that its boundary promises (cut off, for one).
    static func form(_ body: Data, boundary: String) -> Form? {
        guard !boundary.isEmpty, boundary.utf8.count <= 70 else { return nil }
        let delimiter = Data("--\(boundary)".utf8)
        guard var range = body.range(of: delimiter) else { return nil }
        var form = Form()
        var parts = 0
        while true {
            var start = range.upperBound
            if body[start...].starts(with: Data("--".utf8)) { return form }
            guard body[start...].starts(with: Data("\r\n".utf8)) else { return nil }
            start += 2
            guard let next = body.range(of: Data("\r\n--\(boundary)".utf8), in: (start - 2)..<body.endIndex) else {
                return nil
            }
            parts += 1
            guard parts <= Form.most, next.lowerBound >= start, add(body[start..<next.lowerBound], to: &form) else {
                return nil
            }
            range = next
        }
    }

    private static func add(_ part: Data, to form: inout Form) -> Bool {
        guard let gap = part.range(of: Data("\r\n\r\n".utf8)), gap.lowerBound - part.startIndex <= 8_192 else {
            return false
        }
        let head = String(decoding: part[part.startIndex..<gap.lowerBound], as: UTF8.self)
        let content = Data(part[gap.upperBound...])
        guard
            let line = head.split(separator: "\r\n").first(where: { $0.lowercased().hasPrefix("content-disposition:") }
            ),
            let name = parameter("name", of: line)
        else { return false }
        if let file = parameter("filename", of: line) {
            if !file.isEmpty || !content.isEmpty { form.add(name, Form.Upload(name: lastPart(file), data: content)) }
        } else {
            form.add(name, String(decoding: content, as: UTF8.self))
        }
        return true
    }

    private static func parameter(_ name: String, of line: some StringProtocol) -> String? {
        guard let range = line.range(of: "; \(name)=\"") else { return nil }
        guard let end = line[range.upperBound...].firstIndex(of: "\"") else { return nil }
        return String(line[range.upperBound..<end]).replacing("%22", with: "\"").replacing("%0D%0A", with: " ")
    }

    /// Browsers of old sent whole paths.
    private static func lastPart(_ name: String) -> String {
        String(name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "")
    }
}
